package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of reading a document that may be broken: a good dossier, or problems. */
final class Outcome {

  /** These say that something is absent, and point to where it would be. */
  private static final Set<ProblemCode> OF_ABSENCE =
      EnumSet.of(ProblemCode.MISSING, ProblemCode.INFERRED_WITHOUT_REASON);

  private static final DossierReader READER = DossierReader.create();

  private final List<Problem> problems;

  private Outcome(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads a document and holds what comes of it to what is promised.
   *
   * @param text the document as text, to look at
   * @throws AssertionError if it is neither a dossier that the schema takes and that is the same
   *     when it is written and read, nor problems that point into the document
   */
  static Outcome of(Supplier<Dossier> reading, String text) {
    Dossier dossier;
    try {
      dossier = reading.get();
    } catch (InvalidDataException e) {
      checkProblems(e.problems(), text);
      return new Outcome(e.problems());
    }
    if (SchemaTest.refuses(JsonMapper.shared().readTree(withoutMark(text)))) {
      throw new AssertionError("refused by the schema, but not by the reader");
    }
    if (!READER.read(DossierWriter.compact().toText(dossier)).equals(dossier)) {
      throw new AssertionError("another dossier after it was written and read");
    }
    return new Outcome(List.of());
  }

  boolean isRefused() {
    return !problems.isEmpty();
  }

  List<Problem> problems() {
    return problems;
  }

  private static void checkProblems(List<Problem> problems, String text) {
    if (problems.isEmpty()) {
      throw new AssertionError("refused without a problem");
    }
    Set<String> wanted = new HashSet<>();
    long before = 0;
    for (Problem problem : problems) {
      if (problem.line().isEmpty() || problem.column().isEmpty()) {
        throw new AssertionError("stands nowhere: " + problem);
      }
      if (place(problem) < before) {
        throw new AssertionError("stands before the one before it: " + problem);
      }
      before = place(problem);
      String pointer = problem.pointer();
      wanted.add(
          OF_ABSENCE.contains(problem.code())
              ? pointer.substring(0, pointer.lastIndexOf('/'))
              : pointer);
    }
    wanted.remove("");
    if (!wanted.isEmpty()) {
      wanted.removeAll(places(withoutMark(text), wanted));
    }
    if (!wanted.isEmpty()) {
      throw new AssertionError("point to nothing: " + wanted + " of " + problems);
    }
  }

  /** A number that grows with line and column. */
  private static long place(Problem problem) {
    return ((long) problem.line().getAsInt() << 32) + problem.column().getAsInt();
  }

  /** Which JSON Pointers lead to something in a document, as far as it is JSON. */
  private static Set<String> places(String text, Set<String> wanted) {
    Set<String> places = new HashSet<>();
    try {
      JsonNode tree = JsonMapper.shared().readTree(text);
      for (String pointer : wanted) {
        if (!tree.at(pointer).isMissingNode()) {
          places.add(pointer);
        }
      }
    } catch (JacksonException e) {
      // Then only what stands before the fault can be there.
    }
    if (places.size() < wanted.size()) {
      // A tree holds only one of two properties with one name, and none of a broken document.
      try (JsonParser parser = JsonMapper.shared().createParser(text)) {
        while (parser.nextToken() != null) {
          places.add(parser.streamReadContext().pathAsPointer().toString());
        }
      } catch (JacksonException e) {
        // As far as it goes.
      }
    }
    return places;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}

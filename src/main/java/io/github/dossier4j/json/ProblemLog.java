package io.github.dossier4j.json;

import io.github.dossier4j.engine.Nearest;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The problems of one document, each with its location, up to a number that a reader can take in.
 */
final class ProblemLog {

  private static final int MOST = 10_000;

  private final Document document;
  private final List<Entry> log = new ArrayList<>();

  ProblemLog(Document document) {
    this.document = document;
  }

  /**
   * A problem.
   *
   * @param offset where it is, in bytes or, if the source is text, UTF-16 units
   */
  record Entry(Problem problem, int offset) {}

  /**
   * Adds a problem.
   *
   * @throws InvalidDataException if there are too many, with those that were found
   */
  void add(Problem problem, int offset) {
    if (log.size() == MOST) {
      int end = log.stream().mapToInt(Entry::offset).max().orElse(offset);
      String message = "there are more problems than " + MOST + ", which are not listed";
      log.add(new Entry(Problem.of(ProblemCode.LIMIT_EXCEEDED, "", message), end));
      throw exception();
    }
    log.add(new Entry(problem, offset));
  }

  /** A property that has no place in an object, with the names of those that have. */
  static Problem unknownProperty(String pointer, String name, List<String> known) {
    String message =
        "there is no such property here, only "
            + String.join(", ", known)
            + Nearest.hint(name, known);
    return Problem.of(ProblemCode.UNKNOWN_PROPERTY, pointer, message, name);
  }

  boolean isEmpty() {
    return log.isEmpty();
  }

  /** An exception with this problem instead of all others. */
  InvalidDataException only(Problem problem, int offset) {
    log.clear();
    log.add(new Entry(problem, offset));
    return exception();
  }

  /** The problems in the order of the document, in an exception. */
  InvalidDataException exception() {
    return new InvalidDataException(problems());
  }

  /** The problems in the order of the document. */
  List<Problem> problems() {
    log.sort(Comparator.comparingInt(Entry::offset));
    return document.located(log);
  }
}

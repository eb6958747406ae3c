package io.github.dossier4j.json;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** The problems of one document, each with its place, up to a number that a reader can take in. */
final class Findings {

  static final int MOST = 10_000;

  private final Document document;
  private final JsonMapper mapper;
  private final List<Problem> located = new ArrayList<>();
  private final List<Problem> unlocated = new ArrayList<>();

  Findings(Document document, JsonMapper mapper) {
    this.document = document;
    this.mapper = mapper;
  }

  /**
   * Adds a problem that starts at a place in the document.
   *
   * @throws InvalidDataException if there are too many now; looking for more would be in vain
   */
  void add(Problem problem, TokenStreamLocation start) {
    checkThatThereIsRoom();
    located.add(at(start, problem));
  }

  /**
   * Adds a problem whose place is found in the end.
   *
   * @throws InvalidDataException if there are too many now; looking for more would be in vain
   */
  void add(Problem problem) {
    checkThatThereIsRoom();
    unlocated.add(problem);
  }

  boolean isEmpty() {
    return located.isEmpty() && unlocated.isEmpty();
  }

  /** The problems in the order of the document. */
  InvalidDataException exception() {
    return new InvalidDataException(inOrder());
  }

  private void checkThatThereIsRoom() {
    if (located.size() + unlocated.size() == MOST) {
      List<Problem> problems = inOrder();
      Problem last = problems.get(problems.size() - 1);
      String message = "there are more problems than " + MOST + ", which are not listed";
      problems.add(
          Problem.of(ProblemCode.LIMIT_EXCEEDED, "", message).toBuilder()
              .line(last.line())
              .column(last.column())
              .build());
      throw new InvalidDataException(problems);
    }
  }

  private List<Problem> inOrder() {
    List<Problem> problems = new ArrayList<>(located);
    if (!unlocated.isEmpty()) {
      Places places = new Places();
      unlocated.forEach(problem -> places.add(problem.pointer()));
      places.find(Diagnosis.parser(document, mapper));
      unlocated.forEach(problem -> problems.add(at(places.of(problem.pointer()), problem)));
    }
    problems.sort(
        Comparator.<Problem>comparingInt(problem -> problem.line().getAsInt())
            .thenComparingInt(problem -> problem.column().getAsInt()));
    return problems;
  }

  private Problem at(TokenStreamLocation start, Problem problem) {
    return problem.toBuilder()
        .line(document.line(Math.max(1, start.getLineNr())))
        .column(Math.max(1, start.getColumnNr()))
        .build();
  }
}

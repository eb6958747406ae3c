package io.github.dossier4j.json;

import io.github.dossier4j.model.InvalidDossierException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one document, each with its place, up to a number that a reader can take in. */
final class Findings {

  static final int MOST = 10_000;

  private final Document document;
  private final List<Problem> problems = new ArrayList<>();
  private boolean more;

  Findings(Document document) {
    this.document = document;
  }

  /** Adds a problem at a line and a column of the document, both from 1. */
  void add(
      ProblemCode code,
      String pointer,
      int line,
      int column,
      String message,
      @Nullable String value) {
    add(
        value == null
            ? Problem.of(code, pointer, message)
            : Problem.of(code, pointer, message, value),
        line,
        column);
  }

  void add(Problem problem, int line, int column) {
    if (problems.size() == MOST) {
      more = true;
    } else {
      problems.add(problem.toBuilder().line(document.line(line)).column(column).build());
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The problems in the order of the document. */
  InvalidDossierException exception() {
    problems.sort(
        Comparator.<Problem>comparingInt(problem -> problem.line().getAsInt())
            .thenComparingInt(problem -> problem.column().getAsInt()));
    if (more) {
      Problem last = problems.get(problems.size() - 1);
      String message = "there are more problems than " + MOST + ", which are not listed";
      problems.add(
          Problem.of(ProblemCode.LIMIT_EXCEEDED, "", message).toBuilder()
              .line(last.line())
              .column(last.column())
              .build());
    }
    return new InvalidDossierException(problems);
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one document, each with its place, up to a number that a reader can take in. */
final class Findings {

  private static final int MOST = 10_000;

  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Document document) {
    this.document = document;
  }

  /**
   * A problem.
   *
   * @param offset where it starts in the document, in the units of that
   */
  record Finding(Problem problem, int offset) {}

  /**
   * Adds a problem.
   *
   * @throws InvalidDataException if there are too many now; looking for more would be in vain
   */
  void add(Problem problem, int offset) {
    if (findings.size() == MOST) {
      int end = findings.stream().mapToInt(Finding::offset).max().orElse(offset);
      String message = "there are more problems than " + MOST + ", which are not listed";
      findings.add(new Finding(Problem.of(ProblemCode.LIMIT_EXCEEDED, "", message), end));
      throw exception();
    }
    findings.add(new Finding(problem, offset));
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** One problem, because of which all others are of no interest. */
  InvalidDataException only(Problem problem, int offset) {
    findings.clear();
    findings.add(new Finding(problem, offset));
    return exception();
  }

  /** The problems in the order of the document. */
  InvalidDataException exception() {
    findings.sort(Comparator.comparingInt(Finding::offset));
    return new InvalidDataException(document.located(findings));
  }
}

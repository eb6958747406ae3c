package io.github.dossier4j.fuzz;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;

/** What every target expects; a failure is a finding. */
final class Expect {

  private static final int LONGEST = 2_000;

  private Expect() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static void documented(InvalidDataException e) {
    that(!e.problems().isEmpty(), "no problem");
    for (Problem problem : e.problems()) {
      String pointer = problem.pointer();
      that(pointer.isEmpty() || pointer.startsWith("/"), "no JSON Pointer: " + pointer);
      that(problem.toString().length() <= LONGEST, "too long a problem");
    }
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Thrown by builders if required attributes are not set. */
final class MissingAttributesException extends InvalidDataException {

  private static final long serialVersionUID = 1L;

  /**
   * The constructor that the generated builders call with the names of the attributes. The
   * generator looks for a public one; without it, it passes a sentence.
   */
  public MissingAttributesException(String... names) {
    super(problems(names));
  }

  private static List<Problem> problems(String... names) {
    List<Problem> problems = new ArrayList<>(names.length);
    for (String name : names) {
      problems.add(Problem.of(ProblemCode.MISSING, "/" + name, "'" + name + "' is required"));
    }
    return problems;
  }
}

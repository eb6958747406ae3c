package io.github.dossier4j.model;

import java.util.List;

/**
 * A value, a dossier or a document breaks rules; all the broken ones are listed.
 *
 * <p>Nothing is built when it is thrown. A null argument is no such failure but a {@link
 * NullPointerException} with the name of the parameter.
 */
public class InvalidDataException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Enough to mend; {@link #problems()} has all. */
  private static final int MOST_IN_MESSAGE = 100;

  /** Not part of Java's serial form, because values are not: JSON is their only wire form. */
  private final transient List<Problem> problems;

  /**
   * A failure with its problems.
   *
   * @param problems the problems, at least one
   * @throws IllegalArgumentException if there is no problem
   */
  public InvalidDataException(List<Problem> problems) {
    super(message(problems));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure must have at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong, all of it.
   *
   * @return the problems, of a document in its order; never empty
   */
  public final List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    if (problems.size() == 1) {
      return problems.get(0).toString();
    }
    StringBuilder lines = new StringBuilder().append(problems.size()).append(" problems:");
    for (int i = 0; i < problems.size() && i < MOST_IN_MESSAGE; i++) {
      lines.append("\n  ").append(problems.get(i));
    }
    if (problems.size() > MOST_IN_MESSAGE) {
      lines.append("\n  and ").append(problems.size() - MOST_IN_MESSAGE).append(" more");
    }
    return lines.toString();
  }
}

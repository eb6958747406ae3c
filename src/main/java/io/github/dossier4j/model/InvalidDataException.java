package io.github.dossier4j.model;

import java.util.List;

/**
 * Thrown when a value, a dossier or a document breaks rules. It lists every problem.
 *
 * <p>Nothing is built when it is thrown. For a null argument, a {@link NullPointerException} with
 * the name of the parameter is thrown instead.
 */
public class InvalidDataException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** How many problems the message shows; {@link #problems()} has all. */
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
   * Everything that is wrong.
   *
   * @return the problems, in the order of the document if one was read; never empty
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

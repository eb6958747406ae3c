package io.github.dossier4j.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown when a value, a dossier or a document breaks rules. It lists every problem.
 *
 * <p>Nothing is built when it is thrown. For a null argument, a {@link NullPointerException} with
 * the name of the parameter is thrown instead.
 *
 * <p>Java serialization keeps the message, the stack trace and all problems, in their order.
 *
 * @serial exclude
 */
public class InvalidDataException extends IllegalArgumentException {

  /** Stays 1 for ever: what may change is {@link #SERIAL_FORMAT}, to which a release can answer. */
  private static final long serialVersionUID = 1L;

  private static final int SERIAL_FORMAT = 1;

  /** How many problems the message shows; {@link #problems()} has all. */
  private static final int MOST_IN_MESSAGE = 100;

  /** Set once, by the constructor or by {@link #readObject}. */
  private transient List<Problem> problems;

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

  /** Writes the format, the number of the problems, and each of them. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeInt(SERIAL_FORMAT);
    out.writeInt(problems.size());
    for (Problem problem : problems) {
      problem.writeTo(out);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException {
    List<Problem> read = new ArrayList<>();
    try {
      SerialForm.checkFormat(in.readInt(), SERIAL_FORMAT);
      for (int size = in.readInt(); read.size() < size; ) {
        read.add(Problem.readFrom(in));
      }
    } catch (EOFException e) {
      throw SerialForm.invalid(e);
    }
    if (read.isEmpty()) {
      throw withoutProblems();
    }
    problems = List.copyOf(read);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw withoutProblems();
  }

  private static InvalidObjectException withoutProblems() {
    return new InvalidObjectException("a failure must have at least one problem");
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

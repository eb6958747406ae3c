package io.github.dossier4j.tool;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
record Run(int code, String out, String err) {

  /** Runs a command whose output goes to a program or a file. */
  static Run piped(Object... args) {
    return of(false, args);
  }

  /** Runs a command on a terminal. */
  static Run onTerminal(Object... args) {
    return of(true, args);
  }

  private static Run of(boolean isTerminal, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = java.util.stream.Stream.of(args).map(Object::toString).toArray(String[]::new);
    int code =
        DossierTool.commandLine(isTerminal, new PrintWriter(out), new PrintWriter(err))
            .execute(words);
    return new Run(code, out.toString(), err.toString());
  }
}

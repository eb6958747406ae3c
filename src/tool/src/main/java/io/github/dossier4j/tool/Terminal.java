package io.github.dossier4j.tool;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where the tool prints to.
 *
 * @param isInteractive whether it is a terminal; if not, it is a file or another program
 * @param charset the charset that it takes
 */
record Terminal(boolean isInteractive, Charset charset) {

  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** That of this process. */
  static Terminal ofProcess() {
    Console console = System.console();
    return console != null && isTerminal(console)
        ? new Terminal(true, console.charset())
        : new Terminal(false, StandardCharsets.UTF_8);
  }

  /** From Java 22 on there can be a console without a terminal, which the console then says. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  /**
   * Text of a file as a terminal may show it: what would steer it, or change the direction, is
   * shown by its code point.
   */
  static String shown(String text) {
    return STEERING
        .matcher(text)
        .replaceAll(found -> String.format("<U+%04X>", found.group().codePointAt(0)));
  }
}

package io.github.dossier4j.engine;

import java.util.regex.Pattern;

/** Takes the marks of Markdown off words that were copied from it. */
final class MarkdownMarks {

  private static final Pattern ADDRESS =
      Pattern.compile("!?\\[([^\\[\\]]*)]\\((?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#)[^()\\s]*\\)");

  /** A mark of emphasis or code, unless it is escaped or between letters or digits: 5*3. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\p{M}\\\\])[*_`]++|(?<!\\\\)[*_`]++(?![\\p{L}\\p{N}\\p{M}])");

  private static final Pattern LINE_START = Pattern.compile("(?m)^[>#\\s]++(?<=[>#]\\s{0,20})");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  private MarkdownMarks() {}

  /** The words without marks of emphasis, code, quotation and headings, addresses and escapes. */
  static String without(String words) {
    String text = LINE_START.matcher(words).replaceAll("");
    text = ADDRESS.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("");
    return ESCAPE.matcher(text).replaceAll("");
  }
}

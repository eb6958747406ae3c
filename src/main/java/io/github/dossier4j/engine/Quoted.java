package io.github.dossier4j.engine;

/** Values as messages show them: between quotation marks, on one line, and not too long. */
public final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  /** A value for a message. */
  public static String of(String value) {
    StringBuilder text = new StringBuilder("'");
    int length = 0;
    for (int i = 0; i < value.length() && length < LONGEST; length++) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
        text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        text.appendCodePoint(c);
      }
    }
    return text.append(length < value.codePointCount(0, value.length()) ? "…'" : "'").toString();
  }
}

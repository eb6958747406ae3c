package io.github.dossier4j.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Words of the wire format, lower case and parted by hyphens, and words as messages show them. */
final class Words {

  private Words() {}

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with a name in the wire format. */
  static <E extends Enum<E>> E constant(E[] constants, String word) {
    Objects.requireNonNull(word, "word");
    for (E constant : constants) {
      if (hyphenated(constant).equals(word)) {
        return constant;
      }
    }
    StringBuilder words = new StringBuilder();
    for (E constant : constants) {
      words.append(words.length() == 0 ? "" : ", ").append(constant);
    }
    throw new InvalidDataException(
        List.of(
            Problem.of(ProblemCode.UNKNOWN_VALUE, "", "the value must be one of " + words, word)));
  }

  /** A text with escapes for what breaks a line or cannot be seen, so that it forges no message. */
  static String onOneLine(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && c != '\u2028' && c != '\u2029') {
        if (shown != null) {
          shown.append(c);
        }
        continue;
      }
      if (shown == null) {
        shown = new StringBuilder(text.substring(0, i));
      }
      shown.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
    }
    return shown == null ? text : shown.toString();
  }
}

package io.github.dossier4j.view;

import java.util.Locale;

/** Tells the characters that a reader would not see, or that would change what stands around. */
final class VisibleCharacters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private VisibleCharacters() {}

  /**
   * Whether a character is shown by its code point: direction controls and other invisible format
   * characters, control characters, and what is no character. Joiners stay as they are, because
   * letters and emoji need them, and so do the signs of format characters that have one.
   */
  static boolean isHidden(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ' && codePoint != '\n' && codePoint != '\t';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !isJoiner(codePoint) && !hasSign(codePoint);
      default -> isNoCharacter(codePoint);
    };
  }

  /** The name of a character, such as {@code U+202E}. */
  static String name(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
  }

  /** The signs that stand above or around the numbers after them, in Arabic, Syriac and Kaithi. */
  private static boolean hasSign(int codePoint) {
    return (codePoint >= 0x0600 && codePoint <= 0x0605)
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint == 0x0890
        || codePoint == 0x0891
        || codePoint == 0x08E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }

  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }
}

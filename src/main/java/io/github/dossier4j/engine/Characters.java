package io.github.dossier4j.engine;

/**
 * What canonical form and word borders need to know about single characters.
 *
 * <p>Scripts are given as ranges of code points. The tables of Java differ between releases, but
 * the fingerprints of a text must not.
 */
final class Characters {

  private static final char NEXT_LINE = '\u0085';
  private static final int SOFT_HYPHEN = 0x00AD;
  private static final int ARABIC_LETTER_MARK = 0x061C;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final int KHMER_COENG = 0x17D2;
  private static final int MYANMAR_VIRAMA = 0x1039;

  private Characters() {}

  static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  /** One of those that the regular expression {@code \R} takes for a line break. */
  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
  }

  static boolean isSoftHyphen(int codePoint) {
    return codePoint == SOFT_HYPHEN;
  }

  /** An invisible format character that joins nothing in any script. */
  static boolean isInvisible(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || codePoint == ARABIC_LETTER_MARK
        || codePoint == ZERO_WIDTH_SPACE
        || codePoint == BYTE_ORDER_MARK
        // Direction marks, embeddings and overrides.
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        // Word joiner, invisible operators, isolates, and the deprecated ones.
        || (codePoint >= 0x2060 && codePoint <= 0x206F);
  }

  /** A zero-width joiner or non-joiner, which matters in some scripts. */
  static boolean isJoiner(int codePoint) {
    return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
  }

  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * Whether a joiner can matter beside a letter or mark, because its script is cursive (Arabic and
   * its family, Mongolian) or forms clusters (the scripts of India and its neighbours).
   */
  static boolean usesJoiners(int codePoint) {
    return (between(codePoint, 0x0600, 0x0DFF)
            || between(codePoint, 0x0F00, 0x109F)
            || between(codePoint, 0x1700, 0x1CFF)
            || between(codePoint, 0xA800, 0xABFF)
            || between(codePoint, 0xFB50, 0xFDFF)
            || between(codePoint, 0xFE70, 0xFEFC)
            || between(codePoint, 0x10A00, 0x11FFF)
            || between(codePoint, 0x1E900, 0x1E95F))
        && isLetterOrMark(codePoint);
  }

  /** A symbol that a joiner can tie to another one, as in the emoji of a mechanic. */
  static boolean isPictograph(int codePoint) {
    return between(codePoint, 0x2190, 0x21FF)
        || between(codePoint, 0x2300, 0x23FF)
        || between(codePoint, 0x25A0, 0x27BF)
        || between(codePoint, 0x2900, 0x297F)
        || between(codePoint, 0x2B00, 0x2BFF)
        || between(codePoint, 0x1F000, 0x1FAFF);
  }

  /** What changes the symbol before it: a skin tone, or a tag of a flag. */
  static boolean isModifier(int codePoint) {
    return between(codePoint, 0x1F3FB, 0x1F3FF) || between(codePoint, 0xE0020, 0xE007F);
  }

  /** A letter or mark of a script that puts no spaces between words. */
  static boolean isUnspaced(int codePoint) {
    return isOfUnspacedScript(codePoint) && isLetterOrMark(codePoint);
  }

  /**
   * Whether a line that is broken beside the character loses no space: it is of a script without
   * spaces, or one of the wide signs between its letters.
   */
  static boolean wrapsWithoutSpace(int codePoint) {
    return isOfUnspacedScript(codePoint)
        || between(codePoint, 0x3001, 0x303F)
        || between(codePoint, 0xFF01, 0xFF65);
  }

  /** A mark that ties the next letter to the one before it, as no other mark does. */
  static boolean stacks(int codePoint) {
    return codePoint == KHMER_COENG || codePoint == MYANMAR_VIRAMA;
  }

  static boolean isLetterOrMark(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.LETTER_NUMBER
        // New to Unicode since the tables of this Java.
        || type == Character.UNASSIGNED
        || isMark(codePoint);
  }

  private static boolean isOfUnspacedScript(int codePoint) {
    if (codePoint < 0x2E80) {
      // Thai and Lao, Myanmar, Khmer.
      return between(codePoint, 0x0E01, 0x0E3A)
          || between(codePoint, 0x0E40, 0x0EFF)
          || between(codePoint, 0x1000, 0x109F)
          || between(codePoint, 0x1780, 0x17FF);
    }
    // Myanmar, Han and kana.
    return between(codePoint, 0xA9E0, 0xA9FF)
        || between(codePoint, 0xAA60, 0xAA7F)
        || between(codePoint, 0x2E80, 0x2FDF)
        || between(codePoint, 0x3005, 0x3007)
        || between(codePoint, 0x3021, 0x3029)
        || between(codePoint, 0x3031, 0x3035)
        || between(codePoint, 0x3038, 0x303B)
        || between(codePoint, 0x3041, 0x30FF)
        || between(codePoint, 0x31F0, 0x31FF)
        || between(codePoint, 0x3400, 0x4DBF)
        || between(codePoint, 0x4E00, 0x9FFF)
        || between(codePoint, 0xF900, 0xFAFF)
        || between(codePoint, 0xFF66, 0xFF9F)
        || between(codePoint, 0x1AFF0, 0x1B16F)
        || between(codePoint, 0x20000, 0x3FFFD);
  }

  private static boolean between(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}

package io.github.dossier4j.view;

/** Escapes the labels of pictures, so that every renderer of Mermaid draws them as they are. */
final class MermaidLabel {

  /** Above it stand letters, ideographs, emoji and typographic marks, none of them syntax. */
  private static final int FIRST_PLAIN = 0x2000;

  /** The marks that renderers put in place of our escapes, and would take for them. */
  private static final int DEGREE = 0xB0;

  private static final int PILCROW = 0xB6;
  private static final int LIGATURE = 0xFB02;
  private static final int SHARP_S = 0xDF;
  private static final int WORD_JOINER = 0x2060;

  private MermaidLabel() {}

  /**
   * A text as a label. Each character below U+2000 that is no letter, digit, mark or space is
   * written as {@code #…;} with its code point; each run of white space is one space.
   */
  static String of(String text) {
    StringBuilder label = new StringBuilder(text.length() + 16);
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        codePoint = ' ';
      }
      if (codePoint == ' ') {
        if (before != ' ') {
          label.append(' ');
        }
      } else if (VisibleCharacters.isHidden(codePoint)) {
        append(label, VisibleCharacters.name(codePoint));
      } else {
        if (isPlaceholder(before, codePoint)) {
          label.appendCodePoint(WORD_JOINER);
        }
        append(label, codePoint);
      }
      before = codePoint;
    }
    return label.toString().strip();
  }

  private static void append(StringBuilder label, String text) {
    for (int i = 0; i < text.length(); i++) {
      append(label, text.charAt(i));
    }
  }

  private static void append(StringBuilder label, int codePoint) {
    if (codePoint >= FIRST_PLAIN || isPlain(codePoint)) {
      label.appendCodePoint(codePoint);
    } else {
      label.append('#').append(codePoint).append(';');
    }
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  /** Mermaid turns an escape into ﬂ°…¶ß and back, so it would turn these into an escape. */
  private static boolean isPlaceholder(int before, int codePoint) {
    return (before == LIGATURE && codePoint == DEGREE)
        || (before == PILCROW && codePoint == SHARP_S);
  }
}

package io.github.dossier4j.engine;

import java.util.BitSet;

/**
 * The places of a text where a whole word can begin or end.
 *
 * <p>There is no border
 *
 * <ul>
 *   <li>between two letters or digits, unless one of them is a letter of a script without spaces
 *       (Han, kana, Thai, Lao, Khmer, Myanmar);
 *   <li>before a combining mark (unless it starts the paragraph), and on either side of a joiner;
 *   <li>within a number: between digits and a fraction or raised digit, on either side of a point,
 *       comma, colon, slash or apostrophe between two digits, of a point that opens a decimal
 *       fraction, and after a minus sign (U+2212) that opens a number;
 *   <li>within the contraction <em>n't</em>, so that "can" does not stand in "can't".
 * </ul>
 *
 * <p>Everything else separates words, hyphens and apostrophes included.
 */
public final class WordBorders {

  /** Ends a paragraph in a text of several. No words in canonical form have it. */
  static final char PARAGRAPH_END = '\n';

  private enum Kind {
    LETTER,
    UNSPACED_LETTER,
    DIGIT,
    /** A fraction or a raised or lowered digit. */
    OTHER_NUMBER,
    POINT,
    COMMA,
    MINUS,
    OTHER
  }

  private final BitSet borders;

  private WordBorders(BitSet borders) {
    this.borders = borders;
  }

  /** The borders of a text in canonical form. */
  public static WordBorders of(String text) {
    BitSet borders = new BitSet(text.length() + 1);
    Kind beforeLast = Kind.OTHER;
    Kind last = Kind.OTHER;
    boolean joined = false;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean starts = i == 0 || text.charAt(i - 1) == PARAGRAPH_END;
      if (continues(codePoint) && !starts) {
        joined = Characters.isJoiner(codePoint) || Characters.stacks(codePoint);
      } else {
        Kind kind = kind(codePoint);
        Kind after = next < text.length() ? kind(text.codePointAt(next)) : Kind.OTHER;
        boolean tied = (joined && isTied(codePoint)) || isInContraction(text, i);
        borders.set(i, !tied && isBorder(beforeLast, last, kind, after));
        beforeLast = last;
        last = kind;
        joined = false;
      }
      i = next;
    }
    borders.set(text.length());
    return new WordBorders(borders);
  }

  /** Whether a place, counted in UTF-16 units, is a border. */
  public boolean at(int index) {
    return borders.get(index);
  }

  /** The last border at or before a place. */
  public int atOrBefore(int index) {
    return Math.max(0, borders.previousSetBit(index));
  }

  /** The first border at or after a place. */
  public int atOrAfter(int index) {
    return borders.nextSetBit(index);
  }

  private static boolean isBorder(Kind beforeLast, Kind last, Kind kind, Kind after) {
    if (last == Kind.UNSPACED_LETTER || kind == Kind.UNSPACED_LETTER) {
      return true;
    }
    if (isWord(last) && isWord(kind)) {
      return false;
    }
    if (isNumber(last)) {
      return !isNumber(kind) && !(isSeparator(kind) && after == Kind.DIGIT);
    }
    if (kind == Kind.DIGIT && last == Kind.MINUS) {
      return isWord(beforeLast) || isNumber(beforeLast);
    }
    if (kind == Kind.DIGIT && isSeparator(last)) {
      boolean opensFraction =
          last == Kind.POINT && (beforeLast == Kind.OTHER || beforeLast == Kind.COMMA);
      return !isNumber(beforeLast) && !opensFraction;
    }
    return true;
  }

  /** Whether a place lies before or after the apostrophe of <em>n't</em>. */
  private static boolean isInContraction(String text, int at) {
    int mark = text.charAt(at) == '\'' ? at : at - 1;
    return mark > 0
        && mark + 1 < text.length()
        && text.charAt(mark) == '\''
        && (text.charAt(mark - 1) == 'n' || text.charAt(mark - 1) == 'N')
        && (text.charAt(mark + 1) == 't' || text.charAt(mark + 1) == 'T')
        && (mark + 2 == text.length() || !Characters.isLetterOrMark(text.codePointAt(mark + 2)));
  }

  private static boolean isWord(Kind kind) {
    return kind == Kind.LETTER || kind == Kind.DIGIT;
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.DIGIT || kind == Kind.OTHER_NUMBER;
  }

  private static boolean isSeparator(Kind kind) {
    return kind == Kind.POINT || kind == Kind.COMMA;
  }

  private static boolean continues(int codePoint) {
    return Characters.isMark(codePoint)
        || Characters.isJoiner(codePoint)
        || Characters.isModifier(codePoint);
  }

  /** Whether a joiner or a stacking mark before the character can tie it to the one before. */
  private static boolean isTied(int codePoint) {
    return Characters.isLetterOrMark(codePoint) || Characters.isPictograph(codePoint);
  }

  private static Kind kind(int codePoint) {
    return switch (codePoint) {
      case '.', '\u066B', '\uFF0E' -> Kind.POINT;
      case ',', '\u066C', '\uFF0C', ':', '/', '\u2044', '\'' -> Kind.COMMA;
      case '\u2212' -> Kind.MINUS;
      default -> kindByCategory(codePoint);
    };
  }

  private static Kind kindByCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
      case Character.OTHER_NUMBER -> Kind.OTHER_NUMBER;
      case Character.UNASSIGNED ->
          Characters.isUnspaced(codePoint) ? Kind.UNSPACED_LETTER : Kind.OTHER;
      default -> {
        if (!Characters.isLetterOrMark(codePoint)) {
          yield Kind.OTHER;
        }
        yield Characters.isUnspaced(codePoint) ? Kind.UNSPACED_LETTER : Kind.LETTER;
      }
    };
  }
}

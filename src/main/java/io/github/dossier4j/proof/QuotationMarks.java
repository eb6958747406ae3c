package io.github.dossier4j.proof;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether words are printed as a quotation: between quotation marks, or in a turn of a
 * dialogue, which begins with a dash, as in French, Spanish or Russian.
 *
 * <p>Punctuation and white space may part the words from the marks. The closing mark is missing
 * where a quotation goes on in the next paragraph. In a turn nothing parts the speech from the
 * words of the author, so that words count as speech wherever they follow a dash or other
 * punctuation.
 */
final class QuotationMarks {

  /** How many code points on either side of the words decide. */
  static final int REACH = 12;

  /** Stands in these code points where the paragraph begins or ends. */
  static final char EDGE = '\n';

  /** What is left in canonical form, which makes most marks straight. These have no direction. */
  private static final String DOUBLE = "\"″״❝❞＂";

  private static final String SINGLE = "'`´′׳❛❜＇";
  private static final String OPENING = "「『｢﹁﹃《〈〝";
  private static final String CLOSING = "」』｣﹂﹄》〉〞〟";

  /** Punctuation that says something, so that words without it are cut. */
  private static final String MEANINGFUL = "%‰‱٪&#@*/\\§¶†‡";

  private enum Kind {
    DOUBLE,
    SINGLE,
    /** Two single ones: a double mark as typewriters have it, or one quotation in another. */
    TWO_SINGLE,
    DIRECTED
  }

  private QuotationMarks() {}

  /**
   * Whether words are a quotation.
   *
   * @param before what stands before them within {@link #REACH}
   * @param after what stands behind them within {@link #REACH}
   * @param inTurn whether their paragraph begins with a dash
   */
  static boolean standAround(String before, String after, boolean inTurn) {
    if (inTurn && followPunctuation(before)) {
      return true;
    }
    int last = before.length() - 1;
    int mark = last;
    while (mark > 0 && mayPart(before.charAt(mark))) {
      mark--;
    }
    return mark > 0
        && (mark == last ? !isApostrophe(before, mark) : isOpening(before, mark))
        && closes(after, kind(before, mark));
  }

  static boolean isDash(int codePoint) {
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION;
  }

  private static boolean followPunctuation(String before) {
    String stripped = before.stripTrailing();
    int last = stripped.length() - 1;
    return last > 0
        && !Character.isLetterOrDigit(stripped.codePointBefore(last + 1))
        && !isApostrophe(stripped, last);
  }

  /** Whether a mark that stands apart from the words is certainly an opening one. */
  private static boolean isOpening(String before, int mark) {
    char c = before.charAt(mark - 1);
    return Character.isWhitespace(c)
        || isMark(c)
        || isDash(c)
        || Character.getType(c) == Character.START_PUNCTUATION;
  }

  private static boolean closes(String after, @Nullable Kind opening) {
    int mark = 0;
    while (mark < after.length() && mayPart(after.charAt(mark))) {
      mark++;
    }
    if (opening == null || mark == after.length()) {
      return false;
    } else if (after.charAt(mark) == EDGE) {
      return true;
    }
    char c = after.charAt(mark);
    char next = mark + 1 < after.length() ? after.charAt(mark + 1) : EDGE;
    if (mark > 0 && after.charAt(mark - 1) == ' ' && Character.isLetterOrDigit(next)) {
      return false; // It opens a quotation in this one.
    }
    boolean isDouble = DOUBLE.indexOf(c) >= 0 || (isSingle(c) && isSingle(next));
    return switch (opening) {
      case DOUBLE -> isDouble;
      case SINGLE -> isSingle(c);
      case TWO_SINGLE -> isDouble || isSingle(c);
      case DIRECTED -> CLOSING.indexOf(c) >= 0;
    };
  }

  /** The kind of an opening mark; null if it is none. */
  private static @Nullable Kind kind(String text, int at) {
    char c = text.charAt(at);
    if (isSingle(c)) {
      return isSingle(text.charAt(at - 1)) ? Kind.TWO_SINGLE : Kind.SINGLE;
    } else if (DOUBLE.indexOf(c) >= 0) {
      return Kind.DOUBLE;
    }
    return OPENING.indexOf(c) >= 0 ? Kind.DIRECTED : null;
  }

  /**
   * Whether a single mark stands behind a letter, as in <em>it's</em>. Only scripts with capital
   * letters write so: in Chinese, which has no spaces, such a mark opens.
   */
  private static boolean isApostrophe(String text, int mark) {
    char c = text.charAt(mark - 1);
    return isSingle(text.charAt(mark)) && (Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return isSingle(c)
        || DOUBLE.indexOf(c) >= 0
        || OPENING.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0;
  }

  /** Whether a character may stand between words and their marks, such as that of an ellipsis. */
  private static boolean mayPart(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          !isMark(c) && MEANINGFUL.indexOf(c) < 0;
      default -> false;
    };
  }
}

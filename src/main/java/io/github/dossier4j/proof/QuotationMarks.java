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
   * @param words the words
   * @param after what stands behind them within {@link #REACH}
   * @param inTurn whether their paragraph begins with a dash
   */
  static boolean standAround(String before, String words, String after, boolean inTurn) {
    if (inTurn && followPunctuation(before)) {
      return true;
    }
    int last = before.length() - 1;
    int mark = last;
    while (mark > 0 && mayPart(before.charAt(mark))) {
      mark--;
    }
    Kind opening = mark > 0 ? kind(before, mark) : null;
    return opening != null
        && (mark == last ? !isApostrophe(before, mark) : isOpening(before, mark))
        && !endWithin(words, opening)
        && closes(after, opening);
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
    return Character.isWhitespace(c) || isMark(c) || isDash(c) || isOpeningBracket(c);
  }

  /**
   * Whether the quotation certainly ends before its last word: a mark closes it that closes no
   * quotation in it, as in <em>We go," she said, "and stay</em>.
   */
  private static boolean endWithin(String words, Kind opening) {
    int open = 0;
    for (int i = 0; i < words.length() && open >= 0; i++) {
      char before = i == 0 ? EDGE : words.charAt(i - 1);
      char after = i == words.length() - 1 ? EDGE : words.charAt(i + 1);
      open +=
          switch (opening) {
            case DOUBLE -> isDouble(words.charAt(i)) ? opens(before, after) : 0;
            case SINGLE, TWO_SINGLE ->
                isSingle(words.charAt(i)) && !Character.isLetterOrDigit(before)
                    ? opens(before, after)
                    : 0;
            case DIRECTED -> opens(words.charAt(i));
          };
    }
    return open < 0;
  }

  /** 1 if a mark between two characters may open a quotation, -1 if it closes one, else 0. */
  private static int opens(char before, char after) {
    if (Character.isLetterOrDigit(after)) {
      return 1;
    } else if (Character.isWhitespace(before) || isOpeningBracket(before)) {
      return Character.isWhitespace(after) ? 0 : 1;
    }
    return Character.isDigit(before) ? 0 : -1; // After a digit it may mean inches.
  }

  private static int opens(char mark) {
    return OPENING.indexOf(mark) >= 0 ? 1 : CLOSING.indexOf(mark) >= 0 ? -1 : 0;
  }

  private static boolean closes(String after, Kind opening) {
    int mark = 0;
    while (mark < after.length() && mayPart(after.charAt(mark))) {
      mark++;
    }
    if (mark == after.length()) {
      return false;
    } else if (after.charAt(mark) == EDGE) {
      return true;
    }
    char c = after.charAt(mark);
    char next = mark + 1 < after.length() ? after.charAt(mark + 1) : EDGE;
    if (mark > 0 && after.charAt(mark - 1) == ' ' && Character.isLetterOrDigit(next)) {
      return false; // It opens a quotation in this one.
    }
    boolean isDouble = isDouble(c) || (isSingle(c) && isSingle(next));
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
    } else if (isDouble(c)) {
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

  private static boolean isOpeningBracket(char c) {
    return Character.getType(c) == Character.START_PUNCTUATION;
  }

  private static boolean isDouble(char c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  private static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return isSingle(c) || isDouble(c) || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
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

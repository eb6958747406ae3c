package io.github.dossier4j.proof;

/**
 * Tells whether words are printed as a quotation: between quotation marks, or in a dialogue whose
 * turns begin with a dash, as in French, Spanish or Russian.
 *
 * <p>The closing mark may stand after one sign of punctuation, which is no part of the quotation,
 * and is missing where a quotation goes on in the next paragraph.
 */
final class QuotationMarks {

  /** In canonical form: straight ones, and those that have no straight form. */
  private static final String MARKS = "\"'`´′″״׳「」『』﹁﹂﹃﹄《》〈〉〝〞〟＂＇";

  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015-";

  private QuotationMarks() {}

  /**
   * Whether marks stand around words.
   *
   * @param before what stands before them in the paragraph, at least three characters of it
   * @param after what stands behind them, at least two characters of it
   */
  static boolean standAround(String before, String after) {
    String opening = before.stripTrailing();
    if (opening.length() == 1 && DASHES.contains(opening)) {
      return true;
    }
    return opens(opening, before.length() > opening.length()) && closes(after);
  }

  /** Behind a mark there may be a space if it is certainly an opening one. */
  private static boolean opens(String opening, boolean spaced) {
    int last = opening.length() - 1;
    return last >= 0
        && MARKS.indexOf(opening.charAt(last)) >= 0
        && (!spaced || last == 0 || Character.isWhitespace(opening.charAt(last - 1)));
  }

  private static boolean closes(String after) {
    return after.isEmpty()
        || isMark(after, 0)
        || (!Character.isLetterOrDigit(after.charAt(0)) && isMark(after, 1));
  }

  private static boolean isMark(String text, int at) {
    return at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }
}

package io.github.dossier4j.engine;

import java.util.Arrays;
import java.util.Map;

/**
 * Words with one way of typing for what people and programs type in several. Two texts with the
 * same typographic form differ only in these:
 *
 * <ul>
 *   <li>dashes: hyphen, no-break hyphen, figure, en and em dash, horizontal bar and minus, also
 *       doubled or tripled;
 *   <li>ellipses: the character, or three or more points, also with spaces between;
 *   <li>ligatures of the Latin alphabet: ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ, ﬆ;
 *   <li>quotation marks and apostrophes of every style, also grave, acute and prime, single for
 *       double too. Right after a digit single and double differ, because there they can be feet
 *       and inches.
 * </ul>
 *
 * <p>No letter, digit, comma or point is dropped or changed, and no space but those within an
 * ellipsis.
 */
final class TypographicForm {

  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String SINGLE_MARKS =
      "'`\u00B4\u02B9\u02BB\u02BC\u201A\u2032\u2035\u05F3\uFF07\uFF40\u300C\u300D\uFE41\uFE42\uFF62\uFF63";
  private static final String DOUBLE_MARKS =
      "\"\u05F4\u02BA\u2033\u2036\uFF02\u300E\u300F\uFE43\uFE44\u301D\u301E\u301F";
  private static final Map<Character, String> LIGATURES =
      Map.of(
          '\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl",
          '\uFB05', "st", '\uFB06', "st");

  private final String words;
  private final StringBuilder form;

  /** For each unit of the form, the unit of the words from which it comes; at last their length. */
  private int[] sources;

  private TypographicForm(String words) {
    this.words = words;
    this.form = new StringBuilder(words.length());
    this.sources = new int[words.length() + 8];
    int i = 0;
    while (i < words.length()) {
      i = next(i);
    }
    addSource(words.length());
  }

  /** The form of some words, which are in canonical form. */
  static TypographicForm of(String words) {
    return new TypographicForm(words);
  }

  /** The words in this form. */
  String text() {
    return form.toString();
  }

  /**
   * Where a place in the form comes from.
   *
   * @param index a place between units of the form, from 0 to its length
   * @return the place in the words; -1 if it lies within what one character gave, such as an f of ﬀ
   */
  int source(int index) {
    return index > 0 && sources[index - 1] == sources[index] ? -1 : sources[index];
  }

  private int next(int i) {
    char c = words.charAt(i);
    if (DASHES.indexOf(c) >= 0) {
      int end = i;
      while (end < words.length() && DASHES.indexOf(words.charAt(end)) >= 0 && end < i + 3) {
        end++;
      }
      return put("-", i, end);
    }
    int ellipsis = endOfEllipsis(i);
    if (ellipsis > i) {
      return put("\u2026", i, ellipsis);
    }
    String ligature = LIGATURES.get(c);
    if (ligature != null) {
      return put(ligature, i, i + 1);
    }
    boolean isSingle = SINGLE_MARKS.indexOf(c) >= 0;
    if (isSingle || DOUBLE_MARKS.indexOf(c) >= 0) {
      // A single mark that is typed twice is a double one.
      boolean twice = isSingle && i + 1 < words.length() && words.charAt(i + 1) == c;
      boolean isMeasure = i > 0 && isNumber(words.charAt(i - 1));
      return put(isMeasure && (twice || !isSingle) ? "\"" : "'", i, twice ? i + 2 : i + 1);
    }
    return put(String.valueOf(c), i, i + 1);
  }

  /** A digit, or a fraction such as ½. */
  private static boolean isNumber(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private int endOfEllipsis(int start) {
    return endOfEllipsis(words, start);
  }

  /** The end of the ellipsis that starts at a place; the place itself if none does. */
  static int endOfEllipsis(String words, int start) {
    int points = 0;
    int end = start;
    int i = start;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (c == '\u2026' || c == '\u22EF') {
        points += 3;
      } else if (c == '.') {
        points++;
      } else if (c != ' ' || points == 0 || words.charAt(i - 1) != '.') {
        break;
      }
      i++;
      end = c == ' ' ? end : i;
    }
    return points >= 3 ? end : start;
  }

  private int put(String form, int from, int to) {
    for (int i = 0; i < form.length(); i++) {
      addSource(from);
      this.form.append(form.charAt(i));
    }
    return to;
  }

  private void addSource(int from) {
    if (form.length() == sources.length) {
      sources = Arrays.copyOf(sources, 2 * sources.length);
    }
    sources[form.length()] = from;
  }
}

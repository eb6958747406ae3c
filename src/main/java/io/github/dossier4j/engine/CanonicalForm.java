package io.github.dossier4j.engine;

import java.text.Normalizer;

/**
 * Brings words into canonical form, which is the same whatever the printing, typing and file
 * format. {@code ArticleText} lists the steps.
 *
 * <p>Canonical words stay as they are. The time is proportional to the length.
 */
public final class CanonicalForm {

  /**
   * No script has so many marks in a row. Sorting them takes quadratic time, so a longer run is
   * left as it is.
   */
  private static final int MOST_MARKS = 100;

  private static final char LEFT_DOUBLE = '\u00AB';
  private static final char RIGHT_DOUBLE = '\u00BB';
  private static final char LEFT_SINGLE = '\u2039';
  private static final char RIGHT_SINGLE = '\u203A';

  /** What may stand before a guillemet that closes, besides letters and digits. */
  private static final String BEFORE_CLOSING = ".,;:!?%)]}\u2026\u201C\u201D";

  /** What may stand after a guillemet that opens, besides letters and digits. */
  private static final String AFTER_OPENING = "([\u00BF\u00A1\u201A\u201E\u2039\u203A$\u20AC";

  private CanonicalForm() {}

  /**
   * Some words in canonical form, as within one paragraph.
   *
   * @param words well-formed words with any line breaks
   * @return the words; empty if there is nothing but white space and invisible characters
   */
  public static String of(String words) {
    return of(words, true);
  }

  /**
   * Some words in the same form, but with the quotation marks and apostrophes that are printed.
   * Each stands at the place of the straight mark in the canonical form.
   *
   * @param words as for {@link #of(String)}
   * @return the words, as long as their canonical form
   */
  public static String withPrintedMarks(String words) {
    return of(words, false);
  }

  private static String of(String words, boolean straight) {
    return isPlain(words)
        ? words
        : normalized(new Spacing(withoutInvisible(words), straight).apply(), Normalizer.Form.NFC);
  }

  /** Whether the words are canonical because they are ASCII with single spaces between. */
  static boolean isPlain(String words) {
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return words.isEmpty() || before != ' ';
  }

  private static String withoutInvisible(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    // What a joiner can join: the kind of the last character, leaving out marks of all scripts.
    Joined before = Joined.NOTHING;
    Joined after = Joined.NOTHING;
    int afterIsFrom = 0;
    int i = 0;
    while (i < words.length()) {
      int codePoint = words.codePointAt(i);
      if (Characters.isSoftHyphen(codePoint)) {
        int end = endOfHyphenation(words, i);
        if (!continuesWord(kept, words, end)) {
          for (int k = i; k < end; k++) {
            if (Characters.isWhiteSpace(words.charAt(k))) {
              kept.append(words.charAt(k));
              before = Joined.NOTHING;
            }
          }
        }
        i = end;
        continue;
      }
      if (Characters.isJoiner(codePoint)) {
        if (i >= afterIsFrom) {
          afterIsFrom = endOfInvisible(words, i);
          after =
              afterIsFrom == words.length()
                  ? Joined.NOTHING
                  : Joined.of(words.codePointAt(afterIsFrom), before);
        }
        if (before != Joined.NOTHING && before == after) {
          kept.appendCodePoint(codePoint);
        }
      } else if (!Characters.isInvisible(codePoint)) {
        kept.appendCodePoint(codePoint);
        before = Joined.of(codePoint, before);
      }
      i += Character.charCount(codePoint);
    }
    return kept.toString();
  }

  /** After soft hyphens and other invisible characters, and the white space that follows them. */
  private static int endOfHyphenation(String words, int start) {
    int end = start;
    while (end < words.length()
        && (Characters.isInvisible(words.charAt(end))
            || Characters.isWhiteSpace(words.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Whether a soft hyphen stands where a line was broken within a word. */
  private static boolean continuesWord(StringBuilder kept, String words, int end) {
    if (kept.length() == 0 || end == words.length()) {
      return false;
    }
    return Characters.isLetterOrMark(kept.codePointBefore(kept.length()))
        && Characters.isLetterOrMark(words.codePointAt(end))
        && hasLineBreak(words, end);
  }

  private static boolean hasLineBreak(String words, int end) {
    for (int i = end - 1; !Characters.isSoftHyphen(words.charAt(i)); i--) {
      if (Characters.isLineBreak(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int endOfInvisible(String words, int start) {
    int end = start;
    while (end < words.length()
        && (Characters.isInvisible(words.charAt(end)) || Characters.isJoiner(words.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Normalizes words, except runs of marks that are too long to sort. */
  static String normalized(String words, Normalizer.Form form) {
    StringBuilder composed = null;
    int from = 0;
    int i = 0;
    while (i < words.length()) {
      int start = i;
      int marks = 0;
      while (i < words.length() && Characters.isMark(words.codePointAt(i))) {
        i += Character.charCount(words.codePointAt(i));
        marks++;
      }
      if (marks > MOST_MARKS) {
        if (composed == null) {
          composed = new StringBuilder(words.length());
        }
        composed
            .append(Normalizer.normalize(words.substring(from, start), form))
            .append(words, start, i);
        from = i;
      }
      if (i < words.length()) {
        i += Character.charCount(words.codePointAt(i));
      }
    }
    return composed == null
        ? Normalizer.normalize(words, form)
        : composed.append(Normalizer.normalize(words.substring(from), form)).toString();
  }

  private enum Joined {
    NOTHING,
    LETTERS,
    PICTOGRAPHS;

    /**
     * What a joiner beside a character can join. A mark of all scripts counts as the letter that it
     * stands on.
     */
    static Joined of(int codePoint, Joined before) {
      if (Characters.usesJoiners(codePoint)) {
        return LETTERS;
      }
      if (Characters.isPictograph(codePoint)) {
        return PICTOGRAPHS;
      }
      return Characters.isMark(codePoint) ? before : NOTHING;
    }
  }

  /** Makes white space and quotation marks canonical, from left to right. */
  private static final class Spacing {

    private final String words;
    private final boolean straight;
    private final StringBuilder canonical;

    /** Whether white space follows the last character, and whether it has a line break. */
    private boolean spaced;

    private boolean broken;

    /** Whether the last character was an opening guillemet, after which white space is dropped. */
    private boolean opened;

    /** Whether the last letter or wide sign is one after which a line breaks without a space. */
    private boolean unspaced;

    Spacing(String words, boolean straight) {
      this.words = words;
      this.straight = straight;
      this.canonical = new StringBuilder(words.length());
    }

    String apply() {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Characters.isWhiteSpace(c)) {
          spaced = !opened && canonical.length() > 0;
          broken |= Characters.isLineBreak(c);
        } else {
          boolean opens = (c == LEFT_DOUBLE || c == LEFT_SINGLE) && !leftCloses(i);
          if ((c == RIGHT_DOUBLE || c == RIGHT_SINGLE) && !rightOpens(i)) {
            spaced = false;
          }
          if (spaced && !(broken && unspaced && isUnspacedFrom(i))) {
            canonical.append(' ');
          }
          canonical.append(straight ? straight(c) : c);
          remember(i);
          spaced = false;
          broken = false;
          opened = opens;
        }
      }
      return canonical.toString();
    }

    /** A left-pointing guillemet closes at the end of a word, as in German: »so«. */
    private boolean leftCloses(int at) {
      if (spaced || canonical.length() == 0 || opened) {
        return false;
      }
      int before = words.codePointBefore(at);
      return Character.isLetterOrDigit(before)
          || Characters.isMark(before)
          || BEFORE_CLOSING.indexOf(before) >= 0
          || before == LEFT_SINGLE
          || before == LEFT_DOUBLE;
    }

    /** A right-pointing guillemet opens at the start of a word, as in German: »so«. */
    private boolean rightOpens(int at) {
      if (!spaced || at + 1 == words.length()) {
        return false;
      }
      int after = words.codePointAt(at + 1);
      return Character.isLetterOrDigit(after) || AFTER_OPENING.indexOf(after) >= 0;
    }

    private void remember(int at) {
      char c = words.charAt(at);
      if (isMarkOfAnyScript(c) || Character.isLowSurrogate(c)) {
        return;
      }
      int codePoint = words.codePointAt(at);
      unspaced =
          Characters.wrapsWithoutSpace(codePoint) || (unspaced && Characters.isMark(codePoint));
    }

    private boolean isUnspacedFrom(int at) {
      int i = at;
      while (i < words.length() && isMarkOfAnyScript(words.charAt(i))) {
        i++;
      }
      return i == words.length() || Characters.wrapsWithoutSpace(words.codePointAt(i));
    }

    /** Quotation marks, dash and ellipsis, which scripts with and without spaces share. */
    private static boolean isMarkOfAnyScript(char c) {
      return straight(c) == '"' || straight(c) == '\'' || c == '\u2014' || c == '\u2026';
    }

    private static char straight(char c) {
      if ((c >= '\u2018' && c <= '\u201B') || c == LEFT_SINGLE || c == RIGHT_SINGLE) {
        return '\'';
      }
      return (c >= '\u201C' && c <= '\u201F') || c == LEFT_DOUBLE || c == RIGHT_DOUBLE ? '"' : c;
    }
  }
}

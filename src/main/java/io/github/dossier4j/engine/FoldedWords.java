package io.github.dossier4j.engine;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Compares texts for queries and search. Case, accents and the form of quotation marks do not
 * matter. The result does not depend on the locale.
 *
 * <ul>
 *   <li>Case is folded in full: {@code STRASSE} matches {@code Straße}.
 *   <li>Combining marks are ignored where they are accents: in Latin, Greek, Hebrew and Arabic
 *       letters, with the tatweel and the joiners of Arabic, and of Cyrillic the grave and the
 *       acute accent. They count where they are vowels, voicing or letters of their own, as in
 *       Devanagari, Thai and kana.
 *   <li>The normalization form does not matter. Compatibility characters match the characters that
 *       they stand for.
 * </ul>
 *
 * <p>Proofs never use it: there, words must stand as they are.
 */
public final class FoldedWords {

  private static final char TATWEEL = '\u0640';
  private static final char GRAVE = '\u0300';
  private static final char ACUTE = '\u0301';

  private final String folded;

  /** For each place in the words: the length of the longest start of the words that ends there. */
  private final int[] overlaps;

  private FoldedWords(String folded) {
    this.folded = folded;
    this.overlaps = overlaps(folded);
  }

  /**
   * A matcher for some words.
   *
   * @param name the name of the argument, for messages
   * @throws IllegalArgumentException if the words are blank, or have only characters that are
   *     ignored
   */
  public static FoldedWords of(String name, String words) {
    String folded = folded(required(name, words));
    if (folded.isEmpty()) {
      throw new IllegalArgumentException(
          name + " must have a character that is not ignored, was " + Quoted.of(words));
    }
    return new FoldedWords(folded);
  }

  /**
   * Checks an argument that must have words.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static String required(String name, String words) {
    if (Objects.requireNonNull(words, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank, was " + Quoted.of(words));
    }
    return words;
  }

  /** Whether a text equals the words. */
  public boolean matches(String text) {
    return folded(text).equals(folded);
  }

  /** Whether one of some texts equals the words. */
  public boolean matchesAny(List<String> texts) {
    for (String text : texts) {
      if (matches(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text contains the words. A match does not end before a mark that counts. */
  public boolean isPartOf(String text) {
    String whole = folded(text);
    int matched = 0;
    for (int i = 0; i < whole.length(); i++) {
      while (matched > 0 && folded.charAt(matched) != whole.charAt(i)) {
        matched = overlaps[matched - 1];
      }
      matched += folded.charAt(matched) == whole.charAt(i) ? 1 : 0;
      if (matched == folded.length()) {
        if (isEnd(whole, i + 1)) {
          return true;
        }
        matched = overlaps[matched - 1];
      }
    }
    return false;
  }

  /** Whether a folded text starts with another. A match does not end before a mark that counts. */
  static boolean startsWith(String whole, String start) {
    return whole.startsWith(start) && isEnd(whole, start.length());
  }

  /** Whether a letter is complete at a place: no vowel sign or other mark goes on with it. */
  private static boolean isEnd(String folded, int place) {
    return place == folded.length() || !Characters.isMark(folded.codePointAt(place));
  }

  /**
   * The failure table of Knuth, Morris and Pratt. It keeps the search linear in repetitive texts.
   */
  private static int[] overlaps(String words) {
    int[] overlaps = new int[words.length()];
    int matched = 0;
    for (int i = 1; i < overlaps.length; i++) {
      while (matched > 0 && words.charAt(matched) != words.charAt(i)) {
        matched = overlaps[matched - 1];
      }
      matched += words.charAt(matched) == words.charAt(i) ? 1 : 0;
      overlaps[i] = matched;
    }
    return overlaps;
  }

  /** A text in the form in which texts are compared. */
  static String folded(String text) {
    if (CanonicalForm.isPlain(text)) {
      // The same result. Without this, a question for a title takes eight times as long.
      return text.toLowerCase(Locale.ROOT);
    }
    String canonical = CanonicalForm.of(text);
    String bare = withoutAccents(CanonicalForm.normalized(canonical, Normalizer.Form.NFKD));
    // Down, up and down again: letters with two forms in one case become equal, and the capital ẞ,
    // which is its own upper case, becomes SS as its small form does.
    String lower = bare.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return CanonicalForm.normalized(lower.replace('\u03c2', '\u03c3'), Normalizer.Form.NFC);
  }

  private static String withoutAccents(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    UnicodeScript script = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Characters.isMark(c)) {
        if (!isAccent(c, script)) {
          bare.appendCodePoint(c);
        }
      } else if (c != TATWEEL && !(Characters.isJoiner(c) && hasAccents(script))) {
        script = UnicodeScript.of(c);
        bare.appendCodePoint(c);
      }
    }
    return bare.toString();
  }

  private static boolean isAccent(int mark, UnicodeScript script) {
    return hasAccents(script)
        || (script == UnicodeScript.CYRILLIC && (mark == GRAVE || mark == ACUTE));
  }

  /** Whether every mark of a script is an accent. */
  private static boolean hasAccents(UnicodeScript script) {
    return switch (script) {
      case LATIN, GREEK, HEBREW, ARABIC -> true;
      default -> false;
    };
  }
}

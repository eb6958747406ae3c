package io.github.dossier4j;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Compares words as a reader does: without regard to case or to the form of quotation marks. */
final class Words {

  private Words() {}

  static boolean equal(String a, String b) {
    return folded(a).equals(folded(b));
  }

  static boolean equalAny(String name, List<String> aliases, String wanted) {
    if (equal(name, wanted)) {
      return true;
    }
    for (String alias : aliases) {
      if (equal(alias, wanted)) {
        return true;
      }
    }
    return false;
  }

  static boolean contain(String text, String foldedWords) {
    return folded(text).contains(foldedWords);
  }

  static String folded(String text) {
    return text.replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .toLowerCase(Locale.ROOT)
        // At the end of a word only, which the words that are looked for may cut off.
        .replace('\u03c2', '\u03c3');
  }

  /** Checks words that are looked for. */
  static String required(String words) {
    Objects.requireNonNull(words, "words");
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "words to look for must not be blank, was '" + words + "'");
    }
    return words;
  }
}

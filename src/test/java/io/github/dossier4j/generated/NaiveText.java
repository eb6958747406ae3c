package io.github.dossier4j.generated;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says by patterns and by a look at each character which texts match, as the library should. */
public final class NaiveText {

  private static final Pattern ACCENTS =
      Pattern.compile(
          "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsHebrew}\\p{IsArabic}]\\p{M}{0,20})\\p{M}"
              + "|(?<=\\p{IsCyrillic}\\p{M}{0,20})[\u0300\u0301]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00ad\u200b\u200e\u200f\ufeff\u0640]");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s\u0085]+");

  private NaiveText() {}

  /** Whether two texts are the same for a reader who looks for one of them. */
  public static boolean equal(String text, String words) {
    return folded(text).equals(folded(words));
  }

  /** Whether a text has some words, of which no mark changes the last letter. */
  public static boolean contains(String text, String words) {
    return Pattern.compile(Pattern.quote(folded(words)) + "(?!\\p{M})")
        .matcher(folded(text))
        .find();
  }

  /** A text without accents, case, and forms of marks. */
  public static String folded(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String spaced = WHITE_SPACE.matcher(visible).replaceAll(" ").strip();
    String parted = Normalizer.normalize(spaced, Normalizer.Form.NFKD);
    String folded =
        ACCENTS
            .matcher(parted)
            .replaceAll("")
            .codePoints()
            .mapToObj(NaiveText::folded)
            .collect(Collectors.joining());
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static String folded(int codePoint) {
    return switch (codePoint) {
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case 'ς' -> "σ";
      case 'ß', 'ẞ' -> "ss";
      default -> Character.toString(Character.toLowerCase(Character.toUpperCase(codePoint)));
    };
  }
}

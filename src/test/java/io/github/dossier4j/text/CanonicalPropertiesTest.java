package io.github.dossier4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Passage;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Random paragraphs of the characters that the canonical form treats in a way of their own. */
class CanonicalPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "a", "É", "5", "я", "ש", "م", "ی", "क", "्", "র", "東", "か", "ー", "ก", "ั", "ក", "្", "한",
          "\u1112", "\u1161", "\u11AB", "👩", "🔧", "🏽", "\uFE0F", "\u0301", "\u0327", "\u3099",
          "\u064E", "\u0958", "\u0344", "\u212B", "\uF900", "\u037E", "\u2000", " ", " ", "\n",
          "\r\n", "\u00A0", "\u2028", "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u2060",
          "\uFEFF", "«", "»", "‹", "›", "“", "”", "„", "’", "'", "\"", ".", ",", "。", "、", "…", "—",
          "(", ")", "½", "²");

  @Samples(2000)
  void whatIsCanonicalStaysAsItIs(Sample sample) {
    String printed = printed(sample.random());
    String canonical = canonical(printed);

    assertThat(canonical(canonical)).isEqualTo(canonical);
  }

  @Samples(2000)
  void composedAndDecomposedTextsAreTheSame(Sample sample) {
    String printed = printed(sample.random());

    assertThat(canonical(Normalizer.normalize(printed, Normalizer.Form.NFD)))
        .isEqualTo(canonical(Normalizer.normalize(printed, Normalizer.Form.NFC)));
  }

  @Samples(500)
  void everyParagraphStandsInItself(Sample sample) {
    String canonical = canonical(printed(sample.random()));
    ArticleText text = ArticleText.ofBody(canonical);
    Passage whole = Passage.of(1, 0, canonical.codePointCount(0, canonical.length()));

    assertThat(text.passage(canonical)).isEqualTo(whole);
    assertThat(text.words(whole)).isEqualTo(canonical);
  }

  private static String canonical(String paragraph) {
    return ArticleText.ofParagraphs(List.of(), List.of(paragraph)).paragraph(1);
  }

  private static String printed(Random random) {
    // A letter, so that it is not blank.
    StringBuilder printed = new StringBuilder("x");
    for (int i = random.nextInt(12); i >= 0; i--) {
      printed.insert(
          random.nextBoolean() ? 0 : printed.length(), PIECES.get(random.nextInt(PIECES.size())));
    }
    return printed.toString();
  }
}

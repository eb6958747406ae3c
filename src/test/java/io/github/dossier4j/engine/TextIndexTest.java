package io.github.dossier4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the index against a search that tries every place, in texts that repeat themselves. */
class TextIndexTest {

  private static final List<List<String>> ALPHABETS =
      List.of(
          List.of("a"),
          List.of("a", " "),
          List.of("a", "b", " "),
          List.of("1", "5", ".", ",", " "),
          List.of("é", "x\u0304", "東", "🌉", "𐐷", "'", " "));

  @Samples(300)
  void wordsAreFoundWhereverTheyStandWhole(Sample sample) {
    Random random = sample.random();
    List<String> alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      paragraphs.add(words(alphabet, random, 1 + random.nextInt(40)));
    }
    TextIndex index = TextIndex.of(1, paragraphs);
    for (int i = 0; i < 20; i++) {
      String wanted = words(alphabet, random, 1 + random.nextInt(5));
      List<Passage> expected = new ArrayList<>();
      for (int number = 1; number <= paragraphs.size(); number++) {
        List<Passage> here = everyPlace(number, paragraphs.get(number - 1), wanted);

        assertThat(index.find(number, wanted)).isEqualTo(here);
        expected.addAll(here);
      }
      assertThat(index.find(wanted)).as("'%s' in %s", wanted, paragraphs).isEqualTo(expected);
      assertThat(expected)
          .allMatch(index::isWhole)
          .allMatch(passage -> index.isAt(passage, wanted))
          .allMatch(passage -> index.words(passage).equals(wanted));
      assertThat(index.inside(wanted).isPresent())
          .isEqualTo(paragraphs.stream().anyMatch(each -> each.contains(wanted)));
    }
  }

  @Test
  void aPassageThatCutsAWordIsNotWhole() {
    TextIndex index = TextIndex.of(0, List.of("Adam", "Adam, ក្"));

    assertThat(index.isWhole(Passage.of(1, 0, 3))).isFalse();
    assertThat(index.isWhole(Passage.of(1, 1, 4))).isFalse();
    assertThat(index.isWhole(Passage.of(1, 0, 4))).isTrue();
    assertThat(index.isWhole(Passage.of(1, 6, 8))).as("up to a mark that ties nothing").isTrue();
  }

  @Test
  void otherWordsAreNotAtAPassage() {
    TextIndex index = TextIndex.of(0, List.of("Adam", "Eve, Adam"));

    assertThat(index.isAt(Passage.of(1, 5, 9), "Adam")).isTrue();
    assertThat(index.isAt(Passage.of(1, 0, 4), "Adam")).isFalse();
    assertThat(index.isAt(Passage.of(1, 5, 9), "Ada")).isFalse();
  }

  @Samples(100)
  void suffixesAreSorted(Sample sample) {
    String text =
        words(
            ALPHABETS.get(sample.random().nextInt(5)),
            sample.random(),
            sample.random().nextInt(99));
    List<String> sorted = new ArrayList<>();
    for (int start : SuffixArray.of(text)) {
      sorted.add(text.substring(start));
    }

    assertThat(sorted).hasSize(text.length()).isSorted().doesNotHaveDuplicates();
  }

  private static String words(List<String> alphabet, Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(alphabet.get(random.nextInt(alphabet.size())));
    }
    return words.toString();
  }

  private static List<Passage> everyPlace(int number, String text, String wanted) {
    WordBorders borders = WordBorders.of(text);
    List<Passage> places = new ArrayList<>();
    for (int i = 0; i + wanted.length() <= text.length(); i++) {
      if (text.startsWith(wanted, i) && borders.at(i) && borders.at(i + wanted.length())) {
        int start = text.codePointCount(0, i);
        places.add(Passage.of(number, start, start + wanted.codePointCount(0, wanted.length())));
      }
    }
    return places;
  }
}

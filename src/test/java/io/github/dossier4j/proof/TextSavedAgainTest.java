package io.github.dossier4j.proof;

import static io.github.dossier4j.proof.ParagraphState.ALTERED;
import static io.github.dossier4j.proof.ParagraphState.FOUND;
import static io.github.dossier4j.proof.ParagraphState.MISSING;
import static io.github.dossier4j.proof.Verdict.PLACE_ONLY;
import static io.github.dossier4j.proof.Verdict.PROVEN;
import static io.github.dossier4j.proof.Verdict.REFUTED;
import static io.github.dossier4j.proof.Verdict.UNPROVEN;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.text.ArticleText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves a dossier against texts that somebody saved, cut, moved or changed. */
class TextSavedAgainTest {

  private static final Dossier BRIDGE = Bridge.dossier();

  private static final Proof TRUE = Proof.of(BRIDGE, Bridge.TEXT);

  /** The passages of which the dossier holds the words: those that can be refuted. */
  private static boolean hasWords(PassageFinding finding) {
    return TRUE.findings().stream()
        .anyMatch(
            each ->
                each.verdict() == PROVEN
                    && each.id().equals(finding.id())
                    && each.attribute().equals(finding.attribute())
                    && each.passage().equals(finding.passage()));
  }

  /** Ways to save a text in which all words of the dossier still stand. */
  enum Saved {
    WITH_A_PARAGRAPH_SPLIT(false) {
      @Override
      String of(String text) {
        return text.replace("Customs House. ", "Customs House.\n\n");
      }
    },
    WITH_TWO_PARAGRAPHS_JOINED(false) {
      @Override
      String of(String text) {
        return text.replace("\n\nThe old ferry", " The old ferry");
      }
    },
    WITH_A_BYLINE_PUT_IN(true) {
      @Override
      String of(String text) {
        return text.replace("\n\nMayor", "\n\nBy our own reporter\n\nMayor");
      }
    },
    WITH_A_WORD_BEFORE_AND_THE_END_CUT(false) {
      @Override
      String of(String text) {
        return text.replace("\n\nThe old", "\n\nMeanwhile, The old").replace(" keeps watch.", "");
      }
    },
    WITH_DASHES_AT_BOTH_ENDS(false) {
      @Override
      String of(String text) {
        return text.strip()
            .lines()
            .map(l -> l.isEmpty() ? l : "—" + l + "–")
            .collect(joining("\n"));
      }
    },
    WITH_ONE_LINE_BREAK_AFTER_THE_HEADER(false) {
      @Override
      String of(String text) {
        return text.replaceFirst("\n\n", "\n");
      }
    },
    WITH_GUILLEMETS_AND_SPACES(true) {
      @Override
      String of(String text) {
        return text.replace("“", "«\u00A0").replace("”", "\u202F»");
      }
    },
    WITH_SOFT_HYPHENS(true) {
      @Override
      String of(String text) {
        return text.replaceAll("(\\p{L}{3})(?=\\p{L})", "$1\u00AD");
      }
    },
    WITH_ZERO_WIDTH_SPACES(true) {
      @Override
      String of(String text) {
        return text.replaceAll("([ ./,])", "$1\u200B");
      }
    },
    WITH_CR_LF(true) {
      @Override
      String of(String text) {
        return text.replace("\n", "\r\n");
      }
    },
    DECOMPOSED(true) {
      @Override
      String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    };

    private final boolean unaltered;

    Saved(boolean unaltered) {
      this.unaltered = unaltered;
    }

    abstract String of(String text);
  }

  @ParameterizedTest
  @EnumSource(Saved.class)
  void wordsThatStillStandAreNotRefuted(Saved saved) {
    String text = saved.of(Bridge.PRINTED);
    Proof proof = Proof.of(BRIDGE, ArticleText.of(text));

    assertThat(text).isNotEqualTo(Bridge.PRINTED);
    assertThat(proof.with(REFUTED)).isEmpty();
    assertThat(proof.with(PROVEN)).hasSameSizeAs(TRUE.with(PROVEN));
    assertThat(proof.isComplete()).isEqualTo(saved.unaltered);
  }

  static Stream<Integer> paragraphs() {
    return Stream.of(0, 1, 2, 3);
  }

  @Nested
  class OneWordThatChanged {

    static Stream<Integer> paragraphs() {
      return TextSavedAgainTest.paragraphs();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void refutesExactlyWhatHoldsIt(int paragraph) {
      for (MatchResult word : all("[\\p{L}\\p{N}]+(?:\\.\\d+)?", paragraph)) {
        refutesExactly(paragraph, word, "Ж".repeat(word.group().length()));
      }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void mayBeLongerThanItWas(int paragraph) {
      for (MatchResult word : all("[\\p{L}\\p{N}]+(?:\\.\\d+)?", paragraph)) {
        refutesExactly(paragraph, word, word.group() + "s");
      }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void mayBeTakenAway(int paragraph) {
      for (MatchResult word : all("[\\p{L}\\p{N}]+(?:\\.\\d+)?", paragraph)) {
        refutesExactly(paragraph, word, "…");
      }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void mayBeOneDigit(int paragraph) {
      for (MatchResult digit : all("\\d", paragraph)) {
        refutesExactly(paragraph, digit, digit.group().equals("9") ? "8" : "9");
      }
    }

    @Test
    void mayBeANameAmongEqualOnes() {
      List<MatchResult> names = all("Field", 3);

      assertThat(names).hasSize(3);
      for (MatchResult name : names) {
        refutesExactly(3, name, "Ford");
      }
    }

    private static List<MatchResult> all(String pattern, int paragraph) {
      return Pattern.compile(pattern).matcher(Bridge.TEXT.paragraph(paragraph)).results().toList();
    }

    private void refutesExactly(int paragraph, MatchResult word, String other) {
      String text = Bridge.TEXT.paragraph(paragraph);
      Passage changed =
          Passage.of(
              paragraph, text.codePointCount(0, word.start()), text.codePointCount(0, word.end()));
      Proof proof =
          proofWith(
              paragraph, text.substring(0, word.start()) + other + text.substring(word.end()));

      assertThat(proof.isComplete()).isFalse();
      for (PassageFinding finding : proof.findings()) {
        assertThat(finding.verdict())
            .as("%s when '%s' is '%s'", finding, word.group(), other)
            .isEqualTo(expected(finding, changed));
      }
    }

    private Verdict expected(PassageFinding finding, Passage changed) {
      if (hasWords(finding)) {
        return finding.passage().overlaps(changed) ? REFUTED : PROVEN;
      }
      return finding.passage().paragraph() == changed.paragraph() ? UNPROVEN : PLACE_ONLY;
    }
  }

  @Nested
  class EqualNames {

    @Test
    void areProvenInTheirOrder() {
      assertThat(places("Ada and Ada met Ada.", "In town, Ada and then Ada met Ada again."))
          .containsExactly(
              tuple(PROVEN, Optional.of(Passage.of(1, 9, 12))),
              tuple(PROVEN, Optional.of(Passage.of(1, 22, 25))),
              tuple(PROVEN, Optional.of(Passage.of(1, 30, 33))));
    }

    @Test
    void loseTheOneThatWasTakenAway() {
      assertThat(places("Ada and Ada met Ada.", "Ada and met Ada."))
          .extracting(each -> each.toList().get(0))
          .containsExactly(PROVEN, REFUTED, PROVEN);
    }

    @Test
    void eachNeedAPlaceOfTheirOwn() {
      assertThat(places("Ada and Ada met Ada.", "Here Ada met."))
          .extracting(each -> each.toList().get(0))
          .containsExactlyInAnyOrder(PROVEN, REFUTED, REFUTED);
    }

    @Test
    void mayStandInAnotherAlteredParagraph() {
      ArticleText text = ArticleText.ofBody("Ada came.\n\nNobody else did.");
      Dossier dossier = dossier(text, Map.of("ada", "Ada"));
      Proof proof = Proof.of(dossier, ArticleText.ofBody("Who came?\n\nNobody, but Ada."));

      assertThat(proof.with(PROVEN))
          .extracting(PassageFinding::place)
          .containsExactly(Optional.of(Passage.of(2, 12, 15)));
    }

    @Test
    void mayNotStandInAnUnalteredParagraph() {
      ArticleText text = ArticleText.ofBody("Ada came.\n\nNobody but Ada did.");
      Dossier dossier = dossier(text, Map.of("ada", "Ada"));
      Proof proof = Proof.of(dossier, ArticleText.ofBody("Who came?\n\nNobody but Ada did."));

      assertThat(proof.with(REFUTED))
          .extracting(PassageFinding::passage)
          .containsExactly(Passage.of(1, 0, 3));
    }

    @Test
    void ofTwoPeopleNeedTwoPlaces() {
      ArticleText text = ArticleText.ofBody("Old Field came and young Field left.");
      Person old = Person.builder().id("old").name("Field").addMention(Passage.of(1, 4, 9)).build();
      Person young =
          Person.builder().id("young").name("Field").addMention(Passage.of(1, 25, 30)).build();
      Dossier dossier = dossier(text).addPeople(old, young).build();

      assertThat(Proof.of(dossier, text).isComplete()).isTrue();
      assertThat(
              Proof.of(dossier, ArticleText.ofBody("Old Field came and young left.")).with(REFUTED))
          .extracting(PassageFinding::id)
          .containsExactly("young");
    }

    @Test
    void ofTwoPeopleAtOnePlaceShareIt() {
      ArticleText text = ArticleText.ofBody("The Fields came.");
      Person one =
          Person.builder().id("one").name("Fields").addMention(Passage.of(1, 4, 10)).build();
      Dossier dossier = dossier(text).addPeople(one, one.toBuilder().id("two").build()).build();

      assertThat(
              Proof.of(dossier, ArticleText.ofBody("Then, said Ada, the Fields came home."))
                  .with(REFUTED))
          .isEmpty();
    }

    @Test
    void leaveAPlaceToWhatCanHaveNoOther() {
      ArticleText text = ArticleText.ofBody("Brook met Field, then Field met Brook.");
      Person either =
          Person.builder()
              .id("either")
              .name("Field")
              .addAlias("Brook")
              .addMentions(Passage.of(1, 0, 5), Passage.of(1, 10, 15), Passage.of(1, 22, 27))
              .build();
      Person brook =
          Person.builder().id("brook").name("Brook").addMention(Passage.of(1, 32, 37)).build();
      Dossier dossier = dossier(text).addPeople(either, brook).build();

      assertThat(
              Proof.of(dossier, ArticleText.ofBody("So Field, Field, Brook and Brook all met."))
                  .with(REFUTED))
          .isEmpty();
    }

    private static List<org.assertj.core.groups.Tuple> places(String before, String after) {
      ArticleText text = ArticleText.ofBody(before);
      return Proof.of(dossier(text, Map.of("ada", "Ada")), ArticleText.ofBody(after))
          .findings()
          .stream()
          .map(finding -> tuple(finding.verdict(), finding.place()))
          .toList();
    }
  }

  @Nested
  class Paragraphs {

    @Test
    void mayBeMoved() {
      List<String> moved = new ArrayList<>(Bridge.paragraphs());
      Collections.shuffle(moved.subList(1, 4), new Random(1));
      Proof proof = Proof.of(BRIDGE, Bridge.text(moved));

      assertThat(moved).isNotEqualTo(Bridge.paragraphs());
      assertThat(proof.isComplete()).isTrue();
    }

    @Test
    void keepTheirWordsWhenTheyAreMovedAndAltered() {
      List<String> moved = new ArrayList<>(Bridge.paragraphs());
      Collections.reverse(moved.subList(1, 4));
      moved.replaceAll(paragraph -> "(mfx) " + paragraph);

      assertThat(Proof.of(BRIDGE, Bridge.text(moved)).with(REFUTED)).isEmpty();
    }

    @Test
    void mayStandTwice() {
      ArticleText refrain = ArticleText.ofBody("Hear ye.\n\nA bridge.\n\nHear ye.");
      Dossier dossier = dossier(refrain).build();

      assertThat(Proof.of(dossier, refrain).isComplete()).isTrue();
      assertThat(numbersInText(Proof.of(dossier, refrain))).containsExactly(1, 2, 3);
      assertThat(states(Proof.of(dossier, ArticleText.ofBody("Hear ye.\n\nA bridge.\n\nHear."))))
          .containsExactly(FOUND, FOUND, ALTERED);
    }

    @Test
    void thatArePutInAlterNoOther() {
      List<String> longer = new ArrayList<>(Bridge.paragraphs());
      longer.add(1, "By our own reporter");
      Proof proof = Proof.of(BRIDGE, Bridge.text(longer));

      assertThat(numbersInText(proof)).containsExactly(0, 2, 3, 4);
      assertThat(proof.isComplete()).isTrue();
    }

    @Test
    void thatAreMissingAreGapsAndRefuteTheirWords() {
      List<String> shorter = new ArrayList<>(Bridge.paragraphs());
      shorter.remove(2);
      Proof proof = Proof.of(BRIDGE, Bridge.text(shorter));

      assertThat(states(proof)).containsExactly(FOUND, FOUND, MISSING, FOUND);
      assertThat(numbersInText(proof)).containsExactly(0, 1, -1, 2);
      assertThat(proof.gaps().get(0))
          .hasToString("bridge-report/paragraphs/2: the text has no such paragraph");
      assertThat(proof.findings())
          .filteredOn(finding -> finding.passage().paragraph() == 2)
          .allMatch(finding -> finding.verdict() == (hasWords(finding) ? REFUTED : UNPROVEN));
    }

    @Test
    void areFoundWithoutAHeaderToo() {
      assertThat(Proof.of(BRIDGE, ArticleText.ofBody(Bridge.PRINTED)).isComplete()).isTrue();
    }

    @Test
    void areAlteredWhenTheirLengthIsWrong() {
      ArticleText text = ArticleText.ofBody("Hear ye.");
      Dossier dossier = dossier(text).build();
      Dossier longer =
          dossier.toBuilder()
              .article(
                  dossier.article().toBuilder()
                      .paragraphs(List.of(text.fingerprints().get(0).toBuilder().length(9).build()))
                      .build())
              .build();

      assertThat(states(Proof.of(longer, text))).containsExactly(ALTERED);
    }

    private static List<ParagraphState> states(Proof proof) {
      return proof.paragraphs().stream().map(ParagraphFinding::state).toList();
    }

    private static List<Integer> numbersInText(Proof proof) {
      return proof.paragraphs().stream().map(each -> each.numberInText().orElse(-1)).toList();
    }
  }

  @Nested
  class AForeignText {

    private final Proof proof =
        Proof.of(BRIDGE, Bridge.text(List.of("Garden News", "Roses do well.", "So do beans.")));

    @Test
    void provesNothing() {
      assertThat(proof.with(PROVEN)).isEmpty();
      assertThat(proof.with(PLACE_ONLY)).isEmpty();
      assertThat(proof.isComplete()).isFalse();
    }

    @Test
    void refutesAllWords() {
      assertThat(proof.with(REFUTED)).hasSameSizeAs(TRUE.with(PROVEN));
    }

    @Test
    void showsNoTarget() {
      assertThat(proof.gaps())
          .filteredOn(gap -> gap.reason() == Gap.Reason.TARGET_NOT_SHOWN)
          .isNotEmpty();
    }
  }

  @Nested
  class AnAlteredParagraph {

    @Test
    void showsALinkWhoseTargetStillStands() {
      Proof proof = proofWith(3, Bridge.paragraphs().get(3) + " The end.");

      assertThat(proof.gaps())
          .extracting(Gap::reason)
          .containsExactly(Gap.Reason.PARAGRAPH_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elméan", "call"})
    void losesTheLinkOrTheCueThatStandsNoLonger(String word) {
      Proof proof = proofWith(3, Bridge.paragraphs().get(3).replace(word, "…"));

      assertThat(proof.gaps())
          .extracting(Gap::reason)
          .contains(word.equals("call") ? Gap.Reason.CUE_ELSEWHERE : Gap.Reason.TARGET_NOT_SHOWN);
    }

    @Test
    void losesTheNumberThatStandsNoLonger() {
      Proof proof = proofWith(2, Bridge.paragraphs().get(2).replace("5.5", "6.5"));

      assertThat(proof.gaps())
          .filteredOn(gap -> gap.reason() == Gap.Reason.NUMBER_NOT_SHOWN)
          .extracting(Gap::id, Gap::words)
          .containsExactly(tuple("company-share", List.of("5.5")));
    }
  }

  private static Proof proofWith(int paragraph, String text) {
    List<String> paragraphs = new ArrayList<>(Bridge.paragraphs());
    paragraphs.set(paragraph, text);
    return Proof.of(BRIDGE, Bridge.text(paragraphs));
  }

  private static DossierBuilder dossier(ArticleText text) {
    return Dossier.builder()
        .id("dossier")
        .title("Title")
        .version("1")
        .rights("Public domain")
        .article(text.article("article"));
  }

  /** A dossier of people by id and name, each mentioned wherever the first paragraph has it. */
  private static Dossier dossier(ArticleText text, Map<String, String> names) {
    DossierBuilder dossier = dossier(text);
    names.forEach(
        (id, name) ->
            dossier.addPerson(
                Person.builder()
                    .id(id)
                    .name(name)
                    .mentions(text.passages(name).stream().filter(p -> p.paragraph() == 1).toList())
                    .build()));
    return dossier.build();
  }
}

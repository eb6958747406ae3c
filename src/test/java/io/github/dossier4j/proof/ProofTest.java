package io.github.dossier4j.proof;

import static io.github.dossier4j.proof.ParagraphState.ALTERED;
import static io.github.dossier4j.proof.ParagraphState.FOUND;
import static io.github.dossier4j.proof.ParagraphState.MISSING;
import static io.github.dossier4j.proof.Verdict.PROVEN;
import static io.github.dossier4j.proof.Verdict.REFUTED;
import static io.github.dossier4j.proof.Verdict.UNPROVEN;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves a dossier of an invented report against its text, and against texts that differ. */
class ProofTest {

  private static final String HEADER = "The Harbour Ledger, May 4, 2031";

  private static final String OPENING =
      "Mayor Ada Field opened the Lantern Bridge 🌉 in Port Elmé on May 3. “It will last a"
          + " century,” she told reporters (Radio Elmé, May 3).";

  private static final String CHARTER =
      "Field and Council Secretary Tomás Brook signed an upkeep charter through 2041 on the east"
          + " pier. “Nobody’s bridge is free,” Brook said. The harbour company pays half (Radio"
          + " Elmé, May 4).";

  private static final String FERRY =
      "The old ferry sails until June. A few pilots call that “hasty” because the tides turn in"
          + " May.";

  private static final ArticleText TEXT = text(HEADER, OPENING, CHARTER, FERRY);

  private static final Dossier BRIDGE = bridge();

  @Nested
  class TheWholeText {

    private final Proof proof = Proof.of(BRIDGE, TEXT);

    @Test
    void makesTheProofComplete() {
      assertThat(proof.isComplete()).isTrue();
    }

    @Test
    void hasEveryParagraph() {
      assertThat(proof.paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(FOUND, FOUND, FOUND, FOUND);
    }

    @Test
    void hasEveryParagraphAtItsNumber() {
      assertThat(numbersInText(proof)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void provesEveryPassage() {
      assertThat(proof.with(PROVEN)).isEqualTo(proof.findings());
    }

    @Test
    void provesThePublicationAndTheDateOfTheArticle() {
      assertThat(proof.findings())
          .filteredOn(finding -> finding.id().equals("bridge-report"))
          .extracting(PassageFinding::attribute, PassageFinding::passage, PassageFinding::verdict)
          .containsExactly(
              tuple("/publication", Passage.of(0, 0, 18), PROVEN),
              tuple("/date", Passage.of(0, 20, 31), PROVEN));
    }

    @Test
    void isFoundWithTheWordsOfEveryPassage() {
      assertThat(proof.findings())
          .allSatisfy(
              finding -> assertThat(finding.words()).contains(TEXT.words(finding.passage())));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void mayHaveAnotherForm(Form form) {
      String whole = String.join("\n\n", HEADER, OPENING, CHARTER, FERRY);

      assertThat(Proof.of(BRIDGE, ArticleText.of(form.of(whole))).isComplete()).isTrue();
    }

    @Test
    void mayBeTakenWithoutAHeaderOfItsOwn() {
      String whole = String.join("\n\n", HEADER, OPENING, CHARTER, FERRY);

      assertThat(Proof.of(BRIDGE, ArticleText.ofBody(whole)).isComplete()).isTrue();
    }
  }

  /** Forms of a text that have the same canonical form. */
  enum Form {
    DECOMPOSED {
      @Override
      String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    },
    CR_LF {
      @Override
      String of(String text) {
        return text.replace("\n", "\r\n");
      }
    },
    STRAIGHT_MARKS {
      @Override
      String of(String text) {
        return text.replaceAll("[“”]", "\"").replace('’', '\'');
      }
    },
    HARD_WRAPPED {
      @Override
      String of(String text) {
        return text.replaceAll("(\\S{3}) ", "$1\n");
      }
    },
    NO_BREAK_SPACES {
      @Override
      String of(String text) {
        return text.replace(' ', '\u00A0');
      }
    },
    LINE_PER_PARAGRAPH {
      @Override
      String of(String text) {
        return "\uFEFF" + text.replace("\n\n", "\n");
      }
    };

    abstract String of(String text);
  }

  @Nested
  class AFinding {

    private final Proof proof = Proof.of(BRIDGE, TEXT);

    @Test
    void standsForEachPassageInTheDossiersOrder() {
      List<String> expected = new ArrayList<>();
      for (Evidence evidence : BRIDGE.evidence()) {
        evidence.passages().forEach(p -> expected.add(evidence.id() + evidence.attribute() + p));
      }

      assertThat(proof.findings())
          .extracting(finding -> finding.id() + finding.attribute() + finding.passage())
          .isEqualTo(expected)
          .hasSize(52);
    }

    @Test
    void hasTheWordsThatTheDossierHolds() {
      assertThat(proof.findings())
          .filteredOn(finding -> !finding.expected().isEmpty())
          .extracting(PassageFinding::id, PassageFinding::attribute, PassageFinding::expected)
          .containsExactly(
              tuple("bridge-report", "/date", List.of("May 4, 2031")),
              tuple("ada-field", "/positions/0", List.of("Mayor")),
              tuple("ada-field", "/mentions", List.of("Ada Field", "Field")),
              tuple("ada-field", "/mentions", List.of("Ada Field", "Field")),
              tuple("tomas-brook", "/positions/0", List.of("Council Secretary")),
              tuple("tomas-brook", "/mentions", List.of("Tomás Brook", "Brook")),
              tuple("tomas-brook", "/mentions", List.of("Tomás Brook", "Brook")),
              tuple("harbour-ledger", "/mentions", List.of("The Harbour Ledger")),
              tuple("port-elme", "/mentions", List.of("Port Elmé", "PE")),
              tuple("radio-elme", "/mentions", List.of("Radio Elmé")),
              tuple("radio-elme", "/mentions", List.of("Radio Elmé")),
              tuple("harbour-company", "/mentions", List.of("harbour company")),
              tuple("upkeep-charter", "/signatories/0/capacity", List.of("Mayor")),
              tuple("upkeep-charter", "/signatories/1/capacity", List.of("Council Secretary")),
              tuple("upkeep-charter", "/period", List.of("through 2041")),
              tuple("century", "/passage", List.of("It will last a century")),
              tuple("free", "/passage", List.of("Nobody's bridge is free")),
              tuple("hasty", "/passage", List.of("hasty")),
              tuple("radio-on-the-opening", "/date", List.of("May 3")),
              tuple("radio-on-the-opening", "/passage", List.of("Radio Elmé, May 3")),
              tuple("radio-on-the-charter", "/date", List.of("May 4")),
              tuple("radio-on-the-charter", "/passage", List.of("Radio Elmé, May 4")),
              tuple("opening", "/date", List.of("May 3")),
              tuple("opening", "/place", List.of("Port Elmé")),
              tuple("last-ferries", "/period", List.of("until June")));
    }

    @Test
    void saysRecordAttributePlaceAndVerdict() {
      assertThat(finding(proof, "century", "/passage"))
          .hasToString("century/passage, paragraph 1, 68 to 90: PROVEN");
    }

    @Test
    void saysNoWordsWhenItIsUnproven() {
      assertThat(finding(proofWith(1, "The " + OPENING), "opening", "/passages"))
          .hasToString("opening/passages, paragraph 1, 16 to 43: UNPROVEN");
    }

    @Test
    void saysWhatIsExpectedWhenItIsRefuted() {
      Proof altered = proofWith(1, OPENING.replace("century", "decade"));

      assertThat(finding(altered, "century", "/passage"))
          .hasToString(
              "century/passage, paragraph 1, 68 to 90: REFUTED,"
                  + " expected 'It will last a century', found 'It will last a decade,'");
    }

    @Test
    void saysEachFormThatIsExpectedOfAName() {
      Proof altered = proofWith(2, CHARTER.replace("Field", "Ford"));

      assertThat(altered.with(REFUTED))
          .singleElement()
          .hasToString(
              "ada-field/mentions, paragraph 2, 0 to 5: REFUTED,"
                  + " expected 'Ada Field' or 'Field', found 'Ford '");
    }

    @Test
    void hasExpectedWordsThatRefuseChange() {
      List<String> expected = finding(proof, "century", "/passage").expected();

      assertThatThrownBy(() -> expected.remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  /** What happens to one letter. */
  enum Alteration {
    SUBSTITUTED {
      @Override
      List<Integer> alter(List<Integer> letters, int at, int letter) {
        letters.set(at, letter);
        return letters;
      }
    },
    INSERTED {
      @Override
      List<Integer> alter(List<Integer> letters, int at, int letter) {
        letters.add(at, letter);
        return letters;
      }

      /** A letter put in at either border leaves the words whole. */
      @Override
      boolean breaks(Passage passage, int at) {
        return passage.start() < at && at < passage.end();
      }

      @Override
      int places(int length) {
        return length + 1;
      }
    },
    DELETED {
      @Override
      List<Integer> alter(List<Integer> letters, int at, int letter) {
        letters.remove(at);
        return letters;
      }
    };

    /** Alters one letter; one that is put in is foreign to the text, so nothing matches by luck. */
    abstract List<Integer> alter(List<Integer> letters, int at, int letter);

    /** Whether the words of a passage are no longer those that stood there. */
    boolean breaks(Passage passage, int at) {
      return passage.start() <= at && at < passage.end();
    }

    int places(int length) {
      return length;
    }

    String alter(String paragraph, int at, int letter) {
      List<Integer> letters =
          alter(new ArrayList<>(paragraph.codePoints().boxed().toList()), at, letter);
      return letters.stream().map(Character::toString).collect(joining());
    }
  }

  static Stream<Arguments> alterations() {
    return Arrays.stream(Alteration.values())
        .flatMap(
            each -> IntStream.rangeClosed(0, 3).mapToObj(paragraph -> arguments(each, paragraph)));
  }

  @Nested
  class OneLetterThatDiffers {

    private static final String FOREIGN_LETTERS = "QXZжщδψ";

    private final Random random = new Random(20310503);

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void altersItsParagraphOnly(Alteration alteration, int paragraph) {
      List<ParagraphState> expected =
          IntStream.rangeClosed(0, 3).mapToObj(i -> i == paragraph ? ALTERED : FOUND).toList();

      everywhere(
          alteration,
          paragraph,
          (proof, at) ->
              assertThat(proof.paragraphs())
                  .as("at %d", at)
                  .extracting(ParagraphFinding::state)
                  .isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void refutesTheWordsThatItBreaks(Alteration alteration, int paragraph) {
      everywhere(
          alteration,
          paragraph,
          (proof, at) ->
              assertThat(withWords(proof, paragraph))
                  .as("at %d", at)
                  .filteredOn(finding -> alteration.breaks(finding.passage(), at))
                  .allMatch(finding -> finding.verdict() == REFUTED));
    }

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void leavesTheOtherWordsOfItsParagraphProven(Alteration alteration, int paragraph) {
      everywhere(
          alteration,
          paragraph,
          (proof, at) ->
              assertThat(withWords(proof, paragraph))
                  .as("at %d", at)
                  .filteredOn(finding -> !alteration.breaks(finding.passage(), at))
                  .allMatch(finding -> finding.verdict() == PROVEN));
    }

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void leavesUnprovenWhatHasNoWordsInItsParagraph(Alteration alteration, int paragraph) {
      everywhere(
          alteration,
          paragraph,
          (proof, at) ->
              assertThat(withoutWords(proof, paragraph))
                  .as("at %d", at)
                  .isNotEmpty()
                  .allMatch(finding -> finding.verdict() == UNPROVEN));
    }

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void leavesTheOtherParagraphsProven(Alteration alteration, int paragraph) {
      everywhere(
          alteration,
          paragraph,
          (proof, at) ->
              assertThat(proof.findings())
                  .as("at %d", at)
                  .filteredOn(finding -> finding.passage().paragraph() != paragraph)
                  .isNotEmpty()
                  .allMatch(finding -> finding.verdict() == PROVEN));
    }

    @ParameterizedTest(name = "{0} in paragraph {1}")
    @MethodSource("io.github.dossier4j.proof.ProofTest#alterations")
    void leavesTheProofIncomplete(Alteration alteration, int paragraph) {
      everywhere(
          alteration,
          paragraph,
          (proof, at) -> assertThat(proof.isComplete()).as("at %d", at).isFalse());
    }

    @Test
    void leavesWordsProvenWhenItDoublesTheirLast() {
      Proof proof = proofWith(1, OPENING.replace("century", "centuryy"));

      assertThat(finding(proof, "century", "/passage").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void leavesWordsProvenWhenItDoublesTheirFirst() {
      Proof proof = proofWith(1, OPENING.replace("It will", "IIt will"));

      assertThat(finding(proof, "century", "/passage").verdict()).isEqualTo(PROVEN);
    }

    /** Alters each place of a paragraph in turn; the letters are random, but always the same. */
    private void everywhere(Alteration alteration, int paragraph, ObjIntConsumer<Proof> check) {
      String text = TEXT.paragraph(paragraph);
      int places = alteration.places(text.codePointCount(0, text.length()));
      for (int at = 0; at < places; at++) {
        int letter = FOREIGN_LETTERS.charAt(random.nextInt(FOREIGN_LETTERS.length()));
        check.accept(proofWith(paragraph, alteration.alter(text, at, letter)), at);
      }
    }
  }

  @Nested
  class AnAlteredParagraph {

    @Test
    void showsTheWordsThatStandInstead() {
      Proof proof = proofWith(1, OPENING.replace("Ada", "Ida"));

      assertThat(proof.with(REFUTED))
          .extracting(PassageFinding::id, PassageFinding::attribute, PassageFinding::words)
          .containsExactly(tuple("ada-field", "/mentions", Optional.of("Ida Field")));
    }

    @Test
    void showsTheWordsThatHaveMoved() {
      Proof proof = proofWith(1, "The " + OPENING);

      assertThat(finding(proof, "century", "/passage").words()).contains("It will last a century");
    }

    @Test
    void keepsThePassageOfTheDossierForWordsThatHaveMoved() {
      Proof proof = proofWith(1, "The " + OPENING);

      assertThat(finding(proof, "century", "/passage").passage())
          .isEqualTo(BRIDGE.quotes().withId("century").one().passage());
    }

    @Test
    void showsNoWordsOfWhatIsUnproven() {
      Proof proof = proofWith(1, "The " + OPENING);

      assertThat(proof.with(UNPROVEN)).isNotEmpty().allMatch(each -> each.words().isEmpty());
    }

    @Test
    void showsNoWordsWhereItEndsTooSoon() {
      Proof proof = proofWith(2, "Field signed.");

      assertThat(finding(proof, "free", "/passage").words()).isEmpty();
    }

    @Test
    void refutesWordsBehindItsEnd() {
      Proof proof = proofWith(2, "Field signed.");

      assertThat(finding(proof, "free", "/passage").verdict()).isEqualTo(REFUTED);
    }

    @Test
    void hasTheNumberThatItHasInTheDossier() {
      assertThat(numbersInText(proofWith(2, "Field signed."))).containsExactly(0, 1, 2, 3);
    }
  }

  @Nested
  class AParagraphThatIsMissing {

    private final Proof proof = Proof.of(BRIDGE, text(HEADER, OPENING, FERRY));

    @Test
    void isFoundMissingAmongTheOthers() {
      assertThat(proof.paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(FOUND, FOUND, MISSING, FOUND);
    }

    @Test
    void isFoundMissingAtTheEnd() {
      assertThat(Proof.of(BRIDGE, text(HEADER, OPENING, CHARTER)).paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(FOUND, FOUND, FOUND, MISSING);
    }

    @Test
    void hasNoNumberInTheText() {
      assertThat(proof.paragraphs().get(2).numberInText()).isEmpty();
    }

    @Test
    void shiftsTheNumberOfTheNext() {
      assertThat(proof.paragraphs().get(3).numberInText()).hasValue(2);
    }

    @Test
    void refutesItsWords() {
      assertThat(withWords(proof, 2)).isNotEmpty().allMatch(each -> each.verdict() == REFUTED);
    }

    @Test
    void leavesUnprovenWhatHasNoWords() {
      assertThat(withoutWords(proof, 2)).isNotEmpty().allMatch(each -> each.verdict() == UNPROVEN);
    }

    @Test
    void hasNoWordsInTheText() {
      assertThat(proof.findings())
          .filteredOn(each -> each.passage().paragraph() == 2)
          .allMatch(each -> each.words().isEmpty());
    }

    @Test
    void leavesTheOthersProven() {
      assertThat(proof.findings())
          .filteredOn(each -> each.passage().paragraph() != 2)
          .allMatch(each -> each.verdict() == PROVEN);
    }

    @Test
    void leavesTheProofIncomplete() {
      assertThat(proof.isComplete()).isFalse();
    }

    @Test
    void leavesTheProofIncompleteThoughNoPassageStandsInIt() {
      Dossier longer =
          BRIDGE.toBuilder()
              .article(text(HEADER, OPENING, CHARTER, FERRY, "It rained.").article("bridge-report"))
              .build();

      assertThat(Proof.of(longer, TEXT).isComplete()).isFalse();
    }
  }

  @Nested
  class AParagraphThatIsPutIn {

    private final Proof proof =
        Proof.of(BRIDGE, text(HEADER, "By our own reporter", OPENING, CHARTER, FERRY));

    @Test
    void altersNoOther() {
      assertThat(proof.paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(FOUND, FOUND, FOUND, FOUND);
    }

    @Test
    void shiftsTheNumbersBehindIt() {
      assertThat(numbersInText(proof)).containsExactly(0, 2, 3, 4);
    }

    @Test
    void keepsTheNumbersOfTheDossier() {
      assertThat(proof.paragraphs())
          .extracting(ParagraphFinding::paragraph)
          .isEqualTo(BRIDGE.article().paragraphs());
    }

    @Test
    void leavesTheProofComplete() {
      assertThat(proof.isComplete()).isTrue();
    }

    @Test
    void mayBeTheFirst() {
      assertThat(
              numbersInText(
                  Proof.of(BRIDGE, text("Evening edition", HEADER, OPENING, CHARTER, FERRY))))
          .containsExactly(1, 2, 3, 4);
    }
  }

  @Nested
  class AForeignText {

    private final Proof proof =
        Proof.of(BRIDGE, text("Garden News", "Roses do well this year.", "So do beans."));

    @Test
    void hasOtherParagraphsOrNone() {
      assertThat(proof.paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(ALTERED, ALTERED, ALTERED, MISSING);
    }

    @Test
    void provesNothing() {
      assertThat(proof.with(PROVEN)).isEmpty();
    }

    @Test
    void refutesAllWords() {
      assertThat(proof.with(REFUTED))
          .isEqualTo(proof.findings().stream().filter(each -> !each.expected().isEmpty()).toList());
    }

    @Test
    void makesTheProofIncomplete() {
      assertThat(proof.isComplete()).isFalse();
    }
  }

  @Nested
  class WrongWordsInTheDossier {

    private final Quote wrong =
        BRIDGE.quotes().withId("century").one().toBuilder().text("It must last a century").build();

    private final Proof proof = Proof.of(with(wrong), TEXT);

    @Test
    void areRefutedThoughTheParagraphIsFound() {
      assertThat(proof.with(REFUTED))
          .extracting(PassageFinding::id, PassageFinding::attribute, PassageFinding::passage)
          .containsExactly(tuple("century", "/passage", wrong.passage()));
    }

    @Test
    void areShownBesideThoseOfTheText() {
      assertThat(proof.with(REFUTED))
          .extracting(PassageFinding::words, PassageFinding::expected)
          .containsExactly(
              tuple(Optional.of("It will last a century"), List.of("It must last a century")));
    }

    @Test
    void leaveTheRestProven() {
      assertThat(proof.with(PROVEN)).hasSize(proof.findings().size() - 1);
    }

    @Test
    void leaveTheProofIncomplete() {
      assertThat(proof.isComplete()).isFalse();
    }

    @Test
    void areRefutedWhenTheyStandOnePlaceFurther() {
      Passage right = BRIDGE.quotes().withId("century").one().passage();
      Quote shifted =
          wrong.toBuilder()
              .text("It will last a century")
              .passage(Passage.of(1, right.start() + 1, right.end() + 1))
              .build();

      assertThat(Proof.of(with(shifted), TEXT).with(REFUTED))
          .extracting(PassageFinding::id)
          .containsExactly("century");
    }

    @Test
    void areNoneWhenOnlyTheirMarksAreCurly() {
      Quote curly = BRIDGE.quotes().withId("free").one();

      assertThat(curly.text()).contains("’");
      assertThat(finding(Proof.of(BRIDGE, TEXT), "free", "/passage").verdict()).isEqualTo(PROVEN);
    }

    private Dossier with(Quote quote) {
      return BRIDGE.toBuilder()
          .quotes(
              BRIDGE.quotes().stream()
                  .map(each -> each.id().equals(quote.id()) ? quote : each)
                  .toList())
          .build();
    }
  }

  @Nested
  class AFingerprint {

    @Test
    void isNotFoundWhenItsLengthIsWrong() {
      List<ParagraphFingerprint> paragraphs = new ArrayList<>(BRIDGE.article().paragraphs());
      paragraphs.set(3, paragraphs.get(3).toBuilder().length(500).build());
      Dossier longer = withParagraphs(paragraphs);

      assertThat(Proof.of(longer, TEXT).paragraphs())
          .extracting(ParagraphFinding::state)
          .containsExactly(FOUND, FOUND, FOUND, ALTERED);
    }

    @Test
    void thatStandsTwiceIsFoundAtEitherNumber() {
      ArticleText refrain = ArticleText.ofBody("Hear ye.\n\nA bridge.\n\nHear ye.");

      assertThat(numbersInText(Proof.of(dossier(refrain), refrain))).containsExactly(1, 2, 3);
    }

    @Test
    void thatStandsTwiceIsNotFoundWhereOneOfTheTwoIsAltered() {
      ArticleText refrain = ArticleText.ofBody("Hear ye.\n\nA bridge.\n\nHear ye.");
      ArticleText altered = ArticleText.ofBody("Hear ye.\n\nA bridge.\n\nHear you.");

      assertThat(Proof.of(dossier(refrain), altered).isComplete()).isFalse();
    }

    private Dossier withParagraphs(List<ParagraphFingerprint> paragraphs) {
      return BRIDGE.toBuilder()
          .article(BRIDGE.article().toBuilder().paragraphs(paragraphs).build())
          .build();
    }

    private Dossier dossier(ArticleText text) {
      return Dossier.builder()
          .id("refrain")
          .title("A refrain")
          .version("1")
          .rights("Public domain")
          .article(text.article("refrain-report"))
          .build();
    }
  }

  @Nested
  class AFactWithoutAPassage {

    private final Proof proof =
        Proof.of(dossier(), ArticleText.ofBody("Nothing is said of anybody."));

    @Test
    void keepsTheProofFromBeingComplete() {
      assertThat(proof.with(PROVEN)).hasSameSizeAs(proof.findings());
      assertThat(proof.isComplete()).isFalse();
    }

    @Test
    void isCountedInTheReport() {
      assertThat(proof)
          .hasToString(
              "proof of dossier: 1 of 1 paragraphs found, 1 of 1 passages proven,"
                  + " 0 refuted, 0 unproven, 2 facts without a passage");
    }

    private static Dossier dossier() {
      Person nobody = Person.builder().id("nobody").name("Nobody").build();
      return Dossier.builder()
          .id("dossier")
          .title("Title")
          .version("1")
          .rights("Rights")
          .article(ArticleText.ofBody("Nothing is said of anybody.").article("article"))
          .addPerson(nobody)
          .addQuote(
              Quote.builder()
                  .id("said")
                  .text("Nothing")
                  .kind(QuoteKind.PARTIAL)
                  .speaker(Link.stated(nobody))
                  .passage(Passage.of(1, 0, 7))
                  .build())
          .build();
    }
  }

  @Nested
  class TheReport {

    @Test
    void isOneLineWhenTheProofIsComplete() {
      assertThat(Proof.of(BRIDGE, TEXT))
          .hasToString(
              "proof of bridge: 4 of 4 paragraphs found, 52 of 52 passages proven,"
                  + " 0 refuted, 0 unproven");
    }

    @Test
    void namesWhatIsAlteredAndRefuted() {
      assertThat(proofWith(3, FERRY.replace("June", "July")))
          .hasToString(
              """
              proof of bridge: 3 of 4 paragraphs found, 49 of 52 passages proven, 1 refuted, 2 unproven
                paragraph 3 ALTERED
                last-ferries/period, paragraph 3, 20 to 30: REFUTED, expected 'until June', found 'until July'\
              """);
    }

    @Test
    void namesWhatIsMissing() {
      assertThat(Proof.of(BRIDGE, text(HEADER, OPENING, CHARTER)))
          .hasToString(
              """
              proof of bridge: 3 of 4 paragraphs found, 48 of 52 passages proven, 2 refuted, 2 unproven
                paragraph 3 MISSING
                hasty/passage, paragraph 3, 56 to 61: REFUTED, expected 'hasty', found nothing
                last-ferries/period, paragraph 3, 20 to 30: REFUTED, expected 'until June', found nothing\
              """);
    }

    @Test
    void showsNoWordsWhenNothingIsRefuted() {
      assertThat(Proof.of(BRIDGE, TEXT).toString()).doesNotContain("century", "Field");
    }
  }

  @Nested
  class AList {

    private final Proof proof = Proof.of(BRIDGE, TEXT);

    @Test
    void ofParagraphsRefusesChange() {
      assertThatThrownBy(() -> proof.paragraphs().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofFindingsRefusesChange() {
      assertThatThrownBy(() -> proof.findings().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofAVerdictRefusesChange() {
      assertThatThrownBy(() -> proof.with(PROVEN).remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class Null {

    @Test
    void isNoDossier() {
      assertThatNullPointerException()
          .isThrownBy(() -> Proof.of(null, TEXT))
          .withMessage("dossier");
    }

    @Test
    void isNoText() {
      assertThatNullPointerException().isThrownBy(() -> Proof.of(BRIDGE, null)).withMessage("text");
    }

    @Test
    void isNoVerdict() {
      assertThatNullPointerException()
          .isThrownBy(() -> Proof.of(BRIDGE, TEXT).with(null))
          .withMessage("verdict");
    }
  }

  private static ArticleText text(String... paragraphs) {
    return ArticleText.of(String.join("\n\n", paragraphs));
  }

  /** The proof of the dossier against its text with another paragraph in the place of one. */
  private static Proof proofWith(int number, String paragraph) {
    String[] paragraphs = {HEADER, OPENING, CHARTER, FERRY};
    paragraphs[number] = paragraph;
    return Proof.of(BRIDGE, text(paragraphs));
  }

  private static List<PassageFinding> withWords(Proof proof, int paragraph) {
    return proof.findings().stream()
        .filter(each -> each.passage().paragraph() == paragraph && !each.expected().isEmpty())
        .toList();
  }

  private static List<PassageFinding> withoutWords(Proof proof, int paragraph) {
    return proof.findings().stream()
        .filter(each -> each.passage().paragraph() == paragraph && each.expected().isEmpty())
        .toList();
  }

  private static PassageFinding finding(Proof proof, String id, String attribute) {
    return proof.findings().stream()
        .filter(each -> each.id().equals(id) && each.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> numbersInText(Proof proof) {
    return proof.paragraphs().stream().map(each -> each.numberInText().orElse(-1)).toList();
  }

  private static Dossier bridge() {
    Organization ledger =
        Organization.builder()
            .id("harbour-ledger")
            .name("The Harbour Ledger")
            .kind(OrganizationKind.PUBLICATION)
            .addMention(TEXT.passage(0, "The Harbour Ledger"))
            .build();
    Organization elme =
        Organization.builder()
            .id("port-elme")
            .name("Port Elmé")
            .acronym("PE")
            .kind(OrganizationKind.STATE)
            .addMention(TEXT.passage(1, "Port Elmé"))
            .build();
    Organization radio =
        Organization.builder()
            .id("radio-elme")
            .name("Radio Elmé")
            .kind(OrganizationKind.NEWS_OUTLET)
            .addMentions(TEXT.passage(1, "Radio Elmé"), TEXT.passage(2, "Radio Elmé"))
            .build();
    Organization company =
        Organization.builder()
            .id("harbour-company")
            .name("harbour company")
            .kind(OrganizationKind.COMPANY)
            .addMention(TEXT.passage(2, "harbour company"))
            .build();

    Person field =
        Person.builder()
            .id("ada-field")
            .name("Ada Field")
            .addAlias("Field")
            .addPosition(
                Position.stated(
                    "Mayor",
                    Link.inferred(
                        elme,
                        "the town whose bridge she opens",
                        TEXT.passage(1, "Mayor Ada Field"),
                        TEXT.passage(1, "Port Elmé")),
                    TEXT.passage(1, "Mayor")))
            .addMentions(TEXT.passage(1, "Ada Field"), TEXT.passage(2, "Field"))
            .build();
    Person brook =
        Person.builder()
            .id("tomas-brook")
            .name("Tomás Brook")
            .addAlias("Brook")
            .addPosition(
                Position.builder()
                    .title("Council Secretary")
                    .addPassages(
                        TEXT.passage(2, "Council Secretary"),
                        TEXT.passage(2, "Council Secretary Tomás Brook"))
                    .build())
            .addMentions(TEXT.passage(2, "Tomás Brook"), TEXT.passage(2, "Brook", 2))
            .build();

    SourceCitation onTheOpening =
        SourceCitation.builder()
            .id("radio-on-the-opening")
            .printed("Radio Elmé, May 3")
            .addOutlet(Link.stated(radio, TEXT.passage(1, "Radio Elmé")))
            .date(
                ReportedTime.inferred(
                    "May 3",
                    "2031-05-03",
                    "the header has the year",
                    TEXT.passage(1, "May 3", 2),
                    TEXT.passage(0, "2031")))
            .passage(TEXT.passage(1, "Radio Elmé, May 3"))
            .build();
    SourceCitation onTheCharter =
        SourceCitation.builder()
            .id("radio-on-the-charter")
            .printed("Radio Elmé, May 4")
            .addOutlet(Link.stated(radio, TEXT.passage(2, "Radio Elmé")))
            .date(
                ReportedTime.inferred(
                    "May 4",
                    "2031-05-04",
                    "the header has the year",
                    TEXT.passage(2, "May 4"),
                    TEXT.passage(0, "2031")))
            .passage(TEXT.passage(2, "Radio Elmé, May 4"))
            .build();

    Event opening =
        Event.builder()
            .id("opening")
            .title("Opening of the bridge")
            .kind(EventKind.OTHER)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "May 3",
                    "2031-05-03",
                    "the header has the year",
                    TEXT.passage(1, "May 3", 1),
                    TEXT.passage(0, "2031")))
            .place(ReportedText.stated("Port Elmé", TEXT.passage(1, "Port Elmé")))
            .addParticipant(
                Participant.of(
                    Link.stated(field, TEXT.passage(1, "Mayor Ada Field opened")), "opener"))
            .addCitation(
                Link.inferred(onTheOpening, "closes the paragraph", onTheOpening.passage()))
            .addPassage(TEXT.passage(1, "opened the Lantern Bridge 🌉"))
            .build();
    Event lastFerries =
        Event.builder()
            .id("last-ferries")
            .title("Last sailings of the ferry")
            .kind(EventKind.OTHER)
            .status(EventStatus.OCCURRED)
            .period(ReportedTime.undated("until June", TEXT.passage(3, "until June")))
            .addPassage(TEXT.passage(3, "The old ferry sails until June."))
            .build();

    Agreement charter =
        Agreement.builder()
            .id("upkeep-charter")
            .title("Upkeep charter")
            .kind(AgreementKind.AGREEMENT)
            .status(AgreementStatus.SIGNED)
            .addSignatories(
                Signatory.builder()
                    .person(Link.stated(field, TEXT.passage(2, "Field and")))
                    .capacity(
                        ReportedText.inferred(
                            "Mayor", "the office is printed before", TEXT.passage(1, "Mayor")))
                    .build(),
                Signatory.builder()
                    .person(Link.stated(brook, TEXT.passage(2, "Tomás Brook signed")))
                    .capacity(
                        ReportedText.stated(
                            "Council Secretary", TEXT.passage(2, "Council Secretary")))
                    .build())
            .addObject(Link.stated(company, TEXT.passage(2, "The harbour company pays half")))
            .date(
                ReportedTime.inferred(
                    "2031-05-04", "the day of the source", TEXT.passage(2, "May 4")))
            .period(ReportedTime.stated("through 2041", "/2041", TEXT.passage(2, "through 2041")))
            .addCitation(
                Link.inferred(onTheCharter, "closes the paragraph", onTheCharter.passage()))
            .addPassage(TEXT.passage(2, "signed an upkeep charter"))
            .build();

    Quote century =
        Quote.builder()
            .id("century")
            .text("It will last a century")
            .kind(QuoteKind.DIRECT)
            .speaker(
                Link.inferred(
                    field,
                    "she is the mayor",
                    TEXT.passage(1, "Mayor Ada Field"),
                    TEXT.passage(1, "she told")))
            .event(Link.inferred(opening, "told of it", TEXT.passage(1, "opened the Lantern")))
            .addCitation(Link.stated(onTheOpening, onTheOpening.passage()))
            .passage(TEXT.passage(1, "It will last a century"))
            .build();
    Quote free =
        Quote.builder()
            .id("free")
            .text("Nobody’s bridge is free")
            .kind(QuoteKind.DIRECT)
            .speaker(Link.stated(brook, TEXT.passage(2, "Brook said")))
            .passage(TEXT.passage(2, "Nobody’s bridge is free"))
            .build();
    Quote hasty =
        Quote.builder()
            .id("hasty")
            .text("hasty")
            .kind(QuoteKind.PARTIAL)
            .passage(TEXT.passage(3, "hasty"))
            .build();

    Statement half =
        Statement.builder()
            .id("company-pays-half")
            .text("Half of the cost is the company's.")
            .kind(StatementKind.REPORTED)
            .addCitation(Link.stated(onTheCharter, onTheCharter.passage()))
            .passage(TEXT.passage(2, "The harbour company pays half"))
            .build();
    Statement tides =
        Statement.builder()
            .id("tides-turn")
            .text("The tides are about to turn.")
            .kind(StatementKind.ASSESSMENT)
            .passage(TEXT.passage(3, "the tides turn in May"))
            .build();

    return Dossier.builder()
        .id("bridge")
        .title("A bridge opens")
        .version("1")
        .rights("Public domain")
        .article(
            TEXT.article("bridge-report").toBuilder()
                .publication(Link.stated(ledger, TEXT.passage(0, "The Harbour Ledger")))
                .date(
                    ReportedTime.stated(
                        "May 4, 2031", "2031-05-04", TEXT.passage(0, "May 4, 2031")))
                .build())
        .addPeople(field, brook)
        .addOrganizations(ledger, elme, radio, company)
        .addAgreement(charter)
        .addQuotes(century, free, hasty)
        .addStatements(half, tides)
        .addCitations(onTheOpening, onTheCharter)
        .addEvents(opening, lastFerries)
        .build();
  }
}

package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  /** Of two code units each: letters of another case, and no letter at all. */
  private static final String LONG_EE = "\uD801\uDC00";

  private static final String SMALL_LONG_EE = "\uD801\uDC28";
  private static final String SMILE = "\uD83D\uDE00";

  @Nested
  class AWord {

    @Test
    void isFoundInAnyCase() {
      assertThat(found("gAS", "natural gas", "Gas", "GAS")).containsExactly("gas", "Gas", "GAS");
    }

    @Test
    void isFoundWhole() {
      assertThat(found("gas", "gasoline, biogas and gas")).containsExactly("gas");
    }

    @Test
    void mayBeANumber() {
      assertThat(found("2008", "from 2008 to 20081")).containsExactly("2008");
    }

    @Test
    void isFoundAsOftenAsItStandsThere() {
      assertThat(found("gas", "gas for gas")).containsExactly("gas", "gas");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "'", "’", ".", "_", "/", "·", "\u00a0", "\u2013", SMILE})
    void endsWhereNoLetterOrDigitFollows(String parting) {
      assertThat(found("tass", "Itar" + parting + "Tass")).containsExactly("Tass");
    }

    @Test
    void isPartedByAHyphenInTheSearchToo() {
      assertThat(found("itar-tass", "Tass and Itar")).containsExactly("Tass", "Itar");
    }

    @Test
    void isPartedByAnApostropheInTheSearchToo() {
      assertThat(found("Russia's", "Russia", "Russia’s")).containsExactly("Russia", "s");
    }

    @Test
    void mayHaveTwoCasesOfOneLetter() {
      assertThat(found("ΟΔΟΣ", "οδος, οδοσ")).containsExactly("οδος", "οδοσ");
    }

    @Test
    void mayBeLongerInUpperCase() {
      assertThat(found("STRASSE", "Straße")).containsExactly("Straße");
    }

    @Test
    void mayHaveACapitalSharpS() {
      assertThat(found("strasse", "Straße, STRA\u1e9eE")).containsExactly("Straße", "STRA\u1e9eE");
    }

    @Test
    void mayHaveLettersOfTwoCodeUnits() {
      assertThat(found(LONG_EE, SMALL_LONG_EE + " a")).containsExactly(SMALL_LONG_EE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200c", "\u200d", "\u00ad", "\u200b"})
    void endsBeforeAnInvisibleCharacterThatNoWordFollows(String invisible) {
      assertThat(found("gas", "gas" + invisible + " and oil")).containsExactly("gas");
    }
  }

  @Nested
  class AnAccent {

    /** The normalizer takes the square of their number, which here would be minutes. */
    @Test
    void mayBeMadeOfManyMarks() {
      String word = "e" + "\u0300\u0327".repeat(300_000);
      Dossier dossier =
          MoscowVisit.dossier().toBuilder()
              .addPerson(Person.builder().id("marked").name(word).build())
              .build();

      List<SearchHit> hits =
          assertTimeoutPreemptively(Duration.ofMinutes(1), () -> dossier.search("e"));

      assertThat(hits).extracting(hit -> hit.record().id()).containsExactly("marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "café", "cafe\u0301", "CAFÉ", "CAFE\u0301", "çafê"})
    void makesNoDifference(String words) {
      assertThat(found(words, "cafe", "café", "cafe\u0301", "CAFÉ"))
          .containsExactly("cafe", "café", "cafe\u0301", "CAFÉ");
    }

    @ParameterizedTest
    @CsvSource({"lodz, Łódź", "slubice, Słubice", "dakovo, Đakovo", "oresund, Øresund"})
    void isNoStrokeThroughALetter(String without, String with) {
      assertThat(found(without, with)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"łodz, Łódź", "SŁUBICE, Słubice", "đakovo, Đakovo", "øresund, Øresund"})
    void besideAStrokeMakesNoDifference(String words, String title) {
      assertThat(found(words, title)).containsExactly(title);
    }

    @Test
    void belongsToTheWord() {
      assertThat(titled("un cafe\u0301 noir").search("cafe"))
          .extracting(hit -> hit.matches().get(0).range())
          .containsExactly(TextRange.of(3, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200c", "\u200d", "\u00ad", "\u200b"})
    void isNoneWhereAnInvisibleCharacterStands(String invisible) {
      assertThat(titled(invisible + "می" + invisible + "خواهم" + invisible).search("میخواهم"))
          .extracting(hit -> hit.matches().get(0).range())
          .containsExactly(TextRange.of(1, 9));
    }

    @Test
    void partsNoWord() {
      assertThat(found("cafe", "cafe\u0301s")).isEmpty();
    }

    @Test
    void mayEncloseALetter() {
      assertThat(found("a", "a\u20dd b")).containsExactly("a\u20dd");
    }

    @Test
    void aloneIsNoWord() {
      assertThat(titled("a \u0301 b").search("b"))
          .extracting(hit -> hit.matches().get(0).range())
          .containsExactly(TextRange.of(4, 5));
    }
  }

  @Nested
  class AStar {

    @Test
    void findsTheStartOfAWord() {
      assertThat(found("coop*", "Cooperation", "a coop", "uncooperative", "non-cooperative"))
          .containsExactly("Cooperation", "coop", "cooperative");
    }

    @Test
    void findsTheStartInAnyCaseAndWithAnyAccent() {
      assertThat(found("ÉL*", "elite", "Élite", "e\u0301lite"))
          .containsExactly("elite", "Élite", "e\u0301lite");
    }

    @Test
    void findsTheStartThatEndsInALetterWithAFinalForm() {
      assertThat(found("οδος*", "οδος, οδοστρωμα")).containsExactly("οδος", "οδοστρωμα");
    }

    @Test
    void hasNoMeaningBeforeAWord() {
      assertThat(found("*gas", "biogas, gas")).containsExactly("gas");
    }

    @Test
    void hasNoMeaningApartFromAWord() {
      assertThat(found("gas *", "gasoline, gas")).containsExactly("gas");
    }

    @Test
    void belongsToTheWordBeforeItOnly() {
      assertThat(found("gas* oil", "gasoline oil oilfield")).containsExactly("gasoline", "oil");
    }

    @Test
    void isSeenBehindLettersOfTwoCodeUnits() {
      assertThat(found(LONG_EE + " " + SMILE + " gas*", SMALL_LONG_EE + " gasoline"))
          .containsExactly(SMALL_LONG_EE, "gasoline");
    }
  }

  @Nested
  class SeveralWords {

    @Test
    void mustAllStandInTheRecord() {
      assertThat(titled("oil", "gas", "oil and gas").search("oil gas"))
          .extracting(hit -> hit.record().id())
          .containsExactly("event-2");
    }

    @Test
    void mayStandInAnyOrderAndApart() {
      assertThat(found("gas oil", "oil is not gas")).containsExactly("oil", "gas");
    }

    @Test
    void mayStandInDifferentTextsOfTheRecord() {
      Agreement agreement = agreement("agreement", "Oil program").subject("gas").build();

      assertThat(empty().addAgreement(agreement).build().search("oil gas"))
          .extracting(SearchHit::toString)
          .containsExactly("agreement: [/title 'Oil', /subject 'gas']");
    }

    @Test
    void mayBeTheSame() {
      assertThat(found("gas GAS", "gas")).containsExactly("gas");
    }

    @Test
    void mayBeFoundInOnePlace() {
      assertThat(found("gas g* ga*", "gas")).containsExactly("gas");
    }
  }

  @Nested
  class AHit {

    private final Dossier dossier = titled("nothing", SMILE + " and " + LONG_EE + " Gás");
    private final SearchHit hit = dossier.search("gas").get(0);
    private final SearchHit.Match match = hit.matches().get(0);

    @Test
    void hasTheRecord() {
      assertThat(hit.record()).isSameAs(dossier.get("event-1"));
    }

    @Test
    void hasTheAttribute() {
      assertThat(match.attribute()).isEqualTo("/title");
    }

    @Test
    void hasTheWholeText() {
      assertThat(match.text()).isEqualTo(SMILE + " and " + LONG_EE + " Gás");
    }

    @Test
    void hasTheRangeInCodePoints() {
      assertThat(match.range()).isEqualTo(TextRange.of(8, 11));
    }

    @Test
    void hasTheWordAsItStandsThere() {
      assertThat(match.word()).isEqualTo("Gás");
    }

    @Test
    void saysWhereItIsAndWhatItFound() {
      assertThat(hit).hasToString("event-1: [/title 'Gás']");
    }
  }

  @Nested
  class TheHits {

    /** Every text that is searched has a word of its own and the word "all". */
    private final Dossier dossier = everything();

    @ParameterizedTest(name = "{0} in {2} of {1}")
    @CsvSource({
      "personname, person, /name",
      "personalias, person, /aliases/0",
      "personnickname, person, /aliases/1",
      "office, person, /positions/0/title",
      "chair, person, /positions/1/title",
      "honorific, person, /honorifics/0",
      "organizationname, organization, /name",
      "acronym, organization, /acronym",
      "organizationalias, organization, /aliases/0",
      "adjective, organization, /adjectives/0",
      "agreementtitle, agreement, /title",
      "capacity, agreement, /signatories/0/capacity/printed",
      "subject, agreement, /subject",
      "dollars, agreement, /figures/0/printed",
      "quotation, quote, /text",
      "quotecue, quote, /cue",
      "paraphrase, statement, /text",
      "statementcue, statement, /cue",
      "dozen, statement, /figures/0/printed",
      "parenthesis, citation, /printed",
      "eventtitle, event, /title",
      "town, event, /place/printed",
      "role, event, /participants/0/role",
      "acres, event, /figures/0/printed"
    })
    void areFoundInEachKindOfText(String word, String record, String attribute) {
      assertThat(dossier.search(word))
          .extracting(SearchHit::toString)
          .containsExactly("%s: [%s '%s']".formatted(record, attribute, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "value", "recent", "headline", "stated", "direct", "quote"})
    void areNotFoundInOtherTexts(String word) {
      assertThat(dossier.search(word)).isEmpty();
    }

    @Test
    void haveTheOrderOfTheDossierAndOneRecordEach() {
      assertThat(dossier.search("all"))
          .extracting(hit -> hit.record().id())
          .containsExactly(
              "person", "organization", "agreement", "quote", "statement", "citation", "event");
    }

    @Test
    void haveTheirPlacesInTheOrderOfTheWireFormat() {
      assertThat(dossier.search("all").get(0))
          .hasToString(
              "person: [/name 'all', /aliases/0 'all', /aliases/1 'all', /honorifics/0 'all',"
                  + " /positions/0/title 'all', /positions/1/title 'all']");
    }

    @Test
    void haveTheOrderOfTheListOfRecords() {
      Dossier reversed =
          empty().addEvents(event("b", "gas"), event("c", "gas"), event("a", "gas")).build();

      assertThat(reversed.search("gas"))
          .extracting(hit -> hit.record().id())
          .containsExactly("b", "c", "a");
    }

    @Test
    void areNoneWhereNothingIsFound() {
      assertThat(MoscowVisit.dossier().search("unheard-of")).isEmpty();
    }

    @Test
    void areNoneInADossierWithoutRecords() {
      assertThat(empty().build().search("gas")).isEmpty();
    }

    @Test
    void cannotBeChanged() {
      List<SearchHit> hits = dossier.search("all");

      assertThatThrownBy(() -> hits.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cannotBeChangedEvenWhereThereAreNone() {
      List<SearchHit> hits = dossier.search("unheard-of");

      assertThatThrownBy(() -> hits.add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void inTheBundledDossierAreThoseThatTheArticleGives() {
      assertThat(MoscowVisit.dossier().search("gas"))
          .extracting(SearchHit::toString)
          .containsExactly(
              "oil-and-gas-sphere: [/text 'gas']",
              "kremlin-talks: [/title 'gas']",
              "discussion-with-alekperov: [/title 'gas']");
    }
  }

  @Nested
  class ASearchWithoutAWord {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "!?", "- ' *", SMILE})
    void isRefusedWithWhatWasLookedFor(String words) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MoscowVisit.dossier().search(words))
          .withMessage("words must have a letter or a digit, was '" + words + "'");
    }

    @Test
    void isRefusedWithTheNameOfWhatIsMissing() {
      assertThatNullPointerException()
          .isThrownBy(() -> MoscowVisit.dossier().search(null))
          .withMessage("words");
    }
  }

  /**
   * Turkish, Azerbaijani and Lithuanian have rules of their own for the case of i; German has not.
   */
  @Nested
  class InTheLocale {

    private static final String[] TITLES = {
      "i", "I", "İ", "ı", "title TITLE", "J\u0307 j\u0307 ì Ì", "Straße STRASSE"
    };

    private Locale before;

    @BeforeEach
    void rememberTheLocale() {
      before = Locale.getDefault();
    }

    @AfterEach
    void restoreTheLocale() {
      Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az", "lt", "de"})
    void dottedAndDotlessLettersAreOne(String locale) {
      Locale.setDefault(Locale.forLanguageTag(locale));

      for (String i : List.of("i", "I", "İ", "ı", "i\u0307")) {
        assertThat(found(i, "i", "I", "İ", "ı")).as(i).containsExactly("i", "I", "İ", "ı");
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az", "lt", "de"})
    void upperCaseFindsLowerCase(String locale) {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(found("TITLE", "title Title TITLE")).containsExactly("title", "Title", "TITLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az", "lt", "de"})
    void theHitsAreTheSameAsInNone(String locale) {
      Dossier visit = MoscowVisit.dossier();
      for (String words :
          List.of("i", "I*", "İ*", "ı*", "TITLE", "j", "ì", "STRASSE", "INITIATIVE", "Islam")) {
        Locale.setDefault(Locale.ROOT);
        String anywhere = titled(TITLES).search(words) + "" + visit.search(words);
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(titled(TITLES).search(words) + "" + visit.search(words))
            .as(words)
            .isEqualTo(anywhere);
      }
    }
  }

  /** The words that a search finds in events with these titles. */
  private static List<String> found(String words, String... titles) {
    return titled(titles).search(words).stream()
        .flatMap(hit -> hit.matches().stream())
        .map(SearchHit.Match::word)
        .toList();
  }

  private static Dossier titled(String... titles) {
    DossierBuilder dossier = empty();
    for (int i = 0; i < titles.length; i++) {
      dossier.addEvent(event("event-" + i, titles[i]));
    }
    return dossier.build();
  }

  private static Dossier everything() {
    Person person =
        SmallDossier.person("person")
            .name("personname all")
            .addAliases("personalias all", "personnickname all")
            .addHonorific("honorific all")
            .addPositions(
                Position.builder().title("office all").basis(Basis.STATED).build(),
                Position.builder().title("chair all").basis(Basis.STATED).build())
            .build();
    Event event =
        SmallDossier.event("event")
            .title("eventtitle all")
            .date(ReportedTime.undated("recent"))
            .place(text("town"))
            .addParticipant(Participant.of(Link.stated(person), "role all"))
            .addFigure(text("acres"))
            .build();
    return SmallDossier.of(
        person,
        SmallDossier.organization("organization")
            .name("organizationname all")
            .acronym("acronym all")
            .addAlias("organizationalias all")
            .addAdjective("adjective all")
            .build(),
        agreement("agreement", "agreementtitle all")
            .addSignatory(
                Signatory.builder().person(Link.stated(person)).capacity(text("capacity")).build())
            .subject("subject all")
            .addFigure(text("dollars"))
            .build(),
        SmallDossier.quote("quote").text("quotation all").cue("quotecue all").build(),
        SmallDossier.statement("statement")
            .text("paraphrase all")
            .cue("statementcue all")
            .event(Link.inferred(event, "note"))
            .addFigure(text("dozen"))
            .build(),
        SmallDossier.citation("citation").printed("parenthesis all").build(),
        event);
  }

  private static ReportedText text(String word) {
    return ReportedText.builder()
        .printed(word + " all")
        .value("1 value")
        .basis(Basis.STATED)
        .build();
  }

  private static AgreementBuilder agreement(String id, String title) {
    return Agreement.builder()
        .id(id)
        .title(title)
        .kind(AgreementKind.OTHER)
        .status(AgreementStatus.REFERENCED);
  }

  private static Event event(String id, String title) {
    return Event.builder()
        .id(id)
        .title(title)
        .kind(EventKind.OTHER)
        .status(EventStatus.OCCURRED)
        .build();
  }

  private static DossierBuilder empty() {
    return Dossier.builder()
        .id("dossier")
        .title("headline")
        .version("1")
        .rights("headline")
        .article(Article.builder().id("article").build());
  }
}

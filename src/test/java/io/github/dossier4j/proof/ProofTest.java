package io.github.dossier4j.proof;

import static io.github.dossier4j.proof.Verdict.PLACE_ONLY;
import static io.github.dossier4j.proof.Verdict.PROVEN;
import static io.github.dossier4j.proof.Verdict.REFUTED;
import static io.github.dossier4j.proof.Verdict.UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What a proof says of an invented report about a bridge, and of a dossier that tells it all. */
class ProofTest {

  private static final Dossier BRIDGE = Bridge.dossier();

  private final Proof proof = Proof.of(BRIDGE, Bridge.TEXT);

  @Nested
  class TheTruth {

    @Test
    void isComplete() {
      assertThat(proof.isComplete()).as(proof.toString()).isTrue();
      assertThat(proof.gaps()).isEmpty();
    }

    @Test
    void isOnlyProvenWhereTheDossierHoldsTheWords() {
      assertThat(proof.with(PROVEN))
          .extracting(finding -> finding.attribute().replaceAll("\\d+", "*"))
          .contains(
              "/title",
              "/authors/*",
              "/date",
              "/place",
              "/positions/*",
              "/mentions",
              "/signatories/*/capacity",
              "/period",
              "/figures/*",
              "/passage");
      assertThat(proof.with(PLACE_ONLY))
          .extracting(finding -> finding.attribute().replaceAll("\\d+", "*"))
          .contains("/publication", "/speaker", "/passages", "/positions/*/organization")
          .doesNotContain("/mentions", "/title");
    }

    @Test
    void hasTheWordsOfATextInItsFirstPassageOnly() {
      assertThat(findings("opening", "/date"))
          .extracting(PassageFinding::verdict, finding -> finding.words().orElseThrow())
          .containsExactly(tuple(PROVEN, "May 30"), tuple(PLACE_ONLY, "2031"));
    }

    @Test
    void hasTheWordsOfANameInEachMention() {
      assertThat(findings("ada-field", "/mentions"))
          .hasSize(6)
          .allMatch(finding -> finding.verdict() == PROVEN);
    }

    @Test
    void hasNoWordsOfAParaphrase() {
      assertThat(findings("tides", "/passage"))
          .extracting(PassageFinding::verdict)
          .containsExactly(PLACE_ONLY);
    }
  }

  @Nested
  class AFinding {

    @Test
    void standsForEachPassageInTheDossiersOrder() {
      List<String> expected = new ArrayList<>();
      for (Evidence evidence : BRIDGE.evidence()) {
        evidence.passages().forEach(p -> expected.add(evidence.id() + evidence.attribute() + p));
      }

      assertThat(proof.findings())
          .extracting(finding -> finding.id() + finding.attribute() + finding.passage())
          .isEqualTo(expected);
    }

    @Test
    void hasPlaceAndWordsInTheText() {
      PassageFinding century =
          finding(with("The end. " + Bridge.paragraphs().get(1), 1), "century", "/passage");

      assertThat(century.passage()).isEqualTo(Passage.of(1, 69, 91));
      assertThat(century.place()).contains(Passage.of(1, 78, 100));
      assertThat(century.words()).contains("It will last a century");
    }

    @Test
    void saysRecordAttributePassageAndVerdict() {
      assertThat(finding(proof, "century", "/passage"))
          .hasToString("century/passage, paragraph 1, 69 to 91: proven");
    }

    @Test
    void saysWhatIsExpectedAndFoundWhenItIsRefuted() {
      Proof lie = lie("century/text", "\"It must last a century\"");

      assertThat(lie.with(REFUTED))
          .singleElement()
          .hasToString(
              "century/passage, paragraph 1, 69 to 91: refuted,"
                  + " expected 'It must last a century', found 'It will last a century'");
    }

    @Test
    void saysThatItWasCutFromAWord() {
      Proof lie =
          Proof.of(
              Bridge.start()
                  .set("opening/date/printed", "\"May 3\"")
                  .set("opening/date/passages/0", "\"@1 May 3\"")
                  .build(),
              Bridge.TEXT);

      assertThat(lie.with(REFUTED))
          .singleElement()
          .hasToString(
              "opening/date, paragraph 1, 60 to 65: refuted,"
                  + " expected 'May 3', found 'May 3', cut from a word");
    }

    @Test
    void expectsTheFormsThatFitThePassage() {
      assertThat(with(Bridge.paragraphs().get(3).replace("EHC", "HEC"), 3).with(REFUTED).get(0))
          .hasToString(
              "harbour-company/mentions, paragraph 3, 151 to 154: refuted,"
                  + " expected 'EHC', found nothing");
    }

    @Test
    void isUnprovenWithoutWordsInAnAlteredParagraph() {
      PassageFinding tides =
          finding(with("The end. " + Bridge.paragraphs().get(3), 3), "tides", "/passage");

      assertThat(tides.verdict()).isEqualTo(UNPROVEN);
      assertThat(tides.place()).isEmpty();
      assertThat(tides.words()).isEmpty();
      assertThat(tides.expected()).isEmpty();
    }
  }

  @Nested
  class AGap {

    @Test
    void saysRecordAttributeReasonAndWords() {
      assertThat(lie("free/cue", "\"shouted\"").gaps())
          .singleElement()
          .hasToString(
              "free/cue: the cue stands neither in the passage nor in one of the links,"
                  + " 'shouted'");
    }

    @Test
    void saysThePassageIfThereIsOne() {
      assertThat(lie("signing/passages", "[\"@2 igned\"]").gaps().get(0))
          .hasToString("signing/passages, paragraph 2, 41 to 46: the passage cuts a word, 'igned'");
    }

    @Test
    void saysNoMoreThanThreeForms() {
      Person many =
          Person.builder()
              .id("many")
              .name("A")
              .aliases(List.of("B", "C", "D", "E"))
              .addMention(Passage.of(1, 0, 3))
              .build();
      ArticleText text = ArticleText.ofBody("Ada, A, B, C, D, E");

      assertThat(Proof.of(dossier(text).addPerson(many).build(), text).gaps())
          .singleElement()
          .hasToString(
              "many/mentions, paragraph 1, 0 to 3: the words do not stand there as whole words,"
                  + " 'A' or 'B' or 'C' or 2 others");
    }

    @Test
    void saysAllOfThreeForms() {
      Person three =
          Person.builder()
              .id("three")
              .name("A")
              .aliases(List.of("B", "C"))
              .addMention(Passage.of(1, 0, 3))
              .build();
      ArticleText text = ArticleText.ofBody("Ada, A, B, C");

      assertThat(Proof.of(dossier(text).addPerson(three).build(), text).gaps().get(0).toString())
          .endsWith("'A' or 'B' or 'C'");
    }

    @Test
    void hasAReasonThatIsASentence() {
      assertThat(Gap.Reason.NO_PASSAGE.sentence()).isEqualTo("no passage supports it");
    }

    @ParameterizedTest
    @EnumSource
    void hasAReasonThatPrintsItsWord(Gap.Reason reason) {
      assertThat(reason.toString()).matches("[a-z]+(-[a-z]+)*");
    }
  }

  @Nested
  class ScriptsWithoutSpaces {

    @ParameterizedTest
    @CsvSource({
      "卡里莫夫, 乌兹别克斯坦总统卡里莫夫访问莫斯科。",
      "カリモフ, ウズベキスタンのカリモフ大統領がモスクワを訪問した。",
      "คาริมอฟ, ประธานาธิบดีคาริมอฟเยือนมอสโก"
    })
    void haveNamesInRunningText(String name, String sentence) {
      ArticleText text = ArticleText.ofBody(sentence);
      Person person =
          Person.builder().id("person").name(name).addMention(text.passage(name)).build();

      assertThat(Proof.of(dossier(text).addPerson(person).build(), text).isComplete()).isTrue();
    }

    @Test
    void cutNoWordWithinAClusterOfMarks() {
      ArticleText text = ArticleText.ofBody("ที่นี่");
      Person person =
          Person.builder().id("person").name("ที").addMention(Passage.of(1, 0, 2)).build();

      assertThat(Proof.of(dossier(text).addPerson(person).build(), text).with(REFUTED)).hasSize(1);
    }
  }

  @Nested
  class NumbersInOurWords {

    @ParameterizedTest(name = "{1} is shown by {0}: {2}")
    @CsvSource({
      "The G8 met in 2008, the G8, true",
      "The G8 met in 2008, 8 leaders, false",
      "The G8 met in 2008, 200 leaders, false",
      "The Su-30MKI flew, 30 planes, false",
      "The Su-30MKI flew, a Su-30MKI, true",
      "They pay 5.5 percent, 5 percent, false",
      "They pay 5.5 percent, 5.5%, true",
      "2008年にモスクワで, モスクワ2008年, true",
      "２００８年, ２００８, true",
      "Nobody came, no number at all, true",
      "The G8 met in 2008, the G8 can't, true",
      "The G8 met in 2008, the G8 of rock 'n', true"
    })
    void standInAPassageOfTheRecord(String sentence, String title, boolean shown) {
      ArticleText text = ArticleText.ofBody(sentence);
      Passage all = Passage.of(1, 0, text.fingerprints().get(0).length());

      assertThat(Proof.of(dossier(text).addEvent(event(title, all)).build(), text).isComplete())
          .isEqualTo(shown);
    }

    @Test
    void mayStandInAnyPassageOfTheRecord() {
      ArticleText text = ArticleText.ofBody("In 2008 they met.\n\nIn 2009 they met.");
      Event both = event("2008, 2009", Passage.of(1, 0, 7), Passage.of(2, 0, 7));
      Event one = event("2008, 2009", Passage.of(1, 0, 7));

      assertThat(Proof.of(dossier(text).addEvent(both).build(), text).isComplete()).isTrue();
      assertThat(Proof.of(dossier(text).addEvent(one).build(), text).gaps())
          .extracting(Gap::reason, Gap::attribute, Gap::words)
          .containsExactly(tuple(Gap.Reason.NUMBER_NOT_SHOWN, "/title", List.of("2009")));
    }

    private static Event event(String title, Passage... passages) {
      return Event.builder()
          .id("event")
          .title(title)
          .kind(EventKind.MEETING)
          .status(EventStatus.OCCURRED)
          .addPassages(passages)
          .build();
    }
  }

  @Nested
  class TheMarksOfAQuotation {

    @ParameterizedTest(name = "{0}: {1} is a quotation: {2}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“We go,” she said. | We go | true",
          "“We never go now,” she said. | We never go now | true",
          "“We never go now,” she said. | go now | false",
          "“We never go now,” she said. | We never go | false",
          "We go, she said. | We go | false",
          "“Yes” and no, she said. | and no | false",
          "She said: “He told me ‘go away’ and left.” | go away | true",
          "« Nous partons », dit-elle. | Nous partons | true",
          "»Wir gehen«, sagte sie. | Wir gehen | true",
          "„Idziemy!” – dodała. | Idziemy! | true",
          "— Мы едем, — сказала она. | Мы едем | true",
          "Он приехал — мы едем. | мы едем | false",
          "她说：「我们走」。 | 我们走 | true",
          "她说我们走。 | 我们走 | false",
          "“We go on | We go on | true",
          "(“gas”) was paid. | gas | true",
          "״הולכים״, אמרה. | הולכים | true",
          "“We go?!” she asked. | We go | true",
          "“We go...” she said. | We go | true",
          "“We go . . .” she said. | We go | true",
          "“… we go,” she said. | we go | true",
          "“[...] we go,” she said. | we go | true",
          "“We go —” she said. | We go | true",
          "He said: “She told me, ‘We go.’” | We go | true",
          "He said: “‘War’ is the word.” | 'War' is the word. | true",
          "He said: “They call it ‘war’.” | They call it 'war' | true",
          "(\" We go \") was all. | We go | true",
          "“We go. | We go | true",
          "``We go,'' she said. | We go | true",
          "Från Lund: ”Vi går”, sade hon. | Vi går | true",
          "｢行く｣と言った。 | 行く | true",
          "「行く」。 | 行く | true",
          "“간다”고 말했다. | 간다 | true",
          "\"Bülten\"in sahibi. | Bülten | true",
          "‘Bülten’in sahibi. | Bülten | true",
          "他说‘好’。 | 好 | true",
          "Dans l’‘Express’ de mai. | Express | true",
          "« L’État, c’est moi », dit-il. | L'État, c'est moi | true",
          "« (...) nous partons », dit-elle. | nous partons | true",
          "‘’Tis over,’ she said. | 'Tis over | true",
          "“It’s the players’ game,” she said. | It's the players' game | true",
          "“The ’90s are over,” she said. | The '90s are over | true",
          "– Vi går, säger hon. Det är bra. | Det är bra. | true",
          "— Мы едем, — сказала она. — Это хорошо. | Это хорошо | true",
          "— Мы едем, — сказала она, — и скоро. | и скоро | true",
          "— Мы не едем, — сказала она. | едем | false",
          "“We do not ‘go’,” she said. | We do | false",
          "“We support ‘nobody’,” she said. | We support | false",
          "“We say “no” to war,” she said. | We say | false",
          "「我们『不』去」，她说。 | 我们 | false",
          "“It’s not war,” she said. | It | false",
          "“The players’ union lies,” she said. | The players | false",
          "“We take 5%,” she said. | We take 5 | false",
          "“We go,” she said, “and stay.” | We go,\" she said, \"and stay. | false",
          "‘We go,’ she said, ‘and stay.’ | We go,' she said, 'and stay. | false",
          "``We go,'' she said, ``and stay.'' | We go,'' she said, ``and stay. | false",
          "「行く」と言い、「残る」。 | 行く」と言い、「残る | false",
          "“He told me “go” and “stay”,” she said. | He told me \"go\" and \"stay\" | true",
          "“The 5\" pipe “burst”,” she said. | The 5\" pipe \"burst\" | true",
          "‘The dogs’ bowls are ‘ours’,’ she said. | The dogs' bowls are 'ours' | true",
          "「『行く』と言った」。 | 『行く』と言った | true",
          "„W ‚Prawdzie’ piszą”. | W 'Prawdzie' piszą | true",
          "“她说“好”，走了。” | 她说\"好\"，走了。 | true",
          "״ב״הארץ״ כתבו״, אמרה. | ב״הארץ״ כתבו | true",
          "L’homme ‘libre’. | homme | false",
          "The workers’ dogs’ bowls. | dogs | false",
          "In the ’90s we go on. | 90s we go | false",
          "She said \" We go \" twice. | We go | true",
          "A 12\" We go\" sign. | We go | false"
        })
    void standAroundIt(String sentence, String words, boolean marked) {
      ArticleText text = ArticleText.ofBody(sentence);
      Quote quote = text.quote(words).id("quote").kind(QuoteKind.SCARE).build();

      assertThat(Proof.of(dossier(text).addQuote(quote).build(), text).gaps())
          .extracting(Gap::reason)
          .isEqualTo(marked ? List.of() : List.of(Gap.Reason.QUOTE_NOT_MARKED));
    }
  }

  @Nested
  class TheYearOfAStatedTime {

    @ParameterizedTest(name = "{0} shows {1}: {2}")
    @CsvSource({
      "'May 30, 2031', 2031-05-30, true",
      "May 30, 2031-05-30, false",
      "yesterday, 2031-05-30, false",
      "in '31, 2031, true",
      "2030-31, 2030/2031, true",
      "since 2030, 2030/.., true",
      "until 2030, /2030, true",
      "from May to June, 2031-05/2031-06, false",
      "2031年5月, 2031-05, true",
      "二〇三一年五月, 2031-05, true",
      "５月３０日, 2031-05-30, false",
      "मई २०३१, 2031-05, true",
      "พ.ศ. 2574, 2031, false",
      "in AD 800, 0800, true",
      "in AD 79, 0079, true",
      "in AD 9, 0009, true",
      "May 31, 2031-05-31, false",
      "on 31 May '31, 2031-05-31, true",
      "31/5/31, 2031-05-31, true",
      "in '31, 2031-01-01/2031-12-31, true",
      "in ’31, 2031-01-01/2031-12-31, true",
      "May 30 to 31, 2031-05-30/2031-05-31, false",
      "31 May to 31 July, 2031-05-31/2031-07-31, false",
      "31 May to 31 July '31, 2031-05-31/2031-07-31, true"
    })
    void mustBePrinted(String printed, String value, boolean shown) {
      ArticleText text = ArticleText.ofBody("They met " + printed + " here.");
      ReportedTime stated = ReportedTime.stated(printed, value, text.passage(printed));
      ReportedTime inferred =
          ReportedTime.inferred(
              printed, value, "the report is of that year", text.passage(printed));

      assertThat(gapsOf(text, stated))
          .isEqualTo(shown ? List.of() : List.of(Gap.Reason.YEAR_NOT_PRINTED));
      assertThat(gapsOf(text, inferred)).isEmpty();
    }

    private static List<Gap.Reason> gapsOf(ArticleText text, ReportedTime time) {
      Event event =
          Event.builder()
              .id("event")
              .title("They meet")
              .kind(EventKind.MEETING)
              .status(EventStatus.OCCURRED)
              .date(time)
              .addPassages(text.passage("They met"))
              .build();
      return Proof.of(dossier(text).addEvent(event).build(), text).gaps().stream()
          .map(Gap::reason)
          .toList();
    }
  }

  @Nested
  class WhatAPersonMustJudge {

    @Test
    void isEachInference() {
      assertThat(proof.inferences())
          .extracting(evidence -> evidence.id() + evidence.attribute())
          .containsExactly(
              "harbour-company/country",
              "upkeep-charter/signatories/0/capacity",
              "upkeep-charter/citations/0",
              "century/speaker",
              "radio-may-30/date",
              "opening/date",
              "opening/citations/0",
              "last-ferries/after/0");
    }

    @Test
    void isEachWordOfOurs() {
      assertThat(proof.ownWords())
          .extracting(own -> own.attribute().replaceAll("\\d+", "*"))
          .contains(
              "/title",
              "/coverage",
              "/text",
              "/subject",
              "/kind",
              "/status",
              "/participants/*/role",
              "/positions/*/tenure",
              "/date/value",
              "/figures/*/value",
              "/speaker/note");
      assertThat(proof.ownWords())
          .extracting(OwnWords::toString)
          .contains("last-ferries/status: expected", "pilots/kind: group");
    }

    @Test
    void isEachReasonForAnInference() {
      ArticleText text = ArticleText.of("The Ledger\n\nBo met Ann.");
      Article article =
          text.article("a").toBuilder()
              .publication(Link.inferred("ledger", "it stands in the head"))
              .place(inferred("The Ledger", "the ledger's town"))
              .date(ReportedTime.inferred("2031", "the year of the ledger"))
              .build();
      Dossier dossier =
          dossier(text)
              .article(article)
              .addPerson(
                  Person.builder()
                      .id("bo")
                      .name("Bo")
                      .addPosition(
                          Position.builder()
                              .title("Ann")
                              .basis(Basis.INFERRED)
                              .note("there is one Ann")
                              .build())
                      .build())
              .addOrganization(
                  Organization.builder()
                      .id("ledger")
                      .name("The Ledger")
                      .kind(OrganizationKind.PUBLICATION)
                      .build())
              .build();

      assertThat(Proof.of(dossier, text).ownWords())
          .extracting(OwnWords::toString)
          .contains(
              "a/publication/note: it stands in the head",
              "a/place/note: the ledger's town",
              "a/date/note: the year of the ledger",
              "bo/positions/0/note: there is one Ann");
    }

    private static ReportedText inferred(String printed, String note) {
      return ReportedText.builder()
          .printed(printed)
          .value(printed)
          .basis(Basis.INFERRED)
          .note(note)
          .build();
    }

    @Test
    void isAnInsertionWithoutBrackets() {
      ArticleText article = ArticleText.ofBody("“We will [all] not pay,” said Bo.");
      Dossier dossier =
          Dossier.builder()
              .id("pay")
              .title("t")
              .version("1")
              .rights("r")
              .article(article.article("a"))
              .addQuote(
                  article
                      .quote("We will [all] not pay")
                      .id("q")
                      .kind(QuoteKind.DIRECT)
                      .addInsertion(TextRange.of(14, 17))
                      .build())
              .build();

      assertThat(Proof.of(dossier, article).ownWords())
          .extracting(OwnWords::toString)
          .contains("q/insertions/1: not")
          .doesNotContain("q/insertions/0: [all]");
    }

    @Test
    void isNoValueThatIsAsPrinted() {
      assertThat(proof.ownWords())
          .extracting(OwnWords::attribute)
          .contains("/figures/1/value")
          .doesNotContain("/figures/0/value", "/title/value");
    }
  }

  @Nested
  class TheReport {

    @Test
    void isOneLineWhenTheProofIsComplete() {
      assertThat(proof)
          .hasToString(
              "proof of bridge: complete, 4 of 4 paragraphs found, 80 passages:"
                  + " 44 proven by their words, 36 with their place only, 0 refuted, 0 unproven");
    }

    @Test
    void hasALineForEachGap() {
      assertThat(with(Bridge.paragraphs().get(3).replace("June", "July"), 3))
          .hasToString(
              """
              proof of bridge: not complete, 3 of 4 paragraphs found, 80 passages: \
              43 proven by their words, 28 with their place only, 1 refuted, 8 unproven
                bridge-report/paragraphs/3: the text has no such paragraph
                last-ferries/period, paragraph 3, 20 to 30: the words do not stand there as whole \
              words, 'until June'\
              """);
    }

    @Test
    void showsNoWordsOfTheArticleWhenThereIsNoGap() {
      assertThat(proof.toString()).doesNotContain("century", "Field");
    }
  }

  @Nested
  class AnswersOfAProof {

    @Test
    void areEqualByValue() {
      Proof again = Proof.of(Bridge.dossier(), ArticleText.of(Bridge.PRINTED));

      assertThat(again).isEqualTo(proof).hasSameHashCodeAs(proof);
      assertThat(again.findings()).isEqualTo(proof.findings());
      assertThat(again.findings().get(0)).hasSameHashCodeAs(proof.findings().get(0));
      assertThat(again.paragraphs()).isEqualTo(proof.paragraphs());
      assertThat(again.paragraphs().get(0)).hasSameHashCodeAs(proof.paragraphs().get(0));
      assertThat(again.ownWords()).isEqualTo(proof.ownWords());
      assertThat(again.ownWords().get(0)).hasSameHashCodeAs(proof.ownWords().get(0));
      assertThat(again.inferences()).isEqualTo(proof.inferences());
    }

    @Test
    void areOthersForAnotherText() {
      Proof other = with(Bridge.paragraphs().get(3).replace("June", "July"), 3);

      assertThat(other).isNotEqualTo(proof);
      assertThat(other.gaps())
          .isEqualTo(with(Bridge.paragraphs().get(3).replace("June", "July"), 3).gaps())
          .isNotEqualTo(with(Bridge.paragraphs().get(2).replace("free", "dear"), 2).gaps());
      assertDiffer(other, proof);
      assertDiffer(other.gaps().get(0), other.gaps().get(1));
      assertDiffer(other.paragraphs().get(3), proof.paragraphs().get(3));
      int refuted = other.findings().indexOf(other.with(REFUTED).get(0));
      assertDiffer(other.findings().get(refuted), proof.findings().get(refuted));
      assertDiffer(proof.ownWords().get(0), proof.ownWords().get(1));
    }

    private static void assertDiffer(Object one, Object other) {
      assertThat(one).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void sayTheStateOfAParagraph() {
      assertThat(proof.paragraphs().get(3)).hasToString("paragraph 3 found");
    }

    @Test
    void haveAnAlteredParagraphBehindOneThatWasPutIn() {
      List<String> paragraphs = new ArrayList<>(Bridge.paragraphs());
      paragraphs.set(3, paragraphs.get(3).replace("June", "July"));
      paragraphs.add(1, "An advertisement.");
      ArticleText text = ArticleText.of(String.join("\n\n", paragraphs));

      assertThat(Proof.of(BRIDGE, text).paragraphs().get(3))
          .extracting(ParagraphFinding::state, each -> each.numberInText().getAsInt())
          .containsExactly(ParagraphState.ALTERED, 4);
    }

    @Test
    void refuseChange() {
      Proof other = lie("free/cue", "\"shouted\"");
      for (List<?> list :
          List.of(
              other.gaps(),
              other.gaps().get(0).words(),
              other.findings(),
              other.paragraphs(),
              other.with(PROVEN),
              other.inferences(),
              other.ownWords(),
              lie("century/text", "\"It\"").with(REFUTED).get(0).expected(),
              with(Bridge.paragraphs().get(3).replace("EHC", "HEC"), 3)
                  .with(REFUTED)
                  .get(0)
                  .expected())) {
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
      }
    }

    @ParameterizedTest
    @EnumSource
    void havePrintedVerdicts(Verdict verdict) {
      assertThat(verdict.toString())
          .isEqualTo(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource
    void havePrintedStates(ParagraphState state) {
      assertThat(state.toString()).isEqualTo(state.name().toLowerCase(Locale.ROOT));
    }
  }

  @Nested
  class Json {

    private final ArticleText text = ArticleText.ofBody("Ada came.");
    private final Dossier dossier =
        dossier(text)
            .addPerson(
                Person.builder().id("ida").name("Ida").addMention(text.passage("Ada")).build())
            .build();

    @Test
    void ofAProofIsTheSameFromBothMajors() throws Exception {
      Proof lie = Proof.of(dossier, text);
      String digest = text.fingerprints().get(0).sha256();
      String expected =
          """
          {"complete":false,
          "gaps":[
          {"reason":"passage-refuted","pointer":"/people/0/mentions","id":"ida","attribute":"/mentions",
          "passage":{"paragraph":1,"start":0,"end":3},"words":["Ida"]},
          {"reason":"words-not-in-text","pointer":"/people/0/name","id":"ida","attribute":"/name","words":["Ida"]}],
          "paragraphs":[
          {"paragraph":{"number":1,"length":9,"sha256":"%s"},"state":"found","numberInText":1}],
          "findings":[
          {"id":"ida","attribute":"/mentions","passage":{"paragraph":1,"start":0,"end":3},
          "verdict":"refuted","place":{"paragraph":1,"start":0,"end":3},"words":"Ada",
          "expected":["Ida"]}]}
          """
              .formatted(digest)
              .replace("\n", "");

      assertThat(JsonMapper.shared().writeValueAsString(lie)).isEqualTo(expected);
      assertThat(
              com.fasterxml.jackson.databind.json.JsonMapper.builder()
                  .addModule(new Jdk8Module())
                  .build()
                  .writeValueAsString(lie))
          .isEqualTo(expected);
    }

    @Test
    void ofOwnWordsHasRecordAndAttribute() {
      assertThat(JsonMapper.shared().writeValueAsString(Proof.of(dossier, text).ownWords().get(0)))
          .isEqualTo("{\"id\":\"dossier\",\"attribute\":\"/title\",\"words\":\"Title\"}");
    }
  }

  @Nested
  class TheHeader {

    @Test
    void hasVolumeAndIssueWhereverTheTextHasIt() {
      Proof body = Proof.of(BRIDGE, ArticleText.ofBody(Bridge.PRINTED));

      assertThat(body.isComplete()).as(body.toString()).isTrue();
    }

    @Test
    void isNeededForVolumeAndIssue() {
      ArticleText text = ArticleText.ofBody("Volume 5 came.");
      Dossier dossier =
          dossier(text).article(text.article("article").toBuilder().volume(5).build()).build();

      assertThat(Proof.of(dossier, text).gaps())
          .extracting(Gap::reason, Gap::id, Gap::attribute, Gap::words)
          .containsExactly(tuple(Gap.Reason.WORDS_NOT_IN_TEXT, "article", "/volume", List.of("5")));
    }

    @Test
    void mayHaveSeveralPrintedParagraphs() {
      ArticleText text = ArticleText.of("Volume 5\n\nIssue 7\n\nShe came.", 2);
      Dossier dossier =
          dossier(text)
              .article(text.article("article").toBuilder().volume(5).issue(7).build())
              .build();

      assertThat(Proof.of(dossier, text).isComplete()).isTrue();
    }
  }

  @Nested
  class Null {

    @Test
    void isNamed() {
      assertThatNullPointerException()
          .isThrownBy(() -> Proof.of(null, Bridge.TEXT))
          .withMessage("dossier");
      assertThatNullPointerException().isThrownBy(() -> Proof.of(BRIDGE, null)).withMessage("text");
      assertThatNullPointerException().isThrownBy(() -> proof.with(null)).withMessage("verdict");
    }
  }

  private List<PassageFinding> findings(String id, String attribute) {
    return proof.findings().stream()
        .filter(finding -> finding.id().equals(id) && finding.attribute().equals(attribute))
        .toList();
  }

  private static PassageFinding finding(Proof proof, String id, String attribute) {
    return proof.findings().stream()
        .filter(finding -> finding.id().equals(id) && finding.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private static Proof lie(String place, String value) {
    return Proof.of(Bridge.start().set(place, value).build(), Bridge.TEXT);
  }

  /** The proof against a text with another paragraph in the place of one. */
  private static Proof with(String paragraph, int number) {
    List<String> paragraphs = new ArrayList<>(Bridge.paragraphs());
    paragraphs.set(number, paragraph);
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
}

package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts, read with an invented report about a ferry. */
class DraftTest {

  private static final ArticleText TEXT = ArticleText.of(resource("ferry.txt"));

  /** A draft with some properties more than it needs. */
  private static String draft(String properties) {
    return "{\"draft\": 1, \"id\": \"ferry\", \"title\": \"The ferry\", " + properties + "}";
  }

  /** A draft of one event, with some properties more than it needs. */
  private static String event(String properties) {
    return draft(
        "\"events\": [{\"title\": \"The ferry runs aground\", \"kind\": \"other\","
            + " \"status\": \"occurred\", "
            + properties
            + "}]");
  }

  private static Dossier dossier(String draft) {
    return Draft.read(TEXT, draft).dossier();
  }

  private static Event firstEvent(String properties) {
    return dossier(event(properties)).events().first().orElseThrow();
  }

  private static List<String> words(List<Passage> passages) {
    return passages.stream().map(TEXT::words).toList();
  }

  @Nested
  class Words {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void meanWhatTheCaseSays(String description, String words, String expected) {
      Draft draft = Draft.read(TEXT, event("\"words\": " + words));

      if (draft.problems().isEmpty()) {
        List<String> places =
            draft.dossier().events().first().orElseThrow().passages().stream()
                .map(place -> place.paragraph() + " " + TEXT.words(place))
                .toList();
        assertThat(String.join("; ", places)).isEqualTo(expected);
      } else {
        String[] parts = expected.split(": ?", 2);
        assertThat(draft.problems()).hasSize(1);
        Problem problem = draft.problems().get(0);
        assertThat(problem.code()).hasToString(parts[0]);
        assertThat(problem.message()).contains(parts[1]);
        assertThat(problem.pointer()).startsWith("/events/0/words");
        assertThat(problem.line()).hasValue(1);
      }
    }

    static Stream<Arguments> cases() {
      return DraftTest.cases("words.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repairs")
    void areRepairedWhereOnlyTheTypographyDiffers(String description, String words, String print) {
      ArticleText text = ArticleText.ofBody(print);
      Draft draft = Draft.read(text, event("\"words\": " + quoted(words)));

      assertThat(draft.problems()).isEmpty();
      Passage place = draft.dossier().events().first().orElseThrow().passages().get(0);
      assertThat(text.printed(place)).isEqualTo(print);
      assertThat(draft.repairs())
          .extracting(Repair::pointer, Repair::words, Repair::printed, Repair::passage)
          .containsExactly(tuple("/events/0/words", words, print, place));
    }

    static Stream<Arguments> repairs() {
      return DraftTest.cases("repairs.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void areNotTakenForOthersThatLookAlike(String description, String words, String print) {
      Draft draft = Draft.read(ArticleText.ofBody(print), event("\"words\": " + quoted(words)));

      assertThat(draft.problems()).hasSize(1);
      assertThat(draft.repairs()).isEmpty();
    }

    static Stream<Arguments> lies() {
      return DraftTest.cases("not-repairs.txt");
    }

    @Test
    void inAnotherParagraphThanTheOneNamedAreARepairWhereTheyStandOnce() {
      Draft draft =
          Draft.read(TEXT, event("\"words\": {\"words\": \"meet on June 9\", \"paragraph\": 1}"));

      Passage place = draft.dossier().events().first().orElseThrow().passages().get(0);
      assertThat(place.paragraph()).isEqualTo(3);
      assertThat(draft.repairs()).extracting(Repair::passage).containsExactly(place);
      assertThat(draft.repairs().get(0))
          .hasToString(
              "line 1, column 156: /events/0/words/words: 'meet on June 9' was taken for"
                  + " 'meet on June 9' in paragraph 3");
    }

    @Test
    void areListedInTheOrderOfTheDraft() {
      Draft draft =
          Draft.read(
              TEXT,
              event(
                  "\n\"place\": \"company - founded\",\n\"words\": [\"been warned...\","
                      + "\n\"The officer\", \"Its officer\"]"));

      assertThat(draft.repairs())
          .extracting(Repair::line, Repair::column, Repair::pointer)
          .containsExactly(
              tuple(2, 10, "/events/0/place"),
              tuple(3, 11, "/events/0/words/0"),
              tuple(4, 16, "/events/0/words/2"));
      assertThat(draft.passages().keySet())
          .containsExactly("/events/0/place", "/events/0/words/0", "/events/0/words/2");
    }

    @Test
    void thatWereFoundAreListedByTheirPointers() {
      Draft draft =
          Draft.read(
              TEXT,
              event("\"date\": {\"printed\": \"June 9\"}, \"words\": [\"Mira Holt\", \"log\"]"));

      assertThat(draft.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.WORDS_NOT_UNIQUE);
      assertThat(draft.passages())
          .containsEntry("/events/0/words/0", TEXT.passage("Mira Holt"))
          .containsEntry("/events/0/date/printed", TEXT.passage("June 9"))
          .hasSize(2);
    }

    @Test
    void standForThePassagesOfADocumentInTheWireFormatToo() {
      Dossier dossier = dossier(event("\"words\": \"ran aground\""));
      String document =
          DossierWriter.compact()
              .toText(dossier)
              .replaceAll("\\[\\{\"paragraph\":1.*?}]", "[\"ran aground\"]");

      assertThat(document).contains("[\"ran aground\"]");
      assertThat(dossier(document)).isEqualTo(dossier);
    }
  }

  @Nested
  class WhatIsLeftOut {

    @Test
    void ofADossierIsVersionRightsAndArticle() {
      Dossier dossier = dossier(draft("\"coverage\": \"nothing\""));

      assertThat(dossier.version()).isEqualTo("0.1.0");
      assertThat(dossier.rights()).isEqualTo("not cleared for publication");
      assertThat(dossier.article()).isEqualTo(TEXT.article("ferry-article"));
    }

    @Test
    void ofAParticipantIsTheObjectOfItsActorAndTheBasisOfTheLink() {
      Dossier dossier =
          dossier(
              draft(
                  "\"people\": [{\"id\": \"holt\", \"name\": \"Mira Holt\"}], \"events\":"
                      + " [{\"title\": \"a\", \"kind\": \"other\", \"status\": \"occurred\","
                      + " \"participants\": [{\"ref\": \"holt\", \"role\": \"speaker\", \"words\":"
                      + " \"said Mira Holt\"},{\"ref\": \"holt\", \"note\": \"why\"}]}]"));

      assertThat(dossier.events().first().orElseThrow().participants())
          .containsExactly(
              Participant.of(Link.stated("holt", TEXT.passage("said Mira Holt")), "speaker"),
              Participant.builder().actor(Link.inferred("holt", "why")).build());
    }

    @Test
    void ofATextIsAllButItsPrint() {
      Event event =
          firstEvent("\"place\": \"off Saint Orla\", \"words\": \"ran aground off Saint Orla\"");

      assertThat(event.place().orElseThrow().value()).isEqualTo("off Saint Orla");
      assertThat(event.place().orElseThrow().basis()).isEqualTo(Basis.STATED);
      assertThat(words(event.place().orElseThrow().passages())).containsExactly("off Saint Orla");
    }

    @Test
    void ofATimeIsItsPlaceWithinTheWordsOfItsRecord() {
      Event event =
          firstEvent(
              "\"date\": {\"printed\": \"June 3\", \"value\": \"2030-06-03\", \"note\": \"a"
                  + " year\"}, \"words\": \"June 3 — The ferry Albatross ran aground\"");

      assertThat(event.date().orElseThrow().basis()).isEqualTo(Basis.INFERRED);
      assertThat(event.date().orElseThrow().passages())
          .containsExactly(TEXT.passage(1, "June 3", 1));
    }

    @Test
    void ofAQuoteIsItsPlaceAndItsInsertions() {
      Quote quote =
          dossier(
                  draft(
                      "\"quotes\": [{\"text\": \"That's the [harbour] office's story\","
                          + " \"kind\": \"direct\"}]"))
              .quotes()
              .first()
              .orElseThrow();

      assertThat(quote.id()).isEqualTo("quote-1");
      assertThat(quote.text()).isEqualTo("That’s the [harbour] office’s story");
      assertThat(quote.insertions())
          .extracting(range -> quote.text().substring(range.start(), range.end()))
          .containsExactly("[harbour]");
      assertThat(quote.passage()).isEqualTo(TEXT.passage("That's the [harbour] office's story"));
    }

    @Test
    void ofAQuoteCanBeItsText() {
      Quote quote =
          dossier(
                  draft(
                      "\"quotes\": [{\"kind\": \"direct\","
                          + " \"words\": \"We won't sail again until we know why\"}]"))
              .quotes()
              .first()
              .orElseThrow();

      assertThat(quote.text()).isEqualTo("We won’t sail again until we know why");
    }

    @Test
    void ofANameIsWhatNobodySees() {
      Person holt =
          dossier(draft("\"people\": [{\"name\": \"Mi\u200bra  \u202eHolt\"}]"))
              .people()
              .first()
              .orElseThrow();

      assertThat(holt.name()).isEqualTo("Mira Holt");
    }

    @Test
    void ofAQuoteWithBracketsThatNobodyInsertedIsAnEmptyList() {
      Dossier dossier =
          dossier(
              draft(
                  "\"quotes\": [{\"text\": \"That's the [harbour] office's story\","
                      + " \"kind\": \"direct\", \"insertions\": []}]"));

      assertThat(dossier.quotes().first().orElseThrow().insertions()).isEmpty();
      assertThat(Draft.of(dossier, TEXT).dossier()).isEqualTo(dossier);
    }

    @Test
    void ofACitationCanBeItsPrint() {
      assertThat(dossier(draft("\"citations\": [{\"words\": \"Isle Radio, June 3\"}]")).citations())
          .first()
          .extracting(citation -> citation.printed())
          .isEqualTo("Isle Radio, June 3");
    }

    @Test
    void ofAStatementWithAHolderIsItsKind() {
      Dossier dossier =
          dossier(
              draft(
                  "\"people\": [{\"id\": \"holt\", \"name\": \"Mira Holt\", \"aliases\":"
                      + " [\"Holt\"]}],\"statements\": [{\"text\": \"There was no warning\","
                      + " \"holder\": {\"ref\": \"holt\", \"words\": \"Holt denied\"}, \"words\":"
                      + " \"Holt denied that the crew had been warned\"}]"));

      Statement statement = dossier.statements().first().orElseThrow();
      assertThat(statement.kind()).isEqualTo(StatementKind.REPORTED);
      assertThat(statement.holder().map(Link::basis)).hasValue(Basis.STATED);
    }

    @Test
    void ofPeopleAndOrganizationsAreTheMentions() {
      Dossier dossier =
          dossier(
              draft(
                  "\"people\": [{\"name\": \"Mira Holt\", \"aliases\":"
                      + " [\"Holt\"]}],\"organizations\": [{\"name\": \"Orla Lines\", \"aliases\":"
                      + " [\"company\"], \"kind\": \"company\"},{\"name\": \"Harbour Office\","
                      + " \"aliases\": [\"office\"], \"kind\": \"government-body\"},{\"name\":"
                      + " \"Office\", \"kind\": \"other\", \"mentions\": []}]"));

      Person holt = dossier.people().first().orElseThrow();
      assertThat(words(holt.mentions())).containsExactly("Mira Holt", "Holt");
      Organization office = dossier.organizations().named("Harbour Office").one();
      assertThat(words(office.mentions()))
          .containsExactly("office", "Harbour Office", "office", "office", "office");
      assertThat(dossier.organizations().list().get(2).mentions()).isEmpty();
    }

    @Test
    void ofRecordsAreTheCitationsThatCloseTheirParagraph() {
      Dossier dossier =
          dossier(
              draft(
                  "\"citations\": [{\"printed\": \"Isle Radio, June 3\"}], \"events\": ["
                      + "{\"title\": \"a\", \"kind\": \"other\", \"status\": \"occurred\","
                      + " \"words\": \"Nobody was hurt\"},"
                      + "{\"title\": \"b\", \"kind\": \"founding\", \"status\": \"occurred\","
                      + " \"words\": \"founded in 1962\"},"
                      + "{\"title\": \"c\", \"kind\": \"other\", \"status\": \"occurred\","
                      + " \"words\": \"had been warned\"},"
                      + "{\"title\": \"d\", \"kind\": \"other\", \"status\": \"occurred\","
                      + " \"words\": \"two ferries\", \"citations\": []}]"));

      assertThat(dossier.events().list())
          .extracting(event -> event.citations().stream().map(Link::basis).toList())
          .containsExactly(List.of(Basis.INFERRED), List.of(Basis.STATED), List.of(), List.of());
      assertThat(dossier.events().list().get(0).citations().get(0).note())
          .hasValue(
              "the citation closes the paragraph; the article does not say that it covers this"
                  + " sentence");
    }

    @Test
    void areIdsToWhichNothingRefers() {
      Dossier dossier =
          dossier(
              draft(
                  "\"people\": [{\"name\": \"Mira Holt\"}, {\"id\": \"person-1\", \"name\": \"Jon"
                      + " Ferrier\"}]"));

      assertThat(dossier.people().list())
          .extracting(Person::id)
          .containsExactly("person-2", "person-1");
    }

    @Test
    void inADocumentOfTheWireFormatIsMissing() {
      Draft draft =
          Draft.read(TEXT, event("").replace("\"draft\"", "\"format\"").replace(", }", "}"));

      assertThat(draft.problems())
          .extracting(Problem::pointer)
          .contains("/version", "/rights", "/article", "/events/0/id");
    }
  }

  @Nested
  class Emptiness {

    @Test
    void meansAbsence() {
      String full =
          event(
              "\"id\": \"\", \"place\": {\"printed\": \"\", \"words\": []}, \"participants\": [],"
                  + " \"partOf\": {\"ref\": \"\", \"note\": \"\"},"
                  + " \"words\": [{\"words\": \"ran aground\", \"in\": \"\"}]");

      assertThat(dossier(full)).isEqualTo(dossier(event("\"words\": \"ran aground\"")));
    }

    @Test
    void meansAbsenceInAListToo() {
      assertThat(
              dossier(
                  event(
                      "\"participants\": [{\"ref\": \"\", \"words\": [{\"words\": \"\", \"in\":"
                          + " \"\"}]}], \"words\": [\"\", {\"words\": \"\", \"in\": \"\"}, \"ran"
                          + " aground\"]")))
          .isEqualTo(dossier(event("\"words\": \"ran aground\"")));
    }

    @Test
    void ofAnUnknownPropertyIsReported() {
      assertThat(Draft.read(TEXT, draft("\"peple\": []")).problems())
          .extracting(Problem::pointer, Problem::code)
          .containsExactly(tuple("/peple", ProblemCode.UNKNOWN_PROPERTY));
    }

    @Test
    void ofWhatIsRequiredIsReported() {
      assertThat(
              Draft.read(TEXT, draft("\"people\": [{\"id\": \"a\", \"name\": \"\"}]")).problems())
          .extracting(Problem::pointer, Problem::code)
          .containsExactly(tuple("/people/0/name", ProblemCode.MISSING));
    }
  }

  @Nested
  class Problems {

    private static final String MANY =
        """
        {
          "draft": 1,
          "id": "the ferry",
          "people": [{"id": "holt", "name": "Mira Hold", "nam": 1}],
          "quotes": [
            {"text": "We won't sail again", "kind": "loud", "speaker": {"ref": "holt", "words": "Nobody"}},
            {"text": "That's the office's story", "kind": "direct", "speaker": {"ref": "hold"}}
          ],
          "events": [
            {"title": "a", "kind": "other", "status": "occurred", "words": ["two ferries", "three ferries"]}
          ]
        }
        """;

    @Test
    void areAllThereAtOnceInTheOrderOfTheDraft() {
      assertThat(Draft.read(TEXT, MANY).problems())
          .extracting(
              problem -> problem.line().orElseThrow(),
              Problem::pointer,
              problem -> problem.code().toString())
          .containsExactly(
              tuple(1, "/title", "missing"),
              tuple(3, "/id", "bad-id"),
              tuple(4, "/people/0/name", "words-differ"),
              tuple(4, "/people/0/nam", "unknown-property"),
              tuple(6, "/quotes/0/kind", "unknown-value"),
              tuple(7, "/quotes/1/text", "words-differ"),
              tuple(7, "/quotes/1/speaker/ref", "dangling-reference"),
              tuple(10, "/events/0/words/1", "words-differ"));
    }

    @Test
    void areThrownByTheDossierTheyPrevent() {
      Draft draft = Draft.read(TEXT, MANY);

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(draft::dossier)
          .satisfies(e -> assertThat(e.problems()).isEqualTo(draft.problems()));
      assertThat(draft).hasToString("Draft with 8 problems and 0 repairs");
    }

    @Test
    void areFeedbackForTheNextTry() {
      assertThat(Draft.read(TEXT, event("\"words\": \"was permitted to speak\"")).feedback())
          .isEqualTo(
              "{\"problems\":[{\"pointer\":\"/events/0/words\",\"code\":\"words-differ\",\"message\":\"the"
                  + " words do not stand in the text, nearest is paragraph 2, which has 'not"
                  + " permitted' where 'permitted' is sought\",\"words\":\"was permitted to"
                  + " speak\",\"article\":\"was not permitted to speak\",\"do\":\"copy the"
                  + " article's words exactly, and correct what you say of them; if they do not say"
                  + " it, leave it out\"}]}");
      assertThat(Draft.read(TEXT, event("\"words\": \"Nobody\"")).feedback())
          .isEqualTo("{\"problems\":[]}");
    }

    @Test
    void leaveTheirPlaceInTheFeedbackToTheGapsOfTheProof() {
      String cut = "{\"text\": \"sail\", \"kind\": \"direct\"}";
      Draft draft = Draft.read(TEXT, draft("\"quotes\": [" + cut + "]"));

      assertThat(draft.problems()).isEmpty();
      assertThat(draft.gaps()).isEqualTo(Proof.of(draft.dossier(), TEXT).gaps()).isNotEmpty();
      assertThat(draft.feedback())
          .contains("\"pointer\":\"/quotes/0\",\"code\":\"quote-not-marked\"")
          .contains("\"words\":\"sail\",\"do\":\"quote all between one pair");
      assertThat(Draft.read(TEXT, MANY).gaps()).isEmpty();
    }

    @Test
    void ofATextThatDiffersFromItsPassageShowBoth() {
      Draft draft =
          Draft.read(
              TEXT,
              draft(
                  "\"quotes\": [{\"text\": \"We won't sail\", \"kind\": \"direct\","
                      + " \"words\": \"We won't sail again\"}]"));

      assertThat(draft.problems())
          .extracting(Problem::code, Problem::message, problem -> problem.value().orElseThrow())
          .containsExactly(
              tuple(
                  ProblemCode.TEXT_DIFFERS_FROM_PASSAGE,
                  "the passage has other words: 'We won’t sail again'",
                  "We won't sail"));
    }

    @Test
    void areThereForANameOfTwoRecordsUnlessTheirMentionsAreGiven() {
      String people =
          "\"people\": [{\"name\": \"Mira Holt\", \"aliases\": [\"Holt\"]%1$s},"
              + " {\"name\": \"Jon Ferrier\", \"aliases\": [\"Holt\"]%1$s}]";

      assertThat(Draft.read(TEXT, draft(people.formatted(""))).problems())
          .extracting(Problem::pointer, Problem::code)
          .containsExactly(tuple("/people/1/aliases/0", ProblemCode.SHARED_NAME));
      assertThat(
              Draft.read(TEXT, draft(people.formatted(", \"mentions\": [\"Mira Holt\"]")))
                  .problems())
          .isEmpty();
    }

    @Test
    void areThereForAnotherText() {
      Dossier dossier = dossier(event("\"words\": \"Nobody\""));
      ArticleText other = ArticleText.of(resource("ferry.txt").replace("1962", "1963"));

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(() -> Draft.of(dossier, other))
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(Problem::code)
                      .containsExactly(ProblemCode.OTHER_TEXT));
      assertThat(Draft.read(other, DossierWriter.compact().toText(dossier)).problems())
          .extracting(Problem::pointer, Problem::code)
          .containsExactly(tuple("/article/paragraphs", ProblemCode.OTHER_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "{",
          "{\"draft\": 1,}",
          "{\"draft\": 1} x",
          "[]",
          "1",
          "null",
          "{\"draft\": 2}",
          "{}",
          "{\"draft\": 1, \"format\": 1}",
          "{\"draft\": \"1\"}",
          "{\"draft\": 1, \"draft\": 1}",
          "{\"draft\": 1, \"people\": 5, \"events\": [5], \"article\": \"x\"}"
        })
    void areThereForWhateverIsNoDraft(String draft) {
      assertThat(Draft.read(TEXT, draft).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void areThereForWhateverIsNestedDeeply(String open) {
      String close = open.equals("[") ? "]" : "}";
      String deep = open.repeat(100_000) + "1" + close.repeat(100_000);
      ReadLimits limits = ReadLimits.defaults().withDepth(200_000);

      assertThat(Draft.read(TEXT, draft("\"people\": " + deep), limits).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".. ", ".", "…", ">", "# ", " ", "[... ", "*", "\\\\", "'", "- "})
    void areFoundSoonWhateverIsRepeated(String repeated) {
      String words = "x" + repeated.repeat(20_000) + "y";

      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () ->
              assertThat(Draft.read(TEXT, event("\"words\": \"" + words + "\"")).problems())
                  .hasSize(1));
    }

    @Test
    void areNotInventedForWhatFollowsFromWordsThatAreNotFound() {
      assertThat(
              Draft.read(
                      TEXT,
                      draft(
                          "\"quotes\": [{\"kind\": \"direct\", \"words\": \"We will sail\"},"
                              + " {\"kind\": \"direct\", \"text\": 5}],"
                              + " \"citations\": [{\"words\": \"Radio Isle\"}]"))
                  .problems())
          .extracting(Problem::pointer)
          .containsExactly("/quotes/0/words", "/quotes/1/text", "/citations/0/words");
    }

    @Test
    void areThereForAQuoteOfADocumentWithOtherWordsThanItsPassage() {
      String document =
          DossierWriter.compact()
              .toText(dossier(draft("\"quotes\": [{\"text\": \"complete\", \"kind\": \"scare\"}]")))
              .replaceAll("\"passage\":\\{.*?}", "\"passage\":\"Nobody\"");

      assertThat(Draft.read(TEXT, document).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TEXT_DIFFERS_FROM_PASSAGE);
    }

    @Test
    void ofALimitAreThoseOfTheReader() {
      ReadLimits limits = ReadLimits.defaults().withDocumentSize(20);

      assertThat(Draft.read(TEXT, event("\"words\": \"Nobody\""), limits).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void ofADraftGivenToTheReaderNameTheMethodThatReadsIt() {
      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(() -> DossierReader.create().read(MANY))
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(Problem::toString)
                      .containsExactly(
                          "line 2, column 3: /draft: this is a draft, which Draft.read reads"
                              + " together with the article's text [unread-draft]"));
    }

    @Test
    void areNoneOfNullArgumentsWhichAreNamed() {
      assertThatNullPointerException()
          .isThrownBy(() -> Draft.read(TEXT, (String) null))
          .withMessage("draft");
      assertThatNullPointerException().isThrownBy(() -> Draft.read(null, "")).withMessage("text");
      assertThatNullPointerException()
          .isThrownBy(() -> Draft.read(TEXT, "", null))
          .withMessage("limits");
      assertThatNullPointerException()
          .isThrownBy(() -> Draft.of(null, TEXT))
          .withMessage("dossier");
    }
  }

  @Test
  void isReadFromEverySource(@TempDir Path folder) throws IOException {
    String draft = event("\"words\": \"Nobody\"");
    byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("draft.json"), bytes);
    Dossier dossier = dossier(draft);

    assertThat(Draft.read(TEXT, bytes).dossier()).isEqualTo(dossier);
    assertThat(Draft.read(TEXT, new ByteArrayInputStream(bytes)).dossier()).isEqualTo(dossier);
    assertThat(Draft.read(TEXT, new StringReader(draft)).dossier()).isEqualTo(dossier);
    assertThat(Draft.read(TEXT, file).dossier()).isEqualTo(dossier);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static Stream<Arguments> cases(String name) {
    return resource(name)
        .lines()
        .filter(line -> line.contains(" | "))
        .map(line -> line.split(" +\\| +", 3))
        .map(parts -> Arguments.of(parts[0], parts[1], parts[2].strip()));
  }

  private static String resource(String name) {
    try (InputStream in = DraftTest.class.getResourceAsStream("drafts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitQuotes.MILITARY_AND_TECHNICAL_COOPERATION;
import static io.github.dossier4j.moscow.VisitQuotes.OIL_AND_GAS_SPHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
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
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all queries have in common; the steps of each have a test of their own. */
class QueryTest {

  private static final Dossier VISIT = MoscowVisit.dossier();
  private static final LocalDate JUNE_2010 = LocalDate.of(2010, 6, 1);

  @Nested
  class Answers {

    private final QuoteQuery byPutin = VISIT.quotes().by(VLADIMIR_PUTIN);
    private final QuoteQuery none = VISIT.quotes().by("nobody");

    @Test
    void comeAsAList() {
      assertThat(ids(byPutin.list()))
          .containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void comeAsAStream() {
      assertThat(byPutin.stream().map(Quote::id))
          .containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void comeOneByOneInALoop() {
      List<String> seen = new ArrayList<>();
      for (Quote quote : byPutin) {
        seen.add(quote.id());
      }
      assertThat(seen).containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void areTheRecordsThemselves() {
      assertThat(VISIT.quotes().to(VLADIMIR_PUTIN).one())
          .isSameAs(MILITARY_AND_TECHNICAL_COOPERATION);
    }

    @Test
    void haveAFirstRecord() {
      assertThat(byPutin.first()).map(Quote::id).hasValue("strategic-cooperation");
    }

    @Test
    void haveNoFirstRecordWhereThereIsNone() {
      assertThat(none.first()).isEmpty();
    }

    @Test
    void areCounted() {
      assertThat(byPutin.count()).isEqualTo(2);
    }

    @Test
    void areCountedWhereThereIsNone() {
      assertThat(none.count()).isZero();
    }

    @Test
    void areCountedAfterASecondStep() {
      assertThat(byPutin.ofKind(QuoteKind.DIRECT).count()).isEqualTo(1);
    }

    @Test
    void areEmptyWhereThereIsNone() {
      assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void areNotEmptyWhereThereAreSome() {
      assertThat(byPutin.isEmpty()).isFalse();
    }

    @Test
    void areAllRecordsWithoutAStep() {
      assertThat(
              VISIT.people().count()
                  + VISIT.organizations().count()
                  + VISIT.agreements().count()
                  + VISIT.quotes().count()
                  + VISIT.statements().count()
                  + VISIT.citations().count()
                  + VISIT.events().count())
          .isEqualTo(VISIT.size());
    }

    @Test
    void areEmptyOfADossierWithoutRecords() {
      Dossier empty = SmallDossier.of();
      assertThat(
              List.of(
                  empty.people().isEmpty(),
                  empty.organizations().isEmpty(),
                  empty.agreements().isEmpty(),
                  empty.quotes().isEmpty(),
                  empty.statements().isEmpty(),
                  empty.citations().isEmpty(),
                  empty.events().isEmpty()))
          .doesNotContain(false);
    }

    @Test
    void staySameWhenAskedAgain() {
      assertThat(byPutin.list()).isEqualTo(byPutin.list());
    }
  }

  @Nested
  class One {

    @Test
    void isTheOnlyRecord() {
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one().id())
          .isEqualTo("military-and-technical-cooperation");
    }

    @Test
    void refusesNoneAndQuotesTheQuestion() {
      assertThatThrownBy(() -> VISIT.quotes().by(VLADIMIR_PUTIN).to(ISLAM_KARIMOV).one())
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("quotes by vladimir-putin, to islam-karimov");
    }

    @Test
    void refusesManyAndQuotesTheQuestion() {
      assertThatIllegalStateException()
          .isThrownBy(() -> VISIT.quotes().by(VLADIMIR_PUTIN).one())
          .withMessageContaining("quotes by vladimir-putin");
    }

    @Test
    void saysHowManyThereAre() {
      assertThatIllegalStateException()
          .isThrownBy(() -> VISIT.quotes().by(ISLAM_KARIMOV).one())
          .withMessageStartingWith("4 ");
    }
  }

  @Nested
  class RefusedChanges {

    @Test
    void ofTheListOfAllRecords() {
      List<Person> people = VISIT.people().list();
      assertThatThrownBy(() -> people.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofTheListThatARelationGives() {
      List<Quote> quotes = VISIT.quotes().by(VLADIMIR_PUTIN).list();
      assertThatThrownBy(() -> quotes.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofTheListThatAnyConditionGives() {
      List<Quote> quotes = VISIT.quotes().ofKind(QuoteKind.DIRECT).list();
      assertThatThrownBy(() -> quotes.add(OIL_AND_GAS_SPHERE))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofAnEmptyList() {
      List<Quote> quotes = VISIT.quotes().by("nobody").list();
      assertThatThrownBy(() -> quotes.add(OIL_AND_GAS_SPHERE))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void throughTheIterator() {
      Iterator<Quote> quotes = VISIT.quotes().by(VLADIMIR_PUTIN).iterator();
      quotes.next();
      assertThatThrownBy(quotes::remove).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class Iterators {

    @Test
    void refuseToGoPastTheEnd() {
      Iterator<Quote> quotes = VISIT.quotes().to(VLADIMIR_PUTIN).iterator();
      quotes.next();
      assertThatThrownBy(quotes::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refuseToStartWhereThereIsNone() {
      Iterator<Quote> quotes = VISIT.quotes().by("nobody").iterator();
      assertThatThrownBy(quotes::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void goOnWithoutBeingAskedWhetherThereIsMore() {
      Iterator<Quote> quotes = VISIT.quotes().by(VLADIMIR_PUTIN).iterator();
      quotes.next();
      assertThat(quotes.next().id()).isEqualTo("quality-of-allied-relations");
    }

    @Test
    void mayBeAskedTwiceWhetherThereIsMore() {
      Iterator<Quote> quotes = VISIT.quotes().to(VLADIMIR_PUTIN).iterator();
      assertThat(quotes.hasNext()).isEqualTo(quotes.hasNext()).isTrue();
    }

    @Test
    void ofOneQueryGoTheirOwnWays() {
      QuoteQuery query = VISIT.quotes().by(VLADIMIR_PUTIN);
      query.iterator().next();
      assertThat(query.iterator().next().id()).isEqualTo("strategic-cooperation");
    }
  }

  @Nested
  class Order {

    private final Organization town = SmallDossier.organization("town").build();
    private final Person clerk = person("m-clerk");
    private final Dossier dossier =
        SmallDossier.of(person("z-mayor"), clerk, person("a-guard"), town);

    private Person person(String id) {
      Link<Organization> office = Link.stated(SmallDossier.organization("town").build());
      return SmallDossier.person(id).addPosition(Position.stated("officer", office)).build();
    }

    @Test
    void isTheDossiersForAllRecords() {
      assertThat(ids(dossier.people())).containsExactly("z-mayor", "m-clerk", "a-guard");
    }

    @Test
    void isTheDossiersForARelation() {
      assertThat(ids(dossier.people().inOfficeOf(town)))
          .containsExactly("z-mayor", "m-clerk", "a-guard");
    }

    @Test
    void isTheDossiersForAnyCondition() {
      assertThat(ids(dossier.people().holding("officer")))
          .containsExactly("z-mayor", "m-clerk", "a-guard");
    }

    @Test
    void isTheDossiersAfterSeveralSteps() {
      assertThat(
              ids(
                  dossier
                      .people()
                      .where("is not the clerk", person -> !person.equals(clerk))
                      .inOfficeOf(town)
                      .holding("officer")))
          .containsExactly("z-mayor", "a-guard");
    }

    @Test
    void isThatOfTheArticleInTheBundledDossier() {
      assertThat(ids(VISIT.quotes()))
          .containsExactly(
              "practical-cooperation",
              "military-and-technical-cooperation",
              "trust-based",
              "readiness-to-continue-cooperation",
              "strategic-cooperation",
              "quality-of-allied-relations",
              "unprecedented-case",
              "oil-and-gas-sphere",
              "crackdown",
              "mistake",
              "tracing-the-evil");
    }
  }

  @Nested
  class WithId {

    @Test
    void keepsTheRecordWithTheId() {
      assertThat(VISIT.quotes().withId("oil-and-gas-sphere").one()).isSameAs(OIL_AND_GAS_SPHERE);
    }

    @Test
    void findsNothingForAnUnknownId() {
      assertThat(VISIT.quotes().withId("nobody")).isEmpty();
    }

    @Test
    void findsNothingForARecordOfAnotherType() {
      assertThat(VISIT.quotes().withId("islam-karimov")).isEmpty();
    }

    @Test
    void regardsCase() {
      assertThat(VISIT.quotes().withId("Oil-and-gas-sphere")).isEmpty();
    }

    @Test
    void findsNothingThatAnotherStepLeftOut() {
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).withId("oil-and-gas-sphere")).isEmpty();
    }
  }

  @Nested
  class Where {

    @Test
    void looksNoFurtherThanAskedFor() {
      List<String> asked = new ArrayList<>();
      QuoteQuery every = VISIT.quotes().where("every", quote -> asked.add(quote.id()));

      assertThat(every.isEmpty()).isFalse();
      assertThat(every.first()).isPresent();
      assertThat(every.iterator().next().id()).isEqualTo("practical-cooperation");

      assertThat(asked).hasSize(3).containsOnly("practical-cooperation");
    }

    @Test
    void keepsTheRecordsForWhichAConditionOfYourOwnHolds() {
      assertThat(ids(VISIT.quotes().where("with insertions", q -> !q.insertions().isEmpty())))
          .containsExactly("readiness-to-continue-cooperation", "quality-of-allied-relations");
    }

    @Test
    void takesAConditionOnAnyRecord() {
      Predicate<DossierRecord> shortId = record -> record.id().length() < 4;
      assertThat(ids(VISIT.organizations().where("with a short id", shortId)))
          .containsExactly("us", "sco");
    }

    @Test
    void asksOnlyWhatTheOtherStepsLeft() {
      List<String> asked = new ArrayList<>();
      VISIT.quotes().to(VLADIMIR_PUTIN).where("seen", quote -> asked.add(quote.id())).list();
      assertThat(asked).containsExactly("military-and-technical-cooperation");
    }

    @Test
    void leavesAFailureOfTheConditionToTheCaller() {
      QuoteQuery failing =
          VISIT
              .quotes()
              .where(
                  "failing",
                  quote -> {
                    throw new UnsupportedOperationException("own failure");
                  });
      assertThatThrownBy(failing::list).hasMessage("own failure");
    }
  }

  @Nested
  class InParagraph {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            0 |
            1 | practical-cooperation military-and-technical-cooperation \
            readiness-to-continue-cooperation strategic-cooperation quality-of-allied-relations
            2 | military-and-technical-cooperation
            3 | trust-based readiness-to-continue-cooperation
            4 | strategic-cooperation quality-of-allied-relations
            5 | unprecedented-case oil-and-gas-sphere
            6 | crackdown mistake tracing-the-evil
            7 |
            """)
    void keepsTheQuotesThatTheParagraphSupports(int paragraph, String ids) {
      assertThat(ids(VISIT.quotes().inParagraph(paragraph)))
          .containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void findsWhoIsNamedInTheParagraph() {
      assertThat(ids(VISIT.people().inParagraph(5)))
          .containsExactly(
              "islam-karimov",
              "vladimir-putin",
              "sergei-ivanov",
              "rustam-azimov",
              "vagit-alekperov");
    }

    @Test
    void findsThePublicationInTheHeader() {
      assertThat(ids(VISIT.organizations().inParagraph(0)))
          .containsExactly("eurasia-daily-monitor");
    }

    @Test
    void findsNothingInAParagraphThatTheArticleDoesNotHave() {
      assertThat(VISIT.quotes().inParagraph(8)).isEmpty();
    }

    @Test
    void findsNothingInANegativeParagraph() {
      assertThat(VISIT.quotes().inParagraph(-1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#recordsSupportedByParagraphTwo")
    void looksAtEveryPassage(String where, Dossier dossier, String id) {
      assertThat(
              Stream.of(
                      dossier.people(),
                      dossier.organizations(),
                      dossier.agreements(),
                      dossier.quotes(),
                      dossier.statements(),
                      dossier.citations(),
                      dossier.events())
                  .flatMap(query -> ids(query.inParagraph(2)).stream()))
          .containsExactly(id);
    }
  }

  @Nested
  class Overlapping {

    private final Dossier dossier =
        SmallDossier.of(SmallDossier.quote("words").passage(Passage.of(2, 10, 20)).build());

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "0, 10, false",
      "0, 11, true",
      "9, 10, false",
      "10, 11, true",
      "12, 15, true",
      "10, 20, true",
      "0, 100, true",
      "19, 20, true",
      "19, 30, true",
      "20, 21, false",
      "20, 30, false"
    })
    void takesOneCodePointInCommon(int startInclusive, int endExclusive, boolean expected) {
      Passage words = Passage.of(2, startInclusive, endExclusive);
      assertThat(dossier.quotes().overlapping(words).isEmpty()).isEqualTo(!expected);
    }

    @Test
    void takesNoOtherParagraph() {
      assertThat(dossier.quotes().overlapping(Passage.of(1, 10, 20))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#recordsSupportedByParagraphTwo")
    void looksAtEveryPassage(String where, Dossier supported, String id) {
      Passage words = Passage.of(2, 4, 7);
      assertThat(
              Stream.of(
                      supported.people(),
                      supported.organizations(),
                      supported.agreements(),
                      supported.quotes(),
                      supported.statements(),
                      supported.citations(),
                      supported.events())
                  .flatMap(query -> ids(query.overlapping(words)).stream()))
          .containsExactly(id);
    }

    @Test
    void findsWhoIsNamedInSomeWords() {
      assertThat(ids(VISIT.people().overlapping(Passage.of(3, 1022, 1036))))
          .as("'William Fallon'")
          .containsExactly("william-fallon");
    }

    @Test
    void findsTheCitationInTheParentheses() {
      assertThat(ids(VISIT.citations().overlapping(Passage.of(5, 850, 894))))
          .containsExactly("interfax-and-uzbek-tv-on-the-signing");
    }

    @Test
    void findsTheOutletsInTheParentheses() {
      assertThat(ids(VISIT.organizations().overlapping(Passage.of(5, 850, 894))))
          .containsExactly("interfax", "uzbek-tv-first-channel");
    }
  }

  /** One record each that paragraph 2 supports at one place only, from offset 5 to 6. */
  static Stream<Arguments> recordsSupportedByParagraphTwo() {
    Passage here = Passage.of(2, 5, 6);
    Person person = SmallDossier.person("p").build();
    Organization organization = SmallDossier.organization("o").build();
    SourceCitation citation = SmallDossier.citation("c").build();
    Event event = SmallDossier.event("e").build();
    ReportedTime time = ReportedTime.stated("2008", "2008", here);
    ReportedText text = ReportedText.stated("words", here);
    Link<Actor> actor = Link.stated(person, here);
    Link<Organization> toOrganization = Link.inferred(organization, WHY, here);
    Link<SourceCitation> toCitation = Link.stated(citation, here);
    Link<Event> toEvent = Link.inferred(event, WHY, here);
    return Stream.of(
        supported("mention of a person", SmallDossier.person("it").addMention(here).build()),
        supported(
            "position",
            SmallDossier.person("it")
                .addPosition(
                    Position.builder().title("clerk").basis(Basis.STATED).addPassage(here).build())
                .build()),
        supported(
            "organization of a position",
            SmallDossier.person("it").addPosition(Position.stated("clerk", toOrganization)).build(),
            organization),
        supported(
            "mention of an organization", SmallDossier.organization("it").addMention(here).build()),
        supported(
            "country",
            SmallDossier.organization("it").country(toOrganization).build(),
            organization),
        supported(
            "part of an organization",
            SmallDossier.organization("it").partOf(toOrganization).build(),
            organization),
        supported(
            "party", SmallDossier.agreement("it").addParty(toOrganization).build(), organization),
        supported(
            "signatory",
            SmallDossier.agreement("it")
                .addSignatory(Signatory.builder().person(Link.stated(person, here)).build())
                .build(),
            person),
        supported(
            "capacity",
            SmallDossier.agreement("it")
                .addSignatory(
                    Signatory.builder().person(Link.stated(person)).capacity(text).build())
                .build(),
            person),
        supported(
            "organization signed for",
            SmallDossier.agreement("it")
                .addSignatory(
                    Signatory.builder()
                        .person(Link.stated(person))
                        .organization(toOrganization)
                        .build())
                .build(),
            person,
            organization),
        supported(
            "object", SmallDossier.agreement("it").addObject(toOrganization).build(), organization),
        supported(
            "event of an agreement", SmallDossier.agreement("it").event(toEvent).build(), event),
        supported("date of an agreement", SmallDossier.agreement("it").date(time).build()),
        supported("period of an agreement", SmallDossier.agreement("it").period(time).build()),
        supported(
            "citation of an agreement",
            SmallDossier.agreement("it").addCitation(toCitation).build(),
            citation),
        supported("agreement itself", SmallDossier.agreement("it").addPassage(here).build()),
        supported("speaker", SmallDossier.quote("it").speaker(actor).build(), person),
        supported(
            "addressee of a quote", SmallDossier.quote("it").addressee(actor).build(), person),
        supported("event of a quote", SmallDossier.quote("it").event(toEvent).build(), event),
        supported("date of a quote", SmallDossier.quote("it").date(time).build()),
        supported(
            "citation of a quote",
            SmallDossier.quote("it").addCitation(toCitation).build(),
            citation),
        supported("quote itself", SmallDossier.quote("it").passage(here).build()),
        supported("holder", SmallDossier.statement("it").holder(actor).build(), person),
        supported(
            "addressee of a statement",
            SmallDossier.statement("it").addressee(actor).build(),
            person),
        supported(
            "event of a statement", SmallDossier.statement("it").event(toEvent).build(), event),
        supported("date of a statement", SmallDossier.statement("it").date(time).build()),
        supported(
            "citation of a statement",
            SmallDossier.statement("it").addCitation(toCitation).build(),
            citation),
        supported("statement itself", SmallDossier.statement("it").passage(here).build()),
        supported(
            "outlet", SmallDossier.citation("it").addOutlet(toOrganization).build(), organization),
        supported("date of a citation", SmallDossier.citation("it").date(time).build()),
        supported("citation itself", SmallDossier.citation("it").passage(here).build()),
        supported("date of an event", SmallDossier.event("it").date(time).build()),
        supported("period of an event", SmallDossier.event("it").period(time).build()),
        supported("place", SmallDossier.event("it").place(text).build()),
        supported(
            "participant",
            SmallDossier.event("it").addParticipant(Participant.of(actor, "guest")).build(),
            person),
        supported("event before", SmallDossier.event("it").addAfter(toEvent).build(), event),
        supported("part of an event", SmallDossier.event("it").partOf(toEvent).build(), event),
        supported(
            "citation of an event",
            SmallDossier.event("it").addCitation(toCitation).build(),
            citation),
        supported("event itself", SmallDossier.event("it").addPassage(here).build()));
  }

  private static Arguments supported(String where, DossierRecord record, DossierRecord... others) {
    List<DossierRecord> records = new ArrayList<>(List.of(others));
    records.add(record);
    Dossier dossier = SmallDossier.of(records.toArray(new DossierRecord[0]));
    return Arguments.of(where, dossier, record.id());
  }

  @Nested
  class Questions {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#steps")
    void areSaidByTheQuery(Step<?, ?> step) {
      assertThat(step.taken()).hasToString(step.question);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#steps")
    void areAskedByANewQuery(Step<?, ?> step) {
      assertThat(step.taken()).isNotSameAs(step.before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#steps")
    void leaveTheQueryBeforeAlone(Step<?, ?> step) {
      String question = step.before.toString();
      List<String> answer = ids(step.before);
      step.taken();
      assertThat(step.before).hasToString(question);
      assertThat(ids(step.before)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.QueryTest#steps")
    void haveTheSameAnswerByEveryWayOfReadingIt(Step<?, ?> step) {
      Query<?, ?> query = step.taken();
      List<String> list = ids(query.list());
      assertThat(ids(query)).as("iterator").isEqualTo(list);
      assertThat(query.stream().map(DossierRecord::id)).as("stream").isEqualTo(list);
      assertThat(query.count()).as("count").isEqualTo(list.size());
      assertThat(query.isEmpty()).as("isEmpty").isEqualTo(list.isEmpty());
      assertThat(query.first().map(DossierRecord::id))
          .as("first")
          .isEqualTo(list.stream().findFirst());
    }

    @Test
    void nameTheListOfRecordsWithoutAStep() {
      assertThat(
              Stream.of(
                      VISIT.people(),
                      VISIT.organizations(),
                      VISIT.agreements(),
                      VISIT.quotes(),
                      VISIT.statements(),
                      VISIT.citations(),
                      VISIT.events())
                  .map(Query::toString))
          .containsExactly(
              "people",
              "organizations",
              "agreements",
              "quotes",
              "statements",
              "citations",
              "events");
    }

    @Test
    void nameTheStepsInTheOrderInWhichTheyWereTaken() {
      assertThat(
              VISIT
                  .quotes()
                  .withoutCitation()
                  .by(ISLAM_KARIMOV, STATED)
                  .to(VLADIMIR_PUTIN)
                  .between("2007-12", "2008-02-06", Certainty.NOT_STATED))
          .hasToString(
              "quotes without citation, by islam-karimov (stated), to vladimir-putin,"
                  + " in 2007-12/2008-02-06 (NOT_STATED)");
    }

    @Test
    void nameAStepAgainThatIsTakenAgain() {
      assertThat(VISIT.quotes().undated().undated()).hasToString("quotes undated, undated");
    }
  }

  /** Every step that is not a {@link RelationStep}, with the question that it makes. */
  static Stream<Step<?, ?>> steps() {
    LocalDate day = LocalDate.of(2008, 2, 6);
    LocalDate before = LocalDate.of(2007, 12, 1);
    return Stream.of(
        // Of every query.
        step("quotes with id mistake", VISIT.quotes(), q -> q.withId("mistake")),
        step("events in paragraph 3", VISIT.events(), q -> q.inParagraph(3)),
        step(
            "people overlapping Passage{paragraph=3, start=10, end=20}",
            VISIT.people(),
            q -> q.overlapping(Passage.of(3, 10, 20))),
        step(
            "citations where printed short",
            VISIT.citations(),
            q -> q.where("printed short", citation -> citation.printed().length() < 25)),
        // Of people.
        step("people named 'Karimov'", VISIT.people(), q -> q.named("Karimov")),
        step("people with honorific 'Admiral'", VISIT.people(), q -> q.withHonorific("Admiral")),
        step("people holding 'President'", VISIT.people(), q -> q.holding("President")),
        step(
            "people holding 'President' in russia",
            VISIT.people(),
            q -> q.holding("President", RUSSIA)),
        step(
            "people holding 'President' in russia (inferred)",
            VISIT.people(),
            q -> q.holding("President", RUSSIA, INFERRED)),
        step(
            "people holding 'President' in russia",
            VISIT.people(),
            q -> q.holding("President", RUSSIA, STATED, INFERRED)),
        // Of organizations.
        step("organizations named 'CSTO'", VISIT.organizations(), q -> q.named("CSTO")),
        step(
            "organizations of kind news-outlet",
            VISIT.organizations(),
            q -> q.ofKind(OrganizationKind.NEWS_OUTLET)),
        step("organizations with acronym 'SCO'", VISIT.organizations(), q -> q.withAcronym("SCO")),
        step(
            "organizations of kind state or company",
            VISIT.organizations(),
            q -> q.ofKind(OrganizationKind.STATE, OrganizationKind.COMPANY)),
        // Of agreements.
        step("agreements of kind treaty", VISIT.agreements(), q -> q.ofKind(AgreementKind.TREATY)),
        step(
            "agreements with status signed",
            VISIT.agreements(),
            q -> q.withStatus(AgreementStatus.SIGNED)),
        step(
            "agreements of kind treaty or framework or other",
            VISIT.agreements(),
            q -> q.ofKind(AgreementKind.TREATY, AgreementKind.FRAMEWORK, AgreementKind.OTHER)),
        step(
            "agreements with status agreed or signed",
            VISIT.agreements(),
            q -> q.withStatus(AgreementStatus.AGREED, AgreementStatus.SIGNED)),
        step(
            "agreements titled 'strategic'",
            VISIT.agreements(),
            q -> q.titleContaining("strategic")),
        step(
            "agreements on subject 'cooperation'",
            VISIT.agreements(),
            q -> q.subjectContaining("cooperation")),
        step("agreements in force on 2010-06-01", VISIT.agreements(), q -> q.inForceOn(JUNE_2010)),
        step(
            "agreements in force on 2010-06-01 (NOT_STATED)",
            VISIT.agreements(),
            q -> q.inForceOn(JUNE_2010, Certainty.NOT_STATED)),
        // Of what was said.
        step("quotes of kind scare", VISIT.quotes(), q -> q.ofKind(QuoteKind.SCARE)),
        step(
            "statements of kind assessment",
            VISIT.statements(),
            q -> q.ofKind(StatementKind.ASSESSMENT)),
        step(
            "quotes of kind scare or title",
            VISIT.quotes(),
            q -> q.ofKind(QuoteKind.SCARE, QuoteKind.TITLE)),
        step(
            "statements of kind reported or assessment",
            VISIT.statements(),
            q -> q.ofKind(StatementKind.REPORTED, StatementKind.ASSESSMENT)),
        step("quotes unattributed", VISIT.quotes(), q -> q.unattributed()),
        step("quotes containing 'Gas'", VISIT.quotes(), q -> q.containing("Gas")),
        // Of events.
        step("events of kind signing", VISIT.events(), q -> q.ofKind(EventKind.SIGNING)),
        step(
            "events of kind visit or talks",
            VISIT.events(),
            q -> q.ofKind(EventKind.VISIT, EventKind.TALKS)),
        step("events with role 'host'", VISIT.events(), q -> q.withRole("host")),
        step(
            "events with participant vladimir-putin as 'inviter'",
            VISIT.events(),
            q -> q.withRole("inviter", VLADIMIR_PUTIN)),
        step("events titled 'program'", VISIT.events(), q -> q.titleContaining("program")),
        step("events at place 'Kremlin'", VISIT.events(), q -> q.placeContaining("Kremlin")),
        // Of what may have a citation.
        step("agreements with citation", VISIT.agreements(), q -> q.withCitation()),
        step("quotes with citation (stated)", VISIT.quotes(), q -> q.withCitation(STATED)),
        step("quotes with citation (inferred)", VISIT.quotes(), q -> q.withCitation(INFERRED)),
        step("events with citation", VISIT.events(), q -> q.withCitation(INFERRED, STATED)),
        step("events without citation", VISIT.events(), q -> q.withoutCitation()),
        // Of what may have a date.
        step("citations on 2008-02", VISIT.citations(), q -> q.on("2008-02")),
        step(
            "citations on 2008-02-06 (POSSIBLE)",
            VISIT.citations(),
            q -> q.on("2008-02-06", Certainty.POSSIBLE)),
        step("citations on 2008-02-06", VISIT.citations(), q -> q.on(day)),
        step(
            "citations on 2008-02-06 (RULED_OUT)",
            VISIT.citations(),
            q -> q.on(day, Certainty.RULED_OUT)),
        step(
            "events in 2007-12/2008-02-06",
            VISIT.events(),
            q -> q.between("2007-12", "2008-02-06")),
        step("events in ../2005", VISIT.events(), q -> q.between("..", "2005")),
        step(
            "events in 2007-12/.. (POSSIBLE)",
            VISIT.events(),
            q -> q.between("2007-12", "..", Certainty.POSSIBLE)),
        step("events in 2007-12-01/2008-02-06", VISIT.events(), q -> q.between(before, day)),
        step(
            "events in 2007-12-01/2008-02-06 (NOT_STATED)",
            VISIT.events(),
            q -> q.between(before, day, Certainty.NOT_STATED)),
        step("agreements undated", VISIT.agreements(), q -> q.undated()));
  }

  private static <R extends DossierRecord, Q extends Query<R, Q>> Step<R, Q> step(
      String question, Q before, UnaryOperator<Q> step) {
    return new Step<>(question, before, step);
  }

  /** A step, the query it is taken from, and the question that it makes. */
  record Step<R extends DossierRecord, Q extends Query<R, Q>>(
      String question, Q before, UnaryOperator<Q> step) {

    Q taken() {
      return step.apply(before);
    }

    @Override
    public String toString() {
      return question;
    }
  }

  @Nested
  class Steps {

    @Test
    void giveTheSameAnswerInEitherOrder() {
      assertThat(ids(VISIT.quotes().by(ISLAM_KARIMOV).ofKind(QuoteKind.DIRECT)))
          .isEqualTo(ids(VISIT.quotes().ofKind(QuoteKind.DIRECT).by(ISLAM_KARIMOV)))
          .containsExactly(
              "military-and-technical-cooperation",
              "readiness-to-continue-cooperation",
              "unprecedented-case");
    }

    @Test
    void giveTheSameAnswerInEitherOrderForTwoRelations() {
      assertThat(ids(VISIT.quotes().by(VLADIMIR_PUTIN).at(KREMLIN_TALKS)))
          .isEqualTo(ids(VISIT.quotes().at(KREMLIN_TALKS).by(VLADIMIR_PUTIN)))
          .containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void leaveOnlyWhatMeetsBothWhereEachFindsSomethingElseToo() {
      Link<Actor> speaker = Link.stated(SmallDossier.person("speaker").build());
      Link<Actor> listener = Link.stated(SmallDossier.person("listener").build());
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.person("speaker").build(),
              SmallDossier.person("listener").build(),
              SmallDossier.quote("alone").speaker(speaker).build(),
              SmallDossier.quote("heard").addressee(listener).build(),
              SmallDossier.quote("both").speaker(speaker).addressee(listener).build());

      assertThat(ids(dossier.quotes().by("speaker").to("listener").list())).containsExactly("both");
      assertThat(ids(dossier.quotes().to("listener").by("speaker").list())).containsExactly("both");
    }

    @Test
    void leaveNothingOfARecordThatTheOtherDoesNotFind() {
      Link<Actor> listener = Link.stated(SmallDossier.person("listener").build());
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.person("listener").build(),
              SmallDossier.quote("unheard").build(),
              SmallDossier.quote("heard").addressee(listener).build());

      assertThat(dossier.quotes().withId("heard").to("listener").count()).isEqualTo(1);
      assertThat(dossier.quotes().withId("unheard").to("listener").count()).isZero();
      assertThat(dossier.quotes().to("listener").withId("unheard").count()).isZero();
    }

    @Test
    void giveTheSameAnswerInEitherOrderForTwoBases() {
      assertThat(
              ids(
                  VISIT
                      .quotes()
                      .by(ISLAM_KARIMOV, STATED)
                      .citing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING, INFERRED)))
          .isEqualTo(
              ids(
                  VISIT
                      .quotes()
                      .citing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING, INFERRED)
                      .by(ISLAM_KARIMOV, STATED)))
          .containsExactly("unprecedented-case");
    }

    @Test
    void thatNameTheTwoBasesApartMeetInRecordsThatHaveBoth() {
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV, STATED).by(ISLAM_KARIMOV, INFERRED)).isEmpty();
    }

    @Test
    void thatExcludeEachOtherLeaveNothing() {
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).by(VLADIMIR_PUTIN)).isEmpty();
    }

    @Test
    void canBranchFromOneQuery() {
      QuoteQuery byKarimov = VISIT.quotes().by(ISLAM_KARIMOV);
      QuoteQuery partial = byKarimov.ofKind(QuoteKind.PARTIAL);
      QuoteQuery unsourced = byKarimov.withoutCitation();
      assertThat(ids(partial)).containsExactly("trust-based");
      assertThat(ids(unsourced)).containsExactly("military-and-technical-cooperation");
    }

    @Test
    void matchARecordByItsIdAndNotByItsContent() {
      Person namesake = SmallDossier.person("islam-karimov").name("Somebody else").build();
      assertThat(VISIT.quotes().by(namesake).count()).isEqualTo(4);
    }

    @Test
    void matchALinkByItsIdAndNotByItsBasis() {
      Link<Person> concluded = Link.inferred(VLADIMIR_PUTIN, WHY);
      assertThat(VISIT.quotes().by(concluded).count()).isEqualTo(2);
    }

    @Test
    void takeALinkFromAnotherRecord() {
      Link<? extends Actor> speaker = MILITARY_AND_TECHNICAL_COOPERATION.speaker().orElseThrow();
      assertThat(ids(VISIT.events().withParticipant(speaker).withRole("visitor")))
          .containsExactly("visit-to-moscow");
    }

    @Test
    void findNothingForARecordOfAnotherDossier() {
      Person stranger = SmallDossier.person("stranger").build();
      assertThat(VISIT.quotes().by(stranger)).isEmpty();
    }

    @Test
    void findNothingForTheIdOfARecordOfAnotherType() {
      assertThat(VISIT.quotes().by("kremlin-talks")).isEmpty();
    }

    @Test
    void findNothingForTextThatIsNoId() {
      assertThat(VISIT.quotes().by("Islam Karimov")).isEmpty();
    }
  }

  @Nested
  class NullArguments {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("io.github.dossier4j.QueryTest#callsWithNull")
    void areRefusedWithTheNameOfTheParameter(
        String call, String parameter, ThrowingCallable callWithNull) {
      assertThatNullPointerException().isThrownBy(callWithNull).withMessage(parameter);
    }

    @Test
    void areRefusedWithTheNameOfTheParameterForTheOtherKinds() {
      QuoteKind[] nothing = null;
      assertThatNullPointerException()
          .isThrownBy(() -> VISIT.quotes().ofKind(QuoteKind.TITLE, nothing))
          .withMessage("others");
    }
  }

  /** Calls of the steps that are not a {@link RelationStep}. */
  static Stream<Arguments> callsWithNull() {
    LocalDate day = LocalDate.of(2008, 2, 6);
    String noText = null;
    LocalDate noDay = null;
    Certainty noCertainty = null;
    Basis[] noBases = null;
    return Stream.of(
        call("withId", "id", () -> VISIT.quotes().withId(null)),
        call("overlapping", "words", () -> VISIT.quotes().overlapping(null)),
        call("where", "description", () -> VISIT.quotes().where(null, quote -> true)),
        call("where", "condition", () -> VISIT.quotes().where("never", null)),
        call("people named", "name", () -> VISIT.people().named(null)),
        call("with honorific", "honorific", () -> VISIT.people().withHonorific(null)),
        call("holding", "title", () -> VISIT.people().holding(null)),
        call("holding in", "title", () -> VISIT.people().holding(null, RUSSIA)),
        call("organizations named", "name", () -> VISIT.organizations().named(null)),
        call("organizations of kind", "kind", () -> VISIT.organizations().ofKind(null)),
        call("with acronym", "acronym", () -> VISIT.organizations().withAcronym(null)),
        call("agreements of kind", "kind", () -> VISIT.agreements().ofKind(null)),
        call("with status", "status", () -> VISIT.agreements().withStatus(null)),
        call("in force on", "day", () -> VISIT.agreements().inForceOn(null)),
        call("in force on", "day", () -> VISIT.agreements().inForceOn(null, Certainty.CERTAIN)),
        call("in force on", "certainty", () -> VISIT.agreements().inForceOn(day, null)),
        call("quotes of kind", "kind", () -> VISIT.quotes().ofKind(null)),
        call("statements of kind", "kind", () -> VISIT.statements().ofKind(null)),
        call("events of kind", "kind", () -> VISIT.events().ofKind(null)),
        call("with role", "role", () -> VISIT.events().withRole(null)),
        call(
            "with participant as",
            "role",
            () -> VISIT.events().withParticipant(ISLAM_KARIMOV, noText)),
        call("on a date", "certainty", () -> VISIT.events().on("2008", noCertainty)),
        call("on a day", "day", () -> VISIT.events().on(noDay)),
        call("on a day", "day", () -> VISIT.events().on(noDay, Certainty.CERTAIN)),
        call("on a day", "certainty", () -> VISIT.events().on(day, noCertainty)),
        call("between dates", "fromInclusive", () -> VISIT.events().between(noText, "2008")),
        call("between dates", "toInclusive", () -> VISIT.events().between("2008", noText)),
        call(
            "between dates",
            "certainty",
            () -> VISIT.events().between("2008", "2008", noCertainty)),
        call("between days", "fromInclusive", () -> VISIT.events().between(noDay, day)),
        call("between days", "toInclusive", () -> VISIT.events().between(day, noDay)),
        call("between days", "certainty", () -> VISIT.events().between(day, day, noCertainty)),
        call("holding in", "organization", () -> VISIT.people().holding("President", null)),
        call("holding in", "bases", () -> VISIT.people().holding("President", RUSSIA, noBases)),
        call("agreements titled", "words", () -> VISIT.agreements().titleContaining(null)),
        call("on subject", "words", () -> VISIT.agreements().subjectContaining(null)),
        call("containing", "words", () -> VISIT.quotes().containing(null)),
        call(
            "with participant as",
            "actor",
            () -> VISIT.events().withParticipant((Actor) null, "host")),
        call("events titled", "words", () -> VISIT.events().titleContaining(null)),
        call("at place", "words", () -> VISIT.events().placeContaining(null)),
        call("with citation", "bases", () -> VISIT.events().withCitation(noBases)),
        call("on a date", "date", () -> VISIT.events().on(noText)),
        call("on a date", "date", () -> VISIT.events().on(noText, Certainty.POSSIBLE)));
  }

  private static Arguments call(String call, String parameter, ThrowingCallable callWithNull) {
    return Arguments.of(call, parameter, callWithNull);
  }

  @Nested
  class BlankWords {

    @ParameterizedTest(name = "{0} \"{1}\"")
    @MethodSource("io.github.dossier4j.QueryTest#callsWithBlankWords")
    void areRefused(String call, String words, ThrowingCallable callWithBlank) {
      assertThatIllegalArgumentException()
          .isThrownBy(callWithBlank)
          .withMessageContaining("'" + words + "'");
    }

    @Test
    void areRefusedAsARole() {
      assertThatIllegalArgumentException().isThrownBy(() -> VISIT.events().withRole(""));
    }

    @Test
    void areRefusedAsTheRoleOfAParticipant() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VISIT.events().withRole("", ISLAM_KARIMOV));
    }
  }

  static Stream<Arguments> callsWithBlankWords() {
    return Stream.of("", " ", "\t\n", "\u2003")
        .flatMap(
            blank ->
                Stream.of(
                    Arguments.of(
                        "quotes containing", blank, blank(VISIT.quotes()::containing, blank)),
                    Arguments.of(
                        "statements containing",
                        blank,
                        blank(VISIT.statements()::containing, blank)),
                    Arguments.of(
                        "agreements titled", blank, blank(VISIT.agreements()::titled, blank)),
                    Arguments.of(
                        "agreements on subject",
                        blank,
                        blank(VISIT.agreements()::onSubject, blank)),
                    Arguments.of("events titled", blank, blank(VISIT.events()::titled, blank)),
                    Arguments.of("events at place", blank, blank(VISIT.events()::atPlace, blank))));
  }

  private static ThrowingCallable blank(Function<String, ?> step, String words) {
    return () -> step.apply(words);
  }

  /**
   * What every step along a relation keeps to. The test of a query has one nested class for each of
   * its steps, which says what the step is and what it is to find.
   */
  abstract static class RelationStep<
      T extends DossierRecord, R extends DossierRecord, Q extends Query<R, Q>> {

    /** The query from which the step is taken. */
    abstract Q all();

    /** The record that the step names. */
    abstract T target();

    abstract Q step(Q query, T record, Basis... bases);

    abstract Q step(Q query, Link<T> link, Basis... bases);

    abstract Q step(Q query, String id, Basis... bases);

    /** What the step calls its record, link or id. */
    abstract String parameter();

    abstract String question();

    /** The ids of the records with a stated relation, in the dossier's order; so the other two. */
    abstract List<String> stated();

    abstract List<String> inferred();

    abstract List<String> either();

    private List<Q> everyForm(Basis... bases) {
      Q all = all();
      return List.of(
          step(all, target(), bases),
          step(all, Link.stated(target()), bases),
          step(all, Link.inferred(target(), WHY), bases),
          step(all, target().id(), bases));
    }

    @Test
    void takesTheRecord() {
      assertThat(ids(step(all(), target()))).isEqualTo(either());
    }

    @Test
    void takesALinkToTheRecordOfEitherBasis() {
      assertThat(ids(step(all(), Link.stated(target())))).isEqualTo(either());
      assertThat(ids(step(all(), Link.inferred(target(), WHY)))).isEqualTo(either());
    }

    @Test
    void takesTheIdOfTheRecord() {
      assertThat(ids(step(all(), target().id()))).isEqualTo(either());
    }

    @Test
    void keepsOnlyWhatIsStated() {
      for (Q query : everyForm(STATED)) {
        assertThat(ids(query)).isEqualTo(stated());
      }
    }

    @Test
    void keepsOnlyWhatIsInferred() {
      for (Q query : everyForm(INFERRED)) {
        assertThat(ids(query)).isEqualTo(inferred());
      }
    }

    @Test
    void keepsBothWhenBothAreNamed() {
      for (Q query : everyForm(STATED, INFERRED)) {
        assertThat(ids(query)).isEqualTo(either());
      }
    }

    @Test
    void countsABasisOnceThatIsNamedTwice() {
      for (Q query : everyForm(STATED, STATED)) {
        assertThat(ids(query)).isEqualTo(stated());
      }
    }

    @Test
    void tellsTheBasesApartInTheDataOfThisTest() {
      assertThat(stated()).isNotEmpty().isNotEqualTo(either());
      assertThat(inferred()).isNotEmpty().isNotEqualTo(either());
    }

    @Test
    void findsNothingForAnUnknownId() {
      assertThat(step(all(), "nobody")).isEmpty();
      assertThat(step(all(), "nobody", STATED)).isEmpty();
      assertThat(step(all(), "nobody", INFERRED)).isEmpty();
    }

    @Test
    void saysTheQuestion() {
      for (Q query : everyForm()) {
        assertThat(query).hasToString(question());
      }
    }

    @Test
    void saysTheQuestionWithItsBasis() {
      for (Q query : everyForm(STATED)) {
        assertThat(query).hasToString(question() + " (stated)");
      }
      for (Q query : everyForm(INFERRED)) {
        assertThat(query).hasToString(question() + " (inferred)");
      }
    }

    @Test
    void saysTheQuestionWithoutBasisWhenBothAreNamed() {
      for (Q query : everyForm(INFERRED, STATED)) {
        assertThat(query).hasToString(question());
      }
    }

    @Test
    void leavesTheQueryBeforeAlone() {
      Q all = all();
      List<String> answer = ids(all);
      String question = all.toString();
      Q after = step(all, target());
      assertThat(after).isNotSameAs(all);
      assertThat(ids(all)).isEqualTo(answer);
      assertThat(all).hasToString(question);
    }

    @Test
    void comesBeforeOrAfterAnotherStep() {
      for (String id : ids(all())) {
        assertThat(ids(step(all().withId(id), target())))
            .as(id)
            .isEqualTo(ids(step(all(), target()).withId(id)))
            .isEqualTo(either().contains(id) ? List.of(id) : List.of());
      }
    }

    @Test
    void comesBeforeOrAfterItselfWithABasis() {
      assertThat(ids(step(step(all(), target()), target(), INFERRED)))
          .isEqualTo(ids(step(step(all(), target(), INFERRED), target())))
          .isEqualTo(inferred());
    }

    @Test
    void refusesANullRecordLinkOrIdByItsName() {
      for (ThrowingCallable call : callsWithNull()) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter());
      }
    }

    private List<ThrowingCallable> callsWithNull() {
      T noRecord = null;
      Link<T> noLink = null;
      String noId = null;
      return List.of(
          () -> step(all(), noRecord), () -> step(all(), noLink), () -> step(all(), noId));
    }

    @Test
    void refusesNullForTheBasesByItsName() {
      Basis[] nothing = null;
      assertBasesRefused(nothing);
    }

    @Test
    void refusesANullAmongTheBases() {
      assertBasesRefused(STATED, null);
    }

    private void assertBasesRefused(Basis... bases) {
      List<ThrowingCallable> calls =
          List.of(
              () -> step(all(), target(), bases),
              () -> step(all(), Link.stated(target()), bases),
              () -> step(all(), target().id(), bases));
      for (ThrowingCallable call : calls) {
        assertThatNullPointerException().isThrownBy(call).withMessage("bases");
      }
    }
  }
}

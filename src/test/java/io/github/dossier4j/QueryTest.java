package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question is and how its answer is read; what single steps mean where it may surprise. */
class QueryTest {

  private static final Dossier VISIT = MoscowVisit.dossier();

  private final Organization town = SmallDossier.organization("town").build();
  private final Organization port = SmallDossier.organization("port").build();
  private final Person ada = SmallDossier.person("ada").build();

  @Nested
  class AnAnswer {

    private final QuoteQuery byPutin = VISIT.quotes().by(VLADIMIR_PUTIN);
    private final QuoteQuery none = VISIT.quotes().by("nobody");

    @Test
    void hasTheDossiersOrderWhateverTheStepsAre() {
      Dossier dossier =
          SmallDossier.of(officer("z-mayor"), officer("m-clerk"), officer("a-guard"), town);

      assertThat(ids(dossier.people())).containsExactly("z-mayor", "m-clerk", "a-guard");
      assertThat(ids(dossier.people().holding("officer").inOfficeOf(town)))
          .isEqualTo(ids(dossier.people().inOfficeOf(town).holding("officer")))
          .containsExactly("z-mayor", "m-clerk", "a-guard");
    }

    private Person officer(String id) {
      return SmallDossier.person(id)
          .addPosition(Position.stated("officer", Link.stated(town)))
          .build();
    }

    @Test
    void isMadeOfTheRecordsThemselves() {
      assertThat(byPutin.first()).containsSame((Quote) VISIT.get("strategic-cooperation"));
    }

    @Test
    void ofOneRecordIsThatRecord() {
      assertThat(VISIT.quotes().withId("mistake").one()).isSameAs(VISIT.get("mistake"));
    }

    @Test
    void ofOneRecordSaysHowManyThereAreWhereThereAreMany() {
      assertThatIllegalStateException()
          .isThrownBy(byPutin::one)
          .withMessage("2 found, one expected: quotes by vladimir-putin");
    }

    @Test
    void ofOneRecordQuotesTheQuestionWhereThereIsNone() {
      assertThatThrownBy(none::one)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("none found, one expected: quotes by nobody");
    }

    @Test
    void refusesChange() {
      Quote quote = byPutin.first().orElseThrow();
      for (List<Quote> answer :
          List.of(
              VISIT.quotes().list(),
              byPutin.list(),
              byPutin.ofKind(QuoteKind.DIRECT).list(),
              VISIT.quotes().withId("mistake").list(),
              none.list())) {
        assertThatThrownBy(() -> answer.add(quote))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }

    @Test
    void isReadByIteratorsThatGoTheirOwnWays() {
      Iterator<Quote> one = byPutin.iterator();
      Iterator<Quote> other = byPutin.iterator();

      assertThat(one.hasNext()).isEqualTo(one.hasNext()).isTrue();
      assertThat(one.next().id()).isEqualTo(other.next().id()).isEqualTo("strategic-cooperation");
      assertThat(one.next().id()).isEqualTo("quality-of-allied-relations");
      assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(other::remove).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class AQuestion {

    @Test
    void namesTheStepsInTheOrderInWhichTheyWereTaken() {
      assertThat(
              VISIT
                  .quotes()
                  .withoutCitation()
                  .by(ISLAM_KARIMOV, STATED)
                  .undated()
                  .undated()
                  .between("2007-12", "2008-02-06", Certainty.NOT_STATED, INFERRED))
          .hasToString(
              "quotes without citation, by islam-karimov (stated), undated, undated,"
                  + " in 2007-12/2008-02-06 (not-stated) (inferred)");
    }

    @Test
    void mayBranch() {
      QuoteQuery byKarimov = VISIT.quotes().by(ISLAM_KARIMOV);
      QuoteQuery partial = byKarimov.ofKind(QuoteKind.PARTIAL);
      QuoteQuery unsourced = byKarimov.withoutCitation();

      assertThat(ids(partial)).containsExactly("trust-based");
      assertThat(ids(unsourced)).containsExactly("military-and-technical-cooperation");
      assertThat(byKarimov).hasToString("quotes by islam-karimov").hasSize(4);
    }

    @Test
    void keepsWhatMeetsEachOfTwoStepsApart() {
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV, STATED).by(ISLAM_KARIMOV, INFERRED)).isEmpty();
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).by(VLADIMIR_PUTIN)).isEmpty();
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).by(VLADIMIR_PUTIN).list()).isEmpty();
      assertThat(VISIT.quotes().by(ISLAM_KARIMOV).by(VLADIMIR_PUTIN).first()).isEmpty();
    }

    @Test
    void takesALinkByItsIdAndNotByItsBasis() {
      assertThat(VISIT.quotes().by(Link.inferred(VLADIMIR_PUTIN, WHY), STATED)).hasSize(2);
    }

    @Test
    void takesARecordByItsIdAndNotByItsContent() {
      Person namesake = SmallDossier.person("islam-karimov").name("Somebody else").build();

      assertThat(VISIT.quotes().by(namesake)).hasSize(4);
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
    void asksOnlyWhatTheOtherStepsLeft() {
      List<String> asked = new ArrayList<>();

      VISIT.quotes().to(VLADIMIR_PUTIN).where("seen", quote -> asked.add(quote.id())).list();

      assertThat(asked).containsExactly("military-and-technical-cooperation");
    }

    @Test
    void takesAConditionOnAnyRecord() {
      Predicate<DossierRecord> isShort = record -> record.id().length() < 4;

      assertThat(ids(VISIT.organizations().where(isShort))).containsExactly("us", "sco");
    }

    @Test
    void leavesAFailureOfTheConditionToTheCaller() {
      QuoteQuery failing =
          VISIT
              .quotes()
              .where(
                  quote -> {
                    throw new UnsupportedOperationException("own failure");
                  });

      assertThatThrownBy(failing::list).hasMessage("own failure");
    }

    @Test
    void needsADescriptionIfThereIsOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VISIT.quotes().where(" ", quote -> true))
          .withMessage("description must not be blank, was ' '");
    }
  }

  @Nested
  class NotAndAnyOf {

    private final QuoteQuery quotes = VISIT.quotes();

    @Test
    void startFromAllRecordsWhateverStepsCameBefore() {
      assertThat(ids(quotes.by(ISLAM_KARIMOV).anyOf(q -> q.by(VLADIMIR_PUTIN)))).isEmpty();
      assertThat(ids(quotes.by(ISLAM_KARIMOV).not(q -> q.undated().by(VLADIMIR_PUTIN))))
          .isEqualTo(ids(quotes.by(ISLAM_KARIMOV)));
    }

    @Test
    void leaveOutWhatMeetsAllStepsAndNotWhatMeetsSome() {
      assertThat(ids(quotes.not(q -> q.by(ISLAM_KARIMOV).withoutCitation()).by(ISLAM_KARIMOV)))
          .containsExactly(
              "trust-based", "readiness-to-continue-cooperation", "unprecedented-case");
    }

    @Test
    void mayNameARecord() {
      assertThat(ids(quotes.by(VLADIMIR_PUTIN).not(q -> q.withId("strategic-cooperation"))))
          .containsExactly("quality-of-allied-relations");
    }

    @Test
    void mayHaveNoStep() {
      assertThat(quotes.not(q -> q)).isEmpty();
      assertThat(quotes.anyOf(q -> q)).hasSameElementsAs(quotes);
    }

    @Test
    void mayStandWithinEachOther() {
      assertThat(quotes.not(q -> q.anyOf(r -> r.by(ISLAM_KARIMOV), r -> r.not(s -> s.undated()))))
          .hasToString("quotes not (any of (by islam-karimov; not (undated)))")
          .hasSize(4);
    }

    @Test
    void refuseAQueryOfAnotherDossier() {
      QuoteQuery elsewhere = SmallDossier.of().quotes();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> quotes.not(q -> elsewhere))
          .withMessage("steps must return a query of the same dossier");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> quotes.anyOf(q -> q.undated(), q -> elsewhere))
          .withMessage("alternatives must return a query of the same dossier");
    }

    @Test
    void refuseNoStepsAtAll() {
      UnaryOperator<QuoteQuery> nothing = null;

      assertThatIllegalArgumentException()
          .isThrownBy(() -> quotes.anyOf())
          .withMessage("alternatives must not be empty");
      assertThatNullPointerException()
          .isThrownBy(() -> quotes.anyOf(q -> q.undated(), nothing))
          .withMessage("alternatives");
      assertThatNullPointerException()
          .isThrownBy(() -> quotes.not(q -> null))
          .withMessage("steps result");
    }
  }

  @Nested
  class TheWordsOfTheArticle {

    private final Dossier dossier =
        SmallDossier.of(SmallDossier.quote("words").passage(Passage.of(2, 10, 20)).build());

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "0, 10, false",
      "0, 11, true",
      "12, 15, true",
      "0, 100, true",
      "19, 30, true",
      "20, 21, false"
    })
    void overlapWhereTheyHaveOneCodePointInCommon(int start, int end, boolean expected) {
      assertThat(dossier.quotes().overlapping(Passage.of(2, start, end)).isEmpty())
          .isEqualTo(!expected);
      assertThat(dossier.quotes().overlapping(Passage.of(1, start, end))).isEmpty();
    }

    @Test
    void standInNoNegativeParagraph() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VISIT.quotes().inParagraph(-1))
          .withMessage("paragraph must not be negative, was -1");
      assertThat(VISIT.quotes().inParagraph(8)).isEmpty();
    }
  }

  @Nested
  class Offices {

    @Test
    void areHeldInTheOrganizationOfTheSamePosition() {
      PersonQuery people =
          people(
              Position.stated("mayor", Link.stated(town)),
              Position.stated("clerk", Link.stated(port)));

      assertThat(people.holding("mayor", port)).isEmpty();
      assertThat(people.holding("mayor").inOfficeOf(port)).as("of any position").hasSize(1);
    }

    @Test
    void areHeldOnTheBasisOfThePositionOrOfItsOrganization() {
      Position position = Position.inferred("mayor", Link.stated(town), WHY);
      PersonQuery people = people(position);

      assertThat(people.holding("mayor", INFERRED)).hasSize(1);
      assertThat(people.holding("mayor", STATED)).isEmpty();
      assertThat(people.holding("mayor", town, STATED)).hasSize(1);
    }

    @Test
    void mayBeHeldInNoOrganization() {
      PersonQuery people = people(Position.builder().title("mayor").basis(STATED).build());

      assertThat(people.holding("mayor")).hasSize(1);
      assertThat(people.holding("mayor", town)).isEmpty();
    }

    private PersonQuery people(Position... positions) {
      return SmallDossier.of(town, port, SmallDossier.person("ada").addPositions(positions).build())
          .people();
    }
  }

  @Nested
  class Roles {

    private final EventQuery events =
        SmallDossier.of(
                ada,
                town,
                SmallDossier.event("feast")
                    .addParticipants(
                        Participant.of(Link.inferred(ada, WHY), "host"),
                        Participant.of(Link.stated(town), "guest"),
                        Participant.builder().actor(Link.stated(ada)).build())
                    .build())
            .events();

    @Test
    void areThoseOfTheParticipantThatIsNamed() {
      assertThat(events.withRole("host", ada)).hasSize(1);
      assertThat(events.withRole("guest", ada)).isEmpty();
      assertThat(events.withParticipant(ada).withRole("guest")).as("of any").hasSize(1);
    }

    @Test
    void countOnTheBasisOfThatParticipation() {
      assertThat(events.withRole("host", ada, INFERRED)).hasSize(1);
      assertThat(events.withRole("host", ada, STATED)).isEmpty();
    }

    @Test
    void areNotNeededForTakingPart() {
      assertThat(events.withParticipant(ada, STATED)).hasSize(1);
    }
  }

  @Nested
  class Places {

    @ParameterizedTest
    @CsvSource({"old TOWN", "SPRINGDALE"})
    void haveWordsAsPrintedAndAsAValue(String words) {
      ReportedText place =
          ReportedText.builder().printed("the old town").value("Springdale").basis(STATED).build();
      Event fair = SmallDossier.event("fair").place(place).build();

      assertThat(SmallDossier.of(fair).events().placeContaining(words)).hasSize(1);
    }
  }

  @Nested
  class Sources {

    private final SourceCitation may =
        SmallDossier.citation("may").addOutlet(Link.stated(town)).build();

    @ParameterizedTest(name = "citation {0}, outlet {1}: {2}")
    @CsvSource({
      "STATED, STATED, STATED",
      "STATED, INFERRED, INFERRED",
      "INFERRED, STATED, INFERRED",
      "INFERRED, INFERRED, INFERRED"
    })
    void areInferredIfTheCitationOrTheOutletIs(Basis citation, Basis outlet, Basis report) {
      SourceCitation june = SmallDossier.citation("june").addOutlet(link(town, outlet)).build();
      Quote quote = SmallDossier.quote("q").addCitation(link(june, citation)).build();
      QuoteQuery small = SmallDossier.of(town, june, quote).quotes();

      assertThat(small.reportedBy(town, report)).hasSize(1);
      assertThat(small.reportedBy(town, report == STATED ? INFERRED : STATED)).isEmpty();
    }

    private <R extends DossierRecord> Link<R> link(R record, Basis basis) {
      return basis == STATED ? Link.stated(record) : Link.inferred(record, WHY);
    }

    @Test
    void haveTheBasesOfOneCitationAndItsOwnOutlets() {
      SourceCitation june = SmallDossier.citation("june").addOutlet(Link.stated(port)).build();
      Quote quote =
          SmallDossier.quote("q").addCitations(Link.inferred(may, WHY), Link.stated(june)).build();
      QuoteQuery small = SmallDossier.of(town, port, may, june, quote).quotes();

      assertThat(small.reportedBy(town, STATED)).isEmpty();
      assertThat(small.reportedBy(port, STATED)).hasSize(1);
    }

    @Test
    void mayBeCitedWithoutAnOutlet() {
      SourceCitation own = SmallDossier.citation("own-source").build();
      Quote quote = SmallDossier.quote("q").addCitation(Link.stated(own)).build();

      assertThat(SmallDossier.of(own, quote).quotes().withCitation(STATED)).hasSize(1);
    }
  }

  @Nested
  class BySpeaker {

    private final Quote first = SmallDossier.quote("first").speaker(Link.stated(town)).build();
    private final Quote second =
        SmallDossier.quote("second").speaker(Link.inferred(ada, WHY)).build();
    private final Quote third = SmallDossier.quote("third").speaker(Link.stated(ada)).build();
    private final Quote fourth = SmallDossier.quote("fourth").speaker(Link.stated(port)).build();
    private final QuoteQuery quotes =
        SmallDossier.of(
                ada, town, port, first, second, SmallDossier.quote("nobody").build(), third, fourth)
            .quotes();

    @Test
    void hasThoseWithMostFirstAndThenTheDossiersOrder() {
      assertThat(quotes.bySpeaker())
          .containsExactly(entry(ada, second, third), entry(town, first), entry(port, fourth));
    }

    @Test
    void hasOnlyWhatTheStepsLeft() {
      assertThat(quotes.withId("third").bySpeaker()).containsExactly(entry(ada, third));
      assertThat(quotes.unattributed().bySpeaker()).isEmpty();
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> quotes.bySpeaker().clear())
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> quotes.bySpeaker().get(ada).clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    private static java.util.Map.Entry<Actor, List<Quote>> entry(Actor actor, Quote... quotes) {
      return java.util.Map.entry(actor, List.of(quotes));
    }
  }

  @Nested
  class Times {

    private final ReportedTime stated = ReportedTime.stated("2008", "2008");
    private final ReportedTime inferred = ReportedTime.inferred("2010", WHY);

    @Test
    void ofAnotherBasisThanAskedForAreNotGiven() {
      EventQuery events = SmallDossier.of(SmallDossier.event("it").date(inferred).build()).events();

      assertThat(events.on("2010", INFERRED)).hasSize(1);
      assertThat(events.on("2010", STATED)).isEmpty();
      assertThat(events.on("2010", Certainty.NOT_STATED, STATED)).hasSize(1);
    }

    @Test
    void areThoseOfTheDateIfThePeriodHasAnotherBasis() {
      Event war = SmallDossier.event("war").date(stated).period(inferred).build();
      EventQuery events = SmallDossier.of(war).events();

      assertThat(events.on("2008", STATED)).hasSize(1);
      assertThat(events.on("2008")).as("by its period").isEmpty();
    }
  }
}

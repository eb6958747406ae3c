package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.SmallDossier.time;
import static io.github.dossier4j.model.Certainty.CERTAIN;
import static io.github.dossier4j.model.Certainty.NOT_STATED;
import static io.github.dossier4j.model.Certainty.POSSIBLE;
import static io.github.dossier4j.model.Certainty.RULED_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about time, of events, agreements, quotes, statements and citations alike. */
class TimeQueryTest {

  private static final LocalDate VISIT = LocalDate.of(2008, 2, 6);

  private static final String NO_DATE = " must be a date in EDTF, such as 2008-02, was '%s'";
  private static final String BACKWARD =
      "fromInclusive must not be after toInclusive, and one must be a date, was '%s'";

  private static Event event(String id, String date) {
    return SmallDossier.event(id).date(time(date)).build();
  }

  private static Event period(String id, String period) {
    return SmallDossier.event(id).period(time(period)).build();
  }

  private static EventQuery events(DossierRecord... records) {
    return SmallDossier.of(records).events();
  }

  private static AgreementQuery inForceFor(String period) {
    return SmallDossier.of(SmallDossier.agreement("pact").period(time(period)).build())
        .agreements();
  }

  private static AgreementQuery madeOnAndInForceFor(String date, String period) {
    return SmallDossier.of(
            SmallDossier.agreement("pact").date(time(date)).period(time(period)).build())
        .agreements();
  }

  /** The argument is wrong, not a dossier. */
  private static void assertRefused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .withMessage(message);
  }

  /** The one answer that a query over one record gets. */
  private static Certainty answer(Function<Certainty, ? extends Query<?, ?>> question) {
    List<Certainty> answers =
        Stream.of(Certainty.values()).filter(each -> !question.apply(each).isEmpty()).toList();
    assertThat(answers).as("every record gets exactly one answer").hasSize(1);
    return answers.get(0);
  }

  @Nested
  class On {

    private final EventQuery week =
        events(
            event("monday", "2008-02-04"),
            event("tuesday", "2008-02-05"),
            event("wednesday", "2008-02-06"),
            event("thursday", "2008-02-07"));

    @Test
    void takesADayAsText() {
      assertThat(ids(week.on("2008-02-06"))).containsExactly("wednesday");
    }

    @Test
    void takesADayAsALocalDate() {
      assertThat(ids(week.on(VISIT))).containsExactly("wednesday");
    }

    @Test
    void takesADayWithACertainty() {
      assertThat(ids(week.on(VISIT, RULED_OUT)))
          .isEqualTo(ids(week.on("2008-02-06", RULED_OUT)))
          .containsExactly("monday", "tuesday", "thursday");
    }

    @Test
    void asksForCertainAnswersWithoutACertainty() {
      assertThat(ids(week.on("2008-02-06"))).isEqualTo(ids(week.on("2008-02-06", CERTAIN)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2008-01-31, false", "2008-02-01, true", "2008-02-29, true", "2008-03-01, false"})
    void takesAMonthFromItsFirstToItsLastDay(String day, boolean expected) {
      assertThat(events(event("day", day)).on("2008-02").isEmpty()).isEqualTo(!expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2007-12-31, false", "2008-01-01, true", "2008-12-31, true", "2009-01-01, false"})
    void takesAYearFromItsFirstToItsLastDay(String day, boolean expected) {
      assertThat(events(event("day", day)).on("2008").isEmpty()).isEqualTo(!expected);
    }

    @Test
    void takesALeapDay() {
      assertThat(ids(events(event("leap", "2008-02-29")).on("2008-02-29"))).containsExactly("leap");
    }
  }

  @Nested
  class Between {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2007-11-30, false",
      "2007-12-01, true",
      "2008-01-15, true",
      "2008-02-06, true",
      "2008-02-07, false"
    })
    void includesBothBounds(String day, boolean expected) {
      EventQuery one = events(event("day", day));
      assertThat(one.between("2007-12-01", "2008-02-06").isEmpty())
          .as("as text")
          .isEqualTo(!expected);
      assertThat(one.between(LocalDate.of(2007, 12, 1), VISIT).isEmpty())
          .as("as LocalDate")
          .isEqualTo(!expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2007-11-30, false", "2007-12-01, true", "2008-02-29, true", "2008-03-01, false"})
    void countsAPartialBoundFromItsFirstAndUpToItsLastDay(String day, boolean expected) {
      assertThat(events(event("day", day)).between("2007-12", "2008-02").isEmpty())
          .isEqualTo(!expected);
    }

    @Test
    void takesBoundsOfDifferentPrecision() {
      EventQuery days = events(event("before", "2007-12-31"), event("in", "2008-01-01"));
      assertThat(ids(days.between("2008", "2008-02-06"))).containsExactly("in");
    }

    @Test
    void takesOneDayAsBothBounds() {
      assertThat(ids(events(event("day", "2008-02-06")).between(VISIT, VISIT)))
          .containsExactly("day");
    }

    @Test
    void takesACertaintyForTextAndForDays() {
      EventQuery one = events(event("day", "2008-02-07"));
      assertThat(ids(one.between("2008-02-01", "2008-02-06", RULED_OUT)))
          .isEqualTo(ids(one.between(LocalDate.of(2008, 2, 1), VISIT, RULED_OUT)))
          .containsExactly("day");
    }

    @Test
    void asksForCertainAnswersWithoutACertainty() {
      EventQuery both = events(event("day", "2008-02-06"), event("month", "2008-02"));
      assertThat(ids(both.between("2008-02-06", "2008-02-07"))).containsExactly("day");
    }
  }

  @Nested
  class OpenBounds {

    private final EventQuery events =
        events(
            event("old", "0000"),
            event("first", "2008-02-05"),
            event("second", "2008-02-06"),
            event("third", "2008-02-07"),
            event("far", "9999-12-31"));

    @Test
    void takeAllUpToADay() {
      assertThat(ids(events.between("..", "2008-02-06"))).containsExactly("old", "first", "second");
    }

    @Test
    void takeAllFromADay() {
      assertThat(ids(events.between("2008-02-06", ".."))).containsExactly("second", "third", "far");
    }

    @Test
    void leaveTheRestRuledOut() {
      assertThat(ids(events.between("2008-02-06", "..", RULED_OUT)))
          .containsExactly("old", "first");
    }

    @Test
    void cannotBothBeOpen() {
      assertRefused(BACKWARD.formatted("../.."), () -> events.between("..", ".."));
    }

    @Test
    void areNotMeantByAnEmptyText() {
      assertRefused("fromInclusive" + NO_DATE.formatted(""), () -> events.between("", "2008"));
      assertRefused("toInclusive" + NO_DATE.formatted(""), () -> events.between("2008", ""));
    }
  }

  @Nested
  class BackwardBounds {

    private final EventQuery events = events(event("day", "2008-02-06"));

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
      "2008-02-06, 2008-02-05",
      "2008-03, 2008-02",
      "2008-03, 2008-02-29",
      "2009, 2008-12-31"
    })
    void areRefused(String from, String to) {
      String message = BACKWARD.formatted(from + "/" + to);
      assertRefused(message, () -> events.between(from, to));
      assertRefused(message, () -> events.between(from, to, NOT_STATED));
    }

    @Test
    void areRefusedAsLocalDates() {
      assertRefused(
          BACKWARD.formatted("2008-02-06/2008-02-05"),
          () -> events.between(VISIT, VISIT.minusDays(1)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2008-02-06, 2008-02", "2008-02, 2008-02-06", "2008, 2008-01-01"})
    void areNotThoseThatShareADay(String from, String to) {
      assertThat(events.between(from, to, NOT_STATED)).isEmpty();
    }
  }

  @Nested
  class BadDates {

    private final EventQuery events = events(event("day", "2008-02-06"));

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
        strings = {
          "",
          " ",
          "/",
          "..",
          "yesterday",
          "08",
          "20080",
          "2008-",
          "2008-2",
          "2008-13",
          "2008-00",
          "2008-02-30",
          "2007-02-29",
          "2008-02-00",
          "2008-2-6",
          "2008/02/06",
          "06-02-2008",
          "20080206",
          "2008-02-06T12:00",
          " 2008",
          "2008 ",
          "-2008",
          "2008~",
          "２００８"
        })
    void areRefused(String date) {
      assertRefused("date" + NO_DATE.formatted(date), () -> events.on(date));
      assertRefused("date" + NO_DATE.formatted(date), () -> events.on(date, POSSIBLE));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {" ", "yesterday", "2008-13", "2007-02-29", "../"})
    void areRefusedAsBounds(String date) {
      assertRefused("fromInclusive" + NO_DATE.formatted(date), () -> events.between(date, "2008"));
      assertRefused("toInclusive" + NO_DATE.formatted(date), () -> events.between("2000", date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005/2008", "2005/..", "/2012"})
    void areIntervalsWhereOneDateIsAskedFor(String interval) {
      String message = " must be one date, not an interval, was '" + interval + "'";
      assertRefused("date" + message, () -> events.on(interval));
      assertRefused("toInclusive" + message, () -> events.between("..", interval));
    }

    @Test
    void areDaysOfYearsThatEdtfDoesNotHave() {
      LocalDate late = LocalDate.of(10_000, 1, 1);
      String message = " must be in the years 0000 to 9999, was +10000-01-01";
      assertRefused("day" + message, () -> events.on(late));
      assertRefused("toInclusive" + message, () -> events.between(VISIT, late));
      assertRefused("day" + message, () -> inForceFor("2008").inForceOn(late));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> events.on(LocalDate.of(-1, 1, 1)))
          .withMessageStartingWith("day must be in the years 0000 to 9999");
    }
  }

  @Nested
  class PartialDates {

    private final EventQuery reElection = events(event("re-election", "2007-12"));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "2007-12, 2007-12, CERTAIN",
      "2007, 2007, CERTAIN",
      "2007-12-01, 2007-12-31, CERTAIN",
      ".., 2007-12, CERTAIN",
      "2007-12, .., CERTAIN",
      "2007-12-02, 2007-12-31, POSSIBLE",
      "2007-12-01, 2007-12-30, POSSIBLE",
      "2007-12-15, 2007-12-15, POSSIBLE",
      "2007-11, 2007-12-01, POSSIBLE",
      "2007-12-31, 2008, POSSIBLE",
      "2007-11, 2007-11, RULED_OUT",
      "2006, 2007-11-30, RULED_OUT",
      "2008-01-01, 2008, RULED_OUT",
      "2008, .., RULED_OUT",
      ".., 2007-11, RULED_OUT"
    })
    void areCertainOnlyForAllTheDaysTheyCanMean(String from, String to, Certainty expected) {
      assertThat(answer(certainty -> reElection.between(from, to, certainty))).isEqualTo(expected);
    }

    @Test
    void arePossibleOnOneOfTheirDays() {
      assertThat(ids(reElection.on("2007-12-31", POSSIBLE))).containsExactly("re-election");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2004, RULED_OUT", "2006, POSSIBLE", "2009, RULED_OUT"})
    void mayBeIntervalsInWhichTheDayLies(String year, Certainty expected) {
      EventQuery one = events(event("some-day", "2005/2008"));
      assertThat(answer(certainty -> one.on(year, certainty))).isEqualTo(expected);
      assertThat(ids(one.between("2005", "2008"))).containsExactly("some-day");
    }

    @Test
    void mayBeIntervalsWithoutEnd() {
      EventQuery one = events(event("some-day", "2005/.."));
      assertThat(answer(certainty -> one.on("2004", certainty))).isEqualTo(RULED_OUT);
      assertThat(answer(certainty -> one.on("2100", certainty))).isEqualTo(POSSIBLE);
      assertThat(answer(certainty -> one.between("2005", "..", certainty))).isEqualTo(CERTAIN);
    }
  }

  @Nested
  class Undated {

    @Test
    void keepsWhatHasNoTime() {
      EventQuery both = events(event("dated", "2008"), SmallDossier.event("bare").build());
      assertThat(ids(both.undated())).containsExactly("bare");
    }

    @Test
    void keepsWhatIsDatedInWordsOnly() {
      Event recent = SmallDossier.event("recent").date(ReportedTime.undated("recently")).build();
      assertThat(ids(events(recent).undated())).containsExactly("recent");
    }

    @Test
    void keepsAPeriodInWordsOnly() {
      Event since = SmallDossier.event("since").period(ReportedTime.undated("since then")).build();
      assertThat(ids(events(since).undated())).containsExactly("since");
    }

    @Test
    void leavesOutAConcludedDate() {
      ReportedTime concluded = ReportedTime.inferred("2008", SmallDossier.WHY);
      assertThat(events(SmallDossier.event("concluded").date(concluded).build()).undated())
          .isEmpty();
    }

    @Test
    void leavesOutAnEventWithAPeriodOnly() {
      assertThat(events(period("war", "1914/1918")).undated()).isEmpty();
    }

    @Test
    void keepsAnAgreementWithAPeriodOnly() {
      assertThat(ids(inForceFor("2008").undated())).containsExactly("pact");
    }

    @Test
    void isWhatNoWindowGetsAnAnswerFor() {
      EventQuery visit = MoscowVisit.dossier().events();
      assertThat(ids(visit.undated()))
          .isEqualTo(ids(visit.on("2008", NOT_STATED)))
          .isEqualTo(ids(visit.between("..", "1900", NOT_STATED)));
    }
  }

  @Nested
  class EventsThatGoOn {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "1900, 1913, RULED_OUT",
      "1900, 1914-07-27, RULED_OUT",
      "1900, 1914-07-28, CERTAIN",
      "1916, 1916, CERTAIN",
      "1900, 2000, CERTAIN",
      "1918-11-11, 1918-11-11, CERTAIN",
      "1918-11-12, 1919, RULED_OUT"
    })
    void areCertainIfTheyWentOnAtAnyTimeOfTheWindow(String from, String to, Certainty expected) {
      EventQuery war = events(period("war", "1914-07-28/1918-11-11"));
      assertThat(answer(certainty -> war.between(from, to, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1913-12-31, RULED_OUT",
      "1914-01-01, POSSIBLE",
      "1914-12-30, POSSIBLE",
      "1914-12-31, CERTAIN",
      "1918-01-01, CERTAIN",
      "1918-01-02, POSSIBLE",
      "1918-12-31, POSSIBLE",
      "1919-01-01, RULED_OUT"
    })
    void startAndEndOnSomeDayOfAPartialBound(LocalDate day, Certainty expected) {
      EventQuery war = events(period("war", "1914/1918"));
      assertThat(answer(certainty -> war.on(day, certainty))).isEqualTo(expected);
    }

    @Test
    void goOnForAllOfOneDate() {
      assertThat(ids(events(period("fair", "2008-02")).on("2008-02-15"))).containsExactly("fair");
    }

    @Test
    void areNotOnOneUnknownDayAsADateIs() {
      assertThat(events(event("fair", "2008-02")).on("2008-02-15")).isEmpty();
    }

    @Test
    void areAskedByTheirPeriodBeforeTheirDate() {
      Event both =
          SmallDossier.event("both").date(time("2008-02-06")).period(time("2008-02")).build();
      assertThat(ids(events(both).on("2008-02-20"))).containsExactly("both");
    }

    @Test
    void areAskedByTheirDateIfThePeriodIsInWordsOnly() {
      Event both =
          SmallDossier.event("both")
              .date(time("2008-02-06"))
              .period(ReportedTime.undated("for long"))
              .build();
      assertThat(ids(events(both).on(VISIT))).containsExactly("both");
    }

    @Test
    void areCertainOnTheirFirstDayBeforeAPartialEnd() {
      EventQuery strike = events(period("strike", "2008-02-06/2008"));
      assertThat(answer(certainty -> strike.on(VISIT, certainty))).isEqualTo(CERTAIN);
    }

    @Test
    void areCertainOnTheirLastDayAfterAPartialStart() {
      EventQuery strike = events(period("strike", "2008/2008-02-06"));
      assertThat(answer(certainty -> strike.on(VISIT, certainty))).isEqualTo(CERTAIN);
    }
  }

  @Nested
  class InForceOn {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2007-12-31, RULED_OUT",
      "2008-01-01, CERTAIN",
      "2008-07-01, CERTAIN",
      "2008-12-31, CERTAIN",
      "2009-01-01, RULED_OUT"
    })
    void isCertainForAllOfASingleDate(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2008");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-12-31, RULED_OUT",
      "2005-01-01, POSSIBLE",
      "2005-12-30, POSSIBLE",
      "2005-12-31, CERTAIN",
      "2008-01-01, CERTAIN",
      "2008-01-02, POSSIBLE",
      "2008-12-31, POSSIBLE",
      "2009-01-01, RULED_OUT"
    })
    void isPossibleWithinThePartialBoundsOfAnInterval(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2005/2008");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2005-03-09, RULED_OUT",
      "2005-03-10, CERTAIN",
      "2008-02-06, CERTAIN",
      "2008-02-07, RULED_OUT"
    })
    void includesBothDaysOfAnInterval(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2005-03-10/2008-02-06");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "0001-01-01, POSSIBLE",
      "2007-01-01, POSSIBLE",
      "2012-12-31, POSSIBLE",
      "2013-01-01, RULED_OUT"
    })
    void isOnlyPossibleAfterAnUnknownStart(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("/2012");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2008-02-05, RULED_OUT",
      "2008-02-06, CERTAIN",
      "2012-01-01, CERTAIN",
      "2012-01-02, POSSIBLE",
      "2012-12-31, POSSIBLE",
      "2013-01-01, RULED_OUT"
    })
    void takesAnUnknownStartFromTheDateOfTheAgreement(LocalDate day, Certainty expected) {
      AgreementQuery pact = madeOnAndInForceFor("2008-02-06", "/2012");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2008-01-31, RULED_OUT",
      "2008-02-01, POSSIBLE",
      "2008-02-28, POSSIBLE",
      "2008-02-29, CERTAIN",
      "2012-01-01, CERTAIN"
    })
    void takesAPartialDateOfTheAgreementToo(LocalDate day, Certainty expected) {
      AgreementQuery pact = madeOnAndInForceFor("2008-02", "/2012");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @Test
    void takesNoDateOfTheAgreementThatIsInWordsOnly() {
      Agreement pact =
          SmallDossier.agreement("pact")
              .date(ReportedTime.undated("recently"))
              .period(time("/2012"))
              .build();
      AgreementQuery query = SmallDossier.of(pact).agreements();
      assertThat(answer(certainty -> query.inForceOn(VISIT, certainty))).isEqualTo(POSSIBLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-12-31, RULED_OUT",
      "2005-01-01, POSSIBLE",
      "2005-12-31, CERTAIN",
      "2008-02-05, CERTAIN",
      "2012-01-01, CERTAIN"
    })
    void keepsAKnownStartWhateverTheDateOfTheAgreement(LocalDate day, Certainty expected) {
      AgreementQuery pact = madeOnAndInForceFor("2008-02-06", "2005/2012");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-12-31, RULED_OUT",
      "2005-01-01, POSSIBLE",
      "2005-12-30, POSSIBLE",
      "2005-12-31, CERTAIN",
      "2010-06-01, CERTAIN",
      "9999-12-31, CERTAIN"
    })
    void hasNoEndAfterAnOpenEnd(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2005/..");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-12-31, RULED_OUT",
      "2005-01-01, POSSIBLE",
      "2005-12-31, POSSIBLE",
      "2010-06-01, POSSIBLE",
      "9999-12-31, POSSIBLE"
    })
    void isOnlyPossibleBeforeAnUnknownEnd(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2005/");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2005-03-09, RULED_OUT", "2005-03-10, CERTAIN", "2005-03-11, POSSIBLE"})
    void isCertainOnTheKnownFirstDayBeforeAnUnknownEnd(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("2005-03-10/");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "0001-01-01, CERTAIN",
      "2012-01-01, CERTAIN",
      "2012-01-02, POSSIBLE",
      "2012-12-31, POSSIBLE",
      "2013-01-01, RULED_OUT"
    })
    void hasNoStartAfterAnOpenStart(LocalDate day, Certainty expected) {
      AgreementQuery pact = inForceFor("../2012");
      assertThat(answer(certainty -> pact.inForceOn(day, certainty))).isEqualTo(expected);
    }

    @Test
    void keepsAnOpenStartWhateverTheDateOfTheAgreement() {
      AgreementQuery pact = madeOnAndInForceFor("2008-02-06", "../2012");
      assertThat(ids(pact.inForceOn(LocalDate.of(1990, 1, 1)))).containsExactly("pact");
    }

    @Test
    void isNotStatedWithoutPeriod() {
      AgreementQuery pact = SmallDossier.of(SmallDossier.agreement("pact").build()).agreements();
      assertThat(answer(certainty -> pact.inForceOn(VISIT, certainty))).isEqualTo(NOT_STATED);
    }

    @Test
    void isNotStatedByTheDateOfTheAgreementAlone() {
      Agreement pact = SmallDossier.agreement("pact").date(time("2008-02-06")).build();
      AgreementQuery query = SmallDossier.of(pact).agreements();
      assertThat(answer(certainty -> query.inForceOn(VISIT, certainty))).isEqualTo(NOT_STATED);
    }

    @Test
    void isNotStatedByAPeriodInWordsOnly() {
      Agreement pact =
          SmallDossier.agreement("pact").period(ReportedTime.undated("for years")).build();
      AgreementQuery query = SmallDossier.of(pact).agreements();
      assertThat(answer(certainty -> query.inForceOn(VISIT, certainty))).isEqualTo(NOT_STATED);
    }

    @Test
    void isCertainOnTheDayOfSigningBeforeAPartialEnd() {
      AgreementQuery pact = madeOnAndInForceFor("2008-02-06", "/2008");
      assertThat(answer(certainty -> pact.inForceOn(VISIT, certainty))).isEqualTo(CERTAIN);
    }
  }

  @Nested
  class FourAnswers {

    private static final List<String> DATES =
        List.of(
            "..",
            "1999",
            "2000",
            "2005",
            "2007-12",
            "2007-12-31",
            "2008-02-05",
            "2008-02-06",
            "2008-02",
            "2008",
            "2012",
            "2013",
            "..");

    private final Dossier visit = MoscowVisit.dossier();

    @Test
    void partAllDatedRecordsOfTheBundledDossier() {
      for (List<String> window : windows()) {
        assertParted(visit.agreements(), window);
        assertParted(visit.quotes(), window);
        assertParted(visit.statements(), window);
        assertParted(visit.citations(), window);
        assertParted(visit.events(), window);
      }
    }

    @Test
    void partAllEventsOfAnyTime() {
      List<Event> records = new ArrayList<>(List.of(SmallDossier.event("bare").build()));
      for (String value :
          List.of(
              "2008",
              "2007-12",
              "2008-02-06",
              "2005/2008",
              "/2012",
              "2005/",
              "../2012",
              "2005/..",
              "2008-02-06/2008",
              "2008/2008-02-06")) {
        records.add(event("date-" + records.size(), value));
        records.add(period("period-" + records.size(), value));
      }
      EventQuery events = events(records.toArray(new Event[0]));
      for (List<String> window : windows()) {
        assertParted(events, window);
      }
    }

    @Test
    void partAllAgreementsByTheirForce() {
      for (LocalDate day = LocalDate.of(2007, 12, 1);
          day.getYear() < 2014;
          day = day.plusDays(17)) {
        List<String> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
          parts.addAll(ids(visit.agreements().inForceOn(day, certainty)));
        }
        assertThat(parts)
            .as("%s", day)
            .containsExactlyInAnyOrderElementsOf(ids(visit.agreements()));
      }
    }

    @Test
    void partWhatAnotherStepLeft() {
      EventQuery karimov = visit.events().withParticipant("islam-karimov");
      assertParted(karimov, List.of("2007-12", "2008-02-05"));
    }

    private static List<List<String>> windows() {
      List<List<String>> windows = new ArrayList<>();
      for (int from = 0; from < DATES.size() - 1; from++) {
        for (int to = Math.max(from, 1); to < DATES.size(); to++) {
          if (from > 0 || to < DATES.size() - 1) {
            windows.add(List.of(DATES.get(from), DATES.get(to)));
          }
        }
      }
      return windows;
    }

    private static <R extends DossierRecord, Q extends DatedQuery<R, Q>> void assertParted(
        Q query, List<String> window) {
      List<String> parts = new ArrayList<>();
      long sum = 0;
      for (Certainty certainty : Certainty.values()) {
        Q part = query.between(window.get(0), window.get(1), certainty);
        parts.addAll(ids(part));
        sum += part.count();
      }
      assertThat(sum).as("%s in %s", query, window).isEqualTo(query.count());
      assertThat(parts)
          .as("%s in %s", query, window)
          .containsExactlyInAnyOrderElementsOf(ids(query));
    }
  }

  /** Runs through every day that a value can mean, which is slow and plain, and compares. */
  @Nested
  @Tag("slow")
  class PossibleWorlds {

    private static final int CASES = 3000;

    @Test
    void giveTheAnswerForADate() {
      Random random = new Random(1);
      for (int i = 0; i < CASES; i++) {
        Edtf date = Edtf.parse(anyDate(random));
        Edtf window = anyWindow(random);
        List<LocalDate[]> worlds =
            days(date).stream().map(day -> new LocalDate[] {day, day}).toList();
        assertAnswer(events(event("it", date.toString())), window, worlds);
      }
    }

    @Test
    void giveTheAnswerForAPeriod() {
      Random random = new Random(2);
      for (int i = 0; i < CASES; i++) {
        Edtf period = anyPeriod(random);
        if (!hasABoundThatReachesPastTheOther(period)) {
          assertAnswer(events(period("it", period.toString())), anyWindow(random), worlds(period));
        }
      }
    }

    @Test
    void giveTheAnswerForAPeriodWithABoundThatReachesPastTheOther() {
      Random random = new Random(3);
      for (int i = 0; i < CASES; i++) {
        Edtf period = anyPeriod(random);
        if (hasABoundThatReachesPastTheOther(period)) {
          assertAnswer(events(period("it", period.toString())), anyWindow(random), worlds(period));
        }
      }
    }

    @Test
    void giveTheAnswerForAnAgreementInForce() {
      Random random = new Random(4);
      for (int i = 0; i < CASES; i++) {
        Edtf period = anyPeriod(random);
        Edtf date = Edtf.parse(anyDate(random));
        boolean startsOnDate =
            period.isInterval() && period.start().isEmpty() && !period.hasOpenStart();
        Edtf asked =
            startsOnDate && !date.earliest().get().isAfter(period.latest().get())
                ? Edtf.parse(date + period.toString())
                : period;
        if (hasABoundThatReachesPastTheOther(asked) || startsOnDate && asked == period) {
          continue;
        }
        LocalDate day = days(Edtf.parse("2007-12-01/2008-02-29")).get(random.nextInt(91));
        AgreementQuery pact = madeOnAndInForceFor(date.toString(), period.toString());
        assertThat(answer(certainty -> pact.inForceOn(day, certainty)))
            .as("made on %s, for %s, on %s", date, period, day)
            .isEqualTo(inEveryWorld(worlds(asked), Edtf.of(day)));
      }
    }

    private void assertAnswer(EventQuery query, Edtf window, List<LocalDate[]> worlds) {
      String from = window.start().map(Edtf::toString).orElse("..");
      String to = window.end().map(Edtf::toString).orElse("..");
      assertThat(answer(certainty -> query.between(from, to, certainty)))
          .as("%s in %s", query.one(), window)
          .isEqualTo(inEveryWorld(worlds, window));
    }

    private Certainty inEveryWorld(List<LocalDate[]> worlds, Edtf window) {
      LocalDate from = window.earliest().orElse(LocalDate.MIN);
      LocalDate to = window.latest().orElse(LocalDate.MAX);
      long yes = worlds.stream().filter(w -> !w[0].isAfter(to) && !w[1].isBefore(from)).count();
      return yes == worlds.size() ? CERTAIN : yes == 0 ? RULED_OUT : POSSIBLE;
    }

    /** Every start and end that the period can mean; what has no bound goes far beyond all days. */
    private List<LocalDate[]> worlds(Edtf period) {
      if (!period.isInterval()) {
        LocalDate[] allOfIt = {period.earliest().get(), period.latest().get()};
        return List.<LocalDate[]>of(allOfIt);
      }
      List<LocalDate> starts = period.start().map(this::days).orElseGet(() -> new ArrayList<>());
      List<LocalDate> ends = period.end().map(this::days).orElseGet(() -> new ArrayList<>());
      if (starts.isEmpty()) {
        starts.add(LocalDate.MIN);
        if (!period.hasOpenStart()) {
          starts.addAll(days(Edtf.parse("2007-11-01/2008-03-31")));
        }
      }
      if (ends.isEmpty()) {
        ends.add(LocalDate.MAX);
        if (!period.hasOpenEnd()) {
          ends.addAll(days(Edtf.parse("2007-11-01/2008-03-31")));
        }
      }
      List<LocalDate[]> worlds = new ArrayList<>();
      for (LocalDate start : starts) {
        for (LocalDate end : ends) {
          if (!start.isAfter(end)) {
            worlds.add(new LocalDate[] {start, end});
          }
        }
      }
      return worlds;
    }

    private List<LocalDate> days(Edtf dates) {
      return new ArrayList<>(
          dates.earliest().get().datesUntil(dates.latest().get().plusDays(1)).toList());
    }

    /** Such as {@code 2008-02-06/2008}, whose end could lie before its start but does not. */
    private boolean hasABoundThatReachesPastTheOther(Edtf period) {
      return period.start().isPresent()
          && period.end().isPresent()
          && (period.end().get().earliest().get().isBefore(period.earliest().get())
              || period.start().get().latest().get().isAfter(period.latest().get()));
    }

    private String anyDate(Random random) {
      LocalDate day = LocalDate.of(2007, 12, 1).plusDays(random.nextInt(91));
      return random.nextInt(3) == 0 ? day.toString().substring(0, 7) : day.toString();
    }

    private Edtf anyWindow(Random random) {
      while (true) {
        String from = random.nextInt(8) == 0 ? ".." : anyDate(random);
        String to = random.nextInt(8) == 0 ? ".." : anyDate(random);
        if (isInterval(from, to)) {
          return Edtf.parse(from + "/" + to);
        }
      }
    }

    private Edtf anyPeriod(Random random) {
      while (true) {
        if (random.nextInt(5) == 0) {
          return Edtf.parse(anyDate(random));
        }
        String from = anyBound(random);
        String to = anyBound(random);
        if (isInterval(from, to)) {
          return Edtf.parse(from + "/" + to);
        }
      }
    }

    private String anyBound(Random random) {
      int choice = random.nextInt(6);
      return choice == 0 ? ".." : choice == 1 ? "" : anyDate(random);
    }

    private boolean isInterval(String from, String to) {
      boolean dated = !from.isEmpty() && !from.equals("..");
      boolean datedEnd = !to.isEmpty() && !to.equals("..");
      return dated && datedEnd
          ? !Edtf.parse(from).earliest().get().isAfter(Edtf.parse(to).latest().get())
          : dated || datedEnd;
    }
  }
}

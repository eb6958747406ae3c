package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementBuilder;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  private static final ReportedTime FEBRUARY_6 = on("2008-02-06");
  private static final Passage WORDS = Passage.of(1, 0, 9);

  @Nested
  class WhatIsDated {

    @Test
    void comesByItsEarliestDay() {
      Dossier dossier =
          dossier(
              event("day").date(on("2008-02-06")).build(),
              event("month").date(on("2008-02")).build(),
              event("year").date(on("2008")).build(),
              event("interval").date(on("2008-01-31/2009")).build(),
              event("ongoing").date(on("2007-12/..")).build(),
              event("unfinished").date(on("2007-11/")).build());

      assertThat(dated(dossier))
          .containsExactly("unfinished", "ongoing", "year", "interval", "month", "day");
    }

    @Test
    void comesByItsDateBeforeItsPeriod() {
      Dossier dossier =
          dossier(
              event("both").date(on("2008")).period(on("2005")).build(),
              event("date").date(on("2007")).build());

      assertThat(dated(dossier)).containsExactly("date", "both");
    }

    @Test
    void comesByItsPeriodWithoutADate() {
      Dossier dossier =
          dossier(
              event("date").date(on("2007")).build(),
              event("period").period(on("2005/2008")).build());

      assertThat(dated(dossier)).containsExactly("period", "date");
    }

    @Test
    void comesByItsPeriodWhereTheDateIsOnlyWords() {
      Dossier dossier =
          dossier(
              event("date").date(on("2007")).build(),
              event("recent").date(ReportedTime.undated("recent")).period(on("2005")).build());

      assertThat(dated(dossier)).containsExactly("recent", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2012", "../2012"})
    void comesByItsDateWhereThePeriodHasNoStart(String period) {
      Agreement agreement = agreement("agreement").date(FEBRUARY_6).period(on(period)).build();

      assertThat(empty().addAgreement(agreement).build().timeline().dated())
          .hasToString("[2008-02-06 agreement]");
    }

    @Test
    void mayBeAnAgreementWithAPeriodOnly() {
      Agreement agreement = agreement("agreement").period(on("2008")).build();

      assertThat(empty().addAgreement(agreement).build().timeline().dated())
          .hasToString("[2008 agreement]");
    }

    @Test
    void comesByItsDayEvenIfItFollowsSomethingLater() {
      Event later = event("later").date(on("2008")).build();
      Event follower = event("follower").date(on("2005")).addAfter(Link.stated(later)).build();

      assertThat(dated(dossier(later, follower))).containsExactly("follower", "later");
    }

    @Test
    void mayBeDatedByInference() {
      Event event = event("event").date(ReportedTime.inferred("2008-02-06", "because")).build();

      assertThat(dated(dossier(event))).containsExactly("event");
    }
  }

  @Nested
  class OnTheSameDay {

    @Test
    void whatFollowsComesAfterWhatItFollows() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event second = event("second").date(FEBRUARY_6).addAfter(Link.stated(first)).build();
      Event third = event("third").date(FEBRUARY_6).addAfter(Link.stated(second)).build();

      assertThat(dated(dossier(third, second, first))).containsExactly("first", "second", "third");
    }

    @Test
    void whatFollowsSeveralComesAfterAllOfThem() {
      Event one = event("one").date(FEBRUARY_6).build();
      Event two = event("two").date(FEBRUARY_6).build();
      Event last =
          event("last").date(FEBRUARY_6).addAfter(Link.stated(one), Link.stated(two)).build();

      assertThat(dated(dossier(one, last, two))).containsExactly("one", "two", "last");
    }

    @Test
    void whatFollowsComesAfterWhatItFollowsByInferenceToo() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event second =
          event("second").date(FEBRUARY_6).addAfter(Link.inferred(first, "because")).build();

      assertThat(dated(dossier(second, first))).containsExactly("first", "second");
    }

    @Test
    void whatFollowsThroughSomethingUndatedComesAfterToo() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event undated = event("undated").addAfter(Link.stated(first)).build();
      Event last = event("last").date(FEBRUARY_6).addAfter(Link.stated(undated)).build();

      assertThat(dated(dossier(last, undated, first))).containsExactly("first", "last");
    }

    @Test
    void whatFollowsThroughAnUndatedWholeComesAfterToo() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event whole = event("whole").addAfter(Link.stated(first)).build();
      Event part = event("part").date(FEBRUARY_6).partOf(Link.stated(whole)).build();

      assertThat(dated(dossier(part, whole, first))).containsExactly("first", "part");
    }

    @Test
    void aPartComesAfterItsWhole() {
      Event whole = event("whole").date(FEBRUARY_6).build();
      Event part = event("part").date(FEBRUARY_6).partOf(Link.stated(whole)).build();

      assertThat(dated(dossier(part, whole))).containsExactly("whole", "part");
    }

    @Test
    void aPeriodThatBeginsThenIsOnTheSameDay() {
      Event day = event("day").date(on("2008-01-01")).build();
      Event year = event("year").period(on("2008")).addAfter(Link.stated(day)).build();

      assertThat(dated(dossier(year, day))).containsExactly("day", "year");
    }

    @Test
    void anAgreementAQuoteAndAStatementComeAfterTheirEvent() {
      Event event = event("event").date(FEBRUARY_6).build();
      Dossier dossier =
          empty()
              .addAgreement(
                  agreement("agreement").date(FEBRUARY_6).event(Link.stated(event)).build())
              .addQuote(quote("quote").date(FEBRUARY_6).event(Link.stated(event)).build())
              .addStatement(
                  statement("statement").date(FEBRUARY_6).event(Link.stated(event)).build())
              .addEvent(event)
              .build();

      assertThat(dated(dossier)).containsExactly("event", "agreement", "quote", "statement");
    }

    @Test
    void anAgreementAQuoteAndAStatementMoveWithTheirEvent() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event second = event("second").date(FEBRUARY_6).addAfter(Link.stated(first)).build();
      Dossier dossier =
          empty()
              .addAgreement(
                  agreement("agreement").date(FEBRUARY_6).event(Link.stated(second)).build())
              .addQuote(quote("quote").date(FEBRUARY_6).event(Link.stated(second)).build())
              .addStatement(
                  statement("statement").date(FEBRUARY_6).event(Link.stated(second)).build())
              .addEvents(second, first)
              .build();

      assertThat(dated(dossier))
          .containsExactly("first", "second", "agreement", "quote", "statement");
    }

    @Test
    void eventsComeFirstAndThenAllElseInTheOrderOfTheDossier() {
      Dossier dossier =
          empty()
              .addCitations(citation("citation-b"), citation("citation-a"))
              .addStatements(
                  statement("statement-b").date(FEBRUARY_6).build(),
                  statement("statement-a").date(FEBRUARY_6).build())
              .addQuotes(
                  quote("quote-b").date(FEBRUARY_6).build(),
                  quote("quote-a").date(FEBRUARY_6).build())
              .addAgreements(
                  agreement("agreement-b").date(FEBRUARY_6).build(),
                  agreement("agreement-a").date(FEBRUARY_6).build())
              .addEvents(
                  event("event-b").date(FEBRUARY_6).build(),
                  event("event-a").date(FEBRUARY_6).build())
              .build();

      assertThat(dated(dossier))
          .containsExactly(
              "event-b",
              "event-a",
              "agreement-b",
              "agreement-a",
              "quote-b",
              "quote-a",
              "statement-b",
              "statement-a",
              "citation-b",
              "citation-a");
    }

    @Test
    void onlyWhatFollowsIsMoved() {
      Event last = event("last").date(FEBRUARY_6).build();
      Event follower = event("follower").date(FEBRUARY_6).addAfter(Link.stated(last)).build();
      Event other = event("other").date(FEBRUARY_6).build();

      assertThat(dated(dossier(follower, other, last)))
          .containsExactly("other", "last", "follower");
    }
  }

  @Nested
  class WhatIsNotDated {

    @Test
    void standsApart() {
      Dossier dossier = dossier(event("undated").build(), event("dated").date(on("2008")).build());

      assertThat(undated(dossier)).containsExactly("undated");
      assertThat(dated(dossier)).containsExactly("dated");
    }

    @Test
    void mayBeTimedInWords() {
      Event event =
          event("event")
              .date(ReportedTime.undated("recent"))
              .period(ReportedTime.undated("since then"))
              .build();

      assertThat(undated(dossier(event))).containsExactly("event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2012", "../2012"})
    void mayHaveAPeriodWithoutAStart(String period) {
      assertThat(undated(dossier(event("event").period(on(period)).build())))
          .containsExactly("event");
    }

    @Test
    void mayHaveADateWithoutAStart() {
      assertThat(undated(dossier(event("event").date(on("/2012")).build())))
          .containsExactly("event");
    }

    @Test
    void comesAfterWhatItFollows() {
      Event first = event("first").build();
      Event dated = event("dated").date(on("2008")).addAfter(Link.stated(first)).build();
      Event last = event("last").addAfter(Link.stated(dated)).build();

      assertThat(undated(dossier(last, dated, first))).containsExactly("first", "last");
    }

    @Test
    void comesEventsFirstAndThenInTheOrderOfTheDossier() {
      Dossier dossier =
          empty()
              .addCitation(citation("citation").toBuilder().date(Optional.empty()).build())
              .addStatement(statement("statement").build())
              .addQuote(quote("quote").build())
              .addAgreement(agreement("agreement").build())
              .addEvents(event("event-b").build(), event("event-a").build())
              .build();

      assertThat(undated(dossier))
          .containsExactly("event-b", "event-a", "agreement", "quote", "statement", "citation");
    }

    @Test
    void isNoPersonAndNoOrganization() {
      Dossier dossier =
          empty()
              .addPerson(Person.builder().id("person").name("Person").build())
              .addOrganization(
                  Organization.builder()
                      .id("organization")
                      .name("Organization")
                      .kind(OrganizationKind.OTHER)
                      .build())
              .build();

      assertThat(undated(dossier)).isEmpty();
    }
  }

  /** Neither hierarchy forbids it: the chain of what follows and the tree of parts are apart. */
  @Nested
  class WhatFollowsItsOwnPart {

    private final Event part =
        event("part").date(FEBRUARY_6).partOf(Link.stated(event("whole").build())).build();
    private final Event whole = event("whole").date(FEBRUARY_6).addAfter(Link.stated(part)).build();

    @Test
    void comesAfterItWhateverTheOrderOfTheDossier() {
      assertThat(dated(dossier(whole, part))).containsExactly("part", "whole");
      assertThat(dated(dossier(part, whole))).containsExactly("part", "whole");
    }

    @Test
    void comesBeforeItsOtherParts() {
      Event other =
          event("other").date(FEBRUARY_6).partOf(Link.stated(event("whole").build())).build();

      assertThat(dated(dossier(other, whole, part))).containsExactly("part", "whole", "other");
    }

    @Test
    void mayFollowItThroughOthers() {
      Event inner = event("inner").date(FEBRUARY_6).partOf(Link.stated(part)).build();
      Event late = event("late").date(FEBRUARY_6).addAfter(Link.stated(inner)).build();
      Event outer = event("whole").date(FEBRUARY_6).addAfter(Link.stated(late)).build();

      assertThat(dated(dossier(outer, part, late, inner)))
          .containsExactly("part", "inner", "late", "whole");
    }

    @Test
    void doesNotDisturbTheOthers() {
      Event first = event("first").date(FEBRUARY_6).build();
      Event second = event("second").date(FEBRUARY_6).addAfter(Link.stated(first)).build();

      assertThat(dated(dossier(second, whole, part, first)))
          .containsSubsequence("first", "second")
          .containsExactlyInAnyOrder("first", "second", "whole", "part");
    }

    @Test
    void doesNotKeepAQuoteBeforeItsEvent() {
      Dossier dossier =
          empty()
              .addQuote(quote("quote").date(FEBRUARY_6).event(Link.stated(whole)).build())
              .addEvents(part, whole)
              .build();

      assertThat(dated(dossier)).containsExactly("part", "whole", "quote");
    }

    @Test
    void doesNotDisturbWhatFollowsIt() {
      Event next = event("next").date(FEBRUARY_6).addAfter(Link.stated(whole)).build();
      Event last = event("last").date(FEBRUARY_6).addAfter(Link.stated(next)).build();

      assertThat(dated(dossier(last, next, whole, part)))
          .containsSubsequence("whole", "next", "last")
          .containsSubsequence("part", "whole");
    }
  }

  @Nested
  @Tag("slow")
  class ALongChain {

    @Test
    void isPutInOrder() {
      int length = 50_000;
      List<Event> chain = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        EventBuilder event = event("event-" + i).date(FEBRUARY_6);
        if (i > 0) {
          event.addAfter(Link.stated(chain.get(i - 1)));
        }
        chain.add(event.build());
        ids.add("event-" + i);
      }
      Collections.reverse(chain);

      assertThat(dated(dossier(chain.toArray(Event[]::new))).equals(ids)).isTrue();
    }
  }

  @Nested
  class AnEntry {

    private final Event event =
        event("event").date(ReportedTime.undated("soon")).period(on("2007-12/2008")).build();
    private final Timeline.Entry entry = dossier(event).timeline().dated().get(0);

    @Test
    void hasTheRecord() {
      assertThat(entry.record()).isSameAs(event);
    }

    @Test
    void hasTheTimeThatGivesItItsPlace() {
      assertThat(entry.time()).isEqualTo(on("2007-12/2008"));
    }

    @Test
    void hasTheEarliestDay() {
      assertThat(entry.earliest()).isEqualTo(LocalDate.of(2007, 12, 1));
    }

    @Test
    void saysWhenAndWhat() {
      assertThat(entry).hasToString("2007-12/2008 event");
    }
  }

  @Nested
  class TheTimeline {

    private final Timeline timeline =
        dossier(
                event("undated").build(),
                event("later").date(on("2008")).build(),
                event("earlier").date(on("2005")).build(),
                event("timeless").build())
            .timeline();

    @Test
    void isALineForEachEntryAndOneForTheUndated() {
      assertThat(timeline).hasToString("2005 earlier\n2008 later\nundated: undated, timeless");
    }

    @Test
    void isEmptyWithoutRecords() {
      assertThat(dossier().timeline().dated()).isEmpty();
      assertThat(dossier().timeline().undated()).isEmpty();
    }

    @Test
    void cannotBeChangedWhereItIsDated() {
      assertThatThrownBy(() -> timeline.dated().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cannotBeChangedWhereItIsNotDated() {
      assertThatThrownBy(() -> timeline.undated().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class OfTheBundledDossier {

    @Test
    void isInTheFile() throws IOException {
      try (InputStream file = TimelineTest.class.getResourceAsStream("timeline.txt")) {
        assertThat(MoscowVisit.dossier().timeline().toString().replace(", ", "\n  "))
            .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
      }
    }
  }

  private static List<String> dated(Dossier dossier) {
    return dossier.timeline().dated().stream().map(entry -> entry.record().id()).toList();
  }

  private static List<String> undated(Dossier dossier) {
    return dossier.timeline().undated().stream().map(DossierRecord::id).toList();
  }

  private static Dossier dossier(Event... events) {
    return empty().addEvents(events).build();
  }

  private static DossierBuilder empty() {
    return Dossier.builder()
        .id("dossier")
        .title("Title")
        .version("1")
        .rights("Rights")
        .article(
            Article.builder()
                .id("article")
                .addParagraph(ParagraphFingerprint.of(1, 9, "0".repeat(64)))
                .build());
  }

  private static ReportedTime on(String value) {
    return ReportedTime.stated("printed", value);
  }

  private static EventBuilder event(String id) {
    return Event.builder().id(id).title("Title").kind(EventKind.OTHER).status(EventStatus.OCCURRED);
  }

  private static AgreementBuilder agreement(String id) {
    return Agreement.builder()
        .id(id)
        .title("Title")
        .kind(AgreementKind.OTHER)
        .status(AgreementStatus.REFERENCED);
  }

  private static QuoteBuilder quote(String id) {
    return Quote.builder().id(id).text("Text").kind(QuoteKind.DIRECT).passage(WORDS);
  }

  private static StatementBuilder statement(String id) {
    return Statement.builder().id(id).text("Text").kind(StatementKind.REPORTED).passage(WORDS);
  }

  private static SourceCitation citation(String id) {
    return SourceCitation.builder()
        .id(id)
        .printed("Printed")
        .date(FEBRUARY_6)
        .passage(WORDS)
        .build();
  }
}

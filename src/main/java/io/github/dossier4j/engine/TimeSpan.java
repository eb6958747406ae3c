package io.github.dossier4j.engine;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Utterance;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when something started and ended: the earliest and the latest day of each, all
 * inclusive. Tells whether it was going on between two days.
 */
public final class TimeSpan {

  private final LocalDate startEarliest;
  private final LocalDate startLatest;
  private final LocalDate endEarliest;
  private final LocalDate endLatest;

  private TimeSpan(
      LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {
    // Nothing ends before it starts, so each bound limits the other.
    this.startEarliest = startEarliest;
    this.startLatest = startLatest.isAfter(endLatest) ? endLatest : startLatest;
    this.endEarliest = endEarliest.isBefore(startEarliest) ? startEarliest : endEarliest;
    this.endLatest = endLatest;
  }

  /**
   * What is known of when something happened: the period of an event or, without one, the date.
   *
   * @param bases the bases that count; a time of another basis is treated as missing
   * @return null if the article gives no such time, or only in words
   */
  public static @Nullable TimeSpan of(DossierRecord record, BasisFilter bases) {
    if (record instanceof Event event) {
      return isDated(event.period(), bases)
          ? ofPeriod(event.period().get().value().get())
          : ofDate(event.date(), bases);
    }
    if (record instanceof Agreement agreement) {
      return ofDate(agreement.date(), bases);
    }
    if (record instanceof Utterance utterance) {
      return ofDate(utterance.date(), bases);
    }
    return record instanceof SourceCitation citation ? ofDate(citation.date(), bases) : null;
  }

  /**
   * What is known of when an agreement is in force.
   *
   * @param bases the bases that count; a time of another basis is treated as missing
   * @return null if the article gives no such period
   */
  public static @Nullable TimeSpan inForce(Agreement agreement, BasisFilter bases) {
    if (!isDated(agreement.period(), bases)) {
      return null;
    }
    Edtf period = agreement.period().get().value().get();
    TimeSpan span = ofPeriod(period);
    boolean unknownStart =
        period.isInterval() && period.start().isEmpty() && !period.hasOpenStart();
    return unknownStart && isDated(agreement.date(), bases)
        ? span.startingOn(agreement.date().get().value().get())
        : span;
  }

  private static @Nullable TimeSpan ofDate(Optional<ReportedTime> time, BasisFilter bases) {
    return isDated(time, bases) ? ofDate(time.get().value().get()) : null;
  }

  private static boolean isDated(Optional<ReportedTime> time, BasisFilter bases) {
    return time.isPresent() && time.get().value().isPresent() && bases.accepts(time.get().basis());
  }

  /** Something that happened at one time: on some day that the value can mean. */
  private static TimeSpan ofDate(Edtf date) {
    LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
    LocalDate latest = date.latest().orElse(LocalDate.MAX);
    return new TimeSpan(earliest, latest, earliest, latest);
  }

  /**
   * Something that went on: all of a year, month or day, or from some day of an interval's start to
   * some day of its end.
   */
  private static TimeSpan ofPeriod(Edtf period) {
    LocalDate earliest = period.earliest().orElse(LocalDate.MIN);
    LocalDate latest = period.latest().orElse(LocalDate.MAX);
    if (!period.isInterval()) {
      return new TimeSpan(earliest, earliest, latest, latest);
    }
    // An unknown bound can be any day that the other bound allows; an open bound has no limit.
    LocalDate startLatest = period.hasOpenStart() ? LocalDate.MIN : latest;
    if (period.start().isPresent()) {
      startLatest = period.start().get().latest().orElseThrow();
    }
    LocalDate endEarliest = period.hasOpenEnd() ? LocalDate.MAX : earliest;
    if (period.end().isPresent()) {
      endEarliest = period.end().get().earliest().orElseThrow();
    }
    return new TimeSpan(earliest, startLatest, endEarliest, latest);
  }

  /** The same span with a start on some day that a date can mean, unless that is after its end. */
  private TimeSpan startingOn(Edtf date) {
    LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
    return earliest.isAfter(endLatest)
        ? this
        : new TimeSpan(earliest, date.latest().orElse(endLatest), endEarliest, endLatest);
  }

  /** Whether it was going on at some time from one day to another. */
  public Certainty between(LocalDate fromInclusive, LocalDate toInclusive) {
    if (!startLatest.isAfter(toInclusive) && !endEarliest.isBefore(fromInclusive)) {
      return Certainty.CERTAIN;
    }
    if (!startEarliest.isAfter(toInclusive) && !endLatest.isBefore(fromInclusive)) {
      return Certainty.POSSIBLE;
    }
    return Certainty.RULED_OUT;
  }
}

package io.github.dossier4j;

import io.github.dossier4j.engine.BasisFilter;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.engine.TimeCondition;
import io.github.dossier4j.engine.TimeSpan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A query over records that may have a date.
 *
 * <p>A date may be partial or missing, so a question about time has the four answers of {@link
 * Certainty}. Each time step keeps the records with one answer, {@link Certainty#CERTAIN} unless
 * another is given. The time of an event is its period or, without one, its date. The time of any
 * other record is its date. Both bounds are inclusive: a partial date as a bound starts on its
 * first day and ends on its last. If a step names bases, a time of another basis is treated as
 * missing.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class DatedQuery<R extends DossierRecord, Q extends DatedQuery<R, Q>>
    extends Query<R, Q> permits CitationQuery, CitedQuery {

  /** Stands for a missing bound. */
  private static final String OPEN = "..";

  DatedQuery(QueryPlan<R> question) {
    super(question);
  }

  /**
   * Keeps the records that are certainly from a day, a month or a year.
   *
   * @param date a date in EDTF, such as {@code 2008-02}
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the text is no date in EDTF
   */
  public final Q on(String date, Basis... bases) {
    return on(date, Certainty.CERTAIN, bases);
  }

  /**
   * Keeps the records that are from a day, a month or a year with a given certainty.
   *
   * @param date a date in EDTF, such as {@code 2008-02}
   * @param certainty which of the four answers to keep
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the text is no date in EDTF
   */
  public final Q on(String date, Certainty certainty, Basis... bases) {
    return during("on", date("date", date), certainty, bases);
  }

  /**
   * Keeps the records that are certainly from a day.
   *
   * @param day the day
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the year is not in 0000 to 9999
   */
  public final Q on(LocalDate day, Basis... bases) {
    return on(day, Certainty.CERTAIN, bases);
  }

  /**
   * Keeps the records that are from a day with a given certainty.
   *
   * @param day the day
   * @param certainty which of the four answers to keep
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the year is not in 0000 to 9999
   */
  public final Q on(LocalDate day, Certainty certainty, Basis... bases) {
    return during("on", day("day", day), certainty, bases);
  }

  /**
   * Keeps the records that are certainly between two dates.
   *
   * @param fromInclusive the first date in EDTF, such as {@code 2007-12}; {@code ..} for no bound
   * @param toInclusive the last date in EDTF; {@code ..} for no bound
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if a text is no date in EDTF, the first date is after the
   *     last, or both bounds are open
   */
  public final Q between(String fromInclusive, String toInclusive, Basis... bases) {
    return between(fromInclusive, toInclusive, Certainty.CERTAIN, bases);
  }

  /**
   * Keeps the records that are between two dates with a given certainty.
   *
   * @param fromInclusive the first date in EDTF, such as {@code 2007-12}; {@code ..} for no bound
   * @param toInclusive the last date in EDTF; {@code ..} for no bound
   * @param certainty which of the four answers to keep
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if a text is no date in EDTF, the first date is after the
   *     last, or both bounds are open
   */
  public final Q between(
      String fromInclusive, String toInclusive, Certainty certainty, Basis... bases) {
    if (!OPEN.equals(Objects.requireNonNull(fromInclusive, "fromInclusive"))) {
      date("fromInclusive", fromInclusive);
    }
    if (!OPEN.equals(Objects.requireNonNull(toInclusive, "toInclusive"))) {
      date("toInclusive", toInclusive);
    }
    String window = fromInclusive + "/" + toInclusive;
    try {
      return during("in", Edtf.parse(window), certainty, bases);
    } catch (InvalidDataException e) {
      throw new IllegalArgumentException(
          "fromInclusive must not be after toInclusive, and one must be a date, was "
              + Quoted.of(window),
          e);
    }
  }

  /**
   * Keeps the records that are certainly between two days.
   *
   * @param fromInclusive the first day
   * @param toInclusive the last day
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the first day is after the last, or a year is not in 0000
   *     to 9999
   */
  public final Q between(LocalDate fromInclusive, LocalDate toInclusive, Basis... bases) {
    return between(fromInclusive, toInclusive, Certainty.CERTAIN, bases);
  }

  /**
   * Keeps the records that are between two days with a given certainty.
   *
   * @param fromInclusive the first day
   * @param toInclusive the last day
   * @param certainty which of the four answers to keep
   * @param bases which bases of the time count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the first day is after the last, or a year is not in 0000
   *     to 9999
   */
  public final Q between(
      LocalDate fromInclusive, LocalDate toInclusive, Certainty certainty, Basis... bases) {
    return between(
        day("fromInclusive", fromInclusive).toString(),
        day("toInclusive", toInclusive).toString(),
        certainty,
        bases);
  }

  /**
   * Keeps the records for which the article gives no date.
   *
   * @return a new query
   */
  public final Q undated() {
    return and(
        new DescribedCondition<R>("undated", "") {
          @Override
          public boolean holds(R record) {
            return TimeSpan.of(record, BasisFilter.ALL) == null;
          }
        });
  }

  private Q during(String words, Edtf window, Certainty certainty, Basis... bases) {
    return and(new TimeCondition<>(words, window, certainty, BasisFilter.of(bases)));
  }

  /** Reads an argument that must be one date. */
  private static Edtf date(String name, String date) {
    Edtf value;
    try {
      value = Edtf.parse(Objects.requireNonNull(date, name));
    } catch (InvalidDataException e) {
      throw new IllegalArgumentException(
          name + " must be a date in EDTF, such as 2008-02, was " + Quoted.of(date), e);
    }
    if (value.isInterval()) {
      throw new IllegalArgumentException(
          name + " must be one date, not an interval, was " + Quoted.of(date));
    }
    return value;
  }

  /** Reads an argument that must be a day in the years of EDTF, 0000 to 9999. */
  static Edtf day(String name, LocalDate day) {
    try {
      return Edtf.of(Objects.requireNonNull(day, name));
    } catch (InvalidDataException e) {
      throw new IllegalArgumentException(
          name + " must be in the years 0000 to 9999, was " + day, e);
    }
  }
}

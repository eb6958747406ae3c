package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question over records that may have a date.
 *
 * <p>A date may be partial or missing, so every question about time takes the {@link Certainty} it
 * asks for; without one it asks for the certain answers. What went on for a period is of every day
 * of it; what has both a period and a date is taken by its period. Bounds are inclusive; a partial
 * date as a bound counts from its first or up to its last day.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class DatedQuery<R extends DossierRecord, Q extends DatedQuery<R, Q>>
    extends Query<R, Q> permits CitationQuery, CitedQuery {

  /** A bound that is none. */
  private static final String OPEN = "..";

  DatedQuery(Dossier dossier, List<R> all) {
    super(dossier, all);
  }

  DatedQuery(Q before, Condition<R> condition, List<R> candidates, @Nullable Condition<R> source) {
    super(before, condition, candidates, source);
  }

  /** What is known of the record's time; null if the article gives none. */
  abstract @Nullable TimeSpan span(R record);

  /**
   * Keeps the records certainly of a day, a month or a year.
   *
   * @param date a date in EDTF, such as {@code 2008-02}
   * @return a new query
   * @throws InvalidDataException if the text is no date in EDTF
   */
  public final Q on(String date) {
    return on(date, Certainty.CERTAIN);
  }

  /**
   * Keeps the records that are of a day, a month or a year with some certainty.
   *
   * @param date a date in EDTF, such as {@code 2008-02}
   * @param certainty which of the four answers to keep
   * @return a new query
   * @throws InvalidDataException if the text is no date in EDTF
   */
  public final Q on(String date, Certainty certainty) {
    Edtf window = Edtf.parse(Objects.requireNonNull(date, "date"));
    if (window.isInterval()) {
      throw refused("one date is asked for, not an interval", date);
    }
    return during("on", window, certainty);
  }

  /**
   * Keeps the records certainly of a day.
   *
   * @param day the day
   * @return a new query
   */
  public final Q on(LocalDate day) {
    return on(day, Certainty.CERTAIN);
  }

  /**
   * Keeps the records that are of a day with some certainty.
   *
   * @param day the day
   * @param certainty which of the four answers to keep
   * @return a new query
   */
  public final Q on(LocalDate day, Certainty certainty) {
    return during("on", Edtf.of(Objects.requireNonNull(day, "day")), certainty);
  }

  /**
   * Keeps the records certainly between two dates.
   *
   * @param fromInclusive the first date in EDTF, such as {@code 2007-12}; {@code ..} for no bound
   * @param toInclusive the last date in EDTF; {@code ..} for no bound
   * @return a new query
   * @throws InvalidDataException if a text is no date in EDTF, the dates run backwards, or both are
   *     open
   */
  public final Q between(String fromInclusive, String toInclusive) {
    return between(fromInclusive, toInclusive, Certainty.CERTAIN);
  }

  /**
   * Keeps the records that are between two dates with some certainty.
   *
   * @param fromInclusive the first date in EDTF, such as {@code 2007-12}; {@code ..} for no bound
   * @param toInclusive the last date in EDTF; {@code ..} for no bound
   * @param certainty which of the four answers to keep
   * @return a new query
   * @throws InvalidDataException if a text is no date in EDTF, the dates run backwards, or both are
   *     open
   */
  public final Q between(String fromInclusive, String toInclusive, Certainty certainty) {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(toInclusive, "toInclusive");
    if (fromInclusive.isEmpty() || toInclusive.isEmpty()) {
      throw refused("a bound must be a date in EDTF, or '..' for none", "");
    }
    if (fromInclusive.contains("/") || toInclusive.contains("/")) {
      throw refused("a bound must be one date, not an interval", fromInclusive + "/" + toInclusive);
    }
    if (fromInclusive.equals(OPEN) && toInclusive.equals(OPEN)) {
      throw refused("one of the bounds must be a date", fromInclusive + "/" + toInclusive);
    }
    return during("in", Edtf.parse(fromInclusive + "/" + toInclusive), certainty);
  }

  /**
   * Keeps the records certainly between two days.
   *
   * @param fromInclusive the first day
   * @param toInclusive the last day
   * @return a new query
   * @throws InvalidDataException if the days run backwards
   */
  public final Q between(LocalDate fromInclusive, LocalDate toInclusive) {
    return between(fromInclusive, toInclusive, Certainty.CERTAIN);
  }

  /**
   * Keeps the records that are between two days with some certainty.
   *
   * @param fromInclusive the first day
   * @param toInclusive the last day
   * @param certainty which of the four answers to keep
   * @return a new query
   * @throws InvalidDataException if the days run backwards
   */
  public final Q between(LocalDate fromInclusive, LocalDate toInclusive, Certainty certainty) {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(toInclusive, "toInclusive");
    return between(fromInclusive.toString(), toInclusive.toString(), certainty);
  }

  /**
   * Keeps the records for which the article gives no date.
   *
   * @return a new query
   */
  public final Q undated() {
    return where(
        new SaidCondition<R>("undated", "") {
          @Override
          public boolean holds(R record) {
            return span(record) == null;
          }
        });
  }

  private static InvalidDataException refused(String message, String value) {
    return new InvalidDataException(List.of(Problem.of(ProblemCode.BAD_DATE, "", message, value)));
  }

  private Q during(String words, Edtf window, Certainty certainty) {
    return where(
        new TimeCondition<R>(words, window, certainty) {
          @Override
          @Nullable TimeSpan span(R record) {
            return DatedQuery.this.span(record);
          }
        });
  }
}

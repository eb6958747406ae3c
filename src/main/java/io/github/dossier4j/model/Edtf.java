package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval of the Extended Date/Time Format.
 *
 * <p>Accepted are level 0 of the <a href="https://www.loc.gov/standards/datetime/">specification of
 * the Library of Congress</a> without times of day, and of level 1 the open and unknown ends of
 * intervals:
 *
 * <ul>
 *   <li>a year, a month or a day: {@code 2005}, {@code 2007-12}, {@code 2008-02-06};
 *   <li>an interval between two such dates, both ends inclusive: {@code 2005/2008};
 *   <li>an interval with an unknown end: {@code 2005/}, {@code /2012};
 *   <li>an interval with an open end: {@code 2005/..}, {@code ../2012}.
 * </ul>
 *
 * <p>Years have four digits, 0000 to 9999, in the proleptic ISO calendar. A value is immutable, and
 * equal to every other value with the same text.
 *
 * @serial exclude
 */
public final class Edtf extends SerializableValue implements Comparable<Edtf> {

  private static final String OPEN = "..";

  private final String text;
  private final @Nullable Edtf start;
  private final @Nullable Edtf end;
  private final @Nullable LocalDate earliest;
  private final @Nullable LocalDate latest;

  /** A date. */
  private Edtf(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.start = null;
    this.end = null;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** An interval; a bound that is not a date is null. */
  private Edtf(String text, @Nullable Edtf start, @Nullable Edtf end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.earliest = start == null ? null : start.earliest;
    this.latest = end == null ? null : end.latest;
  }

  /**
   * Reads a date or an interval.
   *
   * @param text the text, such as {@code 2007-12} or {@code /2012}
   * @return the value, whose {@link #toString()} is the same text
   * @throws InvalidDataException if the text has another form, names a day that does not exist, or
   *     an interval ends before it starts
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Edtf parse(String text) {
    Objects.requireNonNull(text, "text");
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text, text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    Edtf start = isOpenOrUnknown(from) ? null : date(from, text);
    Edtf end = isOpenOrUnknown(to) ? null : date(to, text);
    if (start == null && end == null) {
      throw bad(text);
    }
    if (start != null && end != null && start.from().isAfter(end.to())) {
      throw invalid(
          ProblemCode.BACKWARD_INTERVAL, "an interval must not end before it starts", text);
    }
    return new Edtf(text, start, end);
  }

  /**
   * Reads a year that a format such as YAML takes for a number, because it has no quotation marks.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Edtf fromJson(long year) {
    if (year < 1000) {
      // A format may have read 0700 as 700 or, in octal, as 448.
      throw invalid(
          ProblemCode.WRONG_TYPE,
          "a date must be a text between quotation marks",
          Long.toString(year));
    }
    return parse(Long.toString(year));
  }

  /** Refuses other numbers with our own rule instead of a message of the mapper. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Edtf fromJson(double number) {
    throw invalid(
        ProblemCode.WRONG_TYPE,
        "a date must be a text between quotation marks",
        Double.toString(number));
  }

  /**
   * One day.
   *
   * @param day the day, of a year from 0000 to 9999
   * @return the day as EDTF
   * @throws InvalidDataException if the year has more than four digits or is before year 0
   */
  public static Edtf of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Whether this is an interval, not a date.
   *
   * @return true if the text has a slash
   */
  public boolean isInterval() {
    return start != null || end != null;
  }

  /**
   * The date at which an interval starts.
   *
   * @return the date; empty if the start is open or unknown, and if this is no interval
   */
  public Optional<Edtf> start() {
    return Optional.ofNullable(start);
  }

  /**
   * The date at which an interval ends.
   *
   * @return the date, which belongs to the interval; empty if the end is open or unknown, and if
   *     this is no interval
   */
  public Optional<Edtf> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Whether an interval has no start, as in {@code ../2012}.
   *
   * @return true if the start is open; false if it is a date or unknown, and if this is no interval
   */
  public boolean hasOpenStart() {
    return text.startsWith(OPEN);
  }

  /**
   * Whether an interval has no end, as in {@code 2005/..}.
   *
   * @return true if the end is open; false if it is a date or unknown, and if this is no interval
   */
  public boolean hasOpenEnd() {
    return text.endsWith(OPEN);
  }

  /**
   * The first day that it can mean: for {@code 2007-12} the 1st of December, for an interval the
   * first day that its start can mean.
   *
   * @return the day, inclusive; empty if the start is open or unknown
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /**
   * The last day that it can mean: for {@code 2007-12} the 31st of December, for an interval the
   * last day that its end can mean.
   *
   * @return the day, inclusive; empty if the end is open or unknown
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /**
   * Compares by the earliest day, then by the latest, then by the text. An open or unknown start
   * comes before every day, an open or unknown end after every day.
   */
  @Override
  public int compareTo(Edtf other) {
    int order = from().compareTo(other.from());
    if (order == 0) {
      order = to().compareTo(other.to());
    }
    return order == 0 ? text.compareTo(other.text) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf edtf && text.equals(edtf.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text as it was read, in the Extended Date/Time Format. */
  @Override
  @JsonValue
  public String toString() {
    return text;
  }

  private LocalDate from() {
    return earliest == null ? LocalDate.MIN : earliest;
  }

  private LocalDate to() {
    return latest == null ? LocalDate.MAX : latest;
  }

  private static boolean isOpenOrUnknown(String text) {
    return text.isEmpty() || text.equals(OPEN);
  }

  private static Edtf date(String text, String whole) {
    int year = number(text, 0, 4, whole);
    return switch (text.length()) {
      case 4 -> new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case 7 -> {
        int month = number(text, 4, 2, whole);
        int last = lengthOfMonth(year, month, whole);
        yield new Edtf(text, LocalDate.of(year, month, 1), LocalDate.of(year, month, last));
      }
      case 10 -> {
        LocalDate day = day(year, number(text, 4, 2, whole), number(text, 7, 2, whole), whole);
        yield new Edtf(text, day, day);
      }
      default -> throw bad(whole);
    };
  }

  private static LocalDate day(int year, int month, int day, String whole) {
    if (day < 1 || day > lengthOfMonth(year, month, whole)) {
      throw bad(whole);
    }
    return LocalDate.of(year, month, day);
  }

  /** Asks LocalDate, because YearMonth would make a formatter, which costs a fresh JVM 10 ms. */
  private static int lengthOfMonth(int year, int month, String whole) {
    if (month < 1 || month > 12) {
      throw bad(whole);
    }
    return LocalDate.of(year, month, 1).lengthOfMonth();
  }

  /** Reads some digits. If they do not start the text, a hyphen must stand before them. */
  private static int number(String text, int from, int digits, String whole) {
    int at = from;
    if (from > 0) {
      if (text.charAt(at) != '-') {
        throw bad(whole);
      }
      at++;
    }
    if (text.length() < at + digits) {
      throw bad(whole);
    }
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw bad(whole);
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static InvalidDataException bad(String text) {
    return invalid(
        ProblemCode.BAD_DATE,
        "a date must be a year, month or day in EDTF, such as 2007-12, or an interval of them",
        text);
  }

  private static InvalidDataException invalid(ProblemCode code, String message, String text) {
    return new InvalidDataException(List.of(Problem.of(code, "", message, text)));
  }
}

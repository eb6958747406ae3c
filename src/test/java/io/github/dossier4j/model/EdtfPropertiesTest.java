package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;

/** Holds dates and intervals against java.time, which has them in three types. */
class EdtfPropertiesTest {

  private static final int VALUES = 500;

  @Nested
  class ADate {

    @Samples(10)
    void reachesAsFarAsAYearAMonthOrADayOfJavaTime(Sample sample) {
      for (int i = 0; i < VALUES; i++) {
        LocalDate day = day(sample.random());
        YearMonth month = YearMonth.from(day);
        Year year = Year.from(day);
        String ofFourDigits = day.toString().substring(0, 4);

        assertReach(Edtf.parse(day.toString()), day, day);
        assertReach(Edtf.parse(month.toString()), month.atDay(1), month.atEndOfMonth());
        assertReach(Edtf.parse(ofFourDigits), year.atDay(1), year.atDay(year.length()));
        assertThat(Edtf.of(day)).isEqualTo(Edtf.parse(day.toString()));
      }
    }

    /** Every month and every day of two digits, most of which there are not. */
    @Samples(10)
    void isRefusedExactlyWhereJavaTimeRefusesIt(Sample sample) {
      Random random = sample.random();
      for (int i = 0; i < VALUES; i++) {
        int digits = random.nextBoolean() ? 100 : 32;
        String text =
            "%04d-%02d-%02d"
                .formatted(random.nextInt(10_000), random.nextInt(digits), random.nextInt(digits));

        assertParsed(text, oracle(text));
        assertParsed(text.substring(0, 7), oracle(text.substring(0, 7)));
      }
    }
  }

  @Nested
  class AnInterval {

    @Samples(10)
    void reachesFromItsStartToItsEnd(Sample sample) {
      Random random = sample.random();
      for (int i = 0; i < VALUES; i++) {
        String text = bound(random) + "/" + bound(random);

        assertParsed(text, oracle(text));
      }
    }
  }

  @Nested
  class AnyText {

    @Samples(20)
    void isReadAsAPatternAndJavaTimeReadItOrRefused(Sample sample) {
      Random random = sample.random();
      int read = 0;
      for (int i = 0; i < VALUES; i++) {
        String text = nearly(random);
        Optional<Reach> reach = oracle(text);
        read += reach.isPresent() ? 1 : 0;

        assertParsed(text, reach);
      }
      assertThat(read).as("texts that are dates").isBetween(20, VALUES - 20);
    }
  }

  @Nested
  class TheOrder {

    @Samples(20)
    void isByTheFirstDayAndThenByTheLast(Sample sample) {
      List<Edtf> values = values(sample.random());
      Comparator<Edtf> byDays =
          Comparator.<Edtf, LocalDate>comparing(value -> value.earliest().orElse(LocalDate.MIN))
              .thenComparing(value -> value.latest().orElse(LocalDate.MAX));

      for (Edtf a : values) {
        for (Edtf b : values) {
          int days = byDays.compare(a, b);
          if (days != 0) {
            assertThat(Integer.signum(a.compareTo(b)))
                .as("%s, %s", a, b)
                .isEqualTo(Integer.signum(days));
          }
        }
      }
    }

    @Samples(20)
    void isTotal(Sample sample) {
      List<Edtf> values = values(sample.random());
      for (Edtf a : values) {
        for (Edtf b : values) {
          assertThat(a.compareTo(b) == 0).as("%s, %s", a, b).isEqualTo(a.equals(b));
          assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
          for (Edtf c : values.subList(0, 8)) {
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
              assertThat(a.compareTo(c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
            }
          }
        }
      }
    }

    /** Many of few years, so that some are equal and some differ in their text only. */
    private static List<Edtf> values(Random random) {
      List<Edtf> values = new ArrayList<>();
      while (values.size() < 60) {
        String one = "200" + "%d-02-0%d".formatted(random.nextInt(2), 1 + random.nextInt(2));
        String two = "200" + "%d-02-0%d".formatted(random.nextInt(2), 1 + random.nextInt(2));
        String text =
            switch (random.nextInt(6)) {
              case 0 -> cut(one, random);
              case 1 -> "../" + cut(two, random);
              case 2 -> "/" + cut(two, random);
              case 3 -> cut(one, random) + "/..";
              case 4 -> cut(one, random) + "/";
              default -> cut(one, random) + "/" + cut(two, random);
            };
        if (oracle(text).isPresent()) {
          values.add(Edtf.parse(text));
        }
      }
      return values;
    }
  }

  /** The first and the last day; null where there is none. */
  private record Reach(LocalDate earliest, LocalDate latest) {}

  private static void assertReach(Edtf value, LocalDate earliest, LocalDate latest) {
    assertThat(value.earliest()).as("%s", value).isEqualTo(Optional.ofNullable(earliest));
    assertThat(value.latest()).as("%s", value).isEqualTo(Optional.ofNullable(latest));
  }

  private static void assertParsed(String text, Optional<Reach> reach) {
    if (reach.isEmpty()) {
      assertThatExceptionOfType(InvalidDataException.class)
          .as("'%s'", text)
          .isThrownBy(() -> Edtf.parse(text));
      return;
    }
    Edtf value = Edtf.parse(text);
    assertReach(value, reach.get().earliest, reach.get().latest);
    assertThat(value).hasToString(text);
    assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(value.isInterval()).as(text).isEqualTo(text.contains("/"));
    assertThat(value.hasOpenStart()).as(text).isEqualTo(text.startsWith("../"));
    assertThat(value.hasOpenEnd()).as(text).isEqualTo(text.endsWith("/.."));
    if (value.isInterval()) {
      assertThat(value.start().map(Edtf::toString).orElse(""))
          .isEqualTo(text.replaceAll("/.*", "").replace("..", ""));
      assertThat(value.end().map(Edtf::toString).orElse(""))
          .isEqualTo(text.replaceAll(".*/", "").replace("..", ""));
    }
  }

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(?<month>-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern INTERVAL =
      Pattern.compile("(?<from>[-0-9]*|\\.\\.)/(?<to>[-0-9]*|\\.\\.)");

  /** What a pattern and java.time make of a text; empty if it is none of the accepted forms. */
  private static Optional<Reach> oracle(String text) {
    Matcher interval = INTERVAL.matcher(text);
    if (!interval.matches()) {
      return date(text);
    }
    String from = interval.group("from").replace("..", "");
    String to = interval.group("to").replace("..", "");
    Optional<Reach> start = date(from);
    Optional<Reach> end = date(to);
    boolean bad =
        !from.isEmpty() && start.isEmpty()
            || !to.isEmpty() && end.isEmpty()
            || start.isEmpty() && end.isEmpty()
            || start.isPresent()
                && end.isPresent()
                && start.get().earliest.isAfter(end.get().latest);
    return bad
        ? Optional.empty()
        : Optional.of(
            new Reach(
                start.map(Reach::earliest).orElse(null), end.map(Reach::latest).orElse(null)));
  }

  private static Optional<Reach> date(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> {
              Year year = Year.parse(text, strict("uuuu"));
              yield new Reach(year.atDay(1), year.atDay(year.length()));
            }
            case 7 -> {
              YearMonth month = YearMonth.parse(text, strict("uuuu-MM"));
              yield new Reach(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
              LocalDate day = LocalDate.parse(text, strict("uuuu-MM-dd"));
              yield new Reach(day, day);
            }
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  private static LocalDate day(Random random) {
    LocalDate last = LocalDate.of(9999, 12, 31);
    LocalDate first = LocalDate.of(0, 1, 1);
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    return first.plusDays((long) (random.nextDouble() * days));
  }

  private static String bound(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> "..";
      default -> cut(day(random).toString(), random);
    };
  }

  private static String cut(String day, Random random) {
    return day.substring(0, 4 + 3 * random.nextInt(3));
  }

  /** A date or an interval in which up to two characters are put in, taken out or changed. */
  private static String nearly(Random random) {
    String alphabet = "0123456789-/.+ T٣𝟘Zx";
    StringBuilder text = new StringBuilder(bound(random));
    if (random.nextBoolean()) {
      text.append('/').append(bound(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int other = random.nextInt(alphabet.length());
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, alphabet.charAt(other));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1));
        default ->
            text.replace(at, Math.min(text.length(), at + 1), alphabet.substring(other, other + 1));
      }
    }
    return text.toString();
  }
}

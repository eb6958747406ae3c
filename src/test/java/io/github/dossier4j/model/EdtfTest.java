package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  private static Edtf edtf(String text) {
    return Edtf.parse(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Nested
  class AText {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2005",
          "0000",
          "9999",
          "2007-12",
          "2008-02-06",
          "2005/2008",
          "2005-01/2008-12",
          "2008-02-05/2008-02-07",
          "2005/2008-02-06",
          "2005/",
          "/2012",
          "2005/..",
          "../2012",
          "2007-12/..",
          "../2008-02-06",
          "2008-02-06/"
        })
    void isKeptAsItWasRead(String text) {
      assertThat(edtf(text)).hasToString(text);
    }

    @ParameterizedTest(name = "\"{0}\" is a {1}")
    @CsvSource({
      "'', bad-date",
      "' ', bad-date",
      "' 2005', bad-date",
      "'2005 ', bad-date",
      "05, bad-date",
      "200, bad-date",
      "20055, bad-date",
      "20x5, bad-date",
      "-2005, bad-date",
      "+2005, bad-date",
      "2005~, bad-date",
      "2005?, bad-date",
      "Y20050, bad-date",
      "200X, bad-date",
      "2005-, bad-date",
      "2005-1, bad-date",
      "2005-00, bad-date",
      "2005-13, bad-date",
      "2005-21, bad-date",
      "2005_12, bad-date",
      "2005-x2, bad-date",
      "200512, bad-date",
      "2005-1-1, bad-date",
      "2005-12-, bad-date",
      "2005-12-1, bad-date",
      "2005-12-00, bad-date",
      "2005-12-32, bad-date",
      "2005-04-31, bad-date",
      "2005-02-29, bad-date",
      "2005-12_01, bad-date",
      "2005-12-011, bad-date",
      "20051201, bad-date",
      "2008-02-06T10:00, bad-date",
      "2008-02-06Z, bad-date",
      "\u0662\u0660\u0660\u0668, bad-date",
      "2005\u201312, bad-date",
      "/, bad-date",
      ".., bad-date",
      "../.., bad-date",
      "../, bad-date",
      "/.., bad-date",
      "./2005, bad-date",
      "2005/..., bad-date",
      "2005/x, bad-date",
      "2005/2006-13, bad-date",
      "2005-13/2006, bad-date",
      "2005/2006/2007, bad-date",
      "2005//2006, bad-date",
      "2005/2004, backward-interval",
      "2005-06/2005-05, backward-interval",
      "2008-02-06/2008-02-05, backward-interval",
      "2008-02-06/2007, backward-interval"
    })
    void isRefusedInAnyOtherForm(String text, String code) {
      InvalidDataException thrown =
          catchThrowableOfType(InvalidDataException.class, () -> edtf(text));

      assertThat(thrown.problems())
          .as("a single problem, of the whole value, that is the text")
          .extracting(each -> each.code().toString(), Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(code, "", text));
    }

    @Test
    void isRequired() {
      assertThatThrownBy(() -> edtf(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
    }

    @Test
    void isNamedWholeWhenOneEndOfAnIntervalIsBad() {
      assertThatThrownBy(() -> edtf("2005/20066")).hasMessageContaining("'2005/20066'");
    }
  }

  @Nested
  class ADate {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
      "2005, 2005-01-01, 2005-12-31",
      "0000, 0000-01-01, 0000-12-31",
      "9999, 9999-01-01, 9999-12-31",
      "2007-12, 2007-12-01, 2007-12-31",
      "2007-04, 2007-04-01, 2007-04-30",
      "2008-02-06, 2008-02-06, 2008-02-06"
    })
    void reachesFromItsFirstDayToItsLast(String text, LocalDate first, LocalDate last) {
      assertThat(List.of(edtf(text).earliest().get(), edtf(text).latest().get()))
          .containsExactly(first, last);
    }

    @ParameterizedTest(name = "February {0} has {1} days")
    @CsvSource({"2007, 28", "2008, 29", "1900, 28", "2000, 29", "0000, 29", "2100, 28"})
    void knowsLeapYears(String year, int days) {
      assertThat(edtf(year + "-02").latest()).hasValue(day(year + "-02-" + days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-02-29", "2000-02-29", "0000-02-29"})
    void mayBeALeapDay(String text) {
      assertThat(edtf(text).earliest()).hasValue(day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-02-29", "2007-02-29", "2008-02-30"})
    void isNoDayThatDoesNotExist(String text) {
      assertThatThrownBy(() -> edtf(text)).isInstanceOf(InvalidDataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2007-12", "2008-02-06"})
    void isNoInterval(String text) {
      assertThat(edtf(text).isInterval()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2007-12", "2008-02-06"})
    void hasNoStart(String text) {
      assertThat(edtf(text).start()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2007-12", "2008-02-06"})
    void hasNoEnd(String text) {
      assertThat(edtf(text).end()).isEmpty();
    }

    @Test
    void hasNoOpenStart() {
      assertThat(edtf("2005").hasOpenStart()).isFalse();
    }

    @Test
    void hasNoOpenEnd() {
      assertThat(edtf("2005").hasOpenEnd()).isFalse();
    }
  }

  @Nested
  class AnInterval {

    @ParameterizedTest
    @ValueSource(strings = {"2005/2008", "2005/2005", "2005/", "/2012", "2005/..", "../2012"})
    void isOneWhateverItsEnds(String text) {
      assertThat(edtf(text).isInterval()).isTrue();
    }

    @ParameterizedTest(name = "{0} starts with {1}")
    @CsvSource({"2005/2008, 2005", "2007-12/.., 2007-12", "2008-02-06/, 2008-02-06"})
    void startsWithADate(String text, String start) {
      assertThat(edtf(text).start()).hasValue(edtf(start));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({"2005/2008, 2008", "../2007-12, 2007-12", "/2008-02-06, 2008-02-06"})
    void endsWithADate(String text, String end) {
      assertThat(edtf(text).end()).hasValue(edtf(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2012", "../2012"})
    void hasNoStartThatIsOpenOrUnknown(String text) {
      assertThat(edtf(text).start()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005/", "2005/.."})
    void hasNoEndThatIsOpenOrUnknown(String text) {
      assertThat(edtf(text).end()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"../2012, true", "/2012, false", "2005/2012, false", "2005/.., false"})
    void tellsAnOpenStartFromAnUnknownOne(String text, boolean open) {
      assertThat(edtf(text).hasOpenStart()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2005/.., true", "2005/, false", "2005/2012, false", "../2012, false"})
    void tellsAnOpenEndFromAnUnknownOne(String text, boolean open) {
      assertThat(edtf(text).hasOpenEnd()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
      "2005/2008, 2005-01-01",
      "2007-12/2008, 2007-12-01",
      "2008-02-06/, 2008-02-06",
      "2005/.., 2005-01-01"
    })
    void reachesFromTheFirstDayOfItsStart(String text, LocalDate first) {
      assertThat(edtf(text).earliest()).hasValue(first);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
      "2005/2008, 2008-12-31",
      "2005/2008-02, 2008-02-29",
      "/2008-02-06, 2008-02-06",
      "../2012, 2012-12-31"
    })
    void reachesToTheLastDayOfItsEnd(String text, LocalDate last) {
      assertThat(edtf(text).latest()).hasValue(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2012", "../2012"})
    void hasNoEarliestDayWithoutAStart(String text) {
      assertThat(edtf(text).earliest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005/", "2005/.."})
    void hasNoLatestDayWithoutAnEnd(String text) {
      assertThat(edtf(text).latest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2005/2005",
          "2008-02-06/2008-02-06",
          "2008-02-06/2008-02",
          "2008-02-06/2008",
          "2008/2008-02-06"
        })
    void mayEndWithinTheDateItStartsWith(String text) {
      assertThat(edtf(text)).hasToString(text);
    }
  }

  @Nested
  class ADay {

    @Test
    void isOneDay() {
      assertThat(Edtf.of(LocalDate.of(2008, 2, 6))).isEqualTo(edtf("2008-02-06"));
    }

    @Test
    void hasAYearOfFourDigits() {
      assertThat(Edtf.of(LocalDate.of(33, 4, 3))).hasToString("0033-04-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
    void isRefusedOutsideTheYearsOfFourDigits(String day) {
      InvalidDataException thrown =
          catchThrowableOfType(InvalidDataException.class, () -> Edtf.of(day(day)));

      assertThat(thrown.problems()).extracting(Problem::code).containsExactly(ProblemCode.BAD_DATE);
    }

    @Test
    void isRequired() {
      assertThatThrownBy(() -> Edtf.of(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("day");
    }
  }

  @Nested
  class TheOrder {

    @Test
    void isByEarliestDayThenByLatestThenByText() {
      List<String> ordered =
          List.of(
              "../2004",
              "/2004",
              "../2012",
              "2005-01-01",
              "2005-01",
              "2005",
              "2005/2005",
              "2005/2008",
              "2005/",
              "2005/..",
              "2005-01-02",
              "2007-12",
              "2008-02-06");
      List<Edtf> shuffled = Arrays.asList(ordered.stream().map(Edtf::parse).toArray(Edtf[]::new));
      Collections.reverse(shuffled);
      Collections.sort(shuffled);

      assertThat(shuffled).extracting(Edtf::toString).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.model.EdtfTest#someOfEachForm")
    void agreesWithEquality(Edtf one) {
      for (Edtf other : someOfEachForm()) {
        assertThat(one.compareTo(other) == 0)
            .as("%s compared with %s", one, other)
            .isEqualTo(one.equals(other));
      }
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.model.EdtfTest#someOfEachForm")
    void turnsRoundWithItsSides(Edtf one) {
      for (Edtf other : someOfEachForm()) {
        assertThat(Integer.signum(one.compareTo(other)))
            .as("%s compared with %s", one, other)
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }
  }

  static List<Edtf> someOfEachForm() {
    return List.of(
        edtf("2005"),
        edtf("2005-01"),
        edtf("2005-01-01"),
        edtf("2005/2005"),
        edtf("2005/"),
        edtf("2005/.."),
        edtf("/2005"),
        edtf("../2005"));
  }

  @Nested
  class Equality {

    @Test
    void isOfTheText() {
      assertThat(edtf("2007-12")).isEqualTo(edtf("2007-12")).hasSameHashCodeAs(edtf("2007-12"));
    }

    @Test
    void isAllThatMakesHashCodesMeet() {
      assertThat(IntStream.rangeClosed(1, 366))
          .extracting(day -> Edtf.of(LocalDate.ofYearDay(2008, day)).hashCode())
          .doesNotHaveDuplicates();
    }

    @Test
    void isNotOfTheDays() {
      assertThat(edtf("2005")).isNotEqualTo(edtf("2005-01-01/2005-12-31"));
    }

    @Test
    void tellsOpenFromUnknown() {
      assertThat(edtf("2005/")).isNotEqualTo(edtf("2005/.."));
    }

    @Test
    void isNotWithAString() {
      assertThat(edtf("2005").equals((Object) "2005")).isFalse();
    }

    @Test
    void isNotWithNull() {
      assertThat(edtf("2005").equals(null)).isFalse();
    }
  }

  @Nested
  class UnderATurkishLocale {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
      Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2007-12", "2008-02-06", "2005/2008", "/2012", "2005/.."})
    void aTextIsKeptAsItWasRead(String text) {
      assertThat(edtf(text)).hasToString(text);
    }

    @Test
    void aDayIsWrittenInLatinDigits() {
      assertThat(Edtf.of(LocalDate.of(2008, 2, 6))).hasToString("2008-02-06");
    }

    @Test
    void aBadTextIsRefusedWithTheSameWords() {
      assertThatThrownBy(() -> edtf("2005/2004"))
          .hasMessage(
              "an interval must not end before it starts, was '2005/2004' [backward-interval]");
    }
  }

  @Nested
  class UnderALocaleWithDigitsOfItsOwn {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakArabic() {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void speakAsBefore() {
      Locale.setDefault(before);
    }

    @Test
    void aDayIsWrittenInLatinDigits() {
      assertThat(Edtf.of(LocalDate.of(2008, 2, 6))).hasToString("2008-02-06");
    }
  }
}

package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.HERE;
import static io.github.dossier4j.model.Values.agreement;
import static io.github.dossier4j.model.Values.article;
import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.citation;
import static io.github.dossier4j.model.Values.event;
import static io.github.dossier4j.model.Values.organization;
import static io.github.dossier4j.model.Values.person;
import static io.github.dossier4j.model.Values.position;
import static io.github.dossier4j.model.Values.problems;
import static io.github.dossier4j.model.Values.quote;
import static io.github.dossier4j.model.Values.someone;
import static io.github.dossier4j.model.Values.statement;
import static io.github.dossier4j.model.Values.talks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a text, of records, reports and figures. */
class TextTest {

  @Nested
  class AText {

    /** Every text, where it stands, and how a value is made of it. */
    static Stream<Arguments> texts() {
      return Stream.of(
          text("Person", "/name", text -> person().toBuilder().name(text).build()),
          text("Person", "/aliases/2", text -> person().toBuilder().addAlias(text).build()),
          text("Person", "/honorifics/1", text -> person().toBuilder().addHonorific(text).build()),
          text("Organization", "/name", text -> organization().toBuilder().name(text).build()),
          text(
              "Organization", "/acronym", text -> organization().toBuilder().acronym(text).build()),
          text(
              "Organization",
              "/aliases/2",
              text -> organization().toBuilder().addAlias(text).build()),
          text("Agreement", "/title", text -> agreement().toBuilder().title(text).build()),
          text("Agreement", "/subject", text -> agreement().toBuilder().subject(text).build()),
          text("Quote", "/text", text -> bare().text(text).build()),
          text("Quote", "/cue", text -> quote().toBuilder().cue(text).build()),
          text("Statement", "/text", text -> statement().toBuilder().text(text).build()),
          text("Statement", "/cue", text -> statement().toBuilder().cue(text).build()),
          text("SourceCitation", "/printed", text -> citation().toBuilder().printed(text).build()),
          text("Event", "/title", text -> event().toBuilder().title(text).build()),
          text(
              "Organization",
              "/adjectives/1",
              text -> organization().toBuilder().addAdjective(text).build()),
          text(
              "HistoryEntry",
              "/by",
              text -> HistoryEntry.builder().act(Act.DRAFTED).by(text).build()),
          text(
              "HistoryEntry",
              "/version",
              text -> HistoryEntry.builder().act(Act.DRAFTED).version(text).build()),
          text(
              "HistoryEntry",
              "/note",
              text -> HistoryEntry.builder().act(Act.DRAFTED).note(text).build()),
          text("Position", "/note", text -> position().toBuilder().note(text).build()),
          text("Article", "/language", text -> article().toBuilder().language(text).build()),
          text("Article", "/url", text -> article().toBuilder().url(text).build()),
          text("Position", "/title", text -> position().toBuilder().title(text).build()),
          text("Participant", "/role", text -> Participant.of(Link.stated(someone()), text)),
          text(
              "ReportedText",
              "/printed",
              text -> ReportedText.stated("Moscow").toBuilder().printed(text).build()),
          text(
              "ReportedText",
              "/value",
              text -> ReportedText.stated("Moscow").toBuilder().value(text).build()),
          text("ReportedText", "/note", text -> ReportedText.inferred("Moscow", text)),
          text("ReportedTime", "/printed", text -> ReportedTime.stated(text, "2008")),
          text("ReportedTime without a value", "/printed", ReportedTime::undated),
          text("ReportedTime", "/note", text -> ReportedTime.inferred("2008", text)),
          text("Link", "/note", text -> Link.inferred(someone(), text)));
    }

    private static Arguments text(String type, String pointer, Function<String, ?> maker) {
      return arguments(type, pointer, maker);
    }

    private static QuoteBuilder bare() {
      return Quote.builder().id("word").kind(QuoteKind.DIRECT).passage(HERE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWhereItIsEmpty(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.BLANK_TEXT, pointer, () -> maker.apply(""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWhereItIsWhiteSpace(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.BLANK_TEXT, pointer, () -> maker.apply(" \t\n\u2003"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWithHalfASurrogatePair(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.MALFORMED_TEXT, pointer, () -> maker.apply("a \ud834 clef"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isAcceptedWithAWholeSurrogatePair(String type, String pointer, Function<String, ?> maker) {
      assertThatCode(() -> maker.apply("a \ud834\udd1e clef")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ends in a high one \ud834",
          "\udd1e starts with a low one",
          "the wrong way round \udd1e\ud834",
          "two high ones \ud834\ud834\udd1e",
          "a low one after a pair \ud834\udd1e\udd1e"
        })
    void isMalformedWithHalfASurrogatePairAnywhere(String text) {
      assertRefused(ProblemCode.MALFORMED_TEXT, "/text", () -> bare().text(text).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u009f"})
    void isMalformedWithAControlCharacter(String control) {
      assertRefused(
          ProblemCode.MALFORMED_TEXT, "/text", () -> bare().text("a" + control + "b").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u0085", "\u2028", "\u200b", "\ufeff"})
    void mayHaveTabsAndLineBreaksAndWhatIsNotSeen(String space) {
      assertThat(bare().text("a" + space + "b").build().text()).isEqualTo("a" + space + "b");
    }

    @Test
    void isKeptAsPrinted() {
      String text = " It\u2019s \u201cso\u201d\u00a0\u2014 n\u0303 ";

      assertThat(bare().text(text).build().text()).isEqualTo(text);
    }

    @Test
    void isReportedTogetherWithAllElseThatIsWrong() {
      assertThat(
              problems(
                  () ->
                      Person.builder()
                          .id("some body")
                          .name("")
                          .addAliases("good", " ", "\ud834")
                          .addHonorific("\t")
                          .build()))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.BAD_ID, "/id"),
              tuple(ProblemCode.BLANK_TEXT, "/name"),
              tuple(ProblemCode.BLANK_TEXT, "/aliases/1"),
              tuple(ProblemCode.MALFORMED_TEXT, "/aliases/2"),
              tuple(ProblemCode.BLANK_TEXT, "/honorifics/0"));
    }
  }

  @Nested
  class AReportedText {

    @Test
    void hasThePrintedWordsAsItsValue() {
      assertThat(ReportedText.stated("Moscow").value()).isEqualTo("Moscow");
    }

    @Test
    void mayHaveAValueOfItsOwn() {
      assertThat(ReportedText.stated("the capital").toBuilder().value("Moscow").build())
          .extracting(ReportedText::printed, ReportedText::value)
          .containsExactly("the capital", "Moscow");
    }

    @Test
    void saysWhyItIsInferred() {
      assertThat(ReportedText.inferred("Moscow", "a reason").note()).hasValue("a reason");
    }
  }

  @Nested
  class AFigure {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0 dead",
          "12 years",
          "1200000 USD",
          "-4.5 \u00b0C",
          "007 agents",
          "1.0 percent of them",
          "1 %"
        })
    void isANumberAndItsUnit(String value) {
      assertThat(withFigure(value).figures()).singleElement().returns(value, ReportedText::value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "12", "12 ", "12  years", "12 \u00a0years", "12 \u0085", "12\u00a0years", "years",
              "12years",
          "1,200 USD", "1. USD", ".5 USD", "1.2.3 USD", "+1 USD", "--1 USD", "- USD", "\u0661 year",
          "1e3 USD", " 1 USD", "twelve years"
        })
    void isRefusedWithoutEither(String value) {
      assertRefused(ProblemCode.BAD_FIGURE, "/figures/0/value", () -> withFigure(value));
    }

    @Test
    void isHeldToTheRuleWhereverItStands() {
      ReportedText many = ReportedText.stated("many");

      assertRefused(
          ProblemCode.BAD_FIGURE,
          "/figures/1/value",
          () -> agreement().toBuilder().addFigure(many).build());
      assertRefused(
          ProblemCode.BAD_FIGURE,
          "/figures/1/value",
          () -> statement().toBuilder().addFigure(many).build());
    }

    private static Event withFigure(String value) {
      return talks().toBuilder()
          .addFigure(
              ReportedText.builder().printed("so many").value(value).basis(Basis.STATED).build())
          .build();
    }
  }
}

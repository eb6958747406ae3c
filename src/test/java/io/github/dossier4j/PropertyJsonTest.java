package io.github.dossier4j;

import static io.github.dossier4j.JsonMappers.JSONS;
import static io.github.dossier4j.JsonMappers.PLAIN;
import static io.github.dossier4j.JsonMappers.assertRefused;
import static io.github.dossier4j.JsonMappers.isNumber;
import static io.github.dossier4j.JsonMappers.jackson2;
import static io.github.dossier4j.JsonMappers.jackson3;
import static io.github.dossier4j.JsonMappers.plain;
import static io.github.dossier4j.JsonMappers.plainAndValues;
import static io.github.dossier4j.JsonMappers.problems;
import static io.github.dossier4j.JsonMappers.someone;
import static io.github.dossier4j.JsonMappers.tree;
import static io.github.dossier4j.JsonMappers.values;
import static io.github.dossier4j.JsonMappers.withNull;
import static io.github.dossier4j.JsonMappers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.JsonMappers.Json;
import io.github.dossier4j.JsonMappers.Written;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;

/** Properties that are missing, null, unknown or broken. */
class PropertyJsonTest {

  @Nested
  class ARequiredProperty {

    static Stream<Arguments> requiredProperties() {
      return plainAndValues()
          .flatMap(
              each -> {
                Written written = (Written) each.get()[1];
                return Stream.of(written.required().split(" "))
                    .filter(property -> !property.isEmpty())
                    .map(property -> arguments(each.get()[0], written, property));
              });
    }

    static Stream<Arguments> requiredPropertiesBesidesRef() {
      return requiredProperties().filter(each -> !each.get()[2].equals("ref"));
    }

    @ParameterizedTest(name = "{0}: {1} without {2}")
    @MethodSource("requiredPropertiesBesidesRef")
    void isRefusedWhereItIsMissing(Json json, Written written, String property) {
      assertRefused(
          ProblemCode.MISSING,
          "/" + property,
          json,
          without(property, written.text()),
          written.type());
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isRefusedAtItsPlaceWhereALinkNamesNothing(Json json) {
      assertRefused(ProblemCode.MISSING, "/ref", json, "{\"basis\":\"stated\"}", Link.class);
    }

    @ParameterizedTest(name = "{0}: {1} with {2} null")
    @MethodSource("requiredPropertiesBesidesRef")
    void isRefusedWhereItIsNull(Json json, Written written, String property) {
      String text = withNull(property, written.text());

      if (isNumber(property, written.text())) {
        assertThatThrownBy(() -> json.read(text, written.type()))
            .hasMessageContaining("null")
            .hasMessageContaining(property);
      } else {
        assertRefused(ProblemCode.MISSING, "/" + property, json, text, written.type());
      }
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isRefusedWhereTheStartOfAPassageIsMissing(Json json) {
      assertRefused(
          ProblemCode.MISSING, "/start", json, "{\"paragraph\":1,\"end\":20}", Passage.class);
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isRefusedWhereTheStartOfAPassageIsNull(Json json) {
      assertThatThrownBy(
              () -> json.read("{\"paragraph\":1,\"start\":null,\"end\":20}", Passage.class))
          .hasMessageContaining("start");
    }

    @Test
    void isRefusedByJackson3WhereTheStartOfAPassageIsAnEmptyString() {
      assertThatThrownBy(
              () ->
                  plain().get(0).read("{\"paragraph\":1,\"start\":\"\",\"end\":20}", Passage.class))
          .hasMessageContaining("start");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isReportedTogetherWithTheOthersThatAreMissing(Json json) {
      assertThat(problems(json, "{}", Quote.class))
          .extracting(Problem::pointer)
          .containsExactly("/id", "/text", "/kind", "/passage");
    }
  }

  @Nested
  class AnOptionalProperty {

    static Stream<Arguments> optionalProperties() {
      return plainAndValues()
          .flatMap(
              each -> {
                Written written = (Written) each.get()[1];
                return written.required().isEmpty()
                    ? Stream.empty()
                    : tree(written.text()).propertyNames().stream()
                        .filter(name -> !List.of(written.required().split(" ")).contains(name))
                        .filter(name -> !name.equals("note"))
                        .map(property -> arguments(each.get()[0], written, property));
              });
    }

    @ParameterizedTest(name = "{0}: {1} with {2} null")
    @MethodSource("optionalProperties")
    void isAbsentWhereItIsNull(Json json, Written written, String property) throws Exception {
      assertThat(json.read(withNull(property, withoutReferences(written)), written.type()))
          .isEqualTo(json.read(without(property, withoutReferences(written)), written.type()));
    }

    /** The text of a dossier whose lists can be left out one by one. */
    private String withoutReferences(Written written) {
      return written.type() == Dossier.class
          ? written.text().replace("\"speaker\":{\"ref\":\"someone\",\"basis\":\"stated\"},", "")
          : written.text();
    }
  }

  @Nested
  class AnUnknownProperty {

    private static final String TEXT = "{\"id\":\"someone\",\"name\":\"Some One\",\"age\":70}";

    @Test
    void isRefusedByJackson3WhereTheMapperSaysSo() {
      Json json =
          jackson3(
              "strict", mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

      assertThatThrownBy(() -> json.read(TEXT, Person.class)).hasMessageContaining("age");
    }

    @Test
    void isRefusedByJackson2WhereTheMapperSaysSo() {
      Json json =
          jackson2(
              "strict",
              mapper ->
                  mapper.enable(
                      com.fasterxml.jackson.databind.DeserializationFeature
                          .FAIL_ON_UNKNOWN_PROPERTIES));

      assertThatThrownBy(() -> json.read(TEXT, Person.class)).hasMessageContaining("age");
    }

    @Test
    void isPassedOverByJackson3WhereTheMapperSaysSo() throws Exception {
      Json json =
          jackson3(
              "lenient",
              mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

      assertThat(json.read(TEXT, Person.class)).isEqualTo(someone());
    }

    @Test
    void isPassedOverByJackson2WhereTheMapperSaysSo() throws Exception {
      Json json =
          jackson2(
              "lenient",
              mapper ->
                  mapper.disable(
                      com.fasterxml.jackson.databind.DeserializationFeature
                          .FAIL_ON_UNKNOWN_PROPERTIES));

      assertThat(json.read(TEXT, Person.class)).isEqualTo(someone());
    }
  }

  @Nested
  class ABrokenRule {

    static Stream<Arguments> brokenTexts() {
      return Stream.of(
          broken(
              "a link to a bad id",
              ProblemCode.BAD_ID,
              "/ref",
              Link.class,
              "{\"ref\":\"some one\",\"basis\":\"stated\"}"),
          broken(
              "an inferred link without a note",
              ProblemCode.INFERRED_WITHOUT_REASON,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"inferred\"}"),
          broken(
              "an inferred link with a blank note",
              ProblemCode.BLANK_TEXT,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"inferred\",\"note\":\" \"}"),
          broken(
              "a stated link with a note",
              ProblemCode.REASON_WITHOUT_INFERENCE,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"stated\",\"note\":\"a reason\"}"),
          broken(
              "a backward passage",
              ProblemCode.BAD_RANGE,
              "",
              Passage.class,
              "{\"paragraph\":1,\"start\":5,\"end\":4}"),
          broken(
              "a time of nothing",
              ProblemCode.EMPTY_TIME,
              "",
              ReportedTime.class,
              "{\"basis\":\"stated\"}"),
          broken("a bad date", ProblemCode.BAD_DATE, "", Edtf.class, "\"2008-2-6\""),
          broken("a date of nothing", ProblemCode.BAD_DATE, "", Edtf.class, "\"\""),
          broken(
              "a blank name",
              ProblemCode.BLANK_TEXT,
              "/name",
              Person.class,
              "{\"id\":\"someone\",\"name\":\"\"}"),
          broken(
              "an assessment with a holder",
              ProblemCode.HELD_ASSESSMENT,
              "/holder",
              Statement.class,
              "{\"id\":\"view\",\"text\":\"A view.\",\"kind\":\"assessment\","
                  + "\"holder\":{\"ref\":\"someone\",\"basis\":\"stated\"},"
                  + "\"passage\":{\"paragraph\":1,\"start\":10,\"end\":20}}"),
          broken(
              "a dossier of another format",
              ProblemCode.UNKNOWN_FORMAT,
              "/format",
              Dossier.class,
              "{\"format\":2,\"id\":\"small\",\"title\":\"A title\",\"version\":\"1\","
                  + "\"rights\":\"Free.\",\"article\":{\"id\":\"article\"}}"),
          broken(
              "a dossier with a dangling reference",
              ProblemCode.DANGLING_REFERENCE,
              "/events/0/after/0/ref",
              Dossier.class,
              "{\"format\":1,\"id\":\"small\",\"title\":\"A title\",\"version\":\"1\","
                  + "\"rights\":\"Free.\",\"article\":{\"id\":\"article\"},\"events\":[{\"id\":\"visit\",\"title\":\"A"
                  + " visit\",\"kind\":\"visit\",\"status\":\"expected\","
                  + "\"after\":[{\"ref\":\"nowhere\",\"basis\":\"stated\"}]}]}"));
    }

    private static Arguments broken(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      return arguments(name, code, pointer, type, text);
    }

    @ParameterizedTest(name = "Jackson 3 refuses {0}")
    @MethodSource("brokenTexts")
    void isReportedThroughJackson3(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      assertRefused(code, pointer, plain().get(0), text, type);
    }

    @ParameterizedTest(name = "Jackson 2 refuses {0}")
    @MethodSource("brokenTexts")
    void isReportedThroughJackson2(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      assertRefused(code, pointer, plain().get(1), text, type);
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void standsInTheMessageOfTheMapper(Json json) {
      assertThatThrownBy(
              () -> json.read("{\"id\":\"some one\",\"name\":\"Some One\"}", Person.class))
          .hasMessageContainingAll("/id", "some one", "bad-id");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isNotPassedOverWhereAListHasANull(Json json) {
      assertThatThrownBy(
              () ->
                  json.read(
                      "{\"id\":\"someone\",\"name\":\"Some One\",\"aliases\":[null]}",
                      Person.class))
          .hasStackTraceContaining("aliases");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isReportedOfALinkToTheWrongType(Json json) {
      String text =
          dossierText()
              .replace("\"speaker\":{\"ref\":\"someone\"", "\"speaker\":{\"ref\":\"talks\"");

      assertRefused(
          ProblemCode.WRONG_TYPE_REFERENCE, "/quotes/0/speaker/ref", json, text, Dossier.class);
    }

    private String dossierText() {
      return values().stream()
          .filter(each -> each.name().equals("a dossier"))
          .findFirst()
          .get()
          .text();
    }
  }
}

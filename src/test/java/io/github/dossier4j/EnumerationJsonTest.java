package io.github.dossier4j;

import static io.github.dossier4j.JsonMappers.BY_PROPERTIES;
import static io.github.dossier4j.JsonMappers.FIELDS_ONLY;
import static io.github.dossier4j.JsonMappers.JSONS;
import static io.github.dossier4j.JsonMappers.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dossier4j.JsonMappers.Json;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Enumerations in JSON. */
class EnumerationJsonTest {

  @Nested
  class AnEnumeration {

    /** Their names are held against the schema. */
    static Stream<Enum<?>> constants() {
      return Stream.of(
              Act.class,
              Tenure.class,
              Basis.class,
              OrganizationKind.class,
              AgreementKind.class,
              AgreementStatus.class,
              QuoteKind.class,
              StatementKind.class,
              EventKind.class,
              EventStatus.class,
              ProblemCode.class)
          .flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void hasOneNameInJsonAndInJava(Enum<?> constant) throws Exception {
      assertThat(
              constant
                  .getDeclaringClass()
                  .getField(constant.name())
                  .getAnnotation(JsonProperty.class)
                  .value())
          .isEqualTo(constant.toString());
    }

    @ParameterizedTest
    @MethodSource({JSONS, BY_PROPERTIES, FIELDS_ONLY})
    void isWrittenByName(Json json) throws Exception {
      for (Enum<?> constant : constants().toList()) {
        assertThat(json.write(constant)).isEqualTo("\"" + constant + "\"");
      }
    }

    @ParameterizedTest
    @MethodSource({JSONS, BY_PROPERTIES, FIELDS_ONLY})
    void isReadByName(Json json) throws Exception {
      for (Enum<?> constant : constants().toList()) {
        assertThat(json.read("\"" + constant + "\"", constant.getDeclaringClass()))
            .isEqualTo(constant);
      }
    }

    static Stream<Arguments> unknownValues() {
      return plain().stream()
          .flatMap(
              json ->
                  Stream.of("unknown", "", " ", "STATED", "Stated")
                      .map(value -> arguments(json, value)));
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @MethodSource("unknownValues")
    void isRefusedWithAnUnknownValue(Json json, String value) {
      assertThatThrownBy(
              () -> json.read("{\"ref\":\"someone\",\"basis\":\"" + value + "\"}", Link.class))
          .hasMessageContaining("Basis");
    }

    static Stream<Arguments> valuesOfJacksonsOwn() {
      return plain().stream()
          .flatMap(
              json -> Stream.of("0", "\"0\"", "\"stated \"").map(value -> arguments(json, value)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("valuesOfJacksonsOwn")
    void isRefusedWithAValueOfJacksonsOwn(Json json, String value) {
      assertThatThrownBy(
              () -> json.read("{\"ref\":\"someone\",\"basis\":" + value + "}", Link.class))
          .hasMessageContaining("Basis");
    }
  }
}

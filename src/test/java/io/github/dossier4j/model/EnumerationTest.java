package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What all enumerations have in common. */
class EnumerationTest {

  @Nested
  class AnEnumeration {

    static Stream<Enum<?>> constants() {
      return Stream.<Enum<?>[]>of(
              Act.values(),
              AgreementKind.values(),
              AgreementStatus.values(),
              Basis.values(),
              EventKind.values(),
              EventStatus.values(),
              OrganizationKind.values(),
              ProblemCode.values(),
              QuoteKind.values(),
              StatementKind.values(),
              Tenure.values())
          .flatMap(Arrays::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void saysItselfInTheWordOfTheWireFormat(Enum<?> constant) throws Exception {
      assertThat(constant)
          .hasToString(
              constant
                  .getDeclaringClass()
                  .getField(constant.name())
                  .getAnnotation(JsonProperty.class)
                  .value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void isReadByItsWord(Enum<?> constant) {
      Object read =
          JsonMapper.shared().readValue("\"" + constant + "\"", constant.getDeclaringClass());

      assertThat(read).isSameAs(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loud", "share", "scars", "titles", "titl", "TITLE", ""})
    void namesItsWordsInPlaceOfAnother(String word) {
      assertThatThrownBy(() -> JsonMapper.shared().readValue("\"" + word + "\"", QuoteKind.class))
          .hasRootCauseMessage(
              "the value must be one of direct, partial, scare, title, was '%s' [unknown-value]",
              word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"government_body", "GOVERNMENT-BODY", "governmentbody"})
    void hasAHyphenWhereJavaHasAnUnderscore(String word) {
      assertThatThrownBy(
              () -> JsonMapper.shared().readValue("\"" + word + "\"", OrganizationKind.class))
          .hasRootCauseInstanceOf(InvalidDataException.class);
    }
  }
}

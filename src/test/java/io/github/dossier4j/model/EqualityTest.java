package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.FREE_ATTRIBUTES;
import static io.github.dossier4j.model.Values.HERE;
import static io.github.dossier4j.model.Values.KINDS;
import static io.github.dossier4j.model.Values.THERE;
import static io.github.dossier4j.model.Values.kinds;
import static io.github.dossier4j.model.Values.someone;
import static io.github.dossier4j.model.Values.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Values.Attribute;
import io.github.dossier4j.model.Values.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When values are equal. */
class EqualityTest {

  @Nested
  class Equality {

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isByContent(Kind<?> kind) {
      assertThat(kind.full().get()).isNotSameAs(kind.full().get()).isEqualTo(kind.full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void givesTheSameHashCode(Kind<?> kind) {
      assertThat(kind.full().get()).hasSameHashCodeAs(kind.full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(FREE_ATTRIBUTES)
    void asksForEveryAttribute(Attribute attribute) {
      assertThat(attribute.changedCopy()).isNotEqualTo(attribute.kind().full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isNotWithNull(Kind<?> kind) {
      assertThat(kind.full().get().equals(null)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isNotWithAnotherType(Kind<?> kind) {
      for (Kind<?> other : kinds()) {
        if (other.type() != kind.type()) {
          assertThat((Object) kind.full().get()).isNotEqualTo(other.full().get());
        }
      }
    }

    @Test
    void asksForTheBasisOfALink() {
      assertThat(Link.stated(someone(), HERE))
          .isNotEqualTo(Link.inferred(someone(), "a reason", HERE));
    }

    @Test
    void asksForTheReasonOfALink() {
      assertThat(Link.inferred(someone(), "a reason"))
          .isNotEqualTo(Link.inferred(someone(), "another reason"));
    }

    @Test
    void asksForThePassagesOfALink() {
      assertThat(Link.stated(someone(), HERE)).isNotEqualTo(Link.stated(someone(), THERE));
    }

    @Test
    void asksForTheIdOfALinkAndNotForTheRecord() {
      assertThat(Link.stated(someone()))
          .isEqualTo(Link.stated(someone().toBuilder().name("Renamed").build()))
          .hasSameHashCodeAs(Link.stated(someone().toBuilder().name("Renamed").build()));
    }

    @Test
    void asksForTheBasisOfAText() {
      assertThat(ReportedText.stated("Moscow"))
          .isNotEqualTo(ReportedText.inferred("Moscow", "a reason"));
    }

    @Test
    void asksForTheBasisOfATime() {
      assertThat(ReportedTime.stated("2008", "2008"))
          .isNotEqualTo(ReportedTime.inferred("2008", "2008", "a reason"));
    }

    @Test
    void asksForTheKindOfAStatement() {
      Statement reported = statement().toBuilder().holder(Optional.empty()).build();

      assertThat(reported.toBuilder().kind(StatementKind.ASSESSMENT).build())
          .isNotEqualTo(reported);
    }
  }
}

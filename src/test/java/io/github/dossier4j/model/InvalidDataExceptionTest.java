package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.person;
import static io.github.dossier4j.model.Values.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The failure that lists problems. */
class InvalidDataExceptionTest {

  @Nested
  class AFailure {

    @Test
    void namesRuleValueAndPlaceOfTheOnlyProblem() {
      assertThatThrownBy(() -> person().toBuilder().id("some body").build())
          .hasMessageStartingWith("/id: ")
          .hasMessageContaining("was 'some body'")
          .hasMessageEndingWith("[bad-id]");
    }

    @Test
    void hasALineForEachOfSeveralProblems() {
      assertThatThrownBy(() -> Passage.of(-1, 5, 4))
          .hasMessage(
              "2 problems:"
                  + "\n  /paragraph: a number must not be negative, was '-1' [negative-number]"
                  + "\n  a range must start at 0 or later and end after its start,"
                  + " was '5 to 4' [bad-range]");
    }

    @Test
    void namesNoMoreThanTheFirstHundredProblems() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 103; i++) {
        builder.addAlias("");
      }

      assertThatThrownBy(builder::build)
          .hasMessageStartingWith("103 problems:")
          .hasMessageContaining("/aliases/101")
          .hasMessageNotContaining("/aliases/102")
          .hasMessageEndingWith("and 3 more");
    }

    @Test
    void namesAllOfAHundredProblems() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 100; i++) {
        builder.addAlias("");
      }

      assertThatThrownBy(builder::build)
          .hasMessageStartingWith("100 problems:")
          .message()
          .hasLineCount(101);
    }

    @Test
    void listsAllProblemsWhateverItsMessageNames() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 103; i++) {
        builder.addAlias("");
      }

      assertThat(problems(builder::build)).hasSize(103);
    }

    @Test
    void namesLineAndColumnOfAProblemInADocument() {
      assertThat(
              Problem.of(ProblemCode.BAD_ID, "/id", "an id is bad", "?").toBuilder()
                  .line(3)
                  .column(7)
                  .build())
          .hasToString("line 3, column 7: /id: an id is bad, was '?' [bad-id]");
    }

    @Test
    void isAnIllegalArgument() {
      assertThatThrownBy(() -> Passage.of(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoMoreOfALongValueThanItsStart() {
      assertThat(problems(() -> person().toBuilder().id("a/" + "b".repeat(300)).build()))
          .extracting(each -> each.value().get())
          .containsExactly("a/" + "b".repeat(78) + "\u2026");
    }

    @Test
    void showsAllOfAValueOfEightyCodePoints() {
      assertThat(problems(() -> person().toBuilder().id("a/" + "b".repeat(78)).build()))
          .extracting(each -> each.value().get())
          .containsExactly("a/" + "b".repeat(78));
    }

    @Test
    void cutsALongValueBetweenCodePoints() {
      String clefs = "\ud834\udd1e".repeat(90);

      assertThat(problems(() -> person().toBuilder().name(clefs + "\ud834").build()))
          .extracting(each -> each.value().get())
          .containsExactly("\ud834\udd1e".repeat(80) + "\u2026");
    }

    @Test
    void hasProblemsThatCanBeSeenFromFartherOut() {
      Problem inner = Problem.of(ProblemCode.BLANK_TEXT, "/name", "a text must not be blank");

      assertThat(inner.within("/people/3"))
          .isEqualTo(inner.toBuilder().pointer("/people/3/name").build());
    }
  }
}

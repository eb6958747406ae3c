package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.HERE;
import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Passages, paragraphs and the ranges within texts. */
class PassageTest {

  @Nested
  class ARange {

    static Stream<Arguments> badRanges() {
      return Stream.of(
          arguments("empty", 5, 5),
          arguments("empty at the start", 0, 0),
          arguments("backward", 5, 4),
          arguments("from a negative number", -1, 4),
          arguments("negative", -4, -1),
          arguments("as far apart as numbers go", Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRanges")
    void isRefusedAsAPassage(String fault, int start, int end) {
      assertRefused(ProblemCode.BAD_RANGE, "", () -> Passage.of(1, start, end));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRanges")
    void isRefusedWithinAText(String fault, int start, int end) {
      assertRefused(ProblemCode.BAD_RANGE, "", () -> TextRange.of(start, end));
    }

    @Test
    void mayHoldOneCodePoint() {
      assertThat(Passage.of(0, 0, 1).end()).isEqualTo(1);
    }

    @Test
    void isOfAParagraphThatIsNotNegative() {
      assertRefused(ProblemCode.NEGATIVE_NUMBER, "/paragraph", () -> Passage.of(-1, 0, 1));
    }

    @Test
    void isReportedTogetherWithItsParagraph() {
      assertThat(problems(() -> Passage.of(-1, 3, 3)))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.NEGATIVE_NUMBER, "/paragraph"), tuple(ProblemCode.BAD_RANGE, ""));
    }
  }

  @Nested
  class Passages {

    private final Passage passage = Passage.of(2, 10, 20);

    static Stream<Arguments> others() {
      return Stream.of(
          arguments("itself", Passage.of(2, 10, 20), true, true),
          arguments("its first half", Passage.of(2, 10, 15), true, true),
          arguments("its last half", Passage.of(2, 15, 20), true, true),
          arguments("one that starts before it", Passage.of(2, 9, 15), false, true),
          arguments("one that ends after it", Passage.of(2, 15, 21), false, true),
          arguments("one around it", Passage.of(2, 9, 21), false, true),
          arguments("one that ends where it starts", Passage.of(2, 5, 10), false, false),
          arguments("one that starts where it ends", Passage.of(2, 20, 25), false, false),
          arguments("one in another paragraph", Passage.of(3, 10, 20), false, false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("others")
    void containOthers(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(passage.contains(other)).isEqualTo(contained);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("others")
    void overlapOthers(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(passage.overlaps(other)).isEqualTo(overlapping);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("others")
    void overlapBothWays(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(other.overlaps(passage)).isEqualTo(overlapping);
    }
  }

  @Nested
  class AnInsertion {

    private Quote quoteOf(String text, TextRange... insertions) {
      return Quote.builder()
          .id("word")
          .text(text)
          .addInsertions(insertions)
          .kind(QuoteKind.DIRECT)
          .passage(HERE)
          .build();
    }

    @Test
    void mayBeTheWholeText() {
      assertThat(quoteOf("[our]", TextRange.of(0, 5)).insertions()).hasSize(1);
    }

    @Test
    void isRefusedPastTheEndOfTheText() {
      assertRefused(
          ProblemCode.RANGE_OUTSIDE, "/insertions/0", () -> quoteOf("[our]", TextRange.of(0, 6)));
    }

    @Test
    void isRefusedBehindTheText() {
      assertRefused(
          ProblemCode.RANGE_OUTSIDE,
          "/insertions/1",
          () -> quoteOf("[our]", TextRange.of(0, 5), TextRange.of(7, 9)));
    }

    @Test
    void isCountedInCodePoints() {
      String clefs = "\ud834\udd1e\ud834\udd1e\ud834\udd1e";

      assertThat(quoteOf(clefs, TextRange.of(0, 3)).insertions())
          .containsExactly(TextRange.of(0, 3));
    }

    @Test
    void isRefusedPastTheEndInCodePoints() {
      String clefs = "\ud834\udd1e\ud834\udd1e\ud834\udd1e";

      assertThat(problems(() -> quoteOf(clefs, TextRange.of(0, 4))))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.RANGE_OUTSIDE, "/insertions/0", "0 to 4"));
    }

    @Test
    void isRefusedWhereItOverlapsTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("we [and our] land", TextRange.of(3, 12), TextRange.of(8, 14)));
    }

    @Test
    void isRefusedInsideTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("we [and our] land", TextRange.of(3, 12), TextRange.of(4, 7)));
    }

    @Test
    void isRefusedTwice() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("[our] land", TextRange.of(0, 5), TextRange.of(0, 5)));
    }

    @Test
    void isRefusedBeforeTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("[our] land [too]", TextRange.of(11, 16), TextRange.of(0, 5)));
    }

    @Test
    void mayTouchTheOneBefore() {
      assertThat(quoteOf("[our][own]", TextRange.of(0, 5), TextRange.of(5, 10)).insertions())
          .hasSize(2);
    }
  }

  @Nested
  class AParagraph {

    static Stream<Arguments> badDigests() {
      return Stream.of(
          arguments("empty", ""),
          arguments("of 63 digits", "a".repeat(63)),
          arguments("of 65 digits", "a".repeat(65)),
          arguments("in upper case", "A".repeat(64)),
          arguments("with a letter after f", "g" + "a".repeat(63)),
          arguments("with a letter after f at the end", "a".repeat(63) + "g"),
          arguments("with a space", "a".repeat(63) + " "),
          arguments("with Arabic digits", "\u0661".repeat(64)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDigests")
    void isRefusedWithADigest(String fault, String digest) {
      assertRefused(ProblemCode.BAD_DIGEST, "/sha256", () -> ParagraphFingerprint.of(0, 1, digest));
    }

    @Test
    void mayHaveAnyLowerCaseHexadecimalDigit() {
      String digest = "0123456789abcdef".repeat(4);

      assertThat(ParagraphFingerprint.of(0, 1, digest).sha256()).isEqualTo(digest);
    }

    @Test
    void mayBeEmpty() {
      assertThat(ParagraphFingerprint.of(0, 0, "a".repeat(64)).length()).isZero();
    }

    @Test
    void isRefusedWithNegativeNumbers() {
      assertThat(problems(() -> ParagraphFingerprint.of(-1, -2, "a".repeat(64))))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(
              tuple(ProblemCode.NEGATIVE_NUMBER, "/number", "-1"),
              tuple(ProblemCode.NEGATIVE_NUMBER, "/length", "-2"));
    }
  }
}

package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.article;
import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.problems;
import static io.github.dossier4j.model.Values.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of value that have rules of their own. */
class RuledTypesTest {

  @Nested
  class AReportedTime {

    @Test
    void mayHavePrintedWordsOnly() {
      assertThat(ReportedTime.undated("recently").value()).isEmpty();
    }

    @Test
    void mayHaveAValueOnly() {
      assertThat(ReportedTime.inferred("2008-02-06", "the day of the visit").printed()).isEmpty();
    }

    @Test
    void mayHaveBoth() {
      assertThat(ReportedTime.inferred("February 6", "2008-02-06", "the year of the visit"))
          .extracting(ReportedTime::printed, ReportedTime::value)
          .containsExactly(Optional.of("February 6"), Optional.of(Edtf.parse("2008-02-06")));
    }

    @Test
    void isRefusedWithNeither() {
      assertRefused(
          ProblemCode.EMPTY_TIME, "", () -> ReportedTime.builder().basis(Basis.STATED).build());
    }

    @Test
    void isRefusedWithAValueThatIsNoDate() {
      assertRefused(ProblemCode.BAD_DATE, "", () -> ReportedTime.stated("May", "May 2008"));
    }
  }

  @Nested
  class AStatement {

    @Test
    void thatIsReportedMayHaveAHolder() {
      assertThat(statement().holder()).isPresent();
    }

    @Test
    void thatIsReportedMayHaveNone() {
      assertThat(statement().toBuilder().holder(Optional.empty()).build().holder()).isEmpty();
    }

    @Test
    void thatIsAnAssessmentMustHaveNone() {
      assertThat(problems(() -> statement().toBuilder().kind(StatementKind.ASSESSMENT).build()))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.HELD_ASSESSMENT, "/holder", "someone"));
    }

    @Test
    void thatIsAnAssessmentMayHaveAnAddressee() {
      Statement assessment =
          statement().toBuilder().kind(StatementKind.ASSESSMENT).holder(Optional.empty()).build();

      assertThat(assessment.addressee()).isPresent();
    }
  }

  @Nested
  class AnArticle {

    private Article withParagraphs(int... numbers) {
      ArticleBuilder builder = Article.builder().id("article");
      for (int number : numbers) {
        builder.addParagraph(ParagraphFingerprint.of(number, 9, "a".repeat(64)));
      }
      return builder.build();
    }

    @Test
    void isRefusedWithParagraphsOutOfOrder() {
      assertRefused(
          ProblemCode.DUPLICATE_ID, "/paragraphs/2/number", () -> withParagraphs(0, 2, 1));
    }

    @Test
    void isRefusedWithTwoParagraphsOfOneNumber() {
      assertThat(problems(() -> withParagraphs(0, 1, 1)))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.DUPLICATE_ID, "/paragraphs/2/number", "1"));
    }

    @Test
    void mayLeaveOutParagraphs() {
      assertThat(withParagraphs(1, 3, 7).paragraphs()).hasSize(3);
    }

    @Test
    void isRefusedWithANegativeVolume() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/volume",
          () -> Article.builder().id("article").volume(-1).build());
    }

    @Test
    void isRefusedWithANegativeIssue() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/issue",
          () -> Article.builder().id("article").issue(-1).build());
    }

    @Test
    void isRefusedWithANegativeHeader() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/header",
          () -> Article.builder().id("article").header(-1).build());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1,", "2, 2"})
    void leavesOutTheUsualHeader(int header, Integer kept) {
      Article article = Article.builder().id("article").header(header).build();

      assertThat(article.header().stream().boxed()).isEqualTo(Stream.ofNullable(kept).toList());
    }

    @Test
    void isEqualWithTheUsualHeaderSetOrNot() {
      assertThat(article().toBuilder().header(1).build())
          .isEqualTo(article().toBuilder().header(OptionalInt.empty()).build());
    }

    @Test
    void mayHaveAVolumeOfZero() {
      assertThat(Article.builder().id("article").volume(0).build().volume()).hasValue(0);
    }
  }
}

package io.github.dossier4j.ferry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole article of 330 words, invented for this test and in the public domain, and its dossier of
 * 50 records, written as a draft.
 *
 * <p>In characters, runs of white space counted as one: the article has 1,845, the draft 16,126,
 * the same dossier in Java 24,000, and as a finished document 29,000.
 */
class FerryTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/dossier4j/ferry");

  private final ArticleText text = text();
  private final Draft draft = Draft.read(text, FOLDER.resolve("draft.json"));

  /** The text, whose header is a headline, a byline and a dateline. */
  static ArticleText text() {
    return ArticleText.of(FOLDER.resolve("article.txt"), 3);
  }

  @Nested
  class TheDraft {

    @Test
    void hasNoProblemAndNeedsNoRepair() {
      assertThat(draft.problems()).isEmpty();
      assertThat(draft.repairs()).isEmpty();
    }

    @Test
    void hasNoNumberButThatOfItsFormat() throws IOException {
      String withoutStrings =
          Files.readString(FOLDER.resolve("draft.json")).replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");

      assertThat(Pattern.compile("\\d+").matcher(withoutStrings).results())
          .extracting(MatchResult::group)
          .containsExactly("1");
    }

    @Test
    void isAsLongAsSaid() throws IOException {
      String java = "src/test/java/io/github/dossier4j/ferry/FerryInJava.java";

      assertThat(length(FOLDER.resolve("article.txt"))).isEqualTo(1845);
      assertThat(length(FOLDER.resolve("draft.json"))).isEqualTo(16_126);
      assertThat(length(Path.of(java))).isBetween(23_500, 24_500);
    }

    private static int length(Path file) throws IOException {
      String text = Files.readString(file).strip().replaceAll("\\s+", " ");
      return text.codePointCount(0, text.length());
    }
  }

  @Nested
  class TheDossier {

    private final Dossier dossier = draft.dossier();

    @Test
    void isProvenComplete() {
      assertThat(Proof.of(dossier, text).gaps()).isEmpty();
    }

    @Test
    void isThatOfTheBuilders() {
      assertThat(FerryInJava.dossier()).isEqualTo(dossier);
    }

    @Test
    void becomesADraftAgain() {
      Draft again = Draft.of(dossier, text);

      assertThat(again.problems()).isEmpty();
      assertThat(again.dossier()).isEqualTo(dossier);
    }
  }

  @Nested
  class WhatEnclosesWords {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '^',
        delimiter = '|',
        textBlock =
            """
            We paid for steel,                | We paid for steel
            “We paid for steel,”              | We paid for steel
            "We paid for steel,"              | We paid for steel
            “shown no will to keep its word”  | shown no will to keep its word
            'Nobody looks under the water'    | Nobody looks under the water
            “safe, if not pretty”             | safe, if not pretty
            "and we got paint."               | and we got paint.
            """)
    void isNoPartOfAQuote(String typed, String text) {
      Draft draft = quote(typed);

      assertThat(draft.dossier().quotes().one().text()).isEqualTo(text);
      assertThat(draft.repairs()).extracting(Repair::words).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "shown no will",
          "“We paid for steel,” the Port’s director, Oskar Thal, told the court, “and we got"
              + " paint.”",
          "setback, not"
        })
    void isOnlyWhatStandsAtBothEnds(String typed) {
      Draft draft = quote(typed);

      assertThat(draft.dossier().quotes().one().text()).isEqualTo(typed);
      assertThat(draft.repairs()).isEmpty();
    }

    @Test
    void isNoPartOfACitation() {
      Draft draft = draft("\"citations\": [{\"printed\": \"(Velmar Courier, June 2, 2030)\"}]");

      assertThat(draft.dossier().citations().one().printed())
          .isEqualTo("Velmar Courier, June 2, 2030");
      assertThat(draft.repairs()).hasSize(1);
    }

    @Test
    void staysInADossierThatBecomesADraftAgain() {
      Passage passage = text.passage("“We paid for steel,”");
      Dossier dossier =
          quote("We paid for steel").dossier().toBuilder()
              .quotes(
                  List.of(
                      text.quote("“We paid for steel,”").id("a").kind(QuoteKind.DIRECT).build()))
              .build();

      Draft again = Draft.of(dossier, text);

      assertThat(again.dossier()).isEqualTo(dossier);
      assertThat(again.dossier().quotes().one().passage()).isEqualTo(passage);
    }

    private Draft quote(String words) {
      String escaped = words.replace("\"", "\\\"");
      return draft("\"quotes\": [{\"text\": \"" + escaped + "\", \"kind\": \"direct\"}]");
    }

    private Draft draft(String properties) {
      String start = "{\"draft\": 1, \"id\": \"ferry\", \"title\": \"The ferry\", ";
      return Draft.read(text, start + properties + "}");
    }
  }

  /** What no longer stands in a corrected article is a problem, and nothing else is. */
  @Test
  void isHeldToACorrectedArticle() throws IOException {
    String corrected =
        Files.readString(FOLDER.resolve("article.txt")).replace("4.2 million", "4.3 million");

    Draft draft = Draft.read(ArticleText.of(corrected, 3), this.draft.json());

    assertThat(draft.problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_DIFFER);
              assertThat(problem.pointer()).startsWith("/events/0/");
              assertThat(problem.message()).contains("which has '4.3' where '4.2' is sought");
            });
  }
}

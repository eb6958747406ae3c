package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Problem;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/**
 * A good draft, broken in every way of {@link Mutation}, each by a number that a failure names. It
 * ends in a dossier that turns back into a draft, or in problems in the order of the draft.
 */
class MutatedDraftTest {

  private static final int NUMBER = Integer.getInteger("broken-documents", 10_000) / 20;

  private static final Path FOLDER = Path.of("src/test/resources/io/github/dossier4j/ferry");

  @Test
  void endsInADossierOrInProblems() throws IOException {
    ArticleText text = ArticleText.of(FOLDER.resolve("article.txt"), 3);
    String draft = Files.readString(FOLDER.resolve("draft.json"));
    int good = 0;
    for (int number = 0; number < NUMBER; number++) {
      MutatedDocument document = MutatedDocument.of(draft, number);
      Draft read = Draft.read(text, document.bytes());
      if (read.problems().isEmpty()) {
        good++;
        assertThat(Draft.of(read.dossier(), text).dossier())
            .as("%s", document)
            .isEqualTo(read.dossier());
      } else {
        assertThat(read.problems())
            .as("%s", document)
            .allMatch(problem -> problem.line().isPresent() && problem.column().isPresent())
            .isSortedAccordingTo(
                Comparator.comparing((Problem problem) -> problem.line().orElseThrow())
                    .thenComparing(problem -> problem.column().orElseThrow()));
        assertThat(read.feedback()).startsWith("{\"problems\":[{");
      }
    }
    assertThat(good).isBetween(1, NUMBER - 1);
  }
}

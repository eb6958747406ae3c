package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dossier4j.text.ArticleText;
import java.nio.file.Path;

/**
 * The text of the article, which is not part of the project: an environment variable tells where it
 * lies. Without it, the tests that need it are skipped.
 */
public final class ArticleFile {

  private static final String VARIABLE = "DOSSIER4J_ARTICLE";

  private ArticleFile() {}

  public static Path path() {
    String path = System.getenv(VARIABLE);
    assumeThat(path)
        .as("the article's text is not here; set " + VARIABLE + " to its path to prove the data")
        .isNotBlank();
    return Path.of(path);
  }

  static ArticleText text() {
    return ArticleText.of(path());
  }
}

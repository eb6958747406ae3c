package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dossier4j.model.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/**
 * The text of the article, which is not part of the project: an environment variable tells where it
 * lies. Without it, the tests that need it are skipped.
 */
final class ArticleFile {

  static final String VARIABLE = "DOSSIER4J_ARTICLE";

  private final List<String> paragraphs;

  private ArticleFile(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static ArticleFile read() {
    String path = System.getenv(VARIABLE);
    assumeThat(path)
        .as(
            "the text of the article is not here; set "
                + VARIABLE
                + " to its path to prove the data")
        .isNotBlank();
    try {
      return new ArticleFile(
          Files.readString(Path.of(path), StandardCharsets.UTF_8)
              .lines()
              .map(ArticleFile::canonical)
              .filter(line -> !line.isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"");
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  String words(Passage passage) {
    String paragraph = paragraphs.get(passage.paragraph());
    return paragraph.substring(
        paragraph.offsetByCodePoints(0, passage.start()),
        paragraph.offsetByCodePoints(0, passage.end()));
  }
}

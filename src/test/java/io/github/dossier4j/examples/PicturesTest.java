package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the pictures of the README and the guide to the data. */
class PicturesTest {

  private final List<String> current = Pictures.all().stream().map(String::strip).toList();

  @Test
  void areAllShown() {
    assertThat(shown()).as("print them with Pictures").containsAll(current);
  }

  @Test
  void areUpToDate() {
    assertThat(shown()).as("print them with Pictures").isSubsetOf(current);
  }

  private static List<String> shown() {
    return MarkdownPage.readmeAndGuide().stream()
        .flatMap(page -> page.blocks("mermaid").stream())
        .toList();
  }
}

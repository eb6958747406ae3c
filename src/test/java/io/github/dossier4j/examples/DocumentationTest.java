package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the links of README, changelog and guide to what they lead to. */
class DocumentationTest {

  private static final Path ADDRESSES =
      Path.of("src/test/resources/io/github/dossier4j/examples/addresses.txt");

  @Nested
  class LinksWithinTheProject {

    @Test
    void leadToAFileOrToAHeading() {
      List<String> broken = new ArrayList<>();
      for (MarkdownPage page : MarkdownPage.all()) {
        for (String link : page.relativeLinks()) {
          if (!leadsSomewhere(page, link)) {
            broken.add(page.path() + ": " + link);
          }
        }
      }

      assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(MarkdownPage page, String link) {
      int hash = link.indexOf('#');
      String file = hash < 0 ? link : link.substring(0, hash);
      Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
      if (target.startsWith("..") || target.isAbsolute() || !Files.exists(target)) {
        return false;
      }
      if (hash < 0) {
        return true;
      }
      return target.toString().endsWith(".md")
          && MarkdownPage.read(target).anchors().contains(link.substring(hash + 1));
    }
  }

  @Nested
  class OutsideAddresses {

    @Test
    void standInTheListAndNowhereElse() throws IOException {
      Set<String> used = new TreeSet<>();
      MarkdownPage.all().forEach(page -> used.addAll(page.addresses()));
      List<String> listed = entries().stream().map(entry -> entry.split(" ", 2)[0]).toList();

      assertThat(listed).as("sorted, each once, and each used").containsExactlyElementsOf(used);
    }

    @Test
    void standThereForAReason() throws IOException {
      assertThat(entries()).allMatch(entry -> entry.split(" ", 2).length == 2);
    }

    private static List<String> entries() throws IOException {
      return Files.readAllLines(ADDRESSES).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    }
  }

  @Nested
  class APage {

    @Test
    void hasTheAnchorsThatGitHubGivesItsHeadings() {
      MarkdownPage page =
          page(
              """
              # Read `strictly` & fast, *at once*
              ## Was nun?
              ### Größe (in_bytes) – 2.0
              ## Was nun?
              ## [A link](elsewhere.md) in it
              <a id="by-hand"></a>

              ```sh
              # no heading
              ```
              """);

      assertThat(page.anchors())
          .containsExactly(
              "read-strictly--fast-at-once",
              "was-nun",
              "größe-in_bytes--20",
              "was-nun-1",
              "a-link-in-it",
              "by-hand");
    }

    @Test
    void hasLinksOfEveryForm() {
      MarkdownPage page =
          page(
              """
              [one](one.md), [two](two.md#part "a title"), ![three](<three.svg>), [four][4],
              <img src="five.svg">, but not `list[i](x)` and not [six](https://six.example).

              [4]: four.md

                ```java
                seven[i](x)
                ```
              """);

      assertThat(page.relativeLinks())
          .containsExactlyInAnyOrder("one.md", "two.md#part", "three.svg", "four.md", "five.svg");
    }

    @Test
    void hasAddressesAlsoInCodeAndWithoutThePunctuationAroundThem() {
      MarkdownPage page =
          page(
              """
              See https://a.example/x. Or [it](https://b.example/y#z), <http://c.example>.

              ```xml
              <project xmlns="http://d.example/4.0.0">
              ```
              """);

      assertThat(page.addresses())
          .containsExactly(
              "https://a.example/x",
              "https://b.example/y#z",
              "http://c.example",
              "http://d.example/4.0.0");
    }

    private static MarkdownPage page(String text) {
      return new MarkdownPage(Path.of("page.md"), text);
    }
  }
}

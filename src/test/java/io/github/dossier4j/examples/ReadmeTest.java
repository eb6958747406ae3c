package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the README and the guide to what is compiled, run and counted. */
class ReadmeTest {

  /**
   * Where examples stand: beside this test, and those for other places in projects of their own.
   */
  private static final List<Path> EXAMPLES =
      List.of(Path.of("src/test/java/io/github/dossier4j/examples"), Path.of("src/it"));

  private final MarkdownPage readme = MarkdownPage.read(Path.of("README.md"));
  private final List<MarkdownPage> pages = MarkdownPage.readmeAndGuide();

  @Test
  void showsOnlyCodeThatIsCompiledAndRun() throws IOException {
    Set<String> shown =
        pages.stream()
            .flatMap(page -> page.blocks("java").stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shown).containsExactlyInAnyOrderElementsOf(regions());
  }

  @Test
  void showsBlocksOfKnownLanguagesOnly() {
    for (MarkdownPage page : pages) {
      assertThat(page.blocks())
          .as("a block of another language would escape the checks of %s", page.path())
          .extracting(MarkdownPage.Block::language)
          .isSubsetOf(
              "java", "sh", "text", "xml", "kotlin", "json", "mermaid", "properties", "sql");
    }
  }

  /** The first example is a whole program and no part of a test, so it is run here. */
  @Test
  void startsWithAProgramThatRuns() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstExample.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .satisfies(line -> assertThat(line).startsWith("Military and technical"), atIndex(0))
        .satisfies(line -> assertThat(line).isEqualTo("[]"), atIndex(1))
        .satisfies(
            line -> assertThat(line).startsWith("{\"id\":\"military-and-technical-cooperation\""),
            atIndex(2));
  }

  @Test
  void namesTheCoordinatesOfThePom() {
    String pom = MarkdownPage.read(Path.of("pom.xml")).text();
    String coordinates =
        pom.substring(pom.indexOf("<groupId>"), pom.indexOf("</version>") + "</version>".length());

    assertThat(squeezed(readme.blocks("xml").get(0))).contains(squeezed(coordinates));
  }

  @Test
  void namesNoVersionButThatOfThePom() {
    String version = version("pom.xml");

    for (MarkdownPage page : pages) {
      assertThat(
              Pattern.compile("dossier4j(?::|</artifactId>\\s*<version>)(\\d[\\w.-]*)")
                  .matcher(page.text())
                  .results()
                  .map(named -> named.group(1)))
          .as("the versions of the library in %s", page.path())
          .allMatch(version::equals);
    }
  }

  /** Otherwise they would take an older jar, which the local repository may still hold. */
  @Test
  void hasBenchmarksFuzzTargetsAndToolOfTheSameVersion() {
    String version = version("pom.xml");

    assertThat(version("src/benchmark/pom.xml")).isEqualTo(version);
    assertThat(version("src/fuzz/pom.xml")).isEqualTo(version);
    assertThat(version("src/tool/pom.xml")).isEqualTo(version);
  }

  /** The first version in a pom, which is that of its project. */
  private static String version(String pom) {
    String text = MarkdownPage.read(Path.of(pom)).text();
    return text.substring(
        text.indexOf("<version>") + "<version>".length(), text.indexOf("</version>"));
  }

  @Test
  void countsWhatTheDossierHolds() {
    Dossier visit = MoscowVisit.dossier();

    assertThat(squeezed(readme.text()))
        .contains(visit.people().count() + " people")
        .contains(visit.organizations().count() + " organizations")
        .contains(visit.agreements().count() + " agreements")
        .contains(visit.quotes().count() + " quotes")
        .contains(visit.statements().count() + " statements")
        .contains(visit.citations().count() + " citations")
        .contains(visit.events().count() + " events");
  }

  /** The regions of all examples. */
  private static List<String> regions() throws IOException {
    List<String> regions = new ArrayList<>();
    for (Path folder : EXAMPLES) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> regions.addAll(regions(MarkdownPage.read(file).text())));
      }
    }
    return regions;
  }

  private static List<String> regions(String source) {
    return Pattern.compile("// region [\\w-]+\n(.*?)\n\\s*// endregion", Pattern.DOTALL)
        .matcher(source)
        .results()
        .map((MatchResult region) -> region.group(1).stripIndent().strip())
        .toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}

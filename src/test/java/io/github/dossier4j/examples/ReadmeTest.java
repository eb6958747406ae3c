package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the README to what is compiled, run and counted. */
class ReadmeTest {

  private static final Path EXAMPLES = Path.of("src/test/java/io/github/dossier4j/examples");

  private final String readme = read(Path.of("README.md"));

  @Test
  void showsOnlyCodeThatIsCompiledAndRun() {
    List<String> blocks = blocks("java");
    List<String> regions = new ArrayList<>();
    regions.addAll(regions(read(EXAMPLES.resolve("FirstExample.java"))));
    regions.addAll(regions(read(EXAMPLES.resolve("ReadmeExamplesTest.java"))));
    regions.addAll(regions(read(EXAMPLES.resolve("ModelYourOwnTest.java"))));

    assertThat(blocks).containsExactlyInAnyOrderElementsOf(regions);
  }

  @Test
  void namesTheCoordinatesOfThePom() {
    String pom = read(Path.of("pom.xml"));
    String coordinates =
        pom.substring(pom.indexOf("<groupId>"), pom.indexOf("</version>") + "</version>".length());

    assertThat(squeezed(blocks("xml").get(0))).contains(squeezed(coordinates));
  }

  @Test
  void countsWhatTheDossierHolds() {
    Dossier visit = MoscowVisit.dossier();

    assertThat(squeezed(readme))
        .contains(visit.people().count() + " people")
        .contains(visit.organizations().count() + " organizations")
        .contains(visit.agreements().count() + " agreements")
        .contains(visit.quotes().count() + " quotes")
        .contains(visit.statements().count() + " statements")
        .contains(visit.citations().count() + " citations")
        .contains(visit.events().count() + " events");
  }

  private List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map(block -> block.group(1).strip())
        .toList();
  }

  private static List<String> regions(String source) {
    return Pattern.compile("// region \\w+\n(.*?)\n *// endregion", Pattern.DOTALL)
        .matcher(source)
        .results()
        .map((MatchResult region) -> region.group(1).stripIndent().strip())
        .toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }
}

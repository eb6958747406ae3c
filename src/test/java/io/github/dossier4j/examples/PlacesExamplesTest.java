package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierModule;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** The example and the table of the guide's page on places. */
class PlacesExamplesTest {

  private static final Path CONSUMERS = Path.of("src/it");

  @Nested
  class AMapperThatReadsStrictly {

    private final List<Dossier> used = new ArrayList<>();
    private final List<Problem> reported = new ArrayList<>();

    @Test
    void readsADossier() {
      read(DossierWriter.compact().toText(MoscowVisit.dossier()));

      assertThat(used).containsExactly(MoscowVisit.dossier());
      assertThat(reported).isEmpty();
    }

    @Test
    void reportsEveryProblem() {
      read("{\"format\": 1, \"titel\": \"t\"}");

      assertThat(used).isEmpty();
      assertThat(reported).hasSizeGreaterThan(3);
    }

    private void read(String body) {
      // region strict-mapper
      JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule()).build();
      try {
        use(mapper.readValue(body, Dossier.class));
      } catch (DatabindException e) {
        if (e.getCause() instanceof InvalidDataException invalid) {
          invalid.problems().forEach(this::report);
        }
      }
      // endregion
    }

    private void use(Dossier dossier) {
      used.add(dossier);
    }

    private void report(Problem problem) {
      reported.add(problem);
    }
  }

  /** Each row names a project that continuous integration runs, with the versions of the row. */
  @Nested
  class TheTable {

    private record Row(String tried, String project) {}

    private final MarkdownPage page = MarkdownPage.read(Path.of("src/site/markdown/places.md"));

    @Test
    void hasARowForEachProject() throws IOException {
      try (Stream<Path> folders = Files.list(CONSUMERS)) {
        List<String> projects =
            folders
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .map(folder -> folder.getFileName().toString())
                .toList();
        assertThat(rows().stream().map(Row::project).distinct())
            .containsExactlyInAnyOrderElementsOf(projects);
      }
    }

    @Test
    void namesProjectsThatContinuousIntegrationRuns() {
      String pom = read(Path.of("pom.xml"));
      String always = pom.substring(0, pom.indexOf("<profiles>"));
      List<String> listed =
          Pattern.compile("(?m)^consumers=(.*)$")
              .matcher(read(Path.of(".ci/run")))
              .results()
              .flatMap(list -> Stream.of(list.group(1).split(",")))
              .toList();

      for (Row row : rows()) {
        String included = "<pomInclude>" + row.project() + "/pom.xml</pomInclude>";
        assertThat(pom).contains(included);
        assertThat(always.contains(included) || listed.contains(row.project()))
            .as("%s is run", row.project())
            .isTrue();
      }
    }

    @Test
    void namesTheVersionsOfTheProjects() throws IOException {
      for (Row row : rows()) {
        String text = textOf(CONSUMERS.resolve(row.project()));
        List<String> versions =
            Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.\\d+)?")
                .matcher(row.tried())
                .results()
                .map(MatchResult::group)
                .toList();
        for (String version : versions) {
          assertThat(text).as("%s has %s", row.project(), version).contains(version);
        }
      }
    }

    @Test
    void hasTheRelocationOfItsProject() {
      assertThat(squeezed(read(CONSUMERS.resolve("relocated/pom.xml"))))
          .contains(squeezed(page.blocks("xml").get(1)));
    }

    @Test
    void hasTheExclusionOfItsProject() {
      String project = squeezed(resolved(read(CONSUMERS.resolve("no-databind/pom.xml"))));
      String block = squeezed(page.blocks("xml").get(0));

      assertThat(Stream.of(block.split("(?<=</dependency>) ")))
          .hasSize(2)
          .allSatisfy(dependency -> assertThat(project).contains(dependency));
    }

    private List<Row> rows() {
      return Pattern.compile(
              "(?m)^\\|[^|]*\\|([^|]*)\\|.*\\[([\\w-]+)]\\(\\.\\./\\.\\./it/\\2/pom\\.xml\\) \\|$")
          .matcher(page.text())
          .results()
          .map(row -> new Row(row.group(1), row.group(2)))
          .toList();
    }

    /** What names versions in a project, and the version that the library brings. */
    private static String textOf(Path project) throws IOException {
      StringBuilder text = new StringBuilder(resolved("@jackson.version@"));
      for (String file : List.of("pom.xml", "invoker.properties", "verify.groovy")) {
        if (Files.exists(project.resolve(file))) {
          text.append(resolved(read(project.resolve(file))));
        }
      }
      return text.toString();
    }

    /** With the values that the invoker puts in. */
    private static String resolved(String text) {
      String pom = read(Path.of("pom.xml"));
      return Pattern.compile("@project\\.(\\w+)@|@([\\w.-]+)@")
          .matcher(text)
          .replaceAll(
              named -> value(pom, named.group(1) == null ? named.group(2) : named.group(1)));
    }

    private static String value(String pom, String name) {
      int start = pom.indexOf("<" + name + ">") + name.length() + 2;
      return pom.substring(start, pom.indexOf("</", start));
    }

    private static String read(Path file) {
      return MarkdownPage.read(file).text();
    }

    private static String squeezed(String text) {
      return text.replaceAll("\\s+", " ").strip();
    }
  }
}

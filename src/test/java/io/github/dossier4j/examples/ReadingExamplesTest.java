package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierSchema;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.LineResult;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of reading whole documents; the code blocks of the guide are regions of this. */
class ReadingExamplesTest {

  private static final String GOOD = DossierWriter.compact().toText(MoscowVisit.dossier());

  private final List<String> used = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();

  @Test
  void anArchiveIsReadPastItsBadLines(@TempDir Path folder) throws IOException {
    Path archive = Files.writeString(folder.resolve("a.ndjson"), GOOD + "\n{}\n" + GOOD);
    Path rest = folder.resolve("rest.ndjson");

    // region results
    DossierReader reader = DossierReader.create().withRawLines();
    try (Stream<LineResult> results = reader.results(archive);
        PrintStream refused = new PrintStream(rest.toFile(), StandardCharsets.UTF_8)) {
      results.forEach(
          result -> {
            result.dossier().ifPresent(this::use);
            result.problems().forEach(this::report);
            if (result.dossier().isEmpty()) {
              refused.println(result.raw().orElse(""));
            }
          });
    }
    // endregion

    assertThat(used).containsExactly("moscow-visit-2008", "moscow-visit-2008");
    assertThat(reported).first().asString().startsWith("line 2, column 1: /format: 'format'");
    assertThat(rest).hasContent("{}");
  }

  @Test
  void aLineIsReadByItself() {
    String text = "{}";
    int number = 7;

    // region line
    LineResult result = LineResult.of(number, text);
    // endregion

    assertThat(result.problems()).isNotEmpty().allMatch(each -> each.line().getAsInt() == 7);
  }

  @Test
  void theSchemaIsAText() {
    // region schema
    String schema = DossierSchema.text();
    // endregion

    assertThat(schema).startsWith("{");
  }

  private void use(Dossier dossier) {
    used.add(dossier.id());
  }

  private void report(Problem problem) {
    reported.add(problem.toString());
  }
}

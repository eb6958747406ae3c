package io.github.dossier4j.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the packaged jar as a user does. */
class JarTest {

  private static final Path FERRY = Path.of("../test/resources/io/github/dossier4j/ferry");

  @TempDir Path folder;

  @Test
  void runsByItself() throws Exception {
    String draft = FERRY.resolve("draft.json").toString();
    String article = FERRY.resolve("article.txt").toString();

    JsonNode result =
        JsonMapper.shared().readTree(run(0, "check", draft, article, "--header", "3"));

    assertThat(result.get("proven").booleanValue()).isTrue();
    assertThat(run(0, "--version")).matches("dossier4j-tool \\d.*\\s+");
    assertThat(run(2, "check", draft)).contains("Missing required parameter: 'ARTICLE'");
    run(0, "page", "-o", folder.resolve("page.html").toString());
    run(0, "rows", "bundled", "-o", folder.resolve("rows").toString());
  }

  /** Runs it where UTF-8 is not the default charset; its output is read as UTF-8. */
  private static String run(int expected, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-jar", System.getProperty("tool.jar")));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(expected);
    return out;
  }
}

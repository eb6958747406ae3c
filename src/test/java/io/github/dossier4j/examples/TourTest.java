package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TourTest {

  @Test
  void printsWhatTheFileShows() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Tour.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            Files.readAllLines(
                Path.of("src/test/resources/io/github/dossier4j/examples/tour.txt"),
                StandardCharsets.UTF_8));
  }
}

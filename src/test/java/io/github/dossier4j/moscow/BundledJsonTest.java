package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dossier4j.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the JSON in the jar equal to the constants. After a change of the data, write it anew:
 *
 * <pre>mvn test -Dtest=BundledJsonTest -Ddossier4j.write=true</pre>
 */
class BundledJsonTest {

  private static final String RESOURCE = "/META-INF/dossier4j/moscow-visit-2008.json";

  private final JsonMapper mapper = JsonMapper.shared();

  @Test
  void isWrittenAnewOnRequest() throws IOException {
    assumeThat(Boolean.getBoolean("dossier4j.write")).as("not asked for").isTrue();
    Files.writeString(Path.of("src/main/resources" + RESOURCE), written());
  }

  @Test
  void isWhatTheConstantsWrite() throws IOException {
    assumeThat(Boolean.getBoolean("dossier4j.write")).as("being written anew").isFalse();
    assertThat(resource()).isEqualTo(written());
  }

  @Test
  void readsBackAsTheDossier() throws IOException {
    assumeThat(Boolean.getBoolean("dossier4j.write")).as("being written anew").isFalse();
    assertThat(mapper.readValue(resource(), Dossier.class)).isEqualTo(MoscowVisit.dossier());
  }

  private static String resource() throws IOException {
    try (InputStream json = MoscowVisit.class.getResourceAsStream(RESOURCE)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String written() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    ObjectWriter writer =
        mapper
            .writer()
            .with(
                new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
    return writer.writeValueAsString(MoscowVisit.dossier()) + "\n";
  }
}

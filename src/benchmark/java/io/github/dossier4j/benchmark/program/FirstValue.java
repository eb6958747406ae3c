package io.github.dossier4j.benchmark.program;

import io.github.dossier4j.Dossier;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.json.JsonMapper;

/** Asks the same question after reading the same data from its JSON into the same values. */
public final class FirstValue {

  private FirstValue() {}

  public static void main(String[] args) throws IOException {
    try (InputStream json =
        Dossier.class.getResourceAsStream("/META-INF/dossier4j/moscow-visit-2008.json")) {
      Dossier dossier = JsonMapper.shared().readValue(json, Dossier.class);
      String words = dossier.quotes().by("islam-karimov").to("vladimir-putin").one().text();
      if (!words.startsWith("Military")) {
        throw new AssertionError(words);
      }
    }
  }
}

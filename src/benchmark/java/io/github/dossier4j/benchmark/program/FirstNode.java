package io.github.dossier4j.benchmark.program;

import io.github.dossier4j.Dossier;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the same question after reading the same data from its JSON into a tree. */
public final class FirstNode {

  private FirstNode() {}

  public static void main(String[] args) throws IOException {
    try (InputStream json =
        Dossier.class.getResourceAsStream("/META-INF/dossier4j/moscow-visit-2008.json")) {
      String words = "";
      for (JsonNode quote : JsonMapper.shared().readTree(json).get("quotes")) {
        if (quote.at("/speaker/ref").asString().equals("islam-karimov")
            && quote.at("/addressee/ref").asString().equals("vladimir-putin")) {
          words = quote.get("text").asString();
        }
      }
      if (!words.startsWith("Military")) {
        throw new AssertionError(words);
      }
    }
  }
}

package io.github.dossier4j.benchmark.program;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import java.io.IOException;
import java.io.InputStream;

/** Asks the same question after reading the same data from its JSON with our reader. */
public final class FirstDocument {

  private FirstDocument() {}

  public static void main(String[] args) throws IOException {
    try (InputStream json =
        Dossier.class.getResourceAsStream("/META-INF/dossier4j/moscow-visit-2008.json")) {
      Dossier dossier = DossierReader.create().read(json);
      String words = dossier.quotes().by("islam-karimov").to("vladimir-putin").one().text();
      if (!words.startsWith("Military")) {
        throw new AssertionError(words);
      }
    }
  }
}

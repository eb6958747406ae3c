package io.github.dossier4j.fuzz;

import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.model.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whatever stands between two good lines, both are read. */
public final class LinesTarget {

  private static final DossierReader READER = DossierReader.create();
  private static final byte[] GOOD =
      ("\n{\"format\":1,\"id\":\"good\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\","
              + "\"article\":{\"id\":\"a\"}}\n")
          .getBytes(StandardCharsets.UTF_8);

  private LinesTarget() {}

  /** So that the first input does not wait for all classes, which the fuzzer takes for a hang. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {'{', '}'});
  }

  public static void fuzzerTestOneInput(byte[] input) {
    ByteArrayOutputStream source = new ByteArrayOutputStream();
    source.writeBytes(GOOD);
    source.writeBytes(input);
    source.writeBytes(GOOD);
    List<String> ids = new ArrayList<>();
    READER
        .results(new ByteArrayInputStream(source.toByteArray()))
        .forEach(
            result -> {
              result.dossier().ifPresent(dossier -> ids.add(dossier.id()));
              if (result.dossier().isEmpty()) {
                Expect.documented(new InvalidDataException(result.problems()));
              }
            });
    boolean first = ids.get(0).equals("good");
    boolean last = ids.size() > 1 && ids.get(ids.size() - 1).equals("good");
    Expect.that(first && last, "a bad line lost a neighbour");
  }
}

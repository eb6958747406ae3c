package io.github.dossier4j.fuzz;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;

/** Bytes are a dossier, which is written and read to the same, or have problems with a place. */
public final class ReaderTarget {

  private static final DossierReader READER = DossierReader.create();
  private static final DossierWriter WRITER = DossierWriter.compact();

  private ReaderTarget() {}

  /** So that the first input does not wait for all classes, which the fuzzer takes for a hang. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {'{', '}'});
  }

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      Dossier dossier = READER.read(input);
      Expect.that(READER.read(WRITER.toText(dossier)).equals(dossier), "another after writing");
    } catch (InvalidDataException e) {
      Expect.documented(e);
    }
  }
}

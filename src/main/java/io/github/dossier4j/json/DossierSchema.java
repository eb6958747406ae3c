package io.github.dossier4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of the wire format (draft 2020-12), with a title and a description for all that
 * can stand in a document. What a schema cannot say, such as that every link names a record, only
 * {@link DossierReader} finds.
 */
public final class DossierSchema {

  private static final String PATH = "/META-INF/dossier4j/dossier.schema.json";

  private DossierSchema() {}

  /**
   * The schema.
   *
   * @return the JSON document
   */
  public static String text() {
    try (InputStream in = DossierSchema.class.getResourceAsStream(PATH)) {
      return new String(Objects.requireNonNull(in, PATH).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PATH, e);
    }
  }
}

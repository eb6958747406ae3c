package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads documents within some limits. */
final class Reading {

  private final ReadLimits limits;
  private final JsonFactory factory;

  Reading(ReadLimits limits) {
    this.limits = limits;
    this.factory = factory(limits, true);
  }

  ReadLimits limits() {
    return limits;
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDataException with every problem of it
   */
  Dossier read(Document document) {
    try {
      // Each document has a table of names of its own, so that none spoils it for the next.
      return new Input(document, limits, document.parser(factory.copy())).read();
    } catch (Input.TooManyNames e) {
      // Slower, but without a table.
      Document text = document.asText();
      return new Input(text, limits, text.parser(factory(limits, false))).read();
    }
  }

  private static JsonFactory factory(ReadLimits limits, boolean table) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(ReadLimits.NAME_LENGTH)
            .maxNumberLength(limits.numberLength())
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .configure(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES, table)
        .build();
  }
}

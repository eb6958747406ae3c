package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;

/** Reads documents within some limits. */
final class Reading {

  private final ReadLimits limits;
  private final Parsers parsers;

  Reading(ReadLimits limits) {
    this.limits = limits;
    this.parsers = new Parsers(limits);
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
      return new Input(document, limits, document.parser(parsers)).read();
    } catch (Input.TooManyNames e) {
      // The parser of characters is slower, and needs no table of names.
      Document text = document.asText();
      return new Input(text, limits, text.parser(parsers)).read();
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;

/** Reads documents within some limits. */
final class DocumentReader {

  private final ReadLimits limits;
  private final ParserFactory parsers;

  DocumentReader(ReadLimits limits) {
    this.limits = limits;
    this.parsers = new ParserFactory(limits);
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
      return new DossierParser(document, limits, document.parser(parsers)).read();
    } catch (DossierParser.TooManyNames e) {
      // The parser of characters is slower, and needs no table of names.
      Document text = document.asText();
      return new DossierParser(text, limits, text.parser(parsers)).read();
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import java.io.StringReader;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.sym.CharsToNameCanonicalizer;
import tools.jackson.core.util.BufferRecycler;

/**
 * Reads documents within limits. Each document gets a JSON parser with its own table of property
 * names, so that no document fills the table of the next.
 *
 * <p>The parsers are made without {@code JsonFactory}, which loads every kind of parser and
 * generator: that took a fresh JVM a fourth of the time to its first dossier.
 */
final class DocumentReader {

  /** More than any name of the allowed length takes, so that the limit of characters decides. */
  private static final int NAME_BYTES = 6 * ReadLimits.NAME_LENGTH;

  private static final int FEATURES = StreamReadFeature.collectDefaults();

  final ReadLimits limits;
  private final StreamReadConstraints constraints;

  DocumentReader(ReadLimits limits) {
    this.limits = limits;
    constraints =
        StreamReadConstraints.builder()
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(NAME_BYTES)
            .maxNumberLength(limits.numberLength())
            .build();
  }

  Dossier read(Document document) {
    return (Dossier) read(document, ObjectType.DOSSIER);
  }

  /**
   * Reads a document that holds one value of a type.
   *
   * @throws InvalidDataException with every problem of the document
   */
  Object read(Document document, WireType type) {
    try {
      return new DossierParser(document, limits, document.parser(this)).read(type);
    } catch (DossierParser.TooManyNames e) {
      // The parser of characters is slower, and needs no table of names.
      Document text = document.asText();
      return new DossierParser(text, limits, text.parser(this)).read(type);
    }
  }

  JsonParser parser(byte[] bytes, int from, int to) {
    int flags = TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW.getMask();
    return new UTF8StreamJsonParser(
        ObjectReadContext.empty(),
        context(),
        FEATURES,
        0,
        null,
        ByteQuadsCanonicalizer.createRoot().makeChild(flags),
        bytes,
        from,
        to,
        0,
        false);
  }

  /** This parser has no table of names, because names made to collide would fill it. */
  JsonParser parser(String text) {
    return new ReaderBasedJsonParser(
        ObjectReadContext.empty(),
        context(),
        FEATURES,
        0,
        new StringReader(text),
        CharsToNameCanonicalizer.createRoot(null).makeChild());
  }

  private IOContext context() {
    return new IOContext(
        constraints,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new Buffers(),
        ContentReference.unknown(),
        true,
        JsonEncoding.UTF8);
  }

  /** Keeps no buffer for the next parser: Jackson would load its first lambda for that. */
  private static final class Buffers extends BufferRecycler {

    Buffers() {}

    @Override
    public void releaseCharBuffer(int index, char[] buffer) {
      // Dropped.
    }
  }
}

package io.github.dossier4j.json;

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
 * Makes a parser for each document, within some limits. Each has a table of names of its own, so
 * that no document spoils it for the next.
 *
 * <p>It does without the factory of the library, which loads every kind of parser and generator
 * there is: that took a fresh JVM a fourth of the time to its first dossier.
 */
final class ParserFactory {

  /** As a name takes no more bytes, the reader's own limit of its characters is met first. */
  private static final int NAME_BYTES = 6 * ReadLimits.NAME_LENGTH;

  private static final int FEATURES = StreamReadFeature.collectDefaults();

  private final StreamReadConstraints constraints;

  ParserFactory(ReadLimits limits) {
    constraints =
        StreamReadConstraints.builder()
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(NAME_BYTES)
            .maxNumberLength(limits.numberLength())
            .build();
  }

  JsonParser of(byte[] bytes, int from, int to) {
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

  /** Without a table of names: its own does not stand names that were made to collide. */
  JsonParser of(String text) {
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

  /** Keeps no buffer for the next parser, for which the library needs its only lambda. */
  private static final class Buffers extends BufferRecycler {

    Buffers() {}

    @Override
    public void releaseCharBuffer(int index, char[] buffer) {
      // Nobody takes it again.
    }
  }
}

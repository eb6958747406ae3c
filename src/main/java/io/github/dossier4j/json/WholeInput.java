package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.json.UTF8StreamJsonParser;

/**
 * The input of a parser that has read its first token only: what the parser has in its buffer, and
 * the rest of its source.
 */
final class WholeInput {

  private WholeInput() {}

  /** Whether a parser stands at the start of its input, and lets go of it. */
  static boolean isHeldBy(JsonParser parser) {
    if (!parser.hasToken(JsonToken.START_OBJECT)
        || !(parser.streamReadContext() instanceof JsonReadContext context)) {
      return false;
    }
    JsonReadContext parent = context.getParent();
    if (parent == null || !parent.inRoot() || parent.getCurrentIndex() > 0) {
      return false;
    }
    Object source = parser.streamReadInputSource();
    return parser instanceof UTF8StreamJsonParser
        ? source == null || source instanceof InputStream
        : parser instanceof ReaderBasedJsonParser && (source == null || source instanceof Reader);
  }

  /**
   * Reads the input to its end. The parser then stands at the end, too.
   *
   * @throws io.github.dossier4j.model.InvalidDataException with every problem of the input
   * @throws java.io.UncheckedIOException if its source fails
   */
  static Dossier read(JsonParser parser, DossierReader reader) {
    TokenStreamLocation start = parser.currentTokenLocation();
    Dossier dossier =
        parser instanceof UTF8StreamJsonParser
            ? reader.read(bytes(parser, start))
            : reader.read(text(parser, start));
    // Otherwise the parser would wait for the end of the object.
    ((JsonReadContext) parser.streamReadContext())
        .reset(TokenStreamContext.TYPE_ROOT, start.getLineNr(), start.getColumnNr());
    parser.clearCurrentToken();
    return dossier;
  }

  private static InputStream bytes(JsonParser parser, TokenStreamLocation start) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    read.writeBytes(before(start).getBytes(StandardCharsets.US_ASCII));
    parser.releaseBuffered(read);
    InputStream buffered = new ByteArrayInputStream(read.toByteArray());
    return parser.streamReadInputSource() instanceof InputStream rest
        ? new SequenceInputStream(buffered, new OpenSource(rest))
        : buffered;
  }

  private static Reader text(JsonParser parser, TokenStreamLocation start) {
    StringWriter read = new StringWriter();
    read.write(before(start));
    parser.releaseBuffered(read);
    Reader buffered = new StringReader(read.toString());
    return parser.streamReadInputSource() instanceof Reader rest
        ? new SequenceReader(buffered, rest)
        : buffered;
  }

  /**
   * What stands before the second token: as much white space as there was, and the first token. A
   * byte order mark becomes three spaces, because the parser tells no difference.
   */
  private static String before(TokenStreamLocation start) {
    return "\n".repeat(start.getLineNr() - 1) + " ".repeat(start.getColumnNr() - 1) + "{";
  }

  /** A source that its parser closes, and nobody else. */
  private static final class OpenSource extends FilterInputStream {

    OpenSource(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Left open.
    }
  }

  /** Reads one source, then another. */
  private static final class SequenceReader extends FilterReader {

    private final Reader next;

    SequenceReader(Reader first, Reader next) {
      super(first);
      this.next = next;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Two readers are the same only if they are one object.
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      if (read < 0 && in != next) {
        in = next;
        return in.read(buffer, from, length);
      }
      return read;
    }
  }
}

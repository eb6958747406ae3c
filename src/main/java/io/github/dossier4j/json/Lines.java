package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The documents of an NDJSON source, one a line. */
abstract class Lines implements Closeable {

  private static final int BUFFER_SIZE = 1 << 16;

  private final Closeable source;
  private int line;

  private Lines(Closeable source) {
    this.source = source;
  }

  static Lines of(InputStream in, ReadLimits limits) {
    return new Lines(in) {
      private final byte[] buffer = new byte[BUFFER_SIZE];
      private int at;
      private int end;

      @Override
      @Nullable Document read(int number) throws IOException {
        if (!isFilled()) {
          return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (boolean ended = false; !ended && isFilled(); ) {
          int start = at;
          while (at < end && buffer[at] != '\n') {
            at++;
          }
          line.write(buffer, start, kept(at - start, line.size(), limits));
          ended = at < end;
          at += ended ? 1 : 0;
        }
        return Document.of(line.toByteArray(), number, limits).asLine();
      }

      private boolean isFilled() throws IOException {
        while (at == end) {
          at = 0;
          end = in.read(buffer);
        }
        return at < end;
      }
    };
  }

  static Lines of(Reader in, ReadLimits limits) {
    return new Lines(in) {
      private final char[] buffer = new char[BUFFER_SIZE];
      private int at;
      private int end;

      @Override
      @Nullable Document read(int number) throws IOException {
        if (!isFilled()) {
          return null;
        }
        StringBuilder line = new StringBuilder();
        for (boolean ended = false; !ended && isFilled(); ) {
          int start = at;
          while (at < end && buffer[at] != '\n') {
            at++;
          }
          line.append(buffer, start, kept(at - start, line.length(), limits));
          ended = at < end;
          at += ended ? 1 : 0;
        }
        return Document.of(line.toString(), number, limits).asLine();
      }

      private boolean isFilled() throws IOException {
        while (at == end) {
          at = 0;
          end = in.read(buffer);
        }
        return at < end;
      }
    };
  }

  /**
   * How much of what was read of a line is kept: one more than is allowed tells that it is more.
   */
  private static int kept(int read, int before, ReadLimits limits) {
    return (int) Math.min(read, limits.documentSize() + 1L - before);
  }

  /** Reads the next line, blank or not; null at the end. */
  abstract @Nullable Document read(int number) throws IOException;

  static Stream<Dossier> stream(Lines lines, Function<Document, Dossier> reading) {
    Iterator<Dossier> dossiers =
        new Iterator<>() {
          private @Nullable Document next;

          @Override
          public boolean hasNext() {
            if (next == null) {
              next = lines.next();
            }
            return next != null;
          }

          @Override
          public Dossier next() {
            if (!hasNext()) {
              throw new NoSuchElementException("no more lines");
            }
            Document document = next;
            next = null;
            return reading.apply(document);
          }
        };
    int properties = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(dossiers, properties), false)
        .onClose(lines::close);
  }

  /** The next document, blank lines left out; null at the end. */
  private @Nullable Document next() {
    try {
      Document document;
      do {
        document = read(++line);
      } while (document != null && document.isBlank());
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read line " + line, e);
    }
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the source", e);
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
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

  private final Closeable source;
  private int line;

  private Lines(Closeable source) {
    this.source = source;
  }

  static Lines of(InputStream in, ReadLimits limits) {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    return new Lines(in) {
      @Override
      @Nullable Document read(int number) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = bytes.read();
        if (next < 0) {
          return null;
        }
        for (; next >= 0 && next != '\n'; next = bytes.read()) {
          line.write(next);
          if (line.size() > limits.documentSize()) {
            skip(bytes);
            break;
          }
        }
        return Document.of(line.toByteArray(), number, limits).asLine();
      }

      private void skip(InputStream rest) throws IOException {
        for (int next = rest.read(); next >= 0 && next != '\n'; next = rest.read()) {}
      }
    };
  }

  static Lines of(Reader in, ReadLimits limits) {
    BufferedReader chars = new BufferedReader(in, 1 << 16);
    return new Lines(in) {
      @Override
      @Nullable Document read(int number) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = chars.read();
        if (next < 0) {
          return null;
        }
        for (; next >= 0 && next != '\n'; next = chars.read()) {
          line.append((char) next);
          if (line.length() > limits.documentSize()) {
            skip(chars);
            break;
          }
        }
        return Document.of(line.toString(), number, limits).asLine();
      }

      private void skip(Reader rest) throws IOException {
        for (int next = rest.read(); next >= 0 && next != '\n'; next = rest.read()) {}
      }
    };
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
      } while (document != null && document.text().isBlank());
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

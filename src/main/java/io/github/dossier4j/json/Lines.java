package io.github.dossier4j.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of an NDJSON source, one at a time. A line stays in the buffer, where it is read, until
 * the next one is asked for.
 */
abstract class Lines implements Closeable {

  private static final int BUFFER_SIZE = 1 << 16;

  private final Closeable source;
  private final String name;

  /** One unit more than a line may have tells that it has more. */
  private final int most;

  /** Where in the buffer the line starts and ends, and where what was read after it does. */
  private int start;

  private int end;
  private int next;
  private int filled;

  private int line;
  private boolean ended;

  private Lines(Closeable source, String name, ReadLimits limits) {
    this.source = source;
    this.name = name;
    this.most = (int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE - 2L * BUFFER_SIZE);
  }

  static Lines of(InputStream in, String name, ReadLimits limits) {
    return new Lines(in, name, limits) {
      private byte[] buffer = new byte[BUFFER_SIZE];

      @Override
      int read(int from) throws IOException {
        return in.read(buffer, from, buffer.length - from);
      }

      @Override
      int unit(int at) {
        return buffer[at];
      }

      @Override
      int move(int from, int to) {
        byte[] target = to - from > buffer.length / 2 ? new byte[larger(buffer.length)] : buffer;
        System.arraycopy(buffer, from, target, 0, to - from);
        buffer = target;
        return to - from;
      }

      @Override
      String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
      }

      @Override
      byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(buffer, from, to);
      }

      @Override
      Document document(int from, int to, int line) {
        return Document.of(buffer, from, to, line, limits);
      }
    };
  }

  static Lines of(Reader in, String name, ReadLimits limits) {
    return new Lines(in, name, limits) {
      private char[] buffer = new char[BUFFER_SIZE];

      @Override
      int read(int from) throws IOException {
        return in.read(buffer, from, buffer.length - from);
      }

      @Override
      int unit(int at) {
        return buffer[at];
      }

      @Override
      int move(int from, int to) {
        char[] target = to - from > buffer.length / 2 ? new char[larger(buffer.length)] : buffer;
        System.arraycopy(buffer, from, target, 0, to - from);
        buffer = target;
        return to - from;
      }

      @Override
      String text(int from, int to) {
        return new String(buffer, from, to - from);
      }

      @Override
      byte[] bytes(int from, int to) {
        return text(from, to).getBytes(StandardCharsets.UTF_8);
      }

      @Override
      Document document(int from, int to, int line) {
        return Document.of(text(from, to), line, limits);
      }
    };
  }

  /** Reads into the buffer from a place on; how much, or -1 at the end of the source. */
  abstract int read(int from) throws IOException;

  abstract int unit(int at);

  /** Moves a part of the buffer to the start of one that has room for more; its length. */
  abstract int move(int from, int to);

  abstract String text(int from, int to);

  abstract byte[] bytes(int from, int to);

  abstract Document document(int from, int to, int line);

  /** How large the buffer is next: no larger than the longest line needs. */
  final int larger(int size) {
    return (int) Math.min(2L * size, (long) most + BUFFER_SIZE);
  }

  /** The number of the line, from 1. */
  int number() {
    return line;
  }

  /** The line as a document; its problems are found when it is made and when it is read. */
  Document document() {
    return document(start, end, line);
  }

  /** The line as it came, without its break. */
  byte[] raw() {
    boolean carriageReturn = end > start && unit(end - 1) == '\r';
    return bytes(start, carriageReturn ? end - 1 : end);
  }

  /** Goes on to the next line that is not blank; false if there is none. */
  boolean advance() {
    do {
      line++;
      if (!advanceByOne()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  private boolean advanceByOne() {
    start = next;
    int at = start;
    while (true) {
      while (at < filled && unit(at) != '\n') {
        at++;
      }
      if (at < filled || ended) {
        end = Math.min(at, start + most);
        next = Math.min(at + 1, filled);
        return at < filled || at > start;
      }
      // Of a line that is too long, only so much is kept that this can be told.
      filled = move(start, Math.min(filled, start + most));
      start = 0;
      at = filled;
      fill();
    }
  }

  private void fill() {
    try {
      int read = read(filled);
      ended = read < 0;
      filled += Math.max(0, read);
    } catch (IOException e) {
      // What was read of the line is not the line, and what comes then nobody knows.
      ended = true;
      filled = 0;
      start = 0;
      next = 0;
      throw new UncheckedIOException("cannot read line " + line + " of " + name, e);
    }
  }

  private boolean isBlank() {
    for (int i = start; i < end; i++) {
      int unit = unit(i);
      if (unit < 0 || unit > 0x7F) {
        String text = text(start, end);
        return (line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text).isBlank();
      }
      if (!Character.isWhitespace(unit)) {
        return false;
      }
    }
    return true;
  }

  /** A stream of what is made of each line; it closes the source. */
  static <T> Stream<T> stream(Lines lines, Function<Lines, T> making) {
    Iterator<T> each =
        new Iterator<>() {
          private boolean advanced;

          @Override
          public boolean hasNext() {
            advanced = advanced || lines.advance();
            return advanced;
          }

          @Override
          public T next() {
            if (!hasNext()) {
              throw new NoSuchElementException("no more lines");
            }
            advanced = false;
            return making.apply(lines);
          }
        };
    int properties = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, properties), false)
        .onClose(lines::close);
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + name, e);
    }
  }
}

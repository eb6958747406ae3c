package io.github.dossier4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dossier4j.model.InvalidDataException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the lines of an NDJSON source. The current line stays in the buffer and is read there. */
final class LineReader implements Closeable {

  private static final int BUFFER_SIZE = 1 << 16;

  /**
   * Whether the source is the reader. Of stream and reader the other is empty, and so its buffer.
   */
  private final boolean isText;

  private final InputStream in;
  private final Reader reader;
  private byte[] bytes;
  private char[] chars;

  private final String name;
  private final ReadLimits limits;

  /** The most units of a line that are kept: one more than allowed shows that it is too long. */
  private final int most;

  /** Start and end of the current line, start of the next line, and end of the filled buffer. */
  private int start;

  private int end;
  private int next;
  private int filled;

  private int line;
  private boolean ended;

  LineReader(InputStream in, String name, ReadLimits limits) {
    this(false, in, Reader.nullReader(), name, limits);
  }

  LineReader(Reader reader, String name, ReadLimits limits) {
    this(true, InputStream.nullInputStream(), reader, name, limits);
  }

  private LineReader(
      boolean isText, InputStream in, Reader reader, String name, ReadLimits limits) {
    this.isText = isText;
    this.in = in;
    this.reader = reader;
    this.bytes = new byte[isText ? 0 : BUFFER_SIZE];
    this.chars = new char[isText ? BUFFER_SIZE : 0];
    this.name = name;
    this.limits = limits;
    this.most = (int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE - 2L * BUFFER_SIZE);
  }

  private int unit(int at) {
    return isText ? chars[at] : bytes[at];
  }

  /** The line as text. Bytes that are not UTF-8 become the characters of Latin-1. */
  String text() {
    int to = end > start && unit(end - 1) == '\r' ? end - 1 : end;
    if (isText) {
      return new String(chars, start, to - start);
    }
    boolean good = Utf8.malformed(bytes, start, to) == to;
    return new String(bytes, start, to - start, good ? UTF_8 : ISO_8859_1);
  }

  /** The number of the line, from 1. */
  int number() {
    return line;
  }

  /**
   * The line as a document.
   *
   * @throws InvalidDataException if the line is too large or not UTF-8
   */
  Document document() {
    return isText
        ? Document.of(new String(chars, start, end - start), line, limits)
        : Document.of(bytes, start, end, line, limits);
  }

  /** Moves to the next line that is not blank; false if there is none. */
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
      // The rest of a line that is too long is dropped.
      move(Math.min(filled, start + most) - start);
      at = filled;
      fill();
    }
  }

  /** Moves the line to the start of the buffer, which grows if it is more than half full. */
  private void move(int length) {
    Object old = isText ? chars : bytes;
    int size = Array.getLength(old);
    if (length > size / 2) {
      size = (int) Math.min(2L * size, (long) most + BUFFER_SIZE);
      if (isText) {
        chars = new char[size];
      } else {
        bytes = new byte[size];
      }
    }
    System.arraycopy(old, start, isText ? chars : bytes, 0, length);
    start = 0;
    filled = length;
  }

  private void fill() {
    try {
      int read =
          isText
              ? reader.read(chars, filled, chars.length - filled)
              : in.read(bytes, filled, bytes.length - filled);
      ended = read < 0;
      filled += Math.max(0, read);
    } catch (IOException e) {
      // The rest of the line is unknown, so nothing of the buffer is delivered any more.
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
        String text = text();
        return (line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text).isBlank();
      }
      if (!Character.isWhitespace(unit)) {
        return false;
      }
    }
    return true;
  }

  /** A stream with one element for each line that is not blank. Closing it closes the source. */
  static <T> Stream<T> stream(LineReader lines, Function<LineReader, T> read) {
    int properties = Spliterator.ORDERED | Spliterator.NONNULL;
    Spliterator<T> each =
        new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, properties) {
          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            boolean found = lines.advance();
            if (found) {
              action.accept(read.apply(lines));
            }
            return found;
          }
        };
    return StreamSupport.stream(each, false).onClose(lines::close);
  }

  @Override
  public void close() {
    try {
      (isText ? reader : in).close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + name, e);
    }
  }
}

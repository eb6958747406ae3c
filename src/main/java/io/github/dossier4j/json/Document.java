package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/** One document as it came, in bytes or as text, and the line at which it starts. */
final class Document {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] BYTE_ORDER_MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** How many characters are decoded at once where only the encoding is of interest. */
  private static final int LARGEST_PART = 8192;

  /** In UTF-8; null if the document came as text. */
  private final byte @Nullable [] bytes;

  /** Without byte order mark; null if the document came in bytes. */
  private final @Nullable String text;

  private final int firstLine;
  private final boolean oneLine;

  private Document(byte @Nullable [] bytes, @Nullable String text, int firstLine, boolean oneLine) {
    this.bytes = bytes;
    this.text = text;
    this.firstLine = firstLine;
    this.oneLine = oneLine;
  }

  static Document of(String text, ReadLimits limits) {
    return of(text, 1, limits);
  }

  static Document of(byte[] bytes, ReadLimits limits) {
    return of(bytes, 1, limits);
  }

  static Document of(InputStream in, ReadLimits limits) throws IOException {
    // One more than allowed tells that there is more, without reading it all.
    int most = (int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE);
    return of(in.readNBytes(most), 1, limits);
  }

  static Document of(Reader in, ReadLimits limits) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > limits.documentSize()) {
        break;
      }
    }
    return of(text.toString(), 1, limits);
  }

  static Document of(String text, int firstLine, ReadLimits limits) {
    checkSize(text.length(), firstLine, limits);
    return new Document(null, unmarked(text), firstLine, false);
  }

  static Document of(byte[] bytes, int firstLine, ReadLimits limits) {
    checkSize(bytes.length, firstLine, limits);
    checkEncoding(bytes, firstLine);
    return new Document(bytes, null, firstLine, false);
  }

  static void checkSize(int size, int line, ReadLimits limits) {
    if (size > limits.documentSize()) {
      throw invalid(
          ProblemCode.LIMIT_EXCEEDED,
          line,
          1,
          "a document must not be larger than " + limits.documentSize());
    }
  }

  /** Binds the document as it came: bytes need no decoding before. */
  @Nullable Dossier bind(ObjectReader binding) {
    return bytes == null ? binding.readValue(text) : binding.readValue(bytes);
  }

  /** The text, without byte order mark, decoded bit by bit: as a whole it can be twice as large. */
  Reader reader() {
    if (bytes == null) {
      return new StringReader(text);
    }
    int start = isMarked(bytes) ? BYTE_ORDER_MARK_IN_UTF8.length : 0;
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Whether the document has nothing but white space. */
  boolean isBlank() {
    try (Reader characters = reader()) {
      int next = characters.read();
      while (next >= 0 && Character.isWhitespace(next)) {
        next = characters.read();
      }
      return next < 0;
    } catch (IOException e) {
      throw new UncheckedIOException("memory is read without fail", e);
    }
  }

  /** The same document as one line of a stream, in which a lone carriage return breaks no line. */
  Document asLine() {
    return new Document(bytes, text, firstLine, true);
  }

  /** The line of the source for a line of the document, both from 1. */
  int line(int lineOfDocument) {
    return oneLine ? firstLine : firstLine - 1 + lineOfDocument;
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isMarked(byte[] bytes) {
    int length = BYTE_ORDER_MARK_IN_UTF8.length;
    return bytes.length >= length
        && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK_IN_UTF8, 0, length);
  }

  private static void checkEncoding(byte[] bytes, int firstLine) {
    // Text in UTF-16 or UTF-32 has a zero byte here, which UTF-8 would take for a character.
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      throw invalid(ProblemCode.NOT_UTF8, firstLine, 1, "a document must be in UTF-8");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, LARGEST_PART));
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isError()) {
      throw notUtf8(new String(bytes, 0, in.position(), StandardCharsets.UTF_8), firstLine);
    }
  }

  /** The problem of a document of which only the start is in UTF-8. */
  private static InvalidDataException notUtf8(String start, int firstLine) {
    int line = firstLine;
    int column = 1;
    for (int i = 0; i < start.length(); i++) {
      line += start.charAt(i) == '\n' ? 1 : 0;
      column = start.charAt(i) == '\n' ? 1 : column + 1;
    }
    return invalid(
        ProblemCode.NOT_UTF8, line, column, "a document must be in UTF-8, and these bytes are not");
  }

  private static InvalidDataException invalid(
      ProblemCode code, int line, int column, String message) {
    return new InvalidDataException(
        List.of(Problem.of(code, "", message).toBuilder().line(line).column(column).build()));
  }
}

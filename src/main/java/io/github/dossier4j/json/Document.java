package io.github.dossier4j.json;

import io.github.dossier4j.model.InvalidDossierException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of one document, and the line at which it starts. */
final class Document {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int firstLine;
  private final boolean oneLine;

  private Document(String text, int firstLine, boolean oneLine) {
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
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Document(marked ? text.substring(1) : text, firstLine, false);
  }

  static Document of(byte[] bytes, int firstLine, ReadLimits limits) {
    checkSize(bytes.length, firstLine, limits);
    return of(decode(bytes, firstLine), firstLine, limits);
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

  String text() {
    return text;
  }

  /** The same document as one line of a stream, in which a lone carriage return breaks no line. */
  Document asLine() {
    return new Document(text, firstLine, true);
  }

  /** The line of the source for a line of the document, both from 1. */
  int line(int lineOfDocument) {
    return oneLine ? firstLine : firstLine - 1 + lineOfDocument;
  }

  private static String decode(byte[] bytes, int firstLine) {
    // Text in UTF-16 or UTF-32 has a zero byte here, which UTF-8 would take for a character.
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      throw invalid(ProblemCode.NOT_UTF8, firstLine, 1, "a document must be in UTF-8");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isUnderflow()) {
      int line = firstLine;
      int column = 1;
      for (char c : out.flip().toString().toCharArray()) {
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
      }
      throw invalid(
          ProblemCode.NOT_UTF8,
          line,
          column,
          "a document must be in UTF-8, and these bytes are not");
    }
    return out.flip().toString();
  }

  private static InvalidDossierException invalid(
      ProblemCode code, int line, int column, String message) {
    return new InvalidDossierException(
        List.of(Problem.of(code, "", message).toBuilder().line(line).column(column).build()));
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemBuilder;
import io.github.dossier4j.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The source of one document: bytes or text, and the number of its first line. */
final class Document {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int BUFFER_SIZE = 8192;

  /** In UTF-8; null if the document came as text. */
  private final byte @Nullable [] bytes;

  /** Empty if the document came in bytes. */
  private final String text;

  /** Its start in the bytes or the text, after a byte order mark, and its end, exclusive. */
  private final int from;

  private final int to;
  private final int firstLine;

  /** Whether it is a line of NDJSON, in which a lone carriage return is no line break. */
  private final boolean oneLine;

  private Document(
      byte @Nullable [] bytes, String text, int from, int to, int firstLine, boolean oneLine) {
    this.bytes = bytes;
    this.text = text;
    this.from = from;
    this.to = to;
    this.firstLine = firstLine;
    this.oneLine = oneLine;
  }

  static Document of(String text, ReadLimits limits) {
    return of(text, 0, limits);
  }

  static Document of(byte[] bytes, ReadLimits limits) {
    return of(bytes, 0, bytes.length, 0, limits);
  }

  static Document of(InputStream in, ReadLimits limits) throws IOException {
    // One byte more than allowed is enough to see that the document is too large.
    int most = (int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE);
    return of(in.readNBytes(most), limits);
  }

  static Document of(Reader in, ReadLimits limits) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[BUFFER_SIZE];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > limits.documentSize()) {
        break;
      }
    }
    return of(text.toString(), limits);
  }

  /**
   * A document.
   *
   * @param line its number if it is a line of NDJSON, from 1; 0 if it is not
   */
  static Document of(String text, int line, ReadLimits limits) {
    boolean marked = line <= 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    Document document =
        new Document(null, text, marked ? 1 : 0, text.length(), Math.max(1, line), line > 0);
    document.checkSize(text.length(), limits);
    return document;
  }

  /**
   * A document.
   *
   * @param line its number if it is a line of NDJSON, from 1; 0 if it is not
   */
  static Document of(byte[] bytes, int from, int to, int line, ReadLimits limits) {
    boolean marked =
        line <= 1
            && to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    Document document =
        new Document(bytes, "", marked ? from + 3 : from, to, Math.max(1, line), line > 0);
    document.checkSize(to - from, limits);
    document.checkEncoding(bytes);
    return document;
  }

  /** The same document as text. */
  Document asText() {
    if (bytes == null) {
      return this;
    }
    String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return new Document(null, decoded, 0, decoded.length(), firstLine, oneLine);
  }

  /** The document without a byte order mark, if it came as text. */
  String text() {
    return text.substring(from, to);
  }

  JsonParser parser(DocumentReader reader) {
    return bytes == null ? reader.parser(text.substring(from)) : reader.parser(bytes, from, to);
  }

  /** The character at an offset from the start, quoted for a message. */
  String shown(int offset) {
    int at = from + offset;
    if (at >= to) {
      return "its end";
    }
    String rest =
        bytes == null
            ? text.substring(at, Math.min(to, at + 2))
            : new String(bytes, at, Math.min(to - at, 4), StandardCharsets.UTF_8);
    return Quoted.of(rest.substring(0, rest.offsetByCodePoints(0, 1)));
  }

  /**
   * Adds line and column to problems.
   *
   * @param log the problems in ascending order of offset
   */
  List<Problem> located(List<ProblemLog.Entry> log) {
    List<Location> locations = locations(log.stream().map(ProblemLog.Entry::offset).toList());
    List<Problem> problems = new ArrayList<>(log.size());
    for (int i = 0; i < log.size(); i++) {
      Location location = locations.get(i);
      ProblemBuilder problem = log.get(i).problem().toBuilder();
      problems.add(problem.line(location.line()).column(location.column()).build());
    }
    return problems;
  }

  /** A place in the document: its line, and the column of that in UTF-16 units, both from 1. */
  record Location(int line, int column) {}

  /**
   * Lines and columns.
   *
   * @param offsets in ascending order
   */
  List<Location> locations(List<Integer> offsets) {
    List<Location> locations = new ArrayList<>(offsets.size());
    int at = from;
    int line = firstLine;
    int column = 1;
    for (int offset : offsets) {
      for (int end = Math.min(to, from + offset); at < end; at++) {
        int unit = unit(at);
        if (!oneLine
            && (unit == '\n' || (unit == '\r' && (at + 1 == to || unit(at + 1) != '\n')))) {
          line++;
          column = 1;
        } else {
          column += width(unit);
        }
      }
      locations.add(new Location(line, column));
    }
    return locations;
  }

  private int unit(int at) {
    return bytes == null ? text.charAt(at) : bytes[at] & 0xFF;
  }

  /** The number of UTF-16 units of the character that starts here; 0 inside a character. */
  private int width(int unit) {
    if (bytes == null) {
      return 1;
    }
    boolean continues = (unit & 0xC0) == 0x80;
    return continues ? 0 : unit >= 0xF0 ? 2 : 1;
  }

  private void checkSize(int size, ReadLimits limits) {
    if (size > limits.documentSize()) {
      String message = "a document must not be larger than " + limits.documentSize();
      throw invalid(ProblemCode.LIMIT_EXCEEDED, message, 0);
    }
  }

  private void checkEncoding(byte[] bytes) {
    if (isWide(bytes)) {
      throw invalid(ProblemCode.NOT_UTF8, "a document must be in UTF-8", 0);
    }
    int malformed = Utf8.malformed(bytes, from, to);
    if (malformed < to) {
      String message = "a document must be in UTF-8, and these bytes are not";
      throw invalid(ProblemCode.NOT_UTF8, message, malformed - from);
    }
  }

  /** Whether it is in UTF-16 or UTF-32: the first characters of JSON are ASCII, with zero bytes. */
  private boolean isWide(byte[] bytes) {
    return to - from >= 4
        && ((bytes[from] == 0 && (bytes[from + 1] == 0 || bytes[from + 2] == 0))
            || (bytes[from + 1] == 0 && bytes[from + 3] == 0));
  }

  private InvalidDataException invalid(ProblemCode code, String message, int offset) {
    Problem problem = Problem.of(code, "", message);
    return new InvalidDataException(located(List.of(new ProblemLog.Entry(problem, offset))));
  }
}

package io.github.dossier4j.text;

import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A text as it was printed or typed: well-formed, but in paragraphs that are not canonical yet. */
final class PrintedText {

  /** How many problems an exception shows. */
  private static final int MOST_PROBLEMS = 100;

  private static final String LINE_BREAK = "\n\u000B\f\r\u0085\u2028\u2029";
  private static final char NEXT_LINE = '\u0085';

  private final String text;

  private PrintedText(String text) {
    this.text = text;
  }

  static PrintedText of(String text) {
    Objects.requireNonNull(text, "text");
    return new Check(text, "a text", List.of()).checked();
  }

  static PrintedText of(Path file) {
    Objects.requireNonNull(file, "file");
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the article text " + file, e);
    }
    if (isUtf16(bytes)) {
      throw new InvalidDataException(
          List.of(
              Problem.of(
                  ProblemCode.NOT_UTF8,
                  "",
                  "a text file must be in UTF-8, this one is in UTF-16",
                  file.toString())));
    }
    List<BadBytes> bad = new ArrayList<>();
    return new Check(decode(bytes, bad), "the text file " + file, bad).checked();
  }

  /**
   * The paragraphs as they are printed: separated by blank lines or, if there are none, by line
   * breaks. None is blank.
   */
  List<String> paragraphs() {
    List<String> ofLines = new ArrayList<>();
    List<String> ofBlocks = new ArrayList<>();
    int blockStart = 0;
    int blockEnd = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && LINE_BREAK.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String line = text.substring(start, end);
      if (isBlank(line)) {
        addUnlessBlank(ofBlocks, text.substring(blockStart, blockEnd));
        blockStart = end;
      } else {
        ofLines.add(line);
      }
      blockEnd = end;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    addUnlessBlank(ofBlocks, text.substring(blockStart, blockEnd));
    return ofBlocks.size() > 1 ? ofBlocks : ofLines;
  }

  /** The text as one paragraph; empty if it is blank. */
  Optional<String> paragraph() {
    return isBlank(text) ? Optional.empty() : Optional.of(text);
  }

  private static void addUnlessBlank(List<String> paragraphs, String printed) {
    if (!isBlank(printed)) {
      paragraphs.add(printed);
    }
  }

  private static boolean isBlank(String printed) {
    return CanonicalForm.of(printed).isEmpty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** Decodes to the end, with a replacement for each sequence of bytes that is not UTF-8. */
  private static String decode(byte[] bytes, List<BadBytes> bad) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No byte gives more than one UTF-16 unit.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      byte[] sequence = new byte[result.length()];
      in.get(sequence);
      bad.add(new BadBytes(out.position(), HexFormat.ofDelimiter(" ").formatHex(sequence)));
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  /** Bytes that are not UTF-8, and the place of what stands for them in the text. */
  private record BadBytes(int at, String bytes) {}

  /** Looks at each character once and keeps count of lines and columns. */
  private static final class Check {

    private final String text;
    private final String name;
    private final List<BadBytes> badBytes;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;
    private int lineStart;

    Check(String text, String name, List<BadBytes> badBytes) {
      this.text = text;
      this.name = name;
      this.badBytes = badBytes;
    }

    PrintedText checked() {
      int nextBad = 0;
      for (int i = 0; i < text.length() && problems.size() < MOST_PROBLEMS; i++) {
        char c = text.charAt(i);
        if (nextBad < badBytes.size() && badBytes.get(nextBad).at == i) {
          add(i, ProblemCode.NOT_UTF8, " must be in UTF-8", badBytes.get(nextBad).bytes);
          nextBad++;
        } else if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else if (Character.isSurrogate(c)) {
          add(i, ProblemCode.MALFORMED_TEXT, " must not have half of a surrogate pair", name(c));
        } else if (isForbiddenControl(c)) {
          add(i, ProblemCode.MALFORMED_TEXT, " must not have this control character", name(c));
        } else if (LINE_BREAK.indexOf(c) >= 0) {
          boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
          if (!pair) {
            line++;
            lineStart = i + 1;
          }
        }
      }
      if (!problems.isEmpty()) {
        throw new InvalidDataException(problems);
      }
      return new PrintedText(text);
    }

    private void add(int at, ProblemCode code, String rule, String value) {
      problems.add(
          Problem.of(code, "", name + rule, value).toBuilder()
              .line(line)
              .column(at - lineStart + 1)
              .build());
    }

    private static String name(char c) {
      return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }

    private static boolean isForbiddenControl(char c) {
      return Character.isISOControl(c) && !Character.isWhitespace(c) && c != NEXT_LINE;
    }
  }
}

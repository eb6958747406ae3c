package io.github.dossier4j.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value and throws it all together. Holds the rules for single
 * values, each written once.
 *
 * <p>Unlike the values, a collector is not safe between threads. Each check makes its own.
 */
public final class Problems {

  private static final int LONGEST_ID = 200;

  private static final byte DELETE = 0x7F;

  /** The replacement for a character that Latin-1 does not have. */
  private static final byte UNMAPPED = '?';

  /** White space in Unicode, but not in Java. */
  private static final char NEXT_LINE = '\u0085';

  private List<Problem> problems = List.of();

  /** Starts with no problem. */
  public Problems() {}

  /**
   * Adds a problem.
   *
   * @param problem the problem
   * @return this collector
   */
  public Problems add(Problem problem) {
    Objects.requireNonNull(problem, "problem");
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
    return this;
  }

  /**
   * Adds a problem if an id has another form than {@link DossierRecord} allows.
   *
   * @param pointer where the id stands, as a JSON Pointer
   * @param id the id
   * @return this collector
   */
  public Problems id(String pointer, String id) {
    if (!isId(id)) {
      add(
          ProblemCode.BAD_ID,
          pointer,
          "an id has letters, digits, inner hyphens and dots, at most 200",
          id);
    }
    return this;
  }

  /**
   * Adds a problem if a text is blank, has half of a surrogate pair, or has a control character
   * that is no white space.
   *
   * @param pointer where the text stands, as a JSON Pointer
   * @param text the text
   * @return this collector
   */
  public Problems text(String pointer, String text) {
    if (isPlain(text)) {
      return this;
    }
    if (isBlank(text)) {
      add(ProblemCode.BLANK_TEXT, pointer, "a text must not be blank", text);
    } else if (isMalformed(text)) {
      add(
          ProblemCode.MALFORMED_TEXT,
          pointer,
          "a text must be well-formed Unicode without control characters",
          text);
    }
    return this;
  }

  Problems text(String pointer, Optional<String> text) {
    return text.isPresent() ? text(pointer, text.get()) : this;
  }

  Problems texts(String pointer, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(pointer + "/" + i, texts.get(i));
    }
    return this;
  }

  /**
   * Adds a problem if a document has another wire format than is known.
   *
   * @param pointer where the format stands, as a JSON Pointer
   * @param format the format of the document
   * @param known the format that is known
   * @return this collector
   */
  public Problems format(String pointer, int format, int known) {
    if (format != known) {
      String message = "the format must be " + known;
      add(ProblemCode.UNKNOWN_FORMAT, pointer, message, Integer.toString(format));
    }
    return this;
  }

  /**
   * Adds a problem for each null in a list that a mapper has read.
   *
   * @param pointer where the list stands, as a JSON Pointer
   * @param elements the list; null where the document has none
   * @return this collector
   */
  public Problems noNulls(String pointer, @Nullable List<?> elements) {
    for (int i = 0; elements != null && i < elements.size(); i++) {
      if (elements.get(i) == null) {
        add(Problem.of(ProblemCode.NULL_VALUE, pointer + "/" + i, "a value must not be null"));
      }
    }
    return this;
  }

  /**
   * Adds a problem if a number is negative.
   *
   * @param pointer where the number stands, as a JSON Pointer
   * @param number the number
   * @return this collector
   */
  public Problems notNegative(String pointer, int number) {
    if (number < 0) {
      add(
          ProblemCode.NEGATIVE_NUMBER,
          pointer,
          "a number must not be negative",
          Integer.toString(number));
    }
    return this;
  }

  Problems notNegative(String pointer, OptionalInt number) {
    return number.isPresent() ? notNegative(pointer, number.getAsInt()) : this;
  }

  /**
   * Adds a problem if a range is empty, runs backwards or starts before 0.
   *
   * @param pointer where the range stands, as a JSON Pointer
   * @param start its start, inclusive
   * @param end its end, exclusive
   * @return this collector
   */
  public Problems range(String pointer, int start, int end) {
    if (start < 0 || end <= start) {
      add(
          ProblemCode.BAD_RANGE,
          pointer,
          "a range must start at 0 or later and end after its start",
          start + " to " + end);
    }
    return this;
  }

  /**
   * Adds a problem if something is inferred without a note, or stated with one.
   *
   * @param basis the basis
   * @param note the note, if there is one
   * @return this collector
   */
  public Problems basis(Basis basis, Optional<String> note) {
    if (basis == Basis.INFERRED && note.isEmpty()) {
      add(
          ProblemCode.INFERRED_WITHOUT_REASON,
          "/note",
          "what is inferred must say why in a note",
          null);
    } else if (basis == Basis.STATED && note.isPresent()) {
      add(
          ProblemCode.REASON_WITHOUT_INFERENCE,
          "/note",
          "what is stated must not have a note",
          note.get());
    }
    return this;
  }

  Problems note(Basis basis, Optional<String> note) {
    return basis(basis, note).text("/note", note);
  }

  /**
   * Adds a problem if a time has neither words nor a value.
   *
   * @param either whether it has one of them
   * @return this collector
   */
  public Problems printedOrValue(boolean either) {
    if (!either) {
      add(ProblemCode.EMPTY_TIME, "", "a time must have printed words, a value, or both", null);
    }
    return this;
  }

  /**
   * Adds a problem if an assessment names a holder.
   *
   * @param kind the kind of the statement
   * @param holder the holder, if there is one
   * @return this collector
   */
  public Problems holder(StatementKind kind, Optional<Link<? extends Actor>> holder) {
    if (kind == StatementKind.ASSESSMENT && holder.isPresent()) {
      add(
          ProblemCode.HELD_ASSESSMENT,
          "/holder",
          "an assessment is the author's own and must not name a holder",
          holder.get().id());
    }
    return this;
  }

  Problems figures(List<ReportedText> figures) {
    for (int i = 0; i < figures.size(); i++) {
      figure("/figures/" + i + "/value", figures.get(i).value());
    }
    return this;
  }

  /**
   * Adds a problem if the value of a figure is not a plain number, a space and its unit.
   *
   * @param pointer where the value stands, as a JSON Pointer
   * @param value the value
   * @return this collector
   */
  public Problems figure(String pointer, String value) {
    if (!isFigure(value)) {
      add(
          ProblemCode.BAD_FIGURE,
          pointer,
          "the value of a figure must be a plain number and its unit, such as '12 years'",
          value);
    }
    return this;
  }

  /**
   * Adds a problem if a digest is not 64 lower-case hexadecimal digits.
   *
   * @param pointer where the digest stands, as a JSON Pointer
   * @param digest the digest
   * @return this collector
   */
  public Problems sha256(String pointer, String digest) {
    boolean good = digest.length() == 64;
    for (int i = 0; good && i < 64; i++) {
      char c = digest.charAt(i);
      good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    if (!good) {
      add(
          ProblemCode.BAD_DIGEST,
          pointer,
          "a SHA-256 must be 64 lower-case hexadecimal digits",
          digest);
    }
    return this;
  }

  /**
   * Adds a problem for each insertion that overlaps the one before it or runs past the text.
   *
   * @param insertions the ranges; null where one could not be read
   * @param text the text; null if it could not be read. Of a text that breaks a rule itself, nobody
   *     knows the right length
   * @return this collector
   */
  public Problems insertions(
      List<? extends @Nullable TextRange> insertions, @Nullable String text) {
    int length =
        text == null || (!isPlain(text) && (isBlank(text) || isMalformed(text)))
            ? Integer.MAX_VALUE
            : text.codePointCount(0, text.length());
    int from = 0;
    for (int i = 0; i < insertions.size(); i++) {
      TextRange range = insertions.get(i);
      if (range == null) {
        continue;
      }
      if (range.end() > length) {
        add(
            ProblemCode.RANGE_OUTSIDE,
            "/insertions/" + i,
            "an insertion must end within the text of " + length + " code points",
            range.start() + " to " + range.end());
      } else if (range.start() < from) {
        add(
            ProblemCode.BAD_RANGE,
            "/insertions/" + i,
            "insertions must be in ascending order and apart from each other",
            range.start() + " to " + range.end());
      }
      from = range.end();
    }
    return this;
  }

  Problems paragraphs(List<ParagraphFingerprint> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      ascending(
          "/paragraphs/" + i + "/number",
          paragraphs.get(i - 1).number(),
          paragraphs.get(i).number());
    }
    return this;
  }

  /**
   * Adds a problem if the number of a paragraph is not greater than that of the one before it.
   *
   * @param pointer where the number stands, as a JSON Pointer
   * @param before the number before it
   * @param number the number
   * @return this collector
   */
  public Problems ascending(String pointer, int before, int number) {
    if (number <= before) {
      add(
          ProblemCode.DUPLICATE_ID,
          pointer,
          "paragraphs must be in ascending order, each number once",
          Integer.toString(number));
    }
    return this;
  }

  /**
   * What was collected.
   *
   * @return the problems, in the order in which they were added
   */
  public List<Problem> list() {
    return Collections.unmodifiableList(problems);
  }

  /**
   * Ends the check.
   *
   * @throws InvalidDataException with all problems, if there are any
   */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
  }

  private void add(ProblemCode code, String pointer, String message, @Nullable String value) {
    add(
        value == null
            ? Problem.of(code, pointer, message)
            : Problem.of(code, pointer, message, value));
  }

  /** Does by hand what a regular expression could do, because the first one costs a JVM 6 ms. */
  private static boolean isId(String id) {
    byte[] characters = latin1(id);
    int last = characters.length - 1;
    if (last < 0 || last >= LONGEST_ID) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      byte c = characters[i];
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && (i == 0 || i == last || (c != '-' && c != '.'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFigure(String value) {
    int at = value.startsWith("-") ? 1 : 0;
    int digits = digitsFrom(value, at);
    at += digits;
    if (digits > 0 && at < value.length() && value.charAt(at) == '.') {
      digits = digitsFrom(value, at + 1);
      at += 1 + digits;
    }
    return digits > 0
        && at + 1 < value.length()
        && value.charAt(at) == ' '
        && !isSpace(value.charAt(at + 1));
  }

  private static int digitsFrom(String value, int start) {
    int end = start;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    return end - start;
  }

  /**
   * Whether a text certainly keeps the rules: it does not start with a space and is printable
   * ASCII.
   */
  private static boolean isPlain(String text) {
    byte[] characters = latin1(text);
    if (characters.length == 0 || characters[0] == ' ') {
      return false;
    }
    for (byte c : characters) {
      if (c < ' ' || c == DELETE || c == UNMAPPED) {
        return false;
      }
    }
    return true;
  }

  /**
   * The characters of a text, with a question mark for each that Latin-1 does not have. A fresh JVM
   * goes through bytes twenty times as fast as it calls {@code charAt}.
   */
  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  private static boolean isMalformed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || isForbiddenControl(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForbiddenControl(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != NEXT_LINE;
  }
}

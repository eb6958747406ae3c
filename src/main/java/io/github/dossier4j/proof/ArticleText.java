package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.InvalidDossierException;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in its canonical form, in which {@link Passage passages} are counted.
 *
 * <p>A text becomes canonical in these steps:
 *
 * <ol>
 *   <li>A byte order mark at the start is dropped.
 *   <li>Every line break (CR LF, CR, LF, NEL, U+2028, U+2029, VT, FF) counts alike.
 *   <li>Where the text has blank lines, they part the paragraphs, and a single line break is white
 *       space within one; where it has none, every line is a paragraph.
 *   <li>A paragraph is brought to normalization form C, unless it has more than a hundred combining
 *       marks in a row, which no script has.
 *   <li>Each run of white space, no-break spaces included, becomes one space; white space at either
 *       end is dropped, and so is a paragraph with nothing else.
 *   <li>Curly quotation marks and apostrophes (U+2018 to U+201F) become straight ones.
 * </ol>
 *
 * <p>The first paragraph is the header, number 0, unless the text is taken as {@linkplain
 * #ofBody(String) body only}. Body paragraphs count from 1. Offsets count Unicode code points.
 *
 * <p>A text is immutable and safe between threads. Texts are equal when their canonical paragraphs
 * are. {@link #toString()} does not show the words, so that a log does not publish them.
 */
public final class ArticleText {

  private static final String LINE_BREAK = "\\R";
  private static final String BLANK_LINES = "\n\\p{IsWhite_Space}*\n";

  private static final int MOST_MARKS = 100;

  private final int first;
  private final List<String> paragraphs;
  private final List<Paragraph> fingerprints;

  private ArticleText(int first, List<String> paragraphs) {
    this.first = first;
    this.paragraphs = paragraphs;
    List<Paragraph> each = new ArrayList<>(paragraphs.size());
    for (String text : paragraphs) {
      int length = text.codePointCount(0, text.length());
      each.add(Paragraph.of(first + each.size(), length, sha256(text)));
    }
    this.fingerprints = List.copyOf(each);
  }

  /**
   * Takes a text whose first paragraph is the header.
   *
   * @param text the header and the body
   * @return the canonical text
   * @throws InvalidDossierException if the text is blank or not well-formed Unicode
   */
  public static ArticleText of(String text) {
    return new ArticleText(0, split(text));
  }

  /**
   * Takes a text without a header: its first paragraph is number 1.
   *
   * @param text the body
   * @return the canonical text
   * @throws InvalidDossierException if the text is blank or not well-formed Unicode
   */
  public static ArticleText ofBody(String text) {
    return new ArticleText(1, split(text));
  }

  /**
   * Reads a file in UTF-8 whose first paragraph is the header.
   *
   * @param file the path of the file
   * @return the canonical text
   * @throws InvalidDossierException if the text is blank, or the file is not in UTF-8
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ArticleText of(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      return of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString());
    } catch (CharacterCodingException e) {
      throw invalid(ProblemCode.MALFORMED_TEXT, "a text file must be in UTF-8", file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the article text " + file, e);
    }
  }

  /**
   * The article with the fingerprints of this text, for a dossier of it.
   *
   * @param id the id of the article
   * @return the article; its builder takes what the text says of itself
   * @throws InvalidDossierException if the id is malformed
   */
  public Article article(String id) {
    return Article.builder().id(id).paragraphs(fingerprints).build();
  }

  /**
   * The place where some words stand in a paragraph.
   *
   * @param paragraph the number of the paragraph
   * @param words the words, with any line breaks, spaces and quotation marks
   * @return the passage
   * @throws InvalidDossierException if there is no such paragraph, the words are blank, they do not
   *     stand in it, or they stand in it more than once
   */
  public Passage passage(int paragraph, String words) {
    String wanted = canonicalWords(words);
    List<Integer> starts = starts(paragraph, wanted);
    if (starts.size() > 1) {
      throw invalid(
          ProblemCode.WORDS_NOT_UNIQUE,
          "the words stand "
              + starts.size()
              + " times in paragraph "
              + paragraph
              + "; say which occurrence is meant",
          words);
    }
    return occurrence(paragraph, words, wanted, starts, 1);
  }

  /**
   * The place where some words stand in a paragraph for the nth time.
   *
   * @param paragraph the number of the paragraph
   * @param words the words, with any line breaks, spaces and quotation marks
   * @param occurrence which of the places where they stand, from 1
   * @return the passage
   * @throws InvalidDossierException if there is no such paragraph, the words are blank, or they do
   *     not stand in it so many times
   */
  public Passage passage(int paragraph, String words, int occurrence) {
    String wanted = canonicalWords(words);
    return occurrence(paragraph, words, wanted, starts(paragraph, wanted), occurrence);
  }

  /**
   * The words of a passage.
   *
   * @param passage the passage
   * @return its words in canonical form
   * @throws InvalidDossierException if the passage does not lie in this text
   */
  public String words(Passage passage) {
    Objects.requireNonNull(passage, "passage");
    String text = paragraph(passage.paragraph());
    int length = length(passage.paragraph());
    if (passage.end() > length) {
      throw invalid(
          ProblemCode.PASSAGE_OUTSIDE,
          "a passage must end within its paragraph of " + length + " code points",
          passage.toString());
    }
    return between(text, passage.start(), passage.end());
  }

  /**
   * A paragraph in canonical form.
   *
   * @param number the number of the paragraph
   * @return its text
   * @throws InvalidDossierException if there is no such paragraph
   */
  public String paragraph(int number) {
    if (!has(number)) {
      throw invalid(
          ProblemCode.PASSAGE_OUTSIDE,
          "the text has paragraphs " + first + " to " + last(),
          Integer.toString(number));
    }
    return paragraphs.get(number - first);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleText text
        && first == text.first
        && paragraphs.equals(text.paragraphs);
  }

  @Override
  public int hashCode() {
    return 31 * paragraphs.hashCode() + first;
  }

  /** Keeps every mapper, whatever it makes visible, from writing the words. */
  @JsonValue
  Object json() {
    throw new UnsupportedOperationException(
        "the text of an article is not written as JSON; write what is made of it, such as a proof");
  }

  /** How many paragraphs the text has; not its words. */
  @Override
  public String toString() {
    return "ArticleText of paragraphs " + first + " to " + last();
  }

  /** Some words in canonical form, as within a paragraph. */
  static String canonical(String words) {
    StringBuilder canonical = new StringBuilder(words.length());
    boolean space = false;
    String normal =
        hasEndlessMarks(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFC);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (isWhiteSpace(c)) {
        space = canonical.length() > 0;
      } else {
        if (space) {
          canonical.append(' ');
          space = false;
        }
        canonical.append(straight(c));
      }
    }
    return canonical.toString();
  }

  /** Whether a run of marks is so long that to sort it would take the square of its length. */
  private static boolean hasEndlessMarks(String words) {
    int run = 0;
    int at = 0;
    while (at < words.length() && run <= MOST_MARKS) {
      int codePoint = words.codePointAt(at);
      int type = Character.getType(codePoint);
      boolean mark =
          type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || type == Character.ENCLOSING_MARK;
      run = mark ? run + 1 : 0;
      at += Character.charCount(codePoint);
    }
    return run > MOST_MARKS;
  }

  boolean has(int paragraph) {
    return paragraph >= first && paragraph <= last();
  }

  /** The number of a paragraph with the same fingerprint that is not taken yet, if there is one. */
  OptionalInt find(Paragraph wanted, Set<Integer> taken) {
    for (Paragraph fingerprint : fingerprints) {
      if (fingerprint.sha256().equals(wanted.sha256())
          && fingerprint.length() == wanted.length()
          && !taken.contains(fingerprint.number())) {
        return OptionalInt.of(fingerprint.number());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the paragraph of the same number has the same fingerprint. */
  boolean hasAt(Paragraph wanted) {
    return has(wanted.number()) && fingerprints.get(wanted.number() - first).equals(wanted);
  }

  /** How many code points a paragraph has. */
  int length(int paragraph) {
    return fingerprints.get(paragraph - first).length();
  }

  private int last() {
    return first + paragraphs.size() - 1;
  }

  private static List<String> split(String text) {
    Objects.requireNonNull(text, "text");
    new Problems().text("", text).throwIfAny();
    String whole =
        (text.charAt(0) == '\uFEFF' ? text.substring(1) : text).replaceAll(LINE_BREAK, "\n");
    String[] blocks = trimmed(whole).split(BLANK_LINES);
    List<String> paragraphs = new ArrayList<>();
    for (String block : blocks.length > 1 ? blocks : trimmed(whole).split("\n")) {
      String paragraph = canonical(block);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    if (paragraphs.isEmpty()) {
      throw invalid(ProblemCode.BLANK_TEXT, "a text must not be blank", text);
    }
    return List.copyOf(paragraphs);
  }

  /** A text without the white space at its ends; a regular expression for it would be quadratic. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String canonicalWords(String words) {
    Objects.requireNonNull(words, "words");
    new Problems().text("", words).throwIfAny();
    String canonical = canonical(words);
    if (canonical.isEmpty()) {
      throw invalid(ProblemCode.BLANK_TEXT, "a text must not be blank", words);
    }
    return canonical;
  }

  /** Where some words start, in UTF-16 units; places may overlap. */
  private List<Integer> starts(int paragraph, String wanted) {
    String text = paragraph(paragraph);
    List<Integer> starts = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      starts.add(at);
    }
    return starts;
  }

  private Passage occurrence(
      int paragraph, String words, String wanted, List<Integer> starts, int occurrence) {
    if (occurrence < 1 || occurrence > starts.size()) {
      throw invalid(
          ProblemCode.WORDS_NOT_FOUND,
          starts.isEmpty()
              ? "the words do not stand in paragraph " + paragraph
              : "the words stand "
                  + starts.size()
                  + " times in paragraph "
                  + paragraph
                  + ", there is no occurrence "
                  + occurrence,
          words);
    }
    String text = paragraph(paragraph);
    int start = text.codePointCount(0, starts.get(occurrence - 1));
    return Passage.of(paragraph, start, start + wanted.codePointCount(0, wanted.length()));
  }

  static String between(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  private static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static char straight(char c) {
    if (c >= '\u2018' && c <= '\u201B') {
      return '\'';
    }
    return c >= '\u201C' && c <= '\u201F' ? '"' : c;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static InvalidDossierException invalid(ProblemCode code, String message, String value) {
    return new InvalidDossierException(List.of(Problem.of(code, "", message, value)));
  }
}

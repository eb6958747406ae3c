package io.github.dossier4j.text;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.Insertions;
import io.github.dossier4j.engine.Mentions;
import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.engine.PassageFinder.Wanted;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in its canonical form, in which {@link Passage passages} are counted.
 *
 * <p>A text is split into paragraphs like this:
 *
 * <ol>
 *   <li>Every line break (CR LF, CR, LF, NEL, U+2028, U+2029, VT, FF) counts alike.
 *   <li>If the text has blank lines, they separate the paragraphs, and a single line break is white
 *       space within a paragraph. If it has none, every line is a paragraph. A line with nothing
 *       but white space and invisible characters is blank.
 *   <li>The first paragraphs are the header, as many as the caller says. They are joined by a space
 *       to paragraph 0. Body paragraphs count from 1.
 * </ol>
 *
 * <p>A paragraph becomes canonical in these steps:
 *
 * <ol>
 *   <li>Invisible characters that join nothing are dropped: soft hyphen, zero-width space, byte
 *       order mark, word joiner, direction marks and the like (U+00AD, U+061C, U+200B, U+200E,
 *       U+200F, U+202A to U+202E, U+2060 to U+206F, U+FEFF). A line that was broken at a soft
 *       hyphen is joined again.
 *   <li>The zero-width joiner and non-joiner (U+200D, U+200C) stay between two letters or marks of
 *       scripts that use them (Arabic and its family, Mongolian, the scripts of India and South
 *       East Asia) and between two pictographs, and are dropped everywhere else.
 *   <li>Each run of white space, no-break spaces included, becomes one space; white space at either
 *       end is dropped. A run with a line break is dropped between two letters or wide signs of
 *       scripts without spaces (Han, kana, Thai, Lao, Khmer, Myanmar).
 *   <li>Quotation marks and apostrophes become straight ones: U+2018 to U+201B and the single
 *       guillemets ‹ › an apostrophe, U+201C to U+201F and the guillemets « » a double mark. White
 *       space just inside guillemets is dropped, whichever way they point: « so », »so«.
 *   <li>The rest is brought to normalization form C, except runs of more than a hundred combining
 *       marks, which no script has.
 * </ol>
 *
 * <p>Offsets count Unicode code points.
 *
 * <p><em>Whole words:</em> a passage cuts no word, so words are found only where no letter, digit
 * or combining mark continues on either side, nor a number over a point or comma: "May 3" is not
 * found in "May 30", nor "5 percent" in "5.5 percent". Hyphens and apostrophes separate words.
 * Beside letters of scripts without spaces, words may begin and end at every place.
 *
 * <p>The first search takes time proportional to the text. Each later search takes time
 * proportional to the words and to the places where they stand; it grows only with the logarithm of
 * the size of the text.
 *
 * <p>A text is immutable and safe between threads. Texts are equal when their canonical paragraphs
 * and the number of paragraphs in their headers are. {@link #toString()} does not show the words,
 * so that a log does not publish them, and no mapper of Jackson writes them.
 */
public final class ArticleText {

  private final int header;
  private final int first;
  private final List<String> paragraphs;

  /** The paragraphs with the quotation marks that are printed. */
  private final List<String> printed;

  private final List<ParagraphFingerprint> fingerprints;
  private final PassageFinder finder;

  /**
   * A text.
   *
   * @param headerParagraphs the printed paragraphs of the header
   * @param bodyParagraphs the printed paragraphs of the body
   */
  private ArticleText(List<String> headerParagraphs, List<String> bodyParagraphs) {
    this.header = headerParagraphs.size();
    this.first = header == 0 ? 1 : 0;
    this.paragraphs = joined(headerParagraphs, bodyParagraphs, CanonicalForm::of);
    this.printed = joined(headerParagraphs, bodyParagraphs, CanonicalForm::withPrintedMarks);
    this.finder = PassageFinder.of(first, paragraphs);
    List<ParagraphFingerprint> each = new ArrayList<>(paragraphs.size());
    for (String text : paragraphs) {
      int number = first + each.size();
      each.add(ParagraphFingerprint.of(number, finder.index().length(number), sha256(text)));
    }
    this.fingerprints = List.copyOf(each);
  }

  private static List<String> joined(
      List<String> header, List<String> body, UnaryOperator<String> form) {
    String paragraph = header.stream().map(form).collect(Collectors.joining(" "));
    return Stream.concat(
            header.isEmpty() ? Stream.empty() : Stream.of(paragraph), body.stream().map(form))
        .toList();
  }

  /**
   * Takes a text whose first paragraph is the header.
   *
   * @param text the header and the body
   * @return the canonical text
   * @throws InvalidDataException if the text is blank, or has half of a surrogate pair or a control
   *     character that is no white space; the exception gives line and column of each, for at most
   *     a hundred
   */
  public static ArticleText of(String text) {
    return of(text, 1);
  }

  /**
   * Takes a text whose header has several printed paragraphs, such as headline and dateline, or
   * none.
   *
   * @param text the header and the body
   * @param header how many of the first paragraphs are the header
   * @return the canonical text
   * @throws InvalidDataException as {@link #of(String)} does
   * @throws IllegalArgumentException if the header is negative, or more than the text has
   */
  public static ArticleText of(String text, int header) {
    return parted(PrintedText.of(text), header);
  }

  /**
   * Takes a text without a header: its first paragraph is number 1.
   *
   * @param text the body
   * @return the canonical text
   * @throws InvalidDataException as {@link #of(String)} does
   */
  public static ArticleText ofBody(String text) {
    return of(text, 0);
  }

  /**
   * Reads a file in UTF-8 whose first paragraph is the header.
   *
   * @param file the path of the file
   * @return the canonical text
   * @throws InvalidDataException as {@link #of(String)} does, and if bytes are not UTF-8
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ArticleText of(Path file) {
    return of(file, 1);
  }

  /**
   * Reads a file in UTF-8 whose header has several printed paragraphs, or none.
   *
   * @param file the path of the file
   * @param header how many of the first paragraphs are the header
   * @return the canonical text
   * @throws InvalidDataException as {@link #of(Path)} does
   * @throws IllegalArgumentException if the header is negative, or more than the text has
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ArticleText of(Path file, int header) {
    return parted(PrintedText.of(file), header);
  }

  /**
   * Takes a text that is already split into paragraphs, as feeds of agencies are. Each element is
   * one paragraph, whatever line breaks it has; blank ones are left out.
   *
   * @param header the paragraphs of the header; may be empty
   * @param body the paragraphs of the body; may be empty
   * @return the canonical text
   * @throws InvalidDataException as {@link #of(String)} does; the line counts within the element,
   *     and the pointer names the element, such as {@code /body/3}
   */
  public static ArticleText ofParagraphs(List<String> header, List<String> body) {
    Problems problems = new Problems();
    List<String> headerParagraphs = printed("header", header, problems);
    List<String> bodyParagraphs = printed("body", body, problems);
    problems.throwIfAny();
    return notBlank(headerParagraphs, bodyParagraphs);
  }

  /**
   * The paragraphs in canonical form, to print them or to look into them.
   *
   * @return the header, unless the text has none, and then the body; unmodifiable
   */
  public List<String> paragraphs() {
    return paragraphs;
  }

  /**
   * The fingerprints of the paragraphs.
   *
   * @return one for each of {@link #paragraphs()}, with its number; unmodifiable
   */
  public List<ParagraphFingerprint> fingerprints() {
    return fingerprints;
  }

  /**
   * How many printed paragraphs were joined to paragraph 0.
   *
   * @return the number; 0 if the text has no header
   */
  public int header() {
    return header;
  }

  /**
   * The number of the first of {@link #paragraphs()}. The others follow without a break.
   *
   * @return 0 if the text has a header, else 1
   */
  public int firstParagraph() {
    return first;
  }

  /**
   * A paragraph in canonical form.
   *
   * @param number 0 for the header, from 1 for the body
   * @return its text
   * @throws InvalidDataException if there is no such paragraph
   */
  public String paragraph(int number) {
    if (number < first || number > last()) {
      throw invalid(
          ProblemCode.PASSAGE_OUTSIDE,
          "the text has paragraphs " + first + " to " + last(),
          Integer.toString(number));
    }
    return paragraphs.get(number - first);
  }

  /**
   * The article with the fingerprints of this text, for a dossier of it.
   *
   * @param id the id of the article
   * @return the article; use {@code toBuilder()} to add what the text says about itself
   * @throws InvalidDataException if the id is malformed
   */
  public Article article(String id) {
    return Article.builder().id(id).header(header).paragraphs(fingerprints).build();
  }

  /**
   * The place where some words stand in the body or, if they are not in the body, in the header.
   *
   * @param words whole words, with any line breaks, spaces and quotation marks
   * @return the passage
   * @throws InvalidDataException if the words are blank, they do not stand in the text as whole
   *     words, or they stand in the body, or in the header, more than once. The problem says which
   *     words of the text are the nearest, and what differs
   */
  public Passage passage(String words) {
    Objects.requireNonNull(words, "words");
    return finder.find(Wanted.of(words)).orThrow();
  }

  /**
   * The place where some words stand in a paragraph.
   *
   * @param paragraph the number of the paragraph
   * @param words whole words, with any line breaks, spaces and quotation marks
   * @return the passage
   * @throws InvalidDataException if there is no such paragraph, the words are blank, they do not
   *     stand in it as whole words, or they stand in it more than once
   */
  public Passage passage(int paragraph, String words) {
    Objects.requireNonNull(words, "words");
    return finder.find(new Wanted(words, null, paragraph, null)).orThrow();
  }

  /**
   * The place where some words stand in a paragraph for the nth time.
   *
   * @param paragraph the number of the paragraph
   * @param words whole words, with any line breaks, spaces and quotation marks
   * @param occurrence which of the places where they stand, from 1; places may overlap
   * @return the passage
   * @throws InvalidDataException if there is no such paragraph, the words are blank, or they do not
   *     stand in it so many times as whole words
   */
  public Passage passage(int paragraph, String words, int occurrence) {
    Objects.requireNonNull(words, "words");
    return finder.find(new Wanted(words, null, paragraph, occurrence)).orThrow();
  }

  /**
   * All places where some words stand, in header and body.
   *
   * @param words whole words, with any line breaks, spaces and quotation marks
   * @return the passages in the order of the text, which may overlap; empty if the words do not
   *     stand in it as whole words; unmodifiable
   * @throws InvalidDataException if the words are blank
   */
  public List<Passage> passages(String words) {
    Objects.requireNonNull(words, "words");
    PassageFinder.problems(words).throwIfAny();
    return finder.all(words);
  }

  /**
   * All places where names stand, for the {@code mentions} of a person or an organization. A print
   * that is part of a longer name among them counts once, for the longer one.
   *
   * @param names name, acronym and aliases of one record, with any line breaks and quotation marks
   * @return the passages in the order of the text, without overlap; empty if none of the names
   *     stands in it as whole words; unmodifiable
   * @throws InvalidDataException if a name is blank
   */
  public List<Passage> mentions(String... names) {
    Mentions mentions = new Mentions(finder);
    for (String name : Objects.requireNonNull(names, "names")) {
      mentions.add("", Objects.requireNonNull(name, "names element"));
    }
    return mentions.of("");
  }

  /**
   * Starts a quote from its words: its text as the article prints it, its passage, and its
   * insertions, which stand in square brackets.
   *
   * @param words the words between the quotation marks, which stand once in the text
   * @return a builder; id and kind are still required
   * @throws InvalidDataException as {@link #passage(String)} does
   */
  public QuoteBuilder quote(String words) {
    Passage passage = passage(words);
    String text = printed(passage);
    return Quote.builder().text(text).insertions(Insertions.of(text)).passage(passage);
  }

  /**
   * A link that the article prints, with the words that show it.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param words words that stand once in the text
   * @return the link
   * @throws InvalidDataException as {@link #passage(String)} does
   */
  public <R extends DossierRecord> Link<R> stated(R record, String... words) {
    return Link.stated(record, passages(words));
  }

  /**
   * A link that a reader concludes, with the words from which.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param why the reason
   * @param words words that stand once in the text
   * @return the link
   * @throws InvalidDataException as {@link #passage(String)} does, or if the reason is blank
   */
  public <R extends DossierRecord> Link<R> inferred(R record, String why, String... words) {
    return Link.inferred(record, why, passages(words));
  }

  /**
   * Starts to collect passages for a dossier, so that all words that are not found are thrown
   * together.
   *
   * @return finds the words of this text; what is not found is kept
   */
  public Excerpts excerpts() {
    return new Excerpts(this);
  }

  private Passage[] passages(String[] words) {
    return Stream.of(words).map(this::passage).toArray(Passage[]::new);
  }

  /**
   * The words of a passage.
   *
   * @param passage the passage
   * @return its words in canonical form
   * @throws InvalidDataException if the passage does not lie in this text
   */
  public String words(Passage passage) {
    check(passage);
    return finder.index().words(passage);
  }

  /**
   * The words of a passage with the quotation marks and apostrophes that the article prints. In all
   * else they are in canonical form.
   *
   * @param passage the passage
   * @return its words, as many characters as in canonical form
   * @throws InvalidDataException if the passage does not lie in this text
   */
  public String printed(Passage passage) {
    check(passage);
    // The marks of the print stand where the straight ones do.
    int paragraph = passage.paragraph();
    return printed
        .get(paragraph - first)
        .substring(
            finder.index().offset(paragraph, passage.start()),
            finder.index().offset(paragraph, passage.end()));
  }

  private void check(Passage passage) {
    Objects.requireNonNull(passage, "passage");
    paragraph(passage.paragraph());
    int length = finder.index().length(passage.paragraph());
    if (passage.end() > length) {
      throw invalid(
          ProblemCode.PASSAGE_OUTSIDE,
          "a passage must end within its paragraph of " + length + " code points",
          passage.toString());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleText text
        && header == text.header
        && paragraphs.equals(text.paragraphs);
  }

  @Override
  public int hashCode() {
    return 31 * paragraphs.hashCode() + header;
  }

  /** Keeps every mapper from writing the words, whatever its settings of visibility. */
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

  private static ArticleText parted(PrintedText text, int header) {
    List<String> all = text.paragraphs();
    if (header < 0 || (header > all.size() && !all.isEmpty())) {
      throw new IllegalArgumentException(
          "header must be 0 to " + all.size() + ", the number of paragraphs, was " + header);
    }
    return all.isEmpty()
        ? notBlank(all, all)
        : notBlank(all.subList(0, header), all.subList(header, all.size()));
  }

  private static ArticleText notBlank(List<String> header, List<String> body) {
    if (header.isEmpty() && body.isEmpty()) {
      throw new InvalidDataException(
          List.of(Problem.of(ProblemCode.BLANK_TEXT, "", "a text must not be blank")));
    }
    return new ArticleText(header, body);
  }

  private static List<String> printed(String name, List<String> printed, Problems problems) {
    List<String> paragraphs = new ArrayList<>();
    int i = 0;
    for (String each : Objects.requireNonNull(printed, name)) {
      try {
        PrintedText.of(Objects.requireNonNull(each, name + " element"))
            .paragraph()
            .ifPresent(paragraphs::add);
      } catch (InvalidDataException e) {
        for (Problem problem : e.problems()) {
          problems.add(problem.within("/" + name + "/" + i));
        }
      }
      i++;
    }
    return paragraphs;
  }

  private int last() {
    return first + paragraphs.size() - 1;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static InvalidDataException invalid(ProblemCode code, String message, String value) {
    return new InvalidDataException(List.of(Problem.of(code, "", message, value)));
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.proof.Gap;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as people and language models write it: with the words of the article where a finished
 * document has numbers, and without what follows from the rest. Whoever holds the article's text
 * reads a draft into a {@link Dossier}, or gets every problem at once.
 *
 * <p>A draft opens with {@code "draft": 1}. It has the properties of the wire format, with these
 * differences:
 *
 * <ul>
 *   <li>{@code words}, a string or a list, stands for the passages of a link, position, text, time
 *       or record. Words stand once in the body or, if not in the body, once in the header. Where
 *       they stand more often, an object takes the place of the string: {@code {"words", "in",
 *       "paragraph", "occurrence"}}. {@code in} gives longer words that hold them and stand once;
 *       {@code occurrence} counts from 1 in the paragraph or, if none is named, in the body.
 *   <li>There is no {@code basis}: what has a note is inferred, what has none is stated.
 *   <li>A text may be its printed words alone. Printed words, a position's title, a quote's text
 *       and a citation need no {@code words} if they stand once; those of a part of a record need
 *       to stand once in the record's own words only, also where they are among its {@code words}.
 *   <li>{@code mentions} are all prints of name, acronym and aliases, the longest form of all
 *       records first. A citation covers the sentence in which it stands (stated) and the sentences
 *       before it in its paragraph, back to another citation (inferred). {@code insertions} are
 *       what stands in square brackets. An empty list means that there are none.
 *   <li>A participant is a link with a {@code role}. A statement with a holder is reported.
 *   <li>An {@code id} to which nothing refers may be left out. {@code version}, {@code rights} and
 *       all of the article that its text says may be left out too.
 *   <li>An empty string, an empty list and an object of nothing else mean absence.
 * </ul>
 *
 * <p>Names, acronyms, aliases, adjectives, honorifics, cues, titles of positions and everything
 * printed must stand in the text as whole words. Words are taken only where they stand exactly, in
 * canonical form, or in another typographic form, which is a {@linkplain #repairs() repair}:
 * dashes, ellipses, ligatures, quotation marks, and marks of Markdown. Quotation marks around the
 * text of a quote, a comma before the closing one, and parentheses around a citation are left out,
 * which is a repair too, unless the passage is given. Another case, another digit, a word more or
 * less is never taken; then the problem says which words of the article are the nearest.
 *
 * <p>A document that opens with {@code "format": 1} may have words in place of passages too.
 * Nothing else follows in it.
 *
 * <p>A draft is immutable and safe between threads. It holds the text of the article: it is not for
 * publication.
 */
public final class Draft {

  /** A draft can be far smaller than the document that it gives. */
  private static final ReadLimits UNLIMITED =
      ReadLimits.defaults()
          .withDocumentSize(Integer.MAX_VALUE)
          .withTokens(Integer.MAX_VALUE)
          .withStringLength(Integer.MAX_VALUE);

  private final ArticleText text;
  private final String json;
  private final List<Problem> problems;
  private final List<Repair> repairs;
  private final Map<String, Passage> passages;
  private final Map<String, String> nearest;
  private final @Nullable Dossier dossier;

  private Draft(
      ArticleText text,
      String json,
      List<Problem> problems,
      List<Repair> repairs,
      Map<String, Passage> passages,
      Map<String, String> nearest,
      @Nullable Dossier dossier) {
    this.text = text;
    this.json = json;
    this.problems = List.copyOf(problems);
    this.repairs = List.copyOf(repairs);
    this.passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    this.nearest = Map.copyOf(nearest);
    this.dossier = dossier;
  }

  /**
   * Reads a draft from text.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @return what the draft says
   */
  public static Draft read(ArticleText text, String draft) {
    return read(text, draft, ReadLimits.defaults());
  }

  /**
   * Reads a draft from text, within limits of your own.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @param limits the limits
   * @return what the draft says
   */
  public static Draft read(ArticleText text, String draft, ReadLimits limits) {
    Objects.requireNonNull(draft, "draft");
    return read(text, limits, checked -> Document.of(draft, checked));
  }

  /**
   * Reads a draft from bytes in UTF-8.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @return what the draft says
   */
  public static Draft read(ArticleText text, byte[] draft) {
    return read(text, draft, ReadLimits.defaults());
  }

  /**
   * Reads a draft from bytes in UTF-8, within limits of your own.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @param limits the limits
   * @return what the draft says
   */
  public static Draft read(ArticleText text, byte[] draft, ReadLimits limits) {
    Objects.requireNonNull(draft, "draft");
    return read(text, limits, checked -> Document.of(draft, checked));
  }

  /**
   * Reads a draft from a stream of bytes in UTF-8, to its end. The stream stays open.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @return what the draft says
   * @throws UncheckedIOException if the stream fails
   */
  public static Draft read(ArticleText text, InputStream draft) {
    return read(text, draft, ReadLimits.defaults());
  }

  /**
   * Reads a draft from a stream of bytes in UTF-8, to its end, within limits of your own. The
   * stream stays open.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @param limits the limits
   * @return what the draft says
   * @throws UncheckedIOException if the stream fails
   */
  public static Draft read(ArticleText text, InputStream draft, ReadLimits limits) {
    Objects.requireNonNull(draft, "draft");
    return read(text, limits, checked -> Document.of(draft, checked));
  }

  /**
   * Reads a draft from a reader, to its end. The reader stays open.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @return what the draft says
   * @throws UncheckedIOException if the reader fails
   */
  public static Draft read(ArticleText text, Reader draft) {
    return read(text, draft, ReadLimits.defaults());
  }

  /**
   * Reads a draft from a reader, to its end, within limits of your own. The reader stays open.
   *
   * @param text the text of the article
   * @param draft the draft, or a document whose passages may be words
   * @param limits the limits
   * @return what the draft says
   * @throws UncheckedIOException if the reader fails
   */
  public static Draft read(ArticleText text, Reader draft, ReadLimits limits) {
    Objects.requireNonNull(draft, "draft");
    return read(text, limits, checked -> Document.of(draft, checked));
  }

  /**
   * Reads a draft from a file in UTF-8.
   *
   * @param text the text of the article
   * @param draft the path of the draft, or of a document whose passages may be words
   * @return what the draft says
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Draft read(ArticleText text, Path draft) {
    return read(text, draft, ReadLimits.defaults());
  }

  /**
   * Reads a draft from a file in UTF-8, within limits of your own.
   *
   * @param text the text of the article
   * @param draft the path of the draft, or of a document whose passages may be words
   * @param limits the limits
   * @return what the draft says
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Draft read(ArticleText text, Path draft, ReadLimits limits) {
    Objects.requireNonNull(draft, "draft");
    return read(
        text,
        limits,
        checked -> {
          try (InputStream in = Files.newInputStream(draft)) {
            return Document.of(in, checked);
          }
        });
  }

  /**
   * Turns a dossier into a draft, so that people edit words. What follows from the rest is left
   * out. The draft reads back equal.
   *
   * @param dossier the dossier
   * @param text the text of its article
   * @return the draft, without problems
   * @throws InvalidDataException if the text is not that of the dossier's article: the fingerprints
   *     or the number of printed paragraphs in the header differ
   */
  public static Draft of(Dossier dossier, ArticleText text) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(text, "text");
    if (!dossier.article().paragraphs().equals(text.fingerprints())
        || dossier.article().header().orElse(1) != text.header()) {
      String message = "the article must have the fingerprints and the header of the text at hand";
      throw new InvalidDataException(
          List.of(Problem.of(ProblemCode.OTHER_TEXT, "/article/paragraphs", message)));
    }
    Document document = Document.of(DossierWriter.compact().toText(dossier), UNLIMITED);
    ProblemLog log = new ProblemLog(document);
    DraftNode root = Objects.requireNonNull(new DraftNodeReader(document, UNLIMITED, log).read());
    PassageFinder finder = DraftWords.finder(text);
    DraftNode draft = new DraftReduction(root, new DraftWords(text, finder, log)).reduce();
    return read(text, finder, Document.of(DraftNodeWriter.forPeople(draft), UNLIMITED), UNLIMITED);
  }

  private interface Source {
    Document open(ReadLimits limits) throws IOException;
  }

  private static Draft read(ArticleText text, ReadLimits limits, Source source) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(limits, "limits");
    Document document;
    try {
      document = source.open(limits).asText();
    } catch (InvalidDataException e) {
      return new Draft(text, "", e.problems(), List.of(), Map.of(), Map.of(), null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a draft", e);
    }
    return read(text, DraftWords.finder(text), document, limits);
  }

  private static Draft read(
      ArticleText text, PassageFinder finder, Document document, ReadLimits limits) {
    ProblemLog log = new ProblemLog(document);
    DraftWords words = new DraftWords(text, finder, log);
    Dossier dossier = null;
    try {
      DraftNode root = new DraftNodeReader(document, limits, log).read();
      if (root != null) {
        new DraftExpansion(root, words, log).expand();
        dossier = dossier(root, log);
      }
    } catch (InvalidDataException tooMany) {
      // The log is full.
    }
    List<Problem> problems = log.problems();
    Map<String, Passage> passages = new LinkedHashMap<>();
    words.places().forEach(each -> passages.put(each.words().pointer(), each.passage()));
    List<Repair> repairs =
        repairs(
            words.places().stream().filter(DraftWords.Place::isRepaired).toList(), document, text);
    return new Draft(
        text,
        document.text(),
        problems,
        repairs,
        passages,
        words.nearest(),
        problems.isEmpty() ? dossier : null);
  }

  /** The repairs with their lines and columns. */
  private static List<Repair> repairs(
      List<DraftWords.Place> repaired, Document document, ArticleText text) {
    List<Document.Location> locations =
        document.locations(repaired.stream().map(each -> each.words().offset).toList());
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < repaired.size(); i++) {
      DraftWords.Place each = repaired.get(i);
      repairs.add(
          new Repair(
              each.words().pointer(),
              locations.get(i).line(),
              locations.get(i).column(),
              each.words().text,
              text.printed(each.passage()),
              each.passage()));
    }
    return repairs;
  }

  /** Reads the document that a draft gives; its problems are told of the draft. */
  private static @Nullable Dossier dossier(DraftNode root, ProblemLog log) {
    byte[] document = DraftNodeWriter.compact(root).getBytes(StandardCharsets.UTF_8);
    try {
      return new DocumentReader(UNLIMITED).read(Document.of(document, UNLIMITED));
    } catch (InvalidDataException e) {
      for (Problem problem : e.problems()) {
        Reached reached = reach(root, problem.pointer());
        DraftNode at = reached.node();
        if (!at.isLost()) {
          log.add(problem.toBuilder().pointer(at.pointer() + reached.rest()).build(), at.offset);
        }
      }
      return null;
    }
  }

  /**
   * Everything that is wrong, of words and of everything else.
   *
   * @return the problems in the order of the draft, each with pointer, line and column in it, up to
   *     10,000; empty if there is a dossier
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What was taken for the article's words, though it is typed in another way or stands in another
   * paragraph.
   *
   * @return the repairs in the order of the draft
   */
  public List<Repair> repairs() {
    return repairs;
  }

  /**
   * The passages that were found for words.
   *
   * @return each passage by the JSON Pointer to its words in the draft, in the order of the draft
   */
  public Map<String, Passage> passages() {
    return passages;
  }

  /**
   * The dossier.
   *
   * @return the dossier that the draft gives
   * @throws InvalidDataException with the {@link #problems()} if there are any
   */
  public Dossier dossier() {
    if (dossier == null) {
      throw new InvalidDataException(problems);
    }
    return dossier;
  }

  /**
   * What a proof of the dossier against the text lacks: for instance, a stated link that does not
   * show its target, or a quote without quotation marks around it. A draft may have gaps and no
   * problem. Each call proves the dossier anew.
   *
   * @return the gaps of {@link Proof#gaps()}; empty if the proof is complete, and if there is no
   *     dossier; unmodifiable
   */
  public List<Gap> gaps() {
    return dossier == null ? List.of() : Proof.of(dossier, text).gaps();
  }

  /**
   * The text of the article.
   *
   * @return the text against which the draft was read
   */
  public ArticleText text() {
    return text;
  }

  /**
   * The draft as JSON.
   *
   * @return the document as it was read, or as it was made from a dossier
   */
  public String json() {
    return json;
  }

  /**
   * The problems for the next try of a program that wrote the draft, such as a language model; if
   * there are none, the {@linkplain #gaps() gaps}.
   *
   * @return compact JSON: an object with a list {@code problems}, each with {@code pointer}, {@code
   *     code}, {@code message}, {@code words} (the words of the draft, if it has any there), {@code
   *     article} (the nearest words that the article has, if there are any) and {@code do} (what
   *     helps, if the message does not say it). A gap has its reason as {@code code}. The list is
   *     empty if there is a dossier and its proof is complete
   */
  public String feedback() {
    DraftNode root = new DraftNode(DraftNode.Kind.OBJECT, "", null, "", 0);
    DraftNode written = written();
    DraftNode list = root.derived(DraftNode.Kind.ARRAY);
    for (Problem problem : problems) {
      DraftNode each = entry(root, problem.pointer(), problem.code().toString(), problem.message());
      String words = words(written, problem);
      if (words != null) {
        each.put("words", root.derived(words));
      }
      String near = nearest.get(problem.pointer());
      if (near != null) {
        each.put("article", root.derived(near));
      }
      String advice = advice(problem.code());
      if (advice != null) {
        each.put("do", root.derived(advice));
      }
      list.add(each);
    }
    for (Gap gap : gaps()) {
      // The dossier may have more there than the draft, such as the passage of a quote.
      String rest = written == null ? "" : reach(written, gap.pointer()).rest();
      String pointer = gap.pointer().substring(0, gap.pointer().length() - rest.length());
      DraftNode each = entry(root, pointer, gap.reason().toString(), gap.reason().sentence());
      if (!gap.words().isEmpty()) {
        each.put("words", root.derived(String.join(" / ", gap.words())));
      }
      list.add(each.put("do", root.derived(advice(gap.reason()))));
    }
    return DraftNodeWriter.compact(root.put("problems", list));
  }

  private static DraftNode entry(DraftNode root, String pointer, String code, String message) {
    return root.derived(DraftNode.Kind.OBJECT)
        .put("pointer", root.derived(pointer))
        .put("code", root.derived(code))
        .put("message", root.derived(message));
  }

  /** The words of the draft at a problem, or the value that it shows; null if there is none. */
  private static @Nullable String words(@Nullable DraftNode written, Problem problem) {
    if (written != null) {
      Reached place = reach(written, problem.pointer());
      if (place.rest().isEmpty() && place.node().is(DraftNode.Kind.STRING)) {
        return place.node().text;
      }
    }
    return problem.value().orElse(null);
  }

  /** The draft as it was read, for the whole of a value that a problem shows in part. */
  private @Nullable DraftNode written() {
    if (json.isEmpty()) {
      return null;
    }
    Document document = Document.of(json, UNLIMITED);
    return new DraftNodeReader(document, UNLIMITED, new ProblemLog(document)).read();
  }

  /**
   * Where a JSON Pointer leads.
   *
   * @param node the last part on the way that is there
   * @param rest the steps that lead on from it; empty if all of it is there
   */
  private record Reached(DraftNode node, String rest) {}

  private static Reached reach(DraftNode root, String pointer) {
    DraftNode at = root;
    String rest = pointer;
    while (!rest.isEmpty()) {
      int end = rest.indexOf('/', 1);
      String step = end < 0 ? rest.substring(1) : rest.substring(1, end);
      DraftNode part = at.part(step.replace("~1", "/").replace("~0", "~"));
      if (part == null) {
        break;
      }
      at = part;
      rest = end < 0 ? "" : rest.substring(end);
    }
    return new Reached(at, rest);
  }

  /** What helps against a problem, in words for those who see neither this class nor the text. */
  private static @Nullable String advice(ProblemCode code) {
    return switch (code) {
      case WORDS_DIFFER, TEXT_DIFFERS_FROM_PASSAGE ->
          "copy the article's words exactly, and correct what you say of them; if they do not say"
              + " it, leave it out";
      case WORDS_NOT_FOUND ->
          "copy words of the article; if there are none that say it, leave it out";
      case WORDS_NOT_UNIQUE, NO_SUCH_OCCURRENCE ->
          "give longer words of the article around them as 'in', which stand only once";
      case WORDS_ELIDED, WORDS_ACROSS_PARAGRAPHS ->
          "give words that stand together in one paragraph, and other words as another place";
      case DANGLING_REFERENCE -> "give the id of a record of the draft, or add the record";
      case NOT_JSON -> "answer with JSON alone, without other words and without Markdown";
      case TRUNCATED -> "answer with the whole draft";
      default -> null;
    };
  }

  private static String advice(Gap.Reason reason) {
    return switch (reason) {
      case TARGET_NOT_SHOWN ->
          "give words that name the record, or a note that says from what a reader concludes it";
      case QUOTE_NOT_MARKED ->
          "quote all between one pair of quotation marks; what stands in none is a statement";
      case YEAR_NOT_PRINTED -> "give a note that says from what a reader concludes the year";
      case NO_PASSAGE -> "give words that say it; if there are none, leave it out";
      case CUE_ELSEWHERE -> "give the verb of speech that stands beside these words, or none";
      case NUMBER_NOT_SHOWN -> "give words that have the number, or leave the number out";
      case PARAGRAPH_NOT_FOUND, PASSAGE_REFUTED, PASSAGE_CUTS_WORD, WORDS_NOT_IN_TEXT ->
          "copy words of the article exactly";
    };
  }

  /** How many problems and repairs the draft has; not its words. */
  @Override
  public String toString() {
    return "Draft with "
        + problems.size()
        + (problems.size() == 1 ? " problem and " : " problems and ")
        + repairs.size()
        + (repairs.size() == 1 ? " repair" : " repairs");
  }
}

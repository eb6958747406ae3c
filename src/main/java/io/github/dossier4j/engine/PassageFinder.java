package io.github.dossier4j.engine;

import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one place that words mean in a text, or says why there is none.
 *
 * <p>Words are found where they stand exactly, in canonical form and as whole words. A {@linkplain
 * #repairing() repairing} finder also takes words in another typographic form, and words that stand
 * once, but in another paragraph than the one that is named. It says so.
 *
 * <p>Immutable and safe between threads.
 */
public final class PassageFinder {

  /** How many code points of a text a message shows. */
  private static final int MOST_SHOWN = 40;

  /** How many parts of elided words a message shows. */
  private static final int MOST_PARTS = 10;

  private final TextIndex index;
  private final int first;
  private final List<String> paragraphs;
  private final boolean repairs;
  private final Lazy<TypographicIndex> typographic;
  private final Lazy<NearestWords> nearest;
  private final Lazy<TextIndex> joined;

  private PassageFinder(int first, List<String> paragraphs, TextIndex index, boolean repairs) {
    this.first = first;
    this.paragraphs = paragraphs;
    this.index = index;
    this.repairs = repairs;
    this.typographic = new Lazy<>(() -> new TypographicIndex(first, paragraphs, index));
    this.nearest = new Lazy<>(() -> new NearestWords(first, paragraphs));
    this.joined =
        new Lazy<>(() -> TextIndex.of(1, List.of(CanonicalForm.of(String.join("\n", paragraphs)))));
  }

  /**
   * A finder that takes exact words only.
   *
   * @param first the number of the first paragraph; the others follow
   * @param paragraphs the paragraphs in canonical form
   * @return the finder
   */
  public static PassageFinder of(int first, List<String> paragraphs) {
    return new PassageFinder(first, paragraphs, TextIndex.of(first, paragraphs), false);
  }

  /** A finder of the same text that repairs. */
  public PassageFinder repairing() {
    return new PassageFinder(first, paragraphs, index, true);
  }

  /** The index of the text. */
  public TextIndex index() {
    return index;
  }

  /**
   * Which place is meant.
   *
   * @param words the words
   * @param within a passage that holds them; null if none was given
   * @param paragraph the number of their paragraph; null if none was given
   * @param occurrence which of their places is meant, from 1; null if they stand only once
   */
  public record Wanted(
      String words,
      @Nullable Passage within,
      @Nullable Integer paragraph,
      @Nullable Integer occurrence) {

    /** Words that stand only once. */
    public static Wanted of(String words) {
      return new Wanted(words, null, null, null);
    }
  }

  /**
   * What was found.
   *
   * @param passage the place; null if there is a problem
   * @param isRepaired whether the place is another than was asked for, or has another typography
   * @param problem why there is no place; null if there is one
   * @param nearest the words of the text that are most like those that were not found; null if
   *     there are none
   */
  public record Found(
      @Nullable Passage passage,
      boolean isRepaired,
      @Nullable Problem problem,
      @Nullable String nearest) {

    /**
     * The place.
     *
     * @throws io.github.dossier4j.model.InvalidDataException if there is a problem
     */
    public Passage orThrow() {
      if (problem != null) {
        new Problems().add(problem).throwIfAny();
      }
      return Objects.requireNonNull(passage);
    }
  }

  /** All places where words stand, in header and body; none if the words are blank. */
  public List<Passage> all(String words) {
    String canonical = CanonicalForm.of(words);
    return canonical.isEmpty() ? List.of() : index.find(canonical);
  }

  /** What makes words unfit to be looked for: they are blank or malformed. */
  public static Problems problems(String words) {
    Problems problems = new Problems().text("", words);
    if (problems.list().isEmpty() && CanonicalForm.of(words).isEmpty()) {
      problems.add(Problem.of(ProblemCode.BLANK_TEXT, "", "a text must not be blank", words));
    }
    return problems;
  }

  /** Finds a place. */
  public Found find(Wanted wanted) {
    List<Problem> problems = problems(wanted.words).list();
    String canonical = CanonicalForm.of(wanted.words);
    if (!problems.isEmpty()) {
      return failure(problems.get(0), null);
    } else if (wanted.paragraph != null && !has(wanted.paragraph)) {
      return failure(
          ProblemCode.PASSAGE_OUTSIDE,
          "the text has paragraphs " + first + " to " + last(),
          wanted.paragraph.toString());
    } else if (repairs && isTooShort(canonical)) {
      return failure(
          ProblemCode.WORDS_TOO_SHORT,
          "words must have a digit or at least two letters, or they say nothing about a place",
          wanted.words);
    }
    return new Search(wanted, canonical).find();
  }

  private boolean has(int paragraph) {
    return paragraph >= first && paragraph <= last();
  }

  private int last() {
    return first + paragraphs.size() - 1;
  }

  private static boolean isTooShort(String canonical) {
    return canonical.codePoints().noneMatch(Character::isDigit)
        && canonical.codePoints().filter(Character::isLetter).limit(2).count() < 2;
  }

  private static Found failure(ProblemCode code, String message, String value) {
    return failure(Problem.of(code, "", message, value), null);
  }

  private static Found failure(Problem problem, @Nullable String nearest) {
    return new Found(null, false, problem, nearest);
  }

  /** One search. */
  private final class Search {

    private final Wanted wanted;
    private final String canonical;

    Search(Wanted wanted, String canonical) {
      this.wanted = wanted;
      this.canonical = canonical;
    }

    Found find() {
      // In one paragraph first: words can stand in many others.
      Passage within = wanted.within;
      Integer paragraph = within == null ? wanted.paragraph : Integer.valueOf(within.paragraph());
      List<Passage> exact =
          paragraph == null ? index.find(canonical) : index.find(paragraph, canonical);
      List<Passage> places = inScope(exact);
      if (!places.isEmpty()) {
        return one(places, false);
      }
      List<Passage> others = repairs ? inOtherForm() : List.of();
      places = inScope(others);
      if (!places.isEmpty()) {
        return one(places, true);
      }
      exact = paragraph == null ? exact : index.find(canonical);
      List<Passage> elsewhere = exact.isEmpty() ? others : exact;
      return elsewhere.isEmpty() ? missing() : elsewhere(elsewhere);
    }

    private List<Passage> inScope(List<Passage> all) {
      Passage within = wanted.within;
      if (within != null) {
        return only(all, within::contains);
      }
      Integer paragraph = wanted.paragraph;
      if (paragraph != null) {
        return only(all, place -> place.paragraph() == paragraph);
      }
      List<Passage> body = only(all, place -> place.paragraph() > 0);
      return body.isEmpty() ? all : body;
    }

    private List<Passage> inOtherForm() {
      List<Passage> found = typographic.get().find(canonical);
      if (found.isEmpty()) {
        String plain = CanonicalForm.of(MarkdownMarks.without(wanted.words));
        found = isTooShort(plain) ? List.of() : typographic.get().find(plain);
      }
      return found;
    }

    private Found one(List<Passage> places, boolean isRepaired) {
      Integer occurrence = wanted.occurrence;
      if (occurrence == null && places.size() > 1) {
        return failure(
            ProblemCode.WORDS_NOT_UNIQUE,
            "the words stand "
                + times(places.size())
                + " "
                + where(places)
                + "; say which occurrence is meant, or give longer words around them",
            wanted.words);
      } else if (occurrence != null && (occurrence < 1 || occurrence > places.size())) {
        return failure(
            ProblemCode.NO_SUCH_OCCURRENCE,
            "the words stand "
                + times(places.size())
                + " "
                + where(places)
                + ", there is no occurrence "
                + occurrence,
            wanted.words);
      }
      return new Found(places.get(occurrence == null ? 0 : occurrence - 1), isRepaired, null, null);
    }

    private String where(List<Passage> places) {
      if (wanted.within != null) {
        return "in the longer words";
      }
      return wanted.paragraph != null
          ? "in paragraph " + wanted.paragraph
          : places.get(0).paragraph() == 0
              ? "in the header"
              : "in the body (paragraph " + numbers(places) + ")";
    }

    /** The words stand in the text, but not where they are sought. */
    private Found elsewhere(List<Passage> places) {
      if (repairs && wanted.within == null && wanted.occurrence == null) {
        List<Passage> body = only(places, place -> place.paragraph() > 0);
        List<Passage> meant = body.isEmpty() ? places : body;
        if (meant.size() == 1) {
          return one(meant, true);
        }
      }
      String sought =
          wanted.within != null ? "within the longer words" : "in paragraph " + wanted.paragraph;
      return failure(
          ProblemCode.WORDS_NOT_FOUND,
          "the words do not stand " + sought + ", but in paragraph " + numbers(places),
          wanted.words);
    }

    private Found missing() {
      List<String> parts = parts();
      if (parts.size() != 1 || !parts.get(0).equals(canonical)) {
        return elided(parts);
      } else if (!joined.get().find(canonical).isEmpty()) {
        return failure(
            ProblemCode.WORDS_ACROSS_PARAGRAPHS,
            "the words run from one paragraph into the next; give each part by itself",
            wanted.words);
      }
      String where = wanted.paragraph == null ? "the text" : "paragraph " + wanted.paragraph;
      String message = "the words do not stand in " + where;
      Optional<Passage> longer = index.inside(canonical);
      if (longer.isPresent()) {
        String words = index.words(longer.get());
        return failure(
            Problem.of(
                ProblemCode.WORDS_NOT_FOUND,
                "",
                message
                    + ", they are only a part of "
                    + shown(words)
                    + " in paragraph "
                    + longer.get().paragraph(),
                wanted.words),
            words);
      }
      Optional<NearestWords.Difference> difference = nearest.get().to(canonical);
      return difference.isEmpty()
          ? failure(
              ProblemCode.WORDS_NOT_FOUND, message + ", nor any that are like them", wanted.words)
          : failure(
              Problem.of(
                  ProblemCode.WORDS_DIFFER,
                  "",
                  message + ", " + difference.get().sentence(),
                  wanted.words),
              difference.get().words());
    }

    /** What stands between the ellipses of the words. */
    private List<String> parts() {
      List<String> parts = new ArrayList<>();
      int from = 0;
      int at = 0;
      while (at < canonical.length()) {
        int end = TypographicForm.endOfEllipsis(canonical, at);
        if (end > at) {
          add(parts, canonical.substring(from, at));
          from = end;
        }
        at = Math.max(at + 1, end);
      }
      add(parts, canonical.substring(from));
      return parts;
    }

    /** Adds a part without the brackets of the ellipses beside it. */
    private void add(List<String> parts, String part) {
      String bare = part.strip();
      if (bare.length() < canonical.length()) {
        bare = bare.startsWith("]") || bare.startsWith(")") ? bare.substring(1).strip() : bare;
        boolean isOpen = bare.endsWith("[") || bare.endsWith("(");
        bare = isOpen ? bare.substring(0, bare.length() - 1).strip() : bare;
      }
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }

    /** The words have an ellipsis that the text does not have. */
    private Found elided(List<String> parts) {
      List<String> places = new ArrayList<>();
      for (String part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
        List<Passage> found = all(part);
        places.add(
            shown(part)
                + (found.isEmpty() ? " stands nowhere" : " stands in paragraph " + numbers(found)));
      }
      return failure(
          ProblemCode.WORDS_ELIDED,
          "words must not be left out; give each part by itself"
              + (places.isEmpty() ? "" : ": " + String.join(", ", places)),
          wanted.words);
    }
  }

  private static List<Passage> only(List<Passage> places, Predicate<Passage> condition) {
    return places.stream().filter(condition).toList();
  }

  /** The numbers of the paragraphs, each once, of at most ten. */
  private static String numbers(List<Passage> places) {
    List<String> numbers =
        places.stream().map(place -> Integer.toString(place.paragraph())).distinct().toList();
    return numbers.size() > 10
        ? String.join(", ", numbers.subList(0, 10)) + " and others"
        : String.join(", ", numbers);
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static String shown(String text) {
    return Quoted.of(
        text.codePointCount(0, text.length()) <= MOST_SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…");
  }
}

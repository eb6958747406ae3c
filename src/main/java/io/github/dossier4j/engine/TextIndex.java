package io.github.dossier4j.engine;

import io.github.dossier4j.model.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds words in the paragraphs of a text, and the words of passages.
 *
 * <p>Words and paragraphs are in canonical form. Words are found where they stand whole: the places
 * at both ends are borders, as {@link WordBorders} defines them. Passages are returned in the order
 * of the text. They may overlap.
 *
 * <p>The suffixes of the text are sorted once. Time and memory for this are proportional to the
 * length of the text. A search then takes time proportional to the length of the words times the
 * logarithm of the length of the text, plus the number of places where the words begin at a border.
 * This holds for repetitive texts too.
 *
 * <p>Immutable and safe between threads.
 */
public final class TextIndex {

  private final int first;

  /** All paragraphs, each with an end. */
  private final String whole;

  /** Where each paragraph begins, in UTF-16 units; the last element is the length of the whole. */
  private final int[] begins;

  private final CodePoints codePoints;

  /** Made by the first search. A text that is only fingerprinted does not need it. */
  private final Lazy<Suffixes> suffixes = new Lazy<>(Suffixes::new);

  private TextIndex(int first, String whole, int[] begins) {
    this.first = first;
    this.whole = whole;
    this.begins = begins;
    this.codePoints = CodePoints.of(whole);
  }

  /**
   * An index of some paragraphs.
   *
   * @param first the number of the first paragraph; the others follow
   * @param paragraphs the paragraphs in canonical form
   * @return the index
   */
  public static TextIndex of(int first, List<String> paragraphs) {
    StringBuilder whole = new StringBuilder();
    int[] begins = new int[paragraphs.size() + 1];
    for (int i = 0; i < paragraphs.size(); i++) {
      whole.append(paragraphs.get(i)).append(WordBorders.PARAGRAPH_END);
      begins[i + 1] = whole.length();
    }
    return new TextIndex(first, whole.toString(), begins);
  }

  /**
   * Where words stand whole.
   *
   * @param wanted the words
   * @return all places, in the order of the text
   */
  public List<Passage> find(String wanted) {
    return suffixes.get().find(wanted, 0, whole.length());
  }

  /**
   * Where words stand whole in one paragraph.
   *
   * @param paragraph the number of a paragraph of this text
   * @param wanted the words
   * @return all places, in the order of the text
   */
  public List<Passage> find(int paragraph, String wanted) {
    return suffixes.get().find(wanted, begins[paragraph - first], begins[paragraph - first + 1]);
  }

  /**
   * The longer word inside which words stand, for an error message.
   *
   * @param wanted words that are found nowhere as whole words
   * @return the first place where they stand at all, made longer at both ends to the next border;
   *     empty if there is none
   */
  public Optional<Passage> inside(String wanted) {
    return suffixes.get().inside(wanted);
  }

  /**
   * Whether a passage begins and ends at borders.
   *
   * @param passage a passage of this text
   * @return false if it cuts a word
   */
  public boolean isWhole(Passage passage) {
    WordBorders borders = suffixes.get().borders;
    return borders.at(unit(passage.paragraph(), passage.start()))
        && borders.at(unit(passage.paragraph(), passage.end()));
  }

  /**
   * Whether words stand at a passage, whole or not.
   *
   * @param passage a passage of this text
   * @param wanted the words
   * @return true if they are the words of the passage
   */
  public boolean isAt(Passage passage, String wanted) {
    int start = unit(passage.paragraph(), passage.start());
    int end = unit(passage.paragraph(), passage.end());
    return wanted.length() == end - start && whole.startsWith(wanted, start);
  }

  /**
   * The words of a passage.
   *
   * @param passage a passage of this text
   * @return its words
   */
  public String words(Passage passage) {
    return words(passage.paragraph(), passage.start(), passage.end());
  }

  /**
   * Some words of a paragraph.
   *
   * @param paragraph its number
   * @param start where they start, in code points
   * @param end where they end, exclusive; may be the start
   * @return the words
   */
  public String words(int paragraph, int start, int end) {
    return whole.substring(unit(paragraph, start), unit(paragraph, end));
  }

  /**
   * The length of a paragraph.
   *
   * @param paragraph its number
   * @return how many code points it has
   */
  public int length(int paragraph) {
    int begin = begins[paragraph - first];
    int end = begins[paragraph - first + 1] - 1;
    return codePoints.before(end) - codePoints.before(begin);
  }

  /**
   * Where a code point of a paragraph starts.
   *
   * @param paragraph the number of the paragraph
   * @param codePoint its offset in code points
   * @return its offset in UTF-16 units
   */
  public int offset(int paragraph, int codePoint) {
    return unit(paragraph, codePoint) - begins[paragraph - first];
  }

  private int unit(int paragraph, int codePoint) {
    return codePoints.unit(codePoints.before(begins[paragraph - first]) + codePoint);
  }

  private Passage passage(int start, int end) {
    int found = Arrays.binarySearch(begins, start);
    int paragraph = found < 0 ? -found - 2 : found;
    int begin = codePoints.before(begins[paragraph]);
    return Passage.of(
        paragraph + first, codePoints.before(start) - begin, codePoints.before(end) - begin);
  }

  /** The suffixes of the text in order, so that those with the same beginning stand together. */
  private final class Suffixes {

    final WordBorders borders = WordBorders.of(whole);

    /** Where each of them starts. */
    private final int[] all = SuffixArray.of(whole);

    /** Those that start at a border. */
    private final int[] atBorders = Arrays.stream(all).filter(borders::at).toArray();

    List<Passage> find(String wanted, int from, int to) {
      int length = wanted.length();
      return Arrays.stream(
              atBorders, firstNotBefore(atBorders, wanted), firstAfter(atBorders, wanted))
          .filter(start -> start >= from && start < to && borders.at(start + length))
          .sorted()
          .mapToObj(start -> passage(start, start + length))
          .toList();
    }

    Optional<Passage> inside(String wanted) {
      int start = whole.length();
      int end = firstAfter(all, wanted);
      for (int i = firstNotBefore(all, wanted); i < end; i++) {
        start = Math.min(start, all[i]);
      }
      return start == whole.length()
          ? Optional.empty()
          : Optional.of(
              passage(borders.atOrBefore(start), borders.atOrAfter(start + wanted.length())));
    }

    private int firstNotBefore(int[] sorted, String wanted) {
      return bound(sorted, wanted, false);
    }

    private int firstAfter(int[] sorted, String wanted) {
      return bound(sorted, wanted, true);
    }

    /**
     * How many suffixes come before those that begin with some words or, if {@code after}, up to
     * the last of those.
     */
    private int bound(int[] sorted, String wanted, boolean after) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        int start = sorted[middle];
        int common = common(start, wanted);
        boolean before =
            common == wanted.length()
                ? after
                : start + common == whole.length()
                    || whole.charAt(start + common) < wanted.charAt(common);
        if (before) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private int common(int start, String wanted) {
      int most = Math.min(wanted.length(), whole.length() - start);
      int common = 0;
      while (common < most && whole.charAt(start + common) == wanted.charAt(common)) {
        common++;
      }
      return common;
    }
  }
}

package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in all texts of a record. A word is a run of letters, digits and combining marks,
 * with joiners and invisible characters between them. It is compared as {@link FoldedWords} does.
 */
public final class WordSearch {

  private final List<Term> terms;

  private WordSearch(List<Term> terms) {
    this.terms = terms;
  }

  /**
   * A search for words, each of which may end in a star.
   *
   * @throws IllegalArgumentException if there is no word
   */
  public static WordSearch of(String words) {
    List<Term> terms = new ArrayList<>();
    for (Word word : words(words)) {
      boolean isStart = word.end < words.length() && words.charAt(word.end) == '*';
      terms.add(new Term(word.folded, isStart));
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException(
          "words must have a letter or a digit, was " + Quoted.of(words));
    }
    return new WordSearch(terms);
  }

  /** Every place where a word stands in a record; none unless the record has all words. */
  public List<Match> in(DossierRecord record) {
    Matching matching = new Matching();
    matching.visit(record);
    return matching.hasEveryWord() ? matching.matches : List.of();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    int codePoints = 0;
    while (at < text.length()) {
      int start = at;
      int startCodePoints = codePoints;
      while (at < text.length() && (isOfWord(text.codePointAt(at)) || isWithin(text, start, at))) {
        at += Character.charCount(text.codePointAt(at));
        codePoints++;
      }
      if (at == start) {
        at += Character.charCount(text.codePointAt(at));
        codePoints++;
        continue;
      }
      String folded = FoldedWords.folded(text.substring(start, at));
      if (!folded.isEmpty()) {
        words.add(new Word(folded, TextRange.of(startCodePoints, codePoints), start, at));
      }
    }
    return words;
  }

  /** Whether an invisible character or a joiner stands between two characters of one word. */
  private static boolean isWithin(String text, int start, int at) {
    return at > start
        && at + 1 < text.length()
        && (Characters.isJoiner(text.charAt(at)) || Characters.isInvisible(text.charAt(at)))
        && isOfWord(text.codePointAt(at + 1));
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || Characters.isMark(codePoint);
  }

  /**
   * A place where one of the words stands.
   *
   * @param attribute the attribute of the record, as a JSON Pointer
   * @param text its text
   * @param range the place of the word in the text, in code points
   * @param word the word as it stands there
   */
  public record Match(String attribute, String text, TextRange range, String word) {}

  /** Looks through the texts of one record. */
  private final class Matching extends RecordVisitor {

    private final List<Match> matches = new ArrayList<>();
    private final boolean[] found = new boolean[terms.size()];

    boolean hasEveryWord() {
      for (boolean each : found) {
        if (!each) {
          return false;
        }
      }
      return true;
    }

    @Override
    protected void words(String path, int index, String words) {
      for (Word word : WordSearch.words(words)) {
        if (matches(word.folded)) {
          String printed = words.substring(word.start, word.end);
          matches.add(new Match(pointer(path, index), words, word.range, printed));
        }
      }
    }

    @Override
    protected void text(String path, int index, ReportedText text) {
      words(path + "/printed", index, text.printed());
    }

    private boolean matches(String word) {
      boolean any = false;
      for (int i = 0; i < found.length; i++) {
        if (terms.get(i).matches(word)) {
          found[i] = true;
          any = true;
        }
      }
      return any;
    }
  }

  /** A word that is looked for, or the start of one. */
  private record Term(String folded, boolean prefix) {

    boolean matches(String word) {
      return prefix ? FoldedWords.startsWith(word, folded) : word.equals(folded);
    }
  }

  /** A word of a text; {@code start} and {@code end} are its place in UTF-16 units. */
  private record Word(String folded, TextRange range, int start, int end) {}
}

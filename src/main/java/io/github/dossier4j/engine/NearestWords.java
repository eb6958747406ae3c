package io.github.dossier4j.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that are most like words that it does not have, to say what differs.
 * Nothing is accepted because of it.
 *
 * <p>Words of the text vote for the places where the sought words could begin; at the best place
 * both are aligned with the fewest changes.
 */
final class NearestWords {

  /** How many of the sought words vote, and for how many places each. */
  private static final int MOST_VOTERS = 40;

  private static final int MOST_PLACES = 200;

  /** Among more different words, none is looked for by its letters. */
  private static final int MOST_WORDS = 5_000;

  /** Of more words, the part around the first difference is compared. */
  private static final int MOST_COMPARED = 300;

  /** By how many words the text may be longer than what is sought. */
  private static final int MOST_INSERTED = 12;

  // What a change costs. A word that the text has more is the cheapest, so that a lost "not" is
  // told as one, and not as a shorter match after it.
  private static final int ADDED = 2;
  private static final int DROPPED = 3;
  private static final int REPLACED = 3;

  private final List<String> paragraphs;
  private final int first;

  /** The words and signs of the text, without white space. */
  private final List<Token> tokens = new ArrayList<>();

  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The different words by their first letter, and by their last. */
  private final Map<String, List<String>> byEnd = new HashMap<>();

  NearestWords(int first, List<String> paragraphs) {
    this.first = first;
    this.paragraphs = paragraphs;
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Token token : tokens(i, paragraphs.get(i))) {
        places.computeIfAbsent(token.folded(), this::kept).add(tokens.size());
        tokens.add(token);
      }
    }
  }

  /** The places of a word, in order; none if the text does not have it. */
  private List<Integer> places(String folded) {
    return places.getOrDefault(folded, List.of());
  }

  private List<Integer> kept(String word) {
    byEnd.computeIfAbsent(first(word), unknown -> new ArrayList<>()).add(word);
    byEnd.computeIfAbsent(last(word), unknown -> new ArrayList<>()).add(word);
    return new ArrayList<>();
  }

  /**
   * Words of the text that are nearly those that are sought.
   *
   * @param paragraph where they stand
   * @param words the words of the text
   * @param here the first part that differs, as the text has it; empty if it has nothing there
   * @param sought the same part, as it is sought
   * @param isOnly whether nothing else differs
   */
  record Difference(int paragraph, String words, String here, String sought, boolean isOnly) {

    /** What differs, as a part of a sentence. */
    String sentence() {
      return "nearest is paragraph "
          + paragraph
          + ", which has "
          + Quoted.of(here)
          + " where "
          + Quoted.of(sought)
          + " is sought"
          + (isOnly ? "" : ", and more differs after it");
    }
  }

  /**
   * The nearest words.
   *
   * @param words the words that are sought, in canonical form
   * @return empty if less than half of the words stand at any place in their order
   */
  Optional<Difference> to(String words) {
    List<Token> sought = tokens(0, words);
    Start start = start(sought);
    if (start == null) {
      return sought.size() == 1 ? misspelled(sought.get(0)) : Optional.empty();
    }
    int same = 0;
    while (sought.size() - same > MOST_COMPARED && isSame(start.token + same, sought.get(same))) {
      same++;
    }
    int from = Math.max(0, same - MOST_INSERTED);
    List<Token> compared =
        sought.subList(from, Math.min(sought.size(), from + MOST_COMPARED + MOST_INSERTED));
    int textFrom = start.token + from - MOST_INSERTED;
    int textTo = start.token + from + compared.size() + MOST_INSERTED;
    List<Token> window =
        tokens.subList(Math.max(0, textFrom), Math.min(tokens.size(), textTo)).stream()
            .filter(token -> token.paragraph == start.paragraph)
            .toList();
    return new Alignment(compared, window).difference(words);
  }

  /** The word of the text with the fewest letters changed, of those with the same first or last. */
  private Optional<Difference> misspelled(Token sought) {
    String folded = sought.folded();
    List<String> alike = new ArrayList<>(byEnd.getOrDefault(first(folded), List.of()));
    alike.addAll(byEnd.getOrDefault(last(folded), List.of()));
    String word = alike.size() > MOST_WORDS ? null : Nearest.of(folded, alike);
    if (word == null) {
      return Optional.empty();
    }
    Token here = tokens.get(places(word).get(0));
    return Optional.of(
        new Difference(first + here.paragraph, here.text, here.text, sought.text, true));
  }

  private static String first(String word) {
    return "^" + word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static String last(String word) {
    return word.substring(word.offsetByCodePoints(word.length(), -1)) + "$";
  }

  /** Lets the rarest of the sought words vote for where all of them would start. */
  private @Nullable Start start(List<Token> sought) {
    Map<Integer, Double> votes = new HashMap<>();
    Start best = null;
    double most = 0;
    for (int i : rarest(sought)) {
      List<Integer> found = places(sought.get(i).folded());
      double weight = (sought.get(i).isWord() ? 1.0 : 0.1) / found.size();
      for (int at : found.subList(0, Math.min(found.size(), MOST_PLACES))) {
        // Neighbours get a share, because a word may be missing or too much.
        for (int start = at - i - 1; start <= at - i + 1; start++) {
          double sum = votes.merge(start, start == at - i ? weight : weight / 2, Double::sum);
          if (sum > most || (sum == most && best != null && start < best.token)) {
            most = sum;
            best = new Start(start, tokens.get(at).paragraph);
          }
        }
      }
    }
    return best;
  }

  /** The indices of the sought words that the text has, the rarest first. */
  private List<Integer> rarest(List<Token> sought) {
    return IntStream.range(0, Math.min(sought.size(), MOST_COMPARED))
        .boxed()
        .filter(i -> !places(sought.get(i).folded()).isEmpty())
        .sorted(Comparator.comparingInt(i -> places(sought.get(i).folded()).size()))
        .limit(MOST_VOTERS)
        .toList();
  }

  /**
   * Where words would start.
   *
   * @param token the index of their first word in the text; may lie before or after the paragraph
   * @param paragraph the index of the paragraph
   */
  private record Start(int token, int paragraph) {}

  private boolean isSame(int index, Token sought) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(sought);
  }

  private static List<Token> tokens(int paragraph, String text) {
    WordBorders borders = WordBorders.of(text);
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = borders.atOrAfter(start + 1);
      String word = text.substring(start, end);
      if (!word.isBlank()) {
        tokens.add(new Token(paragraph, start, end, word));
      }
      start = end;
    }
    return tokens;
  }

  /** A word or sign, and where it stands in its paragraph, in UTF-16 units. */
  private record Token(int paragraph, int start, int end, String text) {

    boolean is(Token other) {
      return text.equals(other.text);
    }

    boolean isWord() {
      return Character.isLetterOrDigit(text.codePointAt(0));
    }

    String folded() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /** The alignment of the sought words with a part of the text that takes the fewest changes. */
  private final class Alignment {

    private final List<Token> sought;
    private final List<Token> text;

    /** The fewest changes up to a sought word and a word of the text. */
    private final int[][] changes;

    Alignment(List<Token> sought, List<Token> text) {
      this.sought = sought;
      this.text = text;
      this.changes = new int[sought.size() + 1][text.size() + 1];
      for (int i = 1; i <= sought.size(); i++) {
        changes[i][0] = DROPPED * i;
        for (int j = 1; j <= text.size(); j++) {
          int replaced = changes[i - 1][j - 1] + cost(sought.get(i - 1), text.get(j - 1));
          int moved = Math.min(DROPPED + changes[i - 1][j], ADDED + changes[i][j - 1]);
          changes[i][j] = Math.min(replaced, moved);
        }
      }
    }

    /** A word in another case is nearer than another word. */
    private static int cost(Token one, Token other) {
      return one.is(other) ? 0 : one.folded().equals(other.folded()) ? 1 : REPLACED;
    }

    Optional<Difference> difference(String words) {
      int last = sought.size();
      int end = 0;
      for (int j = 0; j <= text.size(); j++) {
        int fewer = changes[last][end] - changes[last][j];
        // A last word that differs is shown with the word that is there.
        boolean isLast = fewer == 0 && j == end + 1 && text.get(end).isWord();
        end = fewer > 0 || isLast ? j : end;
      }
      // For each sought word, the word of the text that it equals; -1 if there is none.
      int[] equal = new int[last];
      Arrays.fill(equal, -1);
      int i = last;
      int j = end;
      int same = 0;
      while (i > 0) {
        if (j > 0
            && changes[i][j] == changes[i - 1][j - 1] + cost(sought.get(i - 1), text.get(j - 1))) {
          i--;
          j--;
          boolean isSame = sought.get(i).is(text.get(j));
          equal[i] = isSame ? j : -1;
          same += isSame || sought.get(i).folded().equals(text.get(j).folded()) ? 1 : 0;
        } else if (changes[i][j] == DROPPED + changes[i - 1][j]) {
          i--;
        } else {
          j--;
        }
      }
      return 2 * same < last ? Optional.empty() : Optional.of(difference(words, equal, j, end));
    }

    private Difference difference(String words, int[] equal, int first, int last) {
      int start = first - replacedBefore(equal, first);
      int end = last + replacedAfter(equal, last);
      int from = 0;
      int textFrom = start;
      while (from < equal.length && equal[from] == textFrom) {
        from++;
        textFrom++;
      }
      String paragraph = paragraphs.get(text.get(0).paragraph);
      int number = NearestWords.this.first + text.get(0).paragraph;
      String here = part(paragraph, text.subList(start, end));
      if (from == equal.length) {
        // Only the spaces between them differ.
        return new Difference(number, here, here, part(words, sought), true);
      }
      int to = from;
      while (to < equal.length && equal[to] < 0) {
        to++;
      }
      int textTo = to < equal.length ? equal[to] : end;
      boolean isOnly = true;
      for (int i = to; i < equal.length; i++) {
        isOnly &= equal[i] == textTo + i - to;
      }
      isOnly &= to == equal.length || textTo + equal.length - to == end;
      // One word more on the right, or else on the left, so that neither side is empty.
      if ((from == to || textFrom == textTo) && to < equal.length && textTo < end) {
        to++;
        textTo++;
      } else if ((from == to || textFrom == textTo) && from > 0) {
        from--;
        textFrom--;
      }
      return new Difference(
          number,
          here,
          part(paragraph, text.subList(textFrom, textTo)),
          part(words, sought.subList(from, to)),
          isOnly);
    }

    /** How many words of the text before the aligned ones are replaced by sought ones. */
    private int replacedBefore(int[] equal, int start) {
      int same = 0;
      while (same < equal.length - 1 && equal[same] < 0) {
        same++;
      }
      int most = same - (equal[same] < 0 ? same : equal[same] - start);
      int count = 0;
      while (count < most && start - count > 0 && text.get(start - count - 1).isWord()) {
        count++;
      }
      return count;
    }

    /** How many words of the text after the aligned ones are replaced by sought ones. */
    private int replacedAfter(int[] equal, int end) {
      int same = equal.length - 1;
      while (same > 0 && equal[same] < 0) {
        same--;
      }
      int most = equal[same] < 0 ? 0 : equal.length - 1 - same - (end - 1 - equal[same]);
      int count = 0;
      while (count < most && end + count < text.size() && text.get(end + count).isWord()) {
        count++;
      }
      return count;
    }

    private static String part(String of, List<Token> tokens) {
      return tokens.isEmpty()
          ? ""
          : of.substring(tokens.get(0).start, tokens.get(tokens.size() - 1).end);
    }
  }
}

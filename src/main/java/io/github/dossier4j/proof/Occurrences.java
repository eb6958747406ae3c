package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether words stand in the text. All questions are asked first. Then all words are
 * looked for, each once, and their places are dropped before the next search. So memory is
 * proportional to the questions and the text, however often the text repeats the words.
 */
final class Occurrences {

  private final ProvenText text;

  /** By words: the questions about them. */
  private final Map<String, List<Question>> questions = new LinkedHashMap<>();

  /** By the forms that they ask for. */
  private final Map<List<String>, Question> byForms = new HashMap<>();

  /** The words that stand in the article, once they were looked for. */
  private final Set<String> standing = new HashSet<>();

  Occurrences(ProvenText text) {
    this.text = text;
  }

  /** The question whether some words stand in the article. */
  void ask(String words) {
    questions.computeIfAbsent(words, none -> new ArrayList<>(1));
  }

  /** The answer. */
  boolean stands(String words) {
    return standing.contains(words);
  }

  /** A question about one of some forms. */
  Question question(List<String> forms) {
    Question known = byForms.get(forms);
    if (known == null) {
      known = new Question();
      byForms.put(forms, known);
      for (String form : forms) {
        questions.computeIfAbsent(form, none -> new ArrayList<>(1)).add(known);
      }
    }
    return known;
  }

  /** Looks for all words. No question can be asked afterwards. */
  void find() {
    byForms.values().forEach(Question::close);
    questions.forEach(
        (words, asked) -> {
          List<Passage> places = text.find(words);
          if (!places.isEmpty()) {
            standing.add(words);
            boolean altered = places.stream().anyMatch(text::isAltered);
            asked.forEach(question -> question.see(places, altered));
          }
        });
    byForms.values().forEach(Question::answer);
  }

  /**
   * Whether one of some forms stands within a passage or, if its paragraph was altered, anywhere in
   * the altered paragraphs.
   */
  final class Question {

    private Set<Passage> asked = new HashSet<>();
    private List<Passage> passages = List.of();

    /** For each passage: the least end of a place that starts in it or later. */
    private int[] leastEnd = {};

    private boolean standsAltered;

    private Question() {}

    void ask(Passage passage) {
      if (text.isUnaltered(passage)) {
        asked.add(text.inText(passage));
      }
    }

    boolean standsIn(Passage passage) {
      if (!text.isUnaltered(passage)) {
        return standsAltered;
      }
      Passage inText = text.inText(passage);
      return leastEnd[first(inText)] <= inText.end();
    }

    private int first(Passage passage) {
      return Ranges.firstNotBefore(passages, passage.paragraph(), passage.start());
    }

    private void close() {
      passages = new ArrayList<>(asked);
      passages.sort(Ranges.IN_ORDER);
      asked = Set.of();
      leastEnd = new int[passages.size()];
      Arrays.fill(leastEnd, Integer.MAX_VALUE);
    }

    /** Takes the places of one form, with a search for each of them or for each passage. */
    private void see(List<Passage> places, boolean altered) {
      standsAltered |= altered;
      if (places.size() < passages.size()) {
        for (Passage place : places) {
          int next = Ranges.firstNotBefore(passages, place.paragraph(), place.start() + 1);
          if (next > 0 && passages.get(next - 1).paragraph() == place.paragraph()) {
            leastEnd[next - 1] = Math.min(leastEnd[next - 1], place.end());
          }
        }
      } else {
        for (int i = 0; i < leastEnd.length; i++) {
          Passage passage = passages.get(i);
          int next = Ranges.firstNotBefore(places, passage.paragraph(), passage.start());
          if (next < places.size() && places.get(next).paragraph() == passage.paragraph()) {
            leastEnd[i] = Math.min(leastEnd[i], places.get(next).end());
          }
        }
      }
    }

    /** What starts after a later passage starts after an earlier one too. */
    private void answer() {
      for (int i = leastEnd.length - 2; i >= 0; i--) {
        if (passages.get(i).paragraph() == passages.get(i + 1).paragraph()) {
          leastEnd[i] = Math.min(leastEnd[i], leastEnd[i + 1]);
        }
      }
    }
  }
}

package io.github.dossier4j.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Cuts a paragraph wherever a passage starts or ends, so that all words of a fragment support the
 * same, and passages that overlap are no special case.
 *
 * <p>A fragment names at most {@value #MOST_NAMED} of the marks that cover it and counts the
 * others, because a paragraph with thousands of passages would else need millions of names.
 */
final class Fragments {

  static final int MOST_NAMED = 16;

  /**
   * Some words of a paragraph.
   *
   * @param start where they start, in code points
   * @param words the words
   * @param named the marks that cover them, the narrowest first
   * @param more how many others cover them
   * @param signs the signs of them all, each once
   */
  record Fragment(int start, String words, List<Mark> named, int more, List<Sign> signs) {}

  private record Active(Mark mark, int order) {

    private static final Comparator<Active> NARROWEST_FIRST =
        Comparator.comparingInt((Active active) -> active.length()).thenComparingInt(Active::order);

    int length() {
      return mark.place.end() - mark.place.start();
    }

    int end() {
      return mark.place.end();
    }
  }

  private final String paragraph;
  private final List<Mark> marks;

  private final TreeSet<Active> active = new TreeSet<>(Active.NARROWEST_FIRST);
  private final PriorityQueue<Active> ending =
      new PriorityQueue<>(Comparator.comparingInt(Active::end));

  /** How many marks with each sign cover the current place. */
  private final Map<Sign, Integer> signs = new EnumMap<>(Sign.class);

  private Fragments(String paragraph, List<Mark> marks) {
    this.paragraph = paragraph;
    this.marks = new ArrayList<>(marks);
    this.marks.sort(Comparator.comparingInt(mark -> mark.place.start()));
  }

  /** The fragments of a paragraph, in order; their words make up the paragraph. */
  static List<Fragment> of(String paragraph, List<Mark> marks) {
    return new Fragments(paragraph, marks).cut();
  }

  private List<Fragment> cut() {
    List<Fragment> fragments = new ArrayList<>();
    int next = 0;
    int start = 0;
    int from = 0;
    while (from < paragraph.length()) {
      while (!ending.isEmpty() && ending.peek().end() == start) {
        change(ending.remove(), -1);
      }
      for (; next < marks.size() && marks.get(next).place.start() == start; next++) {
        change(new Active(marks.get(next), next), 1);
      }
      int end = Integer.MAX_VALUE;
      if (!ending.isEmpty()) {
        end = ending.peek().end();
      }
      if (next < marks.size()) {
        end = Math.min(end, marks.get(next).place.start());
      }
      int to =
          end == Integer.MAX_VALUE
              ? paragraph.length()
              : paragraph.offsetByCodePoints(from, end - start);
      fragments.add(fragment(start, paragraph.substring(from, to)));
      start = end;
      from = to;
    }
    return fragments;
  }

  private void change(Active mark, int by) {
    if (by > 0) {
      active.add(mark);
      ending.add(mark);
    } else {
      active.remove(mark);
    }
    for (Sign sign : mark.mark.signs) {
      signs.merge(sign, by, Integer::sum);
    }
  }

  private Fragment fragment(int start, String words) {
    List<Mark> named = active.stream().limit(MOST_NAMED).map(Active::mark).toList();
    List<Sign> among = new ArrayList<>();
    signs.forEach(
        (sign, marked) -> {
          if (marked > 0) {
            among.add(sign);
          }
        });
    return new Fragment(start, words, named, active.size() - named.size(), among);
  }
}

package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Passages that can tell whether one of them contains or overlaps another passage. */
final class Ranges {

  /** The order of the text. */
  static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::start);

  private final List<Passage> passages;

  /** For each passage: the greatest end among it and the earlier ones of its paragraph. */
  private final int[] greatestEnd;

  Ranges(List<Passage> unordered) {
    passages = new ArrayList<>(unordered);
    passages.sort(IN_ORDER);
    greatestEnd = new int[passages.size()];
    for (int i = 0; i < greatestEnd.length; i++) {
      greatestEnd[i] = passages.get(i).end();
      if (i > 0 && passages.get(i - 1).paragraph() == passages.get(i).paragraph()) {
        greatestEnd[i] = Math.max(greatestEnd[i], greatestEnd[i - 1]);
      }
    }
  }

  /** The passages in the order of the text. */
  List<Passage> passages() {
    return passages;
  }

  boolean hold(Passage passage) {
    return greatestEnd(passage.paragraph(), passage.start() + 1) >= passage.end();
  }

  boolean overlap(Passage passage) {
    return greatestEnd(passage.paragraph(), passage.end()) > passage.start();
  }

  /** The greatest end of the passages that start before a place; 0 if there are none. */
  private int greatestEnd(int paragraph, int before) {
    int next = firstNotBefore(passages, paragraph, before);
    return next > 0 && passages.get(next - 1).paragraph() == paragraph ? greatestEnd[next - 1] : 0;
  }

  /** The first of some passages in order that starts at a place or later; their number if none. */
  static int firstNotBefore(List<Passage> ordered, int paragraph, int start) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Passage passage = ordered.get(middle);
      if (passage.paragraph() < paragraph
          || (passage.paragraph() == paragraph && passage.start() < start)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

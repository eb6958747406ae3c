package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places in a text, to ask whether one of them lies within a passage. */
final class Shown {

  private static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::start);

  private final List<Passage> places;

  /** For each place: the least end among it and the later places of its paragraph. */
  private final int[] leastEnd;

  Shown(List<Passage> unordered) {
    places = new ArrayList<>(unordered);
    places.sort(IN_ORDER);
    leastEnd = new int[places.size()];
    for (int i = places.size() - 1; i >= 0; i--) {
      leastEnd[i] = places.get(i).end();
      if (i + 1 < leastEnd.length && places.get(i + 1).paragraph() == places.get(i).paragraph()) {
        leastEnd[i] = Math.min(leastEnd[i], leastEnd[i + 1]);
      }
    }
  }

  boolean within(Passage passage) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (IN_ORDER.compare(places.get(middle), passage) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < places.size()
        && places.get(low).paragraph() == passage.paragraph()
        && leastEnd[low] <= passage.end();
  }
}

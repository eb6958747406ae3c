package io.github.dossier4j.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Keys to ask with, walked round in an order that neither caches nor branches can learn. Half of
 * them are equal to the ids in the records, but not the same objects, because a user's ids often
 * come from elsewhere.
 */
final class Keys {

  private static final int MOST = 1 << 16;

  private final String[] keys;
  private int at;

  private Keys(String[] keys) {
    this.keys = keys;
  }

  static Keys of(List<String> ids) {
    Random random = new Random(2008);
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    String[] keys = new String[Math.min(MOST, shuffled.size())];
    for (int i = 0; i < keys.length; i++) {
      String id = shuffled.get(i);
      keys[i] = random.nextBoolean() ? id : new String(id.toCharArray());
    }
    return new Keys(keys);
  }

  /** The keys of the lower half, of those that stand in the order of their frequency. */
  static Keys rare(List<String> ids) {
    return of(ids.subList(ids.size() / 2, ids.size()));
  }

  String next() {
    at = at + 1 < keys.length ? at + 1 : 0;
    return keys[at];
  }
}

package io.github.dossier4j.engine;

import java.util.Arrays;

/**
 * Converts offsets in code points to offsets in UTF-16 units and back. Memory is proportional to
 * the number of surrogate pairs, the time to make it to the length of the text.
 */
final class CodePoints {

  /** Where the surrogate pairs start, in UTF-16 units. */
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  static CodePoints of(String text) {
    int[] pairs = new int[text.length() - text.codePointCount(0, text.length())];
    int count = 0;
    for (int i = 0; count < pairs.length; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        pairs[count++] = i;
      }
    }
    return new CodePoints(pairs);
  }

  /** How many code points stand before a UTF-16 unit, which is no second half of a pair. */
  int before(int unit) {
    int found = Arrays.binarySearch(pairs, unit);
    return unit - (found < 0 ? -found - 1 : found);
  }

  /** The UTF-16 unit where a code point starts. */
  int unit(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}

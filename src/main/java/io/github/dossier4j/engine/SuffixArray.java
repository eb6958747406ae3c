package io.github.dossier4j.engine;

import java.util.Arrays;

/**
 * Sorts the suffixes of a text. Time and memory are proportional to its length, also for repetitive
 * texts. The method is induced sorting: Nong, Zhang and Chan, "Linear Suffix Array Construction by
 * Almost Pure Induced-Sorting", 2009.
 *
 * <p>A suffix is <em>smaller</em> (type S in the paper) or <em>larger</em> (type L) than the suffix
 * that starts one place later. The smaller suffixes that stand right after a larger one (LMS) are
 * <em>chosen</em> and sorted first, if necessary by recursion. Their order gives the order of all
 * others.
 */
final class SuffixArray {

  private final int[] text;
  private final boolean[] smaller;

  /** Where the larger, and then the smaller suffixes of each first character begin. */
  private final int[] largerFrom;

  private final int[] smallerFrom;
  private final int[] sorted;

  private SuffixArray(int[] text, int greatest) {
    this.text = text;
    this.smaller = new boolean[text.length];
    this.largerFrom = new int[greatest + 2];
    this.smallerFrom = new int[greatest + 1];
    this.sorted = new int[text.length];
  }

  /** The places where the suffixes of a text start, in the order of the suffixes by UTF-16 unit. */
  static int[] of(String text) {
    int[] units = new int[text.length()];
    int greatest = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = text.charAt(i);
      greatest = Math.max(greatest, units[i]);
    }
    return new SuffixArray(units, greatest).sort();
  }

  private int[] sort() {
    int length = text.length;
    if (length == 0) {
      return sorted;
    }
    classify();
    int[] numbers = new int[length];
    Arrays.fill(numbers, -1);
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (smaller[i] && !smaller[i - 1]) {
        numbers[i] = count++;
      }
    }
    int[] chosen = new int[count];
    for (int i = 1; i < length; i++) {
      if (numbers[i] >= 0) {
        chosen[numbers[i]] = i;
      }
    }
    induce(chosen);
    if (count > 0) {
      induce(sortedChosen(chosen, numbers));
    }
    return sorted;
  }

  private void classify() {
    for (int i = text.length - 2; i >= 0; i--) {
      smaller[i] = text[i] == text[i + 1] ? smaller[i + 1] : text[i] < text[i + 1];
    }
    int[] larger = new int[smallerFrom.length];
    int[] all = new int[smallerFrom.length];
    for (int i = 0; i < text.length; i++) {
      all[text[i]]++;
      if (!smaller[i]) {
        larger[text[i]]++;
      }
    }
    for (int c = 0; c < all.length; c++) {
      smallerFrom[c] = largerFrom[c] + larger[c];
      largerFrom[c + 1] = largerFrom[c] + all[c];
    }
  }

  /** Puts the chosen suffixes at the front of their places, and derives all others from them. */
  private void induce(int[] chosen) {
    Arrays.fill(sorted, -1);
    int[] next = smallerFrom.clone();
    for (int start : chosen) {
      sorted[next[text[start]]++] = start;
    }
    next = largerFrom.clone();
    int last = text.length - 1;
    sorted[next[text[last]]++] = last;
    for (int i = 0; i < sorted.length; i++) {
      int before = sorted[i] - 1;
      if (before >= 0 && !smaller[before]) {
        sorted[next[text[before]]++] = before;
      }
    }
    next = largerFrom.clone();
    for (int i = sorted.length - 1; i >= 0; i--) {
      int before = sorted[i] - 1;
      if (before >= 0 && smaller[before]) {
        sorted[--next[text[before] + 1]] = before;
      }
    }
  }

  /**
   * The chosen suffixes in order. After the first round the pieces between them are sorted; the
   * text of their ranks has at most half the length, and its suffixes have the same order.
   */
  private int[] sortedChosen(int[] chosen, int[] numbers) {
    int[] ranks = new int[chosen.length];
    int rank = -1;
    int previous = -1;
    for (int start : sorted) {
      if (numbers[start] >= 0) {
        if (previous < 0 || !samePiece(previous, start, chosen, numbers)) {
          rank++;
        }
        ranks[numbers[start]] = rank;
        previous = start;
      }
    }
    int[] order = new SuffixArray(ranks, rank).sort();
    for (int i = 0; i < order.length; i++) {
      order[i] = chosen[order[i]];
    }
    return order;
  }

  private boolean samePiece(int one, int other, int[] chosen, int[] numbers) {
    int oneEnd = end(one, chosen, numbers);
    int otherEnd = end(other, chosen, numbers);
    // The last piece ends with the text; the others end with the first character of the next.
    return oneEnd < text.length
        && otherEnd < text.length
        && Arrays.equals(text, one, oneEnd + 1, text, other, otherEnd + 1);
  }

  private int end(int start, int[] chosen, int[] numbers) {
    int next = numbers[start] + 1;
    return next < chosen.length ? chosen[next] : text.length;
  }
}

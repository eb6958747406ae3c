package io.github.dossier4j.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that is nearest to an unknown one, for a hint in a message. */
public final class Nearest {

  /** Names that differ by more letters are different names, not mistakes. */
  private static final int FARTHEST = 3;

  private Nearest() {}

  /**
   * The end of a message with the nearest known name.
   *
   * @param name what stands there
   * @param known the names that may stand there
   * @return a part of a sentence; empty if none is near
   */
  public static String hint(String name, Iterable<String> known) {
    String found = of(name, known);
    return found == null ? "" : "; the nearest is '" + found + "'";
  }

  /** The nearest known name; null if none is near. */
  static @Nullable String of(String name, Iterable<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    int nearest = Math.min(FARTHEST, 1 + lower.length() / 4) + 1;
    String found = null;
    for (String each : known) {
      int distance = distance(lower, each.toLowerCase(Locale.ROOT), nearest + 1);
      if (distance < nearest || (distance == nearest && isBefore(each, found))) {
        nearest = distance;
        found = each;
      }
    }
    return found;
  }

  /** Of two names that are equally near, the same is given on every machine. */
  private static boolean isBefore(String name, @Nullable String other) {
    return other != null && name.compareTo(other) < 0;
  }

  /**
   * How many letters must be changed, added or left out; {@code most} if it is as many or more.
   * Only the cells near the diagonal can be less, and only they are looked at.
   */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) >= most) {
      return most;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(other.length(), i + most);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? i : most;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least >= most) {
        return most;
      }
    }
    return Math.min(most, row[other.length()]);
  }
}

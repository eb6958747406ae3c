package io.github.dossier4j.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results, as the README shows them. */
final class Table {

  private final List<String> rows = new ArrayList<>();

  /** Adds a figure that is to be at most some times the peer's. */
  void atMost(double target, String what, String ours, String peer, double ratio) {
    row(what, ours, peer, ratio, "at most " + number(target), ratio <= target ? "yes" : "**no**");
  }

  /** Adds a figure that is to be at least some times the peer's. */
  void atLeast(double target, String what, String ours, String peer, double ratio) {
    row(what, ours, peer, ratio, "at least " + number(target), ratio >= target ? "yes" : "**no**");
  }

  /** Adds a figure that no target is set for. */
  void noted(String what, String ours, String peer, double ratio) {
    row(what, ours, peer, ratio, "", "");
  }

  private void row(String what, String ours, String peer, double ratio, String target, String met) {
    rows.add("| " + String.join(" | ", what, ours, peer, number(ratio), target, met) + " |");
  }

  @Override
  public String toString() {
    return "| what | ours | peer | ratio | target | met |\n|---|---|---|---|---|---|\n"
        + String.join("\n", rows);
  }

  /** A number with as many digits as mean something. */
  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  /** A time in the unit that suits it. */
  static String time(double nanoseconds) {
    if (nanoseconds < 1e3) {
      return number(nanoseconds) + " ns";
    }
    if (nanoseconds < 1e6) {
      return number(nanoseconds / 1e3) + " µs";
    }
    return nanoseconds < 1e9 ? number(nanoseconds / 1e6) + " ms" : number(nanoseconds / 1e9) + " s";
  }
}

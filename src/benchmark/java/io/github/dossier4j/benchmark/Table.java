package io.github.dossier4j.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results, as the README shows them. */
final class Table {

  private final List<String> rows = new ArrayList<>();

  /** Adds a figure that is to be at most some times the peer's, at every size. */
  void atMost(double target, String what, String ours, String peer, double... ratios) {
    boolean met = Arrays.stream(ratios).allMatch(ratio -> ratio <= target);
    row(what, ours, peer, ratios, "at most " + number(target), met ? "yes" : "**no**");
  }

  /** Adds a figure that is to be at most some times the peer's, at each size its own. */
  void atMost(double[] targets, String what, String ours, String peer, double... ratios) {
    boolean met = IntStream.range(0, ratios.length).allMatch(i -> ratios[i] <= targets[i]);
    row(what, ours, peer, ratios, "at most " + numbers(targets), met ? "yes" : "**no**");
  }

  /** Adds a figure that is to be at least some times the peer's, at every size. */
  void atLeast(double target, String what, String ours, String peer, double... ratios) {
    boolean met = Arrays.stream(ratios).allMatch(ratio -> ratio >= target);
    row(what, ours, peer, ratios, "at least " + number(target), met ? "yes" : "**no**");
  }

  /** Adds a figure that no target is set for. */
  void noted(String what, String ours, String peer, double... ratios) {
    row(what, ours, peer, ratios, "", "");
  }

  private void row(
      String what, String ours, String peer, double[] ratios, String target, String met) {
    String ratio = Arrays.stream(ratios).mapToObj(Table::ratio).collect(Collectors.joining(" · "));
    rows.add("| " + String.join(" | ", what, ours, peer, ratio, target, met) + " |");
  }

  private static String ratio(double ratio) {
    return ratio > 0 && ratio < 0.1 ? "1/" + number(1 / ratio) : number(ratio);
  }

  /** Ours by the peer's, at several sizes. */
  static double[] ratios(double[] ours, double[] peers) {
    return IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / peers[i]).toArray();
  }

  static String numbers(double... values) {
    return Arrays.stream(values).mapToObj(Table::number).collect(Collectors.joining(" · "));
  }

  /** Times at several sizes. */
  static String times(double... nanoseconds) {
    return Arrays.stream(nanoseconds).mapToObj(Table::time).collect(Collectors.joining(" · "));
  }

  @Override
  public String toString() {
    return "Three figures in a row are of 1,000 · 100,000 · 1,000,000 records, and of JSON, of the"
        + " bundled dossier and of 1,000 and 10,000 records.\n\n"
        + "| what; against | ours | peer | ratio | target | met |\n|---|---|---|---|---|---|\n"
        + String.join("\n", rows);
  }

  /** A number with as many digits as mean something. */
  static String number(double value) {
    if (value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
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

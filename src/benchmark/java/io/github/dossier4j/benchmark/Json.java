package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What writing and reading cost, against plain Java records through a mapper. */
final class Json {

  /**
   * In milliseconds. With less, the compiler was not done with the reader, which has many small
   * methods, and its figures differed by a third from run to run.
   */
  private static final int WARMUP = 8_000;

  private static final List<Integer> SIZES = List.of(0, 1_000, 10_000);
  private static final List<String> WAYS = List.of("ours", "values", "plain-strict", "plain");

  private final Setting setting;
  private final Table table;
  private final Map<String, Double> times = new HashMap<>();

  Json(Setting setting, Table table) {
    this.setting = setting;
    this.table = table;
  }

  void run() throws IOException {
    for (int size : SIZES) {
      for (String way : WAYS) {
        measure(way, size);
      }
    }
    row(0.9, "`DossierWriter` to bytes; plain records", "write", "ours", "plain");
    row(0.9, "`DossierWriter` to text; plain records", "writeText", "ours", "plain");
    double[] strict = {0.7, 0.75, 0.95};
    double[] usual = {1, 1, 1.1};
    String reading = "`DossierReader` and the first `get(id)`; plain records, ";
    row(strict, reading + "as strict", "read", "ours", "plain-strict");
    row(usual, reading + "as usual", "read", "ours", "plain");
    problems();
    String what = "our values through `JsonMapper`, ";
    row(1.25, what + "writing; plain records", "write", "values", "plain");
    row(1.25, what + "reading; plain records", "read", "values", "plain");
  }

  private void measure(String way, int size) throws IOException {
    StringBuilder words = new StringBuilder();
    OneJvm.run(setting, WARMUP, JsonBenchmark.class, "way=" + way, "records=" + size)
        .forEach(
            (task, time) -> {
              times.put(key(task, way, size), time);
              words.append("  ").append(task).append(' ').append(Table.time(time));
            });
    setting.say("  %-12s %9s:%s", way, size == 0 ? "bundled" : "of " + size, words);
  }

  private void problems() throws IOException {
    Map<String, Double> times = OneJvm.run(setting, WARMUP, ProblemsBenchmark.class);
    double broken = times.get("broken");
    double mended = times.get("mended");
    table.atMost(
        3,
        "`DossierReader`, a document with 1,000 problems; the same, mended",
        Table.time(broken),
        Table.time(mended),
        broken / mended);
  }

  private void row(double target, String what, String task, String ours, String plain) {
    row(new double[] {target, target, target}, what, task, ours, plain);
  }

  private void row(double[] targets, String what, String task, String ours, String plain) {
    double[] our = times(task, ours);
    double[] peer = times(task, plain);
    table.atMost(targets, what, Table.times(our), Table.times(peer), Table.ratios(our, peer));
  }

  private double[] times(String task, String way) {
    return SIZES.stream().mapToDouble(size -> times.get(key(task, way, size))).toArray();
  }

  private static String key(String task, String way, int size) {
    return task + " " + way + " " + size;
  }
}

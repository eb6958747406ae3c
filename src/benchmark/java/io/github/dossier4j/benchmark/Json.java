package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What writing and reading cost, against plain Java records through a mapper. */
final class Json {

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
    row("`DossierWriter` to bytes; plain records", "write", "ours", "plain");
    row("`DossierWriter` to text; plain records", "writeText", "ours", "plain");
    row("`DossierReader`; plain records, as strict", "read", "ours", "plain-strict");
    String what = "our values through `JsonMapper`, ";
    row(what + "writing; plain records", "write", "values", "plain");
    row(what + "reading; plain records", "read", "values", "plain");
  }

  private void measure(String way, int size) throws IOException {
    StringBuilder words = new StringBuilder();
    OneJvm.run(setting, 1_500, JsonBenchmark.class, "way=" + way, "records=" + size)
        .forEach(
            (task, time) -> {
              times.put(key(task, way, size), time);
              words.append("  ").append(task).append(' ').append(Table.time(time));
            });
    setting.say("  %-12s %9s:%s", way, size == 0 ? "bundled" : "of " + size, words);
  }

  private void row(String what, String task, String ours, String plain) {
    double[] our = times(task, ours);
    double[] peer = times(task, plain);
    table.atMost(1.25, what, Table.times(our), Table.times(peer), Table.ratios(our, peer));
  }

  private double[] times(String task, String way) {
    return SIZES.stream().mapToDouble(size -> times.get(key(task, way, size))).toArray();
  }

  private static String key(String task, String way, int size) {
    return task + " " + way + " " + size;
  }
}

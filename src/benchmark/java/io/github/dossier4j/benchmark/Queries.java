package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What answers cost, at three sizes, against a map, a filter and CQEngine. */
final class Queries {

  private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
  private static final List<String> ANSWERING = List.of("dossier", "map", "stream", "cqengine");

  private final Setting setting;
  private final Table table;

  /** The times, in nanoseconds, by question, way of answering and size. */
  private final Map<String, List<Double>> times = new HashMap<>();

  Queries(Setting setting, Table table) {
    this.setting = setting;
    this.table = table;
  }

  void run() throws IOException {
    for (int round = 0; round < (setting.isFull() ? 2 : 1); round++) {
      for (int size : SIZES) {
        for (String answering : ANSWERING) {
          measure(answering, size);
        }
      }
    }
    first("`find(id)`", "find");
    first("first quote by a speaker", "firstQuote");
    first("first agreement by a signatory", "firstAgreement");
    first("first citation by an outlet", "firstCitation");
    all("all quotes by a rare speaker", "quotes");
    all("all agreements by a rare signatory", "agreements");
    all("all citations by a rare outlet", "citations");
  }

  private void measure(String answering, int size) throws IOException {
    StringBuilder words = new StringBuilder();
    OneJvm.run(setting, 800, QueryBenchmark.class, "answering=" + answering, "records=" + size)
        .forEach(
            (question, time) -> {
              times
                  .computeIfAbsent(key(question, answering, size), key -> new ArrayList<>())
                  .add(time);
              words.append("  ").append(question).append(' ').append(Table.time(time));
            });
    setting.say("  %-8s of %,9d:%s", answering, size, words);
  }

  private void first(String what, String question) {
    double[] ours = times(question, "dossier");
    double[] map = times(question, "map");
    table.atMost(
        2, what + "; `HashMap.get`", Table.times(ours), Table.times(map), Table.ratios(ours, map));
    ahead(what, question);
    // A map, too, slows down when it outgrows the caches.
    double growth = ours[2] / ours[0];
    double grown = map[2] / map[0];
    table.noted(
        what + ": of 1,000,000, times of 1,000; `HashMap.get`",
        Table.number(growth),
        Table.number(grown),
        growth / grown);
  }

  private void all(String what, String question) {
    double[] ours = times(question, "dossier");
    double[] map = times(question, "map");
    table.noted(
        what + "; `HashMap.get`", Table.times(ours), Table.times(map), Table.ratios(ours, map));
    ahead(what, question);
  }

  private void ahead(String what, String question) {
    double[] ours = times(question, "dossier");
    double[] engine = times(question, "cqengine");
    double[] filter = times(question, "stream");
    table.atMost(
        1, what + "; CQEngine", Table.times(ours), Table.times(engine), Table.ratios(ours, engine));
    table.atMost(
        1,
        what + "; stream filter",
        Table.times(ours),
        Table.times(filter),
        Table.ratios(ours, filter));
  }

  /** The times of a question at each size. */
  private double[] times(String question, String answering) {
    return SIZES.stream()
        .map(size -> times.get(key(question, answering, size)))
        .mapToDouble(each -> Programs.median(each.stream().mapToDouble(t -> t).toArray()))
        .toArray();
  }

  private static String key(String question, String answering, int size) {
    return question + " " + answering + " " + size;
  }
}

package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What building costs in time and heap, at three sizes, against CQEngine. */
final class Building {

  private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);

  private final Setting setting;
  private final Table table;

  Building(Setting setting, Table table) {
    this.setting = setting;
    this.table = table;
  }

  void run() throws IOException {
    double[][] time = new double[2][SIZES.size()];
    double[][] heap = new double[2][SIZES.size()];
    for (int i = 0; i < SIZES.size(); i++) {
      measure("dossier", i, time[0], heap[0]);
      measure("cqengine", i, time[1], heap[1]);
    }
    table.atMost(
        1,
        "building, time for one record; CQEngine",
        Table.times(time[0]),
        Table.times(time[1]),
        Table.ratios(time[0], time[1]));
    table.atMost(
        1,
        "building, heap for one record; CQEngine",
        Table.numbers(heap[0]) + " bytes",
        Table.numbers(heap[1]) + " bytes",
        Table.ratios(heap[0], heap[1]));
    table.atMost(
        1.5,
        "building, time for one record: of 1,000,000, times of 1,000",
        Table.time(time[0][2]),
        Table.time(time[0][0]),
        time[0][2] / time[0][0]);
  }

  private void measure(String building, int i, double[] time, double[] heap) throws IOException {
    int size = SIZES.get(i);
    time[i] =
        OneJvm.run(
                    setting,
                    3_000,
                    BuildingBenchmark.class,
                    "building=" + building,
                    "records=" + size)
                .get("build")
            / size;
    Path file = setting.file("heap.txt");
    Programs.time(
        setting.file("heap-log.txt").toFile(),
        "-Xmx6g",
        "-cp",
        System.getProperty("java.class.path"),
        Heap.class.getName(),
        file.toString(),
        building,
        Integer.toString(size));
    heap[i] = Double.parseDouble(Files.readString(file));
    setting.say(
        "  %-8s of %,9d: %s and %.0f bytes for one record",
        building, size, Table.time(time[i]), heap[i]);
  }
}

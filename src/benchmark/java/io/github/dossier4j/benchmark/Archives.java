package io.github.dossier4j.benchmark;

import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.json.DossierWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What NDJSON costs, in a JVM with a heap of 64 MB, against Jackson's iterator of plain records.
 */
final class Archives {

  private static final List<String> TASKS =
      List.of(
          "read-ours",
          "read-strict",
          "read-plain",
          "write-ours",
          "write-plain",
          "write-new",
          "rows");

  /** What is in use after a collection, in a line of the collector's log. */
  private static final Pattern USED = Pattern.compile("->(\\d+)M\\(\\d+M\\)");

  private final Setting setting;
  private final Table table;
  private final int dossiers;

  Archives(Setting setting, Table table) {
    this.setting = setting;
    this.table = table;
    this.dossiers = setting.isFull() ? 100_000 : 20_000;
  }

  void run() throws IOException {
    Path archive = setting.file("archive.ndjson");
    DossierWriter.writeLines(Corpus.articles(dossiers, 1), archive);
    setting.say("  %,d dossiers, %,d MB", dossiers, Files.size(archive) >> 20);
    double[] times = new double[TASKS.size()];
    double[][] rounds = new double[TASKS.size()][3];
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < TASKS.size(); i++) {
        rounds[i][round] = run(TASKS.get(i), archive);
      }
    }
    for (int i = 0; i < times.length; i++) {
      times[i] = Programs.median(rounds[i]);
      setting.say("  %-12s %s for one dossier", TASKS.get(i), Table.time(times[i] / dossiers));
    }
    String what = String.format(Locale.ROOT, "NDJSON, %,d dossiers, `-Xmx64m`, ", dossiers);
    String reading = what + "reading; `MappingIterator`, plain records, ";
    throughput(1.2, reading + "as strict", times[0], times[1]);
    throughput(1.2, reading + "as usual", times[0], times[2]);
    throughput(1.1, what + "writing; `SequenceWriter`, plain records", times[3], times[4]);
    double building = times[5] - times[3];
    throughput(0.5, what + "rows of facts; `DossierWriter`", times[6] - building, times[3]);
    String heap = "most heap in use after a collection, last tenth; first tenth";
    heap("read-ours", what + "reading: " + heap);
    heap("rows", what + "rows: " + heap);
    Files.delete(archive);
  }

  private double run(String task, Path archive) throws IOException {
    Path time = setting.file("time.txt");
    Programs.time(
        setting.file(task + ".txt").toFile(),
        "-Xmx64m",
        "-Xlog:gc:file=" + setting.file(task + "-gc.txt"),
        "-cp",
        System.getProperty("java.class.path"),
        LinesProgram.class.getName(),
        task,
        Integer.toString(dossiers),
        archive.toString(),
        time.toString());
    return Double.parseDouble(Files.readString(time));
  }

  private void throughput(double target, String what, double ours, double peer) {
    table.atLeast(target, what, perSecond(ours), perSecond(peer), peer / ours);
  }

  private String perSecond(double time) {
    return Table.number(Math.rint(dossiers / (time / 1e9))) + "/s";
  }

  /** Says whether memory grows with what was read. */
  private void heap(String task, String what) throws IOException {
    double[] used =
        Files.readAllLines(setting.file(task + "-gc.txt")).stream()
            .map(USED::matcher)
            .filter(Matcher::find)
            .mapToDouble(match -> Double.parseDouble(match.group(1)))
            .toArray();
    int tenth = Math.max(1, used.length / 10);
    double first = 0;
    double last = 0;
    for (int i = 0; i < tenth; i++) {
      first = Math.max(first, used[i]);
      last = Math.max(last, used[used.length - 1 - i]);
    }
    table.atMost(1.1, what, (int) last + " MB", (int) first + " MB", last / first);
  }
}

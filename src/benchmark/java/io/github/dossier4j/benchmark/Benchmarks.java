package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures the library against what a user would pick instead, and prints a table of ratios.
 *
 * <pre>
 * mvn -q -f src/benchmark compile exec:exec
 * mvn -q -f src/benchmark compile exec:exec -Dbenchmark=full
 * </pre>
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args the setting, such as {@code full}, and the folder that Maven builds in
   */
  public static void main(String[] args) throws IOException {
    Setting setting = Setting.of(args[0], Path.of(args[1]));
    Table table = new Table();
    long start = System.nanoTime();
    if (setting.wants("first-answer")) {
      setting.say("first answer");
      new FirstAnswers(setting, table).run();
    }
    if (setting.wants("queries")) {
      setting.say("queries");
      new Queries(setting, table).run();
    }
    if (setting.wants("building")) {
      setting.say("building");
      new Building(setting, table).run();
    }
    if (setting.wants("json")) {
      setting.say("json");
      new Json(setting, table).run();
    }
    if (setting.wants("lines")) {
      setting.say("lines");
      new Archives(setting, table).run();
    }
    setting.say("%n%s%n%n%s", Machine.words(start), table);
  }
}

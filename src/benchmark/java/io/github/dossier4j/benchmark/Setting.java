package io.github.dossier4j.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much is measured, and where files go. */
final class Setting {

  private static final List<String> NO_PARTS = List.of("short", "full", "processor-time");

  private final List<String> words;
  private final Path folder;

  private Setting(List<String> words, Path folder) {
    this.words = words;
    this.folder = folder;
  }

  /** A setting from words such as {@code full} or {@code short,queries}, and Maven's folder. */
  static Setting of(String words, Path folder) {
    return new Setting(List.of(words.split(",")), folder);
  }

  boolean isFull() {
    return words.contains("full");
  }

  /** Whether benchmarks count the time on a processor, for a machine that has more to do. */
  boolean countsProcessorTime() {
    return words.contains("processor-time");
  }

  /** Whether a part is wanted: all are, unless some are named. */
  boolean wants(String part) {
    return words.contains(part) || NO_PARTS.containsAll(words);
  }

  /** A file or folder beside what Maven builds: its classes, a log, or what is measured with. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Says how it goes. */
  void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }

  /** The words it is made of. */
  @Override
  public String toString() {
    return String.join(",", words);
  }
}

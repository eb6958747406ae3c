package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much is measured, and where files go. */
final class Setting {

  private static final List<String> NO_PARTS = List.of("short", "full", "processor-time");

  private final List<String> words;
  private final Path target;

  private Setting(List<String> words, Path target) {
    this.words = words;
    this.target = target;
  }

  /** A setting from words such as {@code full} or {@code short,queries}. */
  static Setting of(String words, Path target) throws IOException {
    Files.createDirectories(target.resolve("benchmark"));
    return new Setting(List.of(words.split(",")), target);
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

  /** What Maven built. */
  Path target() {
    return target;
  }

  /** A file for what is measured with or logged. */
  Path file(String name) {
    return target.resolve("benchmark").resolve(name);
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

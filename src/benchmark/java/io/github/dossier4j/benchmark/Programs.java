package io.github.dossier4j.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs main programs, each in a JVM of its own with nothing tuned but what is asked for. */
final class Programs {

  private Programs() {}

  /** How long a program takes from its start to its end, in nanoseconds. */
  static long time(File output, String... command) {
    List<String> words = new ArrayList<>();
    words.add(new File(System.getProperty("java.home"), "bin/java").getPath());
    words.addAll(List.of(command));
    ProcessBuilder program = new ProcessBuilder(words).redirectErrorStream(true);
    program.redirectOutput(output);
    // Options from outside would be another JVM than a user's, and print a line besides.
    program.environment().remove("JAVA_TOOL_OPTIONS");
    program.environment().remove("JDK_JAVA_OPTIONS");
    try {
      long start = System.nanoTime();
      int end = program.start().waitFor();
      long time = System.nanoTime() - start;
      if (end != 0) {
        throw new IllegalStateException(
            String.join(" ", words) + " ended with " + end + ", see " + output);
      }
      return time;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The times of several programs, run by turns, so that what else the machine does meets all of
   * them alike. A first round, which warms the caches of the file system, does not count.
   *
   * @return a row of times for each program
   */
  static double[][] byTurns(int rounds, File output, List<String[]> commands) {
    double[][] times = new double[commands.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int i = 0; i < commands.size(); i++) {
        long time = time(output, commands.get(i));
        if (round >= 0) {
          times[i][round] = time;
        }
      }
    }
    return times;
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

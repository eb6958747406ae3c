package io.github.dossier4j.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What figures depend on besides the code. */
final class Machine {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private Machine() {}

  /** The machine, the day, and how long it took since some time. */
  static String words(long start) {
    return String.format(
        Locale.ROOT,
        "%s: %d cores, %s %s, Java %s; %d minutes%s",
        LocalDate.now(),
        CORES,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version(),
        Math.round((System.nanoTime() - start) / 60e9),
        timesTooBusy() > 1
            ? String.format(
                Locale.ROOT,
                ". The machine had more to do (load %.1f): times by the clock say little",
                load())
            : "");
  }

  /** How many programs want each core, within reason. */
  static int timesTooBusy() {
    return Math.max(1, Math.min(8, (int) Math.round(load() / CORES)));
  }

  /** Of the last minute; negative where the system does not say. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}

package io.github.dossier4j.view;

/** Counts in words. */
final class Count {

  private Count() {}

  /** A number and the name of what is counted, such as {@code 1 problem} or {@code 2 problems}. */
  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}

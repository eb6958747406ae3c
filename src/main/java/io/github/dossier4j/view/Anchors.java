package io.github.dossier4j.view;

import io.github.dossier4j.model.Passage;

/** The ids of elements to which links of the page lead. Each kind has a first letter of its own. */
final class Anchors {

  private Anchors() {}

  static String section(String name) {
    return "s-" + name;
  }

  static String record(String id) {
    return "r-" + id;
  }

  static String paragraph(int number) {
    return "p" + number;
  }

  /** Where some words of a paragraph start, in code points. */
  static String words(int paragraph, int start) {
    return "w" + paragraph + "-" + start;
  }

  /** The note that tells what some words support. */
  static String note(int number) {
    return "n" + number;
  }

  /** All passages of a paragraph. */
  static String passages(int paragraph) {
    return "q" + paragraph;
  }

  /** A line of a draft. */
  static String line(int number) {
    return "l" + number;
  }

  /** What stands at an offset of a draft, in UTF-16 units. */
  static String draft(int offset) {
    return "d" + offset;
  }

  /** A problem or repair of a draft. */
  static String finding(int number) {
    return "f" + number;
  }

  static String passage(Passage passage) {
    return passages(passage.paragraph()) + "-" + passage.start() + "-" + passage.end();
  }
}

package io.github.dossier4j.view;

/** Cuts what is too long to be shown whole. */
final class Excerpt {

  private Excerpt() {}

  /**
   * The start of a text.
   *
   * @param most how many code points are shown
   * @return the text, or its start up to the end of a word and an ellipsis
   */
  static String of(String text, int most) {
    if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, most - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end) + "…";
  }
}

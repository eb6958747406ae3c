package io.github.dossier4j.view;

import java.util.Locale;

/** How words of the article are marked, and what that means. */
enum Sign {
  STATED("s", "a solid line: stated"),
  INFERRED("i", "a dashed line: inferred"),
  PROVEN("v", "a thick line: the words are proven"),
  REFUTED("x", "a frame: refuted"),
  UNPROVEN("u", "a dotted frame: unproven"),
  FOUND("s", "a solid line: words of the draft"),
  REPAIRED("i", "a dashed line: words that the draft has in another form or place");

  /** The class in the style of the page. */
  final String style;

  final String meaning;

  Sign(String style, String meaning) {
    this.style = style;
    this.meaning = meaning;
  }

  /** The id of the line of the legend that tells what it means. */
  String anchor() {
    return "k-" + name().toLowerCase(Locale.ROOT);
  }
}

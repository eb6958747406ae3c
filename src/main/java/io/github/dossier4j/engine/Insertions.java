package io.github.dossier4j.engine;

import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what an editor inserted into a quotation: words in square brackets. */
public final class Insertions {

  private Insertions() {}

  /**
   * The insertions of a quotation.
   *
   * @param text the quotation
   * @return the ranges of what stands in brackets, brackets included, in code points. A bracket
   *     that stands alone is none, and of brackets within brackets the outer ones count
   */
  public static List<TextRange> of(String text) {
    List<TextRange> ranges = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int at = 0;
    for (int codePoint : text.codePoints().toArray()) {
      if (codePoint == '[') {
        start = depth == 0 ? at : start;
        depth++;
      } else if (codePoint == ']' && depth > 0) {
        depth--;
        if (depth == 0) {
          ranges.add(TextRange.of(start, at + 1));
        }
      }
      at++;
    }
    return ranges;
  }
}

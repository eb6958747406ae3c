package io.github.dossier4j.json;

import io.github.dossier4j.model.Passage;
import io.github.dossier4j.text.ArticleText;

/**
 * What encloses quotes and citations in an article, and is no part of them: quotation marks, with
 * the comma that typesetting puts before a closing one, and parentheses.
 */
final class Enclosure {

  private static final String OPENING_MARKS = "\"'\u201A\u300C\u300E";
  private static final String CLOSING_MARKS = "\"''\u300D\u300F";

  private final ArticleText text;
  private final boolean isQuote;
  private final String opening;
  private final String closing;

  Enclosure(ArticleText text, ObjectType type) {
    this.text = text;
    this.isQuote = type == ObjectType.QUOTE;
    this.opening = isQuote ? OPENING_MARKS : "(\uFF08";
    this.closing = isQuote ? CLOSING_MARKS : ")\uFF09";
  }

  /** A passage without what encloses it, if it has that at both ends. */
  Passage inside(Passage passage) {
    boolean isEnclosed = isEnclosed(text.words(passage));
    int start = passage.start() + (isEnclosed ? 1 : 0);
    int end = passage.end() - (isEnclosed ? 1 : 0);
    boolean hasComma = isQuote && end - start > 1 && isCommaBeforeMark(passage.paragraph(), end);
    return Passage.of(passage.paragraph(), start, hasComma ? end - 1 : end);
  }

  private boolean isEnclosed(String words) {
    int last = words.length() - 1;
    int pair = opening.indexOf(words.charAt(0));
    if (last < 2 || pair < 0 || words.charAt(last) != closing.charAt(pair)) {
      return false;
    }
    // Of "one" and "two" the marks at the ends are no pair.
    String inside = words.substring(1, last);
    return inside.indexOf(words.charAt(0)) < 0 && inside.indexOf(words.charAt(last)) < 0;
  }

  private boolean isCommaBeforeMark(int paragraph, int end) {
    String all = text.paragraph(paragraph);
    int next = all.offsetByCodePoints(0, end);
    return all.charAt(next - 1) == ','
        && next < all.length()
        && closing.indexOf(all.charAt(next)) >= 0;
  }
}

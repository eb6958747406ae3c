package io.github.dossier4j.engine;

import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import java.util.List;

/**
 * A quick test whether a passage lies inside the article. It is certain for most passages; the
 * others are left to {@link CrossRecordRules}.
 */
public final class Paragraphs {

  /** The lengths, by number; 0 if there is no such paragraph, or its number is very large. */
  private final int[] lengths;

  /** The paragraphs of an article. */
  public Paragraphs(List<ParagraphFingerprint> paragraphs) {
    lengths = new int[2 * paragraphs.size()];
    for (ParagraphFingerprint paragraph : paragraphs) {
      if (paragraph.number() < lengths.length) {
        lengths[paragraph.number()] = paragraph.length();
      }
    }
  }

  /** Whether a passage certainly lies inside the article. */
  public boolean hold(Passage passage) {
    int paragraph = passage.paragraph();
    return paragraph < lengths.length && passage.end() <= lengths[paragraph];
  }
}

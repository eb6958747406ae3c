package io.github.dossier4j.json;

import io.github.dossier4j.model.Passage;
import java.util.Objects;

/**
 * Words of a draft that the article prints in another typographic form, or in another paragraph
 * than the one that the draft names. The dossier has the article's words and place.
 *
 * @param pointer where the words stand in the draft, as a JSON Pointer
 * @param line the line of the draft, from 1
 * @param column the column of that line, from 1, in UTF-16 units
 * @param words the words of the draft
 * @param printed the words of the article
 * @param passage where the article has them
 */
public record Repair(
    String pointer, int line, int column, String words, String printed, Passage passage) {

  /**
   * A repair.
   *
   * @param pointer where the words stand in the draft, as a JSON Pointer
   * @param line the line of the draft, from 1
   * @param column the column of that line, from 1, in UTF-16 units
   * @param words the words of the draft
   * @param printed the words of the article
   * @param passage where the article has them
   */
  public Repair {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(passage, "passage");
  }

  /** The repair on one line. */
  @Override
  public String toString() {
    return "line "
        + line
        + ", column "
        + column
        + ": "
        + pointer
        + ": '"
        + words
        + "' was taken for '"
        + printed
        + "' in paragraph "
        + passage.paragraph();
  }
}

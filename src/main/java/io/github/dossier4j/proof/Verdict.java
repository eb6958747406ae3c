package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The result of a proof for the words of one passage. */
public enum Verdict {
  /** The dossier holds the words, and they stand there, or have moved with an altered text. */
  PROVEN,

  /**
   * The paragraph is unaltered and the passage cuts no word, but the dossier holds no words to
   * compare: the place is right, and a reader has to look at it.
   */
  PLACE_ONLY,

  /** The words that the dossier holds do not stand there, or only as part of a word. */
  REFUTED,

  /**
   * The dossier holds no words, and the passage cuts a word, or the text was altered there, so
   * nothing can be said.
   */
  UNPROVEN;

  /** The name in JSON, such as {@code place-only}. */
  @Override
  @JsonValue
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

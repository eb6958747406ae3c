package io.github.dossier4j.proof;

/** What a proof finds of a passage. */
public enum Verdict {
  /**
   * The words stand where the dossier says, as the paragraph's fingerprint or they themselves show.
   */
  PROVEN,

  /** The words that the dossier holds do not stand where it says. */
  REFUTED,

  /** The paragraph is altered or missing, and the dossier holds no words for the passage. */
  UNPROVEN
}

package io.github.dossier4j.proof;

/** What a proof finds of a paragraph. */
public enum ParagraphState {
  /** A paragraph of the text has the fingerprint. */
  FOUND,

  /** The paragraph of this number has another fingerprint. */
  ALTERED,

  /** The text has no paragraph of this number that is not another one's. */
  MISSING
}

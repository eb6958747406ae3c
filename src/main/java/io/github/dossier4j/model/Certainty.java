package io.github.dossier4j;

/**
 * How far the article answers a question about time.
 *
 * <p>Dates may be partial and may be missing, so a question such as <em>between two days</em> has
 * four answers. Every record gets exactly one of them.
 */
public enum Certainty {
  /** Whatever day the reported time means, the answer is yes. */
  CERTAIN,

  /**
   * The reported time is too coarse to tell: for some of the days it can mean, the answer is yes.
   */
  POSSIBLE,

  /** Whatever day the reported time means, the answer is no. */
  RULED_OUT,

  /** The article gives no time to answer from. */
  NOT_STATED
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the article answers to a question about time.
 *
 * <p>Dates may be partial and may be missing, so a question such as <em>between two days</em> has
 * four possible answers. Every record gets exactly one of them.
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
  NOT_STATED;

  /** The name in JSON, such as {@code certain}. */
  @Override
  @JsonValue
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code certain}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Certainty fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

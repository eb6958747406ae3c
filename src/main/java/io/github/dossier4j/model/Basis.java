package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** On what a relation or a value rests. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum Basis {
  /** The article prints it. */
  @JsonProperty("stated")
  STATED,

  /** A reader concludes it; a note says why. */
  @JsonProperty("inferred")
  INFERRED;

  /** The name in the wire format, such as {@code stated}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code stated}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Basis fromString(String word) {
    return Words.constant(values(), word);
  }
}

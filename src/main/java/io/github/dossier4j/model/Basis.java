package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a relation or a value is in the dossier: the article prints it, or a reader concludes it.
 *
 * <p>The values are closed: there is no third basis. What is neither printed nor concluded from the
 * article is left out.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum Basis {
  /**
   * The article prints it.
   *
   * <p>Borderline: A name in another place of the article does not make a link stated: one of the
   * passages of the link must show its target, else it is {@link #INFERRED}.
   */
  @JsonProperty("stated")
  STATED,

  /**
   * A reader concludes it from the article; a note says why.
   *
   * <p>Borderline: What only outside knowledge tells is not inferred: it does not belong in a
   * dossier.
   */
  @JsonProperty("inferred")
  INFERRED;

  /** The name in the wire format, such as {@code stated}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code stated}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Basis fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

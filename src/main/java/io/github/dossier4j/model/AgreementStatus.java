package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an agreement had come, in the article's own words. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum AgreementStatus {
  /** The article says that it was signed. */
  @JsonProperty("signed")
  SIGNED,

  /** The article says that it was agreed, not that it was signed. */
  @JsonProperty("agreed")
  AGREED,

  /** The article refers to it without saying how it came about. */
  @JsonProperty("referenced")
  REFERENCED;

  /** The name in the wire format, such as {@code signed}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code signed}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementStatus fromString(String word) {
    return Words.constant(values(), word);
  }
}

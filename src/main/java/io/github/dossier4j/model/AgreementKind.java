package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of agreement it is: our classification, not a claim of the article. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum AgreementKind {
  /** A treaty. */
  @JsonProperty("treaty")
  TREATY,

  /** An agreement. */
  @JsonProperty("agreement")
  AGREEMENT,

  /** Signed papers that the article calls documents. */
  @JsonProperty("document")
  DOCUMENT,

  /** A program of cooperation. */
  @JsonProperty("program")
  PROGRAM,

  /** A legal or organizational framework. */
  @JsonProperty("framework")
  FRAMEWORK,

  /** A partnership. */
  @JsonProperty("partnership")
  PARTNERSHIP,

  /** None of the others. */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code treaty}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code treaty}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementKind fromString(String word) {
    return Words.constant(values(), word);
  }
}

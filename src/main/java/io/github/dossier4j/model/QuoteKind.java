package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What the marks around the words do. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum QuoteKind {
  /** At least one whole clause in somebody's own words. */
  @JsonProperty("direct")
  DIRECT,

  /** Some words of somebody's, built into the author's sentence. */
  @JsonProperty("partial")
  PARTIAL,

  /** A word the author keeps at a distance, attributed to nobody. */
  @JsonProperty("scare")
  SCARE,

  /** The title of a work. */
  @JsonProperty("title")
  TITLE;

  /** The name in the wire format, such as {@code direct}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code direct}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuoteKind fromString(String word) {
    return Words.constant(values(), word);
  }
}

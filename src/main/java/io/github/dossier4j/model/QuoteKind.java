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

  /** Reads the name, and nothing that a mapper might take for a constant besides. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static QuoteKind fromJson(String word) {
    return Words.constant(values(), word);
  }
}

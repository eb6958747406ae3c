package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** TODO. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum EventStatus {
  /** TODO. */
  @JsonProperty("occurred")
  OCCURRED,

  /** TODO. */
  @JsonProperty("expected")
  EXPECTED,

  /** TODO. */
  @JsonProperty("alleged")
  ALLEGED,

  /** TODO. */
  @JsonProperty("called-off")
  CALLED_OFF;

  /** The name in the wire format. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /** Reads the name, and nothing that a mapper might take for a constant besides. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static EventStatus fromJson(String word) {
    return Words.constant(values(), word);
  }
}

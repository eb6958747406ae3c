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

  /** Reads the name, and nothing that a mapper might take for a constant besides. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Basis fromJson(String word) {
    return Words.constant(values(), word);
  }
}

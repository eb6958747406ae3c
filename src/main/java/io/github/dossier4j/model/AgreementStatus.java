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

  /** Reads the name, and nothing that a mapper might take for a constant besides. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static AgreementStatus fromJson(String word) {
    return Words.constant(values(), word);
  }
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether somebody's view is reported or the author judges.
 *
 * <p>The values are closed: every statement is one of the two. What the article tells as a plain
 * fact is no statement but another record.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum StatementKind {
  /**
   * The article reports what somebody says, holds or is said to hold.
   *
   * <p>Borderline: A view without a named holder, such as "it is said", is reported, without a
   * holder.
   */
  @JsonProperty("reported")
  REPORTED,

  /**
   * The author of the article judges, and nobody else is said to hold the view.
   *
   * <p>Borderline: The author's own "reportedly" shows that the view is somebody else's: that is
   * {@link #REPORTED}.
   */
  @JsonProperty("assessment")
  ASSESSMENT;

  /** The name in the wire format, such as {@code reported}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code reported}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StatementKind fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

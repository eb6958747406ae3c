package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether somebody held, stands in for, or is about to take up a position.
 *
 * <p>Absence means that the article does not state it; the position is then the one that the person
 * has at the time of the article, as far as the article tells. The values are closed: what is not
 * listed, such as an honorary or an outgoing holder, stays in the printed title, without a tenure.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum Tenure {
  /**
   * The person held the position and holds it no longer.
   *
   * <p>Borderline: An outgoing holder still holds the position and gets no tenure. "Late" before a
   * title says that the person died, and is former too.
   */
  @JsonProperty("former")
  FORMER,

  /**
   * The person does the work of the position for a time, without holding it.
   *
   * <p>Borderline: A deputy or a vice president holds a position of its own: the word belongs to
   * the title. Interim and caretaker holders are acting.
   */
  @JsonProperty("acting")
  ACTING,

  /**
   * The person is chosen for the position and has not yet taken it up.
   *
   * <p>Borderline: A candidate or a nominee is not yet chosen and gets no tenure. A designated
   * holder is elect, even if nobody voted.
   */
  @JsonProperty("elect")
  ELECT;

  /** The name in the wire format, such as {@code former}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code former}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Tenure fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

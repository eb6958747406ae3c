package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an event took place, in the article's own words.
 *
 * <p>A status is always given. The values are closed: what the article only imagines, fears or
 * rules out is no event but a statement. When two values fit, {@link #CALLED_OFF} comes before
 * {@link #ALLEGED}, and {@link #ALLEGED} before the others.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum EventStatus {
  /**
   * The article says in its own voice that the event took place or goes on.
   *
   * <p>Borderline: An event that has begun and goes on is occurred. What only somebody else says is
   * {@link #ALLEGED}.
   *
   * <p>Term: ACE tense {@code Past}, modality {@code Asserted}.
   */
  @JsonProperty("occurred")
  OCCURRED,

  /**
   * The article says that the event is planned or to come.
   *
   * <p>Borderline: An invitation that was made has occurred; the visit to which it invites is
   * expected.
   *
   * <p>Term: ACE tense {@code Future}; PLOVER {@code future}.
   */
  @JsonProperty("expected")
  EXPECTED,

  /**
   * Somebody says that the event took place or will, and the article does not say it in its own
   * voice.
   *
   * <p>Borderline: What stands only in a quote or in a reported statement is alleged, whoever the
   * speaker is. A crime that the article itself tells has {@link #OCCURRED}, even without a
   * verdict.
   *
   * <p>Term: ACE modality {@code Other}.
   */
  @JsonProperty("alleged")
  ALLEGED,

  /**
   * The event was planned and will not take place, or was broken off before it began.
   *
   * <p>Borderline: An event that is put off to another day is still {@link #EXPECTED}. One that was
   * broken off halfway has {@link #OCCURRED}.
   *
   * <p>Term: PLOVER {@code REJECT}.
   */
  @JsonProperty("called-off")
  CALLED_OFF;

  /** The name in the wire format, such as {@code occurred}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code occurred}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventStatus fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

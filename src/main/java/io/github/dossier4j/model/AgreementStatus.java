package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far an agreement had come, in the article's own words.
 *
 * <p>The values are closed: a stage that is not listed, such as ratified or in force, is {@link
 * #SIGNED} if the article says or implies no less, else {@link #REFERENCED}; the passages show the
 * printed word.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum AgreementStatus {
  /**
   * The article says that it was signed or concluded.
   *
   * <p>Borderline: An agreement that the article says was initialed is {@link #AGREED}. One
   * signatory of several is not enough.
   *
   * <p>Term: PLOVER {@code SUPPORT}.
   */
  @JsonProperty("signed")
  SIGNED,

  /**
   * The article says that it was agreed, not that it was signed.
   *
   * <p>Borderline: "Agreed to sign" is {@link #PLANNED}: the text is not yet agreed.
   *
   * <p>Term: PLOVER {@code AGREE}.
   */
  @JsonProperty("agreed")
  AGREED,

  /**
   * The article says that somebody intends, offers or negotiates it.
   *
   * <p>Borderline: A plan that the article says was given up is {@link #ENDED}.
   *
   * <p>Term: PLOVER {@code AGREE}.
   */
  @JsonProperty("planned")
  PLANNED,

  /**
   * The article says that it expired, was terminated, was broken off or was given up.
   *
   * <p>Borderline: A breach does not end an agreement. A party that leaves ends it only if the
   * article says so.
   */
  @JsonProperty("ended")
  ENDED,

  /**
   * The article refers to it without saying how it came about.
   *
   * <p>Borderline: A date in its name does not say that it was signed.
   */
  @JsonProperty("referenced")
  REFERENCED;

  /** The name in the wire format, such as {@code signed}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code signed}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementStatus fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

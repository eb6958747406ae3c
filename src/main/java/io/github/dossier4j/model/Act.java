package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was done with a version of a dossier.
 *
 * <p>An act records; it does not sign or prove anything. The values are closed: an act that is not
 * listed, such as publishing or translating, is not recorded in the history.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum Act {
  /**
   * A program made this version without a person who chose its contents.
   *
   * <p>Borderline: A draft that a person wrote and a program only completed with offsets and
   * digests is {@link #DRAFTED}.
   */
  @JsonProperty("generated")
  GENERATED,

  /**
   * A person wrote this version.
   *
   * <p>Borderline: A person who changes a generated version writes a new version: that is {@link
   * #CORRECTED} if it repairs mistakes, else drafted.
   */
  @JsonProperty("drafted")
  DRAFTED,

  /**
   * A person compared this version with the article.
   *
   * <p>Borderline: A check by a program, however strict, is no review.
   */
  @JsonProperty("reviewed")
  REVIEWED,

  /**
   * Mistakes of an earlier version were repaired in this version.
   *
   * <p>Borderline: Additions without a mistake to repair are {@link #DRAFTED}. A correction is not
   * a review of the whole.
   */
  @JsonProperty("corrected")
  CORRECTED,

  /**
   * The dossier must no longer be used.
   *
   * <p>Borderline: A version that a better one replaces is not withdrawn: the better one is {@link
   * #CORRECTED}.
   *
   * <p>Term: IPTC {@code stat:canceled}.
   */
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /** The name in the wire format, such as {@code generated}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code generated}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Act fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

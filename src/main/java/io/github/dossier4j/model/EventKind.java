package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of event it is: our classification, not a claim of the article. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum EventKind {
  /** A visit. */
  @JsonProperty("visit")
  VISIT,

  /** An invitation. */
  @JsonProperty("invitation")
  INVITATION,

  /** A meeting of persons. */
  @JsonProperty("meeting")
  MEETING,

  /** Talks between delegations or leaders. */
  @JsonProperty("talks")
  TALKS,

  /** A signing, or the making of an agreement. */
  @JsonProperty("signing")
  SIGNING,

  /** An election. */
  @JsonProperty("election")
  ELECTION,

  /** A broadcast. */
  @JsonProperty("broadcast")
  BROADCAST,

  /** An initiative or policy. */
  @JsonProperty("initiative")
  INITIATIVE,

  /** Sanctions. */
  @JsonProperty("sanctions")
  SANCTIONS,

  /** Assistance, training or equipment. */
  @JsonProperty("assistance")
  ASSISTANCE,

  /** A military operation or mission. */
  @JsonProperty("operation")
  OPERATION,

  /** Violence. */
  @JsonProperty("violence")
  VIOLENCE,

  /** None of the others. */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code visit}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code visit}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventKind fromString(String word) {
    return Words.constant(values(), word);
  }
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of organization it is: our classification, not a claim of the article. */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum OrganizationKind {
  /** A state, which can be a party to agreements. */
  @JsonProperty("state")
  STATE,

  /** A ministry, a department, a seat of government where it acts. */
  @JsonProperty("government-body")
  GOVERNMENT_BODY,

  /** The armed forces of a state. */
  @JsonProperty("armed-forces")
  ARMED_FORCES,

  /** A command within armed forces. */
  @JsonProperty("military-command")
  MILITARY_COMMAND,

  /** An alliance or organization of states. */
  @JsonProperty("intergovernmental-organization")
  INTERGOVERNMENTAL_ORGANIZATION,

  /** A company or an association of producers. */
  @JsonProperty("company")
  COMPANY,

  /** A news agency or a broadcaster. */
  @JsonProperty("news-outlet")
  NEWS_OUTLET,

  /** A journal, newspaper or newsletter. */
  @JsonProperty("publication")
  PUBLICATION,

  /** A collective without a form of its own. */
  @JsonProperty("group")
  GROUP,

  /** None of the others. */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code state}. */
  @Override
  public String toString() {
    return Words.hyphenated(this);
  }

  /**
   * The constant with a name in the wire format, and with nothing else that a mapper might take for
   * it. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code state}
   * @return the constant
   * @throws InvalidDossierException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrganizationKind fromString(String word) {
    return Words.constant(values(), word);
  }
}

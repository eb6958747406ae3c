package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of organization it is.
 *
 * <p>This is our classification, not a claim of the article. The values are closed: a kind that is
 * not listed is {@link #OTHER}.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum OrganizationKind {
  /**
   * A sovereign state, or an entity that acts like one, which can be a party to agreements.
   *
   * <p>Borderline: A region, a province or a city that acts is a {@link #GOVERNMENT_BODY}. A group
   * of states without a form of its own is a {@link #GROUP}.
   *
   * <p>Term: ACE {@code GPE:Nation}.
   */
  @JsonProperty("state")
  STATE,

  /**
   * A ministry, an agency, a parliament, a local authority, or a seat of government where it acts.
   *
   * <p>Borderline: A court, the police and armed forces have kinds of their own. A company that a
   * state owns is a {@link #COMPANY}.
   *
   * <p>Term: ACE {@code ORG:Government}; IPTC {@code medtop:20000609} (government department).
   */
  @JsonProperty("government-body")
  GOVERNMENT_BODY,

  /**
   * A body that decides cases by law, national or international.
   *
   * <p>Borderline: A public prosecutor is a {@link #GOVERNMENT_BODY}. A court of arbitration is a
   * court.
   *
   * <p>Term: IPTC {@code medtop:20000107} (court).
   */
  @JsonProperty("court")
  COURT,

  /**
   * A body that keeps public order and pursues crimes.
   *
   * <p>Borderline: An intelligence service is a {@link #GOVERNMENT_BODY}. Troops that are called
   * police but belong to an army are {@link #ARMED_FORCES}.
   *
   * <p>Term: IPTC {@code medtop:20000133} (police).
   */
  @JsonProperty("police")
  POLICE,

  /**
   * The armed forces of a state, or a branch of them.
   *
   * <p>Borderline: A ministry of defense is a {@link #GOVERNMENT_BODY}. Fighters without a state
   * are a {@link #GROUP}.
   *
   * <p>Term: IPTC {@code medtop:20000599} (armed forces).
   */
  @JsonProperty("armed-forces")
  ARMED_FORCES,

  /**
   * A command, a staff or a unit within armed forces or an alliance.
   *
   * <p>Borderline: An alliance itself is an {@link #INTERGOVERNMENTAL_ORGANIZATION}; its command is
   * here. A whole branch, such as a navy, is {@link #ARMED_FORCES}.
   */
  @JsonProperty("military-command")
  MILITARY_COMMAND,

  /**
   * An alliance or an organization whose members are states.
   *
   * <p>Borderline: A body of private members in many countries is an {@link #ASSOCIATION}. A summit
   * of states is an event, no organization.
   *
   * <p>Term: IPTC {@code medtop:20000644} (international organisation).
   */
  @JsonProperty("intergovernmental-organization")
  INTERGOVERNMENTAL_ORGANIZATION,

  /**
   * A party, or a movement that seeks seats or offices.
   *
   * <p>Borderline: A parliamentary group of a party is here too. A movement that fights with
   * weapons is a {@link #GROUP}.
   *
   * <p>Term: ACE {@code ORG:Non-Governmental}; IPTC {@code medtop:20000651} (political parties and
   * movements).
   */
  @JsonProperty("political-party")
  POLITICAL_PARTY,

  /**
   * A body of members or donors that is neither a company, a party, a religious body nor a state's:
   * a union, a club, a charity, a chamber of trade, a foundation.
   *
   * <p>Borderline: A manufacturer whose name says "association" is a {@link #COMPANY}. A campaign
   * without a form of its own is a {@link #GROUP}.
   *
   * <p>Term: ACE {@code ORG:Non-Governmental}; IPTC {@code medtop:20000646} (non-governmental
   * organisation).
   */
  @JsonProperty("association")
  ASSOCIATION,

  /**
   * A body that makes or sells goods or services.
   *
   * <p>Borderline: A company that a state owns is here. A company that publishes news is a {@link
   * #NEWS_OUTLET} where it acts as a source of news.
   *
   * <p>Term: ACE {@code ORG:Commercial}.
   */
  @JsonProperty("company")
  COMPANY,

  /**
   * A news agency, a broadcaster, or an online service that reports news.
   *
   * <p>Borderline: A newspaper is a {@link #PUBLICATION}. A social network or a streaming service
   * is a {@link #COMPANY}.
   *
   * <p>Term: ACE {@code ORG:Media}; IPTC {@code medtop:20000046} (news media).
   */
  @JsonProperty("news-outlet")
  NEWS_OUTLET,

  /**
   * A newspaper, a magazine, a journal or a newsletter.
   *
   * <p>Borderline: The company that publishes it is a {@link #COMPANY}. The website of a newspaper
   * is the publication. A book or a report is no organization.
   *
   * <p>Term: ACE {@code ORG:Media}; IPTC {@code medtop:20000047} (newspaper), {@code
   * medtop:20000049} (periodical).
   */
  @JsonProperty("publication")
  PUBLICATION,

  /**
   * A school, a university, or an institute that teaches or does research.
   *
   * <p>Borderline: A ministry of education is a {@link #GOVERNMENT_BODY}. A think tank is an {@link
   * #ASSOCIATION} unless it belongs to a university.
   *
   * <p>Term: ACE {@code ORG:Educational}; IPTC {@code medtop:20000400} (school), {@code
   * medtop:20000405} (college and university).
   */
  @JsonProperty("education")
  EDUCATION,

  /**
   * A church, an order, or another body for the practice of a religion.
   *
   * <p>Borderline: A charity that a church runs is an {@link #ASSOCIATION}. A party with a
   * religious name is a {@link #POLITICAL_PARTY}. The faithful as such are a {@link #GROUP}.
   *
   * <p>Term: ACE {@code ORG:Religious}.
   */
  @JsonProperty("religious-body")
  RELIGIOUS_BODY,

  /**
   * A collective that acts or is acted on and has no form of its own.
   *
   * <p>Borderline: A delegation and "Western countries" are groups. One person of whom no name is
   * printed is no organization.
   *
   * <p>Term: ACE {@code PER:Group}.
   */
  @JsonProperty("group")
  GROUP,

  /**
   * None of the others.
   *
   * <p>Borderline: A hospital, a prison and a sports team are here unless the article shows them as
   * a company or a body of government. An organization of which the article does not tell the kind
   * is here too.
   */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code state}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code state}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrganizationKind fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of event it is.
 *
 * <p>This is our classification, not a claim of the article. The values are closed: a kind that is
 * not listed is {@link #OTHER}. Of several kinds that fit, the one that the article puts first
 * counts.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum EventKind {
  /**
   * Somebody goes to a place or a host for a time.
   *
   * <p>Borderline: The meetings and talks of a visit are events of their own, part of the visit. A
   * journey without a host, such as a flight, is {@link #OTHER}.
   *
   * <p>Term: PLOVER {@code CONSULT-visit}.
   */
  @JsonProperty("visit")
  VISIT,

  /**
   * Somebody asks somebody else to come or to take part.
   *
   * <p>Borderline: The visit that follows is a {@link #VISIT}. A demand to appear in court is a
   * {@link #CHARGE} or a {@link #TRIAL}.
   *
   * <p>Term: PLOVER {@code AGREE}.
   */
  @JsonProperty("invitation")
  INVITATION,

  /**
   * Persons come together, in one place or by telephone or video.
   *
   * <p>Borderline: A meeting of which the article names what was negotiated is {@link #TALKS}. A
   * public rally is a {@link #PROTEST} if it demands something.
   *
   * <p>Term: ACE {@code Contact:Meet}, {@code Contact:Phone-Write}; PLOVER {@code CONSULT}.
   */
  @JsonProperty("meeting")
  MEETING,

  /**
   * Delegations or leaders negotiate or consult about a matter.
   *
   * <p>Borderline: A summit is talks. What comes out of the talks is an {@link #AGREEMENT} or a
   * {@link #SIGNING} of its own.
   *
   * <p>Term: ACE {@code Contact:Meet}; PLOVER {@code CONSULT}; IPTC {@code medtop:20000640} (summit
   * meetings).
   */
  @JsonProperty("talks")
  TALKS,

  /**
   * Parties come to an agreement that the article does not say was signed.
   *
   * <p>Borderline: The agreement itself is a record of its own, which links to this event.
   *
   * <p>Term: PLOVER {@code AGREE}.
   */
  @JsonProperty("agreement")
  AGREEMENT,

  /**
   * Parties sign an agreement.
   *
   * <p>Borderline: The signing of a law is {@link #LEGISLATION}. A plan to sign is a signing that
   * is expected.
   *
   * <p>Term: PLOVER {@code SUPPORT}.
   */
  @JsonProperty("signing")
  SIGNING,

  /**
   * Somebody is chosen for a post, or something is decided, by votes.
   *
   * <p>Borderline: A referendum is here. A vote of parliament on a law is {@link #LEGISLATION}; a
   * choice by one person is an {@link #APPOINTMENT}.
   *
   * <p>Term: ACE {@code Personnel:Elect}; IPTC {@code medtop:20000574} (election).
   */
  @JsonProperty("election")
  ELECTION,

  /**
   * Somebody is named for a post, or takes it up.
   *
   * <p>Borderline: An inauguration is here. A nomination is here too. A post won by votes is an
   * {@link #ELECTION}.
   *
   * <p>Term: ACE {@code Personnel:Start-Position}, {@code Personnel:Nominate}.
   */
  @JsonProperty("appointment")
  APPOINTMENT,

  /**
   * Somebody leaves a post or is removed from it.
   *
   * <p>Borderline: Leaving a place is part of a {@link #VISIT} or is {@link #OTHER}. The end of a
   * whole organization is a {@link #CLOSURE}.
   *
   * <p>Term: ACE {@code Personnel:End-Position}; PLOVER {@code RETREAT-resign}.
   */
  @JsonProperty("departure")
  DEPARTURE,

  /**
   * Somebody makes something known to the public, and the making known is what the article tells.
   *
   * <p>Borderline: What was said is a quote or a statement. What was announced is an event of its
   * own kind. The release of a report or a product is here.
   */
  @JsonProperty("announcement")
  ANNOUNCEMENT,

  /**
   * Somebody answers questions of an outlet or an author.
   *
   * <p>Borderline: A press conference is an {@link #ANNOUNCEMENT}. Questioning by the police is an
   * {@link #INVESTIGATION}. The words of the interview are quotes.
   *
   * <p>Term: IPTC {@code genre:Interview}.
   */
  @JsonProperty("interview")
  INTERVIEW,

  /**
   * A station or an outlet sends or prints a piece of news.
   *
   * <p>Borderline: A talk of a station with one guest is an {@link #INTERVIEW}. A source of the
   * article is a citation, no event.
   */
  @JsonProperty("broadcast")
  BROADCAST,

  /**
   * Somebody begins or pursues a plan, a policy or a campaign.
   *
   * <p>Borderline: A plan that several parties agreed on is an agreement of kind {@code program}. A
   * change of existing rules is a {@link #REFORM}.
   *
   * <p>Term: IPTC {@code medtop:20000621} (government policy).
   */
  @JsonProperty("initiative")
  INITIATIVE,

  /**
   * Rules or an institution are changed.
   *
   * <p>Borderline: The law that brings the change is {@link #LEGISLATION}, if the article tells of
   * the law.
   */
  @JsonProperty("reform")
  REFORM,

  /**
   * A law or a decree is proposed, debated, passed, signed or repealed.
   *
   * <p>Borderline: A treaty is an agreement; its ratification is here. A ruling of a court is a
   * {@link #VERDICT}.
   */
  @JsonProperty("legislation")
  LEGISLATION,

  /**
   * A state or an organization restricts trade, travel or relations to press somebody.
   *
   * <p>Borderline: A fine by a court is a {@link #VERDICT}. The lifting of sanctions is here too.
   *
   * <p>Term: PLOVER {@code SANCTION-discontinue}; IPTC {@code medtop:20000642} (economic sanction).
   */
  @JsonProperty("sanctions")
  SANCTIONS,

  /**
   * Somebody gives help: money, goods, equipment, care or shelter.
   *
   * <p>Borderline: Teaching is {@link #TRAINING}. A sale is a {@link #PAYMENT} or an {@link
   * #ACQUISITION}. A loan on easy terms is here.
   *
   * <p>Term: PLOVER {@code AID}; IPTC {@code medtop:20000643} (foreign aid).
   */
  @JsonProperty("assistance")
  ASSISTANCE,

  /**
   * Somebody is taught or drilled, or forces exercise.
   *
   * <p>Borderline: A joint exercise of armies is here, not in {@link #OPERATION}. A course at a
   * school that the article tells as a person's past is a position or is {@link #OTHER}.
   *
   * <p>Term: PLOVER {@code COOPERATE}.
   */
  @JsonProperty("training")
  TRAINING,

  /**
   * Armed forces, police or rescuers carry out a task: a mission, a deployment, a search.
   *
   * <p>Borderline: The fighting within an operation is {@link #VIOLENCE}. A mission without a shot
   * is here. An exercise is {@link #TRAINING}.
   *
   * <p>Term: PLOVER {@code MOBILIZE}; IPTC {@code medtop:20000058} (international military
   * intervention).
   */
  @JsonProperty("operation")
  OPERATION,

  /**
   * Force is used against people or things: fighting, an attack, a bombing, a crackdown.
   *
   * <p>Borderline: A crackdown on a protest is here, the protest in {@link #PROTEST}. A killing
   * that the article treats as a case for the courts is a {@link #CRIME}.
   *
   * <p>Term: ACE {@code Conflict:Attack}; PLOVER {@code ASSAULT}; IPTC {@code medtop:20000056}
   * (armed conflict).
   */
  @JsonProperty("violence")
  VIOLENCE,

  /**
   * People demand or refuse something in public: a demonstration, a strike, a boycott.
   *
   * <p>Borderline: A riot is here; an attack during it, told on its own, is {@link #VIOLENCE}. A
   * protest by note from one government to another is an {@link #ANNOUNCEMENT}.
   *
   * <p>Term: ACE {@code Conflict:Demonstrate}; PLOVER {@code PROTEST}; IPTC {@code medtop:20000066}
   * (demonstration).
   */
  @JsonProperty("protest")
  PROTEST,

  /**
   * Nature, an accident or a disease harms many people or much property.
   *
   * <p>Borderline: A road accident and an epidemic are here. Harm that somebody intends is {@link
   * #VIOLENCE} or a {@link #CRIME}. The rescue is an {@link #OPERATION}.
   *
   * <p>Term: IPTC {@code medtop:03000000} (disaster, accident and emergency incident).
   */
  @JsonProperty("disaster")
  DISASTER,

  /**
   * Somebody does what the article treats as an offense.
   *
   * <p>Borderline: An attack in a war or by a crowd is {@link #VIOLENCE}. An accusation alone makes
   * the event alleged, not another kind.
   *
   * <p>Term: IPTC {@code medtop:20000082} (crime).
   */
  @JsonProperty("crime")
  CRIME,

  /**
   * Somebody with the power to do so looks into what happened.
   *
   * <p>Borderline: A public inquiry and a search of a house are here. Research by scientists or by
   * the article's author is {@link #OTHER}.
   *
   * <p>Term: PLOVER {@code ACCUSE-investigate}; IPTC {@code medtop:20000131} (investigation
   * (criminal)).
   */
  @JsonProperty("investigation")
  INVESTIGATION,

  /**
   * Somebody is seized or held by authority.
   *
   * <p>Borderline: A prison term that a court imposes is a {@link #VERDICT}. A kidnapping is a
   * {@link #CRIME}. A warrant alone is a {@link #CHARGE}.
   *
   * <p>Term: ACE {@code Justice:Arrest-Jail}; PLOVER {@code COERCE-arrest}; IPTC {@code
   * medtop:20000130} (arrest).
   */
  @JsonProperty("arrest")
  ARREST,

  /**
   * An authority formally accuses somebody of an offense.
   *
   * <p>Borderline: An accusation by anybody else is a statement. A claim of one private party
   * against another is a {@link #LAWSUIT}.
   *
   * <p>Term: ACE {@code Justice:Charge-Indict}; PLOVER {@code ACCUSE-allege}.
   */
  @JsonProperty("charge")
  CHARGE,

  /**
   * Somebody brings a claim against somebody else before a court.
   *
   * <p>Borderline: An accusation of an offense by the state is a {@link #CHARGE}. The hearing is a
   * {@link #TRIAL}.
   *
   * <p>Term: ACE {@code Justice:Sue}; PLOVER {@code ACCUSE-allege}.
   */
  @JsonProperty("lawsuit")
  LAWSUIT,

  /**
   * A court hears a case.
   *
   * <p>Borderline: A hearing on bail, an appeal and an arbitration are here. Its outcome is a
   * {@link #VERDICT}.
   *
   * <p>Term: ACE {@code Justice:Trial-Hearing}, {@code Justice:Appeal}; IPTC {@code
   * medtop:20000111} (trial (court)).
   */
  @JsonProperty("trial")
  TRIAL,

  /**
   * A court or a tribunal decides: it convicts, acquits, sentences, fines or rules.
   *
   * <p>Borderline: A settlement out of court is an {@link #AGREEMENT}. A pardon is a {@link
   * #RELEASE} if somebody goes free.
   *
   * <p>Term: ACE {@code Justice:Convict}, {@code Justice:Acquit}, {@code Justice:Sentence}, {@code
   * Justice:Fine}; PLOVER {@code SANCTION-convict}.
   */
  @JsonProperty("verdict")
  VERDICT,

  /**
   * Somebody who was held goes free.
   *
   * <p>Borderline: The release of a report or a product is an {@link #ANNOUNCEMENT}. An acquittal
   * is a {@link #VERDICT}; going free after it is here.
   *
   * <p>Term: ACE {@code Justice:Release-Parole}, {@code Justice:Pardon}; PLOVER {@code
   * RETREAT-release}.
   */
  @JsonProperty("release")
  RELEASE,

  /**
   * Something gets a new owner: a purchase, a takeover, a merger.
   *
   * <p>Borderline: Only the money that changes hands is a {@link #PAYMENT}. Arms given without
   * payment are {@link #ASSISTANCE}.
   *
   * <p>Term: ACE {@code Transaction:Transfer-Ownership}, {@code Business:Merge-Org}; IPTC {@code
   * medtop:20000204} (merger or acquisition).
   */
  @JsonProperty("acquisition")
  ACQUISITION,

  /**
   * Money changes hands, or is owed or lent.
   *
   * <p>Borderline: A gift or aid in money is {@link #ASSISTANCE}. A fine is a {@link #VERDICT}. A
   * bribe is a {@link #CRIME}.
   *
   * <p>Term: ACE {@code Transaction:Transfer-Money}.
   */
  @JsonProperty("payment")
  PAYMENT,

  /**
   * An organization or a site begins to exist or to work.
   *
   * <p>Borderline: The opening of a branch or a base is here. The beginning of a plan is an {@link
   * #INITIATIVE}.
   *
   * <p>Term: ACE {@code Business:Start-Org}.
   */
  @JsonProperty("founding")
  FOUNDING,

  /**
   * An organization or a site ceases to exist or to work.
   *
   * <p>Borderline: A bankruptcy is here only if the article says that work ends. The closing of a
   * border is {@link #SANCTIONS} or {@link #OTHER}.
   *
   * <p>Term: ACE {@code Business:End-Org}.
   */
  @JsonProperty("closure")
  CLOSURE,

  /**
   * Somebody dies.
   *
   * <p>Borderline: A killing that the article tells as an act is {@link #VIOLENCE} or a {@link
   * #CRIME}; the death is then no second event. A funeral is {@link #OTHER}.
   *
   * <p>Term: ACE {@code Life:Die}; IPTC {@code medtop:20000810} (death and dying).
   */
  @JsonProperty("death")
  DEATH,

  /**
   * None of the others.
   *
   * <p>Borderline: A birth, a wedding, a discovery and a journey are here.
   */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code visit}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code visit}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventKind fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

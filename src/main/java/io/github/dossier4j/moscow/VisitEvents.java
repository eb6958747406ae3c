package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.EventKind.AGREEMENT;
import static io.github.dossier4j.model.EventKind.ASSISTANCE;
import static io.github.dossier4j.model.EventKind.BROADCAST;
import static io.github.dossier4j.model.EventKind.ELECTION;
import static io.github.dossier4j.model.EventKind.INITIATIVE;
import static io.github.dossier4j.model.EventKind.INTERVIEW;
import static io.github.dossier4j.model.EventKind.INVITATION;
import static io.github.dossier4j.model.EventKind.MEETING;
import static io.github.dossier4j.model.EventKind.OPERATION;
import static io.github.dossier4j.model.EventKind.OTHER;
import static io.github.dossier4j.model.EventKind.REFORM;
import static io.github.dossier4j.model.EventKind.SANCTIONS;
import static io.github.dossier4j.model.EventKind.SIGNING;
import static io.github.dossier4j.model.EventKind.TALKS;
import static io.github.dossier4j.model.EventKind.TRAINING;
import static io.github.dossier4j.model.EventKind.VIOLENCE;
import static io.github.dossier4j.model.EventKind.VISIT;
import static io.github.dossier4j.model.EventStatus.ALLEGED;
import static io.github.dossier4j.model.EventStatus.EXPECTED;
import static io.github.dossier4j.model.EventStatus.OCCURRED;
import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.Conclusions.cites;
import static io.github.dossier4j.moscow.Conclusions.closing;
import static io.github.dossier4j.moscow.Conclusions.dayOfTheVisit;
import static io.github.dossier4j.moscow.Conclusions.february5;
import static io.github.dossier4j.moscow.Conclusions.onTheVisit;
import static io.github.dossier4j.moscow.VisitCitations.CHANNEL_ONE_ON_THE_TALKS;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitCitations.UZBEK_TV_ON_THE_PROGRAM;
import static io.github.dossier4j.moscow.VisitOrganizations.FORCES_FIGHTING_IN_AFGHANISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.FOREIGN_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.INDIVIDUALS_TRAINED_AS_TERRORISTS;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERNATIONAL_TERRORISTS;
import static io.github.dossier4j.moscow.VisitOrganizations.KAZAKHSTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.LEADING_UZBEK_COMPANIES;
import static io.github.dossier4j.moscow.VisitOrganizations.MILITARY_SPECIALISTS;
import static io.github.dossier4j.moscow.VisitOrganizations.NATO;
import static io.github.dossier4j.moscow.VisitOrganizations.REPRESENTATIVES_OF_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.REPRESENTATIVES_OF_RUSSIAN_COMPANIES;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIAN_ARMED_FORCES;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIAN_COUNTERPARTS;
import static io.github.dossier4j.moscow.VisitOrganizations.TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitOrganizations.THOSE_WHO_JOINED_TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_ARMED_FORCES;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_NATIONALS;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_PEOPLE;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TELEVISION;
import static io.github.dossier4j.moscow.VisitOrganizations.WESTERN_COUNTRIES;
import static io.github.dossier4j.moscow.VisitPeople.DMITRY_MEDVEDEV;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.SERGEI_IVANOV;
import static io.github.dossier4j.moscow.VisitPeople.VAGIT_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitPeople.WILLIAM_FALLON;

import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;

/**
 * What the article says happened, from the initiative of 2000 to the visit, in the order of time as
 * far as the article tells it.
 *
 * <p>For contributors: titles and roles are our words. A date is given only where the article
 * prints one for this event or a reason concludes one. An event follows another only where the
 * article says so or a reason concludes it. What stands only in words that are quoted or reported
 * is alleged. What goes on has occurred. A lasting relation, such as cooperation, is no event.
 * Printed words of time belong to the event whose time they tell, even if they give no date.
 */
public final class VisitEvents {

  // Before the visit.

  /** Karimov's initiative on pardons. */
  public static final Event PARDON_INITIATIVE =
      Event.builder()
          .id("pardon-initiative")
          .title(
              "Karimov's initiative that allows pardons where people joined terrorist groups by"
                  + " 'mistake'")
          .kind(INITIATIVE)
          .status(ALLEGED)
          .date(ReportedTime.stated("2000", "2000", at(6, 343, 347)))
          .addParticipants(
              Participant.of(Link.stated(ISLAM_KARIMOV, at(6, 333, 358)), "initiator"),
              Participant.of(
                  Link.stated(INDIVIDUALS_TRAINED_AS_TERRORISTS, at(6, 194, 358)), "beneficiary"),
              Participant.of(
                  Link.stated(THOSE_WHO_JOINED_TERRORIST_GROUPS, at(6, 348, 429)),
                  "to be pardoned"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 333, 429))
          .build();

  /** What those did whom the initiative allows to be pardoned. */
  public static final Event JOINING_OF_TERRORIST_GROUPS =
      Event.builder()
          .id("joining-of-terrorist-groups")
          .title("People join terrorist groups by 'mistake'")
          .kind(OTHER)
          .status(ALLEGED)
          .addParticipants(
              Participant.of(
                  Link.stated(THOSE_WHO_JOINED_TERRORIST_GROUPS, at(6, 368, 401)), "joiner"),
              Participant.of(Link.stated(TERRORIST_GROUPS, at(6, 378, 401)), "joined"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 368, 414))
          .build();

  /** The crackdown; the article names neither who acted nor who suffered. */
  public static final Event ANDIJAN_CRACKDOWN =
      Event.builder()
          .id("andijan-crackdown")
          .title("Andijan crackdown")
          .kind(VIOLENCE)
          .status(OCCURRED)
          .date(ReportedTime.stated("2005", "2005", at(2, 192, 196)))
          .place(
              ReportedText.inferred(
                  "Andijan",
                  "the crackdown is named after it; the article does not say that it is a place",
                  at(2, 171, 178)))
          .addPassage(at(2, 171, 196))
          .build();

  /** The sanctions that followed the crackdown; the article gives them no date. */
  public static final Event WESTERN_SANCTIONS =
      Event.builder()
          .id("western-sanctions")
          .title("Western sanctions against Uzbekistan")
          .kind(SANCTIONS)
          .status(OCCURRED)
          .addParticipants(
              Participant.of(
                  Link.inferred(
                      UZBEKISTAN,
                      "printed as 'the country', in a sentence that names Russia and the armed"
                          + " forces of Uzbekistan",
                      at(2, 35, 139)),
                  "target"),
              Participant.of(
                  Link.inferred(
                      WESTERN_COUNTRIES,
                      "the sanctions are called Western; the article does not name who imposed"
                          + " them",
                      at(2, 143, 160)),
                  "imposer"))
          .addAfter(Link.stated(ANDIJAN_CRACKDOWN, at(2, 161, 188)))
          .addPassage(at(2, 82, 188))
          .build();

  /** Russia's military assistance; when it began the article does not say. */
  public static final Event RUSSIAN_MILITARY_ASSISTANCE =
      Event.builder()
          .id("russian-military-assistance")
          .title("Military assistance of Russia, a help to the armed forces of Uzbekistan")
          .kind(ASSISTANCE)
          .status(OCCURRED)
          .period(
              ReportedTime.undated(
                  "since the country was subjected to Western sanctions", at(2, 108, 160)))
          .addParticipants(
              Participant.of(Link.stated(RUSSIA, at(2, 35, 63)), "provider"),
              Participant.of(Link.stated(UZBEK_ARMED_FORCES, at(2, 71, 107)), "helped"),
              Participant.of(Link.stated(ISLAM_KARIMOV, at(2, 0, 29)), "beneficiary"))
          .addAfter(
              Link.inferred(
                  WESTERN_SANCTIONS,
                  "it has helped 'since' the sanctions; that it was given only after them is"
                      + " concluded",
                  at(2, 35, 160)))
          .addPassage(at(2, 0, 160))
          .build();

  /** Known only from Karimov's words. */
  public static final Event ASSISTANCE_IN_TRAINING_AND_HARDWARE =
      Event.builder()
          .id("assistance-in-training-and-hardware")
          .title(
              "Russia's assistance in training military specialists and modernizing military"
                  + " hardware")
          .kind(ASSISTANCE)
          .status(ALLEGED)
          .addParticipants(
              Participant.of(Link.stated(RUSSIA, at(2, 727, 746)), "provider"),
              Participant.of(Link.stated(MILITARY_SPECIALISTS, at(2, 750, 779)), "trained"),
              Participant.of(
                  Link.inferred(
                      UZBEKISTAN,
                      "he values the assistance as 'we', and is printed as the President of"
                          + " Uzbekistan in paragraph 1; who gets it he does not say",
                      at(1, 0, 36),
                      at(2, 696, 726),
                      at(2, 819, 837)),
                  "recipient"))
          .partOf(
              Link.inferred(
                  RUSSIAN_MILITARY_ASSISTANCE,
                  "he speaks of the assistance that Russia is providing; the article tells of"
                      + " Russia's military assistance before, and does not say that it is the"
                      + " same",
                  at(2, 35, 63),
                  at(2, 712, 746)))
          .addPassage(at(2, 712, 816))
          .build();

  /** The reforms, which date from the partnership with the United States. */
  public static final Event UZBEK_MILITARY_REFORMS =
      Event.builder()
          .id("uzbek-military-reforms")
          .title("Reforms that the armed forces of Uzbekistan pursue")
          .kind(REFORM)
          .status(OCCURRED)
          .period(
              ReportedTime.undated(
                  "from the period of the U.S.-Uzbek strategic partnership", at(2, 329, 384)))
          .addParticipant(
              Participant.of(Link.stated(UZBEK_ARMED_FORCES, at(2, 210, 306)), "reformer"))
          .addPassages(at(2, 210, 235), at(2, 290, 384))
          .build();

  /** What the Uzbek armed forces have gone on with. */
  public static final Event UZBEK_MILITARY_REFORMS_CONTINUE =
      Event.builder()
          .id("uzbek-military-reforms-continue")
          .title(
              "Uzbekistan's armed forces go on improving their capabilities and pursuing the"
                  + " reforms")
          .kind(REFORM)
          .status(OCCURRED)
          .period(ReportedTime.undated("Since then", at(2, 198, 208)))
          .addParticipant(
              Participant.of(Link.stated(UZBEK_ARMED_FORCES, at(2, 210, 306)), "reformer"))
          .addAfter(
              Link.inferred(
                  WESTERN_SANCTIONS,
                  "'since then' follows a sentence on the sanctions and the crackdown before them,"
                      + " and does not say which of the two it means",
                  at(2, 108, 196),
                  at(2, 198, 208)),
              Link.inferred(
                  ANDIJAN_CRACKDOWN,
                  "'since then' follows a sentence on the sanctions and the crackdown before them,"
                      + " and does not say which of the two it means; either way it is later than"
                      + " the crackdown",
                  at(2, 143, 196),
                  at(2, 198, 208)))
          .partOf(
              Link.inferred(
                  UZBEK_MILITARY_REFORMS,
                  "the reforms that they go on pursuing are those already well underway; improving"
                      + " their capabilities need not be part of them",
                  at(2, 290, 328)))
          .addPassage(at(2, 198, 306))
          .build();

  /** What Russia is at work on. */
  public static final Event RUSSIAN_MILITARY_STRATEGY =
      Event.builder()
          .id("russian-military-strategy")
          .title("Russia's work on a new military strategy")
          .kind(INITIATIVE)
          .status(OCCURRED)
          .addParticipants(
              Participant.of(Link.stated(RUSSIA, at(7, 375, 390)), "developer"),
              Participant.of(Link.stated(RUSSIAN_ARMED_FORCES, at(7, 441, 513)), "to be upgraded"))
          .addPassage(at(7, 375, 513))
          .build();

  /** What the Kremlin calls so; the article itself does not say that there is one. */
  public static final Event NEW_ARMS_RACE =
      Event.builder()
          .id("new-arms-race")
          .title("What the Kremlin calls a new arms race")
          .kind(OTHER)
          .status(ALLEGED)
          .addPassage(at(7, 294, 334))
          .build();

  /** What Kazakhstan has been trying. */
  public static final Event KAZAKH_MILITARY_EFFORT =
      Event.builder()
          .id("kazakh-military-effort")
          .title(
              "Kazakhstan, a neighbor, has only been trying to equal the military strength of"
                  + " Uzbekistan")
          .kind(OTHER)
          .status(OCCURRED)
          .period(ReportedTime.undated("in recent years", at(7, 713, 728)))
          .addParticipants(
              Participant.of(Link.stated(KAZAKHSTAN, at(7, 641, 681)), "trying to match"),
              Participant.of(Link.stated(UZBEKISTAN, at(7, 666, 712)), "to be matched"))
          .addPassage(at(7, 629, 728))
          .build();

  /** How Kazakhstan goes about getting military assistance from abroad. */
  public static final Event KAZAKH_PROCUREMENT =
      Event.builder()
          .id("kazakh-procurement-of-assistance")
          .title(
              "The approach of Astana to procuring foreign military assistance, a much more diverse"
                  + " one")
          .kind(INITIATIVE)
          .status(OCCURRED)
          .addParticipant(
              Participant.of(
                  Link.inferred(
                      KAZAKHSTAN,
                      "the capital stands for the state; that Astana is the capital of Kazakhstan"
                          + " is concluded from the sentence, which contrasts it with what"
                          + " Kazakhstan tries",
                      at(7, 629, 681),
                      at(7, 734, 773)),
                  "procuring"))
          .addPassage(at(7, 734, 814))
          .build();

  /** What Moscow does to counterbalance the assistance to Kazakhstan. */
  public static final Event MOSCOW_DEALS_WITH_TASHKENT =
      Event.builder()
          .id("moscow-deals-with-tashkent")
          .title(
              "Moscow deals with Tashkent to offset Western-led assistance of a military kind to"
                  + " Kazakhstan")
          .kind(INITIATIVE)
          .status(OCCURRED)
          .addParticipants(
              Participant.of(
                  Link.inferred(RUSSIA, "the capital stands for the state", at(2, 511, 537)),
                  "dealing"),
              Participant.of(
                  Link.inferred(UZBEKISTAN, "the capital stands for the state", at(2, 511, 537)),
                  "partner"))
          .addPassage(at(2, 511, 631))
          .build();

  /** The assistance that Moscow is said to counterbalance. */
  public static final Event WESTERN_ASSISTANCE_TO_KAZAKHSTAN =
      Event.builder()
          .id("western-assistance-to-kazakhstan")
          .title("Western-led military assistance to neighboring Kazakhstan")
          .kind(ASSISTANCE)
          .status(OCCURRED)
          .addParticipants(
              Participant.of(Link.stated(KAZAKHSTAN, at(2, 597, 631)), "recipient"),
              Participant.of(
                  Link.inferred(
                      WESTERN_COUNTRIES,
                      "the assistance is called Western-led; the article does not name who leads"
                          + " it",
                      at(2, 565, 596)),
                  "leader"))
          .addPassage(at(2, 565, 631))
          .build();

  /** How the people in the program came to be called terrorists. */
  public static final Event TRAINING_AS_TERRORISTS =
      Event.builder()
          .id("training-as-terrorists")
          .title("Individuals train as terrorists")
          .kind(TRAINING)
          .status(ALLEGED)
          .place(ReportedText.stated("Afghanistan and Pakistan", at(6, 239, 263)))
          .addParticipant(
              Participant.of(
                  Link.stated(INDIVIDUALS_TRAINED_AS_TERRORISTS, at(6, 194, 235)), "trainee"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 194, 263))
          .build();

  /** What they did later. */
  public static final Event RENUNCIATION =
      Event.builder()
          .id("renunciation-of-terrorist-affiliation")
          .title("The trained individuals later renounce their terrorist affiliation")
          .kind(OTHER)
          .status(ALLEGED)
          .date(ReportedTime.undated("later", at(6, 273, 278)))
          .addParticipant(
              Participant.of(
                  Link.stated(INDIVIDUALS_TRAINED_AS_TERRORISTS, at(6, 194, 287)), "renouncer"))
          .addAfter(Link.stated(TRAINING_AS_TERRORISTS, at(6, 214, 287)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 194, 315))
          .build();

  /** How the people interviewed in the program came to the terrorists. */
  public static final Event RECRUITMENT_OF_UZBEK_NATIONALS =
      Event.builder()
          .id("recruitment-of-uzbek-nationals")
          .title("International terrorists recruit Uzbek nationals")
          .kind(OTHER)
          .status(OCCURRED)
          .date(ReportedTime.undated("once", at(6, 505, 509)))
          .addParticipants(
              Participant.of(Link.stated(INTERNATIONAL_TERRORISTS, at(6, 510, 547)), "recruiter"),
              Participant.of(Link.stated(UZBEK_NATIONALS, at(6, 489, 519)), "recruit"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 489, 547))
          .build();

  /** Where they were taken; by whom is concluded. */
  public static final Event TAKING_OF_UZBEK_NATIONALS_ABROAD =
      Event.builder()
          .id("taking-of-uzbek-nationals-abroad")
          .title("Uzbek nationals are taken abroad, in particular to Afghanistan and Pakistan")
          .kind(OTHER)
          .status(OCCURRED)
          .date(ReportedTime.undated("once", at(6, 505, 509)))
          .place(
              ReportedText.stated(
                  "abroad, particularly to Afghanistan and Pakistan", at(6, 558, 606)))
          .addParticipants(
              Participant.of(Link.stated(UZBEK_NATIONALS, at(6, 489, 564)), "taken abroad"),
              Participant.of(
                  Link.inferred(
                      INTERNATIONAL_TERRORISTS,
                      "named as those who recruited them; 'and taken abroad' follows without"
                          + " saying by whom",
                      at(6, 510, 564)),
                  "taker"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 489, 606))
          .build();

  /** The mission with which the alliance is struggling. */
  public static final Event NATO_MISSION =
      Event.builder()
          .id("nato-mission-in-afghanistan")
          .title("NATO's mission in Afghanistan")
          .kind(OPERATION)
          .status(OCCURRED)
          .place(ReportedText.stated("Afghanistan", at(1, 699, 710)))
          .addParticipant(Participant.of(Link.stated(NATO, at(1, 651, 695)), "participant"))
          .addCitation(cites(ITAR_TASS_ON_THE_VISIT))
          .addPassage(at(1, 651, 710))
          .build();

  /** What the alliance is exploring. */
  public static final Event NATO_EXPLORES_APPROACH =
      Event.builder()
          .id("nato-explores-regional-approach")
          .title("NATO explores ways of developing an approach to the issue that is more regional")
          .kind(INITIATIVE)
          .status(OCCURRED)
          .addParticipant(Participant.of(Link.stated(NATO, at(1, 651, 729)), "explorer"))
          .addCitation(cites(ITAR_TASS_ON_THE_VISIT))
          .addPassages(at(1, 651, 664), at(1, 715, 778))
          .build();

  /** The fighting in which the article does not say who takes part. */
  public static final Event FIGHTING_IN_AFGHANISTAN =
      Event.builder()
          .id("fighting-in-afghanistan")
          .title("Fighting in Afghanistan")
          .kind(VIOLENCE)
          .status(OCCURRED)
          .place(ReportedText.stated("Afghanistan", at(3, 1196, 1207)))
          .addParticipant(
              Participant.of(
                  Link.stated(FORCES_FIGHTING_IN_AFGHANISTAN, at(3, 1177, 1207)), "fighter"))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassage(at(3, 1177, 1207))
          .build();

  /** What goes on between the two capitals, and is underscored by the meeting with Medvedev. */
  public static final Event RAPPROCHEMENT =
      Event.builder()
          .id("rapprochement-with-moscow")
          .title("Tashkent draws nearer to Moscow, in a trend that continues")
          .kind(OTHER)
          .status(OCCURRED)
          .addParticipants(
              Participant.of(
                  Link.inferred(UZBEKISTAN, "the capital stands for the state", at(1, 316, 340)),
                  "drawing nearer"),
              Participant.of(
                  Link.inferred(RUSSIA, "the capital stands for the state", at(1, 327, 352)),
                  "drawn nearer to"))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .addPassage(at(1, 292, 352))
          .build();

  /** Karimov's re-election. */
  public static final Event RE_ELECTION =
      Event.builder()
          .id("re-election-of-karimov")
          .title("Re-election of Karimov")
          .kind(ELECTION)
          .status(OCCURRED)
          .date(ReportedTime.stated("December 2007", "2007-12", at(1, 214, 227)))
          .addParticipant(Participant.of(Link.stated(ISLAM_KARIMOV, at(1, 161, 210)), "re-elected"))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .addPassage(at(1, 161, 227))
          .build();

  /** The invitation to which the visit responds. */
  public static final Event INVITATION_TO_MOSCOW =
      Event.builder()
          .id("invitation-to-moscow")
          .title("Earlier invitation from Putin, to which Karimov responds by the visit")
          .kind(INVITATION)
          .status(OCCURRED)
          .date(ReportedTime.undated("earlier", at(1, 102, 109)))
          .addParticipants(
              Participant.of(Link.stated(VLADIMIR_PUTIN, at(1, 110, 150)), "inviter"),
              Participant.of(
                  Link.inferred(
                      ISLAM_KARIMOV,
                      "his visit responds to it; the article does not print who was invited",
                      at(1, 23, 120)),
                  "invitee"))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .addPassages(at(1, 23, 59), at(1, 85, 150))
          .build();

  /** Karimov's talks with the American commander, which the visit closely follows. */
  public static final Event TASHKENT_TALKS =
      Event.builder()
          .id("talks-with-fallon-in-tashkent")
          .title("Talks of Karimov with Fallon in Tashkent")
          .kind(TALKS)
          .status(OCCURRED)
          .date(ReportedTime.undated("recent", at(3, 953, 959)))
          .place(ReportedText.stated("Tashkent", at(3, 977, 985)))
          .addParticipants(
              Participant.of(Link.stated(ISLAM_KARIMOV, at(3, 898, 973)), "participant"),
              Participant.of(Link.stated(WILLIAM_FALLON, at(3, 986, 1036)), "participant"))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassages(at(3, 898, 905), at(3, 949, 1036))
          .build();

  /** The program on the day before the visit. */
  public static final Event TELEVISION_PROGRAM =
      Event.builder()
          .id("television-program")
          .title("Uzbek television broadcasts a program on combating international terrorism")
          .kind(BROADCAST)
          .status(OCCURRED)
          .date(february5(at(6, 40, 50)))
          .addParticipants(
              Participant.of(Link.stated(UZBEK_TELEVISION, at(6, 0, 36)), "broadcaster"),
              Participant.of(
                  Link.inferred(
                      INDIVIDUALS_TRAINED_AS_TERRORISTS,
                      "printed after 'it highlighted': 'it' takes up the sentence before, and is"
                          + " the program or Uzbek television, which broadcast it",
                      at(6, 0, 36),
                      at(6, 166, 235)),
                  "portrayed"),
              Participant.of(Link.stated(UZBEK_NATIONALS, at(6, 464, 519)), "interviewed"),
              Participant.of(Link.stated(UZBEK_PEOPLE, at(6, 620, 646)), "called on"))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassages(at(6, 0, 129), at(6, 431, 483), at(6, 608, 646))
          .build();

  /** The interviews that the program features. */
  public static final Event INTERVIEWS_IN_THE_PROGRAM =
      Event.builder()
          .id("interviews-in-the-program")
          .title("Interviews with Uzbek nationals in the program")
          .kind(INTERVIEW)
          .status(OCCURRED)
          .addParticipant(
              Participant.of(Link.stated(UZBEK_NATIONALS, at(6, 464, 519)), "interviewed"))
          .addAfter(
              Link.stated(RECRUITMENT_OF_UZBEK_NATIONALS, at(6, 473, 519)),
              Link.stated(TAKING_OF_UZBEK_NATIONALS_ABROAD, at(6, 473, 564)))
          .partOf(Link.stated(TELEVISION_PROGRAM, at(6, 431, 483)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .addPassage(at(6, 431, 519))
          .build();

  // The visit.

  /** The visit. */
  public static final Event VISIT_TO_MOSCOW =
      Event.builder()
          .id("visit-to-moscow")
          .title("Official visit of Karimov to Moscow, his first trip abroad since re-election")
          .kind(VISIT)
          .status(OCCURRED)
          .date(dayOfTheVisit())
          .place(ReportedText.stated("Moscow", at(1, 63, 69)))
          .addParticipant(Participant.of(Link.stated(ISLAM_KARIMOV, at(1, 23, 59)), "visitor"))
          .addAfter(
              Link.stated(INVITATION_TO_MOSCOW, at(1, 85, 120)),
              Link.stated(RE_ELECTION, at(1, 171, 210)),
              Link.stated(TASHKENT_TALKS, at(3, 925, 965)))
          .addCitations(closing(ITAR_TASS_ON_THE_VISIT), closing(ITAR_TASS_ON_SECURITY))
          .addPassages(at(1, 23, 83), at(1, 152, 210), at(3, 898, 923))
          .build();

  /** Karimov's meeting with Medvedev. */
  public static final Event MEETING_WITH_MEDVEDEV =
      Event.builder()
          .id("meeting-with-medvedev")
          .title("Meeting of Karimov with Medvedev")
          .kind(MEETING)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "told among the marks of the visit, of which it is concluded to be part",
                  at(1, 54, 69),
                  at(1, 354, 386)))
          .addParticipants(
              Participant.of(Link.stated(ISLAM_KARIMOV, at(1, 369, 386)), "participant"),
              Participant.of(Link.stated(DMITRY_MEDVEDEV, at(1, 379, 435)), "participant"))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "told among the marks of the visit; the sentence does not name the visit",
                  at(1, 54, 69),
                  at(1, 354, 386)))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .addPassage(at(1, 369, 435))
          .build();

  /** "These talks", which follow the meeting with Medvedev in the text. */
  public static final Event TALKS_ON_PRACTICAL_COOPERATION =
      Event.builder()
          .id("talks-on-practical-cooperation")
          .title(
              "Talks that concentrate on deepening the 'practical cooperation' of the two"
                  + " countries, with issues from joint economic projects to Central Asian"
                  + " security")
          .kind(TALKS)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "whether 'these talks' are those of the meeting or of the whole visit, they are"
                      + " concluded to be part of the visit",
                  at(1, 54, 69),
                  at(1, 437, 464)))
          .addParticipants(
              Participant.of(
                  Link.inferred(
                      ISLAM_KARIMOV,
                      "'these talks' follows his meeting with Medvedev; the sentence names nobody",
                      at(1, 369, 435),
                      at(1, 437, 464)),
                  "participant"),
              Participant.of(
                  Link.inferred(
                      DMITRY_MEDVEDEV,
                      "'these talks' follows Karimov's meeting with him, though it may mean the"
                          + " talks of the whole visit; the sentence names nobody",
                      at(1, 369, 435),
                      at(1, 437, 464)),
                  "participant"))
          .partOf(
              Link.inferred(
                  MEETING_WITH_MEDVEDEV,
                  "'these talks' follows the meeting with Medvedev, though it may mean the talks of"
                      + " the whole visit",
                  at(1, 369, 435),
                  at(1, 437, 464)))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .addPassage(at(1, 437, 621))
          .build();

  /** Known only from Karimov's words. */
  public static final Event ONE_TO_ONE_TALKS =
      Event.builder()
          .id("one-to-one-talks")
          .title("One-to-one talks")
          .kind(TALKS)
          .status(ALLEGED)
          .date(
              onTheVisit(
                  "concluded to be part of the visit; the source of the paragraph has the same day",
                  at(3, 580, 613),
                  at(3, 1349, 1359)))
          .addParticipant(
              Participant.of(
                  Link.inferred(
                      ISLAM_KARIMOV,
                      "he says 'we' of those who talked; the article prints him as 'the Uzbek"
                          + " president', whom paragraph 1 names, and nobody else",
                      at(1, 0, 36),
                      at(3, 580, 613),
                      at(3, 872, 896)),
                  "participant"))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "the words on them are concluded to be said on the visit, in a paragraph about"
                      + " the cooperation with Russia; he does not say with whom or when the talks"
                      + " were",
                  at(3, 580, 613),
                  at(3, 898, 923)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassage(at(3, 580, 599))
          .build();

  /** The talks in the Kremlin. */
  public static final Event KREMLIN_TALKS =
      Event.builder()
          .id("kremlin-talks")
          .title(
              "Bilateral talks in which Putin and Karimov explore cooperation in engineering"
                  + " projects, particularly in rebuilding and creating new facilities for natural"
                  + " gas transport")
          .kind(TALKS)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "concluded to be part of the visit; the source of the paragraph has the same day",
                  at(1, 54, 69),
                  at(4, 7, 37),
                  at(4, 798, 808)))
          .place(ReportedText.stated("Kremlin", at(4, 30, 37)))
          .addParticipants(
              Participant.of(Link.stated(VLADIMIR_PUTIN, at(4, 39, 56)), "participant"),
              Participant.of(Link.stated(ISLAM_KARIMOV, at(4, 39, 56)), "participant"))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "talks of the visitor with the President to whose invitation the visit responds;"
                      + " the sentence does not name the visit",
                  at(1, 54, 150),
                  at(4, 7, 37)))
          .addCitation(closing(CHANNEL_ONE_ON_THE_TALKS))
          .addPassage(at(4, 0, 194))
          .build();

  /** Known only from Putin's words. */
  public static final Event REPRESENTATIVES_AT_THE_TABLE =
      Event.builder()
          .id("representatives-at-the-negotiating-table")
          .title(
              "Representatives of ministries and departments and of large Russian companies are at"
                  + " the negotiating table")
          .kind(TALKS)
          .status(ALLEGED)
          .date(
              onTheVisit(
                  "today",
                  "'today' is the day on which he says it, concluded to be that of the talks in the"
                      + " Kremlin; the source of the paragraph has the same day",
                  at(4, 668, 673),
                  at(4, 7, 37),
                  at(4, 798, 808)))
          .addParticipants(
              Participant.of(
                  Link.stated(REPRESENTATIVES_OF_MINISTRIES, at(4, 546, 608)), "participant"),
              Participant.of(
                  Link.stated(REPRESENTATIVES_OF_RUSSIAN_COMPANIES, at(4, 616, 658)),
                  "participant"))
          .partOf(
              Link.inferred(
                  KREMLIN_TALKS,
                  "he speaks of the negotiating table of that day, in the sentence after the one on"
                      + " the talks in the Kremlin",
                  at(4, 0, 37),
                  at(4, 663, 698)))
          .addCitation(cites(CHANNEL_ONE_ON_THE_TALKS))
          .addPassage(at(4, 546, 698))
          .build();

  /** The signing by the two presidents. */
  public static final Event SIGNING_OF_DOCUMENTS =
      Event.builder()
          .id("signing-of-documents")
          .title("Putin and Karimov sign documents on economic cooperation")
          .kind(SIGNING)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "At the end of the talks",
                  "the talks that end are concluded to be part of the visit; the source of the"
                      + " paragraph has the same day",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .addParticipants(
              Participant.of(Link.stated(VLADIMIR_PUTIN, at(5, 25, 49)), "signatory"),
              Participant.of(Link.stated(ISLAM_KARIMOV, at(5, 25, 49)), "signatory"))
          .addAfter(
              Link.inferred(
                  KREMLIN_TALKS,
                  "the talks that end are not named; the paragraph before tells of these",
                  at(4, 7, 37),
                  at(5, 0, 23)))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "signed by the visitor as the talks ended; the sentence names neither the visit"
                      + " nor the talks",
                  at(1, 54, 69),
                  at(5, 0, 23)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 0, 83))
          .build();

  /** The signing by the two first deputy prime ministers. */
  public static final Event SIGNING_OF_INTEGRATION_AGREEMENT =
      Event.builder()
          .id("signing-of-integration-agreement")
          .title("Ivanov and Azimov sign the agreement to integrate Tashkent Chkalov and the UABC")
          .kind(SIGNING)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "told between what was signed as the talks ended and what came later, in a"
                      + " paragraph whose source has the day of the visit",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .addParticipants(
              Participant.of(Link.stated(SERGEI_IVANOV, at(5, 134, 206)), "signatory"),
              Participant.of(Link.stated(RUSTAM_AZIMOV, at(5, 186, 206)), "signatory"))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "told with what was signed as the talks ended; the sentence does not name"
                      + " the visit",
                  at(1, 54, 69),
                  at(5, 0, 23)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 134, 344))
          .build();

  /** Agreed, not signed. */
  public static final Event FOREIGN_MINISTRIES_AGREE =
      Event.builder()
          .id("foreign-ministries-agree")
          .title("The Foreign Ministries agree on a program of cooperation for 2008")
          .kind(AGREEMENT)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "told between what was signed as the talks ended and what came later, in a"
                      + " paragraph whose source has the day of the visit",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .addParticipant(Participant.of(Link.stated(FOREIGN_MINISTRIES, at(5, 350, 380)), "party"))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "told with what was signed as the talks ended, joined to it by 'also'",
                  at(1, 54, 69),
                  at(5, 0, 23),
                  at(5, 369, 380)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 346, 414))
          .build();

  /** Karimov's meeting with the head of Lukoil. */
  public static final Event MEETING_WITH_ALEKPEROV =
      Event.builder()
          .id("meeting-with-alekperov")
          .title("Meeting of Karimov with Alekperov")
          .kind(MEETING)
          .status(OCCURRED)
          .date(
              onTheVisit(
                  "Later",
                  "later than what was signed, and concluded to be part of the visit too; the"
                      + " source of the sentence has the same day",
                  at(5, 734, 739),
                  at(5, 884, 894)))
          .addParticipants(
              Participant.of(Link.stated(ISLAM_KARIMOV, at(5, 741, 752)), "participant"),
              Participant.of(Link.stated(VAGIT_ALEKPEROV, at(5, 749, 780)), "participant"))
          .addAfter(
              Link.inferred(
                  SIGNING_OF_DOCUMENTS,
                  "the article says 'later' and does not name what it was later than",
                  at(5, 0, 59),
                  at(5, 734, 739)),
              Link.inferred(
                  SIGNING_OF_INTEGRATION_AGREEMENT,
                  "the article says 'later' and does not name what it was later than",
                  at(5, 186, 219),
                  at(5, 734, 739)),
              Link.inferred(
                  FOREIGN_MINISTRIES_AGREE,
                  "the article says 'later' and does not name what it was later than",
                  at(5, 350, 380),
                  at(5, 734, 739)))
          .partOf(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "the visitor met him later, in the paragraph on what was signed; the sentence"
                      + " does not name the visit",
                  at(1, 54, 69),
                  at(5, 734, 752)))
          .addCitation(cites(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 734, 780))
          .build();

  /** Told in quotation marks only, attributed to nobody. */
  public static final Event DISCUSSION_WITH_ALEKPEROV =
      Event.builder()
          .id("discussion-with-alekperov")
          .title("Karimov and Alekperov discuss relations in oil and gas and their development")
          .kind(TALKS)
          .status(ALLEGED)
          .addParticipants(
              Participant.of(Link.stated(ISLAM_KARIMOV, at(5, 741, 789)), "participant"),
              Participant.of(Link.stated(VAGIT_ALEKPEROV, at(5, 749, 789)), "participant"))
          .partOf(
              Link.inferred(
                  MEETING_WITH_ALEKPEROV,
                  "told of the two right after their meeting; the article does not say that they"
                      + " discussed it there",
                  at(5, 741, 752),
                  at(5, 782, 800)))
          .addCitation(cites(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 791, 847))
          .build();

  /** The work to which the agreement on integration is to be a model. */
  public static final Event JOINT_WORK_OF_COMPANIES =
      Event.builder()
          .id("joint-work-of-companies")
          .title(
              "Leading Uzbek companies and Russian counterparts are to work side by side in future"
                  + " joint economic cooperation")
          .kind(OTHER)
          .status(EXPECTED)
          .period(ReportedTime.undated("future", at(5, 620, 626)))
          .addParticipants(
              Participant.of(Link.stated(LEADING_UZBEK_COMPANIES, at(5, 661, 701)), "partner"),
              Participant.of(Link.stated(RUSSIAN_COUNTERPARTS, at(5, 694, 732)), "partner"))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 620, 732))
          .build();

  private VisitEvents() {}

  static List<Event> all() {
    return List.of(
        PARDON_INITIATIVE,
        JOINING_OF_TERRORIST_GROUPS,
        ANDIJAN_CRACKDOWN,
        WESTERN_SANCTIONS,
        RUSSIAN_MILITARY_ASSISTANCE,
        ASSISTANCE_IN_TRAINING_AND_HARDWARE,
        UZBEK_MILITARY_REFORMS,
        UZBEK_MILITARY_REFORMS_CONTINUE,
        RUSSIAN_MILITARY_STRATEGY,
        NEW_ARMS_RACE,
        KAZAKH_MILITARY_EFFORT,
        KAZAKH_PROCUREMENT,
        MOSCOW_DEALS_WITH_TASHKENT,
        WESTERN_ASSISTANCE_TO_KAZAKHSTAN,
        TRAINING_AS_TERRORISTS,
        RENUNCIATION,
        RECRUITMENT_OF_UZBEK_NATIONALS,
        TAKING_OF_UZBEK_NATIONALS_ABROAD,
        NATO_MISSION,
        NATO_EXPLORES_APPROACH,
        FIGHTING_IN_AFGHANISTAN,
        RAPPROCHEMENT,
        RE_ELECTION,
        INVITATION_TO_MOSCOW,
        TASHKENT_TALKS,
        TELEVISION_PROGRAM,
        INTERVIEWS_IN_THE_PROGRAM,
        VISIT_TO_MOSCOW,
        MEETING_WITH_MEDVEDEV,
        TALKS_ON_PRACTICAL_COOPERATION,
        ONE_TO_ONE_TALKS,
        KREMLIN_TALKS,
        REPRESENTATIVES_AT_THE_TABLE,
        SIGNING_OF_DOCUMENTS,
        SIGNING_OF_INTEGRATION_AGREEMENT,
        FOREIGN_MINISTRIES_AGREE,
        MEETING_WITH_ALEKPEROV,
        DISCUSSION_WITH_ALEKPEROV,
        JOINT_WORK_OF_COMPANIES);
  }
}

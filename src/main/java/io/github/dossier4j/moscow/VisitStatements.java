package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.StatementKind.ASSESSMENT;
import static io.github.dossier4j.model.StatementKind.REPORTED;
import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.Conclusions.cites;
import static io.github.dossier4j.moscow.Conclusions.closing;
import static io.github.dossier4j.moscow.Conclusions.february5;
import static io.github.dossier4j.moscow.Conclusions.inTheProgram;
import static io.github.dossier4j.moscow.Conclusions.onTheVisit;
import static io.github.dossier4j.moscow.Conclusions.otherSideOfTheCooperation;
import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitAgreements.LEGAL_FRAMEWORK;
import static io.github.dossier4j.moscow.VisitAgreements.US_UZBEK_STRATEGIC_PARTNERSHIP;
import static io.github.dossier4j.moscow.VisitAgreements.VARIOUS_TREATIES;
import static io.github.dossier4j.moscow.VisitCitations.CHANNEL_ONE_ON_THE_TALKS;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitCitations.UZBEK_TV_ON_THE_PROGRAM;
import static io.github.dossier4j.moscow.VisitEvents.ANDIJAN_CRACKDOWN;
import static io.github.dossier4j.moscow.VisitEvents.FIGHTING_IN_AFGHANISTAN;
import static io.github.dossier4j.moscow.VisitEvents.JOINING_OF_TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitEvents.JOINT_WORK_OF_COMPANIES;
import static io.github.dossier4j.moscow.VisitEvents.KAZAKH_MILITARY_EFFORT;
import static io.github.dossier4j.moscow.VisitEvents.KAZAKH_PROCUREMENT;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.MEETING_WITH_MEDVEDEV;
import static io.github.dossier4j.moscow.VisitEvents.MOSCOW_DEALS_WITH_TASHKENT;
import static io.github.dossier4j.moscow.VisitEvents.NATO_EXPLORES_APPROACH;
import static io.github.dossier4j.moscow.VisitEvents.NATO_MISSION;
import static io.github.dossier4j.moscow.VisitEvents.NEW_ARMS_RACE;
import static io.github.dossier4j.moscow.VisitEvents.PARDON_INITIATIVE;
import static io.github.dossier4j.moscow.VisitEvents.RAPPROCHEMENT;
import static io.github.dossier4j.moscow.VisitEvents.RENUNCIATION;
import static io.github.dossier4j.moscow.VisitEvents.RUSSIAN_MILITARY_ASSISTANCE;
import static io.github.dossier4j.moscow.VisitEvents.RUSSIAN_MILITARY_STRATEGY;
import static io.github.dossier4j.moscow.VisitEvents.TALKS_ON_PRACTICAL_COOPERATION;
import static io.github.dossier4j.moscow.VisitEvents.TASHKENT_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.TELEVISION_PROGRAM;
import static io.github.dossier4j.moscow.VisitEvents.TRAINING_AS_TERRORISTS;
import static io.github.dossier4j.moscow.VisitEvents.UZBEK_MILITARY_REFORMS;
import static io.github.dossier4j.moscow.VisitEvents.UZBEK_MILITARY_REFORMS_CONTINUE;
import static io.github.dossier4j.moscow.VisitEvents.VISIT_TO_MOSCOW;
import static io.github.dossier4j.moscow.VisitEvents.WESTERN_ASSISTANCE_TO_KAZAKHSTAN;
import static io.github.dossier4j.moscow.VisitEvents.WESTERN_SANCTIONS;
import static io.github.dossier4j.moscow.VisitOrganizations.AFGHANISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.CENTCOM;
import static io.github.dossier4j.moscow.VisitOrganizations.CENTRAL_ASIAN_PARTNERS;
import static io.github.dossier4j.moscow.VisitOrganizations.CSTO;
import static io.github.dossier4j.moscow.VisitOrganizations.FORCES_FIGHTING_IN_AFGHANISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.INDIVIDUALS_TRAINED_AS_TERRORISTS;
import static io.github.dossier4j.moscow.VisitOrganizations.KAZAKHSTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.KREMLIN;
import static io.github.dossier4j.moscow.VisitOrganizations.LEADING_UZBEK_COMPANIES;
import static io.github.dossier4j.moscow.VisitOrganizations.NATO;
import static io.github.dossier4j.moscow.VisitOrganizations.PAKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIAN_ARMED_FORCES;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIAN_COUNTERPARTS;
import static io.github.dossier4j.moscow.VisitOrganizations.SCO;
import static io.github.dossier4j.moscow.VisitOrganizations.TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitOrganizations.THOSE_WHO_JOINED_TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitOrganizations.US;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_ARMED_FORCES;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_PEOPLE;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_POWER_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TELEVISION;
import static io.github.dossier4j.moscow.VisitOrganizations.WESTERN_COUNTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.WESTERN_POLICYMAKERS;
import static io.github.dossier4j.moscow.VisitPeople.DMITRY_MEDVEDEV;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitPeople.WILLIAM_FALLON;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Statement;
import java.util.List;

/**
 * What the article reports without quotation marks, and what its author judges, in reading order.
 *
 * <p>For contributors: the text is our own short paraphrase, never the article's sentence. A
 * statement is reported only where the article gives it to somebody or says that it is made. What
 * the author says in the own voice is an assessment, without a holder. The text says no more than
 * its passage and no less: it keeps hedges, distance, limits and degree. A statement is about each
 * record that its passage names or points to, besides its holder and its addressee.
 */
public final class VisitStatements {

  /** On the atmosphere of the visit. */
  public static final Statement CORDIAL_ATMOSPHERE =
      Statement.builder()
          .id("cordial-atmosphere")
          .text(
              "The mood was cordial and well publicized; it agreed with Tashkent's ongoing trend of"
                  + " drawing nearer to Moscow, which Karimov's meeting with Medvedev underlined.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "the atmosphere is told after the visit; the sentence does not say whose"
                      + " atmosphere it was",
                  at(1, 37, 69),
                  at(1, 229, 251)),
              Link.inferred(UZBEKISTAN, "the capital stands for the state", at(1, 316, 340)),
              Link.inferred(RUSSIA, "the capital stands for the state", at(1, 327, 352)),
              Link.stated(RAPPROCHEMENT, at(1, 292, 352)),
              Link.stated(ISLAM_KARIMOV, at(1, 369, 386)),
              Link.stated(DMITRY_MEDVEDEV, at(1, 379, 435)),
              Link.stated(MEETING_WITH_MEDVEDEV, at(1, 369, 435)))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .passage(at(1, 229, 435))
          .build();

  /** On the time. */
  public static final Statement NATO_STRUGGLES =
      Statement.builder()
          .id("nato-struggles-in-afghanistan")
          .text(
              "This comes while NATO is having a hard time over its mission in Afghanistan, and"
                  + " looks into ways of working out an approach to the issue that is more"
                  + " regional.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(NATO, at(1, 647, 664)),
              Link.stated(NATO_MISSION, at(1, 651, 710)),
              Link.stated(AFGHANISTAN, at(1, 688, 710)),
              Link.stated(NATO_EXPLORES_APPROACH, at(1, 715, 765)),
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "'it comes' may mean the visit, the talks of the sentence before, or the"
                      + " rapprochement of Tashkent with Moscow; the article does not say which",
                  at(1, 37, 69),
                  at(1, 623, 641)),
              Link.inferred(
                  TALKS_ON_PRACTICAL_COOPERATION,
                  "'it comes' may mean the visit, the talks of the sentence before, or the"
                      + " rapprochement of Tashkent with Moscow; the article does not say which",
                  at(1, 437, 464),
                  at(1, 623, 641)),
              Link.inferred(
                  RAPPROCHEMENT,
                  "'it comes' may mean the visit, the talks of the sentence before, or the"
                      + " rapprochement of Tashkent with Moscow; the article does not say which",
                  at(1, 316, 352),
                  at(1, 623, 641)))
          .addCitation(cites(ITAR_TASS_ON_THE_VISIT))
          .passage(at(1, 623, 778))
          .build();

  /** On what Russia's assistance did. */
  public static final Statement RUSSIAN_ASSISTANCE_HELPED =
      Statement.builder()
          .id("russian-assistance-helped")
          .text(
              "Karimov has already profited from the military assistance of Russia; it has been a"
                  + " help to the Uzbek armed forces since the time when Western sanctions were put"
                  + " on the country, after the Andijan crackdown of 2005.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(ISLAM_KARIMOV, at(2, 0, 29)),
              Link.stated(RUSSIA, at(2, 35, 63)),
              Link.stated(RUSSIAN_MILITARY_ASSISTANCE, at(2, 35, 63)),
              Link.stated(UZBEK_ARMED_FORCES, at(2, 75, 107)),
              Link.stated(UZBEKISTAN, at(2, 75, 107)),
              Link.stated(WESTERN_SANCTIONS, at(2, 130, 160)),
              Link.inferred(
                  WESTERN_COUNTRIES,
                  "the sanctions are called Western; the article does not name who imposed them",
                  at(2, 143, 160)),
              Link.stated(ANDIJAN_CRACKDOWN, at(2, 167, 196)))
          .passage(at(2, 0, 196))
          .build();

  /** On the Uzbek armed forces. */
  public static final Statement ARMED_FORCES_IMPROVE =
      Statement.builder()
          .id("armed-forces-improve")
          .text(
              "Since then, the armed forces of Uzbekistan have gone on bettering what they can do"
                  + " in operations and working at reforms, which were already well on their way"
                  + " from the U.S.-Uzbek strategic partnership's time.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(UZBEK_ARMED_FORCES, at(2, 210, 260)),
              Link.stated(UZBEKISTAN, at(2, 210, 260)),
              Link.stated(UZBEK_MILITARY_REFORMS_CONTINUE, at(2, 241, 306)),
              Link.stated(UZBEK_MILITARY_REFORMS, at(2, 299, 328)),
              Link.stated(US_UZBEK_STRATEGIC_PARTNERSHIP, at(2, 352, 384)),
              Link.stated(US, at(2, 352, 384)),
              Link.inferred(
                  WESTERN_SANCTIONS,
                  "'since then' follows a sentence on the sanctions and the crackdown before them,"
                      + " and does not say which of the two it means",
                  at(2, 130, 160),
                  at(2, 198, 208)),
              Link.inferred(
                  ANDIJAN_CRACKDOWN,
                  "'since then' follows a sentence on the sanctions and the crackdown before them,"
                      + " and does not say which of the two it means",
                  at(2, 167, 196),
                  at(2, 198, 208)))
          .passage(at(2, 198, 384))
          .build();

  /** What Putin is said to understand. */
  public static final Statement PUTIN_ON_UZBEK_FORCES =
      Statement.builder()
          .id("putin-on-uzbek-forces")
          .text(
              "The armed forces of Uzbekistan are still the most efficient and the readiest for"
                  + " combat that the region has.")
          .kind(REPORTED)
          .holder(Link.stated(VLADIMIR_PUTIN, at(2, 386, 403)))
          .cue("understands")
          .addAbout(
              Link.stated(UZBEK_ARMED_FORCES, at(2, 409, 441)),
              Link.stated(UZBEKISTAN, at(2, 409, 441)))
          .passage(at(2, 386, 491))
          .build();

  /** On Moscow's purpose. */
  public static final Statement MOSCOW_COUNTERBALANCES =
      Statement.builder()
          .id("moscow-counterbalances")
          .text(
              "On that basis Moscow has dealings with Tashkent, so as to offset the Western-led"
                  + " military assistance that neighboring Kazakhstan is given.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  PUTIN_ON_UZBEK_FORCES,
                  "'that basis' is what the sentence says before: what Putin understands, or what"
                      + " he understands it of",
                  at(2, 386, 491),
                  at(2, 497, 510)),
              Link.inferred(RUSSIA, "the capital stands for the state", at(2, 511, 537)),
              Link.inferred(UZBEKISTAN, "the capital stands for the state", at(2, 511, 537)),
              Link.stated(MOSCOW_DEALS_WITH_TASHKENT, at(2, 511, 596)),
              Link.stated(WESTERN_ASSISTANCE_TO_KAZAKHSTAN, at(2, 565, 596)),
              Link.stated(KAZAKHSTAN, at(2, 609, 631)),
              Link.inferred(
                  WESTERN_COUNTRIES,
                  "the assistance is called Western-led; the article does not name who leads it",
                  at(2, 565, 596)))
          .passage(at(2, 497, 631))
          .build();

  /** On what the cooperation means to Tashkent. */
  public static final Statement COOPERATION_IS_CRITICAL =
      Statement.builder()
          .id("cooperation-is-critical")
          .text(
              "The cooperation of Uzbekistan with Russia is critical as a factor in the security"
                  + " policy of Tashkent.")
          .kind(ASSESSMENT)
          .addAbout(Link.stated(UZBEKISTAN, at(3, 0, 36)), Link.stated(RUSSIA, at(3, 0, 36)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 0, 87))
          .build();

  /** What Tashkent is said to know. */
  public static final Statement TASHKENT_KNOWS_ITS_ACCESS =
      Statement.builder()
          .id("tashkent-knows-its-access")
          .text(
              "Tashkent can draw on training, equipment and the advice of specialists to meet its"
                  + " requirements in military and security matters.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEKISTAN,
                  "'knowing' is joined to the security policy of Tashkent; the capital stands for"
                      + " the state",
                  at(3, 61, 96)))
          .cue("knowing")
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 61, 205))
          .build();

  /** What Karimov is reported to hold of the dialogue. */
  public static final Statement KARIMOV_ON_THE_DIALOGUE =
      Statement.builder()
          .id("karimov-on-the-dialogue")
          .text(
              "The dialogue with Moscow, which is 'trust-based', has its roots in the legal"
                  + " framework that various treaties form, and not least so within the framework"
                  + " of the CSTO and the SCO.")
          .kind(REPORTED)
          .holder(Link.stated(ISLAM_KARIMOV, at(3, 216, 229)))
          .cue("views")
          .addAbout(
              Link.inferred(
                  UZBEKISTAN,
                  "the other side of the dialogue is not named; the holder is printed as the"
                      + " President of Uzbekistan in paragraph 1",
                  at(1, 0, 36),
                  at(3, 216, 256)),
              Link.inferred(RUSSIA, "the capital stands for the state", at(3, 248, 268)),
              Link.stated(LEGAL_FRAMEWORK, at(3, 292, 327)),
              Link.stated(VARIOUS_TREATIES, at(3, 311, 327)),
              Link.stated(CSTO, at(3, 367, 413)),
              Link.stated(SCO, at(3, 422, 461)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 216, 461))
          .build();

  /** On the legal basis. */
  public static final Statement LEGAL_BASIS_GIVES_CONFIDENCE =
      Statement.builder()
          .id("legal-basis-gives-confidence")
          .text(
              "This legal basis also carries the bilateral cooperation, and lends the relationship"
                  + " a degree of confidence.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  LEGAL_FRAMEWORK,
                  "'this legal basis' takes up the sentence before, on the legal framework",
                  at(3, 292, 327),
                  at(3, 502, 518)),
              Link.inferred(
                  UZBEKISTAN,
                  "the two sides are not named; the paragraph is about the cooperation of"
                      + " Uzbekistan with Russia",
                  at(3, 0, 36),
                  at(3, 463, 484)),
              Link.inferred(
                  RUSSIA,
                  "the two sides are not named; the paragraph is about the cooperation of"
                      + " Uzbekistan with Russia",
                  at(3, 0, 36),
                  at(3, 463, 484)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 463, 577))
          .build();

  /** On what the visit may mean. */
  public static final Statement VISIT_MAY_SEEK_BLESSING =
      Statement.builder()
          .id("visit-may-seek-blessing")
          .text(
              "The visit of Karimov to Moscow, which closely follows his recent talks with Fallon"
                  + " in Tashkent, may be a sign of his wish for the blessing of Putin in the"
                  + " opening of a dialogue with Western countries about ways for Uzbekistan to"
                  + " give practical support to forces that fight in Afghanistan.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(VISIT_TO_MOSCOW, at(3, 898, 923)),
              Link.stated(ISLAM_KARIMOV, at(3, 898, 923)),
              Link.stated(TASHKENT_TALKS, at(3, 949, 985)),
              Link.stated(WILLIAM_FALLON, at(3, 1014, 1036)),
              Link.stated(CENTCOM, at(3, 991, 1013)),
              Link.stated(US, at(3, 991, 1013)),
              Link.stated(VLADIMIR_PUTIN, at(3, 1058, 1080)),
              Link.stated(WESTERN_COUNTRIES, at(3, 1094, 1125)),
              Link.stated(UZBEKISTAN, at(3, 1129, 1173)),
              Link.stated(FORCES_FIGHTING_IN_AFGHANISTAN, at(3, 1177, 1207)),
              Link.stated(FIGHTING_IN_AFGHANISTAN, at(3, 1184, 1207)),
              Link.stated(AFGHANISTAN, at(3, 1184, 1207)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 898, 1207))
          .build();

  /** On Uzbekistan's standing. */
  public static final Statement LEADER_OF_CENTRAL_ASIA =
      Statement.builder()
          .id("leader-of-central-asia")
          .text(
              "Uzbekistan could in this sense be close to asserting anew its position as Central"
                  + " Asia's military and security leader.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(UZBEKISTAN, at(3, 1224, 1256)),
              Link.inferred(
                  VISIT_MAY_SEEK_BLESSING,
                  "'in this sense' takes up the sentence before",
                  at(3, 1038, 1063),
                  at(3, 1209, 1222)))
          .addCitation(cites(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 1209, 1336))
          .build();

  /** What Putin is reported to have praised. */
  public static final Statement PUTIN_PRAISES_COOPERATION =
      Statement.builder()
          .id("putin-praises-cooperation")
          .text("The 'strategic cooperation' with Uzbekistan has a depth that deserves praise.")
          .kind(REPORTED)
          .holder(Link.stated(VLADIMIR_PUTIN, at(4, 196, 209)))
          .cue("praised")
          .addAbout(Link.stated(UZBEKISTAN, at(4, 234, 262)), otherSideOfTheCooperation())
          .event(
              Link.inferred(
                  KREMLIN_TALKS,
                  "told in the sentence after the one on the talks in the Kremlin, together with"
                      + " words of his that speak of the negotiating table",
                  at(4, 0, 37),
                  at(4, 663, 698)))
          .date(
              onTheVisit(
                  "concluded to be said at the talks in the Kremlin, which are concluded to be part"
                      + " of the visit; the source has the same day",
                  at(1, 54, 69),
                  at(4, 7, 37),
                  at(4, 798, 808)))
          .addCitation(cites(CHANNEL_ONE_ON_THE_TALKS))
          .passage(at(4, 196, 262))
          .build();

  /** How the integration agreement is received; by whom the article does not say. */
  public static final Statement AGREEMENT_HAILED_AS_MODEL =
      Statement.builder()
          .id("agreement-hailed-as-model")
          .text("This agreement is a model for joint economic cooperation in the future.")
          .kind(REPORTED)
          .cue("hailed")
          .addAbout(
              Link.inferred(
                  INTEGRATION_AGREEMENT,
                  "'this agreement' follows Karimov's words on the document on integration; the"
                      + " agreement on integrating is the only one that the paragraph calls an"
                      + " agreement",
                  at(5, 207, 234),
                  at(5, 574, 588)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 574, 653))
          .build();

  /** On what the cooperation will bring. */
  public static final Statement COMPANIES_WILL_WORK_TOGETHER =
      Statement.builder()
          .id("companies-will-work-together")
          .text(
              "Future joint economic cooperation will have leading Uzbek companies work side by"
                  + " side with Russian counterparts.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(LEADING_UZBEK_COMPANIES, at(5, 670, 693)),
              Link.stated(RUSSIAN_COUNTERPARTS, at(5, 712, 732)),
              Link.stated(JOINT_WORK_OF_COMPANIES, at(5, 670, 732)),
              Link.inferred(
                  AGREEMENT_HAILED_AS_MODEL,
                  "'which will see' hangs on the cooperation for which the agreement is hailed as a"
                      + " model; it may be a word of those who hail it, and is taken to be the"
                      + " author's",
                  at(5, 592, 669)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 620, 732))
          .build();

  /** What the program promotes. */
  public static final Statement PROGRAM_FOR_COOPERATION =
      Statement.builder()
          .id("program-for-cooperation")
          .text("The approach to fighting international terrorism should become more cooperative.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "the program promotes it; the broadcaster stands for its program",
                  at(6, 0, 36)))
          .cue("promoting")
          .event(Link.stated(TELEVISION_PROGRAM, at(6, 0, 60)))
          .date(february5(at(6, 40, 50)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 51, 129))
          .build();

  /** On what the program does not advocate. */
  public static final Statement PROGRAM_AGAINST_CRACKDOWN =
      Statement.builder()
          .id("program-advocates-no-crackdown")
          .text("The program was far from calling for a 'crackdown'.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  TELEVISION_PROGRAM,
                  "said of 'it', which takes up the sentence before, and is the program or Uzbek"
                      + " television, which broadcast it",
                  at(6, 0, 36),
                  at(6, 131, 180)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 131, 165))
          .build();

  /** What the program highlights. */
  public static final Statement PROGRAM_ON_RENUNCIATION =
      Statement.builder()
          .id("program-on-renunciation")
          .text(
              "There are cases of individuals who, in Afghanistan and Pakistan, went through"
                  + " training as terrorists, only to break with their terrorist affiliation later"
                  + " and to profit from an initiative of Karimov's of 2000, by which whoever"
                  + " joined terrorist groups by 'mistake' may be pardoned.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "printed as 'it', which takes up the sentence before, and is Uzbek television or"
                      + " its program, for which the broadcaster stands",
                  at(6, 0, 36),
                  at(6, 166, 190)))
          .cue("highlighted")
          .addAbout(
              Link.stated(INDIVIDUALS_TRAINED_AS_TERRORISTS, at(6, 194, 235)),
              Link.stated(TRAINING_AS_TERRORISTS, at(6, 214, 263)),
              Link.stated(AFGHANISTAN, at(6, 236, 263)),
              Link.stated(PAKISTAN, at(6, 236, 263)),
              Link.stated(RENUNCIATION, at(6, 273, 315)),
              Link.stated(ISLAM_KARIMOV, at(6, 320, 358)),
              Link.stated(PARDON_INITIATIVE, at(6, 333, 358)),
              Link.stated(THOSE_WHO_JOINED_TERRORIST_GROUPS, at(6, 368, 401)),
              Link.stated(JOINING_OF_TERRORIST_GROUPS, at(6, 368, 414)),
              Link.stated(TERRORIST_GROUPS, at(6, 378, 401)))
          .event(
              Link.inferred(
                  TELEVISION_PROGRAM,
                  "printed as 'it', which takes up the sentence before, and is the program or Uzbek"
                      + " television, which broadcast it",
                  at(6, 0, 36),
                  at(6, 166, 190)))
          .date(inTheProgram(at(6, 166, 190)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 166, 429))
          .build();

  /** What the program calls for. */
  public static final Statement PROGRAM_CALLS_ON_THE_PEOPLE =
      Statement.builder()
          .id("program-calls-on-the-people")
          .text(
              "The Uzbek people should together counter what terrorist groups aim at and should"
                  + " protect the homeland.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "the program calls; the broadcaster stands for its program",
                  at(6, 0, 36),
                  at(6, 608, 629)))
          .addressee(Link.stated(UZBEK_PEOPLE, at(6, 620, 646)))
          .cue("called on")
          .addAbout(
              Link.stated(TERRORIST_GROUPS, at(6, 666, 694)),
              Link.inferred(
                  UZBEKISTAN,
                  "'the homeland' is not named; the Uzbek people are called on to protect it",
                  at(6, 630, 646),
                  at(6, 699, 722)))
          .event(Link.stated(TELEVISION_PROGRAM, at(6, 608, 629)))
          .date(inTheProgram(at(6, 608, 629)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 608, 722))
          .build();

  /** On the threats. */
  public static final Statement REAL_TERRORIST_THREATS =
      Statement.builder()
          .id("real-terrorist-threats")
          .text(
              "Real terrorist threats to Uzbekistan come out of Afghanistan and Pakistan's tribal"
                  + " areas, and trouble the Uzbek power ministries.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(UZBEKISTAN, at(6, 724, 763)),
              Link.stated(AFGHANISTAN, at(6, 764, 790)),
              Link.stated(PAKISTAN, at(6, 795, 823)),
              Link.stated(UZBEK_POWER_MINISTRIES, at(6, 839, 865)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 724, 865))
          .build();

  /** On what Karimov seems to want. */
  public static final Statement KARIMOV_SIGNALS_INTEREST =
      Statement.builder()
          .id("karimov-signals-interest")
          .text(
              "Karimov appears to give signals of interest in going after a strategy against"
                  + " terrorism that is more cooperative and is linked with Afghanistan.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(ISLAM_KARIMOV, at(6, 867, 898)),
              Link.stated(AFGHANISTAN, at(6, 966, 987)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 867, 987))
          .build();

  /** The author's advice. */
  public static final Statement DO_NOT_MISREAD_THE_SIGNALS =
      Statement.builder()
          .id("do-not-misread-the-signals")
          .text("Policymakers of the West should take care not to misread the signals.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(WESTERN_POLICYMAKERS, at(6, 989, 1009)),
              Link.inferred(
                  KARIMOV_SIGNALS_INTEREST,
                  "'the signals' takes up the sentence before, on what Karimov appears to signal",
                  at(6, 867, 898),
                  at(6, 1034, 1045)))
          .addCitation(cites(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 989, 1045))
          .build();

  /** On what joins economy and military. */
  public static final Statement TECHNOLOGY_IS_THE_COMMON_THEME =
      Statement.builder()
          .id("technology-is-the-common-theme")
          .text(
              "The theme that is common to Uzbekistan's cooperation with Russia in the economy and"
                  + " to its military requirements has to do with technology.")
          .kind(ASSESSMENT)
          .addAbout(Link.stated(UZBEKISTAN, at(7, 20, 53)), Link.stated(RUSSIA, at(7, 33, 65)))
          .passage(at(7, 0, 117))
          .build();

  /** What Tashkent is reported to want. */
  public static final Statement TASHKENT_WANTS_INVESTMENTS =
      Statement.builder()
          .id("tashkent-wants-investments")
          .text("Tashkent should attract investments in both sectors.")
          .kind(REPORTED)
          .holder(Link.inferred(UZBEKISTAN, "the capital stands for the state", at(7, 119, 133)))
          .cue("wants")
          .addAbout(
              Link.inferred(
                  TECHNOLOGY_IS_THE_COMMON_THEME,
                  "'both sectors' takes up what is said before, on the economic cooperation and the"
                      + " military requirements",
                  at(7, 33, 95),
                  at(7, 157, 172)))
          .passage(at(7, 119, 172))
          .build();

  /** What the Kremlin calls it. */
  public static final Statement KREMLIN_ON_ARMS_RACE =
      Statement.builder()
          .id("kremlin-on-arms-race")
          .text("It is a new arms race.")
          .kind(REPORTED)
          .holder(Link.stated(KREMLIN, at(7, 294, 315)))
          .cue("refers to")
          .addAbout(Link.stated(NEW_ARMS_RACE, at(7, 319, 334)))
          .passage(at(7, 294, 334))
          .build();

  /** On what the time means for Uzbekistan. */
  public static final Statement CRUCIAL_TIME =
      Statement.builder()
          .id("crucial-time-for-uzbekistan")
          .text(
              "This marks, in military terms, a time that for Uzbekistan is crucial, as it may well"
                  + " be among those who profit most from what the Kremlin calls a new arms race.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  TECHNOLOGY_IS_THE_COMMON_THEME,
                  "'this marks' takes up the sentence before, or its first part",
                  at(7, 0, 16),
                  at(7, 193, 203)),
              Link.inferred(
                  TASHKENT_WANTS_INVESTMENTS,
                  "'this marks' takes up the sentence before, or its second part",
                  at(7, 119, 156),
                  at(7, 193, 203)),
              Link.stated(UZBEKISTAN, at(7, 204, 233)),
              Link.stated(KREMLIN, at(7, 289, 315)),
              Link.stated(NEW_ARMS_RACE, at(7, 319, 334)),
              Link.stated(KREMLIN_ON_ARMS_RACE, at(7, 289, 334)))
          .passage(at(7, 174, 334))
          .build();

  /** What the Kremlin claims of it. */
  public static final Statement KREMLIN_WANTED_TO_AVOID_IT =
      Statement.builder()
          .id("kremlin-wanted-to-avoid-it")
          .text("The Kremlin wanted to avoid what it calls a new arms race.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  KREMLIN,
                  "printed as 'it', in a sentence that names Uzbekistan too; the Kremlin is the one"
                      + " that speaks of the arms race",
                  at(7, 294, 351)))
          .cue("claims")
          .addAbout(Link.stated(NEW_ARMS_RACE, at(7, 319, 334)))
          .passage(at(7, 319, 370))
          .build();

  /** On what Russia's partners may gain. */
  public static final Statement INDIRECT_BENEFITS =
      Statement.builder()
          .id("indirect-benefits-for-partners")
          .text(
              "As Russia works out a new military strategy, to deal with the mounting pressure"
                  + " for upgrading and for new technologies in its armed forces, indirect benefits"
                  + " may arise for its Central Asian partners.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(RUSSIA, at(7, 375, 390)),
              Link.stated(RUSSIAN_MILITARY_STRATEGY, at(7, 375, 414)),
              Link.stated(RUSSIAN_ARMED_FORCES, at(7, 497, 513)),
              Link.stated(CENTRAL_ASIAN_PARTNERS, at(7, 554, 576)))
          .passage(at(7, 372, 576))
          .build();

  /** On Uzbekistan and Kazakhstan. */
  public static final Statement UZBEKISTAN_BENEFITS_MORE =
      Statement.builder()
          .id("uzbekistan-benefits-more")
          .text(
              "Uzbekistan is likely to gain more from this, as Kazakhstan, a neighbor, has only"
                  + " been trying in recent years to equal the military strength of Uzbekistan, but"
                  + " the approach of Astana to procuring military assistance from abroad is much"
                  + " more diverse.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.stated(UZBEKISTAN, at(7, 578, 609)),
              Link.stated(KAZAKHSTAN, at(7, 629, 651)),
              Link.stated(KAZAKH_MILITARY_EFFORT, at(7, 641, 712)),
              Link.stated(KAZAKH_PROCUREMENT, at(7, 734, 773)),
              Link.inferred(
                  INDIRECT_BENEFITS,
                  "'this' takes up the sentence before, on indirect benefits",
                  at(7, 515, 545),
                  at(7, 602, 624)))
          .passage(at(7, 578, 814))
          .build();

  /** What Karimov is reported to want. */
  public static final Statement KARIMOV_WANTS_HIGH_TECH =
      Statement.builder()
          .id("karimov-wants-high-tech")
          .text(
              "Military assets of high technology should come from Russia, in order to"
                  + " enhance the independent military capabilities of Uzbekistan for responding to"
                  + " modern challenges to security.")
          .kind(REPORTED)
          .holder(Link.stated(ISLAM_KARIMOV, at(7, 816, 849)))
          .cue("wants")
          .addAbout(
              Link.inferred(
                  UZBEKISTAN_BENEFITS_MORE,
                  "'on the other hand' sets it against the sentence before, on the approach of"
                      + " Astana",
                  at(7, 734, 773),
                  at(7, 825, 842)),
              Link.stated(RUSSIA, at(7, 860, 887)),
              Link.stated(UZBEKISTAN, at(7, 899, 945)))
          .passage(at(7, 816, 986))
          .build();

  /** On Karimov and Putin's successor. */
  public static final Statement KARIMOV_LOOKS_BEYOND_PUTIN =
      Statement.builder()
          .id("karimov-looks-beyond-putin")
          .text(
              "Karimov also looks past Putin, to Medvedev as his likely successor, so as to make"
                  + " the bilateral ties firm.")
          .kind(ASSESSMENT)
          .addAbout(
              Link.inferred(
                  ISLAM_KARIMOV,
                  "printed as 'he'; the sentence before names him",
                  at(7, 816, 849),
                  at(7, 988, 1006)),
              Link.stated(VLADIMIR_PUTIN, at(7, 999, 1019)),
              Link.stated(DMITRY_MEDVEDEV, at(7, 1023, 1053)),
              Link.inferred(
                  UZBEKISTAN,
                  "the two sides of the ties are not named; the sentence before names Uzbekistan"
                      + " and Russia",
                  at(7, 869, 945),
                  at(7, 1065, 1079)),
              Link.inferred(
                  RUSSIA,
                  "the two sides of the ties are not named; the sentence before names Uzbekistan"
                      + " and Russia",
                  at(7, 869, 945),
                  at(7, 1065, 1079)))
          .passage(at(7, 988, 1079))
          .build();

  private VisitStatements() {}

  static List<Statement> all() {
    return List.of(
        CORDIAL_ATMOSPHERE,
        NATO_STRUGGLES,
        RUSSIAN_ASSISTANCE_HELPED,
        ARMED_FORCES_IMPROVE,
        PUTIN_ON_UZBEK_FORCES,
        MOSCOW_COUNTERBALANCES,
        COOPERATION_IS_CRITICAL,
        TASHKENT_KNOWS_ITS_ACCESS,
        KARIMOV_ON_THE_DIALOGUE,
        LEGAL_BASIS_GIVES_CONFIDENCE,
        VISIT_MAY_SEEK_BLESSING,
        LEADER_OF_CENTRAL_ASIA,
        PUTIN_PRAISES_COOPERATION,
        AGREEMENT_HAILED_AS_MODEL,
        COMPANIES_WILL_WORK_TOGETHER,
        PROGRAM_FOR_COOPERATION,
        PROGRAM_AGAINST_CRACKDOWN,
        PROGRAM_ON_RENUNCIATION,
        PROGRAM_CALLS_ON_THE_PEOPLE,
        REAL_TERRORIST_THREATS,
        KARIMOV_SIGNALS_INTEREST,
        DO_NOT_MISREAD_THE_SIGNALS,
        TECHNOLOGY_IS_THE_COMMON_THEME,
        TASHKENT_WANTS_INVESTMENTS,
        CRUCIAL_TIME,
        KREMLIN_ON_ARMS_RACE,
        KREMLIN_WANTED_TO_AVOID_IT,
        INDIRECT_BENEFITS,
        UZBEKISTAN_BENEFITS_MORE,
        KARIMOV_WANTS_HIGH_TECH,
        KARIMOV_LOOKS_BEYOND_PUTIN);
  }
}

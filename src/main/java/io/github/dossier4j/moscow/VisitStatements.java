package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.StatementKind.ASSESSMENT;
import static io.github.dossier4j.model.StatementKind.REPORTED;
import static io.github.dossier4j.moscow.Reading.at;
import static io.github.dossier4j.moscow.Reading.cites;
import static io.github.dossier4j.moscow.Reading.closing;
import static io.github.dossier4j.moscow.Reading.onTheVisit;
import static io.github.dossier4j.moscow.VisitCitations.CHANNEL_ONE_ON_THE_TALKS;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitCitations.UZBEK_TV_ON_THE_PROGRAM;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.TELEVISION_PROGRAM;
import static io.github.dossier4j.moscow.VisitOrganizations.KREMLIN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_PEOPLE;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TELEVISION;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Statement;
import java.util.List;

/**
 * What the article reports without quotation marks, and what its author judges, in reading order.
 *
 * <p>For contributors: the text is our own short paraphrase, never the article's sentence; a
 * statement is reported only where the article gives it to somebody or says that it is made, and
 * everything said in the own voice of the author is an assessment, without a holder; it says no
 * more than its passage.
 */
public final class VisitStatements {

  /** On the atmosphere of the visit. */
  public static final Statement CORDIAL_ATMOSPHERE =
      Statement.builder()
          .id("cordial-atmosphere")
          .text(
              "The mood was cordial, widely publicized, and fits a growing closeness of Tashkent"
                  + " and Moscow, which the meeting with Medvedev underlines.")
          .kind(ASSESSMENT)
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .passage(at(1, 229, 435))
          .build();

  /** On the time of the visit. */
  public static final Statement NATO_STRUGGLES =
      Statement.builder()
          .id("nato-struggles-in-afghanistan")
          .text(
              "The visit falls in a time in which NATO has difficulties in Afghanistan and looks"
                  + " for a more regional way.")
          .kind(ASSESSMENT)
          .addCitation(cites(ITAR_TASS_ON_THE_VISIT))
          .passage(at(1, 623, 778))
          .build();

  /** On what Russia's assistance did. */
  public static final Statement RUSSIAN_ASSISTANCE_HELPED =
      Statement.builder()
          .id("russian-assistance-helped")
          .text(
              "Russia's military assistance has been of use to Karimov and to the Uzbek armed"
                  + " forces since the sanctions.")
          .kind(ASSESSMENT)
          .passage(at(2, 0, 160))
          .build();

  /** On the Uzbek armed forces. */
  public static final Statement ARMED_FORCES_IMPROVE =
      Statement.builder()
          .id("armed-forces-improve")
          .text(
              "The Uzbek armed forces have kept getting better and have kept up reforms that date"
                  + " from the partnership with the U.S.")
          .kind(ASSESSMENT)
          .passage(at(2, 210, 384))
          .build();

  /** What Putin is said to understand. */
  public static final Statement PUTIN_ON_UZBEK_FORCES =
      Statement.builder()
          .id("putin-on-uzbek-forces")
          .text("No forces of the region are as efficient and as ready to fight as the Uzbek ones.")
          .kind(REPORTED)
          .holder(Link.stated(VLADIMIR_PUTIN, at(2, 386, 403)))
          .cue("understands")
          .passage(at(2, 386, 491))
          .build();

  /** On Moscow's purpose. */
  public static final Statement MOSCOW_COUNTERBALANCES =
      Statement.builder()
          .id("moscow-counterbalances")
          .text(
              "Moscow works with Tashkent to offset the Western-led military assistance to"
                  + " Kazakhstan.")
          .kind(ASSESSMENT)
          .passage(at(2, 497, 631))
          .build();

  /** On what the cooperation means to Tashkent. */
  public static final Statement COOPERATION_IS_CRITICAL =
      Statement.builder()
          .id("cooperation-is-critical")
          .text(
              "The cooperation with Russia weighs heavily in Tashkent's security policy, which"
                  + " counts on training, equipment and advice.")
          .kind(ASSESSMENT)
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 0, 205))
          .build();

  /** What Karimov is reported to hold of the dialogue. */
  public static final Statement KARIMOV_ON_THE_DIALOGUE =
      Statement.builder()
          .id("karimov-on-the-dialogue")
          .text(
              "The dialogue with Moscow rests on a legal framework of treaties, notably within the"
                  + " CSTO and the SCO.")
          .kind(REPORTED)
          .holder(Link.stated(ISLAM_KARIMOV, at(3, 216, 229)))
          .cue("views")
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 216, 461))
          .build();

  /** On the legal basis. */
  public static final Statement LEGAL_BASIS_GIVES_CONFIDENCE =
      Statement.builder()
          .id("legal-basis-gives-confidence")
          .text(
              "Cooperation between the two rests on the same legal basis, which gives the"
                  + " relationship some confidence.")
          .kind(ASSESSMENT)
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 463, 577))
          .build();

  /** On what the visit may mean. */
  public static final Statement VISIT_MAY_SEEK_BLESSING =
      Statement.builder()
          .id("visit-may-seek-blessing")
          .text(
              "The visit, so soon after the talks in Tashkent, may mean that Karimov seeks Putin's"
                  + " consent to talk with the West about support for forces in Afghanistan.")
          .kind(ASSESSMENT)
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 898, 1207))
          .build();

  /** On Uzbekistan's standing. */
  public static final Statement LEADER_OF_CENTRAL_ASIA =
      Statement.builder()
          .id("leader-of-central-asia")
          .text(
              "Uzbekistan could be about to lead Central Asia again in military and security"
                  + " matters.")
          .kind(ASSESSMENT)
          .addCitation(cites(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 1224, 1336))
          .build();

  /** What Putin is reported to have praised. */
  public static final Statement PUTIN_PRAISES_COOPERATION =
      Statement.builder()
          .id("putin-praises-cooperation")
          .text("The cooperation with Uzbekistan is deep.")
          .kind(REPORTED)
          .holder(Link.stated(VLADIMIR_PUTIN, at(4, 196, 209)))
          .cue("praised")
          .event(
              Link.inferred(
                  KREMLIN_TALKS,
                  "told after the talks in the Kremlin, in one sentence with words that he said at"
                      + " the negotiating table",
                  at(4, 0, 37),
                  at(4, 663, 698)))
          .date(
              onTheVisit(
                  "said at the talks; the visit is dated to this one day, and so is the source",
                  at(1, 73, 83),
                  at(4, 798, 808)))
          .addCitation(cites(CHANNEL_ONE_ON_THE_TALKS))
          .passage(at(4, 196, 262))
          .build();

  /** How the integration agreement is received; by whom the article does not say. */
  public static final Statement AGREEMENT_HAILED_AS_MODEL =
      Statement.builder()
          .id("agreement-hailed-as-model")
          .text("The agreement on integration is a model for economic cooperation to come.")
          .kind(REPORTED)
          .cue("hailed")
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 574, 653))
          .build();

  /** On what the cooperation will bring. */
  public static final Statement COMPANIES_WILL_WORK_TOGETHER =
      Statement.builder()
          .id("companies-will-work-together")
          .text("In that cooperation, leading Uzbek companies will work with Russian ones.")
          .kind(ASSESSMENT)
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 655, 732))
          .build();

  /** What the program promotes. */
  public static final Statement PROGRAM_FOR_COOPERATION =
      Statement.builder()
          .id("program-for-cooperation")
          .text("International terrorism should be fought in closer cooperation.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "the program promotes it; the broadcaster stands for its program",
                  at(6, 0, 36)))
          .cue("promoting")
          .event(Link.stated(TELEVISION_PROGRAM, at(6, 0, 60)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 51, 129))
          .build();

  /** What the program highlights. */
  public static final Statement PROGRAM_ON_RENUNCIATION =
      Statement.builder()
          .id("program-on-renunciation")
          .text(
              "Instead of a crackdown, the program shows people trained as terrorists who gave it"
                  + " up and gained from Karimov's initiative on pardons.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "the program highlights it; the broadcaster stands for its program",
                  at(6, 0, 36),
                  at(6, 166, 190)))
          .cue("highlighted")
          .event(Link.stated(TELEVISION_PROGRAM, at(6, 166, 190)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 131, 429))
          .build();

  /** What the program calls for. */
  public static final Statement PROGRAM_CALLS_ON_THE_PEOPLE =
      Statement.builder()
          .id("program-calls-on-the-people")
          .text("Stand together against the aims of terrorist groups and for the homeland.")
          .kind(REPORTED)
          .holder(
              Link.inferred(
                  UZBEK_TELEVISION,
                  "the program calls; the broadcaster stands for its program",
                  at(6, 0, 36),
                  at(6, 608, 629)))
          .addressee(Link.stated(UZBEK_PEOPLE, at(6, 620, 646)))
          .cue("called on")
          .event(Link.stated(TELEVISION_PROGRAM, at(6, 608, 629)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 608, 722))
          .build();

  /** On the threats. */
  public static final Statement REAL_TERRORIST_THREATS =
      Statement.builder()
          .id("real-terrorist-threats")
          .text(
              "Terrorist threats from Afghanistan and Pakistan's tribal areas are real for"
                  + " Uzbekistan and trouble its power ministries.")
          .kind(ASSESSMENT)
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 724, 865))
          .build();

  /** On what Karimov seems to want. */
  public static final Statement KARIMOV_SIGNALS_INTEREST =
      Statement.builder()
          .id("karimov-signals-interest")
          .text(
              "Karimov seems to show interest in a more cooperative strategy against terrorism,"
                  + " tied to Afghanistan.")
          .kind(ASSESSMENT)
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 867, 987))
          .build();

  /** The author's advice. */
  public static final Statement DO_NOT_MISREAD_THE_SIGNALS =
      Statement.builder()
          .id("do-not-misread-the-signals")
          .text("Policymakers of the West should read these signals with care.")
          .kind(ASSESSMENT)
          .addCitation(cites(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 989, 1045))
          .build();

  /** On what joins economy and military. */
  public static final Statement TECHNOLOGY_IS_THE_COMMON_THEME =
      Statement.builder()
          .id("technology-is-the-common-theme")
          .text(
              "Technology is what Uzbekistan's economic dealings with Russia and its defense have"
                  + " in common.")
          .kind(ASSESSMENT)
          .passage(at(7, 0, 117))
          .build();

  /** What Tashkent is reported to want. */
  public static final Statement TASHKENT_WANTS_INVESTMENTS =
      Statement.builder()
          .id("tashkent-wants-investments")
          .text("Investments should come to the economic and the military sector.")
          .kind(REPORTED)
          .holder(Link.inferred(UZBEKISTAN, "the capital stands for the state", at(7, 119, 133)))
          .cue("wants")
          .passage(at(7, 119, 172))
          .build();

  /** On what the time means for Uzbekistan. */
  public static final Statement CRUCIAL_TIME =
      Statement.builder()
          .id("crucial-time-for-uzbekistan")
          .text(
              "This is a decisive time for Uzbekistan in military matters, as it may gain much from"
                  + " an arms race.")
          .kind(ASSESSMENT)
          .passage(at(7, 174, 334))
          .build();

  /** What the Kremlin calls it. */
  public static final Statement KREMLIN_ON_ARMS_RACE =
      Statement.builder()
          .id("kremlin-on-arms-race")
          .text("There is a new arms race.")
          .kind(REPORTED)
          .holder(Link.stated(KREMLIN, at(7, 294, 315)))
          .cue("refers to")
          .passage(at(7, 294, 334))
          .build();

  /** What the Kremlin claims of it. */
  public static final Statement KREMLIN_WANTED_TO_AVOID_IT =
      Statement.builder()
          .id("kremlin-wanted-to-avoid-it")
          .text("The Kremlin wanted no arms race.")
          .kind(REPORTED)
          .holder(Link.stated(KREMLIN, at(7, 294, 351)))
          .cue("claims")
          .passage(at(7, 319, 370))
          .build();

  /** On what Russia's partners may gain. */
  public static final Statement INDIRECT_BENEFITS =
      Statement.builder()
          .id("indirect-benefits-for-partners")
          .text(
              "Russia's new strategy and technologies may indirectly be of use to its partners in"
                  + " Central Asia.")
          .kind(ASSESSMENT)
          .passage(at(7, 372, 576))
          .build();

  /** On Uzbekistan and Kazakhstan. */
  public static final Statement UZBEKISTAN_BENEFITS_MORE =
      Statement.builder()
          .id("uzbekistan-benefits-more")
          .text(
              "Uzbekistan is likely to gain more than Kazakhstan, which has only tried to match its"
                  + " strength and takes assistance from more sides.")
          .kind(ASSESSMENT)
          .passage(at(7, 578, 814))
          .build();

  /** What Karimov is reported to want. */
  public static final Statement KARIMOV_WANTS_HIGH_TECH =
      Statement.builder()
          .id("karimov-wants-high-tech")
          .text(
              "High-tech military assets from Russia should make Uzbekistan's own forces fit for"
                  + " today's threats.")
          .kind(REPORTED)
          .holder(Link.stated(ISLAM_KARIMOV, at(7, 816, 849)))
          .cue("wants")
          .passage(at(7, 816, 986))
          .build();

  /** On Karimov and Putin's successor. */
  public static final Statement KARIMOV_LOOKS_BEYOND_PUTIN =
      Statement.builder()
          .id("karimov-looks-beyond-putin")
          .text(
              "Karimov also turns to Medvedev, the likely successor of Putin, to make the ties"
                  + " firm.")
          .kind(ASSESSMENT)
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
        KARIMOV_ON_THE_DIALOGUE,
        LEGAL_BASIS_GIVES_CONFIDENCE,
        VISIT_MAY_SEEK_BLESSING,
        LEADER_OF_CENTRAL_ASIA,
        PUTIN_PRAISES_COOPERATION,
        AGREEMENT_HAILED_AS_MODEL,
        COMPANIES_WILL_WORK_TOGETHER,
        PROGRAM_FOR_COOPERATION,
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

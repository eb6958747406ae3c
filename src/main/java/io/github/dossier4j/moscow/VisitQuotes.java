package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.QuoteKind.DIRECT;
import static io.github.dossier4j.model.QuoteKind.PARTIAL;
import static io.github.dossier4j.model.QuoteKind.SCARE;
import static io.github.dossier4j.model.QuoteKind.TITLE;
import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.Conclusions.cites;
import static io.github.dossier4j.moscow.Conclusions.closing;
import static io.github.dossier4j.moscow.Conclusions.onTheVisit;
import static io.github.dossier4j.moscow.Conclusions.otherSideOfTheCooperation;
import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitAgreements.TREATY_ON_STRATEGIC_COOPERATION;
import static io.github.dossier4j.moscow.VisitCitations.CHANNEL_ONE_ON_THE_TALKS;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitCitations.UZBEK_TV_ON_THE_PROGRAM;
import static io.github.dossier4j.moscow.VisitEvents.ASSISTANCE_IN_TRAINING_AND_HARDWARE;
import static io.github.dossier4j.moscow.VisitEvents.DISCUSSION_WITH_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitEvents.JOINING_OF_TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.MEETING_WITH_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitEvents.ONE_TO_ONE_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.PARDON_INITIATIVE;
import static io.github.dossier4j.moscow.VisitEvents.REPRESENTATIVES_AT_THE_TABLE;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitEvents.TALKS_ON_PRACTICAL_COOPERATION;
import static io.github.dossier4j.moscow.VisitEvents.TELEVISION_PROGRAM;
import static io.github.dossier4j.moscow.VisitEvents.VISIT_TO_MOSCOW;
import static io.github.dossier4j.moscow.VisitOrganizations.MILITARY_SPECIALISTS;
import static io.github.dossier4j.moscow.VisitOrganizations.REPRESENTATIVES_OF_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.REPRESENTATIVES_OF_RUSSIAN_COMPANIES;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.TASHKENT_CHKALOV;
import static io.github.dossier4j.moscow.VisitOrganizations.THOSE_WHO_JOINED_TERRORIST_GROUPS;
import static io.github.dossier4j.moscow.VisitOrganizations.UABC;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VAGIT_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.TextRange;
import java.util.List;

/**
 * The eleven spans that the article prints between quotation marks, in reading order.
 *
 * <p>For contributors: the text is verbatim, with curly marks and editor's brackets, but without
 * the comma that typesetting puts before a closing mark. A speaker is given only where the article
 * gives one. The event is the one at which the words were said, not the one that they tell of. The
 * date is the day of that event. A title has neither event nor date. A quote is about each record
 * that it names or points to, besides its speaker and its addressee.
 */
public final class VisitQuotes {

  /** On what the talks concentrated; attributed to nobody. */
  public static final Quote PRACTICAL_COOPERATION =
      Quote.builder()
          .id("practical-cooperation")
          .text("practical cooperation")
          .kind(PARTIAL)
          .addAbout(
              Link.inferred(
                  UZBEKISTAN,
                  "'the two countries' are not named; they are taken to be those of Tashkent and"
                      + " Moscow, the capitals in the sentence before",
                  at(1, 316, 352),
                  at(1, 512, 537)),
              Link.inferred(
                  RUSSIA,
                  "'the two countries' are not named; they are taken to be those of Tashkent and"
                      + " Moscow, the capitals in the sentence before",
                  at(1, 316, 352),
                  at(1, 512, 537)))
          .event(
              Link.inferred(
                  TALKS_ON_PRACTICAL_COOPERATION,
                  "it is what the talks concentrated on; the article does not say that the words"
                      + " were used there, or by whom",
                  at(1, 437, 511)))
          .date(
              onTheVisit(
                  "concluded to be words used at the talks, which are concluded to be part of the"
                      + " visit",
                  at(1, 54, 69),
                  at(1, 437, 511)))
          .addCitation(closing(ITAR_TASS_ON_THE_VISIT))
          .passage(at(1, 489, 510))
          .build();

  /** Karimov to Putin; the article names no source. */
  public static final Quote MILITARY_AND_TECHNICAL_COOPERATION =
      Quote.builder()
          .id("military-and-technical-cooperation")
          .text(
              "Military and technical cooperation is developing efficiently. We highly value the"
                  + " assistance Russia is providing in training military specialists and in"
                  + " modernizing military hardware")
          .kind(DIRECT)
          .speaker(Link.stated(ISLAM_KARIMOV, at(2, 819, 837)))
          .addressee(Link.stated(VLADIMIR_PUTIN, at(2, 819, 837)))
          .cue("told")
          .addAbout(
              Link.stated(RUSSIA, at(2, 712, 746)),
              Link.stated(MILITARY_SPECIALISTS, at(2, 750, 779)),
              Link.stated(ASSISTANCE_IN_TRAINING_AND_HARDWARE, at(2, 712, 816)),
              Link.inferred(
                  UZBEKISTAN,
                  "he says 'we', and is printed as the President of Uzbekistan in paragraph 1",
                  at(1, 0, 36),
                  at(2, 696, 711),
                  at(2, 819, 837)))
          .event(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "every occasion of the two of which the article tells, talks in the Kremlin and a"
                      + " signing, is concluded to be part of the visit",
                  at(1, 54, 69),
                  at(2, 819, 837),
                  at(4, 17, 56),
                  at(5, 25, 49)))
          .date(onTheVisit("concluded to be said on the visit", at(1, 54, 69), at(2, 819, 837)))
          .passage(at(2, 634, 816))
          .build();

  /** A word in Karimov's reported view. */
  public static final Quote TRUST_BASED =
      Quote.builder()
          .id("trust-based")
          .text("trust-based")
          .kind(PARTIAL)
          .speaker(
              Link.inferred(
                  ISLAM_KARIMOV,
                  "the word stands within his reported view; the article does not say that he used"
                      + " it",
                  at(3, 216, 256)))
          .addAbout(
              Link.inferred(
                  RUSSIA,
                  "the word is said of the dialogue with Moscow; the capital stands for the state",
                  at(3, 234, 268)),
              Link.inferred(
                  UZBEKISTAN,
                  "the other side of the dialogue is not named; the one who is reported to view it"
                      + " so is printed as the President of Uzbekistan in paragraph 1",
                  at(1, 0, 36),
                  at(3, 216, 256)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 235, 246))
          .build();

  /** Karimov on the one-to-one talks. */
  public static final Quote READINESS_TO_CONTINUE =
      Quote.builder()
          .id("readiness-to-continue-cooperation")
          .text(
              "At one-to-one talks, we confirmed [our] readiness to continue multifaceted"
                  + " cooperation, which aims to implement the treaty on strategic cooperation in"
                  + " practice and also to counter threats and challenges to our countries’"
                  + " security as well as strengthen stability in the Central Asian region")
          .addInsertion(TextRange.of(34, 39))
          .kind(DIRECT)
          .speaker(
              Link.inferred(
                  ISLAM_KARIMOV,
                  "printed as 'the Uzbek president'; paragraph 1 names him",
                  at(1, 0, 36),
                  at(3, 872, 896)))
          .cue("said")
          .addAbout(
              Link.stated(ONE_TO_ONE_TALKS, at(3, 580, 599)),
              Link.stated(TREATY_ON_STRATEGIC_COOPERATION, at(3, 696, 727)),
              Link.inferred(
                  UZBEKISTAN,
                  "'our countries' are not named; one is the speaker's, the Uzbek president's",
                  at(3, 786, 799),
                  at(3, 872, 896)),
              Link.inferred(
                  RUSSIA,
                  "'our countries' are not named; the paragraph is about the cooperation of"
                      + " Uzbekistan with Russia",
                  at(3, 0, 36),
                  at(3, 786, 799)))
          .event(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "said of talks that are over, in a paragraph about the cooperation with Russia"
                      + " that goes on to the visit",
                  at(3, 580, 613),
                  at(3, 898, 923)))
          .date(
              onTheVisit(
                  "concluded to be said on the visit; the source of the paragraph has the same day",
                  at(3, 872, 896),
                  at(3, 898, 923),
                  at(3, 1349, 1359)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .passage(at(3, 580, 869))
          .build();

  /** What Putin praised the depth of. */
  public static final Quote STRATEGIC_COOPERATION =
      Quote.builder()
          .id("strategic-cooperation")
          .text("strategic cooperation")
          .kind(PARTIAL)
          .speaker(Link.stated(VLADIMIR_PUTIN, at(4, 196, 222)))
          .cue("praised")
          .addAbout(Link.stated(UZBEKISTAN, at(4, 223, 262)), otherSideOfTheCooperation())
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
          .passage(at(4, 224, 245))
          .build();

  /** Putin at the negotiating table. */
  public static final Quote ALLIED_RELATIONS =
      Quote.builder()
          .id("quality-of-allied-relations")
          .text(
              "relations between Uzbekistan and Russia are at the very highest level, and they"
                  + " really correspond to the quality of allied relations. I am very pleased to"
                  + " have the opportunity to meet the president, to talk about the whole spectrum"
                  + " of our cooperation and the very fact that representatives of the most diverse"
                  + " ministries and departments, [and] representatives of large Russian companies"
                  + " are here today at the negotiating table on our part proves that our relations"
                  + " are diversified and are developing upwards")
          .addInsertion(TextRange.of(338, 343))
          .kind(DIRECT)
          .speaker(Link.stated(VLADIMIR_PUTIN, at(4, 196, 222), at(4, 264, 270)))
          .cue("noting")
          .addAbout(
              Link.stated(UZBEKISTAN, at(4, 272, 311)),
              Link.stated(RUSSIA, at(4, 272, 311)),
              Link.inferred(
                  ISLAM_KARIMOV,
                  "he speaks of 'the president' whom he meets; the sentence before names Karimov"
                      + " beside him",
                  at(4, 39, 56),
                  at(4, 448, 469)),
              Link.stated(REPRESENTATIVES_OF_MINISTRIES, at(4, 546, 608)),
              Link.stated(REPRESENTATIVES_OF_RUSSIAN_COMPANIES, at(4, 616, 658)),
              Link.stated(REPRESENTATIVES_AT_THE_TABLE, at(4, 663, 698)),
              Link.inferred(
                  KREMLIN_TALKS,
                  "he speaks of the negotiating table of that day; the article tells of the talks"
                      + " in the Kremlin",
                  at(4, 0, 37),
                  at(4, 663, 698)))
          .event(
              Link.inferred(
                  KREMLIN_TALKS,
                  "told in the sentence after the one on the talks in the Kremlin, and he speaks of"
                      + " the negotiating table",
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
          .passage(at(4, 272, 779))
          .build();

  /** Karimov on the integration agreement. */
  public static final Quote UNPRECEDENTED_CASE =
      Quote.builder()
          .id("unprecedented-case")
          .text(
              "The signing of the document on the integration of the Tashkent-based plant, which is"
                  + " already part of the UABC, is an unprecedented case")
          .kind(DIRECT)
          .speaker(Link.stated(ISLAM_KARIMOV, at(5, 555, 572)))
          .cue("confirmed")
          .addAbout(
              Link.inferred(
                  INTEGRATION_AGREEMENT,
                  "he calls it a document on integrating the plant; the article tells of the"
                      + " agreement on integrating two sentences before",
                  at(5, 207, 234),
                  at(5, 432, 463)),
              Link.inferred(
                  SIGNING_OF_INTEGRATION_AGREEMENT,
                  "he speaks of the signing of the document; the article tells of the signing of"
                      + " the agreement two sentences before",
                  at(5, 200, 234),
                  at(5, 417, 444)),
              Link.inferred(
                  TASHKENT_CHKALOV,
                  "he calls it the Tashkent-based plant; the agreement names it",
                  at(5, 239, 287),
                  at(5, 467, 491)),
              Link.stated(UABC, at(5, 502, 526)))
          .event(
              Link.inferred(
                  VISIT_TO_MOSCOW,
                  "the signing of which he is taken to speak is concluded to be part of the visit;"
                      + " the paragraph does not name the visit",
                  at(1, 54, 69),
                  at(5, 0, 23),
                  at(5, 417, 444),
                  at(5, 555, 572)))
          .date(
              onTheVisit(
                  "concluded to be said on the visit; the source of the paragraph has the same day",
                  at(1, 54, 69),
                  at(5, 555, 572),
                  at(5, 884, 894)))
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 417, 552))
          .build();

  /** On what Karimov and Alekperov talked about; attributed to nobody. */
  public static final Quote OIL_AND_GAS_SPHERE =
      Quote.builder()
          .id("oil-and-gas-sphere")
          .text("discussed developing relations in the oil and gas sphere")
          .kind(PARTIAL)
          .addAbout(
              Link.stated(ISLAM_KARIMOV, at(5, 741, 789)),
              Link.stated(VAGIT_ALEKPEROV, at(5, 741, 789)),
              Link.stated(MEETING_WITH_ALEKPEROV, at(5, 741, 800)),
              Link.stated(DISCUSSION_WITH_ALEKPEROV, at(5, 791, 847)))
          .addCitation(cites(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .passage(at(5, 791, 847))
          .build();

  /** What the program did not advocate; attributed to nobody. */
  public static final Quote CRACKDOWN =
      Quote.builder()
          .id("crackdown")
          .text("crackdown")
          .kind(SCARE)
          .addAbout(
              Link.inferred(
                  TELEVISION_PROGRAM,
                  "said of 'it', which takes up the sentence before, and is the program or Uzbek"
                      + " television, which broadcast it",
                  at(6, 0, 36),
                  at(6, 131, 180)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 154, 163))
          .build();

  /** How some joined terrorist groups; attributed to nobody. */
  public static final Quote MISTAKE =
      Quote.builder()
          .id("mistake")
          .text("mistake")
          .kind(SCARE)
          .addAbout(
              Link.stated(PARDON_INITIATIVE, at(6, 348, 429)),
              Link.stated(THOSE_WHO_JOINED_TERRORIST_GROUPS, at(6, 368, 414)),
              Link.stated(JOINING_OF_TERRORIST_GROUPS, at(6, 378, 414)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 406, 413))
          .build();

  /** The title of the program. */
  public static final Quote TRACING_THE_EVIL =
      Quote.builder()
          .id("tracing-the-evil")
          .text("Tracing the Evil")
          .kind(TITLE)
          .addAbout(Link.stated(TELEVISION_PROGRAM, at(6, 431, 483)))
          .addCitation(closing(UZBEK_TV_ON_THE_PROGRAM))
          .passage(at(6, 445, 461))
          .build();

  private VisitQuotes() {}

  static List<Quote> all() {
    return List.of(
        PRACTICAL_COOPERATION,
        MILITARY_AND_TECHNICAL_COOPERATION,
        TRUST_BASED,
        READINESS_TO_CONTINUE,
        STRATEGIC_COOPERATION,
        ALLIED_RELATIONS,
        UNPRECEDENTED_CASE,
        OIL_AND_GAS_SPHERE,
        CRACKDOWN,
        MISTAKE,
        TRACING_THE_EVIL);
  }
}

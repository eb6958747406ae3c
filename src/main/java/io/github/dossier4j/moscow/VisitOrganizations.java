package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.OrganizationKind.ARMED_FORCES;
import static io.github.dossier4j.model.OrganizationKind.COMPANY;
import static io.github.dossier4j.model.OrganizationKind.GOVERNMENT_BODY;
import static io.github.dossier4j.model.OrganizationKind.GROUP;
import static io.github.dossier4j.model.OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION;
import static io.github.dossier4j.model.OrganizationKind.MILITARY_COMMAND;
import static io.github.dossier4j.model.OrganizationKind.NEWS_OUTLET;
import static io.github.dossier4j.model.OrganizationKind.PUBLICATION;
import static io.github.dossier4j.model.OrganizationKind.STATE;
import static io.github.dossier4j.moscow.Conclusions.at;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import java.util.List;

/**
 * The organizations of the article: states, bodies, forces, alliances, companies, outlets, and the
 * collectives that act or are acted on, now or to come.
 *
 * <p>For contributors: the name is the fullest printed form. A country is given only where words
 * about the organization give one, and never for a state. The adjective of a state before a common
 * noun states the country; within a proper name, the country is inferred. Mentions are all places
 * where a name is printed, without possessive endings, in reading order. An adjective is no
 * mention. A state of which only the capital is printed has no mentions.
 */
public final class VisitOrganizations {

  // The publication.

  /** The publication that printed the article. */
  public static final Organization EURASIA_DAILY_MONITOR =
      Organization.builder()
          .id("eurasia-daily-monitor")
          .name("Eurasia Daily Monitor")
          .kind(PUBLICATION)
          .addMentions(at(0, 13, 34))
          .build();

  // States.

  /** The visitor's state. */
  public static final Organization UZBEKISTAN =
      Organization.builder()
          .id("uzbekistan")
          .name("Uzbekistan")
          .addAdjective("Uzbek")
          .kind(STATE)
          .addMentions(
              at(1, 0, 10),
              at(2, 82, 92),
              at(2, 210, 220),
              at(2, 409, 419),
              at(3, 0, 10),
              at(3, 1133, 1143),
              at(3, 1224, 1234),
              at(4, 252, 262),
              at(4, 290, 300),
              at(6, 724, 734),
              at(7, 20, 30),
              at(7, 223, 233),
              at(7, 578, 588),
              at(7, 682, 692),
              at(7, 899, 909))
          .build();

  /** The state that is visited. */
  public static final Organization RUSSIA =
      Organization.builder()
          .id("russia")
          .name("Russia")
          .addAdjective("Russian")
          .kind(STATE)
          .addMentions(
              at(2, 35, 41),
              at(2, 727, 733),
              at(3, 30, 36),
              at(4, 305, 311),
              at(5, 292, 298),
              at(7, 59, 65),
              at(7, 375, 381),
              at(7, 881, 887))
          .build();

  /** The United States, of which the article prints the acronym only. */
  public static final Organization US =
      Organization.builder()
          .id("us")
          .name("U.S.")
          .acronym("U.S.")
          .kind(STATE)
          .addMentions(at(2, 352, 356), at(3, 991, 995))
          .build();

  /** Called neighboring twice. */
  public static final Organization KAZAKHSTAN =
      Organization.builder()
          .id("kazakhstan")
          .name("Kazakhstan")
          .kind(STATE)
          .addMentions(at(2, 621, 631), at(7, 641, 651))
          .build();

  /** Named as the place of missions, training and threats. */
  public static final Organization AFGHANISTAN =
      Organization.builder()
          .id("afghanistan")
          .name("Afghanistan")
          .kind(STATE)
          .addMentions(
              at(1, 699, 710),
              at(3, 1196, 1207),
              at(6, 239, 250),
              at(6, 582, 593),
              at(6, 779, 790),
              at(6, 976, 987))
          .build();

  /** Named as the place of training and threats. */
  public static final Organization PAKISTAN =
      Organization.builder()
          .id("pakistan")
          .name("Pakistan")
          .kind(STATE)
          .addMentions(at(6, 255, 263), at(6, 598, 606), at(6, 815, 823))
          .build();

  // Government bodies, forces and commands.

  /** The Kremlin where it acts; as the place of talks it is text. */
  public static final Organization KREMLIN =
      Organization.builder()
          .id("kremlin")
          .name("Kremlin")
          .kind(GOVERNMENT_BODY)
          .addMentions(at(7, 298, 305))
          .build();

  /** Printed in the plural, without saying whose. */
  public static final Organization FOREIGN_MINISTRIES =
      Organization.builder()
          .id("foreign-ministries")
          .name("Foreign Ministries")
          .kind(GOVERNMENT_BODY)
          .addMentions(at(5, 350, 368))
          .build();

  /** Printed in the plural. */
  public static final Organization UZBEK_POWER_MINISTRIES =
      Organization.builder()
          .id("uzbek-power-ministries")
          .name("Uzbek power ministries")
          .kind(GOVERNMENT_BODY)
          .country(Link.stated(UZBEKISTAN, at(6, 843, 865)))
          .addMentions(at(6, 843, 865))
          .build();

  /** The armed forces of Uzbekistan. */
  public static final Organization UZBEK_ARMED_FORCES =
      Organization.builder()
          .id("uzbek-armed-forces")
          .name("Uzbekistan’s armed forces")
          .kind(ARMED_FORCES)
          .country(Link.stated(UZBEKISTAN, at(2, 82, 107), at(2, 210, 235), at(2, 409, 434)))
          .addMentions(at(2, 82, 107), at(2, 210, 235), at(2, 409, 434))
          .build();

  /** The armed forces of Russia, printed as "its armed forces". */
  public static final Organization RUSSIAN_ARMED_FORCES =
      Organization.builder()
          .id("russian-armed-forces")
          .name("armed forces")
          .kind(ARMED_FORCES)
          .country(Link.stated(RUSSIA, at(7, 375, 513)))
          .addMentions(at(7, 501, 513))
          .build();

  /** The command that Admiral Fallon leads; the article prints the acronym only. */
  public static final Organization CENTCOM =
      Organization.builder()
          .id("centcom")
          .name("CENTCOM")
          .acronym("CENTCOM")
          .kind(MILITARY_COMMAND)
          .country(Link.stated(US, at(3, 991, 1003)))
          .addMentions(at(3, 996, 1003))
          .build();

  // Alliances and organizations of states.

  /** The alliance with a mission in Afghanistan. */
  public static final Organization NATO =
      Organization.builder()
          .id("nato")
          .name("NATO Alliance")
          .acronym("NATO")
          .kind(INTERGOVERNMENTAL_ORGANIZATION)
          .addMentions(at(1, 651, 664))
          .build();

  /** One of the two organizations in whose framework the dialogue stands. */
  public static final Organization CSTO =
      Organization.builder()
          .id("csto")
          .name("Collective Security Treaty Organization")
          .acronym("CSTO")
          .kind(INTERGOVERNMENTAL_ORGANIZATION)
          .addMentions(at(3, 367, 406), at(3, 408, 412))
          .build();

  /** One of the two organizations in whose framework the dialogue stands. */
  public static final Organization SCO =
      Organization.builder()
          .id("sco")
          .name("Shanghai Cooperation Organization")
          .acronym("SCO")
          .kind(INTERGOVERNMENTAL_ORGANIZATION)
          .addMentions(at(3, 422, 455), at(3, 457, 460))
          .build();

  // Companies.

  /** One of the two companies that are to be integrated. */
  public static final Organization TASHKENT_CHKALOV =
      Organization.builder()
          .id("tashkent-chkalov-aviation-production-association")
          .name("Tashkent Chkalov Aviation Production Association")
          .kind(COMPANY)
          .addMentions(at(5, 239, 287))
          .build();

  /** One of the two companies that are to be integrated. */
  public static final Organization UABC =
      Organization.builder()
          .id("united-aircraft-building-corporation")
          .name("United Aircraft-Building Corporation")
          .acronym("UABC")
          .kind(COMPANY)
          .country(Link.stated(RUSSIA, at(5, 292, 337)))
          .addMentions(at(5, 301, 337), at(5, 339, 343), at(5, 522, 526))
          .build();

  /** The company whose head Karimov met. */
  public static final Organization LUKOIL =
      Organization.builder()
          .id("lukoil")
          .name("Lukoil")
          .kind(COMPANY)
          .addMentions(at(5, 753, 759))
          .build();

  // Outlets.

  /** Cited twice. */
  public static final Organization ITAR_TASS =
      Organization.builder()
          .id("itar-tass")
          .name("Itar-Tass")
          .kind(NEWS_OUTLET)
          .addMentions(at(1, 780, 789), at(3, 1338, 1347))
          .build();

  /** Cited once. */
  public static final Organization CHANNEL_ONE_TV =
      Organization.builder()
          .id("channel-one-tv")
          .name("Channel One TV")
          .kind(NEWS_OUTLET)
          .addMentions(at(4, 782, 796))
          .build();

  /** Cited once, together with another outlet. */
  public static final Organization INTERFAX =
      Organization.builder()
          .id("interfax")
          .name("Interfax")
          .kind(NEWS_OUTLET)
          .addMentions(at(5, 850, 858))
          .build();

  /** Cited twice; its country is concluded from its name alone. */
  public static final Organization UZBEK_TV_FIRST_CHANNEL =
      Organization.builder()
          .id("uzbek-tv-first-channel")
          .name("Uzbek TV First Channel")
          .kind(NEWS_OUTLET)
          .country(
              Link.inferred(
                  UZBEKISTAN,
                  "the adjective of the state is part of the channel's name; the article says"
                      + " nothing else about where it belongs",
                  at(5, 860, 882),
                  at(6, 1047, 1069)))
          .addMentions(at(5, 860, 882), at(6, 1047, 1069))
          .build();

  /** The broadcaster of the program; the article does not say that it is the channel it cites. */
  public static final Organization UZBEK_TELEVISION =
      Organization.builder()
          .id("uzbek-television")
          .name("Uzbek television")
          .kind(NEWS_OUTLET)
          .country(Link.stated(UZBEKISTAN, at(6, 0, 16)))
          .addMentions(at(6, 0, 16))
          .build();

  // Collectives.

  /** Known only from Karimov's words, which do not say whose they are. */
  public static final Organization MILITARY_SPECIALISTS =
      Organization.builder()
          .id("military-specialists")
          .name("military specialists")
          .kind(GROUP)
          .addMentions(at(2, 759, 779))
          .build();

  /** Printed by name as partners in a dialogue; sanctions and assistance are called Western. */
  public static final Organization WESTERN_COUNTRIES =
      Organization.builder()
          .id("western-countries")
          .name("Western countries")
          .kind(GROUP)
          .addMentions(at(3, 1108, 1125))
          .build();

  /** The forces that Uzbekistan might support; the article does not say whose they are. */
  public static final Organization FORCES_FIGHTING_IN_AFGHANISTAN =
      Organization.builder()
          .id("forces-fighting-in-afghanistan")
          .name("forces fighting in Afghanistan")
          .kind(GROUP)
          .addMentions(at(3, 1177, 1207))
          .build();

  /** Known only from Putin's words. */
  public static final Organization REPRESENTATIVES_OF_MINISTRIES =
      Organization.builder()
          .id("representatives-of-ministries-and-departments")
          .name("representatives of the most diverse ministries and departments")
          .kind(GROUP)
          .country(
              Link.inferred(
                  RUSSIA,
                  "Putin says that they are at the table 'on our part', together with those of"
                      + " Russian companies",
                  at(4, 546, 710)))
          .addMentions(at(4, 546, 608))
          .build();

  /** Known only from Putin's words. */
  public static final Organization REPRESENTATIVES_OF_RUSSIAN_COMPANIES =
      Organization.builder()
          .id("representatives-of-large-russian-companies")
          .name("representatives of large Russian companies")
          .kind(GROUP)
          .country(
              Link.inferred(
                  RUSSIA,
                  "the companies that they represent are called Russian, and Putin says that they"
                      + " are at the table 'on our part'",
                  at(4, 616, 710)))
          .addMentions(at(4, 616, 658))
          .build();

  /** Printed in the plural; they are to work with Russian counterparts. */
  public static final Organization LEADING_UZBEK_COMPANIES =
      Organization.builder()
          .id("leading-uzbek-companies")
          .name("leading Uzbek companies")
          .kind(COMPANY)
          .country(Link.stated(UZBEKISTAN, at(5, 670, 693)))
          .addMentions(at(5, 670, 693))
          .build();

  /** Printed in the plural; the counterparts of the leading Uzbek companies. */
  public static final Organization RUSSIAN_COUNTERPARTS =
      Organization.builder()
          .id("russian-counterparts")
          .name("Russian counterparts")
          .kind(COMPANY)
          .country(Link.stated(RUSSIA, at(5, 712, 732)))
          .addMentions(at(5, 712, 732))
          .build();

  /** The people whose cases the program highlights. */
  public static final Organization INDIVIDUALS_TRAINED_AS_TERRORISTS =
      Organization.builder()
          .id("individuals-trained-as-terrorists")
          .name("individuals who had trained as terrorists")
          .kind(GROUP)
          .addMentions(at(6, 194, 235))
          .build();

  /** Those whom the initiative allows to be pardoned. */
  public static final Organization THOSE_WHO_JOINED_TERRORIST_GROUPS =
      Organization.builder()
          .id("those-who-joined-terrorist-groups")
          .name("those who joined terrorist groups")
          .kind(GROUP)
          .addMentions(at(6, 368, 401))
          .build();

  /** The groups that the pardoned had joined. */
  public static final Organization TERRORIST_GROUPS =
      Organization.builder()
          .id("terrorist-groups")
          .name("terrorist groups")
          .kind(GROUP)
          .addMentions(at(6, 385, 401), at(6, 678, 694))
          .build();

  /** The people interviewed in the program. */
  public static final Organization UZBEK_NATIONALS =
      Organization.builder()
          .id("uzbek-nationals-once-recruited")
          .name("Uzbek nationals once recruited")
          .kind(GROUP)
          .country(Link.stated(UZBEKISTAN, at(6, 489, 504)))
          .addMentions(at(6, 489, 519))
          .build();

  /** Those who recruited the people interviewed in the program. */
  public static final Organization INTERNATIONAL_TERRORISTS =
      Organization.builder()
          .id("international-terrorists")
          .name("international terrorists")
          .kind(GROUP)
          .addMentions(at(6, 523, 547))
          .build();

  /** The people whom the program calls on. */
  public static final Organization UZBEK_PEOPLE =
      Organization.builder()
          .id("uzbek-people")
          .name("Uzbek people")
          .kind(GROUP)
          .country(Link.stated(UZBEKISTAN, at(6, 634, 646)))
          .addMentions(at(6, 634, 646))
          .build();

  /** Those to whom the author's advice is given. */
  public static final Organization WESTERN_POLICYMAKERS =
      Organization.builder()
          .id("western-policymakers")
          .name("Western policymakers")
          .kind(GROUP)
          .addMentions(at(6, 989, 1009))
          .build();

  /** Russia's partners, for whom there may be indirect benefits. */
  public static final Organization CENTRAL_ASIAN_PARTNERS =
      Organization.builder()
          .id("central-asian-partners")
          .name("Central Asian partners")
          .kind(GROUP)
          .addMentions(at(7, 554, 576))
          .build();

  private VisitOrganizations() {}

  static List<Organization> all() {
    return List.of(
        EURASIA_DAILY_MONITOR,
        UZBEKISTAN,
        RUSSIA,
        US,
        KAZAKHSTAN,
        AFGHANISTAN,
        PAKISTAN,
        KREMLIN,
        FOREIGN_MINISTRIES,
        UZBEK_POWER_MINISTRIES,
        UZBEK_ARMED_FORCES,
        RUSSIAN_ARMED_FORCES,
        CENTCOM,
        NATO,
        CSTO,
        SCO,
        TASHKENT_CHKALOV,
        UABC,
        LUKOIL,
        ITAR_TASS,
        CHANNEL_ONE_TV,
        INTERFAX,
        UZBEK_TV_FIRST_CHANNEL,
        UZBEK_TELEVISION,
        MILITARY_SPECIALISTS,
        WESTERN_COUNTRIES,
        FORCES_FIGHTING_IN_AFGHANISTAN,
        REPRESENTATIVES_OF_MINISTRIES,
        REPRESENTATIVES_OF_RUSSIAN_COMPANIES,
        LEADING_UZBEK_COMPANIES,
        RUSSIAN_COUNTERPARTS,
        INDIVIDUALS_TRAINED_AS_TERRORISTS,
        THOSE_WHO_JOINED_TERRORIST_GROUPS,
        TERRORIST_GROUPS,
        UZBEK_NATIONALS,
        INTERNATIONAL_TERRORISTS,
        UZBEK_PEOPLE,
        WESTERN_POLICYMAKERS,
        CENTRAL_ASIAN_PARTNERS);
  }
}

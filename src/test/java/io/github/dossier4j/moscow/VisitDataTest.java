package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What the bundled dossier says, beside what a reader finds in the article: one block for each
 * record. Passages are written as paragraph, colon, start and end; a time or text as printed, then
 * as valued.
 */
class VisitDataTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Nested
  class ThePeople {

    @Test
    void haveTheseNamesAndOffices() {
      assertThat(visit.people().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  islam-karimov | Islam Karimov
                    alias Karimov
                    position President stated 1:13-22 1:13-36 | of uzbekistan stated 1:0-36
                    mentioned 1:23-36 1:161-168 1:369-376 2:0-7 2:819-826 3:216-223 3:898-905
                        4:49-56 5:35-42 5:555-562 5:741-748 6:333-340 6:867-874 7:816-823

                  vladimir-putin | Vladimir Putin
                    alias Putin
                    position President stated 1:126-135 1:126-150 | of russia inferred 1:54-69
                        1:110-150 2:386-403 2:511-537
                    mentioned 1:136-150 2:386-391 2:832-837 3:1064-1069 4:39-44 4:196-201
                        5:25-30 7:1014-1019

                  dmitry-medvedev | Dmitry Medvedev
                    alias Medvedev
                    position First Deputy Prime Minister stated 1:392-419 1:392-435 | of
                        russia inferred 1:327-352 1:379-435 7:1014-1053
                    mentioned 1:420-435 7:1045-1053

                  william-fallon | William Fallon
                    honorific Admiral
                    position Commander stated 3:1004-1013 3:1004-1036 | of centcom stated
                        3:996-1013
                    mentioned 3:1022-1036

                  sergei-ivanov | Sergei Ivanov
                    position First Deputy Prime Minister stated 5:106-133 5:106-147 | of
                        russia stated 5:98-147
                    mentioned 5:134-147

                  rustam-azimov | Rustam Azimov
                    position First Deputy Prime Minister stated 5:158-185 5:158-199 | of
                        uzbekistan stated 5:152-199
                    mentioned 5:186-199

                  vagit-alekperov | Vagit Alekperov
                    position head stated 5:760-764 5:760-780 | of lukoil stated 5:753-764
                    mentioned 5:765-780
                  """));
    }
  }

  @Nested
  class TheOrganizations {

    @Test
    void areOfTheseKindsAndCountries() {
      assertThat(visit.organizations().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  eurasia-daily-monitor | Eurasia Daily Monitor | publication
                    mentioned 0:13-34

                  uzbekistan | Uzbekistan | state
                    adjective Uzbek
                    mentioned 1:0-10 2:82-92 2:210-220 2:409-419 3:0-10 3:1133-1143
                        3:1224-1234 4:252-262 4:290-300 6:724-734 7:20-30 7:223-233 7:578-588
                        7:682-692 7:899-909

                  russia | Russia | state
                    adjective Russian
                    mentioned 2:35-41 2:727-733 3:30-36 4:305-311 5:292-298 7:59-65 7:375-381
                        7:881-887

                  us | U.S. | state
                    acronym U.S.
                    mentioned 2:352-356 3:991-995

                  kazakhstan | Kazakhstan | state
                    mentioned 2:621-631 7:641-651

                  afghanistan | Afghanistan | state
                    mentioned 1:699-710 3:1196-1207 6:239-250 6:582-593 6:779-790 6:976-987

                  pakistan | Pakistan | state
                    mentioned 6:255-263 6:598-606 6:815-823

                  kremlin | Kremlin | government-body
                    mentioned 7:298-305

                  foreign-ministries | Foreign Ministries | government-body
                    mentioned 5:350-368

                  uzbek-power-ministries | Uzbek power ministries | government-body
                    country uzbekistan stated 6:843-865
                    mentioned 6:843-865

                  uzbek-armed-forces | Uzbekistan’s armed forces | armed-forces
                    country uzbekistan stated 2:82-107 2:210-235 2:409-434
                    mentioned 2:82-107 2:210-235 2:409-434

                  russian-armed-forces | armed forces | armed-forces
                    country russia stated 7:375-513
                    mentioned 7:501-513

                  centcom | CENTCOM | military-command
                    acronym CENTCOM
                    country us stated 3:991-1003
                    mentioned 3:996-1003

                  nato | NATO Alliance | intergovernmental-organization
                    acronym NATO
                    mentioned 1:651-664

                  csto | Collective Security Treaty Organization |
                        intergovernmental-organization
                    acronym CSTO
                    mentioned 3:367-406 3:408-412

                  sco | Shanghai Cooperation Organization | intergovernmental-organization
                    acronym SCO
                    mentioned 3:422-455 3:457-460

                  tashkent-chkalov-aviation-production-association | Tashkent Chkalov Aviation
                        Production Association | company
                    mentioned 5:239-287

                  united-aircraft-building-corporation | United Aircraft-Building Corporation
                        | company
                    acronym UABC
                    country russia stated 5:292-337
                    mentioned 5:301-337 5:339-343 5:522-526

                  lukoil | Lukoil | company
                    mentioned 5:753-759

                  itar-tass | Itar-Tass | news-outlet
                    mentioned 1:780-789 3:1338-1347

                  channel-one-tv | Channel One TV | news-outlet
                    mentioned 4:782-796

                  interfax | Interfax | news-outlet
                    mentioned 5:850-858

                  uzbek-tv-first-channel | Uzbek TV First Channel | news-outlet
                    country uzbekistan inferred 5:860-882 6:1047-1069
                    mentioned 5:860-882 6:1047-1069

                  uzbek-television | Uzbek television | news-outlet
                    country uzbekistan stated 6:0-16
                    mentioned 6:0-16

                  military-specialists | military specialists | group
                    mentioned 2:759-779

                  western-countries | Western countries | group
                    mentioned 3:1108-1125

                  forces-fighting-in-afghanistan | forces fighting in Afghanistan | group
                    mentioned 3:1177-1207

                  representatives-of-ministries-and-departments | representatives of the most
                        diverse ministries and departments | group
                    country russia inferred 4:546-710
                    mentioned 4:546-608

                  representatives-of-large-russian-companies | representatives of large
                        Russian companies | group
                    country russia inferred 4:616-710
                    mentioned 4:616-658

                  leading-uzbek-companies | leading Uzbek companies | company
                    country uzbekistan stated 5:670-693
                    mentioned 5:670-693

                  russian-counterparts | Russian counterparts | company
                    country russia stated 5:712-732
                    mentioned 5:712-732

                  individuals-trained-as-terrorists | individuals who had trained as
                        terrorists | group
                    mentioned 6:194-235

                  those-who-joined-terrorist-groups | those who joined terrorist groups |
                        group
                    mentioned 6:368-401

                  terrorist-groups | terrorist groups | group
                    mentioned 6:385-401 6:678-694

                  uzbek-nationals-once-recruited | Uzbek nationals once recruited | group
                    country uzbekistan stated 6:489-504
                    mentioned 6:489-519

                  international-terrorists | international terrorists | group
                    mentioned 6:523-547

                  uzbek-people | Uzbek people | group
                    country uzbekistan stated 6:634-646
                    mentioned 6:634-646

                  western-policymakers | Western policymakers | group
                    mentioned 6:989-1009

                  central-asian-partners | Central Asian partners | group
                    mentioned 7:554-576
                  """));
    }

    @Test
    void haveNoCountryWhereTheyAreStates() {
      assertThat(visit.organizations().ofKind(OrganizationKind.STATE))
          .isNotEmpty()
          .allSatisfy(state -> assertThat(state.country()).as(state.id()).isEmpty());
    }
  }

  @Nested
  class TheAgreements {

    @Test
    void areMadeByThesePartiesInTheseCapacities() {
      assertThat(visit.agreements().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  us-uzbek-strategic-partnership | partnership | referenced
                    party us stated 2:352-384
                    party uzbekistan stated 2:352-384
                    reported 2:352-384

                  legal-framework-of-treaties | framework | referenced
                    object csto stated 3:339-413
                    object sco stated 3:339-461
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:292-327

                  various-treaties | treaty | referenced
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:311-327

                  treaty-on-strategic-cooperation | treaty | referenced
                    subject strategic cooperation
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:696-727

                  documents-on-economic-cooperation | document | signed
                    party russia inferred 1:126-150 2:386-403 2:511-537 5:25-59
                    party uzbekistan inferred 1:0-36 5:25-59
                    signatory vladimir-putin stated 5:25-59
                      as President = President inferred 1:126-135 1:126-150
                      for russia inferred 1:126-150 2:386-403 2:511-537
                    signatory islam-karimov stated 5:25-59
                      as President = President inferred 1:13-22 1:13-36
                      for uzbekistan inferred 1:0-36
                    event signing-of-documents stated 5:25-59
                    date At the end of the talks = 2008-02-06 inferred 5:0-23 5:884-894
                        1:73-83 1:214-227 5:406-414
                    period through 2012 = /2012 stated 5:84-96
                    subject economic cooperation
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:50-96

                  integration-agreement | agreement | signed
                    party russia inferred 5:98-147
                    party uzbekistan inferred 5:152-206
                    signatory sergei-ivanov stated 5:134-206
                      as First Deputy Prime Minister = First Deputy Prime Minister stated
                        5:106-133
                      for russia inferred 5:98-147
                    signatory rustam-azimov stated 5:186-206
                      as First Deputy Prime Minister = First Deputy Prime Minister stated
                        5:158-185
                      for uzbekistan inferred 5:152-206
                    object tashkent-chkalov-aviation-production-association stated 5:223-287
                    object united-aircraft-building-corporation stated 5:223-344
                    event signing-of-integration-agreement stated 5:186-219
                    date - = 2008-02-06 inferred 5:0-23 5:884-894 1:73-83 1:214-227 5:406-414
                    subject integration of an aviation association and an aircraft corporation
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:207-344

                  cooperation-program-for-2008 | program | agreed
                    party foreign-ministries stated 5:350-380
                    event foreign-ministries-agree stated 5:350-405
                    date - = 2008-02-06 inferred 5:0-23 5:884-894 1:73-83 1:214-227 5:406-414
                    period for 2008 = 2008 stated 5:406-414
                    subject cooperation
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:386-414
                  """));
    }
  }

  @Nested
  class TheQuotes {

    @Test
    void areSpokenByThese() {
      assertThat(visit.quotes().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  practical-cooperation | partial
                    practical cooperation
                    about uzbekistan inferred 1:316-352 1:512-537
                    about russia inferred 1:316-352 1:512-537
                    event talks-on-practical-cooperation inferred 1:437-511
                    date - = 2008-02-06 inferred 1:54-69 1:437-511 1:73-83 1:214-227 5:406-414
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:489-510

                  military-and-technical-cooperation | direct
                    Military and technical cooperation is de
                    speaker islam-karimov stated 2:819-837
                    addressee vladimir-putin stated 2:819-837
                    cue told
                    about russia stated 2:712-746
                    about military-specialists stated 2:750-779
                    about assistance-in-training-and-hardware stated 2:712-816
                    about uzbekistan inferred 1:0-36 2:696-711 2:819-837
                    event visit-to-moscow inferred 1:54-69 2:819-837 4:17-56 5:25-49
                    date - = 2008-02-06 inferred 1:54-69 2:819-837 1:73-83 1:214-227 5:406-414
                    reported 2:634-816

                  trust-based | partial
                    trust-based
                    speaker islam-karimov inferred 3:216-256
                    about russia inferred 3:234-268
                    about uzbekistan inferred 1:0-36 3:216-256
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:235-246

                  readiness-to-continue-cooperation | direct
                    At one-to-one talks, we confirmed [our]
                    insertion 34-39
                    speaker islam-karimov inferred 1:0-36 3:872-896
                    cue said
                    about one-to-one-talks stated 3:580-599
                    about treaty-on-strategic-cooperation stated 3:696-727
                    about uzbekistan inferred 3:786-799 3:872-896
                    about russia inferred 3:0-36 3:786-799
                    event visit-to-moscow inferred 3:580-613 3:898-923
                    date - = 2008-02-06 inferred 3:872-896 3:898-923 3:1349-1359 1:73-83
                        1:214-227 5:406-414
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:580-869

                  strategic-cooperation | partial
                    strategic cooperation
                    speaker vladimir-putin stated 4:196-222
                    cue praised
                    about uzbekistan stated 4:223-262
                    about russia inferred 1:126-150 2:386-403 2:511-537 4:196-262
                    event kremlin-talks inferred 4:0-37 4:663-698
                    date - = 2008-02-06 inferred 1:54-69 4:7-37 4:798-808 1:73-83 1:214-227
                        5:406-414
                    citation channel-one-on-the-talks stated 4:782-808
                    reported 4:224-245

                  quality-of-allied-relations | direct
                    relations between Uzbekistan and Russia
                    insertion 338-343
                    speaker vladimir-putin stated 4:196-222 4:264-270
                    cue noting
                    about uzbekistan stated 4:272-311
                    about russia stated 4:272-311
                    about islam-karimov inferred 4:39-56 4:448-469
                    about representatives-of-ministries-and-departments stated 4:546-608
                    about representatives-of-large-russian-companies stated 4:616-658
                    about representatives-at-the-negotiating-table stated 4:663-698
                    about kremlin-talks inferred 4:0-37 4:663-698
                    event kremlin-talks inferred 4:0-37 4:663-698
                    date - = 2008-02-06 inferred 1:54-69 4:7-37 4:798-808 1:73-83 1:214-227
                        5:406-414
                    citation channel-one-on-the-talks stated 4:782-808
                    reported 4:272-779

                  unprecedented-case | direct
                    The signing of the document on the integ
                    speaker islam-karimov stated 5:555-572
                    cue confirmed
                    about integration-agreement inferred 5:207-234 5:432-463
                    about signing-of-integration-agreement inferred 5:200-234 5:417-444
                    about tashkent-chkalov-aviation-production-association inferred 5:239-287
                        5:467-491
                    about united-aircraft-building-corporation stated 5:502-526
                    event visit-to-moscow inferred 1:54-69 5:0-23 5:417-444 5:555-572
                    date - = 2008-02-06 inferred 1:54-69 5:555-572 5:884-894 1:73-83 1:214-227
                        5:406-414
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:417-552

                  oil-and-gas-sphere | partial
                    discussed developing relations in the oi
                    about islam-karimov stated 5:741-789
                    about vagit-alekperov stated 5:741-789
                    about meeting-with-alekperov stated 5:741-800
                    about discussion-with-alekperov stated 5:791-847
                    citation interfax-and-uzbek-tv-on-the-signing stated 5:850-894
                    reported 5:791-847

                  crackdown | scare
                    crackdown
                    about television-program inferred 6:0-36 6:131-180
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:154-163

                  mistake | scare
                    mistake
                    about pardon-initiative stated 6:348-429
                    about those-who-joined-terrorist-groups stated 6:368-414
                    about joining-of-terrorist-groups stated 6:378-414
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:406-413

                  tracing-the-evil | title
                    Tracing the Evil
                    about television-program stated 6:431-483
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:445-461
                  """));
    }
  }

  @Nested
  class TheCitations {

    @Test
    void nameTheseOutletsAndDays() {
      assertThat(visit.citations().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  itar-tass-on-the-visit | Itar-Tass, February 6
                    outlet itar-tass stated 1:780-789
                    date February 6 = 2008-02-06 inferred 1:791-801 1:73-83 1:214-227
                        5:406-414
                    printed 1:780-801

                  itar-tass-on-security | Itar-Tass, February 6
                    outlet itar-tass stated 3:1338-1347
                    date February 6 = 2008-02-06 inferred 3:1349-1359 1:73-83 1:214-227
                        5:406-414
                    printed 3:1338-1359

                  channel-one-on-the-talks | Channel One TV, February 6
                    outlet channel-one-tv stated 4:782-796
                    date February 6 = 2008-02-06 inferred 4:798-808 1:73-83 1:214-227
                        5:406-414
                    printed 4:782-808

                  interfax-and-uzbek-tv-on-the-signing | Interfax, Uzbek TV First Channel,
                        February 6
                    outlet interfax stated 5:850-858
                    outlet uzbek-tv-first-channel stated 5:860-882
                    date February 6 = 2008-02-06 inferred 5:884-894 1:73-83 1:214-227
                        5:406-414
                    printed 5:850-894

                  uzbek-tv-on-the-program | Uzbek TV First Channel, February 5
                    outlet uzbek-tv-first-channel stated 6:1047-1069
                    date February 5 = 2008-02-05 inferred 6:1071-1081 1:73-83 6:867-907
                        1:214-227 5:406-414
                    printed 6:1047-1081
                  """));
    }
  }

  @Nested
  class TheEvents {

    @Test
    void happenedThenAndThereAndWithThese() {
      assertThat(visit.events().stream().map(VisitDataTest::text))
          .containsExactly(
              blocks(
                  """
                  pardon-initiative | initiative | alleged
                    date 2000 = 2000 stated 6:343-347
                    initiator: islam-karimov stated 6:333-358
                    beneficiary: individuals-trained-as-terrorists stated 6:194-358
                    to be pardoned: those-who-joined-terrorist-groups stated 6:348-429
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:333-429

                  joining-of-terrorist-groups | other | alleged
                    joiner: those-who-joined-terrorist-groups stated 6:368-401
                    joined: terrorist-groups stated 6:378-401
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:368-414

                  andijan-crackdown | violence | occurred
                    date 2005 = 2005 stated 2:192-196
                    place Andijan = Andijan inferred 2:171-178
                    reported 2:171-196

                  western-sanctions | sanctions | occurred
                    target: uzbekistan inferred 2:35-139
                    imposer: western-countries inferred 2:143-160
                    after andijan-crackdown stated 2:161-188
                    reported 2:82-188

                  russian-military-assistance | assistance | occurred
                    period since the country was subjected to Western sanctions = - stated
                        2:108-160
                    provider: russia stated 2:35-63
                    helped: uzbek-armed-forces stated 2:71-107
                    beneficiary: islam-karimov stated 2:0-29
                    after western-sanctions inferred 2:35-160
                    reported 2:0-160

                  assistance-in-training-and-hardware | assistance | alleged
                    provider: russia stated 2:727-746
                    trained: military-specialists stated 2:750-779
                    recipient: uzbekistan inferred 1:0-36 2:696-726 2:819-837
                    part of russian-military-assistance inferred 2:35-63 2:712-746
                    reported 2:712-816

                  uzbek-military-reforms | reform | occurred
                    period from the period of the U.S.-Uzbek strategic partnership = - stated
                        2:329-384
                    reformer: uzbek-armed-forces stated 2:210-306
                    reported 2:210-235 2:290-384

                  uzbek-military-reforms-continue | reform | occurred
                    period Since then = - stated 2:198-208
                    reformer: uzbek-armed-forces stated 2:210-306
                    after western-sanctions inferred 2:108-196 2:198-208
                    after andijan-crackdown inferred 2:143-196 2:198-208
                    part of uzbek-military-reforms inferred 2:290-328
                    reported 2:198-306

                  russian-military-strategy | initiative | occurred
                    developer: russia stated 7:375-390
                    to be upgraded: russian-armed-forces stated 7:441-513
                    reported 7:375-513

                  new-arms-race | other | alleged
                    reported 7:294-334

                  kazakh-military-effort | other | occurred
                    period in recent years = - stated 7:713-728
                    trying to match: kazakhstan stated 7:641-681
                    to be matched: uzbekistan stated 7:666-712
                    reported 7:629-728

                  kazakh-procurement-of-assistance | initiative | occurred
                    procuring: kazakhstan inferred 7:629-681 7:734-773
                    reported 7:734-814

                  moscow-deals-with-tashkent | initiative | occurred
                    dealing: russia inferred 2:511-537
                    partner: uzbekistan inferred 2:511-537
                    reported 2:511-631

                  western-assistance-to-kazakhstan | assistance | occurred
                    recipient: kazakhstan stated 2:597-631
                    leader: western-countries inferred 2:565-596
                    reported 2:565-631

                  training-as-terrorists | training | alleged
                    place Afghanistan and Pakistan = Afghanistan and Pakistan stated 6:239-263
                    trainee: individuals-trained-as-terrorists stated 6:194-235
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:194-263

                  renunciation-of-terrorist-affiliation | other | alleged
                    date later = - stated 6:273-278
                    renouncer: individuals-trained-as-terrorists stated 6:194-287
                    after training-as-terrorists stated 6:214-287
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:194-315

                  recruitment-of-uzbek-nationals | other | occurred
                    date once = - stated 6:505-509
                    recruiter: international-terrorists stated 6:510-547
                    recruit: uzbek-nationals-once-recruited stated 6:489-519
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:489-547

                  taking-of-uzbek-nationals-abroad | other | occurred
                    date once = - stated 6:505-509
                    place abroad, particularly to Afghanistan and Pakistan = abroad,
                        particularly to Afghanistan and Pakistan stated 6:558-606
                    taken abroad: uzbek-nationals-once-recruited stated 6:489-564
                    taker: international-terrorists inferred 6:510-564
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:489-606

                  nato-mission-in-afghanistan | operation | occurred
                    place Afghanistan = Afghanistan stated 1:699-710
                    participant: nato stated 1:651-695
                    citation itar-tass-on-the-visit stated 1:780-801
                    reported 1:651-710

                  nato-explores-regional-approach | initiative | occurred
                    explorer: nato stated 1:651-729
                    citation itar-tass-on-the-visit stated 1:780-801
                    reported 1:651-664 1:715-778

                  fighting-in-afghanistan | violence | occurred
                    place Afghanistan = Afghanistan stated 3:1196-1207
                    fighter: forces-fighting-in-afghanistan stated 3:1177-1207
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:1177-1207

                  rapprochement-with-moscow | other | occurred
                    drawing nearer: uzbekistan inferred 1:316-340
                    drawn nearer to: russia inferred 1:327-352
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:292-352

                  re-election-of-karimov | election | occurred
                    date December 2007 = 2007-12 stated 1:214-227
                    re-elected: islam-karimov stated 1:161-210
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:161-227

                  invitation-to-moscow | invitation | occurred
                    date earlier = - stated 1:102-109
                    inviter: vladimir-putin stated 1:110-150
                    invitee: islam-karimov inferred 1:23-120
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:23-59 1:85-150

                  talks-with-fallon-in-tashkent | talks | occurred
                    date recent = - stated 3:953-959
                    place Tashkent = Tashkent stated 3:977-985
                    participant: islam-karimov stated 3:898-973
                    participant: william-fallon stated 3:986-1036
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:898-905 3:949-1036

                  television-program | broadcast | occurred
                    date February 5 = 2008-02-05 inferred 6:40-50 1:73-83 6:867-907 1:214-227
                        5:406-414
                    broadcaster: uzbek-television stated 6:0-36
                    portrayed: individuals-trained-as-terrorists inferred 6:0-36 6:166-235
                    interviewed: uzbek-nationals-once-recruited stated 6:464-519
                    called on: uzbek-people stated 6:620-646
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:0-129 6:431-483 6:608-646

                  interviews-in-the-program | interview | occurred
                    interviewed: uzbek-nationals-once-recruited stated 6:464-519
                    after recruitment-of-uzbek-nationals stated 6:473-519
                    after taking-of-uzbek-nationals-abroad stated 6:473-564
                    part of television-program stated 6:431-483
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:431-519

                  visit-to-moscow | visit | occurred
                    date February 6 = 2008-02-06 inferred 1:73-83 1:214-227 5:406-414
                    place Moscow = Moscow stated 1:63-69
                    visitor: islam-karimov stated 1:23-59
                    after invitation-to-moscow stated 1:85-120
                    after re-election-of-karimov stated 1:171-210
                    after talks-with-fallon-in-tashkent stated 3:925-965
                    citation itar-tass-on-the-visit inferred 1:780-801
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 1:23-83 1:152-210 3:898-923

                  meeting-with-medvedev | meeting | occurred
                    date - = 2008-02-06 inferred 1:54-69 1:354-386 1:73-83 1:214-227 5:406-414
                    participant: islam-karimov stated 1:369-386
                    participant: dmitry-medvedev stated 1:379-435
                    part of visit-to-moscow inferred 1:54-69 1:354-386
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:369-435

                  talks-on-practical-cooperation | talks | occurred
                    date - = 2008-02-06 inferred 1:54-69 1:437-464 1:73-83 1:214-227 5:406-414
                    participant: islam-karimov inferred 1:369-435 1:437-464
                    participant: dmitry-medvedev inferred 1:369-435 1:437-464
                    part of meeting-with-medvedev inferred 1:369-435 1:437-464
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:437-621

                  one-to-one-talks | talks | alleged
                    date - = 2008-02-06 inferred 3:580-613 3:1349-1359 1:73-83 1:214-227
                        5:406-414
                    participant: islam-karimov inferred 1:0-36 3:580-613 3:872-896
                    part of visit-to-moscow inferred 3:580-613 3:898-923
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:580-599

                  kremlin-talks | talks | occurred
                    date - = 2008-02-06 inferred 1:54-69 4:7-37 4:798-808 1:73-83 1:214-227
                        5:406-414
                    place Kremlin = Kremlin stated 4:30-37
                    participant: vladimir-putin stated 4:39-56
                    participant: islam-karimov stated 4:39-56
                    part of visit-to-moscow inferred 1:54-150 4:7-37
                    citation channel-one-on-the-talks inferred 4:782-808
                    reported 4:0-194

                  representatives-at-the-negotiating-table | talks | alleged
                    date today = 2008-02-06 inferred 4:668-673 4:7-37 4:798-808 1:73-83
                        1:214-227 5:406-414
                    participant: representatives-of-ministries-and-departments stated
                        4:546-608
                    participant: representatives-of-large-russian-companies stated 4:616-658
                    part of kremlin-talks inferred 4:0-37 4:663-698
                    citation channel-one-on-the-talks stated 4:782-808
                    reported 4:546-698

                  signing-of-documents | signing | occurred
                    date At the end of the talks = 2008-02-06 inferred 5:0-23 5:884-894
                        1:73-83 1:214-227 5:406-414
                    signatory: vladimir-putin stated 5:25-49
                    signatory: islam-karimov stated 5:25-49
                    after kremlin-talks inferred 4:7-37 5:0-23
                    part of visit-to-moscow inferred 1:54-69 5:0-23
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:0-83

                  signing-of-integration-agreement | signing | occurred
                    date - = 2008-02-06 inferred 5:0-23 5:884-894 1:73-83 1:214-227 5:406-414
                    signatory: sergei-ivanov stated 5:134-206
                    signatory: rustam-azimov stated 5:186-206
                    part of visit-to-moscow inferred 1:54-69 5:0-23
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:134-344

                  foreign-ministries-agree | agreement | occurred
                    date - = 2008-02-06 inferred 5:0-23 5:884-894 1:73-83 1:214-227 5:406-414
                    party: foreign-ministries stated 5:350-380
                    part of visit-to-moscow inferred 1:54-69 5:0-23 5:369-380
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:346-414

                  meeting-with-alekperov | meeting | occurred
                    date Later = 2008-02-06 inferred 5:734-739 5:884-894 1:73-83 1:214-227
                        5:406-414
                    participant: islam-karimov stated 5:741-752
                    participant: vagit-alekperov stated 5:749-780
                    after signing-of-documents inferred 5:0-59 5:734-739
                    after signing-of-integration-agreement inferred 5:186-219 5:734-739
                    after foreign-ministries-agree inferred 5:350-380 5:734-739
                    part of visit-to-moscow inferred 1:54-69 5:734-752
                    citation interfax-and-uzbek-tv-on-the-signing stated 5:850-894
                    reported 5:734-780

                  discussion-with-alekperov | talks | alleged
                    participant: islam-karimov stated 5:741-789
                    participant: vagit-alekperov stated 5:749-789
                    part of meeting-with-alekperov inferred 5:741-752 5:782-800
                    citation interfax-and-uzbek-tv-on-the-signing stated 5:850-894
                    reported 5:791-847

                  joint-work-of-companies | other | expected
                    period future = - stated 5:620-626
                    partner: leading-uzbek-companies stated 5:661-701
                    partner: russian-counterparts stated 5:694-732
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:620-732
                  """));
    }
  }

  /** A citation closes a paragraph: it is stated for its sentence, inferred for earlier ones. */
  @Nested
  class TheSources {

    private ArticleText article;

    @BeforeEach
    void readTheArticle() {
      article = ArticleFile.text();
    }

    @Test
    void ofTheAgreementsAreThoseOfTheirSentencesAndParagraphs() {
      for (Agreement agreement : visit.agreements()) {
        assertThat(agreement.citations().stream().map(VisitDataTest::source))
            .as(agreement.id())
            .isEqualTo(closing(agreement.passages()));
      }
    }

    @Test
    void ofTheQuotesAreThoseOfTheirSentencesAndParagraphs() {
      for (Quote quote : visit.quotes()) {
        assertThat(quote.citations().stream().map(VisitDataTest::source))
            .as(quote.id())
            .isEqualTo(closing(List.of(quote.passage())));
      }
    }

    @Test
    void ofTheStatementsAreThoseOfTheirSentencesAndParagraphs() {
      for (var statement : visit.statements()) {
        assertThat(statement.citations().stream().map(VisitDataTest::source))
            .as(statement.id())
            .isEqualTo(closing(List.of(statement.passage())));
      }
    }

    @Test
    void ofTheEventsAreThoseOfTheirSentencesAndParagraphs() {
      for (Event event : visit.events()) {
        assertThat(event.citations().stream().map(VisitDataTest::source))
            .as(event.id())
            .isEqualTo(closing(event.passages()));
      }
    }

    private List<String> closing(List<Passage> passages) {
      List<String> sources = new ArrayList<>();
      for (SourceCitation citation : visit.citations()) {
        int paragraph = citation.passage().paragraph();
        List<Passage> own = passages.stream().filter(p -> p.paragraph() == paragraph).toList();
        if (!own.isEmpty()) {
          int last = startOfLastSentence(paragraph);
          boolean stated = own.stream().anyMatch(passage -> passage.end() > last);
          sources.add(citation.id() + (stated ? " stated" : " inferred"));
        }
      }
      return sources;
    }

    /** Behind the last full stop that ends a sentence before another, outside quotation marks. */
    private int startOfLastSentence(int paragraph) {
      String text = article.paragraph(paragraph);
      int start = 0;
      boolean quoted = false;
      for (int i = 0; i < text.length() - 1; i++) {
        quoted ^= text.charAt(i) == '"';
        if (!quoted && text.startsWith(". ", i) && !text.startsWith("U.S", i - 3)) {
          start = i + 2;
        }
      }
      return start;
    }
  }

  private static String source(Link<SourceCitation> citation) {
    return citation.id() + " " + citation.basis();
  }

  private static String text(Person person) {
    return block(
        person.id() + " | " + person.name(),
        each("alias", person.aliases().stream()),
        each("honorific", person.honorifics().stream()),
        each("position", person.positions().stream().map(VisitDataTest::text)),
        Stream.of("mentioned" + text(person.mentions())));
  }

  private static String text(Position position) {
    return position.title()
        + " "
        + position.basis()
        + text(position.passages())
        + position.organization().map(link -> " | of " + text(link)).orElse("");
  }

  private static String text(Organization organization) {
    return block(
        organization.id() + " | " + organization.name() + " | " + organization.kind(),
        each("acronym", organization.acronym().stream()),
        each("alias", organization.aliases().stream()),
        each("adjective", organization.adjectives().stream()),
        each("country", organization.country().stream().map(VisitDataTest::text)),
        each("part of", organization.partOf().stream().map(VisitDataTest::text)),
        Stream.of("mentioned" + text(organization.mentions())));
  }

  private static String text(Agreement agreement) {
    return block(
        agreement.id() + " | " + agreement.kind() + " | " + agreement.status(),
        each("party", agreement.parties().stream().map(VisitDataTest::text)),
        agreement.signatories().stream().flatMap(VisitDataTest::lines),
        each("object", agreement.objects().stream().map(VisitDataTest::text)),
        each("event", agreement.event().stream().map(VisitDataTest::text)),
        each("date", agreement.date().stream().map(VisitDataTest::text)),
        each("period", agreement.period().stream().map(VisitDataTest::text)),
        each("subject", agreement.subject().stream()),
        each("citation", agreement.citations().stream().map(VisitDataTest::text)),
        Stream.of("reported" + text(agreement.passages())));
  }

  private static Stream<String> lines(Signatory signatory) {
    return Stream.of(
            each("signatory", Stream.of(text(signatory.person()))),
            each("  as", signatory.capacity().stream().map(VisitDataTest::text)),
            each("  for", signatory.organization().stream().map(VisitDataTest::text)))
        .flatMap(lines -> lines);
  }

  private static String text(Quote quote) {
    return block(
        quote.id() + " | " + quote.kind(),
        Stream.of(quote.text().substring(0, Math.min(40, quote.text().length())).strip()),
        each("insertion", quote.insertions().stream().map(r -> r.start() + "-" + r.end())),
        each("speaker", quote.speaker().stream().map(VisitDataTest::text)),
        each("addressee", quote.addressee().stream().map(VisitDataTest::text)),
        each("cue", quote.cue().stream()),
        each("about", quote.about().stream().map(VisitDataTest::text)),
        each("event", quote.event().stream().map(VisitDataTest::text)),
        each("date", quote.date().stream().map(VisitDataTest::text)),
        each("citation", quote.citations().stream().map(VisitDataTest::text)),
        Stream.of("reported" + text(List.of(quote.passage()))));
  }

  private static String text(SourceCitation citation) {
    return block(
        citation.id() + " | " + citation.printed(),
        each("outlet", citation.outlets().stream().map(VisitDataTest::text)),
        each("date", citation.date().stream().map(VisitDataTest::text)),
        Stream.of("printed" + text(List.of(citation.passage()))));
  }

  private static String text(Event event) {
    return block(
        event.id() + " | " + event.kind() + " | " + event.status(),
        each("date", event.date().stream().map(VisitDataTest::text)),
        each("period", event.period().stream().map(VisitDataTest::text)),
        each("place", event.place().stream().map(VisitDataTest::text)),
        event.participants().stream()
            .map(p -> p.role().orElse("participant") + ": " + text(p.actor())),
        each("after", event.after().stream().map(VisitDataTest::text)),
        each("part of", event.partOf().stream().map(VisitDataTest::text)),
        each("citation", event.citations().stream().map(VisitDataTest::text)),
        Stream.of("reported" + text(event.passages())));
  }

  /** A link as text: the id, the basis and the passages. */
  static String text(Link<?> link) {
    return link.id() + " " + link.basis() + text(link.passages());
  }

  private static String text(ReportedText text) {
    return text.printed() + " = " + text.value() + " " + text.basis() + text(text.passages());
  }

  static String text(ReportedTime time) {
    return time.printed().orElse("-")
        + " = "
        + time.value().map(Object::toString).orElse("-")
        + " "
        + time.basis()
        + text(time.passages());
  }

  /** Passages as text, each behind a space. */
  static String text(List<Passage> passages) {
    return String.join(
        "",
        passages.stream().map(p -> " " + p.paragraph() + ":" + p.start() + "-" + p.end()).toList());
  }

  /** A line for each value, none where there is none. */
  static Stream<String> each(String label, Stream<String> values) {
    return values.map(value -> label + " " + value);
  }

  /** A record as text: its first line, and the others indented. */
  @SafeVarargs
  static String block(String first, Stream<String>... others) {
    StringBuilder block = new StringBuilder(first);
    for (Stream<String> lines : others) {
      lines.forEach(line -> block.append("\n  ").append(line));
    }
    return block.toString();
  }

  /** Blocks that are parted by an empty line; a line that is indented by six goes on. */
  static String[] blocks(String text) {
    return text.strip().replaceAll("\n {6}", " ").split("\n\n");
  }
}

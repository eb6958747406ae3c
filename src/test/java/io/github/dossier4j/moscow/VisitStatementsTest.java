package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.StatementKind.ASSESSMENT;
import static io.github.dossier4j.model.StatementKind.REPORTED;
import static io.github.dossier4j.moscow.VisitDataTest.block;
import static io.github.dossier4j.moscow.VisitDataTest.blocks;
import static io.github.dossier4j.moscow.VisitDataTest.each;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the article reports without quotation marks, and what its author judges. */
class VisitStatementsTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Nested
  class TheStatements {

    @Test
    void areHeldByThese() {
      assertThat(visit.statements().stream().map(VisitStatementsTest::text))
          .containsExactly(
              blocks(
                  """
                  cordial-atmosphere | assessment
                    about visit-to-moscow inferred 1:37-69 1:229-251
                    about uzbekistan inferred 1:316-340
                    about russia inferred 1:327-352
                    about rapprochement-with-moscow stated 1:292-352
                    about islam-karimov stated 1:369-386
                    about dmitry-medvedev stated 1:379-435
                    about meeting-with-medvedev stated 1:369-435
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:229-435

                  nato-struggles-in-afghanistan | assessment
                    about nato stated 1:647-664
                    about nato-mission-in-afghanistan stated 1:651-710
                    about afghanistan stated 1:688-710
                    about nato-explores-regional-approach stated 1:715-765
                    about visit-to-moscow inferred 1:37-69 1:623-641
                    about talks-on-practical-cooperation inferred 1:437-464 1:623-641
                    about rapprochement-with-moscow inferred 1:316-352 1:623-641
                    citation itar-tass-on-the-visit stated 1:780-801
                    reported 1:623-778

                  russian-assistance-helped | assessment
                    about islam-karimov stated 2:0-29
                    about russia stated 2:35-63
                    about russian-military-assistance stated 2:35-63
                    about uzbek-armed-forces stated 2:75-107
                    about uzbekistan stated 2:75-107
                    about western-sanctions stated 2:130-160
                    about western-countries inferred 2:143-160
                    about andijan-crackdown stated 2:167-196
                    reported 2:0-196

                  armed-forces-improve | assessment
                    about uzbek-armed-forces stated 2:210-260
                    about uzbekistan stated 2:210-260
                    about uzbek-military-reforms-continue stated 2:241-306
                    about uzbek-military-reforms stated 2:299-328
                    about us-uzbek-strategic-partnership stated 2:352-384
                    about us stated 2:352-384
                    about western-sanctions inferred 2:130-160 2:198-208
                    about andijan-crackdown inferred 2:167-196 2:198-208
                    reported 2:198-384

                  putin-on-uzbek-forces | reported
                    holder vladimir-putin stated 2:386-403
                    cue understands
                    about uzbek-armed-forces stated 2:409-441
                    about uzbekistan stated 2:409-441
                    reported 2:386-491

                  moscow-counterbalances | assessment
                    about putin-on-uzbek-forces inferred 2:386-491 2:497-510
                    about russia inferred 2:511-537
                    about uzbekistan inferred 2:511-537
                    about moscow-deals-with-tashkent stated 2:511-596
                    about western-assistance-to-kazakhstan stated 2:565-596
                    about kazakhstan stated 2:609-631
                    about western-countries inferred 2:565-596
                    reported 2:497-631

                  cooperation-is-critical | assessment
                    about uzbekistan stated 3:0-36
                    about russia stated 3:0-36
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:0-87

                  tashkent-knows-its-access | reported
                    holder uzbekistan inferred 3:61-96
                    cue knowing
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:61-205

                  karimov-on-the-dialogue | reported
                    holder islam-karimov stated 3:216-229
                    cue views
                    about uzbekistan inferred 1:0-36 3:216-256
                    about russia inferred 3:248-268
                    about legal-framework-of-treaties stated 3:292-327
                    about various-treaties stated 3:311-327
                    about csto stated 3:367-413
                    about sco stated 3:422-461
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:216-461

                  legal-basis-gives-confidence | assessment
                    about legal-framework-of-treaties inferred 3:292-327 3:502-518
                    about uzbekistan inferred 3:0-36 3:463-484
                    about russia inferred 3:0-36 3:463-484
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:463-577

                  visit-may-seek-blessing | assessment
                    about visit-to-moscow stated 3:898-923
                    about islam-karimov stated 3:898-923
                    about talks-with-fallon-in-tashkent stated 3:949-985
                    about william-fallon stated 3:1014-1036
                    about centcom stated 3:991-1013
                    about us stated 3:991-1013
                    about vladimir-putin stated 3:1058-1080
                    about western-countries stated 3:1094-1125
                    about uzbekistan stated 3:1129-1173
                    about forces-fighting-in-afghanistan stated 3:1177-1207
                    about fighting-in-afghanistan stated 3:1184-1207
                    about afghanistan stated 3:1184-1207
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:898-1207

                  leader-of-central-asia | assessment
                    about uzbekistan stated 3:1224-1256
                    about visit-may-seek-blessing inferred 3:1038-1063 3:1209-1222
                    citation itar-tass-on-security stated 3:1338-1359
                    reported 3:1209-1336

                  putin-praises-cooperation | reported
                    holder vladimir-putin stated 4:196-209
                    cue praised
                    about uzbekistan stated 4:234-262
                    about russia inferred 1:126-150 2:386-403 2:511-537 4:196-262
                    event kremlin-talks inferred 4:0-37 4:663-698
                    date - = 2008-02-06 inferred 1:54-69 4:7-37 4:798-808 1:73-83 1:214-227
                        5:406-414
                    citation channel-one-on-the-talks stated 4:782-808
                    reported 4:196-262

                  agreement-hailed-as-model | reported
                    cue hailed
                    about integration-agreement inferred 5:207-234 5:574-588
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:574-653

                  companies-will-work-together | assessment
                    about leading-uzbek-companies stated 5:670-693
                    about russian-counterparts stated 5:712-732
                    about joint-work-of-companies stated 5:670-732
                    about agreement-hailed-as-model inferred 5:592-669
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:620-732

                  program-for-cooperation | reported
                    holder uzbek-television inferred 6:0-36
                    cue promoting
                    event television-program stated 6:0-60
                    date February 5 = 2008-02-05 inferred 6:40-50 1:73-83 6:867-907 1:214-227
                        5:406-414
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:51-129

                  program-advocates-no-crackdown | assessment
                    about television-program inferred 6:0-36 6:131-180
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:131-165

                  program-on-renunciation | reported
                    holder uzbek-television inferred 6:0-36 6:166-190
                    cue highlighted
                    about individuals-trained-as-terrorists stated 6:194-235
                    about training-as-terrorists stated 6:214-263
                    about afghanistan stated 6:236-263
                    about pakistan stated 6:236-263
                    about renunciation-of-terrorist-affiliation stated 6:273-315
                    about islam-karimov stated 6:320-358
                    about pardon-initiative stated 6:333-358
                    about those-who-joined-terrorist-groups stated 6:368-401
                    about joining-of-terrorist-groups stated 6:368-414
                    about terrorist-groups stated 6:378-401
                    event television-program inferred 6:0-36 6:166-190
                    date - = 2008-02-05 inferred 6:166-190 6:40-50 1:73-83 1:214-227 5:406-414
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:166-429

                  program-calls-on-the-people | reported
                    holder uzbek-television inferred 6:0-36 6:608-629
                    addressee uzbek-people stated 6:620-646
                    cue called on
                    about terrorist-groups stated 6:666-694
                    about uzbekistan inferred 6:630-646 6:699-722
                    event television-program stated 6:608-629
                    date - = 2008-02-05 inferred 6:608-629 6:40-50 1:73-83 1:214-227 5:406-414
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:608-722

                  real-terrorist-threats | assessment
                    about uzbekistan stated 6:724-763
                    about afghanistan stated 6:764-790
                    about pakistan stated 6:795-823
                    about uzbek-power-ministries stated 6:839-865
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:724-865

                  karimov-signals-interest | assessment
                    about islam-karimov stated 6:867-898
                    about afghanistan stated 6:966-987
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:867-987

                  do-not-misread-the-signals | assessment
                    about western-policymakers stated 6:989-1009
                    about karimov-signals-interest inferred 6:867-898 6:1034-1045
                    citation uzbek-tv-on-the-program stated 6:1047-1081
                    reported 6:989-1045

                  technology-is-the-common-theme | assessment
                    about uzbekistan stated 7:20-53
                    about russia stated 7:33-65
                    reported 7:0-117

                  tashkent-wants-investments | reported
                    holder uzbekistan inferred 7:119-133
                    cue wants
                    about technology-is-the-common-theme inferred 7:33-95 7:157-172
                    reported 7:119-172

                  crucial-time-for-uzbekistan | assessment
                    about technology-is-the-common-theme inferred 7:0-16 7:193-203
                    about tashkent-wants-investments inferred 7:119-156 7:193-203
                    about uzbekistan stated 7:204-233
                    about kremlin stated 7:289-315
                    about new-arms-race stated 7:319-334
                    about kremlin-on-arms-race stated 7:289-334
                    reported 7:174-334

                  kremlin-on-arms-race | reported
                    holder kremlin stated 7:294-315
                    cue refers to
                    about new-arms-race stated 7:319-334
                    reported 7:294-334

                  kremlin-wanted-to-avoid-it | reported
                    holder kremlin inferred 7:294-351
                    cue claims
                    about new-arms-race stated 7:319-334
                    reported 7:319-370

                  indirect-benefits-for-partners | assessment
                    about russia stated 7:375-390
                    about russian-military-strategy stated 7:375-414
                    about russian-armed-forces stated 7:497-513
                    about central-asian-partners stated 7:554-576
                    reported 7:372-576

                  uzbekistan-benefits-more | assessment
                    about uzbekistan stated 7:578-609
                    about kazakhstan stated 7:629-651
                    about kazakh-military-effort stated 7:641-712
                    about kazakh-procurement-of-assistance stated 7:734-773
                    about indirect-benefits-for-partners inferred 7:515-545 7:602-624
                    reported 7:578-814

                  karimov-wants-high-tech | reported
                    holder islam-karimov stated 7:816-849
                    cue wants
                    about uzbekistan-benefits-more inferred 7:734-773 7:825-842
                    about russia stated 7:860-887
                    about uzbekistan stated 7:899-945
                    reported 7:816-986

                  karimov-looks-beyond-putin | assessment
                    about islam-karimov inferred 7:816-849 7:988-1006
                    about vladimir-putin stated 7:999-1019
                    about dmitry-medvedev stated 7:1023-1053
                    about uzbekistan inferred 7:869-945 7:1065-1079
                    about russia inferred 7:869-945 7:1065-1079
                    reported 7:988-1079
                  """));
    }

    @Test
    void haveACueThatIsPrintedInTheirPassage() {
      ArticleText article = ArticleFile.text();

      assertThat(visit.statements().where("with cue", s -> s.cue().isPresent()))
          .isNotEmpty()
          .allSatisfy(
              statement ->
                  assertThat(article.words(statement.passage()))
                      .as(statement.id())
                      .containsPattern("\\b" + statement.cue().orElseThrow() + "\\b"));
    }
  }

  @Nested
  class AnAssessment {

    @Test
    void hasNoHolder() {
      assertThat(visit.statements().ofKind(ASSESSMENT))
          .hasSize(19)
          .allSatisfy(statement -> assertThat(statement.holder()).as(statement.id()).isEmpty());
    }

    @Test
    void hasNoCue() {
      assertThat(visit.statements().ofKind(ASSESSMENT))
          .allSatisfy(statement -> assertThat(statement.cue()).as(statement.id()).isEmpty());
    }

    @Test
    void isAddressedToNobody() {
      assertThat(visit.statements().ofKind(ASSESSMENT))
          .allSatisfy(statement -> assertThat(statement.addressee()).as(statement.id()).isEmpty());
    }
  }

  @Nested
  class AReportedStatement {

    @Test
    void hasAHolderUnlessTheArticleNamesNobody() {
      assertThat(visit.statements().ofKind(REPORTED).where("unheld", s -> s.holder().isEmpty()))
          .extracting(Statement::id)
          .containsExactly("agreement-hailed-as-model");
    }

    @Test
    void hasACue() {
      assertThat(visit.statements().ofKind(REPORTED))
          .hasSize(12)
          .allSatisfy(statement -> assertThat(statement.cue()).as(statement.id()).isPresent());
    }
  }

  private static String text(Statement statement) {
    return block(
        statement.id() + " | " + statement.kind(),
        each("holder", statement.holder().stream().map(VisitDataTest::text)),
        each("addressee", statement.addressee().stream().map(VisitDataTest::text)),
        each("cue", statement.cue().stream()),
        each("about", statement.about().stream().map(VisitDataTest::text)),
        each("event", statement.event().stream().map(VisitDataTest::text)),
        each("date", statement.date().stream().map(VisitDataTest::text)),
        each("citation", statement.citations().stream().map(VisitDataTest::text)),
        Stream.of("reported" + VisitDataTest.text(List.of(statement.passage()))));
  }
}

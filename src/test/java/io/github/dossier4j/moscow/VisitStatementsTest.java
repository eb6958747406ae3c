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
                    citation itar-tass-on-the-visit inferred 1:780-801
                    reported 1:229-435

                  nato-struggles-in-afghanistan | assessment
                    citation itar-tass-on-the-visit stated 1:780-801
                    reported 1:623-778

                  russian-assistance-helped | assessment
                    reported 2:0-160

                  armed-forces-improve | assessment
                    reported 2:210-384

                  putin-on-uzbek-forces | reported
                    holder vladimir-putin stated 2:386-403
                    cue understands
                    reported 2:386-491

                  moscow-counterbalances | assessment
                    reported 2:497-631

                  cooperation-is-critical | assessment
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:0-205

                  karimov-on-the-dialogue | reported
                    holder islam-karimov stated 3:216-229
                    cue views
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:216-461

                  legal-basis-gives-confidence | assessment
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:463-577

                  visit-may-seek-blessing | assessment
                    citation itar-tass-on-security inferred 3:1338-1359
                    reported 3:898-1207

                  leader-of-central-asia | assessment
                    citation itar-tass-on-security stated 3:1338-1359
                    reported 3:1224-1336

                  putin-praises-cooperation | reported
                    holder vladimir-putin stated 4:196-209
                    cue praised
                    event kremlin-talks inferred 4:0-37 4:663-698
                    date - = 2008-02-06 inferred 1:73-83 4:798-808
                    citation channel-one-on-the-talks stated 4:782-808
                    reported 4:196-262

                  agreement-hailed-as-model | reported
                    cue hailed
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:574-653

                  companies-will-work-together | assessment
                    citation interfax-and-uzbek-tv-on-the-signing inferred 5:850-894
                    reported 5:655-732

                  program-for-cooperation | reported
                    holder uzbek-television inferred 6:0-36
                    cue promoting
                    event television-program stated 6:0-60
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:51-129

                  program-on-renunciation | reported
                    holder uzbek-television inferred 6:0-36 6:166-190
                    cue highlighted
                    event television-program stated 6:166-190
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:131-429

                  program-calls-on-the-people | reported
                    holder uzbek-television inferred 6:0-36 6:608-629
                    addressee uzbek-people stated 6:620-646
                    cue called on
                    event television-program stated 6:608-629
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:608-722

                  real-terrorist-threats | assessment
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:724-865

                  karimov-signals-interest | assessment
                    citation uzbek-tv-on-the-program inferred 6:1047-1081
                    reported 6:867-987

                  do-not-misread-the-signals | assessment
                    citation uzbek-tv-on-the-program stated 6:1047-1081
                    reported 6:989-1045

                  technology-is-the-common-theme | assessment
                    reported 7:0-117

                  tashkent-wants-investments | reported
                    holder uzbekistan inferred 7:119-133
                    cue wants
                    reported 7:119-172

                  crucial-time-for-uzbekistan | assessment
                    reported 7:174-334

                  kremlin-on-arms-race | reported
                    holder kremlin stated 7:294-315
                    cue refers to
                    reported 7:294-334

                  kremlin-wanted-to-avoid-it | reported
                    holder kremlin stated 7:294-351
                    cue claims
                    reported 7:319-370

                  indirect-benefits-for-partners | assessment
                    reported 7:372-576

                  uzbekistan-benefits-more | assessment
                    reported 7:578-814

                  karimov-wants-high-tech | reported
                    holder islam-karimov stated 7:816-849
                    cue wants
                    reported 7:816-986

                  karimov-looks-beyond-putin | assessment
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
          .hasSize(18)
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
          .hasSize(11)
          .allSatisfy(statement -> assertThat(statement.cue()).as(statement.id()).isPresent());
    }
  }

  private static String text(Statement statement) {
    return block(
        statement.id() + " | " + statement.kind(),
        each("holder", statement.holder().stream().map(VisitDataTest::text)),
        each("addressee", statement.addressee().stream().map(VisitDataTest::text)),
        each("cue", statement.cue().stream()),
        each("event", statement.event().stream().map(VisitDataTest::text)),
        each("date", statement.date().stream().map(VisitDataTest::text)),
        each("citation", statement.citations().stream().map(VisitDataTest::text)),
        Stream.of("reported" + VisitDataTest.text(List.of(statement.passage()))));
  }
}

package io.github.dossier4j;

import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are no records can be written, so that nobody loses them in silence. */
class AnswersAsJsonTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Test
  void aQueryIsWrittenAsItsList() throws Exception {
    assertThat(json(visit.quotes().by(ISLAM_KARIMOV)))
        .isEqualTo(json(visit.quotes().by(ISLAM_KARIMOV).list()))
        .startsWith("[{\"id\":\"military-and-technical-cooperation\"");
  }

  @Test
  void evidenceIsWrittenWithItsPassages() throws Exception {
    assertThat(json(visit.evidence(ISLAM_KARIMOV, "/positions/0/organization").orElseThrow()))
        .isEqualTo(
            "{\"id\":\"islam-karimov\",\"attribute\":\"/positions/0/organization\","
                + "\"target\":\"uzbekistan\",\"basis\":\"stated\",\"passages\":[{\"paragraph\":1,\"start\":0,\"end\":36}]}");
  }

  @Test
  void evidenceIsWrittenWithTheIdOfItsClaim() throws Exception {
    Evidence claimed =
        visit.evidence().stream()
            .filter(each -> each.claim().isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(json(claimed)).contains("\"claim\":\"" + claimed.claim().get().id() + "\"");
  }

  @Test
  void connectionsAreWrittenByRelation() throws Exception {
    assertThat(json(visit.connections(LUKOIL)))
        .startsWith("{\"people/positions/*/organization\":[{\"id\":\"vagit-alekperov\"");
  }

  @Test
  void theTimelineIsWrittenWithWhatIsUndated() throws Exception {
    assertThat(json(visit.timeline()))
        .startsWith("{\"dated\":[{\"time\":{\"printed\":\"2000\"")
        .contains("\"undated\":[");
  }

  @Test
  void aSearchHitIsWrittenWithItsRecordOnceAndEveryPlace() throws Exception {
    assertThat(json(visit.search("lukoil").get(0)))
        .isEqualTo(
            "{\"record\":"
                + json(LUKOIL)
                + ",\"matches\":[{\"attribute\":\"/name\",\"range\":{\"start\":0,\"end\":6},"
                + "\"word\":\"Lukoil\"}]}");
  }

  @Test
  void rowsAreWrittenWithEveryColumn() throws Exception {
    assertThat(json(visit.rows()))
        .startsWith("{\"facts\":[{\"dossier\":\"moscow-visit-2008\",\"version\":\"")
        .contains("\"record_type\":\"dossier\",\"event_status\":null,\"attribute\":\"/title\"")
        .contains("],\"passages\":[{\"dossier\":", "],\"outlets\":[{\"dossier\":");
  }

  @Test
  void aRowIsWrittenAsItsValues() throws Exception {
    for (RowTable table : RowTable.values()) {
      List<List<String>> cells = new ArrayList<>();
      for (JsonNode row : JsonMapper.shared().readTree(json(visit.rows().of(table)))) {
        cells.add(row.valueStream().map(cell -> cell.isNull() ? null : cell.asString()).toList());
      }

      assertThat(cells)
          .isEqualTo(visit.rows().of(table).stream().map(AnswersAsJsonTest::texts).toList());
    }
  }

  private static List<String> texts(TableRow row) {
    return row.values().stream().map(value -> value == null ? null : value.toString()).toList();
  }

  @Test
  void aProofIsWrittenWithItsFindings() throws Exception {
    ArticleText text = ArticleText.ofBody("“Done”, she said.");
    Dossier dossier =
        Dossier.builder()
            .id("dossier")
            .title("Title")
            .version("1")
            .rights("Rights")
            .article(text.article("article"))
            .addQuote(
                Quote.builder()
                    .id("done")
                    .text("Done")
                    .kind(QuoteKind.DIRECT)
                    .passage(text.passage(1, "Done"))
                    .build())
            .build();

    assertThat(json(Proof.of(dossier, text)))
        .startsWith("{\"complete\":true,\"paragraphs\":[{\"paragraph\":{\"number\":1,")
        .endsWith(
            "\"findings\":[{\"id\":\"done\",\"attribute\":\"/passage\",\"passage\":{\"paragraph\":1,"
                + "\"start\":1,\"end\":5},\"verdict\":\"proven\",\"place\":{\"paragraph\":1,"
                + "\"start\":1,\"end\":5},\"words\":\"Done\"}]}");
  }

  /** Both majors write the same. */
  private static String json(Object answer) throws Exception {
    String text = JsonMapper.shared().writeValueAsString(answer);
    var jackson2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .build();
    assertThat(jackson2.writeValueAsString(answer)).isEqualTo(text);
    return text;
  }
}

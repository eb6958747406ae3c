package io.github.dossier4j;

import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.Tenure;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.model.Utterance;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Organization STATE = SmallDossier.organization("state").build();
  private static final Person ADA = SmallDossier.person("ada").name("Ada Field").build();

  @Nested
  class AFact {

    @Test
    void isAPlainAttribute() {
      Person person = SmallDossier.person("p").addAlias("Pea").addHonorific("Admiral").build();

      assertThat(facts(SmallDossier.of(person), "p"))
          .extracting(FactRow::attribute, FactRow::relation, RowsTest::value)
          .startsWith(
              tuple("/name", "people/name", "p"),
              tuple("/aliases/0", "people/aliases/*", "Pea"),
              tuple("/honorifics/0", "people/honorifics/*", "Admiral"));
    }

    @Test
    void isALinkWithTheNameOfItsTarget() {
      Quote quote =
          SmallDossier.quote("q")
              .speaker(Link.inferred(ADA, SmallDossier.WHY, Passage.of(1, 0, 1)))
              .build();

      FactRow row = fact(SmallDossier.of(ADA, quote), "q", "/speaker");

      assertThat(row.relation()).isEqualTo("quotes/speaker");
      assertThat(row.value()).contains("ada");
      assertThat(row.printed()).contains("Ada Field");
      assertThat(row.basis()).contains(Basis.INFERRED);
      assertThat(row.note()).contains(SmallDossier.WHY);
    }

    @Test
    void isALinkWithTheWordsOfTheQuoteThatItNames() {
      Quote promise = SmallDossier.quote("promise").text("We will pay").build();
      Quote answer = SmallDossier.quote("answer").addAbout(Link.stated(promise)).build();

      assertThat(fact(SmallDossier.of(promise, answer), "answer", "/about/0").printed())
          .contains("We will pay");
    }

    @Test
    void isATimeWithItsDays() {
      Event event =
          SmallDossier.event("e").date(ReportedTime.stated("since 2005", "2005-03/..")).build();

      FactRow row = fact(SmallDossier.of(event), "e", "/date");

      assertThat(row.value()).contains("2005-03/..");
      assertThat(row.printed()).contains("since 2005");
      assertThat(row.earliest()).contains(LocalDate.of(2005, 3, 1));
      assertThat(row.latest()).isEmpty();
    }

    @Test
    void isATimeWithoutADate() {
      Event event = SmallDossier.event("e").date(ReportedTime.undated("recently")).build();

      FactRow row = fact(SmallDossier.of(event), "e", "/date");

      assertThat(row.value()).isEmpty();
      assertThat(row.printed()).contains("recently");
      assertThat(row.earliest()).isEmpty();
    }

    @Test
    void isATextAsPrintedAndAsAValue() {
      ReportedText sum =
          ReportedText.builder()
              .printed("$1.2 million")
              .value("1200000 USD")
              .basis(Basis.STATED)
              .build();
      Agreement agreement = SmallDossier.agreement("a").addFigure(sum).build();

      FactRow row = fact(SmallDossier.of(agreement), "a", "/figures/0");

      assertThat(row.value()).contains("1200000 USD");
      assertThat(row.printed()).contains("$1.2 million");
    }

    @Test
    void isAPositionWhoseTitleIsNoSecondRow() {
      Person person =
          SmallDossier.person("p")
              .addPosition(
                  Position.builder()
                      .title("Mayor")
                      .organization(Link.stated(STATE))
                      .tenure(Tenure.FORMER)
                      .basis(Basis.STATED)
                      .build())
              .build();

      assertThat(facts(SmallDossier.of(STATE, person), "p"))
          .extracting(FactRow::attribute, RowsTest::value)
          .containsExactly(
              tuple("/name", "p"),
              tuple("/positions/0", "Mayor"),
              tuple("/positions/0/organization", "state"),
              tuple("/positions/0/tenure", "former"),
              tuple("/mentions", null));
    }

    @Test
    void isAnInsertionWithItsPlaceInCodePoints() {
      Quote quote =
          SmallDossier.quote("q")
              .text("😀 it [the bridge]")
              .addInsertion(TextRange.of(5, 17))
              .build();

      FactRow row = fact(SmallDossier.of(quote), "q", "/insertions/0");

      assertThat(row.value()).contains("5..17");
      assertThat(row.printed()).contains("[the bridge]");
    }

    @Test
    void isTheReportOfTheRecordAsItsLastRow() {
      Event event = SmallDossier.event("e").addPassage(Passage.of(2, 3, 5)).build();
      List<FactRow> facts = facts(SmallDossier.of(event), "e");

      FactRow row = facts.get(facts.size() - 1);

      assertThat(row.attribute()).isEqualTo("/passages");
      assertThat(row.relation()).isEqualTo("events/passages");
      assertThat(row.value()).isEmpty();
      assertThat(row.basis()).contains(Basis.STATED);
    }

    @Test
    void isAWordOfAClosedList() {
      Dossier dossier =
          SmallDossier.of(
              STATE,
              SmallDossier.agreement("a").build(),
              SmallDossier.quote("q").build(),
              SmallDossier.statement("s").build(),
              SmallDossier.event("e").build());

      assertThat(dossier.rows().facts())
          .filteredOn(row -> List.of("/kind", "/status").contains(row.attribute()))
          .extracting(FactRow::relation, RowsTest::value)
          .containsExactly(
              tuple("organizations/kind", "other"),
              tuple("agreements/kind", "other"),
              tuple("agreements/status", "referenced"),
              tuple("quotes/kind", "direct"),
              tuple("statements/kind", "reported"),
              tuple("events/kind", "other"),
              tuple("events/status", "occurred"));
    }

    @Test
    void hasNoBasisIfThePlainAttributeHasNone() {
      assertThat(fact(SmallDossier.of(ADA), "ada", "/name").basis()).isEmpty();
    }

    @Test
    void hasNoPrintedWordsIfTheWordsAreOurs() {
      Event event =
          SmallDossier.event("e")
              .addParticipant(Participant.of(Link.stated(ADA), "host"))
              .addAfter(Link.stated("other"))
              .build();
      Agreement agreement = SmallDossier.agreement("a").subject("gas").build();
      Statement statement = SmallDossier.statement("s").build();
      Dossier dossier =
          SmallDossier.of(ADA, event, SmallDossier.event("other").build(), agreement, statement);

      assertThat(
              List.of(
                  fact(dossier, "e", "/title"),
                  fact(dossier, "e", "/kind"),
                  fact(dossier, "e", "/participants/0/role"),
                  fact(dossier, "e", "/after/0"),
                  fact(dossier, "a", "/title"),
                  fact(dossier, "a", "/subject"),
                  fact(dossier, "s", "/text")))
          .allSatisfy(row -> assertThat(row.printed()).isEmpty())
          .allSatisfy(row -> assertThat(row.value()).isPresent());
    }

    @Test
    void namesTheUtteranceWhoseClaimItIsAndItsSpeaker() {
      Quote quote =
          SmallDossier.quote("q").speaker(Link.stated(ADA)).passage(Passage.of(1, 10, 50)).build();
      Event event = SmallDossier.event("e").addPassage(Passage.of(1, 20, 30)).build();
      Dossier dossier = SmallDossier.of(ADA, quote, event);

      FactRow claimed = fact(dossier, "e", "/passages");
      FactRow plain = fact(dossier, "e", "/title");

      assertThat(claimed.claimRecord()).contains("q");
      assertThat(claimed.claimHolder()).contains("ada");
      assertThat(claimed.values()).endsWith("stated", null, "q", "ada");
      assertThat(plain.claimRecord()).isEmpty();
      assertThat(plain.claimHolder()).isEmpty();
    }

    @Test
    void namesNobodyForAClaimOfNobodyKnown() {
      Quote quote = SmallDossier.quote("q").passage(Passage.of(1, 10, 50)).build();
      Event event = SmallDossier.event("e").addPassage(Passage.of(1, 20, 30)).build();

      FactRow claimed = fact(SmallDossier.of(quote, event), "e", "/passages");

      assertThat(claimed.claimRecord()).contains("q");
      assertThat(claimed.claimHolder()).isEmpty();
    }

    @Test
    void saysOfEveryAttributeOfAnEventWhetherItTookPlace() {
      Event event = SmallDossier.event("e").status(EventStatus.CALLED_OFF).build();
      Dossier dossier = SmallDossier.of(ADA, event);

      assertThat(facts(dossier, "e"))
          .allMatch(row -> row.eventStatus().equals(Optional.of("called-off")));
      assertThat(facts(dossier, "ada")).allMatch(row -> row.eventStatus().isEmpty());
    }
  }

  @Nested
  class TheFirstRows {

    @Test
    void areThoseOfTheDossierItself() {
      Dossier dossier =
          SmallDossier.of().toBuilder()
              .coverage("No minors")
              .addHistory(
                  HistoryEntry.builder()
                      .act(Act.REVIEWED)
                      .by("Ada")
                      .date(Edtf.parse("2026-11"))
                      .version("1")
                      .note("done")
                      .build())
              .build();

      assertThat(facts(dossier, "small"))
          .allMatch(row -> row.recordType().equals("dossier"))
          .extracting(FactRow::attribute, RowsTest::value)
          .containsExactly(
              tuple("/title", "A small dossier"),
              tuple("/rights", "Public domain"),
              tuple("/coverage", "No minors"),
              tuple("/history/0/act", "reviewed"),
              tuple("/history/0/by", "Ada"),
              tuple("/history/0/date", "2026-11"),
              tuple("/history/0/version", "1"),
              tuple("/history/0/note", "done"));
      assertThat(fact(dossier, "small", "/history/0/date").latest())
          .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void areFollowedByThoseOfTheArticle() {
      Dossier dossier =
          SmallDossier.of(STATE).toBuilder()
              .article(
                  Article.builder()
                      .id("article")
                      .publication(Link.stated(STATE))
                      .title(ReportedText.stated("Headline"))
                      .volume(5)
                      .issue(27)
                      .language("en")
                      .url("https://example.org/article")
                      .header(2)
                      .build())
              .build();

      assertThat(facts(dossier, "article"))
          .allMatch(row -> row.recordType().equals("article"))
          .extracting(FactRow::attribute, RowsTest::value)
          .containsExactly(
              tuple("/publication", "state"),
              tuple("/title", "Headline"),
              tuple("/volume", "5"),
              tuple("/issue", "27"),
              tuple("/language", "en"),
              tuple("/url", "https://example.org/article"),
              tuple("/header", "2"));
    }

    @Test
    void sayWhatBecameOfTheDossierAsAllRowsDo() {
      HistoryEntry reviewed = HistoryEntry.builder().act(Act.REVIEWED).version("1").build();
      HistoryEntry withdrawn = HistoryEntry.builder().act(Act.WITHDRAWN).build();

      assertThat(SmallDossier.of(ADA).rows().facts())
          .noneMatch(FactRow::isReviewed)
          .noneMatch(FactRow::isWithdrawn)
          .allMatch(row -> row.dossier().equals("small"))
          .allMatch(row -> row.version().equals("1"))
          .allMatch(row -> row.article().equals("article"));
      assertThat(SmallDossier.of(ADA).toBuilder().addHistory(reviewed).build().rows().facts())
          .allMatch(FactRow::isReviewed);
      assertThat(SmallDossier.of(ADA).toBuilder().addHistory(withdrawn).build().rows().facts())
          .allMatch(FactRow::isWithdrawn);
    }
  }

  @Nested
  class Passages {

    @Test
    void areNumberedInTheListOfTheirAttribute() {
      Event event =
          SmallDossier.event("e").addPassages(Passage.of(1, 0, 1), Passage.of(2, 3, 5)).build();

      assertThat(SmallDossier.of(event).rows().passages())
          .extracting(
              PassageRow::record, PassageRow::attribute, PassageRow::number, PassageRow::passage)
          .containsExactly(
              tuple("e", "/passages", 0, Passage.of(1, 0, 1)),
              tuple("e", "/passages", 1, Passage.of(2, 3, 5)));
    }
  }

  @Nested
  class OutletsOfARecord {

    private final Organization daily = SmallDossier.organization("daily").name("The Daily").build();
    private final Organization wire = SmallDossier.organization("wire").build();

    @Test
    void standOnceHoweverManyCitationsNameThem() {
      SourceCitation one = SmallDossier.citation("one").addOutlet(Link.stated(daily)).build();
      SourceCitation two =
          SmallDossier.citation("two").addOutlets(Link.stated(daily), Link.stated(wire)).build();
      Quote quote =
          SmallDossier.quote("q")
              .addCitations(Link.inferred(one, SmallDossier.WHY), Link.stated(two))
              .build();

      assertThat(SmallDossier.of(daily, wire, one, two, quote).rows().outlets())
          .extracting(
              OutletRow::record,
              OutletRow::attribute,
              OutletRow::number,
              OutletRow::outlet,
              OutletRow::printed,
              OutletRow::basis)
          .containsExactly(
              tuple("q", "/passage", 0, "daily", "The Daily", Basis.STATED),
              tuple("q", "/passage", 1, "wire", "wire", Basis.STATED));
    }

    @Test
    void areInferredIfTheWholeArticleCreditsThem() {
      Dossier small = SmallDossier.of(daily, ADA, SmallDossier.event("e").build());
      Dossier dossier =
          small.toBuilder()
              .article(small.article().toBuilder().addSource(Link.stated(daily)).build())
              .build();

      assertThat(dossier.rows().outlets())
          .extracting(OutletRow::record, OutletRow::basis)
          .as("people and organizations are not reported by anybody")
          .containsExactly(tuple("e", Basis.INFERRED));
    }
  }

  @Nested
  class OfAnyDossier {

    @Samples(100)
    void eachAttributeHasOneRow(Sample sample) {
      Rows rows = sample.dossier().rows();

      Set<String> keys = new HashSet<>();
      assertThat(rows.facts()).allMatch(row -> keys.add(row.record() + row.attribute()));
      assertThat(rows.passages()).allMatch(row -> keys.contains(row.record() + row.attribute()));
      assertThat(rows.outlets()).allMatch(row -> keys.contains(row.record() + row.attribute()));
    }

    @Samples(100)
    void theRowsWithABasisAreItsEvidence(Sample sample) {
      Dossier dossier = sample.dossier();
      Rows rows = dossier.rows();
      List<Evidence> evidence = dossier.evidence();
      List<FactRow> facts = rows.facts().stream().filter(row -> row.basis().isPresent()).toList();

      assertThat(facts).hasSameSizeAs(evidence);
      for (int i = 0; i < facts.size(); i++) {
        FactRow row = facts.get(i);
        Evidence why = evidence.get(i);
        assertThat(row.record()).isEqualTo(why.id());
        assertThat(row.attribute()).isEqualTo(why.attribute());
        assertThat(row.basis()).contains(why.basis());
        assertThat(row.note()).isEqualTo(why.reason());
        assertThat(row.claimRecord()).isEqualTo(why.claim().map(Utterance::id));
        assertThat(row.claimHolder())
            .isEqualTo(why.claim().flatMap(Utterance::attribution).map(Link::id));
        why.relation().ifPresent(each -> assertThat(row.relation()).isEqualTo(each.toString()));
        why.target().ifPresent(each -> assertThat(row.value()).contains(each));
      }
      assertThat(rows.passages().stream().map(PassageRow::passage))
          .containsExactlyElementsOf(
              evidence.stream().flatMap(each -> each.passages().stream()).toList());
    }

    @Samples(100)
    void theOutletsAreThoseThatStandBehindTheRecords(Sample sample) {
      Dossier dossier = sample.dossier();
      List<OutletRow> rows = dossier.rows().outlets();

      for (Organization outlet : dossier.organizations()) {
        for (Basis basis : Basis.values()) {
          List<String> records = new ArrayList<>();
          for (OutletRow row : rows) {
            if (row.outlet().equals(outlet.id()) && (row.basis() == basis)) {
              records.add(row.record());
            }
          }
          List<String> reported =
              new ArrayList<>(SmallDossier.ids(dossier.reportedBy(outlet, basis)));
          if (basis == Basis.INFERRED) {
            // Of two reports the stronger one counts.
            reported.removeAll(SmallDossier.ids(dossier.reportedBy(outlet, Basis.STATED)));
          }
          assertThat(records).as("%s, %s", outlet.id(), basis).isEqualTo(reported);
        }
      }
      for (DossierRecord record : dossier.records()) {
        List<String> outlets =
            rows.stream()
                .filter(row -> row.record().equals(record.id()))
                .map(OutletRow::outlet)
                .toList();
        if (!outlets.isEmpty()) {
          assertThat(outlets).isEqualTo(SmallDossier.ids(dossier.outlets(record)));
        }
      }
    }

    @Samples(50)
    void eachRowHasAValueOfTheRightTypeForEachColumn(Sample sample) {
      Rows rows = sample.dossier().rows();

      for (RowTable table : RowTable.values()) {
        for (TableRow row : rows.of(table)) {
          assertThat(row.table()).isSameAs(table);
          List<Object> values = row.values();
          assertThat(values).hasSameSizeAs(table.columns());
          for (int i = 0; i < values.size(); i++) {
            RowTable.Column column = table.columns().get(i);
            if (values.get(i) != null || column.required()) {
              assertThat(values.get(i)).as(column.name()).isInstanceOf(javaType(column.type()));
            }
          }
        }
      }
    }

    private static Class<?> javaType(RowTable.Type type) {
      return switch (type) {
        case TEXT -> String.class;
        case BOOLEAN -> Boolean.class;
        case INTEGER -> Integer.class;
        case DATE -> LocalDate.class;
      };
    }
  }

  @Nested
  class AsAnAnswer {

    private final Dossier visit = MoscowVisit.dossier();

    @Test
    void theyAreEqualIfTheDossiersAre() {
      Dossier same = visit.toBuilder().build();
      Dossier other = visit.toBuilder().version("2").build();

      assertThat(same.rows()).isEqualTo(visit.rows()).hasSameHashCodeAs(visit.rows());
      assertThat(other.rows()).isNotEqualTo(visit.rows());
      assertThat(other.rows().facts().get(0)).isNotEqualTo(visit.rows().facts().get(0));
      assertThat(other.rows().passages()).isEqualTo(visit.rows().passages());
      assertThat(other.rows().outlets()).isEqualTo(visit.rows().outlets());
    }

    @Test
    void theyCannotBeChanged() {
      Rows rows = visit.rows();

      for (RowTable table : RowTable.values()) {
        assertThatThrownBy(() -> rows.of(table).clear())
            .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rows.of(table).get(0).values().set(0, "x"))
            .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.columns().clear())
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }

    @Test
    void theyPrintHowManyThereAre() {
      Quote quote = SmallDossier.quote("q").build();
      Rows rows = SmallDossier.of(quote).rows();

      assertThat(rows).hasToString("5 facts, 1 passages, 0 outlets");
      assertThat(rows.facts().get(2)).hasToString("q/text: q");
      assertThat(rows.facts().get(4)).hasToString("q/passage");
      assertThat(rows.passages().get(0)).hasToString("q/passage: paragraph 1, 0 to 1");
      assertThat(visit.rows().outlets().get(0))
          .hasToString("legal-framework-of-treaties from Itar-Tass");
      assertThat(RowTable.FACTS).hasToString("facts");
      assertThat(RowTable.Type.TEXT).hasToString("text");
    }

    @Test
    void aNullTableIsNamed() {
      assertThatNullPointerException().isThrownBy(() -> visit.rows().of(null)).withMessage("table");
    }
  }

  @Nested
  class OfTheBundledDossier {

    private final Dossier visit = MoscowVisit.dossier();

    @Test
    void areAsManyAsItSays() {
      assertThat(visit.rows().passages()).hasSameSizeAs(passages(visit.evidence()));
      assertThat(visit.rows().facts())
          .filteredOn(row -> row.relation().equals("quotes/speaker"))
          .filteredOn(row -> row.printed().equals(Optional.of("Islam Karimov")))
          .hasSize((int) visit.quotes().by(ISLAM_KARIMOV).count());
    }

    private static List<Passage> passages(List<Evidence> evidence) {
      return evidence.stream().flatMap(each -> each.passages().stream()).toList();
    }
  }

  private static List<FactRow> facts(Dossier dossier, String record) {
    return dossier.rows().facts().stream().filter(row -> row.record().equals(record)).toList();
  }

  private static FactRow fact(Dossier dossier, String record, String attribute) {
    return facts(dossier, record).stream()
        .filter(row -> row.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private static String value(FactRow row) {
    return row.value().orElse(null);
  }
}

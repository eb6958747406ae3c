package io.github.dossier4j.examples;

import static io.github.dossier4j.model.EventKind.MEETING;
import static io.github.dossier4j.model.EventKind.TALKS;
import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitEvents.MEETING_WITH_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Connections;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.EventQuery;
import io.github.dossier4j.PersonQuery;
import io.github.dossier4j.QuoteQuery;
import io.github.dossier4j.SearchHit;
import io.github.dossier4j.Timeline;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.text.ArticleText;
import io.github.dossier4j.view.DossierPage;
import io.github.dossier4j.view.Mermaid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide: its code blocks are regions of this file, word for word. */
class GuideExamplesTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Test
  void pages(@TempDir Path folder) throws IOException {
    Path withoutText = folder.resolve("visit.html");
    Path withText = folder.resolve("review.html");
    ArticleText text = ArticleText.of("Publication: Eurasia Daily Monitor\n\nAnother text.");
    Path ofDraft = folder.resolve("draft.html");
    Draft draft = Draft.read(text, "{\"draft\": 1, \"title\": \"A draft\"}");
    // region pages
    DossierPage.of(visit).write(withoutText); // passages are places
    DossierPage.of(visit, text).write(withText); // for review, not for publication
    DossierPage.of(draft).write(ofDraft); // with its repairs or, if it has any, its problems
    // endregion

    assertThat(withoutText).content().contains(visit.title());
    assertThat(withText).content().contains("Another text.");
    assertThat(ofDraft).content().contains("A draft", "Another text.", "Problem:");
  }

  @Test
  void pictures() {
    // region pictures
    String connections = Mermaid.connections(visit, INTEGRATION_AGREEMENT);
    String timeline = Mermaid.timeline(visit);
    String model = Mermaid.model();
    // endregion

    assertThat(List.of(connections, timeline, model))
        .allMatch(each -> each.startsWith("flowchart"));
  }

  @Test
  void bases() {
    // region bases
    visit.agreements().withParty(RUSSIA).count(); // 2
    visit.agreements().withParty(RUSSIA, Basis.STATED).count(); // 0: no party is named
    // endregion

    assertThat(visit.agreements().withParty(RUSSIA).count()).isEqualTo(2);
    assertThat(visit.agreements().withParty(RUSSIA, Basis.STATED).count()).isZero();
  }

  @Test
  void combined() {
    // region combined
    QuoteQuery others = visit.quotes().not(quote -> quote.by(ISLAM_KARIMOV));
    EventQuery talks = visit.events().anyOf(e -> e.ofKind(TALKS), e -> e.ofKind(MEETING));
    PersonQuery mentionedOnce = visit.people().where(person -> person.mentions().size() == 1);
    // endregion

    assertThat(others.toString()).isEqualTo("quotes not (by islam-karimov)");
    assertThat(talks.toString()).isEqualTo("events any of (of kind talks; of kind meeting)");
    assertThat(talks.count()).isEqualTo(visit.events().ofKind(TALKS, MEETING).count());
    assertThat(mentionedOnce.isEmpty()).isFalse();
  }

  @Test
  void certainty() {
    // region certainty
    LocalDate day = LocalDate.of(2010, 6, 1);
    List<Agreement> inForce = visit.agreements().inForceOn(day).list();
    List<Agreement> notStated = visit.agreements().inForceOn(day, Certainty.NOT_STATED).list();
    long printed = visit.events().on("2008-02-06", Basis.STATED).count(); // 0: no year is printed
    // endregion

    assertThat(inForce)
        .extracting(Agreement::id)
        .containsExactly("documents-on-economic-cooperation");
    assertThat(notStated).hasSize(5);
    assertThat(printed).isZero();
  }

  @Test
  void timeline() {
    // region timeline
    Timeline timeline = visit.timeline();
    timeline.dated().get(0).record().label(); // what came first
    timeline.undated(); // what has no date
    // endregion

    assertThat(timeline.dated()).isNotEmpty();
    assertThat(timeline.undated()).isNotEmpty();
  }

  @Test
  void speakers() {
    // region speakers
    Map<Actor, List<Quote>> speakers = visit.quotes().bySpeaker(); // those with most quotes first
    List<Quote> aboutIt = visit.quotes().about(INTEGRATION_AGREEMENT).list();
    List<DossierRecord> claims = visit.knownOnlyFrom(VLADIMIR_PUTIN); // known from nobody else
    // endregion

    assertThat(speakers.keySet()).containsExactly(ISLAM_KARIMOV, VLADIMIR_PUTIN);
    assertThat(aboutIt).hasSize(1);
    assertThat(claims).isNotEmpty();
  }

  @Test
  void sources() {
    // region sources
    List<DossierRecord> behind = visit.reportedBy(INTERFAX, Basis.STATED);
    List<Organization> outlets = visit.outlets(MEETING_WITH_ALEKPEROV); // of its citations
    List<Quote> unsourced = visit.quotes().withoutCitation().list();
    // endregion

    assertThat(behind).isNotEmpty();
    assertThat(outlets)
        .extracting(Organization::id)
        .containsExactly("interfax", "uzbek-tv-first-channel");
    assertThat(unsourced).hasSize(1);
  }

  @Test
  void connections() {
    // region connections
    Connections lukoil = visit.connections(LUKOIL); // all that refers to it, by relation
    List<SearchHit> gas = visit.search("gas"); // records, with each place where the word stands
    List<SearchHit> both = visit.search("coop* strategic"); // a star for the start of a word
    // endregion

    assertThat(lukoil.records()).isNotEmpty();
    assertThat(gas).isNotEmpty();
    assertThat(both).isNotEmpty();
  }

  @Test
  void rows(@TempDir Path folder) throws IOException {
    Path archive = folder.resolve("archive.ndjson");
    DossierWriter.writeLines(Stream.of(visit), archive);

    // region rows
    try (Stream<Dossier> dossiers = DossierReader.create().lines(archive)) {
      RowWriter.ndjson().write(dossiers, folder); // facts.ndjson, passages.ndjson, outlets.ndjson
    }
    // endregion

    assertThat(Files.readAllLines(folder.resolve("facts.ndjson")))
        .hasSameSizeAs(visit.rows().facts());
    assertThat(folder.resolve("passages.ndjson")).isNotEmptyFile();
    assertThat(folder.resolve("outlets.ndjson")).isNotEmptyFile();
  }

  @Test
  void history() {
    Dossier bridge = visit;

    // region history
    Dossier reviewed =
        bridge.toBuilder()
            .addHistory(
                HistoryEntry.builder()
                    .act(Act.REVIEWED)
                    .by("Ada Field")
                    .date(Edtf.parse("2026-11-29"))
                    .version(bridge.version())
                    .build())
            .build();
    reviewed.isReviewed(); // true, until the version changes
    // endregion

    assertThat(reviewed.isReviewed()).isTrue();
    assertThat(reviewed.toBuilder().version("2").build().isReviewed()).isFalse();
  }
}

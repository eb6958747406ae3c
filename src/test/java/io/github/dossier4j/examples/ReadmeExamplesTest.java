package io.github.dossier4j.examples;

import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitEvents.ONE_TO_ONE_TALKS;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.ArticleFile;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the README: its code blocks are the regions of this file, word for word. */
class ReadmeExamplesTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Test
  void questions() {
    // region questions
    List<Quote> unsourced = visit.quotes().withoutCitation().list();
    List<SourceCitation> interfax = visit.citations().from(INTERFAX).list();
    List<Agreement> signed = visit.agreements().signedBy(RUSTAM_AZIMOV).list();
    List<Person> deputies = visit.people().holding("First Deputy Prime Minister").list();
    List<Person> concluded =
        visit.people().holding("First Deputy Prime Minister", RUSSIA, Basis.INFERRED).list();
    List<Event> around = visit.events().between("2007-12", "2008-02-06").list();
    List<Quote> about = visit.quotes().about(INTEGRATION_AGREEMENT).list();
    // endregion

    assertThat(unsourced).hasSize(1);
    assertThat(interfax).hasSize(1);
    assertThat(signed).extracting(Agreement::id).containsExactly("integration-agreement");
    assertThat(deputies).hasSize(3);
    assertThat(concluded).extracting(Person::name).containsExactly("Dmitry Medvedev");
    assertThat(around).isNotEmpty();
    assertThat(about).extracting(Quote::id).containsExactly("unprecedented-case");
  }

  @Test
  void stated() {
    // region stated
    Agreement documents = visit.agreements().signedBy(ISLAM_KARIMOV).signedFor(UZBEKISTAN).one();
    Signatory karimov = documents.signatories().get(1);

    karimov.person().basis(); // stated: the article prints that he signed
    karimov.capacity().get().value(); // President
    karimov.capacity().get().basis(); // inferred
    karimov.capacity().get().note(); // the office is printed in paragraph 1, not where he signs
    // endregion

    assertThat(karimov.person().basis()).isEqualTo(Basis.STATED);
    assertThat(karimov.capacity().get().value()).isEqualTo("President");
    assertThat(karimov.capacity().get().basis()).isEqualTo(Basis.INFERRED);
    assertThat(karimov.capacity().get().note())
        .contains("the office is printed in paragraph 1, not where he signs");
  }

  @Test
  void evidence() {
    // region evidence
    Evidence why = visit.evidence(ONE_TO_ONE_TALKS, "/passages").orElseThrow();
    why.passages(); // paragraph 3, 580 to 599: code points, start inclusive, end exclusive
    why.claim().get().id(); // readiness-to-continue-cooperation: a quote, not the article's voice
    visit.knownOnlyFrom(ISLAM_KARIMOV); // all that only he speaks of
    visit.describe(ONE_TO_ONE_TALKS); // every fact of the record in a few lines
    // endregion

    assertThat(why.passages()).containsExactly(Passage.of(3, 580, 599));
    assertThat(why.claim().get().id()).isEqualTo("readiness-to-continue-cooperation");
    assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV)).contains(ONE_TO_ONE_TALKS);
    assertThat(visit.describe(ONE_TO_ONE_TALKS)).startsWith("events one-to-one-talks");
  }

  @Test
  void strict(@TempDir Path folder) {
    Path file = folder.resolve("visit.json");

    // region strict
    DossierWriter.indented().write(visit, file); // the same dossier, the same bytes
    Dossier read = DossierReader.create().read(file); // or every problem, with line and column
    // endregion

    assertThat(read).isEqualTo(visit);
  }

  @Test
  void oneRecord() {
    String shown = MarkdownPage.read(Path.of("README.md")).blocks("json").get(0);

    assertThat(JsonMapper.shared().readValue(shown, Person.class)).isEqualTo(RUSTAM_AZIMOV);
  }

  @Test
  void proof() throws Exception {
    Proof proof = Proof.of(visit, ArticleText.of(ArticleFile.path()));

    assertThat(Files.readString(Path.of("README.md"))).contains(proof.toString());
  }
}

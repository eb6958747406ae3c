package io.github.dossier4j.examples;

import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Connections;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.SearchHit;
import io.github.dossier4j.Timeline;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.ArticleFile;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    List<Organization> states = visit.organizations().ofKind(OrganizationKind.STATE).list();
    // endregion

    assertThat(unsourced).hasSize(1);
    assertThat(interfax).hasSize(1);
    assertThat(signed).extracting(Agreement::id).containsExactly("integration-agreement");
    assertThat(deputies).hasSize(3);
    assertThat(concluded).extracting(Person::name).containsExactly("Dmitry Medvedev");
    assertThat(around).hasSize(9);
    assertThat(states).hasSize(6);
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
    documents.citations().get(0).basis(); // inferred: the citation closes the paragraph
    // endregion

    assertThat(karimov.person().basis()).isEqualTo(Basis.STATED);
    assertThat(karimov.capacity().get().value()).isEqualTo("President");
    assertThat(karimov.capacity().get().basis()).isEqualTo(Basis.INFERRED);
    assertThat(karimov.capacity().get().note())
        .contains("the office is printed in paragraph 1, not where he signs");
    assertThat(documents.citations().get(0).basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void certainty() {
    // region certainty
    LocalDate day = LocalDate.of(2010, 6, 1);
    List<Agreement> inForce = visit.agreements().inForceOn(day).list();
    List<Agreement> notStated = visit.agreements().inForceOn(day, Certainty.NOT_STATED).list();
    // endregion

    assertThat(inForce)
        .extracting(Agreement::id)
        .containsExactly("documents-on-economic-cooperation");
    assertThat(notStated).hasSize(5);
  }

  @Test
  void json() {
    // region json
    JsonMapper mapper = JsonMapper.shared();
    String json = mapper.writeValueAsString(visit.quotes().by(ISLAM_KARIMOV).list());
    String whole = mapper.writeValueAsString(visit);
    Dossier read = mapper.readValue(whole, Dossier.class); // equal to the dossier written
    // endregion

    assertThat(json).startsWith("[{\"id\":\"military-and-technical-cooperation\"");
    assertThat(read).isEqualTo(visit);
  }

  @Test
  void jackson2() throws Exception {
    // region jackson2
    var mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .build();
    // endregion

    assertThat(mapper.writeValueAsString(visit))
        .isEqualTo(JsonMapper.shared().writeValueAsString(visit));
  }

  @Test
  void strict(@TempDir Path folder) {
    Path file = folder.resolve("visit.json");
    String text = "{\"format\": 1}";

    // region strict
    DossierWriter.indented().write(visit, file); // the same dossier, the same bytes
    Dossier read = DossierReader.create().read(file);
    try {
      DossierReader.create().read(text);
    } catch (InvalidDataException e) {
      List<Problem> problems = e.problems(); // all of them
    }
    // endregion

    assertThat(read).isEqualTo(visit);
    assertThatThrownBy(() -> DossierReader.create().read(text))
        .isInstanceOfSatisfying(
            InvalidDataException.class, e -> assertThat(e.problems()).hasSize(5));
  }

  @Test
  void lines(@TempDir Path folder) {
    Path archive = folder.resolve("archive.ndjson");

    // region lines
    DossierWriter.writeLines(Stream.of(visit, visit), archive);
    try (Stream<Dossier> dossiers = DossierReader.create().lines(archive)) {
      long unsourced = dossiers.mapToLong(each -> each.quotes().withoutCitation().count()).sum();
    }
    // endregion

    try (Stream<Dossier> dossiers = DossierReader.create().lines(archive)) {
      assertThat(dossiers).containsExactly(visit, visit);
    }
  }

  @Test
  void proof() throws Exception {
    Path file = ArticleFile.path();

    // region proof
    Proof proof = Proof.of(visit, ArticleText.of(file));
    proof.isComplete(); // true
    proof.with(Verdict.REFUTED); // [], else record, attribute, paragraph and range of each
    // endregion

    assertThat(proof.toString())
        .isEqualTo(
            "proof of moscow-visit-2008: 8 of 8 paragraphs found, 500 of 500 passages proven,"
                + " 0 refuted, 0 unproven");
    assertThat(Files.readString(Path.of("README.md"))).contains(proof.toString());
  }

  @Test
  void evidence() {
    // region evidence
    Evidence why = visit.evidence(INTEGRATION_AGREEMENT, "/parties/0").orElseThrow();
    why.basis(); // inferred
    why.reason(); // signed by its First Deputy Prime Minister; the article does not name the
    // parties
    why.passages(); // paragraph 5, code points 98 to 147
    visit.knownOnlyFrom(ISLAM_KARIMOV); // the treaty and the talks that only he speaks of
    // endregion

    assertThat(why.basis()).isEqualTo(Basis.INFERRED);
    assertThat(why.reason())
        .contains(
            "signed by its First Deputy Prime Minister; the article does not name the parties");
    assertThat(why.passages()).containsExactly(Passage.of(5, 98, 147));
    assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV)).hasSize(2);
  }

  @Test
  void beyond() {
    // region beyond
    Connections lukoil = visit.connections(LUKOIL); // all that refers to it, grouped by how
    Timeline timeline = visit.timeline(); // by date, then by what follows what; undated apart
    List<SearchHit> gas = visit.search("gas"); // hits with record, attribute and range
    List<SearchHit> both = visit.search("coop* strategic"); // a star for the start of a word
    List<DossierRecord> behind = visit.reportedBy(INTERFAX, Basis.STATED);
    // endregion

    assertThat(lukoil.records()).hasSize(1);
    assertThat(timeline.dated()).hasSize(22);
    assertThat(gas).hasSize(2);
    assertThat(both).isNotEmpty();
    assertThat(behind).hasSize(2);
  }

  @Test
  void whatIsWrongIsListed() {
    Person field = Person.builder().id("ada-field").name("Ada Field").build();
    Quote century =
        Quote.builder()
            .id("century")
            .text("It will last a century")
            .kind(QuoteKind.DIRECT)
            .speaker(Link.stated(field))
            .passage(Passage.of(1, 1, 23))
            .build();

    assertThatThrownBy(
            () ->
                Dossier.builder()
                    .id("bridge")
                    .title("A bridge opens")
                    .version("1")
                    .rights("Public domain")
                    .article(ArticleText.ofBody("“It will last a century,” she said.").article("a"))
                    .addQuote(century)
                    .build())
        .isInstanceOf(InvalidDataException.class)
        .satisfies(
            e -> assertThat(Files.readString(Path.of("README.md"))).contains(e.getMessage()));
  }
}

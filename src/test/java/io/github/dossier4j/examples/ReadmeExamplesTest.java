package io.github.dossier4j.examples;

import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Certainty;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.InvalidDossierException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertThat(around).hasSize(8);
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
  void own() {
    // region own
    Organization town =
        Organization.builder()
            .id("town")
            .name("Springdale")
            .kind(OrganizationKind.GOVERNMENT_BODY)
            .build();
    Person mayor =
        Person.builder()
            .id("mayor")
            .name("A. Mayor")
            .addPosition(Position.of("mayor", Link.stated(town, Passage.of(1, 0, 20))))
            .build();
    Quote promise =
        Quote.builder()
            .id("promise")
            .text("The bridge will open in May")
            .kind(QuoteKind.DIRECT)
            .speaker(Link.stated(mayor, Passage.of(1, 0, 29)))
            .passage(Passage.of(1, 31, 58))
            .build();
    Dossier bridge =
        Dossier.builder()
            .id("bridge")
            .title("A bridge opens")
            .version("1")
            .rights("Public domain")
            .article(
                Article.builder()
                    .id("article")
                    .addParagraph(Paragraph.of(1, 60, "0".repeat(64)))
                    .build())
            .addPerson(mayor)
            .addOrganization(town)
            .addQuote(promise)
            .build();
    // endregion

    assertThat(bridge.quotes().by(mayor).one()).isEqualTo(promise);
    assertThatThrownBy(() -> bridge.toBuilder().people(List.of()).build())
        .isInstanceOfSatisfying(
            InvalidDossierException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/quotes/0/speaker/ref: a link must name a record of the dossier,"
                            + " was mayor [dangling-reference]"));
  }
}

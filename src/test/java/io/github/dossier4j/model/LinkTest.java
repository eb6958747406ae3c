package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.HERE;
import static io.github.dossier4j.model.Values.THERE;
import static io.github.dossier4j.model.Values.agreement;
import static io.github.dossier4j.model.Values.article;
import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.citation;
import static io.github.dossier4j.model.Values.event;
import static io.github.dossier4j.model.Values.february;
import static io.github.dossier4j.model.Values.herald;
import static io.github.dossier4j.model.Values.organization;
import static io.github.dossier4j.model.Values.quote;
import static io.github.dossier4j.model.Values.signatory;
import static io.github.dossier4j.model.Values.someone;
import static io.github.dossier4j.model.Values.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links, and the basis of what is reported. */
class LinkTest {

  @Nested
  class ALink {

    @Test
    void thatIsStatedHasTheIdOfItsRecord() {
      assertThat(Link.stated(someone()).id()).isEqualTo("someone");
    }

    @Test
    void thatIsStatedHasNoNote() {
      assertThat(Link.stated(someone()).note()).isEmpty();
    }

    @Test
    void thatIsStatedSaysSo() {
      assertThat(Link.stated(someone()).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void thatIsInferredSaysSo() {
      assertThat(Link.inferred(someone(), "a reason").basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void thatIsInferredSaysWhy() {
      assertThat(Link.inferred(someone(), "a reason").note()).hasValue("a reason");
    }

    @Test
    void keepsItsPassagesInOrder() {
      assertThat(Link.stated(someone(), THERE, HERE).passages()).containsExactly(THERE, HERE);
    }

    @Test
    void mayNameAnyActor() {
      Link<Actor> link = Link.stated(herald());

      assertThat(link.id()).isEqualTo("herald");
    }
  }

  @Nested
  class ABasis {

    @Test
    void ofATextThatIsInferredNeedsANote() {
      assertRefused(
          ProblemCode.INFERRED_WITHOUT_REASON,
          "/note",
          () -> ReportedText.stated("Moscow").toBuilder().basis(Basis.INFERRED).build());
    }

    @Test
    void ofATimeThatIsInferredNeedsANote() {
      assertRefused(
          ProblemCode.INFERRED_WITHOUT_REASON,
          "/note",
          () -> february().toBuilder().basis(Basis.INFERRED).build());
    }

    @Test
    void ofATextThatIsStatedAllowsNoNote() {
      assertRefused(
          ProblemCode.REASON_WITHOUT_INFERENCE,
          "/note",
          () -> ReportedText.stated("Moscow").toBuilder().note("a reason").build());
    }

    @Test
    void ofATimeThatIsStatedAllowsNoNote() {
      assertRefused(
          ProblemCode.REASON_WITHOUT_INFERENCE,
          "/note",
          () -> february().toBuilder().note("a reason").build());
    }
  }

  /** Compiles only if each takes a link by id, and a link of any of its types. */
  @Nested
  class ALinkById {

    private final Link<Person> ada = Link.stated("ada", HERE);
    private final Link<Organization> town = Link.inferred("town", "the only one", HERE);

    @Test
    void isEqualToTheLinkToTheRecord() {
      Person record = Person.builder().id("ada").name("Ada").build();

      assertThat(ada).isEqualTo(Link.stated(record, HERE));
      assertThat(Link.<Person>inferred("ada", "why", HERE))
          .isEqualTo(Link.inferred(record, "why", HERE));
    }

    @Test
    void isRefusedWithABadId() {
      assertRefused(ProblemCode.BAD_ID, "/ref", () -> Link.stated("a b"));
      assertRefused(ProblemCode.BAD_ID, "/ref", () -> Link.inferred("a b", "why"));
    }

    @Test
    void goesIntoEveryBuilder() {
      Quote quote =
          quote().toBuilder()
              .speaker(ada)
              .addressee(town)
              .addAbout(ada)
              .addAbout(ada, town)
              .about(List.of(ada))
              .event(Link.stated("talks"))
              .addCitation(Link.stated("source"))
              .build();
      Statement statement =
          statement().toBuilder()
              .holder(town)
              .addressee(Optional.of(ada))
              .addAbout(Link.inferred("talks", "why"))
              .event(Link.inferred("talks", "why"))
              .addCitation(Link.inferred("source", "why"))
              .build();
      Agreement agreement =
          agreement().toBuilder()
              .addParty(Link.stated("town"))
              .addObject(Link.inferred("town", "why"))
              .event(Link.stated("talks"))
              .addSignatory(
                  Signatory.builder().person(Link.stated("ada")).organization(town).build())
              .addCitation(Link.stated("source"))
              .build();
      Event event =
          event().toBuilder()
              .addParticipants(
                  Participant.of(Link.stated("ada"), "host"),
                  Participant.of(ada, "guest"),
                  Participant.builder().actor(town).build())
              .addAfter(Link.stated("talks"))
              .partOf(Link.inferred("talks", "why"))
              .addCitation(Link.stated("source"))
              .build();
      Organization organization =
          organization().toBuilder()
              .country(Link.stated("town"))
              .partOf(Link.inferred("town", "why"))
              .build();
      Position position = Position.stated("Chair", Link.stated("town"));
      SourceCitation citation = citation().toBuilder().addOutlet(Link.stated("town")).build();
      Article article =
          article().toBuilder()
              .publication(Link.stated("town"))
              .addSource(Link.inferred("town", "why"))
              .build();

      assertThat(quote.about()).extracting(Link::id).containsExactly("ada");
      assertThat(statement.holder()).contains(town);
      assertThat(agreement.signatories().get(1).person().id()).isEqualTo("ada");
      assertThat(event.participants().get(2).actor()).isEqualTo(ada);
      assertThat(organization.country().map(Link::id)).contains("town");
      assertThat(position.organization().map(Link::id)).contains("town");
      assertThat(citation.outlets()).extracting(Link::id).contains("town");
      assertThat(article.sources()).extracting(Link::id).contains("town");
    }
  }

  @Nested
  class ASignatory {

    @Test
    void signedForTheOrganizationThatItNames() {
      assertThat(signatory().signedFor(herald())).isTrue();
    }

    @Test
    void signedForNoOtherOrganization() {
      assertThat(signatory().signedFor(organization())).isFalse();
    }

    @Test
    void signedForNobodyWhereTheArticleLeavesItOpen() {
      assertThat(signatory().toBuilder().organization(Optional.empty()).build().signedFor(herald()))
          .isFalse();
    }
  }
}

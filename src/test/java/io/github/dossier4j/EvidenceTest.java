package io.github.dossier4j;

import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitAgreements.DOCUMENTS_ON_ECONOMIC_COOPERATION;
import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitAgreements.TREATY_ON_STRATEGIC_COOPERATION;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitQuotes.ALLIED_RELATIONS;
import static io.github.dossier4j.moscow.VisitQuotes.READINESS_TO_CONTINUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  private static final Person FIELD = Person.builder().id("ada-field").name("Ada Field").build();

  private final Dossier visit = MoscowVisit.dossier();

  @Nested
  class EveryFactOfTheBundledDossier {

    @Test
    void restsOnAtLeastOnePassage() {
      assertThat(visit.evidence()).allMatch(fact -> !fact.passages().isEmpty());
    }

    @Test
    void hasABasis() {
      assertThat(visit.evidence()).extracting(Evidence::basis).containsOnly(STATED, INFERRED);
    }

    @Test
    void hasAReasonWhenItIsInferred() {
      assertThat(visit.evidence())
          .filteredOn(fact -> fact.basis() == INFERRED)
          .isNotEmpty()
          .allMatch(fact -> fact.reason().isPresent());
    }

    @Test
    void hasNoReasonWhenItIsStated() {
      assertThat(visit.evidence())
          .filteredOn(fact -> fact.basis() == STATED)
          .isNotEmpty()
          .allMatch(fact -> fact.reason().isEmpty());
    }

    @Test
    void isOfTheArticleOrOfARecord() {
      assertThat(visit.evidence())
          .extracting(Evidence::id)
          .allMatch(id -> id.equals(visit.article().id()) || visit.find(id).isPresent());
    }
  }

  @Nested
  class TheEvidenceOfTheWholeDossier {

    @Test
    void startsWithTheArticle() {
      assertThat(visit.evidence().get(0))
          .extracting(Evidence::id, Evidence::attribute)
          .containsExactly("eurasia-daily-monitor-5-27", "/publication");
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> visit.evidence().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class TheEvidenceOfTheArticle {

    private final Organization paper =
        SmallDossier.organization("harbour-ledger").name("The Harbour Ledger").build();
    private final Organization agency = SmallDossier.organization("agency").build();

    private final Dossier dossier =
        dossier().toBuilder()
            .article(
                dossier().article().toBuilder()
                    .publication(Link.inferred(paper, "its header", Passage.of(1, 0, 18)))
                    .title(ReportedText.stated("A bridge opens", Passage.of(1, 40, 54)))
                    .addAuthors(
                        ReportedText.stated("Ada Field", Passage.of(1, 60, 69)),
                        ReportedText.inferred("B. Hill", "signs as B.H.", Passage.of(1, 70, 74)))
                    .date(ReportedTime.stated("May 4, 2031", "2031-05-04", Passage.of(1, 20, 31)))
                    .place(ReportedText.stated("Harbour", Passage.of(1, 4, 11)))
                    .addSource(Link.stated(agency, Passage.of(1, 80, 86)))
                    .build())
            .addOrganizations(paper, agency)
            .build();

    @Test
    void isThatOfAllItSaysOfItself() {
      assertThat(dossier.evidence())
          .filteredOn(fact -> fact.id().equals("bridge-report"))
          .extracting(Evidence::attribute, Evidence::basis, Evidence::passages)
          .containsExactly(
              tuple("/publication", INFERRED, List.of(Passage.of(1, 0, 18))),
              tuple("/title", STATED, List.of(Passage.of(1, 40, 54))),
              tuple("/authors/0", STATED, List.of(Passage.of(1, 60, 69))),
              tuple("/authors/1", INFERRED, List.of(Passage.of(1, 70, 74))),
              tuple("/date", STATED, List.of(Passage.of(1, 20, 31))),
              tuple("/place", STATED, List.of(Passage.of(1, 4, 11))),
              tuple("/sources/0", STATED, List.of(Passage.of(1, 80, 86))));
    }
  }

  @Nested
  class TheEvidenceOfARecord {

    @Test
    void isOfItsAttributes() {
      assertThat(visit.evidence(ALLIED_RELATIONS))
          .filteredOn(fact -> !fact.attribute().startsWith("/about"))
          .extracting(Evidence::id, Evidence::attribute, Evidence::basis)
          .containsExactly(
              tuple("quality-of-allied-relations", "/speaker", STATED),
              tuple("quality-of-allied-relations", "/event", INFERRED),
              tuple("quality-of-allied-relations", "/date", INFERRED),
              tuple("quality-of-allied-relations", "/citations/0", STATED),
              tuple("quality-of-allied-relations", "/passage", STATED));
    }

    @Test
    void isFoundByALink() {
      Link<?> link = DOCUMENTS_ON_ECONOMIC_COOPERATION.signatories().get(0).person();

      assertThat(visit.evidence(link))
          .extracting(Evidence::toString)
          .isEqualTo(visit.evidence(VLADIMIR_PUTIN).stream().map(Evidence::toString).toList());
    }

    @Test
    void needsARecordOfTheDossier() {
      assertThatThrownBy(() -> visit.evidence(FIELD))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("ada-field");
    }

    @Test
    void needsALinkToARecordOfTheDossier() {
      Link<Person> link = Link.stated(FIELD);

      assertThatThrownBy(() -> visit.evidence(link)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void isThatOfTheDossiersOwnRecord() {
      Person sameId = Person.builder().id("rustam-azimov").name("Rustam Azimov").build();

      assertThat(visit.evidence(sameId)).hasSameSizeAs(visit.evidence(RUSTAM_AZIMOV));
    }

    @Test
    void isMentionsWithoutPassagesForSomebodyWhoIsNowhereNamed() {
      assertThat(visit.toBuilder().addPerson(FIELD).build().evidence(FIELD))
          .singleElement()
          .returns("/mentions", Evidence::attribute)
          .returns(List.of(), Evidence::passages);
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> visit.evidence(ALLIED_RELATIONS).remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class TheEvidenceOfAnAttribute {

    private final Evidence speaker = evidence(ALLIED_RELATIONS, "/speaker");

    @Test
    void namesTheRecord() {
      assertThat(speaker.id()).isEqualTo("quality-of-allied-relations");
    }

    @Test
    void namesTheAttribute() {
      assertThat(speaker.attribute()).isEqualTo("/speaker");
    }

    @Test
    void namesTheRelation() {
      assertThat(speaker.relation()).contains(Relation.QUOTE_SPEAKER);
    }

    @Test
    void hasThePassagesOfTheLink() {
      assertThat(speaker.passages())
          .isEqualTo(ALLIED_RELATIONS.speaker().orElseThrow().passages())
          .containsExactly(Passage.of(4, 196, 222), Passage.of(4, 264, 270));
    }

    @Test
    void hasTheReasonOfTheLink() {
      assertThat(evidence(READINESS_TO_CONTINUE, "/speaker").reason())
          .isEqualTo(READINESS_TO_CONTINUE.speaker().orElseThrow().note())
          .isPresent();
    }

    @Test
    void hasNoRelationWhenItIsATime() {
      assertThat(evidence(KREMLIN_TALKS, "/date").relation()).isEmpty();
    }

    @Test
    void isFoundInAList() {
      assertThat(evidence(INTEGRATION_AGREEMENT, "/signatories/1/organization").relation())
          .contains(Relation.AGREEMENT_SIGNATORY_ORGANIZATION);
    }

    @Test
    void isFoundByALink() {
      Link<?> link = DOCUMENTS_ON_ECONOMIC_COOPERATION.signatories().get(1).person();

      assertThat(visit.evidence(link, "/positions/0").map(Evidence::id)).contains("islam-karimov");
    }

    @Test
    void isEmptyWhenTheRecordDoesNotSayIt() {
      assertThat(visit.evidence(ALLIED_RELATIONS, "/addressee")).isEmpty();
    }

    @Test
    void isEmptyWhenTheListEndsBeforeIt() {
      assertThat(visit.evidence(ALLIED_RELATIONS, "/citations/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "speaker", " /speaker", "#/speaker"})
    void isAskedForByAPointer(String attribute) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> visit.evidence(ALLIED_RELATIONS, attribute))
          .withMessage("attribute must be a JSON Pointer, such as /speaker, was '%s'", attribute);
    }

    @Test
    void namesTheTarget() {
      assertThat(speaker.target()).contains("vladimir-putin");
    }

    @Test
    void needsARecordOfTheDossier() {
      assertThatThrownBy(() -> visit.evidence(FIELD, "/mentions"))
          .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hasPassagesThatRefuseChange() {
      assertThatThrownBy(() -> speaker.passages().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class WhatIsKnownOnlyFromSomebody {

    @Test
    void isWhatKarimovSays() {
      assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV)).contains(TREATY_ON_STRATEGIC_COOPERATION);
    }

    @Test
    void isNothingFromSomebodyUnknown() {
      assertThat(visit.knownOnlyFrom(FIELD)).isEmpty();
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> visit.knownOnlyFrom(ISLAM_KARIMOV).remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class Null {

    @Test
    void isNoRecord() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.evidence((Person) null))
          .withMessage("record");
    }

    @Test
    void isNoRecordThatHasAnAttribute() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.evidence((Person) null, "/mentions"))
          .withMessage("record");
    }

    @Test
    void isNoAttribute() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.evidence(ALLIED_RELATIONS, null))
          .withMessage("attribute");
    }

    @Test
    void isNoSpeaker() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.knownOnlyFrom(null))
          .withMessage("speaker");
    }
  }

  @Nested
  class ToString {

    @Test
    void saysWhatIsStated() {
      assertThat(evidence(ALLIED_RELATIONS, "/speaker"))
          .hasToString("quality-of-allied-relations/speaker is stated");
    }

    @Test
    void saysWhatIsInferredAndWhy() {
      assertThat(evidence(READINESS_TO_CONTINUE, "/speaker"))
          .hasToString(
              "readiness-to-continue-cooperation/speaker is inferred:"
                  + " printed as 'the Uzbek president'; paragraph 1 names him");
    }
  }

  @Nested
  class Offices {

    private final Organization harbour = SmallDossier.organization("harbour").build();
    private final Person field =
        FIELD.toBuilder()
            .addPositions(
                Position.builder().title("Mayor").basis(STATED).build(),
                Position.inferred(
                    "Harbour Master",
                    Link.stated(harbour, Passage.of(1, 0, 7)),
                    "the only person at the harbour",
                    Passage.of(1, 0, 14)))
            .build();

    private final Dossier dossier =
        dossier().toBuilder().addPerson(field).addOrganization(harbour).build();

    @Test
    void haveTheirOwnBasisReasonAndPassages() {
      assertThat(dossier.evidence(field))
          .extracting(Evidence::toString, Evidence::passages)
          .containsExactly(
              tuple("ada-field/positions/0 is stated", List.of()),
              tuple(
                  "ada-field/positions/1 is inferred: the only person at the harbour",
                  List.of(Passage.of(1, 0, 14))),
              tuple("ada-field/positions/1/organization is stated", List.of(Passage.of(1, 0, 7))),
              tuple("ada-field/mentions is stated", List.of()));
    }
  }

  @Nested
  class FiguresAndWhatIsSpokenOf {

    private final Statement statement =
        SmallDossier.statement("statement")
            .addAbout(Link.inferred(FIELD, "the mayor", Passage.of(1, 0, 9)))
            .addFigure(
                ReportedText.builder()
                    .printed("a dozen years")
                    .value("12 years")
                    .basis(INFERRED)
                    .note("a dozen is twelve")
                    .addPassage(Passage.of(1, 20, 33))
                    .build())
            .build();

    @Test
    void areFacts() {
      assertThat(SmallDossier.of(FIELD, statement).evidence(statement))
          .extracting(Evidence::toString, fact -> fact.relation().orElse(null), Evidence::target)
          .containsExactly(
              tuple(
                  "statement/about/0 is inferred: the mayor",
                  Relation.STATEMENT_ABOUT,
                  Optional.of("ada-field")),
              tuple("statement/figures/0 is inferred: a dozen is twelve", null, Optional.empty()),
              tuple("statement/passage is stated", null, Optional.empty()));
    }
  }

  private Evidence evidence(DossierRecord record, String attribute) {
    return visit.evidence(record, attribute).orElseThrow();
  }

  /** A dossier of an article with one paragraph of a hundred letters. */
  private static Dossier dossier() {
    return Dossier.builder()
        .id("bridge")
        .title("A bridge opens")
        .version("1")
        .rights("Public domain")
        .article(
            Article.builder()
                .id("bridge-report")
                .addParagraph(ParagraphFingerprint.of(1, 100, "0".repeat(64)))
                .build())
        .build();
  }
}

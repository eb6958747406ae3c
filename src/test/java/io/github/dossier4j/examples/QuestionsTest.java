package io.github.dossier4j.examples;

import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.model.EventKind.MEETING;
import static io.github.dossier4j.model.EventKind.TALKS;
import static io.github.dossier4j.model.StatementKind.ASSESSMENT;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VAGIT_ALEKPEROV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitQuotes.ALLIED_RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an analyst or a newsroom tool asks, each in one expression. */
class QuestionsTest {

  private final Dossier visit = MoscowVisit.dossier();

  @Test
  void whichQuotesDidKarimovAddressToPutin() {
    assertThat(visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN))
        .extracting(Quote::id)
        .containsExactly("military-and-technical-cooperation");
  }

  @Test
  void whichOutletIsNamedForThem() {
    assertThat(visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).withCitation()).isEmpty();
  }

  @Test
  void whichQuotesHaveNoSource() {
    assertThat(visit.quotes().withoutCitation())
        .extracting(Quote::id)
        .containsExactly("military-and-technical-cooperation");
  }

  @Test
  void whoSignedForUzbekistanInWhichCapacityAndIsItStated() {
    assertThat(
            visit.agreements().signedFor(UZBEKISTAN).stream()
                .flatMap(agreement -> agreement.signatories().stream())
                .filter(signatory -> signatory.signedFor(UZBEKISTAN)))
        .extracting(
            signatory -> visit.get(signatory.person()),
            signatory -> signatory.capacity().map(ReportedText::value).orElseThrow(),
            signatory -> signatory.capacity().map(ReportedText::basis).orElseThrow())
        .containsExactly(
            tuple(ISLAM_KARIMOV, "President", INFERRED),
            tuple(RUSTAM_AZIMOV, "First Deputy Prime Minister", STATED));
  }

  @Test
  void whichAgreementsBindOnADayIn2010() {
    assertThat(visit.agreements().inForceOn(LocalDate.of(2010, 6, 1)))
        .extracting(Agreement::id)
        .containsExactly("documents-on-economic-cooperation");
  }

  @Test
  void forWhichIsThatNotStated() {
    assertThat(visit.agreements().inForceOn(LocalDate.of(2010, 6, 1), Certainty.NOT_STATED))
        .extracting(Agreement::id)
        .containsExactly(
            "us-uzbek-strategic-partnership",
            "legal-framework-of-treaties",
            "various-treaties",
            "treaty-on-strategic-cooperation",
            "integration-agreement");
  }

  @Test
  void whomDidKarimovMeetWhereAndWhen() {
    assertThat(visit.events().ofKind(MEETING, TALKS).withParticipant(ISLAM_KARIMOV))
        .extracting(
            event ->
                event.participants().stream()
                    .map(participant -> visit.get(participant.actor()).name())
                    .filter(name -> !name.equals(ISLAM_KARIMOV.name()))
                    .toList(),
            event -> event.place().map(ReportedText::value).orElse("not stated"),
            event ->
                event.date().flatMap(ReportedTime::value).map(Edtf::toString).orElse("not stated"))
        .containsExactly(
            tuple(List.of("William Fallon"), "Tashkent", "not stated"),
            tuple(List.of("Dmitry Medvedev"), "not stated", "2008-02-06"),
            tuple(List.of("Dmitry Medvedev"), "not stated", "2008-02-06"),
            tuple(List.of(), "not stated", "2008-02-06"),
            tuple(List.of("Vladimir Putin"), "Kremlin", "2008-02-06"),
            tuple(List.of("Vagit Alekperov"), "not stated", "2008-02-06"),
            tuple(List.of("Vagit Alekperov"), "not stated", "not stated"));
  }

  @Test
  void whatDoesInterfaxStandBehind() {
    assertThat(visit.reportedBy(INTERFAX, STATED))
        .extracting(DossierRecord::id)
        .containsExactly(
            "oil-and-gas-sphere", "meeting-with-alekperov", "discussion-with-alekperov");
  }

  @Test
  void andWhatOnlyByInference() {
    assertThat(visit.reportedBy(INTERFAX, INFERRED))
        .extracting(DossierRecord::id)
        .containsExactly(
            "documents-on-economic-cooperation",
            "integration-agreement",
            "cooperation-program-for-2008",
            "unprecedented-case",
            "agreement-hailed-as-model",
            "companies-will-work-together",
            "signing-of-documents",
            "signing-of-integration-agreement",
            "foreign-ministries-agree",
            "joint-work-of-companies");
  }

  @Test
  void whichOfficesDoesTheArticleGiveWithoutACountry() {
    assertThat(
            visit.evidence().stream()
                .filter(
                    fact ->
                        fact.relation().equals(Optional.of(Relation.PERSON_POSITION_ORGANIZATION)))
                .filter(fact -> fact.basis() == INFERRED))
        .extracting(Evidence::id)
        .containsExactly("vladimir-putin", "dmitry-medvedev");
  }

  @Test
  void whatDidTheAuthorAssessAsOpposedToReport() {
    assertThat(visit.statements().ofKind(ASSESSMENT))
        .hasSize(19)
        .noneMatch(statement -> statement.holder().isPresent());
  }

  @Test
  void whatIsKnownOnlyFromKarimovsOwnWords() {
    assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV))
        .extracting(DossierRecord::id)
        .containsExactly(
            "csto",
            "sco",
            "military-specialists",
            "legal-framework-of-treaties",
            "various-treaties",
            "treaty-on-strategic-cooperation",
            "assistance-in-training-and-hardware",
            "one-to-one-talks");
  }

  @Test
  void whatRefersToLukoil() {
    assertThat(visit.connections(LUKOIL).records()).containsExactly(VAGIT_ALEKPEROV);
  }

  @Test
  void whyIsPutinTheSpeaker() {
    assertThat(visit.evidence(ALLIED_RELATIONS, "/speaker"))
        .hasValueSatisfying(
            evidence -> {
              assertThat(evidence.basis()).isEqualTo(STATED);
              assertThat(evidence.passages())
                  .containsExactly(Passage.of(4, 196, 222), Passage.of(4, 264, 270));
            });
  }
}

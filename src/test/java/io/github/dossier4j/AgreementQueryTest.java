package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitEvents.FOREIGN_MINISTRIES_AGREE;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_DOCUMENTS;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitOrganizations.CSTO;
import static io.github.dossier4j.moscow.VisitOrganizations.FOREIGN_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.ITAR_TASS;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.SCO;
import static io.github.dossier4j.moscow.VisitOrganizations.TASHKENT_CHKALOV;
import static io.github.dossier4j.moscow.VisitOrganizations.UABC;
import static io.github.dossier4j.moscow.VisitOrganizations.US;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TV_FIRST_CHANNEL;
import static io.github.dossier4j.moscow.VisitPeople.DMITRY_MEDVEDEV;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.SERGEI_IVANOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementQueryTest {

  private final AgreementQuery agreements = MoscowVisit.dossier().agreements();

  @Test
  void startsWithEveryAgreementTheArticleMentions() {
    assertThat(ids(agreements))
        .containsExactly(
            "us-uzbek-strategic-partnership",
            "legal-framework-of-treaties",
            "various-treaties",
            "treaty-on-strategic-cooperation",
            "documents-on-economic-cooperation",
            "integration-agreement",
            "cooperation-program-for-2008");
  }

  @Nested
  class OfKind {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            TREATY | various-treaties treaty-on-strategic-cooperation
            AGREEMENT | integration-agreement
            DOCUMENT | documents-on-economic-cooperation
            PROGRAM | cooperation-program-for-2008
            FRAMEWORK | legal-framework-of-treaties
            PARTNERSHIP | us-uzbek-strategic-partnership
            OTHER |
            """)
    void findsTheAgreementsOfTheArticle(AgreementKind kind, String expected) {
      assertThat(ids(agreements.ofKind(kind)))
          .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @Test
    void takesSeveralKindsInTheDossiersOrder() {
      assertThat(ids(agreements.ofKind(AgreementKind.TREATY, AgreementKind.FRAMEWORK)))
          .containsExactly(
              "legal-framework-of-treaties", "various-treaties", "treaty-on-strategic-cooperation");
    }
  }

  @Nested
  class WithStatus {

    @Test
    void findsWhatWasSigned() {
      assertThat(ids(agreements.withStatus(AgreementStatus.SIGNED)))
          .containsExactly("documents-on-economic-cooperation", "integration-agreement");
    }

    @Test
    void findsWhatWasAgreedAndNotSigned() {
      assertThat(ids(agreements.withStatus(AgreementStatus.AGREED)))
          .containsExactly("cooperation-program-for-2008");
    }

    @Test
    void findsWhatIsOnlyReferredTo() {
      assertThat(ids(agreements.withStatus(AgreementStatus.REFERENCED)))
          .containsExactly(
              "us-uzbek-strategic-partnership",
              "legal-framework-of-treaties",
              "various-treaties",
              "treaty-on-strategic-cooperation");
    }

    @Test
    void takesSeveralStatuses() {
      assertThat(ids(agreements.withStatus(AgreementStatus.AGREED, AgreementStatus.SIGNED)))
          .containsExactly(
              "documents-on-economic-cooperation",
              "integration-agreement",
              "cooperation-program-for-2008");
    }

    @Test
    void isSignedWhereverThereAreSignatories() {
      assertThat(
              agreements
                  .where("with signatories", agreement -> !agreement.signatories().isEmpty())
                  .withStatus(AgreementStatus.AGREED, AgreementStatus.REFERENCED))
          .isEmpty();
    }
  }

  @Nested
  class SignedBy extends QueryTest.RelationStep<Person, Agreement, AgreementQuery> {

    private final Person envoy = SmallDossier.person("envoy").build();
    private final Person clerk = SmallDossier.person("clerk").build();
    private final Dossier dossier =
        SmallDossier.of(
            envoy,
            clerk,
            signed("concluded", Link.inferred(envoy, WHY)),
            signed("unsigned"),
            signed("by-both", Link.stated(clerk), Link.stated(envoy)),
            signed("by-the-clerk", Link.stated(clerk)));

    @SafeVarargs
    private static Agreement signed(String id, Link<Person>... people) {
      var agreement = SmallDossier.agreement(id);
      for (Link<Person> person : people) {
        agreement.addSignatory(Signatory.builder().person(person).build());
      }
      return agreement.build();
    }

    @Override
    AgreementQuery all() {
      return dossier.agreements();
    }

    @Override
    Person target() {
      return envoy;
    }

    @Override
    AgreementQuery step(AgreementQuery query, Person person, Basis... bases) {
      return query.signedBy(person, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<Person> person, Basis... bases) {
      return query.signedBy(person, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String person, Basis... bases) {
      return query.signedBy(person, bases);
    }

    @Override
    String parameter() {
      return "person";
    }

    @Override
    String question() {
      return "agreements signed by envoy";
    }

    @Override
    List<String> stated() {
      return List.of("by-both");
    }

    @Override
    List<String> inferred() {
      return List.of("concluded");
    }

    @Override
    List<String> either() {
      return List.of("concluded", "by-both");
    }

    @Test
    void findsWhatThePresidentsSigned() {
      assertThat(ids(agreements.signedBy(VLADIMIR_PUTIN, STATED)))
          .isEqualTo(ids(agreements.signedBy(ISLAM_KARIMOV, STATED)))
          .containsExactly("documents-on-economic-cooperation");
    }

    @Test
    void findsWhatTheFirstDeputyPrimeMinistersSigned() {
      assertThat(ids(agreements.signedBy(SERGEI_IVANOV, STATED)))
          .isEqualTo(ids(agreements.signedBy(RUSTAM_AZIMOV, STATED)))
          .containsExactly("integration-agreement");
    }

    @Test
    void findsNothingThatMedvedevSigned() {
      assertThat(agreements.signedBy(DMITRY_MEDVEDEV)).isEmpty();
    }

    @Test
    void countsAnAgreementOnceThatSomebodySignedTwice() {
      Dossier twice =
          SmallDossier.of(envoy, signed("twice", Link.stated(envoy), Link.inferred(envoy, WHY)));
      assertThat(ids(twice.agreements().signedBy(envoy))).containsExactly("twice");
      assertThat(ids(twice.agreements().signedBy(envoy, INFERRED))).containsExactly("twice");
    }
  }

  @Nested
  class SignedFor extends QueryTest.RelationStep<Organization, Agreement, AgreementQuery> {

    @Override
    AgreementQuery all() {
      return agreements;
    }

    @Override
    Organization target() {
      return UZBEKISTAN;
    }

    @Override
    AgreementQuery step(AgreementQuery query, Organization organization, Basis... bases) {
      return query.signedFor(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<Organization> organization, Basis... bases) {
      return query.signedFor(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String organization, Basis... bases) {
      return query.signedFor(organization, bases);
    }

    @Override
    String parameter() {
      return "organization";
    }

    @Override
    String question() {
      return "agreements signed for uzbekistan";
    }

    @Override
    List<String> stated() {
      return List.of("integration-agreement");
    }

    @Override
    List<String> inferred() {
      return List.of("documents-on-economic-cooperation");
    }

    @Override
    List<String> either() {
      return List.of("documents-on-economic-cooperation", "integration-agreement");
    }

    @Test
    void tellsWhoSignedForUzbekistan() {
      assertThat(
              agreements.signedFor(UZBEKISTAN).stream()
                  .flatMap(agreement -> agreement.signatories().stream())
                  .filter(signatory -> signatory.organization().get().id().equals("uzbekistan"))
                  .map(signatory -> signatory.person().id()))
          .containsExactly("islam-karimov", "rustam-azimov");
    }

    @Test
    void tellsInWhichCapacityTheySigned() {
      assertThat(
              agreements.signedFor(UZBEKISTAN).stream()
                  .flatMap(agreement -> agreement.signatories().stream())
                  .map(s -> s.person().id() + ": " + s.capacity().get().value())
                  .toList())
          .containsExactly(
              "vladimir-putin: President",
              "islam-karimov: President",
              "sergei-ivanov: First Deputy Prime Minister",
              "rustam-azimov: First Deputy Prime Minister");
    }

    @Test
    void tellsWhichCapacitiesAreInferred() {
      assertThat(
              agreements.stream()
                  .flatMap(agreement -> agreement.signatories().stream())
                  .map(s -> s.person().id() + ": " + s.capacity().get().basis()))
          .containsExactly(
              "vladimir-putin: inferred",
              "islam-karimov: inferred",
              "sergei-ivanov: stated",
              "rustam-azimov: stated");
    }

    @Test
    void findsTheSameForRussia() {
      assertThat(ids(agreements.signedFor(RUSSIA, STATED)))
          .containsExactly("integration-agreement");
      assertThat(ids(agreements.signedFor(RUSSIA, INFERRED)))
          .containsExactly("documents-on-economic-cooperation");
    }

    @Test
    void mayMeanAnotherSignatoryThanSignedBy() {
      assertThat(ids(agreements.signedBy(SERGEI_IVANOV).signedFor(UZBEKISTAN)))
          .as("Ivanov signed it, and somebody signed it for Uzbekistan")
          .containsExactly("integration-agreement");
    }

    @Test
    void findsNothingForAPartyThatNobodySignedFor() {
      assertThat(agreements.signedFor(FOREIGN_MINISTRIES)).isEmpty();
    }
  }

  @Nested
  class WithParty extends QueryTest.RelationStep<Organization, Agreement, AgreementQuery> {

    @Override
    AgreementQuery all() {
      return agreements;
    }

    @Override
    Organization target() {
      return UZBEKISTAN;
    }

    @Override
    AgreementQuery step(AgreementQuery query, Organization organization, Basis... bases) {
      return query.withParty(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<Organization> organization, Basis... bases) {
      return query.withParty(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String organization, Basis... bases) {
      return query.withParty(organization, bases);
    }

    @Override
    String parameter() {
      return "organization";
    }

    @Override
    String question() {
      return "agreements with party uzbekistan";
    }

    @Override
    List<String> stated() {
      return List.of("us-uzbek-strategic-partnership");
    }

    @Override
    List<String> inferred() {
      return List.of("documents-on-economic-cooperation", "integration-agreement");
    }

    @Override
    List<String> either() {
      return List.of(
          "us-uzbek-strategic-partnership",
          "documents-on-economic-cooperation",
          "integration-agreement");
    }

    @Test
    void findsThePartnershipOfTheUnitedStates() {
      assertThat(ids(agreements.withParty(US, STATED)))
          .containsExactly("us-uzbek-strategic-partnership");
    }

    @Test
    void concludesThatRussiaIsAPartyToWhatItsOfficersSigned() {
      assertThat(ids(agreements.withParty(RUSSIA)))
          .isEqualTo(ids(agreements.withParty(RUSSIA, INFERRED)))
          .containsExactly("documents-on-economic-cooperation", "integration-agreement");
    }

    @Test
    void findsWhatTheForeignMinistriesAgreed() {
      assertThat(ids(agreements.withParty(FOREIGN_MINISTRIES, STATED)))
          .containsExactly("cooperation-program-for-2008");
    }

    @Test
    void findsNothingForAnObject() {
      assertThat(agreements.withParty(UABC)).isEmpty();
    }

    @Test
    void findsTheAgreementsOfTwoPartiesByTwoSteps() {
      assertThat(ids(agreements.withParty(UZBEKISTAN).withParty(US)))
          .containsExactly("us-uzbek-strategic-partnership");
    }
  }

  @Nested
  class WithObject extends QueryTest.RelationStep<Organization, Agreement, AgreementQuery> {

    private final Organization port = SmallDossier.organization("port").build();
    private final Dossier dossier =
        SmallDossier.of(
            port,
            SmallDossier.agreement("loan").addObject(Link.inferred(port, WHY)).build(),
            SmallDossier.agreement("sale").addObject(Link.stated(port)).build(),
            SmallDossier.agreement("pact").addParty(Link.stated(port)).build());

    @Override
    AgreementQuery all() {
      return dossier.agreements();
    }

    @Override
    Organization target() {
      return port;
    }

    @Override
    AgreementQuery step(AgreementQuery query, Organization organization, Basis... bases) {
      return query.withObject(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<Organization> organization, Basis... bases) {
      return query.withObject(organization, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String organization, Basis... bases) {
      return query.withObject(organization, bases);
    }

    @Override
    String parameter() {
      return "organization";
    }

    @Override
    String question() {
      return "agreements with object port";
    }

    @Override
    List<String> stated() {
      return List.of("sale");
    }

    @Override
    List<String> inferred() {
      return List.of("loan");
    }

    @Override
    List<String> either() {
      return List.of("loan", "sale");
    }

    @Test
    void findsWhatIsAboutTheTwoAircraftCompanies() {
      assertThat(ids(agreements.withObject(UABC, STATED)))
          .isEqualTo(ids(agreements.withObject(TASHKENT_CHKALOV, STATED)))
          .containsExactly("integration-agreement");
    }

    @Test
    void findsWhatStandsInTheFrameworkOfTheTwoOrganizations() {
      assertThat(ids(agreements.withObject(CSTO, STATED)))
          .isEqualTo(ids(agreements.withObject(SCO, STATED)))
          .containsExactly("legal-framework-of-treaties");
    }
  }

  @Nested
  class At extends QueryTest.RelationStep<Event, Agreement, AgreementQuery> {

    private final Event congress = SmallDossier.event("congress").build();
    private final Dossier dossier =
        SmallDossier.of(
            congress,
            SmallDossier.agreement("pact").event(Link.stated(congress)).build(),
            SmallDossier.agreement("loan").build(),
            SmallDossier.agreement("sale").event(Link.inferred(congress, WHY)).build());

    @Override
    AgreementQuery all() {
      return dossier.agreements();
    }

    @Override
    Event target() {
      return congress;
    }

    @Override
    AgreementQuery step(AgreementQuery query, Event event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<Event> event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    String parameter() {
      return "event";
    }

    @Override
    String question() {
      return "agreements at congress";
    }

    @Override
    List<String> stated() {
      return List.of("pact");
    }

    @Override
    List<String> inferred() {
      return List.of("sale");
    }

    @Override
    List<String> either() {
      return List.of("pact", "sale");
    }

    @Test
    void findsWhatWasMadeAtEachEventOfTheVisit() {
      assertThat(ids(agreements.at(SIGNING_OF_DOCUMENTS, STATED)))
          .containsExactly("documents-on-economic-cooperation");
      assertThat(ids(agreements.at(SIGNING_OF_INTEGRATION_AGREEMENT, STATED)))
          .containsExactly("integration-agreement");
      assertThat(ids(agreements.at(FOREIGN_MINISTRIES_AGREE, STATED)))
          .containsExactly("cooperation-program-for-2008");
    }

    @Test
    void doesNotReachTheEventsThatBelongToAnEvent() {
      assertThat(agreements.at("visit-to-moscow")).isEmpty();
    }
  }

  @Nested
  class Titled {

    @Test
    void takesWordsOfTheTitleWithoutRegardToCase() {
      assertThat(ids(agreements.titleContaining("STRATEGIC")))
          .containsExactly("us-uzbek-strategic-partnership", "treaty-on-strategic-cooperation");
    }

    @Test
    void takesWordsAsTheyFollowEachOther() {
      assertThat(ids(agreements.titleContaining("economic cooperation through 2012")))
          .containsExactly("documents-on-economic-cooperation");
      assertThat(agreements.titleContaining("cooperation economic")).isEmpty();
    }

    @Test
    void takesPartOfAWord() {
      assertThat(ids(agreements.titleContaining("partner")))
          .containsExactly("us-uzbek-strategic-partnership");
    }

    @Test
    void takesNoWordsOfTheSubject() {
      assertThat(agreements.titleContaining("aircraft companies")).isEmpty();
    }

    @Test
    void findsTheSameInEveryLocale() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(new Locale("tr", "TR"));
        assertThat(ids(agreements.titleContaining("INTEGRATING")))
            .containsExactly("integration-agreement");
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Nested
  class OnSubject {

    @Test
    void takesWordsOfTheSubjectWithoutRegardToCase() {
      assertThat(ids(agreements.subjectContaining("Cooperation")))
          .containsExactly(
              "treaty-on-strategic-cooperation",
              "documents-on-economic-cooperation",
              "cooperation-program-for-2008");
    }

    @Test
    void findsTheSubjectOfTheIntegrationAgreement() {
      assertThat(ids(agreements.subjectContaining("aircraft")))
          .containsExactly("integration-agreement");
    }

    @Test
    void takesNoWordsOfTheTitle() {
      assertThat(agreements.subjectContaining("Chkalov")).isEmpty();
    }

    @Test
    void findsNothingWithoutSubject() {
      assertThat(agreements.subjectContaining("partnership")).isEmpty();
    }
  }

  @Nested
  class Sources {

    @Test
    void areCitedByInferenceOnly() {
      assertThat(agreements.withCitation(STATED)).isEmpty();
    }

    @Test
    void areConcludedForAllThatIsToldBeforeACitation() {
      assertThat(ids(agreements.withCitation(INFERRED)))
          .isEqualTo(ids(agreements.withCitation()))
          .containsExactly(
              "legal-framework-of-treaties",
              "various-treaties",
              "treaty-on-strategic-cooperation",
              "documents-on-economic-cooperation",
              "integration-agreement",
              "cooperation-program-for-2008");
    }

    @Test
    void areMissingInAParagraphWithoutCitation() {
      assertThat(ids(agreements.withoutCitation()))
          .containsExactly("us-uzbek-strategic-partnership");
    }

    @Test
    void areTheCitationsThatCloseTheParagraphs() {
      assertThat(ids(agreements.citing(ITAR_TASS_ON_SECURITY, INFERRED)))
          .containsExactly(
              "legal-framework-of-treaties", "various-treaties", "treaty-on-strategic-cooperation");
      assertThat(ids(agreements.citing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING, INFERRED)))
          .containsExactly(
              "documents-on-economic-cooperation",
              "integration-agreement",
              "cooperation-program-for-2008");
    }

    @Test
    void areTheOutletsThatTheCitationsName() {
      assertThat(ids(agreements.reportedBy(INTERFAX, INFERRED)))
          .isEqualTo(ids(agreements.reportedBy(UZBEK_TV_FIRST_CHANNEL, INFERRED)))
          .containsExactly(
              "documents-on-economic-cooperation",
              "integration-agreement",
              "cooperation-program-for-2008");
      assertThat(ids(agreements.reportedBy(ITAR_TASS)))
          .containsExactly(
              "legal-framework-of-treaties", "various-treaties", "treaty-on-strategic-cooperation");
    }
  }

  @Nested
  class Citing extends QueryTest.RelationStep<SourceCitation, Agreement, AgreementQuery> {

    private final SourceCitation gazette = SmallDossier.citation("gazette-of-may").build();
    private final Dossier dossier =
        SmallDossier.of(
            gazette,
            SmallDossier.agreement("loan").addCitation(Link.inferred(gazette, WHY)).build(),
            SmallDossier.agreement("sale").build(),
            SmallDossier.agreement("pact").addCitation(Link.stated(gazette)).build());

    @Override
    AgreementQuery all() {
      return dossier.agreements();
    }

    @Override
    SourceCitation target() {
      return gazette;
    }

    @Override
    AgreementQuery step(AgreementQuery query, SourceCitation citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, Link<SourceCitation> citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    AgreementQuery step(AgreementQuery query, String citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    String parameter() {
      return "citation";
    }

    @Override
    String question() {
      return "agreements citing gazette-of-may";
    }

    @Override
    List<String> stated() {
      return List.of("pact");
    }

    @Override
    List<String> inferred() {
      return List.of("loan");
    }

    @Override
    List<String> either() {
      return List.of("loan", "pact");
    }
  }

  @Nested
  class Dates {

    @Test
    void areOfTheVisitForWhatWasSigned() {
      assertThat(ids(agreements.on("2008-02-06")))
          .containsExactly(
              "documents-on-economic-cooperation",
              "integration-agreement",
              "cooperation-program-for-2008");
    }

    @Test
    void areMissingForAllElse() {
      assertThat(ids(agreements.undated()))
          .containsExactly(
              "us-uzbek-strategic-partnership",
              "legal-framework-of-treaties",
              "various-treaties",
              "treaty-on-strategic-cooperation");
    }

    @Test
    void areNotThePeriodForWhichTheAgreementIsMade() {
      assertThat(ids(agreements.on("2008-12", Certainty.RULED_OUT)))
          .contains("cooperation-program-for-2008");
    }
  }

  @Nested
  class InForceOn {

    private static final LocalDate JUNE_2010 = LocalDate.of(2010, 6, 1);

    @Test
    void findsWhatIsCertainlyInForce() {
      assertThat(ids(agreements.inForceOn(JUNE_2010)))
          .isEqualTo(ids(agreements.inForceOn(JUNE_2010, Certainty.CERTAIN)))
          .containsExactly("documents-on-economic-cooperation");
    }

    @Test
    void findsWhatIsRuledOut() {
      assertThat(ids(agreements.inForceOn(JUNE_2010, Certainty.RULED_OUT)))
          .containsExactly("cooperation-program-for-2008");
    }

    @Test
    void keepsApartWhatTheArticleDoesNotState() {
      assertThat(ids(agreements.inForceOn(JUNE_2010, Certainty.NOT_STATED)))
          .containsExactly(
              "us-uzbek-strategic-partnership",
              "legal-framework-of-treaties",
              "various-treaties",
              "treaty-on-strategic-cooperation",
              "integration-agreement");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2007-12-31, RULED_OUT",
      "2008-01-01, CERTAIN",
      "2008-02-06, CERTAIN",
      "2008-12-31, CERTAIN",
      "2009-01-01, RULED_OUT"
    })
    void isCertainForTheProgramOnAllDaysOf2008(LocalDate day, Certainty certainty) {
      assertThat(ids(agreements.inForceOn(day, certainty)))
          .contains("cooperation-program-for-2008");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2008-02-05, RULED_OUT",
      "2008-02-06, CERTAIN",
      "2011-12-31, CERTAIN",
      "2012-01-01, CERTAIN",
      "2012-01-02, POSSIBLE",
      "2012-12-31, POSSIBLE",
      "2013-01-01, RULED_OUT"
    })
    void goesForTheDocumentsFromTheDayOfSigningToSomeDayOf2012(LocalDate day, Certainty certainty) {
      assertThat(ids(agreements.inForceOn(day, certainty)))
          .contains("documents-on-economic-cooperation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2008-02-06", "2030-01-01"})
    void isNotStatedForAnAgreementWithoutPeriodOnAnyDay(LocalDate day) {
      assertThat(ids(agreements.inForceOn(day, Certainty.NOT_STATED)))
          .contains("integration-agreement");
    }

    @Test
    void narrowsByParty() {
      assertThat(ids(agreements.inForceOn(JUNE_2010).withParty(RUSSIA)))
          .isEqualTo(ids(agreements.withParty(RUSSIA).inForceOn(JUNE_2010)))
          .containsExactly("documents-on-economic-cooperation");
    }
  }
}

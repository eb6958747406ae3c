package io.github.dossier4j;

import static io.github.dossier4j.moscow.VisitOrganizations.EURASIA_DAILY_MONITOR;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitPeople.VAGIT_ALEKPEROV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.SourceCitationBuilder;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionsTest {

  private static final Passage WORDS = Passage.of(1, 0, 9);

  private final Dossier visit = MoscowVisit.dossier();

  @Nested
  class About {

    @Test
    void aRecordAreTheRecordsThatReferToIt() {
      assertThat(visit.connections(LUKOIL).records()).containsExactly(VAGIT_ALEKPEROV);
    }

    @Test
    void aRecordIsNotNothingIfAnyRecordRefersToIt() {
      assertThat(visit.connections(LUKOIL).isEmpty()).isFalse();
    }

    @Test
    void aLinkAreTheRecordsThatReferToWhatItNames() {
      assertThat(visit.connections(Link.stated(LUKOIL)).records()).containsExactly(VAGIT_ALEKPEROV);
    }

    @Test
    void anIdAreTheRecordsThatReferToWhatHasIt() {
      assertThat(visit.connections("lukoil").records()).containsExactly(VAGIT_ALEKPEROV);
    }

    @Test
    void anUnknownIdIsNothing() {
      assertThat(visit.connections("unknown").isEmpty()).isTrue();
      assertThat(visit.connections("unknown").relations()).isEmpty();
      assertThat(visit.connections("unknown").records()).isEmpty();
      assertThat(visit.connections("unknown")).hasToString("connections of unknown");
    }

    @Test
    void aRecordOfAnotherDossierIsNothing() {
      assertThat(visit.connections(organization("unknown")).isEmpty()).isTrue();
    }

    @Test
    void theDossierAndItsArticleIsNothingBecauseTheyAreNoRecords() {
      assertThat(visit.connections("moscow-visit-2008").isEmpty()).isTrue();
      assertThat(visit.connections("eurasia-daily-monitor-5-27").isEmpty()).isTrue();
    }

    @Test
    void thePublicationIsNothingBecauseOnlyTheArticleRefersToIt() {
      assertThat(visit.connections(EURASIA_DAILY_MONITOR).isEmpty()).isTrue();
    }

    @Test
    void noIdIsRefused() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.connections((String) null))
          .withMessage("id");
    }

    @Test
    void noRecordIsRefused() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.connections((Organization) null))
          .withMessageContaining("record");
    }
  }

  /** Each relation is used once, and leads to a target of its own. */
  @Nested
  class ARelation {

    private final Dossier dossier = everyRelationOnce();

    @ParameterizedTest
    @EnumSource(Relation.class)
    void leadsFromItsTargetToItsSource(Relation relation) {
      DossierRecord source = dossier.get(relation.toString().replaceFirst("/.*", ""));

      assertThat(dossier.connections(target(relation)).records(relation)).containsExactly(source);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void isTheOnlyOneOfItsTarget(Relation relation) {
      assertThat(dossier.connections(target(relation)).relations()).containsExactly(relation);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void hasNoRecordsAboutAnother(Relation relation) {
      for (Relation other : EnumSet.complementOf(EnumSet.of(relation))) {
        assertThat(dossier.connections(target(other)).records(relation))
            .as(other.toString())
            .isEmpty();
      }
    }
  }

  @Nested
  class TheRelations {

    @Test
    void haveTheOrderOfTheirDeclarationAboutAnOrganization() {
      assertThat(everyRelationToOneOfEachType().connections("organization").relations())
          .containsExactly(
              Relation.PERSON_POSITION_ORGANIZATION,
              Relation.ORGANIZATION_COUNTRY,
              Relation.ORGANIZATION_PART_OF,
              Relation.AGREEMENT_PARTY,
              Relation.AGREEMENT_SIGNATORY_ORGANIZATION,
              Relation.AGREEMENT_OBJECT,
              Relation.QUOTE_SPEAKER,
              Relation.QUOTE_ADDRESSEE,
              Relation.QUOTE_ABOUT,
              Relation.STATEMENT_HOLDER,
              Relation.STATEMENT_ADDRESSEE,
              Relation.STATEMENT_ABOUT,
              Relation.CITATION_OUTLET,
              Relation.EVENT_PARTICIPANT_ACTOR);
    }

    @Test
    void haveTheOrderOfTheirDeclarationAboutAnEvent() {
      assertThat(everyRelationToOneOfEachType().connections("event").relations())
          .containsExactly(
              Relation.AGREEMENT_EVENT,
              Relation.QUOTE_EVENT,
              Relation.STATEMENT_EVENT,
              Relation.EVENT_AFTER,
              Relation.EVENT_PART_OF);
    }

    @Test
    void haveTheOrderOfTheirDeclarationAboutACitation() {
      assertThat(everyRelationToOneOfEachType().connections("citation").relations())
          .containsExactly(
              Relation.AGREEMENT_CITATION,
              Relation.QUOTE_CITATION,
              Relation.STATEMENT_CITATION,
              Relation.EVENT_CITATION);
    }

    @Test
    void cannotBeChanged() {
      assertThatThrownBy(() -> visit.connections(LUKOIL).relations().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class TheRecords {

    private final Organization organization = organization("organization");
    private final Person twice =
        Person.builder()
            .id("twice")
            .name("Twice")
            .addPositions(
                Position.stated("President", Link.stated(organization)),
                Position.stated("Chairman", Link.inferred(organization, "because")))
            .build();
    private final Agreement agreement =
        agreement("agreement")
            .addParties(Link.stated(organization), Link.stated(organization))
            .addObject(Link.stated(organization))
            .build();
    private final Dossier dossier =
        empty()
            .addPeople(twice, twice.toBuilder().id("again").build())
            .addOrganization(organization)
            .addAgreement(agreement)
            .build();

    @Test
    void areListedOnceEvenIfTheyReferTwiceInOneWay() {
      assertThat(dossier.connections(organization).records(Relation.PERSON_POSITION_ORGANIZATION))
          .containsExactly(twice, twice.toBuilder().id("again").build());
    }

    @Test
    void areListedInEachWayInWhichTheyRefer() {
      assertThat(dossier.connections(organization).records(Relation.AGREEMENT_PARTY))
          .containsExactly(agreement);
      assertThat(dossier.connections(organization).records(Relation.AGREEMENT_OBJECT))
          .containsExactly(agreement);
    }

    @Test
    void areListedOnceInAll() {
      assertThat(dossier.connections(organization).records())
          .extracting(DossierRecord::id)
          .containsExactly("twice", "again", "agreement");
    }

    @Test
    void haveTheOrderOfTheDossier() {
      Dossier reversed =
          empty()
              .addEvents(
                  event("c").addParticipant(Participant.of(Link.stated(twice), "role")).build(),
                  event("a").addParticipant(Participant.of(Link.stated(twice), "role")).build(),
                  event("b").addParticipant(Participant.of(Link.stated(twice), "role")).build())
              .addPerson(twice)
              .addOrganization(organization)
              .build();

      assertThat(reversed.connections(twice).records(Relation.EVENT_PARTICIPANT_ACTOR))
          .extracting(DossierRecord::id)
          .containsExactly("c", "a", "b");
    }

    @Test
    void areNoneByARelationThatIsNotUsed() {
      assertThat(visit.connections(LUKOIL).records(Relation.CITATION_OUTLET)).isEmpty();
    }

    @Test
    void areNotAskedForWithoutARelation() {
      assertThatNullPointerException()
          .isThrownBy(() -> visit.connections(LUKOIL).records((Relation) null))
          .withMessage("relation");
    }

    @Test
    void cannotBeChangedByOneRelation() {
      List<DossierRecord> records =
          visit.connections(LUKOIL).records(Relation.PERSON_POSITION_ORGANIZATION);

      assertThatThrownBy(() -> records.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cannotBeChangedInAll() {
      List<DossierRecord> records = visit.connections(LUKOIL).records();

      assertThatThrownBy(() -> records.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class InTheBundledDossier {

    @Test
    void lukoilHasAHead() {
      assertThat(visit.connections(LUKOIL))
          .hasToString(
              """
              connections of lukoil
                people/positions/*/organization: vagit-alekperov\
              """);
    }

    @Test
    void interfaxIsAnOutlet() {
      assertThat(visit.connections(INTERFAX))
          .hasToString(
              """
              connections of interfax
                citations/outlets/*: interfax-and-uzbek-tv-on-the-signing\
              """);
    }

    @ParameterizedTest
    @CsvSource({"vladimir-putin", "visit-to-moscow", "itar-tass-on-security", "uzbekistan"})
    void everyRecordIsListedOnce(String id) {
      assertThat(visit.connections(id).records()).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }
  }

  private static Dossier everyRelationOnce() {
    return everyRelation(ConnectionsTest::target);
  }

  private static Dossier everyRelationToOneOfEachType() {
    return everyRelation(ConnectionsTest::typeOfTarget);
  }

  private static String target(Relation relation) {
    return "of-" + relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String typeOfTarget(Relation relation) {
    return switch (relation) {
      case AGREEMENT_SIGNATORY_PERSON -> "person";
      case AGREEMENT_CITATION, QUOTE_CITATION, STATEMENT_CITATION, EVENT_CITATION -> "citation";
      case AGREEMENT_EVENT, QUOTE_EVENT, STATEMENT_EVENT, EVENT_AFTER, EVENT_PART_OF -> "event";
      default -> "organization";
    };
  }

  /** Uses each relation once: its source has the name of its list, its target the given id. */
  private static Dossier everyRelation(Function<Relation, String> target) {
    DossierBuilder dossier = empty();
    Set<String> made = new HashSet<>();
    for (Relation relation : Relation.values()) {
      String id = target.apply(relation);
      if (made.add(id)) {
        switch (typeOfTarget(relation)) {
          case "person" -> dossier.addPerson(person(id));
          case "citation" -> dossier.addCitation(citation(id).build());
          case "event" -> dossier.addEvent(event(id).build());
          default -> dossier.addOrganization(organization(id));
        }
      }
    }
    Function<Relation, Organization> organization = target.andThen(id -> organization(id));
    Function<Relation, Link<Event>> event = target.andThen(id -> Link.stated(event(id).build()));
    Function<Relation, Link<SourceCitation>> citation =
        target.andThen(id -> Link.stated(citation(id).build()));
    return dossier
        .addPerson(
            person("people").toBuilder()
                .addPosition(
                    Position.stated(
                        "President",
                        Link.stated(organization.apply(Relation.PERSON_POSITION_ORGANIZATION))))
                .build())
        .addOrganization(
            organization("organizations").toBuilder()
                .country(Link.stated(organization.apply(Relation.ORGANIZATION_COUNTRY)))
                .partOf(Link.stated(organization.apply(Relation.ORGANIZATION_PART_OF)))
                .build())
        .addAgreement(
            agreement("agreements")
                .addParty(Link.stated(organization.apply(Relation.AGREEMENT_PARTY)))
                .addSignatory(
                    Signatory.builder()
                        .person(
                            Link.stated(person(target.apply(Relation.AGREEMENT_SIGNATORY_PERSON))))
                        .organization(
                            Link.stated(
                                organization.apply(Relation.AGREEMENT_SIGNATORY_ORGANIZATION)))
                        .build())
                .addObject(Link.stated(organization.apply(Relation.AGREEMENT_OBJECT)))
                .event(event.apply(Relation.AGREEMENT_EVENT))
                .addCitation(citation.apply(Relation.AGREEMENT_CITATION))
                .build())
        .addQuote(
            Quote.builder()
                .id("quotes")
                .text("Text")
                .kind(QuoteKind.DIRECT)
                .speaker(Link.stated(organization.apply(Relation.QUOTE_SPEAKER)))
                .addressee(Link.stated(organization.apply(Relation.QUOTE_ADDRESSEE)))
                .addAbout(Link.stated(organization.apply(Relation.QUOTE_ABOUT)))
                .event(event.apply(Relation.QUOTE_EVENT))
                .addCitation(citation.apply(Relation.QUOTE_CITATION))
                .passage(WORDS)
                .build())
        .addStatement(
            Statement.builder()
                .id("statements")
                .text("Text")
                .kind(StatementKind.REPORTED)
                .holder(Link.stated(organization.apply(Relation.STATEMENT_HOLDER)))
                .addressee(Link.stated(organization.apply(Relation.STATEMENT_ADDRESSEE)))
                .addAbout(Link.stated(organization.apply(Relation.STATEMENT_ABOUT)))
                .event(event.apply(Relation.STATEMENT_EVENT))
                .addCitation(citation.apply(Relation.STATEMENT_CITATION))
                .passage(WORDS)
                .build())
        .addCitation(
            citation("citations")
                .addOutlet(Link.stated(organization.apply(Relation.CITATION_OUTLET)))
                .build())
        .addEvent(
            event("events")
                .addParticipant(
                    Participant.of(
                        Link.stated(organization.apply(Relation.EVENT_PARTICIPANT_ACTOR)), "role"))
                .addAfter(event.apply(Relation.EVENT_AFTER))
                .partOf(event.apply(Relation.EVENT_PART_OF))
                .addCitation(citation.apply(Relation.EVENT_CITATION))
                .build())
        .build();
  }

  private static DossierBuilder empty() {
    return Dossier.builder()
        .id("dossier")
        .title("Title")
        .version("1")
        .rights("Rights")
        .article(
            Article.builder()
                .id("article")
                .addParagraph(ParagraphFingerprint.of(1, 9, "0".repeat(64)))
                .build());
  }

  private static Person person(String id) {
    return Person.builder().id(id).name("Name").build();
  }

  private static Organization organization(String id) {
    return Organization.builder().id(id).name("Name").kind(OrganizationKind.OTHER).build();
  }

  private static AgreementBuilder agreement(String id) {
    return Agreement.builder()
        .id(id)
        .title("Title")
        .kind(AgreementKind.OTHER)
        .status(AgreementStatus.REFERENCED);
  }

  private static SourceCitationBuilder citation(String id) {
    return SourceCitation.builder().id(id).printed("Printed").passage(WORDS);
  }

  private static EventBuilder event(String id) {
    return Event.builder().id(id).title("Title").kind(EventKind.OTHER).status(EventStatus.OCCURRED);
  }
}

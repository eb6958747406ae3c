package io.github.dossier4j;

import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitAgreements.DOCUMENTS_ON_ECONOMIC_COOPERATION;
import static io.github.dossier4j.moscow.VisitAgreements.INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitAgreements.TREATY_ON_STRATEGIC_COOPERATION;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.ONE_TO_ONE_TALKS;
import static io.github.dossier4j.moscow.VisitOrganizations.CSTO;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static io.github.dossier4j.moscow.VisitQuotes.ALLIED_RELATIONS;
import static io.github.dossier4j.moscow.VisitQuotes.READINESS_TO_CONTINUE;
import static io.github.dossier4j.moscow.VisitStatements.KARIMOV_ON_THE_DIALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void isThatOfTheArticleAndOfEachRecordInTheDossiersOrder() {
      List<String> expected = new ArrayList<>();
      expected.add("eurasia-daily-monitor-5-27/publication is stated");
      records(visit)
          .forEach(each -> visit.evidence(each).forEach(fact -> expected.add(fact.toString())));

      assertThat(visit.evidence()).extracting(Evidence::toString).isEqualTo(expected);
    }

    @Test
    void isAsMuchAsThatOfTheArticleAndAllRecords() {
      int ofRecords = records(visit).mapToInt(each -> visit.evidence(each).size()).sum();

      assertThat(visit.evidence()).hasSize(1 + ofRecords);
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> visit.evidence().remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  /** Held against the JSON, which another path writes. */
  @Nested
  class EveryLinkTimeTextAndPositionOfTheJson {

    private final JsonNode json = JsonMapper.shared().valueToTree(visit);

    @Test
    void hasItsEvidenceInTheOrderOfTheWireFormat() {
      records(visit)
          .forEach(
              each ->
                  assertThat(visit.evidence(each))
                      .as(each.id())
                      .extracting(Evidence::attribute)
                      .isEqualTo(facts(node(each.id()))));
    }

    @Test
    void hasItsEvidenceInTheArticle() {
      assertThat(visit.evidence())
          .filteredOn(fact -> fact.id().equals(visit.article().id()))
          .extracting(Evidence::attribute)
          .isEqualTo(facts(json.get("article")));
    }

    @Test
    void hasARelationExactlyWhereItIsALinkOfARecord() {
      records(visit)
          .forEach(
              each ->
                  assertThat(visit.evidence(each))
                      .as(each.id())
                      .allMatch(
                          fact ->
                              fact.relation().isPresent()
                                  == node(each.id()).at(fact.attribute()).has("ref")));
    }

    @Test
    void hasTheRelationWhosePathIsTheAttribute() {
      assertThat(visit.evidence())
          .filteredOn(fact -> fact.relation().isPresent())
          .isNotEmpty()
          .allSatisfy(
              fact ->
                  assertThat(fact.relation().orElseThrow().toString())
                      .endsWith(fact.attribute().replaceAll("\\d+", "*")));
    }

    @Test
    void hasTheBasisAndTheReasonThatTheJsonHas() {
      assertThat(visit.evidence())
          .filteredOn(fact -> node(fact.id()).at(fact.attribute()).has("basis"))
          .isNotEmpty()
          .allSatisfy(
              fact -> {
                JsonNode node = node(fact.id()).at(fact.attribute());
                assertThat(fact.basis()).hasToString(node.get("basis").asString());
                assertThat(fact.reason()).isEqualTo(node.optional("note").map(JsonNode::asString));
              });
    }

    @Test
    void hasThePassagesThatTheJsonHas() {
      assertThat(visit.evidence())
          .allSatisfy(
              fact ->
                  assertThat(fact.passages())
                      .as(fact.toString())
                      .isEqualTo(passages(node(fact.id()).at(fact.attribute()))));
    }

    private JsonNode node(String id) {
      return json.findParents("id").stream()
          .filter(each -> each.get("id").asString().equals(id))
          .findFirst()
          .orElseThrow();
    }

    private List<String> facts(JsonNode record) {
      List<String> facts = new ArrayList<>();
      record.forEachEntry((name, value) -> collect("/" + name, value, facts));
      return facts;
    }

    private void collect(String pointer, JsonNode node, List<String> facts) {
      boolean own = List.of("/mentions", "/passages", "/passage").contains(pointer);
      if (own || node.has("basis")) {
        facts.add(pointer);
      } else if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          collect(pointer + "/" + i, node.get(i), facts);
        }
      } else if (node.isObject()) {
        if (pointer.startsWith("/positions/")) {
          facts.add(pointer);
        }
        node.forEachEntry(
            (name, value) -> {
              if (!name.equals("passages")) {
                collect(pointer + "/" + name, value, facts);
              }
            });
      }
    }

    private List<Passage> passages(JsonNode node) {
      if (node.has("paragraph")) {
        return List.of(passage(node));
      }
      JsonNode list = node.isArray() ? node : node.get("passages");
      return list.valueStream().map(this::passage).toList();
    }

    private Passage passage(JsonNode node) {
      return Passage.of(
          node.get("paragraph").asInt(), node.get("start").asInt(), node.get("end").asInt());
    }
  }

  @Nested
  class TheEvidenceOfTheArticle {

    private final Organization paper =
        Organization.builder()
            .id("harbour-ledger")
            .name("The Harbour Ledger")
            .kind(OrganizationKind.PUBLICATION)
            .build();

    private final Dossier dossier =
        dossier().toBuilder()
            .article(
                dossier().article().toBuilder()
                    .publication(Link.inferred(paper, "its header", Passage.of(1, 0, 18)))
                    .date(ReportedTime.stated("May 4, 2031", "2031-05-04", Passage.of(1, 20, 31)))
                    .build())
            .addOrganization(paper)
            .build();

    @Test
    void isThatOfItsPublicationAndOfItsDate() {
      assertThat(dossier.evidence())
          .filteredOn(fact -> fact.id().equals("bridge-report"))
          .extracting(
              Evidence::attribute, Evidence::basis, Evidence::passages, fact -> fact.printed(0))
          .containsExactly(
              tuple("/publication", INFERRED, List.of(Passage.of(1, 0, 18)), List.of()),
              tuple("/date", STATED, List.of(Passage.of(1, 20, 31)), List.of("May 4, 2031")));
    }
  }

  @Nested
  class TheEvidenceOfARecord {

    @Test
    void isOfItsAttributes() {
      assertThat(visit.evidence(ALLIED_RELATIONS))
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

    @Test
    void isEmptyWhenThereIsNoSuchAttribute() {
      assertThat(visit.evidence(ALLIED_RELATIONS, "speaker")).isEmpty();
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
  class ThePrintedWords {

    @Test
    void areEachFormOfANameForEveryMention() {
      Evidence mentions = evidence(ISLAM_KARIMOV, "/mentions");

      assertThat(mentions.passages()).hasSizeGreaterThan(1);
      assertThat(indexes(mentions))
          .allMatch(i -> mentions.printed(i).equals(List.of("Islam Karimov", "Karimov")));
    }

    @Test
    void areTheAcronymToo() {
      assertThat(evidence(CSTO, "/mentions").printed(0))
          .startsWith(CSTO.name())
          .contains(CSTO.acronym().orElseThrow());
    }

    @Test
    void areTheTextOfAQuote() {
      assertThat(evidence(READINESS_TO_CONTINUE, "/passage").printed(0))
          .containsExactly(READINESS_TO_CONTINUE.text());
    }

    @Test
    void areThoseOfACitation() {
      assertThat(evidence(ITAR_TASS_ON_SECURITY, "/passage").printed(0))
          .containsExactly("Itar-Tass, February 6");
    }

    @Test
    void areThoseOfATime() {
      assertThat(evidence(ITAR_TASS_ON_SECURITY, "/date").printed(0)).containsExactly("February 6");
    }

    @Test
    void areThoseOfAPlace() {
      assertThat(evidence(KREMLIN_TALKS, "/place").printed(0)).containsExactly("Kremlin");
    }

    @Test
    void areThoseOfACapacity() {
      assertThat(evidence(INTEGRATION_AGREEMENT, "/signatories/0/capacity").printed(0))
          .containsExactly("First Deputy Prime Minister");
    }

    @Test
    void areTheTitleOfAPosition() {
      assertThat(evidence(ISLAM_KARIMOV, "/positions/0").printed(0)).containsExactly("President");
    }

    @Test
    void areNoneForALaterPassage() {
      Evidence position = evidence(ISLAM_KARIMOV, "/positions/0");

      assertThat(position.passages()).hasSizeGreaterThan(1);
      assertThat(position.printed(1)).isEmpty();
    }

    @Test
    void areNoneForATimeThatIsConcludedWithoutAny() {
      assertThat(evidence(KREMLIN_TALKS, "/date").printed(0)).isEmpty();
    }

    @Test
    void areNoneForALink() {
      assertThat(evidence(ALLIED_RELATIONS, "/speaker").printed(0)).isEmpty();
    }

    @Test
    void areNoneForAStatementWhoseTextIsOurs() {
      assertThat(evidence(KARIMOV_ON_THE_DIALOGUE, "/passage").printed(0)).isEmpty();
    }

    @Test
    void areNoneForAnEventWhoseTitleIsOurs() {
      assertThat(evidence(KREMLIN_TALKS, "/passages").printed(0)).isEmpty();
    }

    @Test
    void refuseChangeWhenTheyAreTheFormsOfAName() {
      List<String> forms = evidence(ISLAM_KARIMOV, "/mentions").printed(0);

      assertThatThrownBy(() -> forms.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuseChange() {
      List<String> words = evidence(READINESS_TO_CONTINUE, "/passage").printed(0);

      assertThatThrownBy(() -> words.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private List<Integer> indexes(Evidence evidence) {
      return Stream.iterate(0, i -> i < evidence.passages().size(), i -> i + 1).toList();
    }
  }

  @Nested
  class TheQuoteThatAFactStandsIn {

    @Test
    void isThereForWhatOnlyItsSpeakerSays() {
      assertThat(evidence(TREATY_ON_STRATEGIC_COOPERATION, "/passages").quote())
          .contains(READINESS_TO_CONTINUE);
    }

    @Test
    void isThereExactlyForTheFactsThatStandNowhereElse() {
      assertThat(visit.evidence())
          .filteredOn(fact -> fact.quote().isPresent())
          .extracting(Evidence::id, Evidence::attribute, fact -> fact.quote().orElseThrow().id())
          .containsExactly(
              tuple(
                  "representatives-of-ministries-and-departments",
                  "/mentions",
                  "quality-of-allied-relations"),
              tuple(
                  "representatives-of-large-russian-companies",
                  "/mentions",
                  "quality-of-allied-relations"),
              tuple(
                  "treaty-on-strategic-cooperation",
                  "/passages",
                  "readiness-to-continue-cooperation"),
              tuple("one-to-one-talks", "/passages", "readiness-to-continue-cooperation"));
    }

    @Test
    void holdsEveryPassage() {
      assertThat(visit.evidence())
          .allSatisfy(
              fact ->
                  assertThat(fact.quote())
                      .as(fact.toString())
                      .isEqualTo(
                          visit.quotes().stream()
                              .filter(quote -> !quote.id().equals(fact.id()))
                              .filter(
                                  quote ->
                                      fact.passages().stream().allMatch(quote.passage()::contains))
                              .findFirst()));
    }

    @Test
    void isNotThereWhenOneOfThePassagesStandsOutside() {
      Evidence talker = evidence(ONE_TO_ONE_TALKS, "/participants/0/actor");

      assertThat(READINESS_TO_CONTINUE.passage().contains(talker.passages().get(0))).isTrue();
      assertThat(talker.quote()).isEmpty();
    }

    @Test
    void isNotThereForAQuoteItself() {
      assertThat(visit.quotes())
          .flatExtracting(visit::evidence)
          .allMatch(fact -> fact.quote().isEmpty());
    }

    @Test
    void isTheOuterOfTwoQuotes() {
      Dossier dossier = dossier(quote("outer", 0, 50), quote("inner", 10, 20));

      assertThat(dossier.evidence())
          .extracting(Evidence::id, fact -> fact.quote().map(Quote::id))
          .containsExactly(tuple("outer", Optional.empty()), tuple("inner", Optional.of("outer")));
    }

    @Test
    void isNotThereWhenThePassagesStandInTwoQuotes() {
      Dossier dossier =
          dossier(quote("first", 0, 20), quote("second", 30, 50)).toBuilder()
              .addEvent(event(Passage.of(1, 5, 10), Passage.of(1, 35, 40)))
              .build();

      assertThat(dossier.evidence(event()).get(0).quote()).isEmpty();
    }

    @Test
    void isNotThereWithoutPassages() {
      Dossier dossier = dossier(quote("first", 0, 20)).toBuilder().addEvent(event()).build();

      assertThat(dossier.evidence(event()))
          .singleElement()
          .returns(List.of(), Evidence::passages)
          .returns(Optional.empty(), Evidence::quote);
    }
  }

  @Nested
  class WhatIsKnownOnlyFromSomebody {

    @Test
    void isWhatKarimovSays() {
      assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV))
          .containsExactly(TREATY_ON_STRATEGIC_COOPERATION, ONE_TO_ONE_TALKS);
    }

    @Test
    void isWhatPutinSays() {
      assertThat(visit.knownOnlyFrom(VLADIMIR_PUTIN))
          .extracting(DossierRecord::id)
          .containsExactly(
              "representatives-of-ministries-and-departments",
              "representatives-of-large-russian-companies");
    }

    @Test
    void isNothingFromSomebodyWhoIsNotQuoted() {
      assertThat(visit.knownOnlyFrom(RUSTAM_AZIMOV)).isEmpty();
    }

    @Test
    void isNothingFromSomebodyUnknown() {
      assertThat(visit.knownOnlyFrom(FIELD)).isEmpty();
    }

    @Test
    void countsQuotesThatAreConcludedToBeTheirs() {
      assertThat(READINESS_TO_CONTINUE.speaker().map(Link::basis)).contains(Basis.INFERRED);
      assertThat(visit.knownOnlyFrom(ISLAM_KARIMOV)).contains(TREATY_ON_STRATEGIC_COOPERATION);
    }

    @Test
    void mayStandInSeveralOfTheirQuotes() {
      Dossier dossier =
          bySpeaker(quote("first", 0, 20), quote("second", 30, 50))
              .addEvent(event(Passage.of(1, 5, 10), Passage.of(1, 35, 40)))
              .build();

      assertThat(dossier.knownOnlyFrom(FIELD))
          .extracting(DossierRecord::id)
          .containsExactly("opening");
    }

    @Test
    void isNotReportedOutsideTheirQuotes() {
      Dossier dossier =
          bySpeaker(quote("first", 0, 20))
              .addEvent(event(Passage.of(1, 5, 10), Passage.of(1, 35, 40)))
              .build();

      assertThat(dossier.knownOnlyFrom(FIELD)).isEmpty();
    }

    @Test
    void isNotWhatHasNoPassage() {
      assertThat(bySpeaker(quote("first", 0, 20)).addEvent(event()).build().knownOnlyFrom(FIELD))
          .isEmpty();
    }

    @Test
    void isNoQuoteThatStandsInTheirs() {
      assertThat(
              bySpeaker(quote("outer", 0, 50), quote("inner", 10, 20)).build().knownOnlyFrom(FIELD))
          .isEmpty();
    }

    @Test
    void refusesChange() {
      assertThatThrownBy(() -> visit.knownOnlyFrom(ISLAM_KARIMOV).remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    private DossierBuilder bySpeaker(Quote... quotes) {
      DossierBuilder dossier = dossier().toBuilder().addPerson(FIELD);
      for (Quote quote : quotes) {
        dossier.addQuote(quote.toBuilder().speaker(Link.stated(FIELD)).build());
      }
      return dossier;
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

    private final Person field =
        FIELD.toBuilder()
            .addPositions(
                Position.builder().title("Mayor").build(),
                Position.builder().title("Harbour Master").addPassage(Passage.of(1, 0, 14)).build())
            .build();

    private final Dossier dossier = dossier().toBuilder().addPerson(field).build();

    @Test
    void haveAPlaceInTheListEach() {
      assertThat(dossier.evidence(field))
          .extracting(Evidence::attribute)
          .containsExactly("/positions/0", "/positions/1", "/mentions");
    }

    @Test
    void haveTheirOwnTitle() {
      assertThat(dossier.evidence(field, "/positions/1").map(office -> office.printed(0)))
          .contains(List.of("Harbour Master"));
    }

    @Test
    void areStated() {
      assertThat(dossier.evidence(field, "/positions/0").map(Evidence::basis)).contains(STATED);
    }

    @Test
    void mayHaveNoPassages() {
      assertThat(dossier.evidence(field, "/positions/0").map(Evidence::passages))
          .contains(List.of());
    }
  }

  private Evidence evidence(DossierRecord record, String attribute) {
    return visit.evidence(record, attribute).orElseThrow();
  }

  private static Stream<DossierRecord> records(Dossier dossier) {
    List<DossierRecord> records = new ArrayList<>();
    dossier.people().forEach(records::add);
    dossier.organizations().forEach(records::add);
    dossier.agreements().forEach(records::add);
    dossier.quotes().forEach(records::add);
    dossier.statements().forEach(records::add);
    dossier.citations().forEach(records::add);
    dossier.events().forEach(records::add);
    return records.stream();
  }

  private static Quote quote(String id, int start, int end) {
    return Quote.builder()
        .id(id)
        .text("words")
        .kind(QuoteKind.DIRECT)
        .passage(Passage.of(1, start, end))
        .build();
  }

  private static Event event(Passage... passages) {
    return Event.builder()
        .id("opening")
        .title("Opening")
        .kind(EventKind.OTHER)
        .status(EventStatus.OCCURRED)
        .addPassages(passages)
        .build();
  }

  /** A dossier of an article with one paragraph of a hundred letters. */
  private static Dossier dossier(Quote... quotes) {
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
        .addQuotes(quotes)
        .build();
  }
}

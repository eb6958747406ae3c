package io.github.dossier4j.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The same data as plain Java records, as a user would write them who wants no more than the JSON:
 * no checks, no links with types, dates as text. Null where something is absent.
 */
final class Plain {

  private Plain() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Dossier(
      int format,
      String id,
      String title,
      String version,
      String rights,
      String coverage,
      List<HistoryEntry> history,
      Article article,
      List<Person> people,
      List<Organization> organizations,
      List<Agreement> agreements,
      List<Quote> quotes,
      List<Statement> statements,
      List<Citation> citations,
      List<Event> events) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Article(
      String id,
      Link publication,
      Text title,
      List<Text> authors,
      Time date,
      Text place,
      List<Link> sources,
      Integer volume,
      Integer issue,
      String language,
      String url,
      Integer header,
      List<ParagraphFingerprint> paragraphs) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record HistoryEntry(Act act, String by, String date, String version, String note) {}

  record ParagraphFingerprint(int number, int length, String sha256) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Person(
      String id,
      String name,
      List<String> aliases,
      List<String> honorifics,
      List<Position> positions,
      List<Passage> mentions) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Position(
      String title,
      Link organization,
      Tenure tenure,
      Basis basis,
      String note,
      List<Passage> passages) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Organization(
      String id,
      String name,
      String acronym,
      List<String> aliases,
      List<String> adjectives,
      OrganizationKind kind,
      Link country,
      Link partOf,
      List<Passage> mentions) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Agreement(
      String id,
      String title,
      AgreementKind kind,
      AgreementStatus status,
      List<Link> parties,
      List<Signatory> signatories,
      List<Link> objects,
      Link event,
      Time date,
      Time period,
      String subject,
      List<Text> figures,
      List<Link> citations,
      List<Passage> passages) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Signatory(Link person, Text capacity, Link organization) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Quote(
      String id,
      String text,
      List<Range> insertions,
      QuoteKind kind,
      Link speaker,
      Link addressee,
      String cue,
      List<Link> about,
      Link event,
      Time date,
      List<Link> citations,
      Passage passage) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Statement(
      String id,
      String text,
      StatementKind kind,
      Link holder,
      Link addressee,
      String cue,
      List<Link> about,
      Link event,
      Time date,
      List<Text> figures,
      List<Link> citations,
      Passage passage) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Citation(String id, String printed, List<Link> outlets, Time date, Passage passage) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Event(
      String id,
      String title,
      EventKind kind,
      EventStatus status,
      Time date,
      Time period,
      Text place,
      List<Participant> participants,
      List<Link> after,
      Link partOf,
      List<Text> figures,
      List<Link> citations,
      List<Passage> passages) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Participant(Link actor, String role) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Link(String ref, Basis basis, String note, List<Passage> passages) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Time(String printed, String value, Basis basis, String note, List<Passage> passages) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Text(String printed, String value, Basis basis, String note, List<Passage> passages) {}

  record Passage(int paragraph, int start, int end) {}

  record Range(int start, int end) {}

  enum Basis {
    @JsonProperty("stated")
    STATED,
    @JsonProperty("inferred")
    INFERRED
  }

  enum Act {
    @JsonProperty("generated")
    GENERATED,
    @JsonProperty("drafted")
    DRAFTED,
    @JsonProperty("reviewed")
    REVIEWED,
    @JsonProperty("corrected")
    CORRECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN
  }

  enum Tenure {
    @JsonProperty("former")
    FORMER,
    @JsonProperty("acting")
    ACTING,
    @JsonProperty("elect")
    ELECT
  }

  enum OrganizationKind {
    @JsonProperty("state")
    STATE,
    @JsonProperty("government-body")
    GOVERNMENT_BODY,
    @JsonProperty("court")
    COURT,
    @JsonProperty("police")
    POLICE,
    @JsonProperty("armed-forces")
    ARMED_FORCES,
    @JsonProperty("military-command")
    MILITARY_COMMAND,
    @JsonProperty("intergovernmental-organization")
    INTERGOVERNMENTAL_ORGANIZATION,
    @JsonProperty("political-party")
    POLITICAL_PARTY,
    @JsonProperty("association")
    ASSOCIATION,
    @JsonProperty("company")
    COMPANY,
    @JsonProperty("news-outlet")
    NEWS_OUTLET,
    @JsonProperty("publication")
    PUBLICATION,
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("religious-body")
    RELIGIOUS_BODY,
    @JsonProperty("group")
    GROUP,
    @JsonProperty("other")
    OTHER
  }

  enum AgreementKind {
    @JsonProperty("treaty")
    TREATY,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("contract")
    CONTRACT,
    @JsonProperty("memorandum")
    MEMORANDUM,
    @JsonProperty("declaration")
    DECLARATION,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("program")
    PROGRAM,
    @JsonProperty("framework")
    FRAMEWORK,
    @JsonProperty("partnership")
    PARTNERSHIP,
    @JsonProperty("other")
    OTHER
  }

  enum AgreementStatus {
    @JsonProperty("signed")
    SIGNED,
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("referenced")
    REFERENCED
  }

  enum QuoteKind {
    @JsonProperty("direct")
    DIRECT,
    @JsonProperty("partial")
    PARTIAL,
    @JsonProperty("scare")
    SCARE,
    @JsonProperty("title")
    TITLE
  }

  enum StatementKind {
    @JsonProperty("reported")
    REPORTED,
    @JsonProperty("assessment")
    ASSESSMENT
  }

  enum EventKind {
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("invitation")
    INVITATION,
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("talks")
    TALKS,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("signing")
    SIGNING,
    @JsonProperty("election")
    ELECTION,
    @JsonProperty("appointment")
    APPOINTMENT,
    @JsonProperty("departure")
    DEPARTURE,
    @JsonProperty("announcement")
    ANNOUNCEMENT,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("broadcast")
    BROADCAST,
    @JsonProperty("initiative")
    INITIATIVE,
    @JsonProperty("reform")
    REFORM,
    @JsonProperty("legislation")
    LEGISLATION,
    @JsonProperty("sanctions")
    SANCTIONS,
    @JsonProperty("assistance")
    ASSISTANCE,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("operation")
    OPERATION,
    @JsonProperty("violence")
    VIOLENCE,
    @JsonProperty("protest")
    PROTEST,
    @JsonProperty("disaster")
    DISASTER,
    @JsonProperty("crime")
    CRIME,
    @JsonProperty("investigation")
    INVESTIGATION,
    @JsonProperty("arrest")
    ARREST,
    @JsonProperty("charge")
    CHARGE,
    @JsonProperty("lawsuit")
    LAWSUIT,
    @JsonProperty("trial")
    TRIAL,
    @JsonProperty("verdict")
    VERDICT,
    @JsonProperty("release")
    RELEASE,
    @JsonProperty("acquisition")
    ACQUISITION,
    @JsonProperty("payment")
    PAYMENT,
    @JsonProperty("founding")
    FOUNDING,
    @JsonProperty("closure")
    CLOSURE,
    @JsonProperty("death")
    DEATH,
    @JsonProperty("other")
    OTHER
  }

  enum EventStatus {
    @JsonProperty("occurred")
    OCCURRED,
    @JsonProperty("expected")
    EXPECTED,
    @JsonProperty("alleged")
    ALLEGED,
    @JsonProperty("called-off")
    CALLED_OFF
  }
}

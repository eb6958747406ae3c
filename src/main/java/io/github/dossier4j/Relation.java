package io.github.dossier4j;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.SourceCitation;

/** Every way in which one record refers to another: where the link stands, and to what it leads. */
enum Relation {
  POSITION_ORGANIZATION(RecordType.PEOPLE, "/positions/*/organization", Organization.class),
  ORGANIZATION_COUNTRY(RecordType.ORGANIZATIONS, "/country", Organization.class),
  ORGANIZATION_PART_OF(RecordType.ORGANIZATIONS, "/partOf", Organization.class),
  AGREEMENT_PARTY(RecordType.AGREEMENTS, "/parties/*", Organization.class),
  SIGNATORY_PERSON(RecordType.AGREEMENTS, "/signatories/*/person", Person.class),
  SIGNATORY_ORGANIZATION(RecordType.AGREEMENTS, "/signatories/*/organization", Organization.class),
  AGREEMENT_OBJECT(RecordType.AGREEMENTS, "/objects/*", Organization.class),
  AGREEMENT_EVENT(RecordType.AGREEMENTS, "/event", Event.class),
  AGREEMENT_CITATION(RecordType.AGREEMENTS, "/citations/*", SourceCitation.class),
  QUOTE_SPEAKER(RecordType.QUOTES, "/speaker", Actor.class),
  QUOTE_ADDRESSEE(RecordType.QUOTES, "/addressee", Actor.class),
  QUOTE_EVENT(RecordType.QUOTES, "/event", Event.class),
  QUOTE_CITATION(RecordType.QUOTES, "/citations/*", SourceCitation.class),
  STATEMENT_HOLDER(RecordType.STATEMENTS, "/holder", Actor.class),
  STATEMENT_ADDRESSEE(RecordType.STATEMENTS, "/addressee", Actor.class),
  STATEMENT_EVENT(RecordType.STATEMENTS, "/event", Event.class),
  STATEMENT_CITATION(RecordType.STATEMENTS, "/citations/*", SourceCitation.class),
  CITATION_OUTLET(RecordType.CITATIONS, "/outlets/*", Organization.class),
  EVENT_PARTICIPANT(RecordType.EVENTS, "/participants/*/actor", Actor.class),
  EVENT_AFTER(RecordType.EVENTS, "/after/*", Event.class),
  EVENT_PART_OF(RecordType.EVENTS, "/partOf", Event.class),
  EVENT_CITATION(RecordType.EVENTS, "/citations/*", SourceCitation.class);

  private final RecordType source;
  private final String path;
  private final Class<? extends DossierRecord> target;

  Relation(RecordType source, String path, Class<? extends DossierRecord> target) {
    this.source = source;
    this.path = path;
    this.target = target;
  }

  /** The list whose records have links of this relation. */
  RecordType source() {
    return source;
  }

  /** The type of record that a link of this relation must name. */
  Class<? extends DossierRecord> target() {
    return target;
  }

  /** Where the link stands in its record, as a JSON Pointer. */
  String pointer(int index) {
    int star = path.indexOf('*');
    return star < 0 ? path : path.substring(0, star) + index + path.substring(star + 1);
  }
}

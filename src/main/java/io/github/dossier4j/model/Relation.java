package io.github.dossier4j.model;

/** Every way in which one record refers to another. */
public enum Relation {
  /** A person's position is an office in an organization. */
  PERSON_POSITION_ORGANIZATION(
      RecordType.PEOPLE, "/positions/*/organization", Organization.class, "in office of"),

  /** An organization is assigned to a state. */
  ORGANIZATION_COUNTRY(RecordType.ORGANIZATIONS, "/country", Organization.class, "in country"),

  /** An organization belongs to a larger one. */
  ORGANIZATION_PART_OF(RecordType.ORGANIZATIONS, "/partOf", Organization.class, "part of"),

  /** An agreement has a party. */
  AGREEMENT_PARTY(RecordType.AGREEMENTS, "/parties/*", Organization.class, "with party"),

  /** A person signed an agreement. */
  AGREEMENT_SIGNATORY_PERSON(
      RecordType.AGREEMENTS, "/signatories/*/person", Person.class, "signed by"),

  /** An agreement was signed for an organization. */
  AGREEMENT_SIGNATORY_ORGANIZATION(
      RecordType.AGREEMENTS, "/signatories/*/organization", Organization.class, "signed for"),

  /** An agreement is about an organization, or stands in its framework. */
  AGREEMENT_OBJECT(RecordType.AGREEMENTS, "/objects/*", Organization.class, "with object"),

  /** An agreement was made at an event. */
  AGREEMENT_EVENT(RecordType.AGREEMENTS, "/event", Event.class, "at"),

  /** A source is cited for an agreement. */
  AGREEMENT_CITATION(RecordType.AGREEMENTS, "/citations/*", SourceCitation.class, "citing"),

  /** Somebody spoke the words of a quote. */
  QUOTE_SPEAKER(RecordType.QUOTES, "/speaker", Actor.class, "by"),

  /** The words of a quote were said to somebody. */
  QUOTE_ADDRESSEE(RecordType.QUOTES, "/addressee", Actor.class, "to"),

  /** The words of a quote speak of a record. */
  QUOTE_ABOUT(RecordType.QUOTES, "/about/*", DossierRecord.class, "about"),

  /** The words of a quote were said at an event, or report it. */
  QUOTE_EVENT(RecordType.QUOTES, "/event", Event.class, "at"),

  /** A source is cited for a quote. */
  QUOTE_CITATION(RecordType.QUOTES, "/citations/*", SourceCitation.class, "citing"),

  /** Somebody is reported to hold a statement. */
  STATEMENT_HOLDER(RecordType.STATEMENTS, "/holder", Actor.class, "by"),

  /** A statement is addressed to somebody. */
  STATEMENT_ADDRESSEE(RecordType.STATEMENTS, "/addressee", Actor.class, "to"),

  /** A statement speaks of a record. */
  STATEMENT_ABOUT(RecordType.STATEMENTS, "/about/*", DossierRecord.class, "about"),

  /** A statement was made at an event. */
  STATEMENT_EVENT(RecordType.STATEMENTS, "/event", Event.class, "at"),

  /** A source is cited for a statement. */
  STATEMENT_CITATION(RecordType.STATEMENTS, "/citations/*", SourceCitation.class, "citing"),

  /** A citation names an outlet. */
  CITATION_OUTLET(RecordType.CITATIONS, "/outlets/*", Organization.class, "from"),

  /** Somebody took part in an event. */
  EVENT_PARTICIPANT_ACTOR(
      RecordType.EVENTS, "/participants/*/actor", Actor.class, "with participant"),

  /** An event follows another. */
  EVENT_AFTER(RecordType.EVENTS, "/after/*", Event.class, "after"),

  /** An event belongs to a larger one. */
  EVENT_PART_OF(RecordType.EVENTS, "/partOf", Event.class, "part of"),

  /** A source is cited for an event. */
  EVENT_CITATION(RecordType.EVENTS, "/citations/*", SourceCitation.class, "citing");

  private final RecordType source;
  private final String path;
  private final Class<? extends DossierRecord> target;
  private final String question;

  Relation(RecordType source, String path, Class<? extends DossierRecord> target, String question) {
    this.source = source;
    this.path = path;
    this.target = target;
    this.question = question;
  }

  /**
   * Where links of this relation stand in the wire format.
   *
   * @return the list and the path in its records, with a star for a place in a list, such as {@code
   *     quotes/citations/*}
   */
  @Override
  public String toString() {
    return source.listName() + path;
  }

  /**
   * Where the link stands in its record.
   *
   * @return a JSON Pointer (RFC 6901) within the record, with a star for each place in a list, such
   *     as {@code /citations/*}
   */
  public String path() {
    return path;
  }

  /**
   * Where one link of the relation stands in its record.
   *
   * @param index the place in the list, from 0; ignored if the relation is no list
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /citations/0}
   */
  public String pointer(int index) {
    int star = path.indexOf('*');
    return star < 0 ? path : path.substring(0, star) + index + path.substring(star + 1);
  }

  /**
   * The records that have links of this relation.
   *
   * @return their type
   */
  public RecordType source() {
    return source;
  }

  /**
   * The records that a link of this relation may name.
   *
   * @return their common type
   */
  public Class<? extends DossierRecord> target() {
    return target;
  }

  /**
   * How a query asks for the relation, before the id of the target.
   *
   * @return a few words, such as {@code signed by}
   */
  public String question() {
    return question;
  }

  /**
   * Whether links of this relation must not form a cycle.
   *
   * @return true for what is part of, or follows, another record of its kind
   */
  public boolean isHierarchical() {
    return this == ORGANIZATION_PART_OF || this == EVENT_AFTER || this == EVENT_PART_OF;
  }
}

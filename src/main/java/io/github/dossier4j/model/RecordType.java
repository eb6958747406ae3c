package io.github.dossier4j.model;

/** The types of record, one for each list of a dossier, in the order of the wire format. */
public enum RecordType {
  /** The people. */
  PEOPLE("people", Person.class),

  /** The organizations, states included. */
  ORGANIZATIONS("organizations", Organization.class),

  /** The agreements. */
  AGREEMENTS("agreements", Agreement.class),

  /** The quotes. */
  QUOTES("quotes", Quote.class),

  /** The statements. */
  STATEMENTS("statements", Statement.class),

  /** The citations. */
  CITATIONS("citations", SourceCitation.class),

  /** The events. */
  EVENTS("events", Event.class);

  private final String listName;
  private final Class<? extends DossierRecord> type;

  RecordType(String listName, Class<? extends DossierRecord> type) {
    this.listName = listName;
    this.type = type;
  }

  /**
   * The list of a dossier that holds the records.
   *
   * @return the name of the JSON property, such as {@code people}
   */
  public String listName() {
    return listName;
  }

  /**
   * The class of the records.
   *
   * @return the class, such as {@code Person}
   */
  public Class<? extends DossierRecord> type() {
    return type;
  }

  /** The name of the list. */
  @Override
  public String toString() {
    return listName;
  }
}

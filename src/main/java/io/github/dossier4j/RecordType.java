package io.github.dossier4j;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seven lists of a dossier, in the order of the wire format. */
enum RecordType {
  PEOPLE("people", Person.class),
  ORGANIZATIONS("organizations", Organization.class),
  AGREEMENTS("agreements", Agreement.class),
  QUOTES("quotes", Quote.class),
  STATEMENTS("statements", Statement.class),
  CITATIONS("citations", SourceCitation.class),
  EVENTS("events", Event.class);

  private final String listName;
  private final Class<? extends DossierRecord> type;

  RecordType(String listName, Class<? extends DossierRecord> type) {
    this.listName = listName;
    this.type = type;
  }

  /** The name of the list: the JSON property and the noun of its queries. */
  String listName() {
    return listName;
  }

  /** The records of this type that a dossier holds. */
  List<? extends DossierRecord> in(Dossier dossier) {
    // By name, because a switch over constants has a class of its own to load.
    return switch (listName) {
      case "people" -> dossier.allPeople();
      case "organizations" -> dossier.allOrganizations();
      case "agreements" -> dossier.allAgreements();
      case "quotes" -> dossier.allQuotes();
      case "statements" -> dossier.allStatements();
      case "citations" -> dossier.allCitations();
      default -> dossier.allEvents();
    };
  }

  /** A list of one record, if it is of this type; else of none. */
  @SuppressWarnings("unchecked") // Those who ask know which class of record the type has.
  <R extends DossierRecord> List<R> only(@Nullable DossierRecord record) {
    return record != null && type.isInstance(record) ? List.of((R) record) : List.of();
  }
}

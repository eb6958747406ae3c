package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.List;

/** The seven lists of a dossier, in the order of the wire format. */
enum RecordType {
  PEOPLE("people"),
  ORGANIZATIONS("organizations"),
  AGREEMENTS("agreements"),
  QUOTES("quotes"),
  STATEMENTS("statements"),
  CITATIONS("citations"),
  EVENTS("events");

  private final String listName;

  RecordType(String listName) {
    this.listName = listName;
  }

  /** The name of the list: the JSON property and the noun of its queries. */
  String listName() {
    return listName;
  }

  /** The records of this type that a dossier holds. */
  List<? extends DossierRecord> in(Dossier dossier) {
    return dossier.lists().get(ordinal());
  }
}

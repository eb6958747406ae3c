package io.github.dossier4j.view;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Statement;

/** Whose words something is said in. */
enum Voice {
  /** The article's: a proof can hold them against the text. */
  PRINTED,

  /** The article's, spoken by somebody. */
  QUOTED,

  /** Ours: a person has to judge them. */
  OURS,

  /** Nobody's: a JSON Pointer into a draft. */
  POINTER;

  /** The voice in which a record is labelled. */
  static Voice of(DossierRecord record) {
    if (record instanceof Quote) {
      return QUOTED;
    }
    return record instanceof Agreement || record instanceof Event || record instanceof Statement
        ? OURS
        : PRINTED;
  }
}

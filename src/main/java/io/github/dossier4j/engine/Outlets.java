package io.github.dossier4j.engine;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the outlets that report a record. */
public final class Outlets {

  private Outlets() {}

  /**
   * The ids of the outlets of a record's citations, then of those that the article credits for the
   * whole text, each with the basis of the strongest report.
   */
  public static Map<String, Basis> of(Index index, DossierRecord record) {
    Map<String, Basis> outlets = new LinkedHashMap<>();
    for (Link<SourceCitation> citation : citations(record)) {
      SourceCitation cited =
          (SourceCitation) Objects.requireNonNull(index.find(citation.id()), citation.id());
      for (Link<Organization> outlet : cited.outlets()) {
        if (citation.basis() == Basis.STATED && outlet.basis() == Basis.STATED) {
          outlets.put(outlet.id(), Basis.STATED);
        } else {
          outlets.putIfAbsent(outlet.id(), Basis.INFERRED);
        }
      }
    }
    for (Link<Organization> outlet : index.article().sources()) {
      outlets.putIfAbsent(outlet.id(), Basis.INFERRED);
    }
    return outlets;
  }

  private static List<Link<SourceCitation>> citations(DossierRecord record) {
    if (record instanceof Agreement agreement) {
      return agreement.citations();
    }
    if (record instanceof Event event) {
      return event.citations();
    }
    return record instanceof Utterance utterance ? utterance.citations() : List.of();
  }
}

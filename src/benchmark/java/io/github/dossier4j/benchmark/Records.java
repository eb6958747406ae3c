package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Query;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Signatory;
import java.util.stream.Stream;

/** The records of a dossier, for those who index them on their own. */
final class Records {

  private Records() {}

  static Stream<DossierRecord> all(Dossier dossier) {
    return Stream.of(
            dossier.people(),
            dossier.organizations(),
            dossier.agreements(),
            dossier.quotes(),
            dossier.statements(),
            dossier.citations(),
            dossier.events())
        .flatMap(Query::stream);
  }

  static Stream<? extends Link<?>> signatories(Agreement agreement) {
    return agreement.signatories().stream().map(Signatory::person);
  }
}

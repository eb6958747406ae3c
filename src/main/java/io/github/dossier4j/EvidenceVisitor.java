package io.github.dossier4j;

import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.DossierRecord;
import java.util.ArrayList;
import java.util.List;

/** Collects the evidence for all that one record, or the article, reports. */
final class EvidenceVisitor extends FactVisitor {

  private final Index index;
  private final String id;
  private final List<Evidence> evidence = new ArrayList<>();

  private EvidenceVisitor(Index index, String id) {
    this.index = index;
    this.id = id;
  }

  /** The evidence for what the dossier says of its article. */
  static List<Evidence> ofArticle(Index index) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, index.article().id());
    visitor.visit(index.article());
    return List.copyOf(visitor.evidence);
  }

  static List<Evidence> of(Index index, DossierRecord record) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, record.id());
    visitor.visit(record);
    return List.copyOf(visitor.evidence);
  }

  @Override
  void fact(Fact fact) {
    evidence.add(
        new Evidence(
            id,
            pointer(fact.path(), fact.index()),
            fact.relation(),
            fact.target(),
            fact.basis(),
            fact.note(),
            fact.passages(),
            index.claims().of(id, fact.passages())));
  }
}

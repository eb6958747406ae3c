package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Relation;
import java.util.List;

/** Holds for the records that have a link of one relation to one record. */
final class RelationCondition<R extends DossierRecord> implements Condition<R> {

  private final Relation relation;
  private final String id;
  private final List<R> records;
  private final BasisFilter bases;

  /**
   * A condition that holds whatever the basis of the link.
   *
   * @param records every record with such a link, in the dossier's order; unmodifiable
   */
  RelationCondition(Relation relation, String id, List<R> records) {
    this(relation, id, records, BasisFilter.ALL);
  }

  private RelationCondition(Relation relation, String id, List<R> records, BasisFilter bases) {
    this.relation = relation;
    this.id = id;
    this.records = records;
    this.bases = bases;
  }

  /** The same condition for links of some bases only. */
  RelationCondition<R> narrowedTo(BasisFilter some) {
    return some == BasisFilter.ALL ? this : new RelationCondition<>(relation, id, records, some);
  }

  /**
   * Every record for which the condition holds. If it is narrowed, the list may have others too.
   */
  List<R> records() {
    return records;
  }

  @Override
  public boolean holds(R record) {
    for (Link<?> link : new LinkVisitor(relation).in(record)) {
      if (link.id().equals(id) && bases.accepts(link.basis())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return relation.question() + " " + id + bases;
  }
}

package io.github.dossier4j;

import io.github.dossier4j.engine.LinkVisitor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Relation;
import java.util.List;

/** Holds for the records that refer to a certain record in a certain way. */
final class RelationCondition<R extends DossierRecord> implements Condition<R> {

  private final Relation relation;
  private final String id;
  private final List<R> records;
  private final Bases bases;

  /**
   * A condition that holds for some records, whatever the basis.
   *
   * @param records every record with such a link, in the dossier's order; unmodifiable
   */
  RelationCondition(Relation relation, String id, List<R> records) {
    this(relation, id, records, Bases.ALL);
  }

  private RelationCondition(Relation relation, String id, List<R> records, Bases bases) {
    this.relation = relation;
    this.id = id;
    this.records = records;
    this.bases = bases;
  }

  /** The same, for links of some bases only; of all, if none is named. */
  RelationCondition<R> narrowedTo(Basis... some) {
    return some.length == 0 ? this : new RelationCondition<>(relation, id, records, Bases.of(some));
  }

  /** Every record for which it holds and, if it is narrowed, perhaps others. */
  List<R> records() {
    return records;
  }

  @Override
  public boolean holds(R record) {
    List<Link<?>> links = new LinkVisitor(relation).in(record);
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).id().equals(id) && bases.take(links.get(i).basis())) {
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

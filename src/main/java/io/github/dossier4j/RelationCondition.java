package io.github.dossier4j;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds for records that refer to a certain record in a certain way. */
final class RelationCondition<R extends DossierRecord> extends SaidCondition<R> {

  private final Relation relation;
  private final String id;
  private final Bases bases;

  RelationCondition(String words, Relation relation, String id, Basis... bases) {
    super(words, Objects.requireNonNull(id, "id"));
    this.relation = relation;
    this.id = id;
    this.bases = Bases.of(bases);
  }

  @Override
  public boolean holds(R record) {
    List<Link<?>> links = new LinkWalk(relation).in(record);
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).id().equals(id) && bases.take(links.get(i).basis())) {
        return true;
      }
    }
    return false;
  }

  @Override
  @SuppressWarnings("unchecked") // The index of a relation holds records of its source type only.
  public @Nullable List<R> known(Dossier dossier) {
    return bases.takesAll() ? (List<R>) dossier.index().referring(relation, id) : null;
  }

  @Override
  public String toString() {
    return super.toString() + bases;
  }
}

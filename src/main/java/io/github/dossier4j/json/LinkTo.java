package io.github.dossier4j.json;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;

/** A link of a relation; all have one shape, and differ in the records that they may name. */
final class LinkTo implements WireType {

  /** What an article names: its publication and its sources. */
  static final LinkTo OUTLET = new LinkTo(null, Organization.class);

  private static final LinkTo[] ALL = all();

  /** Null for the links of the article. */
  final @Nullable Relation relation;

  final Class<? extends DossierRecord> target;

  private LinkTo(@Nullable Relation relation, Class<? extends DossierRecord> target) {
    this.relation = relation;
    this.target = target;
  }

  static LinkTo link(Relation relation) {
    return ALL[relation.ordinal()];
  }

  private static LinkTo[] all() {
    LinkTo[] all = new LinkTo[Relation.values().length];
    for (Relation relation : Relation.values()) {
      all[relation.ordinal()] = new LinkTo(relation, relation.target());
    }
    return all;
  }

  @Override
  public @Nullable Object read(Input in) {
    return Shape.LINK.read(in);
  }

  @Override
  public void write(Output out, Object value) {
    Shape.LINK.write(out, value);
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of one relation in a record. */
final class LinkWalk extends RecordWalk {

  private final Relation wanted;
  private List<Link<?>> links = List.of();

  LinkWalk(Relation wanted) {
    this.wanted = wanted;
  }

  /** The links of a record, in order; none if its type has no such relation. */
  List<Link<?>> in(DossierRecord record) {
    links = List.of();
    walk(record);
    return links;
  }

  @Override
  void link(Relation relation, int index, Link<?> link) {
    if (relation == wanted) {
      if (links.isEmpty()) {
        links = new ArrayList<>(2);
      }
      links.add(link);
    }
  }
}

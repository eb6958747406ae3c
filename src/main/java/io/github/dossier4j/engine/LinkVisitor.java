package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of one relation in a record. */
public final class LinkVisitor extends RecordVisitor {

  private final Relation wanted;
  private List<Link<?>> links = List.of();

  /** A visitor of the links of a relation. */
  public LinkVisitor(Relation wanted) {
    this.wanted = wanted;
  }

  /** The links of a record, in order; none if its type has no such relation. */
  public List<Link<?>> in(DossierRecord record) {
    links = List.of();
    visit(record);
    return links;
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    if (relation == wanted) {
      if (links.isEmpty()) {
        links = new ArrayList<>(2);
      }
      links.add(link);
    }
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds records without looking through the dossier: by id, and by what they refer to. The first is
 * made when the dossier is built, the others when a query first needs them.
 */
final class Index {

  private final Dossier dossier;
  private final Map<String, DossierRecord> byId;

  /**
   * The records that refer to an id by a relation, for each relation that was needed. Never
   * changed, only replaced by a larger one, so that no thread sees half of it.
   */
  private volatile Map<Relation, Map<String, List<DossierRecord>>> byRelation =
      new EnumMap<>(Relation.class);

  Index(Dossier dossier, Map<String, DossierRecord> byId) {
    this.dossier = dossier;
    this.byId = byId;
  }

  /** The record with an id, or null. */
  @Nullable DossierRecord find(String id) {
    return byId.get(id);
  }

  /** The records with a link of a relation to an id, in the dossier's order; unmodifiable. */
  List<DossierRecord> referring(Relation relation, String id) {
    Map<String, List<DossierRecord>> index = byRelation.get(relation);
    if (index == null) {
      // Two threads may both make one, or lose what the other made, which is then made again.
      index = inverted(relation);
      Map<Relation, Map<String, List<DossierRecord>>> more = new EnumMap<>(byRelation);
      more.put(relation, index);
      byRelation = more;
    }
    List<DossierRecord> records = index.get(id);
    return records == null ? List.of() : records;
  }

  /** The links of one relation turned round. */
  private Map<String, List<DossierRecord>> inverted(Relation relation) {
    Map<String, List<DossierRecord>> inverted = new HashMap<>();
    LinkWalk walk = new LinkWalk(relation);
    for (DossierRecord record : relation.source().in(dossier)) {
      List<Link<?>> links = walk.in(record);
      for (int i = 0; i < links.size(); i++) {
        List<DossierRecord> known = inverted.get(links.get(i).id());
        if (known == null) {
          known = new ArrayList<>(2);
          inverted.put(links.get(i).id(), known);
        }
        if (known.isEmpty() || known.get(known.size() - 1) != record) {
          known.add(record);
        }
      }
    }
    for (Map.Entry<String, List<DossierRecord>> entry : inverted.entrySet()) {
      entry.setValue(List.copyOf(entry.getValue()));
    }
    return inverted;
  }
}

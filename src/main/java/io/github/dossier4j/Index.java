package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds records without looking through the dossier: by id, and by what they refer to. The first is
 * made when the dossier is built, the others when a query first needs them.
 */
final class Index {

  private final Dossier dossier;
  private final Map<String, DossierRecord> byId;
  private final Map<Relation, Map<String, List<DossierRecord>>> byRelation =
      new ConcurrentHashMap<>();

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
      // Two threads may both make it; the two are equal, and either may stay.
      index = Inversion.of(relation, relation.source().in(dossier));
      byRelation.put(relation, index);
    }
    List<DossierRecord> records = index.get(id);
    return records == null ? List.of() : Collections.unmodifiableList(records);
  }

  /** Turns the links of one relation round. */
  private static final class Inversion extends RecordWalk {

    private final Relation wanted;
    private final Map<String, List<DossierRecord>> index = new HashMap<>();
    private DossierRecord record;

    private Inversion(Relation wanted, DossierRecord first) {
      this.wanted = wanted;
      this.record = first;
    }

    static Map<String, List<DossierRecord>> of(
        Relation relation, List<? extends DossierRecord> records) {
      if (records.isEmpty()) {
        return Map.of();
      }
      Inversion inversion = new Inversion(relation, records.get(0));
      for (DossierRecord each : records) {
        inversion.record = each;
        inversion.walk(each);
      }
      return inversion.index;
    }

    @Override
    void link(Relation relation, int place, Link<?> link) {
      if (relation != wanted) {
        return;
      }
      List<DossierRecord> known = index.get(link.id());
      if (known == null) {
        known = new ArrayList<>(2);
        index.put(link.id(), known);
      }
      if (known.isEmpty() || !known.get(known.size() - 1).id().equals(record.id())) {
        known.add(record);
      }
    }
  }
}

package io.github.dossier4j;

import io.github.dossier4j.engine.Claims;
import io.github.dossier4j.engine.LinkVisitor;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds records without looking through the dossier: by id, and by what they refer to. The first is
 * made when the dossier is built, the others when a query first needs them.
 */
@SuppressWarnings("EnumOrdinal") // Of places in memory only; an EnumMap costs each look-up more.
final class Index {

  private final Dossier dossier;
  private final Map<String, DossierRecord> byId;

  /**
   * By relation, once it was needed, and by id: what refers to it. Never changed, only replaced by
   * a fuller one, so that no thread sees half of it.
   */
  private volatile @Nullable Map<String, RelationCondition<?>>[] byRelation = none();

  /** Made when it is first needed. */
  private volatile @Nullable Claims claims;

  Index(Dossier dossier, Map<String, DossierRecord> byId) {
    this.dossier = dossier;
    this.byId = byId;
  }

  /** The record with an id, or null. */
  @Nullable DossierRecord find(String id) {
    return byId.get(id);
  }

  /** Whose claims the words of the article are. */
  Claims claims() {
    Claims known = claims;
    if (known == null) {
      known = new Claims(dossier.allQuotes(), dossier.allStatements());
      claims = known;
    }
    return known;
  }

  /** The condition that holds for the records with a link of a relation to an id. */
  @SuppressWarnings("unchecked") // Only records of the relation's source type have such links.
  <R extends DossierRecord> RelationCondition<R> referring(Relation relation, String id) {
    Map<String, RelationCondition<?>> conditions = byRelation[relation.ordinal()];
    if (conditions == null) {
      conditions = invert(relation);
    }
    RelationCondition<R> condition = (RelationCondition<R>) conditions.get(id);
    return condition == null ? new RelationCondition<>(relation, id, List.of()) : condition;
  }

  /**
   * Turns the links of a relation round. Two threads may both do it, or lose what the other did,
   * which is then done again.
   */
  private Map<String, RelationCondition<?>> invert(Relation relation) {
    Map<String, RelationCondition<?>> conditions = new HashMap<>();
    for (Map.Entry<String, List<DossierRecord>> entry : inverted(relation).entrySet()) {
      String id = entry.getKey();
      conditions.put(id, new RelationCondition<>(relation, id, List.copyOf(entry.getValue())));
    }
    @Nullable Map<String, RelationCondition<?>>[] fuller = byRelation.clone();
    fuller[relation.ordinal()] = conditions;
    byRelation = fuller;
    return conditions;
  }

  private Map<String, List<DossierRecord>> inverted(Relation relation) {
    Map<String, List<DossierRecord>> inverted = new HashMap<>();
    LinkVisitor walk = new LinkVisitor(relation);
    for (DossierRecord record : dossier.list(relation.source())) {
      List<Link<?>> links = walk.in(record);
      for (int i = 0; i < links.size(); i++) {
        List<DossierRecord> known = inverted.get(links.get(i).id());
        if (known == null) {
          known = new ArrayList<>(2);
          inverted.put(links.get(i).id(), known);
        }
        if (known.isEmpty() || !known.get(known.size() - 1).id().equals(record.id())) {
          known.add(record);
        }
      }
    }
    return inverted;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of maps has no other way to be made.
  private static @Nullable Map<String, RelationCondition<?>>[] none() {
    return new Map[Relation.values().length];
  }
}

package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of a dossier by id, and by the records that they refer to. The ids are indexed
 * at once, each relation when a query first needs it.
 */
public final class Index {

  private final Article article;
  private final Map<RecordType, List<? extends DossierRecord>> lists;
  private final RecordsById byId;

  /**
   * The conditions by relation, once a query needed it, and by id of the target. The map is never
   * changed, only replaced by a larger one, so no thread sees an unfinished map.
   */
  private volatile Map<Relation, Map<String, RelationCondition<?>>> byRelation =
      new EnumMap<>(Relation.class);

  /** Made when it is first needed. */
  private volatile @Nullable Claims claims;

  /**
   * Indexes some records by id. Of records with the same id, which no dossier has, the first is
   * found.
   */
  public Index(Article article, Map<RecordType, List<? extends DossierRecord>> lists) {
    this.article = article;
    this.lists = lists;
    RecordsById known = ReaderTrust.records();
    byId = known == null ? index() : known;
  }

  private RecordsById index() {
    RecordsById records = new RecordsById(size());
    for (List<? extends DossierRecord> list : lists.values()) {
      for (DossierRecord record : list) {
        records.add(record);
      }
    }
    return records;
  }

  /** The article that the records are drawn from. */
  public Article article() {
    return article;
  }

  /** The lists of records, in the dossier's order. */
  public Iterable<List<? extends DossierRecord>> lists() {
    return lists.values();
  }

  /** The records of a type, in the dossier's order. */
  @SuppressWarnings("unchecked") // The list of a type holds its records.
  public <R extends DossierRecord> List<R> list(RecordType type) {
    return (List<R>) lists.getOrDefault(type, List.of());
  }

  /** The type of a record. */
  public static RecordType typeOf(DossierRecord record) {
    for (RecordType type : RecordType.values()) {
      if (type.type().isInstance(record)) {
        return type;
      }
    }
    throw new IllegalStateException("every record has a type");
  }

  /** Where a record itself is reported: the mentions of an actor, the passages of the others. */
  public static List<Passage> ownPassages(DossierRecord record) {
    if (record instanceof Actor actor) {
      return actor.mentions();
    }
    if (record instanceof Agreement agreement) {
      return agreement.passages();
    }
    if (record instanceof Event event) {
      return event.passages();
    }
    return record instanceof Utterance utterance
        ? List.of(utterance.passage())
        : List.of(((SourceCitation) record).passage());
  }

  /** How many records there are. */
  public int size() {
    int size = 0;
    for (List<? extends DossierRecord> list : lists.values()) {
      size += list.size();
    }
    return size;
  }

  /** Whether no two records have the same id. */
  boolean hasUniqueIds() {
    return byId.isUnique();
  }

  /** The record with an id; null if there is none. */
  public @Nullable DossierRecord find(String id) {
    return byId.find(id);
  }

  /** The records with a link of a relation to an id, in the dossier's order; unmodifiable. */
  public List<? extends DossierRecord> referringTo(String id, Relation relation) {
    return referring(relation, id).records();
  }

  /** Finds whose claims the words of the article are. */
  public Claims claims() {
    Claims known = claims;
    if (known == null) {
      List<Quote> quotes = list(RecordType.QUOTES);
      List<Statement> statements = list(RecordType.STATEMENTS);
      known = new Claims(quotes, statements);
      claims = known;
    }
    return known;
  }

  /** The condition that holds for the records with a link of a relation to an id. */
  @SuppressWarnings("unchecked") // Only records of the relation's source type have such links.
  <R extends DossierRecord> RelationCondition<R> referring(Relation relation, String id) {
    Map<String, RelationCondition<?>> conditions = byRelation.get(relation);
    if (conditions == null) {
      conditions = conditions(relation);
    }
    RelationCondition<R> condition = (RelationCondition<R>) conditions.get(id);
    return condition == null ? new RelationCondition<>(relation, id, List.of()) : condition;
  }

  /**
   * Indexes a relation. If two threads do so at once, one result may be lost and is made again
   * later.
   */
  private Map<String, RelationCondition<?>> conditions(Relation relation) {
    Map<String, RelationCondition<?>> conditions = new HashMap<>();
    for (Map.Entry<String, List<DossierRecord>> entry : inverted(relation).entrySet()) {
      String id = entry.getKey();
      conditions.put(id, new RelationCondition<>(relation, id, List.copyOf(entry.getValue())));
    }
    Map<Relation, Map<String, RelationCondition<?>>> fuller = new EnumMap<>(byRelation);
    fuller.put(relation, conditions);
    byRelation = fuller;
    return conditions;
  }

  private Map<String, List<DossierRecord>> inverted(Relation relation) {
    Map<String, List<DossierRecord>> inverted = new HashMap<>();
    LinkVisitor visitor = new LinkVisitor(relation);
    for (DossierRecord record : list(relation.source())) {
      for (Link<?> link : visitor.in(record)) {
        List<DossierRecord> known = inverted.get(link.id());
        if (known == null) {
          known = new ArrayList<>(2);
          inverted.put(link.id(), known);
        }
        if (known.isEmpty() || !known.get(known.size() - 1).id().equals(record.id())) {
          known.add(record);
        }
      }
    }
    return inverted;
  }
}

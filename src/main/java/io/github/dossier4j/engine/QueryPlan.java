package io.github.dossier4j.engine;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query, and the records that may meet them. Immutable: each condition makes a
 * new question that refers to the one before it.
 */
public final class QueryPlan<R extends DossierRecord> implements Iterable<R> {

  private final Index index;
  private final RecordType type;

  /**
   * The question without its last condition. Null if there is no condition; then {@link #condition}
   * is null too.
   */
  private final @Nullable QueryPlan<R> before;

  private final @Nullable Condition<R> condition;

  /** The shortest known list that holds every matching record, in order. It may hold others too. */
  private final List<R> candidates;

  /**
   * The condition that produced the candidates. It holds for each of them already, so iteration
   * skips it. Null if no index was used.
   */
  private final @Nullable Condition<R> source;

  private QueryPlan(
      Index index,
      RecordType type,
      @Nullable QueryPlan<R> before,
      @Nullable Condition<R> condition,
      List<R> candidates,
      @Nullable Condition<R> source) {
    this.index = index;
    this.type = type;
    this.before = before;
    this.condition = condition;
    this.candidates = candidates;
    this.source = source;
  }

  /** Asks for every record of a type. */
  public static <R extends DossierRecord> QueryPlan<R> all(Index index, RecordType type) {
    return new QueryPlan<>(index, type, null, null, index.list(type), null);
  }

  /** Asks for every record of the same type. */
  public QueryPlan<R> all() {
    return all(index, type);
  }

  /** Asks for one more condition. */
  public QueryPlan<R> where(Condition<R> added) {
    return new QueryPlan<>(index, type, this, added, candidates, source);
  }

  /** Asks for a link of a relation to a record. The index gives the candidates. */
  public QueryPlan<R> where(Relation relation, String id, Basis... bases) {
    RelationCondition<R> known = index.referring(relation, id);
    RelationCondition<R> added = known.narrowedTo(BasisFilter.of(bases));
    if (before != null && added.records().size() > candidates.size()) {
      return where(added);
    }
    return new QueryPlan<>(
        index, type, this, added, added.records(), added == known ? added : null);
  }

  /** Asks for the record with an id. */
  @SuppressWarnings("unchecked") // The type of the question is the class of its records.
  public QueryPlan<R> withId(String id) {
    DossierRecord known = index.find(Objects.requireNonNull(id, "id"));
    List<R> only = type.type().isInstance(known) ? List.of((R) known) : List.of();
    Condition<R> added =
        new DescribedCondition<R>("with id", id) {
          @Override
          public boolean holds(R record) {
            return record.id().equals(id);
          }
        };
    return new QueryPlan<>(index, type, this, added, only, added);
  }

  /** Whether a record of the dossier meets every condition. */
  public boolean holds(R record) {
    return holds(conditionsBut(null), record);
  }

  static <R extends DossierRecord> boolean holds(List<Condition<R>> conditions, R record) {
    for (Condition<R> condition : conditions) {
      if (!condition.holds(record)) {
        return false;
      }
    }
    return true;
  }

  /** The records that meet every condition, in the dossier's order; unmodifiable. */
  public List<R> list() {
    if (isAnswered()) {
      return candidates;
    }
    List<R> records = new ArrayList<>();
    for (R record : this) {
      records.add(record);
    }
    return Collections.unmodifiableList(records);
  }

  /** The first record that meets every condition; null if there is none. */
  public @Nullable R first() {
    if (isAnswered()) {
      return candidates.isEmpty() ? null : candidates.get(0);
    }
    Iterator<R> records = iterator();
    return records.hasNext() ? records.next() : null;
  }

  @Override
  public Iterator<R> iterator() {
    return new MatchingIterator<>(candidates, conditionsBut(source));
  }

  /** The index that the question is asked of. */
  public Index index() {
    return index;
  }

  /** The conditions, as they were asked for. */
  public String conditions() {
    StringBuilder text = new StringBuilder();
    for (Condition<R> each : conditionsBut(null)) {
      text.append(text.length() == 0 ? "" : ", ").append(each);
    }
    return text.toString();
  }

  /** The question in words, such as {@code quotes by islam-karimov, without citation}. */
  @Override
  public String toString() {
    return before == null ? type.listName() : type.listName() + " " + conditions();
  }

  /** Whether the candidates are the answer, because no condition is left to test. */
  private boolean isAnswered() {
    return before == null || (before.before == null && Objects.equals(condition, source));
  }

  /** All conditions except one, in the order in which they were asked for. */
  private List<Condition<R>> conditionsBut(@Nullable Condition<R> one) {
    List<Condition<R>> conditions = new ArrayList<>();
    for (@Nullable QueryPlan<R> each = this; each != null; each = each.before) {
      if (each.condition != null && !each.condition.equals(one)) {
        conditions.add(each.condition);
      }
    }
    Collections.reverse(conditions);
    return conditions;
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to a dossier, and its answer.
 *
 * <p>A query never changes: each step returns a new one that asks more, and {@link #toString()}
 * says what is asked. The answer has the dossier's order. Steps take a record, a link or an id;
 * what the dossier does not hold gives an empty answer. Where a relation can be stated or inferred,
 * a step takes both, and only those that are named when one is named.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class Query<R extends DossierRecord, Q extends Query<R, Q>>
    implements Iterable<R> permits PersonQuery, OrganizationQuery, DatedQuery {

  private final Dossier dossier;

  /** Holds every record of the answer, in order, and perhaps others: the fewest that are known. */
  private final List<R> candidates;

  /** The condition that gave the candidates, which therefore needs no test; null if none did. */
  private final @Nullable Condition<R> source;

  /** What was asked before the last condition; null, as the condition, where nothing was asked. */
  private final @Nullable Query<R, Q> before;

  private final @Nullable Condition<R> condition;

  Query(Dossier dossier, List<R> all) {
    this.dossier = dossier;
    this.candidates = all;
    this.source = null;
    this.before = null;
    this.condition = null;
  }

  Query(
      Query<R, Q> before,
      Condition<R> condition,
      List<R> candidates,
      @Nullable Condition<R> source) {
    this.dossier = before.dossier;
    this.candidates = candidates;
    this.source = source;
    this.before = before;
    this.condition = condition;
  }

  /** A query that asks for one more condition. */
  abstract Q with(Condition<R> condition, List<R> candidates, @Nullable Condition<R> source);

  /** Keeps the records for which a condition holds. */
  final Q where(Condition<R> condition) {
    return with(condition, candidates, source);
  }

  /** Keeps the records that refer to another, which the index knows without looking. */
  final Q where(Relation relation, String id, Basis... bases) {
    Objects.requireNonNull(bases, "bases");
    RelationCondition<R> known = dossier.index().referring(relation, id);
    RelationCondition<R> condition = known.narrowedTo(bases);
    if (before != null && condition.records().size() > candidates.size()) {
      return where(condition);
    }
    return with(condition, condition.records(), condition == known ? condition : null);
  }

  abstract RecordType type();

  final Dossier dossier() {
    return dossier;
  }

  /**
   * Keeps the record with an id.
   *
   * @param id the id
   * @return a new query, of one record or none
   */
  public final Q withId(String id) {
    DossierRecord known = dossier.index().find(Objects.requireNonNull(id, "id"));
    Condition<R> condition =
        new SaidCondition<R>("with id", id) {
          @Override
          public boolean holds(R record) {
            return record.id().equals(id);
          }
        };
    return with(condition, type().only(known), condition);
  }

  /**
   * Keeps the records that a paragraph of the article supports: at least one passage of the record
   * or of one of its links, times and texts lies in it.
   *
   * @param paragraph the number of the paragraph: 0 for the header, from 1 for the body
   * @return a new query
   */
  public final Q inParagraph(int paragraph) {
    return where(
        new PassageCondition<R>("in paragraph", paragraph) {
          @Override
          boolean meets(Passage passage) {
            return passage.paragraph() == paragraph;
          }
        });
  }

  /**
   * Keeps the records that some words of the article support: at least one passage of the record or
   * of one of its links, times and texts overlaps them.
   *
   * @param words where the words stand
   * @return a new query
   */
  public final Q overlapping(Passage words) {
    Objects.requireNonNull(words, "words");
    return where(
        new PassageCondition<R>("overlapping", words) {
          @Override
          boolean meets(Passage passage) {
            return passage.overlaps(words);
          }
        });
  }

  /**
   * Keeps the records for which a condition of your own holds.
   *
   * @param description what the condition says, for {@link #toString()}
   * @param condition the condition
   * @return a new query
   */
  public final Q where(String description, Predicate<? super R> condition) {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(condition, "condition");
    return where(
        new SaidCondition<R>("where", description) {
          @Override
          public boolean holds(R record) {
            return condition.test(record);
          }
        });
  }

  /**
   * The answer as a stream.
   *
   * @return the records, in the dossier's order
   */
  public final Stream<R> stream() {
    return list().stream();
  }

  /**
   * The answer as a list, which is also the JSON of a query.
   *
   * @return the records, in the dossier's order; unmodifiable
   */
  @JsonValue
  public List<R> list() {
    if (isAnswered()) {
      return candidates;
    }
    List<R> answer = new ArrayList<>();
    for (R record : this) {
      answer.add(record);
    }
    return Collections.unmodifiableList(answer);
  }

  /**
   * The first record of the answer.
   *
   * @return the record that comes first in the dossier; empty if there is none
   */
  public final Optional<R> first() {
    if (isAnswered()) {
      return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
    }
    Iterator<R> answer = iterator();
    return answer.hasNext() ? Optional.of(answer.next()) : Optional.empty();
  }

  /**
   * The only record of the answer.
   *
   * @return the record
   * @throws NoSuchElementException if there is none
   * @throws IllegalStateException if there is more than one
   */
  public final R one() {
    List<R> records = list();
    if (records.isEmpty()) {
      throw new NoSuchElementException("none found, one expected: " + this);
    }
    if (records.size() > 1) {
      throw new IllegalStateException(records.size() + " found, one expected: " + this);
    }
    return records.get(0);
  }

  /**
   * How many records the answer has.
   *
   * @return the number
   */
  public final long count() {
    return list().size();
  }

  /**
   * Whether the answer has no record.
   *
   * @return true if there is none
   */
  public final boolean isEmpty() {
    return isAnswered() ? candidates.isEmpty() : !iterator().hasNext();
  }

  /** The records of the answer, in the dossier's order. The iterator cannot remove. */
  @Override
  public final Iterator<R> iterator() {
    return new Answer<>(candidates, conditionsBut(source));
  }

  /** The question that is asked, such as {@code quotes by islam-karimov, without citation}. */
  @Override
  public final String toString() {
    StringBuilder words = new StringBuilder(type().listName());
    String separator = " ";
    for (Condition<R> each : conditionsBut(null)) {
      words.append(separator).append(each);
      separator = ", ";
    }
    return words.toString();
  }

  /** Whether the candidates are the answer: nothing was asked, or only what gave them. */
  private boolean isAnswered() {
    return before == null || (before.before == null && Objects.equals(condition, source));
  }

  /** Every condition in the order in which it was asked, but one. */
  private List<Condition<R>> conditionsBut(@Nullable Condition<R> one) {
    List<Condition<R>> conditions = new ArrayList<>();
    for (@Nullable Query<R, Q> each = this; each != null; each = each.before) {
      if (each.condition != null && !each.condition.equals(one)) {
        conditions.add(each.condition);
      }
    }
    Collections.reverse(conditions);
    return conditions;
  }

  /** Holds for records with at least one passage that meets something. */
  private abstract static class PassageCondition<R extends DossierRecord> extends SaidCondition<R> {

    PassageCondition(String words, Object value) {
      super(words, value);
    }

    abstract boolean meets(Passage passage);

    @Override
    public final boolean holds(R record) {
      Meeting meeting = new Meeting();
      meeting.walk(record);
      return meeting.found;
    }

    private final class Meeting extends PassageWalk {
      private boolean found;

      @Override
      void passage(Passage passage) {
        found |= meets(passage);
      }
    }
  }
}

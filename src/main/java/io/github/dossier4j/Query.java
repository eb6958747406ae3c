package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Passage;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  private final Selection<R> selection;

  Query(Selection<R> selection) {
    this.selection = selection;
  }

  abstract Q with(Selection<R> selection);

  final Dossier dossier() {
    return selection.dossier();
  }

  final Q where(Condition<R> condition) {
    return with(selection.where(condition));
  }

  /**
   * Keeps the record with an id.
   *
   * @param id the id
   * @return a new query, of one record or none
   */
  public final Q withId(String id) {
    Objects.requireNonNull(id, "id");
    return where(
        new SaidCondition<R>("with id", id) {
          @Override
          public boolean holds(R record) {
            return record.id().equals(id);
          }
        });
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
    return selection.list().stream();
  }

  /**
   * The answer as a list, which is also the JSON of a query.
   *
   * @return the records, in the dossier's order; unmodifiable
   */
  @JsonValue
  public final List<R> list() {
    return selection.list();
  }

  /**
   * The first record of the answer.
   *
   * @return the record that comes first in the dossier; empty if there is none
   */
  public final Optional<R> first() {
    return Optional.ofNullable(selection.first());
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
    return selection.count();
  }

  /**
   * Whether the answer has no record.
   *
   * @return true if there is none
   */
  public final boolean isEmpty() {
    return selection.first() == null;
  }

  /** The records of the answer, in the dossier's order. The iterator cannot remove. */
  @Override
  public final Iterator<R> iterator() {
    return selection.iterator();
  }

  /** The question that is asked, such as {@code quotes by islam-karimov, without citation}. */
  @Override
  public final String toString() {
    return selection.toString();
  }

  /** Holds for records with at least one passage that meets something. */
  private abstract static class PassageCondition<R extends DossierRecord> extends SaidCondition<R> {

    PassageCondition(String words, Object value) {
      super(words, value);
    }

    abstract boolean meets(Passage passage);

    @Override
    public final boolean holds(R record) {
      Search search = new Search();
      search.walk(record);
      return search.found;
    }

    private final class Search extends PassageWalk {
      private boolean found;

      @Override
      void passage(Passage passage) {
        found |= meets(passage);
      }
    }
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.Condition;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.PassageVisitor;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A question to a dossier, and its answer.
 *
 * <p>Queries are immutable: each step returns a new query with one more condition. {@link
 * #toString()} returns the question. The answer keeps the dossier's order.
 *
 * <p>A step that asks for a relation takes a record, a link or an id. If the dossier does not hold
 * that record, the answer is empty. The step matches stated and inferred relations, unless it names
 * the bases that count.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class Query<R extends DossierRecord, Q extends Query<R, Q>>
    implements Iterable<R> permits PersonQuery, OrganizationQuery, DatedQuery {

  private final QueryPlan<R> question;

  Query(QueryPlan<R> question) {
    this.question = question;
  }

  /** A query of the same type for another question. */
  abstract Q with(QueryPlan<R> asked);

  final Q and(Condition<R> condition) {
    return with(question.where(condition));
  }

  final Q and(Relation relation, String id, Basis... bases) {
    return with(question.where(relation, id, bases));
  }

  /** Keeps the records with a link to another record. */
  final Q and(Relation relation, String parameter, Reference<?> target, Basis... bases) {
    return and(relation, id(relation, parameter, target), bases);
  }

  /** The id of an argument. A record must be of a type that the relation may name. */
  static String id(Relation relation, String parameter, Reference<?> target) {
    Objects.requireNonNull(target, parameter);
    if (target instanceof DossierRecord record && !relation.target().isInstance(target)) {
      throw new IllegalArgumentException(
          parameter
              + " must be of type "
              + relation.target().getSimpleName()
              + ", was "
              + Quoted.of(target.id())
              + " of type "
              + Index.typeOf(record).type().getSimpleName());
    }
    return target.id();
  }

  final Index index() {
    return question.index();
  }

  /**
   * Keeps the record with an id.
   *
   * @param id the id
   * @return a new query, of one record or none
   */
  public final Q withId(String id) {
    return with(question.withId(id));
  }

  /**
   * Keeps the records that have at least one passage in a paragraph of the article. The passages of
   * links, times and texts of the record count too.
   *
   * @param paragraph the number of the paragraph: 0 for the header, from 1 for the body
   * @return a new query
   * @throws IllegalArgumentException if the number is negative
   */
  public final Q inParagraph(int paragraph) {
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must not be negative, was " + paragraph);
    }
    return and(
        new PassageCondition<R>("in paragraph", paragraph) {
          @Override
          boolean meets(Passage passage) {
            return passage.paragraph() == paragraph;
          }
        });
  }

  /**
   * Keeps the records that have at least one passage that overlaps some words of the article. The
   * passages of links, times and texts of the record count too.
   *
   * @param words where the words stand
   * @return a new query
   */
  public final Q overlapping(Passage words) {
    Objects.requireNonNull(words, "words");
    return and(
        new PassageCondition<R>("overlapping", words) {
          @Override
          boolean meets(Passage passage) {
            return passage.overlaps(words);
          }
        });
  }

  /**
   * Keeps the records that meet a condition of your own.
   *
   * @param condition the condition
   * @return a new query
   */
  public final Q where(Predicate<? super R> condition) {
    return where("a condition holds", condition);
  }

  /**
   * Keeps the records that meet a condition of your own.
   *
   * @param description a description of the condition, for {@link #toString()}
   * @param condition the condition
   * @return a new query
   * @throws IllegalArgumentException if the description is blank
   */
  public final Q where(String description, Predicate<? super R> condition) {
    FoldedWords.required("description", description);
    Objects.requireNonNull(condition, "condition");
    return and(
        new DescribedCondition<R>("where", description) {
          @Override
          public boolean holds(R record) {
            return condition.test(record);
          }
        });
  }

  /**
   * Keeps the records that do not meet some conditions, such as {@code not(q -> q.by(speaker))}.
   *
   * @param steps adds the conditions to a query; a record is dropped if it meets all of them
   * @return a new query
   * @throws IllegalArgumentException if the steps return a query of another dossier
   */
  public final Q not(UnaryOperator<Q> steps) {
    QueryPlan<R> excluded = asked("steps", steps);
    return and(
        new DescribedCondition<R>("not (" + excluded.conditions() + ")", "") {
          @Override
          public boolean holds(R record) {
            return !excluded.holds(record);
          }
        });
  }

  /**
   * Keeps the records that meet at least one of some alternatives, such as {@code anyOf(q ->
   * q.by(one), q -> q.by(other))}.
   *
   * @param alternatives each adds conditions to a query; a record is kept if it meets all
   *     conditions of one of them
   * @return a new query
   * @throws IllegalArgumentException if there is no alternative, or one returns a query of another
   *     dossier
   */
  @SafeVarargs
  public final Q anyOf(UnaryOperator<Q>... alternatives) {
    if (Objects.requireNonNull(alternatives, "alternatives").length == 0) {
      throw new IllegalArgumentException("alternatives must not be empty");
    }
    List<QueryPlan<R>> questions = new ArrayList<>();
    StringBuilder words = new StringBuilder("any of (");
    for (UnaryOperator<Q> alternative : alternatives) {
      QueryPlan<R> asked = asked("alternatives", alternative);
      words.append(questions.isEmpty() ? "" : "; ").append(asked.conditions());
      questions.add(asked);
    }
    return and(
        new DescribedCondition<R>(words.append(')').toString(), "") {
          @Override
          public boolean holds(R record) {
            for (QueryPlan<R> question : questions) {
              if (question.holds(record)) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /** The question that the steps ask, starting from a query without conditions. */
  private QueryPlan<R> asked(String parameter, UnaryOperator<Q> steps) {
    Objects.requireNonNull(steps, parameter);
    Q query = Objects.requireNonNull(steps.apply(with(question.all())), parameter + " result");
    if (query.index() != index()) {
      throw new IllegalArgumentException(parameter + " must return a query of the same dossier");
    }
    Query<R, Q> asked = query;
    return asked.question;
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
   * The answer as a list. The JSON of a query is this list.
   *
   * @return the records, in the dossier's order; unmodifiable
   */
  @JsonValue
  public List<R> list() {
    return question.list();
  }

  /**
   * The first record of the answer.
   *
   * @return the record that comes first in the dossier; empty if there is none
   */
  public final Optional<R> first() {
    return Optional.ofNullable(question.first());
  }

  /**
   * The only record of the answer.
   *
   * @return the record
   * @throws NoSuchElementException if nothing matches
   * @throws IllegalStateException if several records match
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
    return question.first() == null;
  }

  /** The records of the answer, in the dossier's order. The iterator cannot remove. */
  @Override
  public final Iterator<R> iterator() {
    return question.iterator();
  }

  /** The question, such as {@code quotes by islam-karimov, without citation}. */
  @Override
  public final String toString() {
    return question.toString();
  }

  /** Holds for records with at least one passage in a certain place. */
  private abstract static class PassageCondition<R extends DossierRecord>
      extends DescribedCondition<R> {

    PassageCondition(String words, Object value) {
      super(words, value);
    }

    abstract boolean meets(Passage passage);

    @Override
    public final boolean holds(R record) {
      PassageSearch search = new PassageSearch();
      search.visit(record);
      return search.found;
    }

    private final class PassageSearch extends PassageVisitor {
      private boolean found;

      @Override
      protected void passage(Passage passage) {
        found |= meets(passage);
      }
    }
  }
}

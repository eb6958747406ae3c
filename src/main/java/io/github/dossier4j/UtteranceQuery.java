package io.github.dossier4j;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.Utterance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question over what was said: quotes or statements.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class UtteranceQuery<R extends Utterance, Q extends UtteranceQuery<R, Q>>
    extends CitedQuery<R, Q> permits QuoteQuery, StatementQuery {

  UtteranceQuery(Dossier dossier, List<R> all) {
    super(dossier, all);
  }

  UtteranceQuery(
      Q before, Condition<R> condition, List<R> candidates, @Nullable Condition<R> source) {
    super(before, condition, candidates, source);
  }

  abstract Relation speaker();

  abstract Relation addressee();

  abstract Relation about();

  abstract Relation event();

  /**
   * Keeps what somebody said, or is reported to hold.
   *
   * @param speaker the person or organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q by(Actor speaker, Basis... bases) {
    return by(Objects.requireNonNull(speaker, "speaker").id(), bases);
  }

  /**
   * Keeps what somebody said, or is reported to hold.
   *
   * @param speaker a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q by(Link<? extends Actor> speaker, Basis... bases) {
    return by(Objects.requireNonNull(speaker, "speaker").id(), bases);
  }

  /**
   * Keeps what somebody said, or is reported to hold.
   *
   * @param speaker its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q by(String speaker, Basis... bases) {
    return where(speaker(), Objects.requireNonNull(speaker, "speaker"), bases);
  }

  /**
   * Keeps what was said to somebody.
   *
   * @param addressee the person or organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q to(Actor addressee, Basis... bases) {
    return to(Objects.requireNonNull(addressee, "addressee").id(), bases);
  }

  /**
   * Keeps what was said to somebody.
   *
   * @param addressee a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q to(Link<? extends Actor> addressee, Basis... bases) {
    return to(Objects.requireNonNull(addressee, "addressee").id(), bases);
  }

  /**
   * Keeps what was said to somebody.
   *
   * @param addressee its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q to(String addressee, Basis... bases) {
    return where(addressee(), Objects.requireNonNull(addressee, "addressee"), bases);
  }

  /**
   * Keeps what speaks of a record.
   *
   * @param record a record of any type, or a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q about(Reference<?> record, Basis... bases) {
    return about(Objects.requireNonNull(record, "record").id(), bases);
  }

  /**
   * Keeps what speaks of a record.
   *
   * @param record its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q about(String record, Basis... bases) {
    return where(about(), Objects.requireNonNull(record, "record"), bases);
  }

  /**
   * Keeps what was said at an event.
   *
   * @param event the event
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q at(Event event, Basis... bases) {
    return at(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps what was said at an event.
   *
   * @param event a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q at(Link<Event> event, Basis... bases) {
    return at(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps what was said at an event.
   *
   * @param event its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q at(String event, Basis... bases) {
    return where(event(), Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps what the article attributes to nobody.
   *
   * @return a new query
   */
  public final Q unattributed() {
    return where(
        new SaidCondition<R>("unattributed", "") {
          @Override
          public boolean holds(R record) {
            return record.attribution().isEmpty();
          }
        });
  }

  /**
   * Keeps what has some words in its text, without regard to case or to the form of quotation
   * marks.
   *
   * @param words the words, as they follow each other in the text
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public final Q containing(String words) {
    String folded = Words.folded(Words.required(words));
    return where(
        new SaidCondition<R>("containing", "'" + words + "'") {
          @Override
          public boolean holds(R record) {
            return Words.contain(record.text(), folded);
          }
        });
  }
}

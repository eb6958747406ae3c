package io.github.dossier4j;

import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A query over what was said: quotes or statements.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class UtteranceQuery<R extends Utterance, Q extends UtteranceQuery<R, Q>>
    extends CitedQuery<R, Q> permits QuoteQuery, StatementQuery {

  UtteranceQuery(QueryPlan<R> question) {
    super(question);
  }

  abstract Relation speaker();

  abstract Relation addressee();

  abstract Relation about();

  abstract Relation event();

  /**
   * Keeps what somebody said, or is reported to hold.
   *
   * @param speaker the person or organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if speaker is a record of another type
   */
  public final Q by(Reference<?> speaker, Basis... bases) {
    return and(speaker(), "speaker", speaker, bases);
  }

  /**
   * Keeps what somebody said, or is reported to hold.
   *
   * @param speaker the id of the person or organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public final Q by(String speaker, Basis... bases) {
    return and(speaker(), Objects.requireNonNull(speaker, "speaker"), bases);
  }

  /**
   * Keeps what was said to somebody.
   *
   * @param addressee the person or organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if addressee is a record of another type
   */
  public final Q to(Reference<?> addressee, Basis... bases) {
    return and(addressee(), "addressee", addressee, bases);
  }

  /**
   * Keeps what was said to somebody.
   *
   * @param addressee the id of the person or organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public final Q to(String addressee, Basis... bases) {
    return and(addressee(), Objects.requireNonNull(addressee, "addressee"), bases);
  }

  /**
   * Keeps what speaks of a record.
   *
   * @param record the record, of any type, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if record is a record of another type
   */
  public final Q about(Reference<?> record, Basis... bases) {
    return and(about(), "record", record, bases);
  }

  /**
   * Keeps what speaks of a record.
   *
   * @param record the id of the record, of any type
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public final Q about(String record, Basis... bases) {
    return and(about(), Objects.requireNonNull(record, "record"), bases);
  }

  /**
   * Keeps what was said at an event.
   *
   * @param event the event, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if event is a record of another type
   */
  public final Q at(Reference<?> event, Basis... bases) {
    return and(event(), "event", event, bases);
  }

  /**
   * Keeps what was said at an event.
   *
   * @param event the id of the event
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public final Q at(String event, Basis... bases) {
    return and(event(), Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps what the article attributes to nobody.
   *
   * @return a new query
   */
  public final Q unattributed() {
    return and(
        new DescribedCondition<R>("unattributed", "") {
          @Override
          public boolean holds(R record) {
            return record.attribution().isEmpty();
          }
        });
  }

  /**
   * Keeps what has some words in its text.
   *
   * @param words consecutive words; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public final Q containing(String words) {
    FoldedWords matcher = FoldedWords.of("words", words);
    return and(
        new DescribedCondition<R>("containing", "'" + words + "'") {
          @Override
          public boolean holds(R record) {
            return matcher.isPartOf(record.text());
          }
        });
  }

  /**
   * Groups the answer by speaker: by who said it, or is reported to hold it.
   *
   * @return the records of each speaker, in the dossier's order; speakers with the most records
   *     come first. Records that are attributed to nobody are left out. The map is unmodifiable and
   *     finds a speaker by its id.
   */
  public final Map<Actor, List<R>> bySpeaker() {
    Map<String, List<R>> byId = new LinkedHashMap<>();
    for (R record : this) {
      if (record.attribution().isPresent()) {
        String id = record.attribution().get().id();
        byId.computeIfAbsent(id, none -> new ArrayList<>()).add(record);
      }
    }
    List<Map.Entry<String, List<R>>> entries = new ArrayList<>(byId.entrySet());
    entries.sort((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()));
    Map<String, Integer> places = new HashMap<>();
    for (Map.Entry<String, List<R>> entry : entries) {
      places.put(entry.getKey(), places.size());
    }
    // Compared by id: with a hash map, colliding hash codes of speakers would cost quadratic time.
    Map<Actor, List<R>> speakers =
        new TreeMap<>(
            (one, other) ->
                Integer.compare(
                    places.getOrDefault(one.id(), places.size()),
                    places.getOrDefault(other.id(), places.size())));
    for (Map.Entry<String, List<R>> entry : entries) {
      Actor speaker = (Actor) Objects.requireNonNull(index().find(entry.getKey()), "speaker");
      speakers.put(speaker, Collections.unmodifiableList(entry.getValue()));
    }
    return Collections.unmodifiableMap(speakers);
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.BasisFilter;
import io.github.dossier4j.engine.ChoiceCondition;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;

/** A query over the events of a dossier. */
public final class EventQuery extends CitedQuery<Event, EventQuery> {

  EventQuery(Index index) {
    this(QueryPlan.all(index, RecordType.EVENTS));
  }

  private EventQuery(QueryPlan<Event> question) {
    super(question);
  }

  @Override
  EventQuery with(QueryPlan<Event> asked) {
    return new EventQuery(asked);
  }

  @Override
  Relation citation() {
    return Relation.EVENT_CITATION;
  }

  @Override
  List<Link<SourceCitation>> citations(Event record) {
    return record.citations();
  }

  /**
   * Keeps the events of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public EventQuery ofKind(EventKind kind, EventKind... others) {
    return and(
        new ChoiceCondition<Event, EventKind>("of kind", "kind", kind, others) {
          @Override
          protected EventKind choice(Event record) {
            return record.kind();
          }
        });
  }

  /**
   * Keeps the events of a status, or of one of several.
   *
   * @param status the status
   * @param others more statuses that count
   * @return a new query
   */
  public EventQuery withStatus(EventStatus status, EventStatus... others) {
    return and(
        new ChoiceCondition<Event, EventStatus>("with status", "status", status, others) {
          @Override
          protected EventStatus choice(Event record) {
            return record.status();
          }
        });
  }

  /**
   * Keeps the events in which somebody took part.
   *
   * @param actor the person or organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if actor is a record of another type
   */
  public EventQuery withParticipant(Reference<?> actor, Basis... bases) {
    return and(Relation.EVENT_PARTICIPANT_ACTOR, "actor", actor, bases);
  }

  /**
   * Keeps the events in which somebody took part.
   *
   * @param actor the id of the person or organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public EventQuery withParticipant(String actor, Basis... bases) {
    return and(Relation.EVENT_PARTICIPANT_ACTOR, Objects.requireNonNull(actor, "actor"), bases);
  }

  /**
   * Keeps the events in which somebody took part in a role.
   *
   * @param role the whole role, such as {@code host}; case and accents do not matter
   * @return a new query
   * @throws IllegalArgumentException if the role is blank
   */
  public EventQuery withRole(String role) {
    FoldedWords matcher = FoldedWords.of("role", role);
    return and(
        new DescribedCondition<Event>("with role", "'" + role + "'") {
          @Override
          public boolean holds(Event record) {
            for (Participant participant : record.participants()) {
              if (participant.role().isPresent() && matcher.matches(participant.role().get())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the events in which a certain person or organization took part in a role.
   *
   * @param role the whole role, such as {@code host}; case and accents do not matter
   * @param actor the person or organization, or a link to it
   * @param bases which bases of the participation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the role is blank, or actor is a record of another type
   */
  public EventQuery withRole(String role, Reference<?> actor, Basis... bases) {
    return withRole(role, id(Relation.EVENT_PARTICIPANT_ACTOR, "actor", actor), bases);
  }

  /**
   * Keeps the events in which a certain person or organization took part in a role.
   *
   * @param role the whole role, such as {@code host}; case and accents do not matter
   * @param actor the id of the person or organization
   * @param bases which bases of the participation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the role is blank
   */
  public EventQuery withRole(String role, String actor, Basis... bases) {
    FoldedWords matcher = FoldedWords.of("role", role);
    Objects.requireNonNull(actor, "actor");
    BasisFilter counting = BasisFilter.of(bases);
    return and(
        new DescribedCondition<Event>("with role", "'" + role + "' of " + actor + counting) {
          @Override
          public boolean holds(Event record) {
            for (Participant participant : record.participants()) {
              if (participant.actor().id().equals(actor)
                  && counting.accepts(participant.actor().basis())
                  && participant.role().isPresent()
                  && matcher.matches(participant.role().get())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the events with some words in the title.
   *
   * @param words consecutive words; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public EventQuery titleContaining(String words) {
    FoldedWords matcher = FoldedWords.of("words", words);
    return and(
        new DescribedCondition<Event>("title containing", "'" + words + "'") {
          @Override
          public boolean holds(Event record) {
            return matcher.isPartOf(record.title());
          }
        });
  }

  /**
   * Keeps the events with some words in the place, as printed or as a value.
   *
   * @param words consecutive words; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public EventQuery placeContaining(String words) {
    FoldedWords matcher = FoldedWords.of("words", words);
    return and(
        new DescribedCondition<Event>("place containing", "'" + words + "'") {
          @Override
          public boolean holds(Event record) {
            return record.place().isPresent()
                && (matcher.isPartOf(record.place().get().value())
                    || matcher.isPartOf(record.place().get().printed()));
          }
        });
  }

  /**
   * Keeps the events that directly follow another event. Only direct links match, not chains of
   * links.
   *
   * @param event the earlier event, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if event is a record of another type
   */
  public EventQuery after(Reference<?> event, Basis... bases) {
    return and(Relation.EVENT_AFTER, "event", event, bases);
  }

  /**
   * Keeps the events that directly follow another event. Only direct links match, not chains of
   * links.
   *
   * @param event the id of the earlier event
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public EventQuery after(String event, Basis... bases) {
    return and(Relation.EVENT_AFTER, Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps the events that are directly part of another event. Only direct links match, not chains
   * of links.
   *
   * @param event the larger event, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if event is a record of another type
   */
  public EventQuery partOf(Reference<?> event, Basis... bases) {
    return and(Relation.EVENT_PART_OF, "event", event, bases);
  }

  /**
   * Keeps the events that are directly part of another event. Only direct links match, not chains
   * of links.
   *
   * @param event the id of the larger event
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public EventQuery partOf(String event, Basis... bases) {
    return and(Relation.EVENT_PART_OF, Objects.requireNonNull(event, "event"), bases);
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Event> list() {
    return super.list();
  }
}

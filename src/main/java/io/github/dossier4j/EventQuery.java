package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the events of a dossier. */
public final class EventQuery extends CitedQuery<Event, EventQuery> {

  EventQuery(Dossier dossier) {
    super(dossier, dossier.allEvents());
  }

  private EventQuery(
      EventQuery before,
      Condition<Event> condition,
      List<Event> candidates,
      @Nullable Condition<Event> source) {
    super(before, condition, candidates, source);
  }

  @Override
  EventQuery with(
      Condition<Event> condition, List<Event> candidates, @Nullable Condition<Event> source) {
    return new EventQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Event> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.EVENTS;
  }

  @Override
  @Nullable TimeSpan span(Event record) {
    return TimeSpan.of(record);
  }

  @Override
  List<Link<SourceCitation>> citations(Event record) {
    return record.citations();
  }

  @Override
  Relation citation() {
    return Relation.EVENT_CITATION;
  }

  /**
   * Keeps the events of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public EventQuery ofKind(EventKind kind, EventKind... others) {
    return where(
        new ChoiceCondition<Event, EventKind>("of kind", "kind", kind, others) {
          @Override
          EventKind choice(Event record) {
            return record.kind();
          }
        });
  }

  /**
   * Keeps the events in which somebody took part.
   *
   * @param actor the person or organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery withParticipant(Actor actor, Basis... bases) {
    return withParticipant(Objects.requireNonNull(actor, "actor").id(), bases);
  }

  /**
   * Keeps the events in which somebody took part.
   *
   * @param actor a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery withParticipant(Link<? extends Actor> actor, Basis... bases) {
    return withParticipant(Objects.requireNonNull(actor, "actor").id(), bases);
  }

  /**
   * Keeps the events in which somebody took part.
   *
   * @param actor its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery withParticipant(String actor, Basis... bases) {
    return where(Relation.EVENT_PARTICIPANT, Objects.requireNonNull(actor, "actor"), bases);
  }

  /**
   * Keeps the events in which somebody took part in a role, without regard to case.
   *
   * @param role the role, such as {@code host}
   * @return a new query
   * @throws IllegalArgumentException if the role is blank
   */
  public EventQuery withRole(String role) {
    Words.required(Objects.requireNonNull(role, "role"));
    return where(
        new SaidCondition<Event>("with role", "'" + role + "'") {
          @Override
          public boolean holds(Event record) {
            for (Participant participant : record.participants()) {
              if (Words.equal(participant.role().orElse(""), role)) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the events in which somebody took part in a role, without regard to case.
   *
   * @param actor the person or organization
   * @param role the role, such as {@code host}
   * @return a new query
   * @throws IllegalArgumentException if the role is blank
   */
  public EventQuery withParticipant(Actor actor, String role) {
    Objects.requireNonNull(actor, "actor");
    Words.required(Objects.requireNonNull(role, "role"));
    return where(
        new SaidCondition<Event>("with participant", actor.id() + " as '" + role + "'") {
          @Override
          public boolean holds(Event record) {
            for (Participant participant : record.participants()) {
              if (participant.actor().id().equals(actor.id())
                  && Words.equal(participant.role().orElse(""), role)) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the events with some words in the title, without regard to case.
   *
   * @param words the words, as they follow each other
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public EventQuery titled(String words) {
    String folded = Words.folded(Words.required(words));
    return where(
        new SaidCondition<Event>("titled", "'" + words + "'") {
          @Override
          public boolean holds(Event record) {
            return Words.contain(record.title(), folded);
          }
        });
  }

  /**
   * Keeps the events whose place has some words, as printed or as a value, without regard to case.
   *
   * @param words the words, as they follow each other
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public EventQuery atPlace(String words) {
    String folded = Words.folded(Words.required(words));
    return where(
        new SaidCondition<Event>("at place", "'" + words + "'") {
          @Override
          public boolean holds(Event record) {
            return record.place().isPresent()
                && (Words.contain(record.place().get().value(), folded)
                    || Words.contain(record.place().get().printed(), folded));
          }
        });
  }

  /**
   * Keeps the events that directly follow an event.
   *
   * @param event the event
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery after(Event event, Basis... bases) {
    return after(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the events that directly follow an event.
   *
   * @param event a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery after(Link<Event> event, Basis... bases) {
    return after(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the events that directly follow an event.
   *
   * @param event its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery after(String event, Basis... bases) {
    return where(Relation.EVENT_AFTER, Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps the events that directly belong to an event.
   *
   * @param event the event
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery partOf(Event event, Basis... bases) {
    return partOf(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the events that directly belong to an event.
   *
   * @param event a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery partOf(Link<Event> event, Basis... bases) {
    return partOf(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the events that directly belong to an event.
   *
   * @param event its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public EventQuery partOf(String event, Basis... bases) {
    return where(Relation.EVENT_PART_OF, Objects.requireNonNull(event, "event"), bases);
  }
}

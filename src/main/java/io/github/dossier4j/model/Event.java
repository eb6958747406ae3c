package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened, went on, is expected, is alleged or was called off, dated or not. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "title",
  "kind",
  "status",
  "date",
  "period",
  "place",
  "participants",
  "after",
  "partOf",
  "figures",
  "citations",
  "passages"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("event")
@JsonTypeName("event")
@JsonView(Object.class)
public abstract non-sealed class Event extends SerializableValue implements DossierRecord {

  Event() {}

  /**
   * Starts an event; {@code id}, {@code title}, {@code kind} and {@code status} are required.
   *
   * @return a new builder
   */
  public static EventBuilder builder() {
    return new EventBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  /**
   * What happened, in our words.
   *
   * @return the title, never blank
   */
  @JsonProperty("title")
  public abstract String title();

  /**
   * What kind of event it is: our classification, not a claim of the article.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  public abstract EventKind kind();

  /**
   * Whether it happened, is still to come, or is only said to have happened, in the article's own
   * words.
   *
   * @return the status
   */
  @JsonProperty("status")
  public abstract EventStatus status();

  /**
   * When it happened.
   *
   * @return the date; empty where the article gives none
   */
  @JsonProperty("date")
  public abstract Optional<ReportedTime> date();

  /**
   * How long it went on.
   *
   * @return the period; empty where the article gives none
   */
  @JsonProperty("period")
  public abstract Optional<ReportedTime> period();

  /**
   * Where it happened.
   *
   * @return the place; empty where the article gives none
   */
  @JsonProperty("place")
  public abstract Optional<ReportedText> place();

  /**
   * Who took part.
   *
   * @return the participants; empty where the article names nobody
   */
  @JsonProperty("participants")
  public abstract List<Participant> participants();

  /**
   * The events that this one follows, in the article's own words or by conclusion.
   *
   * @return the links; empty where the article gives no order
   */
  @JsonProperty("after")
  public abstract List<Link<Event>> after();

  /**
   * The larger event it belongs to.
   *
   * @return the link; empty where there is none
   */
  @JsonProperty("partOf")
  public abstract Optional<Link<Event>> partOf();

  /**
   * The numbers that the article prints about it, such as a sum or a count.
   *
   * @return texts whose value is a plain number and its unit, such as {@code 1200000 USD} or {@code
   *     12 years}; empty where it prints none
   */
  @JsonProperty("figures")
  public abstract List<ReportedText> figures();

  /**
   * The sources that the article cites for it.
   *
   * @return the links; empty where it cites none
   */
  @JsonProperty("citations")
  public abstract List<Link<SourceCitation>> citations();

  /**
   * Where the article reports it.
   *
   * @return the passages, in reading order
   */
  @JsonProperty("passages")
  public abstract List<Passage> passages();

  @Override
  public final String label() {
    return title();
  }

  /**
   * A builder that starts from this event, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final EventBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id and the title. */
  @Override
  public final String toString() {
    return id() + ": " + title();
  }

  @Value.Check
  void check() {
    new Problems().id("/id", id()).text("/title", title()).figures(figures()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Event fromJson(EventBuilder.EventValue.Json json) {
    new Problems()
        .noNulls("/participants", json._participants)
        .noNulls("/after", json._after)
        .noNulls("/figures", json._figures)
        .noNulls("/citations", json._citations)
        .noNulls("/passages", json._passages)
        .throwIfAny();
    return EventBuilder.EventValue.fromJson(json);
  }
}

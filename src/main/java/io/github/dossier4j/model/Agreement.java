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

/**
 * An agreement, signed document, program, treaty, legal framework or partnership that the article
 * mentions, whatever its status.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "title",
  "kind",
  "status",
  "parties",
  "signatories",
  "objects",
  "event",
  "date",
  "period",
  "subject",
  "figures",
  "citations",
  "passages"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("agreement")
@JsonTypeName("agreement")
@JsonView(Object.class)
public abstract non-sealed class Agreement extends SerializableValue implements DossierRecord {

  Agreement() {}

  /**
   * Starts an agreement; {@code id}, {@code title}, {@code kind} and {@code status} are required.
   *
   * @return a new builder
   */
  public static AgreementBuilder builder() {
    return new AgreementBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  /**
   * What it is, in words close to the article's.
   *
   * @return the title, never blank
   */
  @JsonProperty("title")
  public abstract String title();

  /**
   * What kind of agreement it is: our classification, not a claim of the article.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  public abstract AgreementKind kind();

  /**
   * How far it had come, in the article's own words. What the article calls agreed is not signed.
   *
   * @return the status
   */
  @JsonProperty("status")
  public abstract AgreementStatus status();

  /**
   * The states and organizations between which it is made.
   *
   * @return the parties; empty where the article names none
   */
  @JsonProperty("parties")
  public abstract List<Link<Organization>> parties();

  /**
   * Who signed it.
   *
   * @return the signatories; empty where the article names none
   */
  @JsonProperty("signatories")
  public abstract List<Signatory> signatories();

  /**
   * The organizations it is about, or in whose framework it stands.
   *
   * @return the objects; empty where there are none
   */
  @JsonProperty("objects")
  public abstract List<Link<Organization>> objects();

  /**
   * The event at which it was made.
   *
   * @return the link; empty where the article reports none
   */
  @JsonProperty("event")
  public abstract Optional<Link<Event>> event();

  /**
   * When it was made.
   *
   * @return the date; empty where the article gives none
   */
  @JsonProperty("date")
  public abstract Optional<ReportedTime> date();

  /**
   * The time for which it holds.
   *
   * @return the period; empty where the article gives none. An unknown start is taken from {@link
   *     #date()} when a query asks what is in force
   */
  @JsonProperty("period")
  public abstract Optional<ReportedTime> period();

  /**
   * What it is about.
   *
   * @return the subject; empty where the article gives none
   */
  @JsonProperty("subject")
  public abstract Optional<String> subject();

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
   * A builder that starts from this agreement, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final AgreementBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id and the title. */
  @Override
  public final String toString() {
    return id() + ": " + title();
  }

  @Value.Check
  void check() {
    new Problems()
        .id("/id", id())
        .text("/title", title())
        .text("/subject", subject())
        .figures(figures())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Agreement fromJson(AgreementBuilder.AgreementValue.Json json) {
    new Problems()
        .noNulls("/parties", json._parties)
        .noNulls("/signatories", json._signatories)
        .noNulls("/objects", json._objects)
        .noNulls("/figures", json._figures)
        .noNulls("/citations", json._citations)
        .noNulls("/passages", json._passages)
        .throwIfAny();
    return AgreementBuilder.AgreementValue.fromJson(json);
  }
}

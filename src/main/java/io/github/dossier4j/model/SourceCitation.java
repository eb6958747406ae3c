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

/** A source that the article cites in parentheses: one or more outlets and a date. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "printed", "outlets", "date", "passage"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("citation")
@JsonTypeName("citation")
@JsonView(Object.class)
public abstract non-sealed class SourceCitation extends SerializableValue implements DossierRecord {

  SourceCitation() {}

  /**
   * Starts a citation; {@code id}, {@code printed} and {@code passage} are required.
   *
   * @return a new builder
   */
  public static SourceCitationBuilder builder() {
    return new SourceCitationBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  /**
   * The citation as printed, without the parentheses.
   *
   * @return the printed words, never blank
   */
  @JsonProperty("printed")
  public abstract String printed();

  /**
   * The outlets it names, in printed order.
   *
   * @return the links; empty where it names none
   */
  @JsonProperty("outlets")
  public abstract List<Link<Organization>> outlets();

  /**
   * The date it gives.
   *
   * @return the date; empty where it gives none
   */
  @JsonProperty("date")
  public abstract Optional<ReportedTime> date();

  /**
   * Where it stands.
   *
   * @return the passage, within the parentheses
   */
  @JsonProperty("passage")
  public abstract Passage passage();

  @Override
  public final String label() {
    return printed();
  }

  /**
   * A builder that starts from this citation, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final SourceCitationBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id and the printed words. */
  @Override
  public final String toString() {
    return id() + ": " + printed();
  }

  @Value.Check
  void check() {
    new Problems().id("/id", id()).text("/printed", printed()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static SourceCitation fromJson(SourceCitationBuilder.SourceCitationValue.Json json) {
    new Problems().noNulls("/outlets", json._outlets).throwIfAny();
    return SourceCitationBuilder.SourceCitationValue.fromJson(json);
  }
}

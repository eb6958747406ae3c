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
 * An organization, a state, an outlet, or a collective that acts in the article. A state is an
 * organization of kind {@link OrganizationKind#STATE}, because states sign agreements.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "name",
  "acronym",
  "aliases",
  "adjectives",
  "kind",
  "country",
  "partOf",
  "mentions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("organization")
@JsonTypeName("organization")
@JsonView(Object.class)
public abstract non-sealed class Organization extends SerializableValue implements Actor {

  Organization() {}

  /**
   * Starts an organization; {@code id}, {@code name} and {@code kind} are required.
   *
   * @return a new builder
   */
  public static OrganizationBuilder builder() {
    return new OrganizationBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  @Override
  @JsonProperty("name")
  public abstract String name();

  /**
   * The acronym that the article prints for it. Where only an acronym is printed, it is the name
   * too.
   *
   * @return the acronym; empty where the article prints none
   */
  @JsonProperty("acronym")
  public abstract Optional<String> acronym();

  @Override
  @JsonProperty("aliases")
  public abstract List<String> aliases();

  /**
   * The adjectives that the article prints for it, such as {@code Uzbek} for Uzbekistan. They are
   * no names: {@link #mentions()} leaves them out.
   *
   * @return the adjectives, in the order in which they first appear; empty where none is printed
   */
  @JsonProperty("adjectives")
  public abstract List<String> adjectives();

  /**
   * What kind of organization it is: our classification, not a claim of the article.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  public abstract OrganizationKind kind();

  /**
   * The country of the organization, if words about the organization give one.
   *
   * @return the link to a state; empty for a state, and where the article gives no country
   */
  @JsonProperty("country")
  public abstract Optional<Link<Organization>> country();

  /**
   * The larger organization it belongs to.
   *
   * @return the link; empty where the article names none
   */
  @JsonProperty("partOf")
  public abstract Optional<Link<Organization>> partOf();

  @Override
  @JsonProperty("mentions")
  public abstract List<Passage> mentions();

  @Override
  public final String label() {
    return name();
  }

  /**
   * A builder that starts from this organization, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final OrganizationBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id and the name. */
  @Override
  public final String toString() {
    return id() + ": " + name();
  }

  @Value.Check
  void check() {
    new Problems()
        .id("/id", id())
        .text("/name", name())
        .text("/acronym", acronym())
        .texts("/aliases", aliases())
        .texts("/adjectives", adjectives())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Organization fromJson(OrganizationBuilder.OrganizationValue.Json json) {
    new Problems()
        .noNulls("/aliases", json._aliases)
        .noNulls("/mentions", json._mentions)
        .noNulls("/adjectives", json._adjectives)
        .throwIfAny();
    return OrganizationBuilder.OrganizationValue.fromJson(json);
  }
}

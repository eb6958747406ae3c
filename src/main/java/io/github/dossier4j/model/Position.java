package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that the article gives a person: the title as printed and, where the article prints it
 * or a reader concludes it, the organization. A state office belongs to the state.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"title", "organization", "tenure", "basis", "note", "passages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("position")
@JsonTypeName("position")
@JsonView(Object.class)
public abstract class Position extends SerializableValue {

  Position() {}

  /**
   * A position in an organization that the article gives the person.
   *
   * @param title the title as printed
   * @param organization the organization whose office it is
   * @param passages where the article gives the person this title
   * @return the position
   * @throws InvalidDataException if the title is blank
   */
  public static Position stated(
      String title, Link<Organization> organization, Passage... passages) {
    Objects.requireNonNull(organization, "organization");
    return PositionBuilder.PositionValue.of(
        title,
        Optional.of(organization),
        Optional.<Tenure>empty(),
        Basis.STATED,
        Optional.<String>empty(),
        Passage.list(passages));
  }

  /**
   * A position in an organization that a reader concludes, for instance from a title that stands
   * without the person's name.
   *
   * @param title the title as printed
   * @param organization the organization whose office it is
   * @param why the reason for the conclusion
   * @param passages where the title is printed, and from which the rest is concluded
   * @return the position
   * @throws InvalidDataException if the title or the reason is blank
   */
  public static Position inferred(
      String title, Link<Organization> organization, String why, Passage... passages) {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(why, "why");
    return PositionBuilder.PositionValue.of(
        title,
        Optional.of(organization),
        Optional.<Tenure>empty(),
        Basis.INFERRED,
        Optional.of(why),
        Passage.list(passages));
  }

  /**
   * Starts a position; {@code title} and {@code basis} are required.
   *
   * @return a new builder
   */
  public static PositionBuilder builder() {
    return new PositionBuilder();
  }

  /**
   * The title as the article prints it, without the adjective or possessive that names the state.
   *
   * @return the title, never blank
   */
  @JsonProperty("title")
  public abstract String title();

  /**
   * The organization whose office it is.
   *
   * @return the link: {@link Basis#STATED} where the article prints it with the title, {@link
   *     Basis#INFERRED} where a reader concludes it; empty where neither is so
   */
  @JsonProperty("organization")
  public abstract Optional<Link<Organization>> organization();

  /**
   * Whether the office is past, held for another, or still to come.
   *
   * @return the tenure; empty where the article does not say
   */
  @JsonProperty("tenure")
  public abstract Optional<Tenure> tenure();

  /**
   * Whether the article gives the person this office, or a reader concludes it.
   *
   * @return the basis
   */
  @JsonProperty("basis")
  public abstract Basis basis();

  /**
   * Why the office is concluded.
   *
   * @return the reason; empty if and only if the office is stated
   */
  @JsonProperty("note")
  public abstract Optional<String> note();

  /**
   * The words that give the person this office, or from which it is concluded.
   *
   * @return the passages; the first is where the title stands
   */
  @JsonProperty("passages")
  public abstract List<Passage> passages();

  /**
   * A builder that starts from this position, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final PositionBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems().text("/title", title()).note(basis(), note()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Position fromJson(PositionBuilder.PositionValue.Json json) {
    new Problems().noNulls("/passages", json._passages).throwIfAny();
    return PositionBuilder.PositionValue.fromJson(json);
  }
}

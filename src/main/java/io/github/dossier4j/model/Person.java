package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import org.immutables.value.Value;

/**
 * A person whom the article names.
 *
 * <pre>{@code
 * Link<Organization> office = Link.stated(UZBEKISTAN, Passage.of(5, 152, 157));
 * Person.builder()
 *     .id("rustam-azimov")
 *     .name("Rustam Azimov")
 *     .addPosition(Position.of("First Deputy Prime Minister", office, Passage.of(5, 158, 185)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "name", "aliases", "honorifics", "positions", "mentions"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("person")
@JsonTypeName("person")
@JsonView(Object.class)
public abstract non-sealed class Person extends SerializableValue implements Actor {

  Person() {}

  /**
   * Starts a person; {@code id} and {@code name} are required.
   *
   * @return a new builder
   */
  public static PersonBuilder builder() {
    return new PersonBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  @Override
  @JsonProperty("name")
  public abstract String name();

  @Override
  @JsonProperty("aliases")
  public abstract List<String> aliases();

  /**
   * Titles of rank or respect that are printed with the name and are no office, such as {@code
   * Admiral}.
   *
   * @return the honorifics, in the order in which they first appear; empty where none is printed
   */
  @JsonProperty("honorifics")
  public abstract List<String> honorifics();

  /**
   * The offices the article gives this person.
   *
   * @return the positions, in the order in which they first appear; empty where none is given
   */
  @JsonProperty("positions")
  public abstract List<Position> positions();

  @Override
  @JsonProperty("mentions")
  public abstract List<Passage> mentions();

  @Override
  public final String label() {
    return name();
  }

  /**
   * A builder that starts from this person, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final PersonBuilder toBuilder() {
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
        .texts("/aliases", aliases())
        .texts("/honorifics", honorifics())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Person fromJson(PersonBuilder.PersonValue.Json json) {
    new Problems()
        .noNulls("/aliases", json._aliases)
        .noNulls("/honorifics", json._honorifics)
        .noNulls("/positions", json._positions)
        .noNulls("/mentions", json._mentions)
        .throwIfAny();
    return PersonBuilder.PersonValue.fromJson(json);
  }
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who took part in an event, and as what. */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"actor", "role"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("participant")
@JsonTypeName("participant")
@JsonView(Object.class)
public abstract class Participant extends SerializableValue {

  Participant() {}

  /**
   * A participant in a role.
   *
   * @param actor the link to who took part
   * @param role as what
   * @return the participant
   * @throws InvalidDataException if the role is blank
   */
  public static Participant of(Link<? extends Actor> actor, String role) {
    Objects.requireNonNull(role, "role");
    return ParticipantBuilder.ParticipantValue.of(actor, Optional.of(role));
  }

  /**
   * Starts a participant; {@code actor} is required.
   *
   * @return a new builder
   */
  public static ParticipantBuilder builder() {
    return new ParticipantBuilder();
  }

  /**
   * Who took part.
   *
   * @return the link to a person or an organization
   */
  @JsonProperty("actor")
  public abstract Link<? extends Actor> actor();

  /**
   * As what: our word, such as {@code host}, not a claim of the article.
   *
   * @return the role; empty where none is given
   */
  @JsonProperty("role")
  public abstract Optional<String> role();

  /**
   * A builder that starts from this participant, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ParticipantBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems().text("/role", role()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Participant fromJson(ParticipantBuilder.ParticipantValue value) {
    return value;
  }
}

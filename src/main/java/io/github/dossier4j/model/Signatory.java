package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who signed an agreement: who, in which capacity, and for whom. */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"person", "capacity", "organization"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("signatory")
@JsonTypeName("signatory")
@JsonView(Object.class)
public abstract class Signatory extends SerializableValue {

  Signatory() {}

  /**
   * Starts a signatory; {@code person} is required.
   *
   * @return a new builder
   */
  public static SignatoryBuilder builder() {
    return new SignatoryBuilder();
  }

  /**
   * Who signed.
   *
   * @return the link to the person
   */
  @JsonProperty("person")
  public abstract Link<Person> person();

  /**
   * The office in which the person signed.
   *
   * @return the capacity; empty where the article gives none
   */
  @JsonProperty("capacity")
  public abstract Optional<ReportedText> capacity();

  /**
   * The organization, often a state, for which the person signed.
   *
   * @return the link; empty where the article leaves it open
   */
  @JsonProperty("organization")
  public abstract Optional<Link<Organization>> organization();

  /**
   * Whether the person signed for an organization, on whatever basis.
   *
   * @param organization the organization
   * @return true if {@link #organization()} leads to it
   */
  public final boolean signedFor(Organization organization) {
    return organization().isPresent() && organization().get().id().equals(organization.id());
  }

  /**
   * A builder that starts from this signatory, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final SignatoryBuilder toBuilder() {
    return builder().from(this);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Signatory fromJson(SignatoryBuilder.SignatoryValue value) {
    return value;
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the organizations of a dossier. */
public final class OrganizationQuery extends Query<Organization, OrganizationQuery> {

  OrganizationQuery(Dossier dossier) {
    super(dossier, dossier.allOrganizations());
  }

  private OrganizationQuery(
      OrganizationQuery before,
      Condition<Organization> condition,
      List<Organization> candidates,
      @Nullable Condition<Organization> source) {
    super(before, condition, candidates, source);
  }

  @Override
  OrganizationQuery with(
      Condition<Organization> condition,
      List<Organization> candidates,
      @Nullable Condition<Organization> source) {
    return new OrganizationQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Organization> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.ORGANIZATIONS;
  }

  /**
   * Keeps the organizations with a name, in any form that the article prints: the fullest, an alias
   * or the acronym.
   *
   * @param name the whole name, without regard to case
   * @return a new query
   */
  public OrganizationQuery named(String name) {
    Objects.requireNonNull(name, "name");
    return where(
        new SaidCondition<Organization>("named", "'" + name + "'") {
          @Override
          public boolean holds(Organization record) {
            return Words.equalAny(record.name(), record.aliases(), name)
                || Words.equal(record.acronym().orElse(record.name()), name);
          }
        });
  }

  /**
   * Keeps the organizations of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public OrganizationQuery ofKind(OrganizationKind kind, OrganizationKind... others) {
    return where(
        new ChoiceCondition<Organization, OrganizationKind>("of kind", "kind", kind, others) {
          @Override
          OrganizationKind choice(Organization record) {
            return record.kind();
          }
        });
  }

  /**
   * Keeps the organizations with an acronym.
   *
   * @param acronym the acronym, without regard to case
   * @return a new query
   */
  public OrganizationQuery withAcronym(String acronym) {
    Objects.requireNonNull(acronym, "acronym");
    return where(
        new SaidCondition<Organization>("with acronym", "'" + acronym + "'") {
          @Override
          public boolean holds(Organization record) {
            return record.acronym().isPresent() && Words.equal(record.acronym().get(), acronym);
          }
        });
  }

  /**
   * Keeps the organizations that the article assigns to a state.
   *
   * @param state the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery inCountry(Organization state, Basis... bases) {
    return inCountry(Objects.requireNonNull(state, "state").id(), bases);
  }

  /**
   * Keeps the organizations that the article assigns to a state.
   *
   * @param state a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery inCountry(Link<Organization> state, Basis... bases) {
    return inCountry(Objects.requireNonNull(state, "state").id(), bases);
  }

  /**
   * Keeps the organizations that the article assigns to a state.
   *
   * @param state its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery inCountry(String state, Basis... bases) {
    return where(Relation.ORGANIZATION_COUNTRY, Objects.requireNonNull(state, "state"), bases);
  }

  /**
   * Keeps the organizations that directly belong to another.
   *
   * @param organization the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery partOf(Organization organization, Basis... bases) {
    return partOf(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the organizations that directly belong to another.
   *
   * @param organization a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery partOf(Link<Organization> organization, Basis... bases) {
    return partOf(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the organizations that directly belong to another.
   *
   * @param organization its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public OrganizationQuery partOf(String organization, Basis... bases) {
    return where(
        Relation.ORGANIZATION_PART_OF, Objects.requireNonNull(organization, "organization"), bases);
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.ChoiceCondition;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import java.util.List;
import java.util.Objects;

/** A query over the organizations of a dossier, states included. */
public final class OrganizationQuery extends Query<Organization, OrganizationQuery> {

  OrganizationQuery(Index index) {
    this(QueryPlan.all(index, RecordType.ORGANIZATIONS));
  }

  private OrganizationQuery(QueryPlan<Organization> question) {
    super(question);
  }

  @Override
  OrganizationQuery with(QueryPlan<Organization> asked) {
    return new OrganizationQuery(asked);
  }

  /**
   * Keeps the organizations with a name, in any form that the article prints: the fullest, an alias
   * or the acronym.
   *
   * @param name the whole name; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the name is blank
   */
  public OrganizationQuery named(String name) {
    FoldedWords matcher = FoldedWords.of("name", name);
    return and(
        new DescribedCondition<Organization>("named", "'" + name + "'") {
          @Override
          public boolean holds(Organization record) {
            return matcher.matches(record.name())
                || matcher.matchesAny(record.aliases())
                || (record.acronym().isPresent() && matcher.matches(record.acronym().get()));
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
    return and(
        new ChoiceCondition<Organization, OrganizationKind>("of kind", "kind", kind, others) {
          @Override
          protected OrganizationKind choice(Organization record) {
            return record.kind();
          }
        });
  }

  /**
   * Keeps the organizations with an acronym.
   *
   * @param acronym the whole acronym; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the acronym is blank
   */
  public OrganizationQuery withAcronym(String acronym) {
    FoldedWords matcher = FoldedWords.of("acronym", acronym);
    return and(
        new DescribedCondition<Organization>("with acronym", "'" + acronym + "'") {
          @Override
          public boolean holds(Organization record) {
            return record.acronym().isPresent() && matcher.matches(record.acronym().get());
          }
        });
  }

  /**
   * Keeps the organizations that the article assigns to a state.
   *
   * @param state the state, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if state is a record of another type
   */
  public OrganizationQuery inCountry(Reference<?> state, Basis... bases) {
    return and(Relation.ORGANIZATION_COUNTRY, "state", state, bases);
  }

  /**
   * Keeps the organizations that the article assigns to a state.
   *
   * @param state the id of the state
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public OrganizationQuery inCountry(String state, Basis... bases) {
    return and(Relation.ORGANIZATION_COUNTRY, Objects.requireNonNull(state, "state"), bases);
  }

  /**
   * Keeps the organizations that are directly part of another. Only direct links match, not chains
   * of links.
   *
   * @param organization the larger organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if organization is a record of another type
   */
  public OrganizationQuery partOf(Reference<?> organization, Basis... bases) {
    return and(Relation.ORGANIZATION_PART_OF, "organization", organization, bases);
  }

  /**
   * Keeps the organizations that are directly part of another. Only direct links match, not chains
   * of links.
   *
   * @param organization the id of the larger organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public OrganizationQuery partOf(String organization, Basis... bases) {
    return and(
        Relation.ORGANIZATION_PART_OF, Objects.requireNonNull(organization, "organization"), bases);
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Organization> list() {
    return super.list();
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.BasisFilter;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import java.util.List;
import java.util.Objects;

/** A query over the people of a dossier. */
public final class PersonQuery extends Query<Person, PersonQuery> {

  PersonQuery(Index index) {
    this(QueryPlan.all(index, RecordType.PEOPLE));
  }

  private PersonQuery(QueryPlan<Person> question) {
    super(question);
  }

  @Override
  PersonQuery with(QueryPlan<Person> asked) {
    return new PersonQuery(asked);
  }

  /**
   * Keeps the people with a name, in any form that the article prints: the fullest or an alias.
   *
   * @param name the whole name; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the name is blank
   */
  public PersonQuery named(String name) {
    FoldedWords matcher = FoldedWords.of("name", name);
    return and(
        new DescribedCondition<Person>("named", "'" + name + "'") {
          @Override
          public boolean holds(Person record) {
            return matcher.matches(record.name()) || matcher.matchesAny(record.aliases());
          }
        });
  }

  /**
   * Keeps the people whom the article gives a title of rank or respect, such as {@code Admiral}.
   *
   * @param honorific the whole title; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the honorific is blank
   */
  public PersonQuery withHonorific(String honorific) {
    FoldedWords matcher = FoldedWords.of("honorific", honorific);
    return and(
        new DescribedCondition<Person>("with honorific", "'" + honorific + "'") {
          @Override
          public boolean holds(Person record) {
            return matcher.matchesAny(record.honorifics());
          }
        });
  }

  /**
   * Keeps the people who hold an office, in whatever organization.
   *
   * @param title the whole title of the office; case and accents do not matter
   * @param bases which bases of the position count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the title is blank
   */
  public PersonQuery holding(String title, Basis... bases) {
    FoldedWords matcher = FoldedWords.of("title", title);
    BasisFilter counting = BasisFilter.of(bases);
    return and(
        new DescribedCondition<Person>("holding", "'" + title + "'" + counting) {
          @Override
          public boolean holds(Person record) {
            for (Position position : record.positions()) {
              if (matcher.matches(position.title()) && counting.accepts(position.basis())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the people who hold an office in an organization.
   *
   * @param title the whole title of the office; case and accents do not matter
   * @param organization the organization, or a link to it
   * @param bases which bases of the relation between office and organization count; all if none is
   *     given
   * @return a new query
   * @throws IllegalArgumentException if the title is blank, or organization is a record of another
   *     type
   */
  public PersonQuery holding(String title, Reference<?> organization, Basis... bases) {
    return holding(
        title, id(Relation.PERSON_POSITION_ORGANIZATION, "organization", organization), bases);
  }

  /**
   * Keeps the people who hold an office in an organization.
   *
   * @param title the whole title of the office; case and accents do not matter
   * @param organization the id of the organization
   * @param bases which bases of the relation between office and organization count; all if none is
   *     given
   * @return a new query
   * @throws IllegalArgumentException if the title is blank
   */
  public PersonQuery holding(String title, String organization, Basis... bases) {
    FoldedWords matcher = FoldedWords.of("title", title);
    Objects.requireNonNull(organization, "organization");
    BasisFilter counting = BasisFilter.of(bases);
    return and(
        new DescribedCondition<Person>("holding", "'" + title + "' in " + organization + counting) {
          @Override
          public boolean holds(Person record) {
            for (Position position : record.positions()) {
              if (matcher.matches(position.title())
                  && position.organization().isPresent()
                  && position.organization().get().id().equals(organization)
                  && counting.accepts(position.organization().get().basis())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the people who hold any office in an organization.
   *
   * @param organization the organization, often a state, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if organization is a record of another type
   */
  public PersonQuery inOfficeOf(Reference<?> organization, Basis... bases) {
    return and(Relation.PERSON_POSITION_ORGANIZATION, "organization", organization, bases);
  }

  /**
   * Keeps the people who hold any office in an organization.
   *
   * @param organization the id of the organization, often a state
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public PersonQuery inOfficeOf(String organization, Basis... bases) {
    return and(
        Relation.PERSON_POSITION_ORGANIZATION,
        Objects.requireNonNull(organization, "organization"),
        bases);
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Person> list() {
    return super.list();
  }
}

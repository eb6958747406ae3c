package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the people of a dossier. */
public final class PersonQuery extends Query<Person, PersonQuery> {

  PersonQuery(Dossier dossier) {
    super(dossier, dossier.allPeople());
  }

  private PersonQuery(
      PersonQuery before,
      Condition<Person> condition,
      List<Person> candidates,
      @Nullable Condition<Person> source) {
    super(before, condition, candidates, source);
  }

  @Override
  PersonQuery with(
      Condition<Person> condition, List<Person> candidates, @Nullable Condition<Person> source) {
    return new PersonQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Person> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.PEOPLE;
  }

  /**
   * Keeps the people with a name, in any form that the article prints: the fullest or an alias.
   *
   * @param name the whole name, without regard to case
   * @return a new query
   */
  public PersonQuery named(String name) {
    Objects.requireNonNull(name, "name");
    return where(
        new SaidCondition<Person>("named", "'" + name + "'") {
          @Override
          public boolean holds(Person record) {
            return Words.equalAny(record.name(), record.aliases(), name);
          }
        });
  }

  /**
   * Keeps the people whom the article gives a title of rank or respect.
   *
   * @param honorific the whole title, such as {@code Admiral}, without regard to case
   * @return a new query
   */
  public PersonQuery withHonorific(String honorific) {
    Objects.requireNonNull(honorific, "honorific");
    return where(
        new SaidCondition<Person>("with honorific", "'" + honorific + "'") {
          @Override
          public boolean holds(Person record) {
            for (String each : record.honorifics()) {
              if (Words.equal(each, honorific)) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the people who hold an office, in whatever organization.
   *
   * @param title the whole title of the office, without regard to case
   * @return a new query
   */
  public PersonQuery holding(String title) {
    Objects.requireNonNull(title, "title");
    return where(
        new SaidCondition<Person>("holding", "'" + title + "'") {
          @Override
          public boolean holds(Person record) {
            for (Position position : record.positions()) {
              if (Words.equal(position.title(), title)) {
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
   * @param title the whole title of the office, without regard to case
   * @param organization the organization
   * @param bases which bases of the relation between office and organization count; none for all
   * @return a new query
   */
  public PersonQuery holding(String title, Organization organization, Basis... bases) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(organization, "organization");
    Bases counting = Bases.of(bases);
    String in = "'" + title + "' in " + organization.id() + counting;
    return where(
        new SaidCondition<Person>("holding", in) {
          @Override
          public boolean holds(Person record) {
            for (Position position : record.positions()) {
              if (Words.equal(position.title(), title)
                  && position.organization().isPresent()
                  && position.organization().get().id().equals(organization.id())
                  && counting.take(position.organization().get().basis())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the people who hold any office in an organization, often a state.
   *
   * @param organization the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public PersonQuery inOfficeOf(Organization organization, Basis... bases) {
    return inOfficeOf(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the people who hold any office in an organization, often a state.
   *
   * @param organization a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public PersonQuery inOfficeOf(Link<Organization> organization, Basis... bases) {
    return inOfficeOf(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the people who hold any office in an organization, often a state.
   *
   * @param organization its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public PersonQuery inOfficeOf(String organization, Basis... bases) {
    return where(
        Relation.POSITION_ORGANIZATION,
        Objects.requireNonNull(organization, "organization"),
        bases);
  }
}

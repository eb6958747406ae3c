package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that one article reports: the article, and the records drawn from it, ready to be queried.
 *
 * <pre>{@code
 * Dossier visit = MoscowVisit.dossier();
 * for (Quote quote : visit.quotes().by(ISLAM_KARIMOV).withoutCitation()) {
 *   System.out.println(quote.text());
 * }
 * }</pre>
 *
 * <p>A dossier is immutable, safe between threads, and equal to every dossier with the same
 * content. It is checked as a whole when it is built: ids are unique, every link leads to a record
 * of the right type, nothing follows itself or is part of itself, and every passage lies in the
 * article.
 */
@Value.Immutable
@DossierStyle
@JsonPropertyOrder({
  "format",
  "id",
  "title",
  "version",
  "rights",
  "article",
  "people",
  "organizations",
  "agreements",
  "quotes",
  "statements",
  "citations",
  "events"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Dossier {

  /** The wire format that this release writes and reads. */
  public static final int FORMAT = 1;

  Dossier() {}

  /**
   * Starts a dossier; {@code id}, {@code title}, {@code version}, {@code rights} and {@code
   * article} are required.
   *
   * @return a new builder
   */
  public static DossierBuilder builder() {
    return new DossierBuilder();
  }

  /**
   * The wire format.
   *
   * @return {@value #FORMAT}
   */
  @Value.Default
  @JsonProperty("format")
  @JsonSetter(nulls = Nulls.FAIL)
  public int format() {
    return FORMAT;
  }

  /**
   * The id of the dossier, of the same form as a record's and unique among them.
   *
   * @return the id
   */
  @JsonProperty("id")
  public abstract String id();

  /**
   * What the dossier is about.
   *
   * @return the title, never blank
   */
  @JsonProperty("title")
  public abstract String title();

  /**
   * The version of the data.
   *
   * @return the version, such as {@code 1.0.0}
   */
  @JsonProperty("version")
  public abstract String version();

  /**
   * Whose the contents are.
   *
   * @return a sentence on rights, never blank
   */
  @JsonProperty("rights")
  public abstract String rights();

  /**
   * The article that the records are drawn from.
   *
   * @return the article
   */
  @JsonProperty("article")
  public abstract Article article();

  @JsonProperty("people")
  abstract List<Person> allPeople();

  @JsonProperty("organizations")
  abstract List<Organization> allOrganizations();

  @JsonProperty("agreements")
  abstract List<Agreement> allAgreements();

  @JsonProperty("quotes")
  abstract List<Quote> allQuotes();

  @JsonProperty("statements")
  abstract List<Statement> allStatements();

  @JsonProperty("citations")
  abstract List<SourceCitation> allCitations();

  @JsonProperty("events")
  abstract List<Event> allEvents();

  /** Made when the dossier is built, which is what checks it. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  Index index() {
    return new Index(this, DossierCheck.check(this));
  }

  /**
   * Starts a query over the people.
   *
   * @return all people, in the dossier's order
   */
  public final PersonQuery people() {
    return new PersonQuery(Selection.all(this, RecordType.PEOPLE, allPeople()));
  }

  /**
   * Starts a query over the organizations, states included.
   *
   * @return all organizations, in the dossier's order
   */
  public final OrganizationQuery organizations() {
    return new OrganizationQuery(Selection.all(this, RecordType.ORGANIZATIONS, allOrganizations()));
  }

  /**
   * Starts a query over the agreements.
   *
   * @return all agreements, in the dossier's order
   */
  public final AgreementQuery agreements() {
    return new AgreementQuery(Selection.all(this, RecordType.AGREEMENTS, allAgreements()));
  }

  /**
   * Starts a query over the quotes.
   *
   * @return all quotes, in the dossier's order
   */
  public final QuoteQuery quotes() {
    return new QuoteQuery(Selection.all(this, RecordType.QUOTES, allQuotes()));
  }

  /**
   * Starts a query over the statements.
   *
   * @return all statements, in the dossier's order
   */
  public final StatementQuery statements() {
    return new StatementQuery(Selection.all(this, RecordType.STATEMENTS, allStatements()));
  }

  /**
   * Starts a query over the citations.
   *
   * @return all citations, in the dossier's order
   */
  public final CitationQuery citations() {
    return new CitationQuery(Selection.all(this, RecordType.CITATIONS, allCitations()));
  }

  /**
   * Starts a query over the events.
   *
   * @return all events, in the dossier's order
   */
  public final EventQuery events() {
    return new EventQuery(Selection.all(this, RecordType.EVENTS, allEvents()));
  }

  /**
   * Looks up a record of any type.
   *
   * @param id the id of the record
   * @return the record; empty if the dossier holds none with this id
   */
  public final Optional<DossierRecord> find(String id) {
    return Optional.ofNullable(index().find(Objects.requireNonNull(id, "id")));
  }

  /**
   * Looks up a record of any type that must be there.
   *
   * @param id the id of the record
   * @return the record
   * @throws NoSuchElementException if the dossier holds none with this id
   */
  public final DossierRecord get(String id) {
    DossierRecord record = index().find(Objects.requireNonNull(id, "id"));
    if (record == null) {
      throw new NoSuchElementException("dossier '" + id() + "' holds no record '" + id + "'");
    }
    return record;
  }

  /**
   * Looks up the record that a link of this dossier names.
   *
   * @param <R> the type of the record
   * @param link a link taken from one of the dossier's records
   * @return the record; of a dossier's own links it is always there and of this type
   * @throws NoSuchElementException if the dossier holds no record with this id, because the link is
   *     another dossier's
   */
  @SuppressWarnings("unchecked") // The dossier was not built unless its links had the right types.
  public final <R extends DossierRecord> R get(Link<R> link) {
    return (R) get(link.id());
  }

  /**
   * How many records the dossier holds.
   *
   * @return the number of records of all types
   */
  public final int size() {
    int size = 0;
    for (List<? extends DossierRecord> list : lists()) {
      size += list.size();
    }
    return size;
  }

  /** The lists in the order of {@link RecordType}. */
  final List<List<? extends DossierRecord>> lists() {
    return List.of(
        allPeople(),
        allOrganizations(),
        allAgreements(),
        allQuotes(),
        allStatements(),
        allCitations(),
        allEvents());
  }

  /**
   * A builder that starts from this dossier, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final DossierBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id of the dossier and how many records it holds. */
  @Override
  public final String toString() {
    return "Dossier " + id() + " of " + size() + " records";
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Dossier fromJson(DossierBuilder.ImmutableDossier value) {
    return value;
  }
}

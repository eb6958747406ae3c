package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
@JsonRootName("dossier")
@JsonTypeName("dossier")
@JsonView(Object.class)
// The lists are read by the setters of the generated shim, whatever a mapper makes visible.
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.PUBLIC_ONLY)
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
    return new DossierBuilder().format(FORMAT);
  }

  /**
   * The wire format, which a document must name and {@link #builder()} sets.
   *
   * @return {@value #FORMAT}
   */
  @JsonProperty("format")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int format();

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
    return new PersonQuery(this);
  }

  /**
   * Starts a query over the organizations, states included.
   *
   * @return all organizations, in the dossier's order
   */
  public final OrganizationQuery organizations() {
    return new OrganizationQuery(this);
  }

  /**
   * Starts a query over the agreements.
   *
   * @return all agreements, in the dossier's order
   */
  public final AgreementQuery agreements() {
    return new AgreementQuery(this);
  }

  /**
   * Starts a query over the quotes.
   *
   * @return all quotes, in the dossier's order
   */
  public final QuoteQuery quotes() {
    return new QuoteQuery(this);
  }

  /**
   * Starts a query over the statements.
   *
   * @return all statements, in the dossier's order
   */
  public final StatementQuery statements() {
    return new StatementQuery(this);
  }

  /**
   * Starts a query over the citations.
   *
   * @return all citations, in the dossier's order
   */
  public final CitationQuery citations() {
    return new CitationQuery(this);
  }

  /**
   * Starts a query over the events.
   *
   * @return all events, in the dossier's order
   */
  public final EventQuery events() {
    return new EventQuery(this);
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
   * Why the dossier says what it says of a record: the evidence for every link, position, capacity,
   * date, period and place, and for the record itself.
   *
   * @param record a record or a link to it
   * @return the evidence, in the order of the wire format; unmodifiable
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public final List<Evidence> evidence(Reference<?> record) {
    return EvidenceWalk.of(this, get(Objects.requireNonNull(record, "record").id()));
  }

  /**
   * Why the dossier says one thing of a record.
   *
   * @param record a record or a link to it
   * @param attribute the attribute, as a JSON Pointer from the record, such as {@code /speaker}
   * @return the evidence; empty if the record does not say it
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public final Optional<Evidence> evidence(Reference<?> record, String attribute) {
    Objects.requireNonNull(attribute, "attribute");
    return evidence(record).stream().filter(e -> e.attribute().equals(attribute)).findFirst();
  }

  /**
   * Why the dossier says all that it says.
   *
   * @return the evidence of the article and of every record, in the dossier's order; unmodifiable
   */
  public final List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>(EvidenceWalk.ofArticle(this));
    for (List<? extends DossierRecord> list : lists()) {
      for (DossierRecord record : list) {
        evidence.addAll(EvidenceWalk.of(this, record));
      }
    }
    return Collections.unmodifiableList(evidence);
  }

  /**
   * The records that are known only from somebody's own words: every passage that reports them lies
   * inside a quote that is stated or concluded to be the speaker's.
   *
   * @param speaker who spoke
   * @return the records, in the dossier's order, without the quotes themselves; unmodifiable
   */
  public final List<DossierRecord> knownOnlyFrom(Actor speaker) {
    Objects.requireNonNull(speaker, "speaker");
    Map<Integer, List<Passage>> spoken =
        quotes().by(speaker).stream()
            .map(Quote::passage)
            .collect(Collectors.groupingBy(Passage::paragraph));
    return lists().stream()
        .flatMap(List::stream)
        .filter(record -> !(record instanceof Quote))
        .map(DossierRecord.class::cast)
        .filter(record -> isReportedOnlyIn(spoken, record))
        .toList();
  }

  /**
   * The records of any type that an outlet stands behind: for which a citation is given that names
   * it. Such a report is inferred if the citation or the outlet is.
   *
   * @param outlet the outlet
   * @param bases which bases of the report count; none for all
   * @return the agreements, quotes, statements and events, in the dossier's order; unmodifiable
   */
  public final List<DossierRecord> reportedBy(Organization outlet, Basis... bases) {
    List<DossierRecord> reported = new ArrayList<>();
    reported.addAll(agreements().reportedBy(outlet, bases).list());
    reported.addAll(quotes().reportedBy(outlet, bases).list());
    reported.addAll(statements().reportedBy(outlet, bases).list());
    reported.addAll(events().reportedBy(outlet, bases).list());
    return Collections.unmodifiableList(reported);
  }

  /**
   * All that refers to a record.
   *
   * @param record a record or a link to it
   * @return the records that refer to it, grouped by how; empty if the dossier does not hold it
   */
  public final Connections about(Reference<?> record) {
    return about(Objects.requireNonNull(record, "record").id());
  }

  /**
   * All that refers to a record.
   *
   * @param id the id of the record
   * @return the records that refer to it, grouped by how; empty if the dossier does not hold it
   */
  public final Connections about(String id) {
    Objects.requireNonNull(id, "id");
    Map<Relation, List<DossierRecord>> groups = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      List<DossierRecord> referring = index().referring(relation, id).records();
      if (!referring.isEmpty()) {
        groups.put(relation, referring);
      }
    }
    return new Connections(id, groups);
  }

  /**
   * The events, agreements, quotes, statements and citations in the order of time.
   *
   * @return the timeline
   */
  public final Timeline timeline() {
    return Timeline.of(this);
  }

  /**
   * Finds words in names, acronyms, aliases, titles of positions, agreements and events, subjects,
   * quotes and statements.
   *
   * <p>A word is a run of letters and digits, so that a hyphen parts two. It is found whole,
   * without regard to case and accents, and as the start of a word if a star follows it: {@code
   * coop*}. Of several words a record must have every one, in any of its texts.
   *
   * @param words one or more words
   * @return every place where one of the words stands, in the dossier's order; unmodifiable
   * @throws IllegalArgumentException if there is no word to look for
   */
  public final List<SearchHit> search(String words) {
    return Search.of(Objects.requireNonNull(words, "words")).in(this);
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

  /** Whether every passage of a record lies in one of some others, which are given by paragraph. */
  private boolean isReportedOnlyIn(Map<Integer, List<Passage>> spoken, DossierRecord record) {
    List<Passage> own = EvidenceWalk.own(this, record).passages();
    return !own.isEmpty()
        && own.stream()
            .allMatch(
                passage ->
                    spoken.getOrDefault(passage.paragraph(), List.of()).stream()
                        .anyMatch(quote -> quote.contains(passage)));
  }

  /** All the lists, in the dossier's order. */
  final List<List<? extends DossierRecord>> lists() {
    List<List<? extends DossierRecord>> lists = new ArrayList<>();
    for (RecordType type : RecordType.values()) {
      lists.add(type.in(this));
    }
    return lists;
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
  @SuppressWarnings("deprecation") // Nobody but a creator may use the generated shim.
  static Dossier fromJson(DossierBuilder.DossierValue.Json json) {
    new Problems()
        .noNulls("/people", json._people)
        .noNulls("/organizations", json._organizations)
        .noNulls("/agreements", json._agreements)
        .noNulls("/quotes", json._quotes)
        .noNulls("/statements", json._statements)
        .noNulls("/citations", json._citations)
        .noNulls("/events", json._events)
        .throwIfAny();
    return DossierBuilder.DossierValue.fromJson(json);
  }
}

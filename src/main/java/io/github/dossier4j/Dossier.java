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
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.Outlets;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.engine.RecordCheck;
import io.github.dossier4j.engine.RecordDescription;
import io.github.dossier4j.engine.WordSearch;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SerializableValue;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  "coverage",
  "history",
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
// Mappers must see the setters of the generated reading class, whatever their own settings are.
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.PUBLIC_ONLY)
public abstract class Dossier extends SerializableValue {

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
   * The version of the wire format. Every document must name it; {@link #builder()} sets it.
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
   * Who has the rights to the contents.
   *
   * @return a sentence on rights, never blank
   */
  @JsonProperty("rights")
  public abstract String rights();

  /**
   * What the dossier leaves out on purpose, such as private persons or minors.
   *
   * @return a few words; empty where nothing is left out on purpose
   */
  @JsonProperty("coverage")
  public abstract Optional<String> coverage();

  /**
   * What was done with the dossier, the oldest entry first.
   *
   * @return the entries; empty where nothing is recorded
   */
  @JsonProperty("history")
  public abstract List<HistoryEntry> history();

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

  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  Index index() {
    Map<RecordType, List<? extends DossierRecord>> lists = new EnumMap<>(RecordType.class);
    lists.put(RecordType.PEOPLE, allPeople());
    lists.put(RecordType.ORGANIZATIONS, allOrganizations());
    lists.put(RecordType.AGREEMENTS, allAgreements());
    lists.put(RecordType.QUOTES, allQuotes());
    lists.put(RecordType.STATEMENTS, allStatements());
    lists.put(RecordType.CITATIONS, allCitations());
    lists.put(RecordType.EVENTS, allEvents());
    return new Index(article(), lists);
  }

  @Value.Check
  void check() {
    Problems problems =
        new Problems()
            .format("/format", format(), FORMAT)
            .id("/id", id())
            .text("/title", title())
            .text("/version", version())
            .text("/rights", rights());
    if (coverage().isPresent()) {
      problems.text("/coverage", coverage().get());
    }
    RecordCheck.check(id(), index(), problems);
    problems.throwIfAny();
  }

  /**
   * Whether the present version is reviewed: the last entry of {@link #history()} that names this
   * version must be {@link Act#REVIEWED}.
   *
   * @return true if it is
   */
  @JsonIgnore
  public final boolean isReviewed() {
    Act last = null;
    for (HistoryEntry entry : history()) {
      if (entry.version().filter(version()::equals).isPresent()) {
        last = entry.act();
      }
    }
    return last == Act.REVIEWED;
  }

  /**
   * Whether the dossier is withdrawn: the last entry of {@link #history()} must be {@link
   * Act#WITHDRAWN}, whatever version it names.
   *
   * @return true if it is
   */
  @JsonIgnore
  public final boolean isWithdrawn() {
    return !history().isEmpty() && history().get(history().size() - 1).act() == Act.WITHDRAWN;
  }

  /**
   * Starts a query over the people.
   *
   * @return all people, in the dossier's order
   */
  public final PersonQuery people() {
    return new PersonQuery(index());
  }

  /**
   * Starts a query over the organizations, states included.
   *
   * @return all organizations, in the dossier's order
   */
  public final OrganizationQuery organizations() {
    return new OrganizationQuery(index());
  }

  /**
   * Starts a query over the agreements.
   *
   * @return all agreements, in the dossier's order
   */
  public final AgreementQuery agreements() {
    return new AgreementQuery(index());
  }

  /**
   * Starts a query over the quotes.
   *
   * @return all quotes, in the dossier's order
   */
  public final QuoteQuery quotes() {
    return new QuoteQuery(index());
  }

  /**
   * Starts a query over the statements.
   *
   * @return all statements, in the dossier's order
   */
  public final StatementQuery statements() {
    return new StatementQuery(index());
  }

  /**
   * Starts a query over the citations.
   *
   * @return all citations, in the dossier's order
   */
  public final CitationQuery citations() {
    return new CitationQuery(index());
  }

  /**
   * Starts a query over the events.
   *
   * @return all events, in the dossier's order
   */
  public final EventQuery events() {
    return new EventQuery(index());
  }

  /**
   * All records of all types.
   *
   * @return the people, organizations, agreements, quotes, statements, citations and events;
   *     unmodifiable
   */
  public final List<DossierRecord> records() {
    List<DossierRecord> records = new ArrayList<>(size());
    for (List<? extends DossierRecord> list : index().lists()) {
      records.addAll(list);
    }
    return Collections.unmodifiableList(records);
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
   * @param type leave it out: the compiler passes an empty array, whose class is the type of the
   *     record
   * @return the record; for the dossier's own links it always exists and has this type
   * @throws NoSuchElementException if the dossier holds no record with this id and of this type,
   *     because the link belongs to another dossier
   */
  @SafeVarargs // Only the class of the array is used.
  @SuppressWarnings("unchecked")
  public final <R extends DossierRecord> R get(Link<R> link, R... type) {
    DossierRecord record = get(Objects.requireNonNull(link, "link").id());
    Class<?> expected = Objects.requireNonNull(type, "type").getClass().getComponentType();
    if (!expected.isInstance(record)) {
      throw new NoSuchElementException(
          "record '"
              + record.id()
              + "' of dossier '"
              + id()
              + "' is of another type than "
              + expected.getSimpleName());
    }
    return (R) record;
  }

  /**
   * The evidence for a record, which answers "why do you say that?": for every link, position,
   * capacity, date, period, place and figure, and for the record itself.
   *
   * @param record a record or a link to it
   * @return the evidence, in the order of the wire format; unmodifiable
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public final List<Evidence> evidence(Reference<?> record) {
    return Evidence.of(index(), get(Objects.requireNonNull(record, "record").id()));
  }

  /**
   * The evidence for one attribute of a record.
   *
   * @param record a record or a link to it
   * @param attribute the attribute, as a JSON Pointer within the record, such as {@code /speaker}
   * @return the evidence; empty if the record has none for this attribute
   * @throws NoSuchElementException if the dossier holds no such record
   * @throws IllegalArgumentException if the attribute does not start with a slash
   */
  public final Optional<Evidence> evidence(Reference<?> record, String attribute) {
    if (!Objects.requireNonNull(attribute, "attribute").startsWith("/")) {
      throw new IllegalArgumentException(
          "attribute must be a JSON Pointer, such as /speaker, was " + Quoted.of(attribute));
    }
    return evidence(record).stream().filter(e -> e.attribute().equals(attribute)).findFirst();
  }

  /**
   * The evidence for the article and for all records.
   *
   * @return the evidence of the article first, then of every record, in the dossier's order;
   *     unmodifiable
   */
  public final List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>(Evidence.ofArticle(index()));
    for (List<? extends DossierRecord> list : index().lists()) {
      for (DossierRecord record : list) {
        evidence.addAll(Evidence.of(index(), record));
      }
    }
    return Collections.unmodifiableList(evidence);
  }

  /**
   * The records that are known only from one person or organization: each passage that reports the
   * record is a {@linkplain Evidence#claim() claim} of this speaker. It does not matter whether the
   * speaker of the claim is stated or inferred.
   *
   * @param speaker who spoke or holds the view, or a link to it
   * @return the records, in the dossier's order, without quotes and statements; unmodifiable
   */
  public final List<DossierRecord> knownOnlyFrom(Reference<?> speaker) {
    Objects.requireNonNull(speaker, "speaker");
    List<DossierRecord> known = new ArrayList<>();
    for (List<? extends DossierRecord> list : index().lists()) {
      for (DossierRecord record : list) {
        if (!(record instanceof Utterance) && isKnownOnlyFrom(speaker.id(), record)) {
          known.add(record);
        }
      }
    }
    return Collections.unmodifiableList(known);
  }

  /**
   * The records of any type that an outlet reports: a citation of the record names the outlet, or
   * the article credits it for the whole text. A report is inferred if the citation or its link to
   * the outlet is inferred. A report by such a credit is always inferred.
   *
   * @param outlet the outlet, or a link to it
   * @param bases which bases of the report count; all if none is given
   * @return the agreements, quotes, statements and events, in the dossier's order; unmodifiable
   * @throws IllegalArgumentException if outlet is a record of another type
   */
  public final List<DossierRecord> reportedBy(Reference<?> outlet, Basis... bases) {
    List<DossierRecord> reported = new ArrayList<>();
    reported.addAll(agreements().reportedBy(outlet, bases).list());
    reported.addAll(quotes().reportedBy(outlet, bases).list());
    reported.addAll(statements().reportedBy(outlet, bases).list());
    reported.addAll(events().reportedBy(outlet, bases).list());
    return Collections.unmodifiableList(reported);
  }

  /**
   * Describes a record for people: a line for each fact, with names and titles in place of ids.
   *
   * @param record a record or a link to it
   * @return lines that start with the JSON Pointer of the attribute; the form may change between
   *     releases
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public final String describe(Reference<?> record) {
    return RecordDescription.of(index(), get(Objects.requireNonNull(record, "record").id()));
  }

  /**
   * The outlets that report a record: those that its citations name, then those that the article
   * credits for the whole text.
   *
   * @param record an agreement, event, quote or statement, or a link to it
   * @return the outlets, each once; empty if the article names none; unmodifiable
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public final List<Organization> outlets(Reference<?> record) {
    List<Organization> outlets = new ArrayList<>();
    for (String id : Outlets.of(index(), get(record.id())).keySet()) {
      outlets.add((Organization) get(id));
    }
    return Collections.unmodifiableList(outlets);
  }

  /**
   * All that the dossier says, as rows of flat tables for an engine such as a database.
   *
   * @return the facts, the passages and the outlets
   */
  public final Rows rows() {
    RowTable.Subject self =
        new RowTable.Subject(
            id(), version(), isReviewed(), isWithdrawn(), article().id(), id(), "dossier", null);
    RowVisitor visitor = new RowVisitor(self, index());
    visitor.visitDossier(title(), rights(), coverage(), history());
    visitor.visitAll();
    return visitor.rows();
  }

  /**
   * The records that refer to a record.
   *
   * @param record a record or a link to it
   * @return the records that refer to it, grouped by relation; empty if the dossier does not hold
   *     it
   */
  public final Connections connections(Reference<?> record) {
    return connections(Objects.requireNonNull(record, "record").id());
  }

  /**
   * The records that refer to a record.
   *
   * @param id the id of the record
   * @return the records that refer to it, grouped by relation; empty if the dossier does not hold
   *     it
   */
  public final Connections connections(String id) {
    Objects.requireNonNull(id, "id");
    Map<Relation, List<DossierRecord>> groups = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      List<? extends DossierRecord> referring = index().referringTo(id, relation);
      if (!referring.isEmpty()) {
        groups.put(relation, Collections.unmodifiableList(referring));
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
    return Timeline.of(index());
  }

  /**
   * Finds words in the texts of the records: names, titles, subjects, quotes and statements, and
   * the printed words of offices, places, figures, citations, roles and verbs of speech.
   *
   * <p>A word is a run of letters and digits, so a hyphen separates two words. Case and accents do
   * not matter. A word matches whole words only; with a star at its end, such as {@code coop*}, it
   * matches every word that starts with it. If several words are given, a record must have every
   * one, in any of its texts.
   *
   * @param words one or more words
   * @return the records, each with every place where one of the words stands, in the dossier's
   *     order; unmodifiable
   * @throws IllegalArgumentException if there is no word to look for
   */
  public final List<SearchHit> search(String words) {
    WordSearch search = WordSearch.of(Objects.requireNonNull(words, "words"));
    List<SearchHit> hits = new ArrayList<>();
    for (List<? extends DossierRecord> list : index().lists()) {
      for (DossierRecord record : list) {
        List<SearchHit.Match> matches = new ArrayList<>();
        for (WordSearch.Match match : search.in(record)) {
          matches.add(
              new SearchHit.Match(match.attribute(), match.text(), match.range(), match.word()));
        }
        if (!matches.isEmpty()) {
          hits.add(new SearchHit(record, List.copyOf(matches)));
        }
      }
    }
    return Collections.unmodifiableList(hits);
  }

  /**
   * How many records the dossier holds.
   *
   * @return the number of records of all types
   */
  public final int size() {
    return index().size();
  }

  private boolean isKnownOnlyFrom(String speaker, DossierRecord record) {
    List<Passage> passages = Index.ownPassages(record);
    for (Passage passage : passages) {
      Utterance claim = index().claims().of(record.id(), List.of(passage));
      if (claim == null
          || claim.attribution().filter(link -> link.id().equals(speaker)).isEmpty()) {
        return false;
      }
    }
    return !passages.isEmpty();
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
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Dossier fromJson(DossierBuilder.DossierValue.Json json) {
    new Problems()
        .noNulls("/history", json._history)
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

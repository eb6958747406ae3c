package io.github.dossier4j;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.engine.Components;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The events, agreements, quotes, statements and citations of a dossier in the order of time.
 *
 * <p>Records are sorted by the earliest day that their time can mean. The time of a record is its
 * date or, if its date has no earliest day, its period. Records with the same earliest day are in
 * this order:
 *
 * <ul>
 *   <li>A record comes after the events that it follows.
 *   <li>An event comes after the event that it is part of, unless that event follows it, directly
 *       or through others.
 *   <li>An agreement, a quote or a statement comes right after its event.
 *   <li>In all other cases the dossier's order decides, events first and citations last.
 * </ul>
 *
 * <p>Records without a time, or whose time has no earliest day, are listed separately.
 */
@JsonPropertyOrder({"dated", "undated"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Timeline {

  private static final List<Relation> AT_AN_EVENT =
      List.of(Relation.AGREEMENT_EVENT, Relation.QUOTE_EVENT, Relation.STATEMENT_EVENT);

  private static final List<RecordType> WITHOUT_EVENT =
      List.of(
          RecordType.AGREEMENTS, RecordType.QUOTES, RecordType.STATEMENTS, RecordType.CITATIONS);

  private final List<Entry> dated;
  private final List<DossierRecord> undated;

  private Timeline(List<Entry> dated, List<DossierRecord> undated) {
    this.dated = dated;
    this.undated = undated;
  }

  static Timeline of(Index index) {
    List<Entry> dated = new ArrayList<>();
    List<DossierRecord> undated = new ArrayList<>();
    for (DossierRecord record : inSequence(byEvent(index))) {
      Optional<ReportedTime> time = time(record);
      if (time.isPresent()) {
        dated.add(new Entry(record, time.get()));
      } else {
        undated.add(record);
      }
    }
    dated.sort(Comparator.comparing(Entry::earliest));
    return new Timeline(List.copyOf(dated), List.copyOf(undated));
  }

  /**
   * The records whose place in time is known.
   *
   * @return the entries in the order of time; unmodifiable
   */
  @JsonProperty("dated")
  public List<Entry> dated() {
    return dated;
  }

  /**
   * The records without a date, whose place in time is not known.
   *
   * @return the records, each after the events that it follows; unmodifiable
   */
  @JsonProperty("undated")
  public List<DossierRecord> undated() {
    return undated;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timeline timeline
        && dated.equals(timeline.dated)
        && undated.equals(timeline.undated);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dated, undated);
  }

  /** One line for each dated entry, then one line for the undated records. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Entry entry : dated) {
      text.append(entry).append('\n');
    }
    return text.append("undated: ")
        .append(String.join(", ", undated.stream().map(DossierRecord::id).toList()))
        .toString();
  }

  /**
   * The time by which a record is sorted: its date or, if the date has no earliest day, its period.
   */
  private static Optional<ReportedTime> time(DossierRecord record) {
    if (record instanceof Event event) {
      return firstPlaced(event.date(), event.period());
    }
    if (record instanceof Agreement agreement) {
      return firstPlaced(agreement.date(), agreement.period());
    }
    if (record instanceof Utterance utterance) {
      return firstPlaced(utterance.date(), Optional.empty());
    }
    return firstPlaced(((SourceCitation) record).date(), Optional.empty());
  }

  private static Optional<ReportedTime> firstPlaced(
      Optional<ReportedTime> date, Optional<ReportedTime> period) {
    return date.filter(Timeline::hasEarliest).or(() -> period.filter(Timeline::hasEarliest));
  }

  private static boolean hasEarliest(ReportedTime time) {
    return time.value().flatMap(Edtf::earliest).isPresent();
  }

  /** The dossier's order, with agreements, quotes and statements right after their event. */
  private static List<DossierRecord> byEvent(Index index) {
    Map<String, DossierRecord> records = new LinkedHashMap<>();
    for (DossierRecord event : index.list(RecordType.EVENTS)) {
      records.put(event.id(), event);
      for (Relation relation : AT_AN_EVENT) {
        for (DossierRecord record : index.referringTo(event.id(), relation)) {
          records.put(record.id(), record);
        }
      }
    }
    for (RecordType type : WITHOUT_EVENT) {
      for (DossierRecord record : index.list(type)) {
        records.putIfAbsent(record.id(), record);
      }
    }
    return new ArrayList<>(records.values());
  }

  /**
   * Sorts the records: each comes after the events that it follows and after the event that it is
   * part of. Otherwise the given order stays. An event may follow its own part; then each would
   * have to come after the other. In such a cycle only the links {@code after} count, because they
   * form no cycle alone.
   */
  private static List<DossierRecord> inSequence(List<DossierRecord> records) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      places.put(records.get(i).id(), i);
    }
    List<List<Integer>> followed = new ArrayList<>(records.size());
    List<List<Integer>> all = new ArrayList<>(records.size());
    for (DossierRecord record : records) {
      List<Integer> both = new ArrayList<>(2);
      addPlaces(both, followed(record), places);
      followed.add(List.copyOf(both));
      addPlaces(both, whole(record), places);
      all.add(both);
    }
    int[] cycles = Components.of(all);
    int[] waiting = new int[records.size()];
    List<List<Integer>> followers = new ArrayList<>(records.size());
    for (int i = 0; i < waiting.length; i++) {
      followers.add(new ArrayList<>(0));
    }
    for (int i = 0; i < waiting.length; i++) {
      for (int k = 0; k < all.get(i).size(); k++) {
        int predecessor = all.get(i).get(k);
        if (k < followed.get(i).size() || cycles[predecessor] != cycles[i]) {
          followers.get(predecessor).add(i);
          waiting[i]++;
        }
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    List<DossierRecord> sequence = new ArrayList<>(records.size());
    while (!ready.isEmpty()) {
      int next = ready.remove();
      sequence.add(records.get(next));
      for (int follower : followers.get(next)) {
        waiting[follower]--;
        if (waiting[follower] == 0) {
          ready.add(follower);
        }
      }
    }
    return sequence;
  }

  private static void addPlaces(
      List<Integer> added, List<Link<Event>> links, Map<String, Integer> places) {
    for (Link<Event> link : links) {
      added.add(requireNonNull(places.get(link.id()), "checked by the dossier"));
    }
  }

  /**
   * The events that a record follows: for an event those in {@code after}, for another record its
   * event.
   */
  private static List<Link<Event>> followed(DossierRecord record) {
    if (record instanceof Event event) {
      return event.after();
    }
    if (record instanceof Agreement agreement) {
      return agreement.event().map(List::of).orElse(List.of());
    }
    return record instanceof Utterance utterance
        ? utterance.event().map(List::of).orElse(List.of())
        : List.of();
  }

  private static List<Link<Event>> whole(DossierRecord record) {
    return record instanceof Event event
        ? event.partOf().map(List::of).orElse(List.of())
        : List.of();
  }

  /** A record and the time by which it is sorted. */
  @JsonPropertyOrder({"time", "record"})
  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      getterVisibility = JsonAutoDetect.Visibility.NONE,
      isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonView(Object.class)
  public static final class Entry {

    private final DossierRecord record;
    private final ReportedTime time;

    private Entry(DossierRecord record, ReportedTime time) {
      this.record = record;
      this.time = time;
    }

    /**
     * The record that has the time.
     *
     * @return an event, agreement, quote, statement or citation
     */
    @JsonProperty("record")
    public DossierRecord record() {
      return record;
    }

    /**
     * The date of the record or, if the date has no earliest day, its period.
     *
     * @return the time, whose value has an earliest day
     */
    @JsonProperty("time")
    public ReportedTime time() {
      return time;
    }

    /**
     * The earliest day that the time can mean.
     *
     * @return the day
     */
    public LocalDate earliest() {
      return time.value().flatMap(Edtf::earliest).orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entry entry && record.equals(entry.record) && time.equals(entry.time);
    }

    @Override
    public int hashCode() {
      return Objects.hash(record, time);
    }

    /** The time and the id of the record. */
    @Override
    public String toString() {
      return time.value().orElseThrow() + " " + record.id();
    }
  }
}

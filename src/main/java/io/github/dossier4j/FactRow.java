package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Utterance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a dossier says, as a row that needs no other: who says it of what, on what ground,
 * and whose claim it is.
 *
 * <p>What is said is a plain attribute such as a name or a kind, a link, a text, a time, a
 * position, or that the article reports the record. The last row of a record is always of that
 * kind, so that a count of {@code /mentions}, {@code /passages} and {@code /passage} is a count of
 * records.
 */
@JsonPropertyOrder({
  "dossier",
  "version",
  "reviewed",
  "withdrawn",
  "article",
  "record",
  "record_type",
  "event_status",
  "attribute",
  "relation",
  "value",
  "printed",
  "earliest",
  "latest",
  "basis",
  "note",
  "claim_record",
  "claim_holder"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class FactRow implements TableRow {

  private final RowTable.Subject subject;
  private final String attribute;
  private final String path;
  private final @Nullable String value;
  private final @Nullable String printed;
  private final @Nullable Edtf time;
  private final @Nullable Basis basis;
  private final @Nullable String note;
  private final @Nullable Utterance claim;

  FactRow(
      RowTable.Subject subject,
      String attribute,
      String path,
      @Nullable String value,
      @Nullable String printed,
      @Nullable Edtf time,
      @Nullable Basis basis,
      @Nullable String note,
      @Nullable Utterance claim) {
    this.subject = subject;
    this.attribute = attribute;
    this.path = path;
    this.value = value;
    this.printed = printed;
    this.time = time;
    this.basis = basis;
    this.note = note;
    this.claim = claim;
  }

  @Override
  public RowTable table() {
    return RowTable.FACTS;
  }

  @Override
  @JsonProperty("dossier")
  public String dossier() {
    return subject.dossier();
  }

  /**
   * The version of the dossier.
   *
   * @return the version, such as {@code 1.0.0}
   */
  @JsonProperty("version")
  public String version() {
    return subject.version();
  }

  /**
   * Whether this version is reviewed.
   *
   * @return {@link Dossier#isReviewed()}
   */
  @JsonProperty("reviewed")
  public boolean isReviewed() {
    return subject.reviewed();
  }

  /**
   * Whether the dossier is withdrawn and must no longer be used.
   *
   * @return {@link Dossier#isWithdrawn()}
   */
  @JsonProperty("withdrawn")
  public boolean isWithdrawn() {
    return subject.withdrawn();
  }

  /**
   * The article that the dossier is drawn from.
   *
   * @return the id of the article
   */
  @JsonProperty("article")
  public String article() {
    return subject.article();
  }

  @Override
  @JsonProperty("record")
  public String record() {
    return subject.record();
  }

  /**
   * What kind of record it is.
   *
   * @return the list of the dossier that holds it, such as {@code people}; {@code article} or
   *     {@code dossier} for these two
   */
  @JsonProperty("record_type")
  public String recordType() {
    return subject.recordType();
  }

  /**
   * Whether an event took place. All rows of an event have it, so that nobody counts what was only
   * alleged or expected by oversight.
   *
   * @return the word of an {@link EventStatus}; empty if the record is no event
   */
  public Optional<String> eventStatus() {
    return Optional.ofNullable(subject.eventStatus());
  }

  @Override
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * The relation of a link, and of all else the kind of what is said: the attribute without numbers
   * behind the type of record.
   *
   * @return for a link of a record the text of its {@link io.github.dossier4j.model.Relation
   *     Relation}, such as {@code quotes/speaker}, and for all else a text of the same form, such
   *     as {@code people/aliases/*}
   */
  @JsonProperty("relation")
  public String relation() {
    return subject.recordType() + path;
  }

  /**
   * What is said.
   *
   * @return of a link the id of its target, of a time its value in EDTF, of a position its title,
   *     of an insertion its place in the text in code points, such as {@code 12..18}, of all else
   *     the text, word or number; empty for a time without a value, and for the report of the
   *     record
   */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The words of the article.
   *
   * @return of a link to a person or an organization the name, of one to a quote or a citation its
   *     words, of all else the words as printed; empty where the words are ours: kinds, titles,
   *     roles, subjects and paraphrases, and where no words are printed
   */
  public Optional<String> printed() {
    return Optional.ofNullable(printed);
  }

  /**
   * The first day that a time can mean.
   *
   * @return {@link Edtf#earliest()}; empty also if this is no time
   */
  public Optional<LocalDate> earliest() {
    return time == null ? Optional.empty() : time.earliest();
  }

  /**
   * The last day that a time can mean.
   *
   * @return {@link Edtf#latest()}; empty also if this is no time
   */
  public Optional<LocalDate> latest() {
    return time == null ? Optional.empty() : time.latest();
  }

  /**
   * Whether the article prints it or a reader concludes it.
   *
   * @return the basis; empty for plain attributes such as a name or a kind, which have none
   */
  public Optional<Basis> basis() {
    return Optional.ofNullable(basis);
  }

  /**
   * Why it is concluded.
   *
   * @return the reason; empty unless it is inferred
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * The quote or statement whose claim it is, as {@link Evidence#claim()} finds it.
   *
   * @return the id of the utterance; empty where the article itself reports it, and for plain
   *     attributes
   */
  public Optional<String> claimRecord() {
    return Optional.ofNullable(claim).map(DossierRecord::id);
  }

  /**
   * Whose claim it is.
   *
   * @return the id of the speaker or holder; empty if it is no claim, or nobody's whom the article
   *     names
   */
  public Optional<String> claimHolder() {
    return Optional.ofNullable(claim).flatMap(Utterance::attribution).map(link -> link.id());
  }

  @JsonProperty("event_status")
  @Nullable String eventStatusCell() {
    return subject.eventStatus();
  }

  @JsonProperty("value")
  @Nullable String valueCell() {
    return value;
  }

  @JsonProperty("printed")
  @Nullable String printedCell() {
    return printed;
  }

  @JsonProperty("earliest")
  @Nullable String earliestCell() {
    return earliest().map(LocalDate::toString).orElse(null);
  }

  @JsonProperty("latest")
  @Nullable String latestCell() {
    return latest().map(LocalDate::toString).orElse(null);
  }

  @JsonProperty("basis")
  @Nullable String basisCell() {
    return basis == null ? null : basis.toString();
  }

  @JsonProperty("note")
  @Nullable String noteCell() {
    return note;
  }

  @JsonProperty("claim_record")
  @Nullable String claimRecordCell() {
    return claim == null ? null : claim.id();
  }

  @JsonProperty("claim_holder")
  @Nullable String claimHolderCell() {
    return claim == null || claim.attribution().isEmpty() ? null : claim.attribution().get().id();
  }

  @Override
  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(
        Arrays.<@Nullable Object>asList(
            subject.dossier(),
            subject.version(),
            subject.reviewed(),
            subject.withdrawn(),
            subject.article(),
            subject.record(),
            subject.recordType(),
            subject.eventStatus(),
            attribute,
            relation(),
            value,
            printed,
            time == null ? null : time.earliest().orElse(null),
            time == null ? null : time.latest().orElse(null),
            basisCell(),
            note,
            claimRecordCell(),
            claimHolderCell()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactRow row && values().equals(row.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Record, attribute and value on one line. */
  @Override
  public String toString() {
    return subject.record() + attribute + (value == null ? "" : ": " + value);
  }
}

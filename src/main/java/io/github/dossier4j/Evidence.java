package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.engine.Fact;
import io.github.dossier4j.engine.FactVisitor;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the dossier says one thing of one record: on what it rests, the words that support it, and
 * whose word it is.
 *
 * <p>A fact is a link, a position, a date, a period, a text such as a place, a capacity or a
 * figure, or the record itself with the passages that report it.
 */
@JsonPropertyOrder({"id", "attribute", "target", "basis", "reason", "passages", "claim"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Evidence {

  private final String id;
  private final String attribute;
  private final @Nullable Relation relation;
  private final @Nullable String target;
  private final Basis basis;
  private final Optional<String> reason;
  private final List<Passage> passages;
  private final @Nullable Utterance claim;

  Evidence(
      String id,
      String attribute,
      @Nullable Relation relation,
      @Nullable String target,
      Basis basis,
      Optional<String> reason,
      List<Passage> passages,
      @Nullable Utterance claim) {
    this.id = id;
    this.attribute = attribute;
    this.relation = relation;
    this.target = target;
    this.basis = basis;
    this.reason = reason;
    this.passages = passages;
    this.claim = claim;
  }

  /** The evidence for what the dossier says of its article. */
  static List<Evidence> ofArticle(Index index) {
    Collector visitor = new Collector(index, index.article().id());
    visitor.visit(index.article());
    return List.copyOf(visitor.evidence);
  }

  static List<Evidence> of(Index index, DossierRecord record) {
    Collector visitor = new Collector(index, record.id());
    visitor.visit(record);
    return List.copyOf(visitor.evidence);
  }

  /**
   * The record of which something is said.
   *
   * @return the id of the record, or of the article
   */
  @JsonProperty("id")
  public String id() {
    return id;
  }

  /**
   * What is said: the attribute that holds it.
   *
   * @return a JSON Pointer (RFC 6901) from the record, such as {@code /speaker}; {@code /mentions},
   *     {@code /passages} or {@code /passage} for the record itself
   */
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * How the record refers to another by it.
   *
   * @return the relation; empty where the fact is no link
   */
  public Optional<Relation> relation() {
    return Optional.ofNullable(relation);
  }

  /**
   * The record that the fact refers to.
   *
   * @return the id of the target of the link; empty where the fact is no link
   */
  @JsonProperty("target")
  public Optional<String> target() {
    return Optional.ofNullable(target);
  }

  /**
   * Whether the article prints it or a reader concludes it.
   *
   * @return the basis
   */
  @JsonProperty("basis")
  public Basis basis() {
    return basis;
  }

  /**
   * Why it is concluded.
   *
   * @return the reason; empty exactly when it is stated
   */
  @JsonProperty("reason")
  public Optional<String> reason() {
    return reason;
  }

  /**
   * The words that support it.
   *
   * @return the passages, as the record holds them; empty where it holds none
   */
  @JsonProperty("passages")
  public List<Passage> passages() {
    return passages;
  }

  /**
   * Whose word it is, if it stands only inside a quotation or a reported statement: the innermost
   * one that all passages lie in. Then it is the claim of its speaker or holder, not the article's.
   *
   * <p>Of reported statements, those count that have a holder, an addressee or a cue. Their words
   * that name holder or addressee are no part of the claim. Of utterances that overlap without one
   * holding the other, the one that starts last counts; of two with the same words, the quote.
   *
   * @return the quote or statement, of which {@link Utterance#attribution()} tells whose it is;
   *     empty where the article itself reports the fact
   */
  public Optional<Utterance> claim() {
    return Optional.ofNullable(claim);
  }

  @JsonProperty("claim")
  Optional<String> claimId() {
    return claim().map(Utterance::id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence evidence
        && id.equals(evidence.id)
        && attribute.equals(evidence.attribute)
        && Objects.equals(target, evidence.target)
        && basis == evidence.basis
        && reason.equals(evidence.reason)
        && passages.equals(evidence.passages)
        && Objects.equals(claim, evidence.claim);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, attribute, target, basis, reason, passages, claim);
  }

  /** Record, attribute, basis and reason on one line. */
  @Override
  public String toString() {
    return id + attribute + " is " + basis + reason.map(why -> ": " + why).orElse("");
  }

  /** Collects the evidence for all that one record, or the article, reports. */
  private static final class Collector extends FactVisitor {

    private final Index index;
    private final String id;
    private final List<Evidence> evidence = new ArrayList<>();

    private Collector(Index index, String id) {
      this.index = index;
      this.id = id;
    }

    @Override
    protected void fact(Fact fact) {
      evidence.add(
          new Evidence(
              id,
              pointer(fact.path(), fact.index()),
              fact.relation(),
              fact.target(),
              fact.basis(),
              fact.note(),
              fact.passages(),
              index.claims().of(id, fact.passages())));
    }
  }
}

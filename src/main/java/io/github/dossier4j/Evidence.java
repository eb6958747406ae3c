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
 * Why the dossier states one fact: its basis, the passages that support it, and whose claim it is.
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
   * The record that the fact belongs to.
   *
   * @return the id of the record, or of the article
   */
  @JsonProperty("id")
  public String id() {
    return id;
  }

  /**
   * The attribute that holds the fact.
   *
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /speaker}; {@code
   *     /mentions}, {@code /passages} or {@code /passage} for the record itself
   */
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * The relation, if the fact is a link.
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
   * Whether the article prints the fact or a reader concludes it.
   *
   * @return the basis
   */
  @JsonProperty("basis")
  public Basis basis() {
    return basis;
  }

  /**
   * Why a reader concludes the fact.
   *
   * @return the reason; empty if and only if the fact is stated
   */
  @JsonProperty("reason")
  public Optional<String> reason() {
    return reason;
  }

  /**
   * The passages that support the fact.
   *
   * @return the passages, as the record holds them; empty where it holds none
   */
  @JsonProperty("passages")
  public List<Passage> passages() {
    return passages;
  }

  /**
   * The quote or reported statement that makes the claim: the innermost one that contains all
   * passages of the fact. The fact is then a claim of its speaker or holder, not of the article.
   *
   * <p>A reported statement counts only if it has a holder, an addressee or a cue. Its words that
   * name the holder or the addressee are not part of the claim. If two utterances overlap and
   * neither contains the other, the one that starts last counts. If a quote and a statement have
   * the same words, the quote counts.
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

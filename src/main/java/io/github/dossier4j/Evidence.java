package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Quote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the dossier says one thing of one record: on what it rests, the words that support it, and
 * whose word it is.
 *
 * <p>A fact is a link, a date, a period, a place, a capacity, a position, or the record itself with
 * the passages that report it.
 */
@JsonPropertyOrder({"id", "attribute", "basis", "reason", "passages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Evidence {

  static final String MENTIONS = "/mentions";

  private final String id;
  private final String attribute;
  private final @Nullable Relation relation;
  private final Basis basis;
  private final Optional<String> reason;
  private final List<Passage> passages;
  private final List<String> printed;
  private final @Nullable Quote quote;

  Evidence(
      String id,
      String attribute,
      @Nullable Relation relation,
      Basis basis,
      Optional<String> reason,
      List<Passage> passages,
      List<String> printed,
      @Nullable Quote quote) {
    this.id = id;
    this.attribute = attribute;
    this.relation = relation;
    this.basis = basis;
    this.reason = reason;
    this.passages = passages;
    this.printed = printed;
    this.quote = quote;
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
   * The words that the dossier itself holds for one of the passages and that prove or refute it on
   * their own: each form of a name for a mention; for the first passage of a quote, a citation, a
   * position, or a time, place or capacity that is printed, its words.
   *
   * @param index which of the passages, from 0
   * @return the forms, of which the passage has one; empty where the dossier holds no words for it
   */
  public List<String> printed(int index) {
    return index == 0 || attribute.equals(MENTIONS) ? printed : List.of();
  }

  /**
   * Whose word it is, if it stands only inside a quotation: the quote that all passages lie in.
   * Then it is the claim of the quote's speaker, not the article's.
   *
   * @return the quote; empty where the article itself reports it, and for a quote itself
   */
  public Optional<Quote> quote() {
    return Optional.ofNullable(quote);
  }

  /** Record, attribute, basis and reason on one line. */
  @Override
  public String toString() {
    return id + attribute + " is " + basis + reason.map(why -> ": " + why).orElse("");
  }
}

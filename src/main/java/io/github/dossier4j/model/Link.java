package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation to another record of the same dossier, with its basis.
 *
 * <p>A link holds the id of the record, not the record; {@code Dossier.get(link)} resolves it. It
 * is {@link Basis#STATED stated} when the article prints the relation and {@link Basis#INFERRED
 * inferred} when a reader concludes it. An inferred link has a note that says why; a stated link
 * has none.
 *
 * @param <R> the type of the record that is named
 */
@Value.Immutable
@LinkStyle
@JsonPropertyOrder({"ref", "basis", "note", "passages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("link")
@JsonTypeName("link")
@JsonView(Object.class)
public abstract non-sealed class Link<R extends DossierRecord> extends SerializableValue
    implements Reference<R> {

  Link() {}

  /**
   * A relation that the article prints.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param passages the words that state the relation
   * @return the link
   */
  public static <R extends DossierRecord> Link<R> stated(R record, Passage... passages) {
    Objects.requireNonNull(record, "record");
    return LinkBuilder.LinkValue.of(
        record.id(), Basis.STATED, Optional.empty(), Passage.list(passages));
  }

  /**
   * A relation that the article prints, to a record that is not built yet.
   *
   * @param <R> the type of the record
   * @param id the id of the record that is named
   * @param passages the words that state the relation
   * @return the link
   * @throws InvalidDataException if the id is malformed
   */
  public static <R extends DossierRecord> Link<R> stated(String id, Passage... passages) {
    return LinkBuilder.LinkValue.of(
        Objects.requireNonNull(id, "id"), Basis.STATED, Optional.empty(), Passage.list(passages));
  }

  /**
   * A relation that a reader concludes.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param why the reason for the conclusion, for a reader who has the article
   * @param passages the words from which it is concluded
   * @return the link
   * @throws InvalidDataException if the reason is blank
   */
  public static <R extends DossierRecord> Link<R> inferred(
      R record, String why, Passage... passages) {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(why, "why");
    return LinkBuilder.LinkValue.of(
        record.id(), Basis.INFERRED, Optional.of(why), Passage.list(passages));
  }

  /**
   * A relation that a reader concludes, to a record that is not built yet.
   *
   * @param <R> the type of the record
   * @param id the id of the record that is named
   * @param why the reason for the conclusion, for a reader who has the article
   * @param passages the words from which it is concluded
   * @return the link
   * @throws InvalidDataException if the id is malformed or the reason is blank
   */
  public static <R extends DossierRecord> Link<R> inferred(
      String id, String why, Passage... passages) {
    return LinkBuilder.LinkValue.of(
        Objects.requireNonNull(id, "id"),
        Basis.INFERRED,
        Optional.of(Objects.requireNonNull(why, "why")),
        Passage.list(passages));
  }

  /**
   * A relation on a basis that is known only when the program runs. Where the basis is known
   * before, {@code stated} and {@code inferred} are shorter.
   *
   * @param <R> the type of the record
   * @param id the id of the record that is named
   * @param basis whether the article prints the relation
   * @param note the reason; empty exactly when the relation is stated
   * @param passages the words that state the relation, or from which it is concluded
   * @return the link
   * @throws InvalidDataException if the id is malformed, or the note does not fit the basis
   */
  public static <R extends DossierRecord> Link<R> of(
      String id, Basis basis, Optional<String> note, List<Passage> passages) {
    return LinkBuilder.LinkValue.of(
        Objects.requireNonNull(id, "id"),
        Objects.requireNonNull(basis, "basis"),
        Objects.requireNonNull(note, "note"),
        Objects.requireNonNull(passages, "passages"));
  }

  @JsonProperty("ref")
  abstract String ref();

  @Override
  public final String id() {
    return ref();
  }

  /**
   * Whether the article prints the relation or a reader concludes it.
   *
   * @return the basis
   */
  @JsonProperty("basis")
  public abstract Basis basis();

  /**
   * Why the relation is concluded.
   *
   * @return the reason; empty if and only if the relation is stated
   */
  @JsonProperty("note")
  public abstract Optional<String> note();

  /**
   * The words that state the relation, or from which it is concluded.
   *
   * @return the passages, in reading order
   */
  @JsonProperty("passages")
  public abstract List<Passage> passages();

  /** The id and the basis. */
  @Override
  public final String toString() {
    return id() + " (" + basis() + ")";
  }

  @Value.Check
  void check() {
    new Problems().id("/ref", ref()).note(basis(), note()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static <R extends DossierRecord> Link<R> fromJson(LinkBuilder.LinkValue.Json<R> json) {
    new Problems().noNulls("/passages", json._passages).throwIfAny();
    return LinkBuilder.LinkValue.fromJson(json);
  }
}

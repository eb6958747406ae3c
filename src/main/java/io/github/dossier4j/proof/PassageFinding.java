package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.model.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a proof for one passage: for which record and attribute, where, and with which
 * words.
 */
@JsonPropertyOrder({"id", "attribute", "passage", "verdict", "place", "words", "expected"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class PassageFinding {

  private final Evidence evidence;
  private final Passage passage;
  private final Verdict verdict;
  private final @Nullable Passage place;
  private final List<String> expected;

  /** Gives the words. Passages may be long and overlap, so a finding keeps no copy of its own. */
  private final ProvenText text;

  PassageFinding(
      Evidence evidence,
      Passage passage,
      Verdict verdict,
      @Nullable Passage place,
      List<String> expected,
      ProvenText text) {
    this.evidence = evidence;
    this.passage = passage;
    this.verdict = verdict;
    this.place = place;
    this.expected = expected;
    this.text = text;
  }

  /**
   * The record that the passage supports.
   *
   * @return the id of the record, or of the article
   */
  @JsonProperty("id")
  public String id() {
    return evidence.id();
  }

  /**
   * The attribute that the passage supports.
   *
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /speaker}
   */
  @JsonProperty("attribute")
  public String attribute() {
    return evidence.attribute();
  }

  /**
   * Where the dossier says that the words stand.
   *
   * @return the passage
   */
  @JsonProperty("passage")
  public Passage passage() {
    return passage;
  }

  /**
   * Whether the words stand there.
   *
   * @return the verdict
   */
  @JsonProperty("verdict")
  public Verdict verdict() {
    return verdict;
  }

  /**
   * Where the text has the words.
   *
   * @return the passage in the text, whose paragraph and offsets may be others than the dossier's;
   *     empty if the passage is refuted or unproven in an altered paragraph
   */
  @JsonProperty("place")
  public Optional<Passage> place() {
    return Optional.ofNullable(place);
  }

  /**
   * The words that the text has there.
   *
   * @return the words in canonical form; empty if no place is known
   */
  @JsonProperty("words")
  public Optional<String> words() {
    return place().map(text::words);
  }

  /**
   * The words that the dossier holds for a passage that is refuted.
   *
   * @return the forms in canonical form, one of which is expected; empty unless the passage is
   *     refuted
   */
  @JsonProperty("expected")
  public List<String> expected() {
    return expected;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PassageFinding finding
        && evidence.equals(finding.evidence)
        && passage.equals(finding.passage)
        && verdict == finding.verdict
        && Objects.equals(place, finding.place)
        && words().equals(finding.words())
        && expected.equals(finding.expected);
  }

  @Override
  public int hashCode() {
    return Objects.hash(evidence, passage, verdict, place, expected);
  }

  /** Record, attribute, passage and verdict on one line; the words only if they are refuted. */
  @Override
  public String toString() {
    String line = id() + attribute() + ", " + passage + ": " + verdict;
    if (verdict != Verdict.REFUTED) {
      return line;
    }
    String found =
        words()
            .map(words -> Quoted.of(words) + (expected.contains(words) ? ", cut from a word" : ""))
            .orElse("nothing");
    return line + ", expected " + Gap.oneOf(expected) + ", found " + found;
  }
}

package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What a proof finds of one passage: of which record and attribute, where, and with which words.
 */
@JsonPropertyOrder({"id", "attribute", "passage", "verdict", "words", "expected"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Finding {

  private final Evidence evidence;
  private final Passage passage;
  private final Verdict verdict;
  private final Optional<String> words;
  private final List<String> expected;

  Finding(
      Evidence evidence,
      Passage passage,
      Verdict verdict,
      Optional<String> words,
      List<String> expected) {
    this.evidence = evidence;
    this.passage = passage;
    this.verdict = verdict;
    this.words = words;
    this.expected = expected;
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
   * @return a JSON Pointer (RFC 6901) from the record, such as {@code /speaker}
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
   * Whether they do.
   *
   * @return the verdict
   */
  @JsonProperty("verdict")
  public Verdict verdict() {
    return verdict;
  }

  /**
   * The words that the text has there.
   *
   * @return the words in canonical form; empty if the passage is unproven, or the text ends before
   *     it
   */
  @JsonProperty("words")
  public Optional<String> words() {
    return words;
  }

  /**
   * The words that the dossier holds for the passage.
   *
   * @return the forms in canonical form, one of which is expected; empty where it holds none
   */
  @JsonProperty("expected")
  public List<String> expected() {
    return expected;
  }

  /**
   * Record, attribute, paragraph, range and verdict on one line; the words only where they are
   * refuted.
   */
  @Override
  public String toString() {
    String line =
        id()
            + attribute()
            + ", paragraph "
            + passage.paragraph()
            + ", "
            + passage.start()
            + " to "
            + passage.end()
            + ": "
            + verdict;
    if (verdict != Verdict.REFUTED) {
      return line;
    }
    return line
        + ", expected '"
        + String.join("' or '", expected)
        + words.map(found -> "', found '" + found + "'").orElse("', found nothing");
  }
}

package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.ParagraphFingerprint;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The result of a proof for one paragraph of the article. */
@JsonPropertyOrder({"paragraph", "state", "numberInText"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class ParagraphFinding {

  private final ParagraphFingerprint paragraph;
  private final ParagraphState state;
  private final int number;

  ParagraphFinding(ParagraphFingerprint paragraph, ParagraphState state, int number) {
    this.paragraph = paragraph;
    this.state = state;
    this.number = number;
  }

  /**
   * The paragraph of the dossier's article.
   *
   * @return its fingerprint
   */
  @JsonProperty("paragraph")
  public ParagraphFingerprint paragraph() {
    return paragraph;
  }

  /**
   * Whether the text has it.
   *
   * @return the state
   */
  @JsonProperty("state")
  public ParagraphState state() {
    return state;
  }

  /**
   * Which paragraph of the text it is.
   *
   * @return the number in the text, which differs from the dossier's where paragraphs were put in
   *     or left out; empty if it is missing
   */
  @JsonProperty("numberInText")
  public OptionalInt numberInText() {
    return state == ParagraphState.MISSING ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParagraphFinding finding
        && paragraph.equals(finding.paragraph)
        && state == finding.state
        && number == finding.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(paragraph, state, number);
  }

  /** The number of the paragraph and its state. */
  @Override
  public String toString() {
    return "paragraph " + paragraph.number() + " " + state;
  }
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A range of words in one paragraph of the article: the place where a fact is printed.
 *
 * <p>Offsets count Unicode code points of the <em>canonical paragraph</em>: its text in
 * normalization form C, with each run of white space as one space, trimmed, and curly quotation
 * marks and apostrophes made straight. The header of the article is paragraph 0; body paragraphs
 * count from 1. The words themselves are not here: whoever holds the article finds them by the
 * range.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"paragraph", "start", "end"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("passage")
@JsonTypeName("passage")
@JsonView(Object.class)
public abstract class Passage extends SerializableValue {

  Passage() {}

  /**
   * A passage.
   *
   * @param paragraph the number of the paragraph: 0 for the header, from 1 for the body
   * @param startInclusive the offset of the first code point
   * @param endExclusive the offset after the last code point
   * @return the passage
   * @throws InvalidDataException if a number is negative or the range is empty or runs backwards
   */
  public static Passage of(int paragraph, int startInclusive, int endExclusive) {
    return PassageBuilder.PassageValue.of(paragraph, startInclusive, endExclusive);
  }

  /** The passages that a factory was given. */
  static List<Passage> list(Passage... passages) {
    for (Passage passage : Objects.requireNonNull(passages, "passages")) {
      Objects.requireNonNull(passage, "passages element");
    }
    return List.of(passages);
  }

  /**
   * Starts a passage; all three numbers are required.
   *
   * @return a new builder
   */
  public static PassageBuilder builder() {
    return new PassageBuilder();
  }

  /**
   * The number of the paragraph.
   *
   * @return 0 for the header, from 1 for the body
   */
  @JsonProperty("paragraph")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int paragraph();

  /**
   * Where the words begin.
   *
   * @return the offset of the first code point, inclusive
   */
  @JsonProperty("start")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int start();

  /**
   * Where the words end.
   *
   * @return the offset after the last code point, exclusive; greater than the start
   */
  @JsonProperty("end")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int end();

  /**
   * Whether another passage lies wholly inside this one.
   *
   * @param other the other passage
   * @return true if both are in the same paragraph and no code point of the other is outside
   */
  public final boolean contains(Passage other) {
    return paragraph() == other.paragraph() && start() <= other.start() && other.end() <= end();
  }

  /**
   * Whether another passage shares at least one code point with this one.
   *
   * @param other the other passage
   * @return true if both are in the same paragraph and overlap
   */
  public final boolean overlaps(Passage other) {
    return paragraph() == other.paragraph() && start() < other.end() && other.start() < end();
  }

  /**
   * A builder that starts from this passage, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final PassageBuilder toBuilder() {
    return builder().from(this);
  }

  /** The paragraph and the range, such as {@code paragraph 1, 0 to 10}. */
  @Override
  public final String toString() {
    return "paragraph " + paragraph() + ", " + start() + " to " + end();
  }

  @Value.Check
  void check() {
    new Problems().notNegative("/paragraph", paragraph()).range("", start(), end()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Passage fromJson(PassageBuilder.PassageValue value) {
    return value;
  }
}

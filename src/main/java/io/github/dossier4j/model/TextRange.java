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
import org.immutables.value.Value;

/** A range of words within one text, in Unicode code points of that text. */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"start", "end"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("textRange")
@JsonTypeName("textRange")
@JsonView(Object.class)
public abstract class TextRange extends SerializableValue {

  TextRange() {}

  /**
   * A range.
   *
   * @param startInclusive the offset of the first code point
   * @param endExclusive the offset after the last code point
   * @return the range
   * @throws InvalidDataException if a number is negative or the range is empty or runs backwards
   */
  public static TextRange of(int startInclusive, int endExclusive) {
    return TextRangeBuilder.TextRangeValue.of(startInclusive, endExclusive);
  }

  /**
   * Starts a range; both numbers are required.
   *
   * @return a new builder
   */
  public static TextRangeBuilder builder() {
    return new TextRangeBuilder();
  }

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
   * A builder that starts from this range, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final TextRangeBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems().range("", start(), end()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TextRange fromJson(TextRangeBuilder.TextRangeValue value) {
    return value;
  }
}

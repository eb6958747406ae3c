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
 * A piece of text that the article reports, such as a capacity or a place: as printed, as a value,
 * and with its basis.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"printed", "value", "basis", "note", "passages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("reportedText")
@JsonTypeName("reportedText")
@JsonView(Object.class)
public abstract class ReportedText extends SerializableValue {

  ReportedText() {}

  /**
   * A text that the article prints, word for word.
   *
   * @param printed the printed words, which are the value too
   * @param passages where they are printed
   * @return the text
   * @throws InvalidDataException if the words are blank
   */
  public static ReportedText stated(String printed, Passage... passages) {
    return ReportedTextBuilder.ReportedTextValue.of(
        printed, printed, Basis.STATED, Optional.empty(), Passage.list(passages));
  }

  /**
   * A text that a reader concludes from words printed elsewhere.
   *
   * @param printed the printed words, which are the value too
   * @param why the reason for the conclusion
   * @param passages where the words are printed
   * @return the text
   * @throws InvalidDataException if the words or the reason are blank
   */
  public static ReportedText inferred(String printed, String why, Passage... passages) {
    Objects.requireNonNull(why, "why");
    return ReportedTextBuilder.ReportedTextValue.of(
        printed, printed, Basis.INFERRED, Optional.of(why), Passage.list(passages));
  }

  /**
   * Starts a text; {@code printed}, {@code value} and {@code basis} are required.
   *
   * @return a new builder
   */
  public static ReportedTextBuilder builder() {
    return new ReportedTextBuilder();
  }

  /**
   * The words as the article prints them.
   *
   * @return the printed words, never blank
   */
  @JsonProperty("printed")
  public abstract String printed();

  /**
   * The value to work with.
   *
   * @return the value, never blank; often the printed words themselves
   */
  @JsonProperty("value")
  public abstract String value();

  /**
   * Whether the article prints the value for this, or a reader concludes it.
   *
   * @return the basis of the value
   */
  @JsonProperty("basis")
  public abstract Basis basis();

  /**
   * Why the value is concluded.
   *
   * @return the reason; empty if and only if the value is stated
   */
  @JsonProperty("note")
  public abstract Optional<String> note();

  /**
   * The words that state the value, or from which it is concluded.
   *
   * @return the passages; where words are printed, the first is where they stand
   */
  @JsonProperty("passages")
  public abstract List<Passage> passages();

  /**
   * A builder that starts from this text, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ReportedTextBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems()
        .text("/printed", printed())
        .text("/value", value())
        .note(basis(), note())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static ReportedText fromJson(ReportedTextBuilder.ReportedTextValue.Json json) {
    new Problems().noNulls("/passages", json._passages).throwIfAny();
    return ReportedTextBuilder.ReportedTextValue.fromJson(json);
  }
}

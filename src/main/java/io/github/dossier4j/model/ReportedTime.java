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
 * A date or a period that the article reports: as printed, as a value of the Extended Date/Time
 * Format, and with its basis.
 *
 * <p>One of the two may be missing: a time may be printed in words that give no date, and a date
 * may be concluded where none is printed.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"printed", "value", "basis", "note", "passages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("reportedTime")
@JsonTypeName("reportedTime")
@JsonView(Object.class)
public abstract class ReportedTime extends SerializableValue {

  ReportedTime() {}

  /**
   * A time that the article prints in full.
   *
   * @param printed the printed words
   * @param value the same time in EDTF, such as {@code 2007-12} or {@code /2012}
   * @param passages where it is printed
   * @return the time
   * @throws InvalidDataException if the words are blank or the value is no EDTF date or interval
   */
  public static ReportedTime stated(String printed, String value, Passage... passages) {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(value, "value");
    return ReportedTimeBuilder.ReportedTimeValue.of(
        Optional.of(printed),
        Optional.of(Edtf.parse(value)),
        Basis.STATED,
        Optional.empty(),
        Passage.list(passages));
  }

  /**
   * A time that the article prints in words that give no date, such as <q>recent</q>.
   *
   * @param printed the printed words
   * @param passages where they are printed
   * @return the time, without a value
   * @throws InvalidDataException if the words are blank
   */
  public static ReportedTime undated(String printed, Passage... passages) {
    Objects.requireNonNull(printed, "printed");
    return ReportedTimeBuilder.ReportedTimeValue.of(
        Optional.of(printed),
        Optional.<Edtf>empty(),
        Basis.STATED,
        Optional.empty(),
        Passage.list(passages));
  }

  /**
   * A time that the article prints in part, such as a day without its year.
   *
   * @param printed the printed words
   * @param value the whole time in EDTF
   * @param why the reason for what the value adds
   * @param passages where it is printed, and from which the rest is concluded
   * @return the time
   * @throws InvalidDataException if the words or the reason are blank or the value is no EDTF date
   *     or interval
   */
  public static ReportedTime inferred(
      String printed, String value, String why, Passage... passages) {
    Objects.requireNonNull(printed, "printed");
    return inferred(Optional.of(printed), value, why, passages);
  }

  /**
   * A time that no words of the article name and a reader concludes.
   *
   * @param value the time in EDTF
   * @param why the reason for the conclusion
   * @param passages the words from which it is concluded
   * @return the time, without printed words
   * @throws InvalidDataException if the reason is blank or the value is no EDTF date or interval
   */
  public static ReportedTime inferred(String value, String why, Passage... passages) {
    return inferred(Optional.empty(), value, why, passages);
  }

  private static ReportedTime inferred(
      Optional<String> printed, String value, String why, Passage... passages) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(why, "why");
    return ReportedTimeBuilder.ReportedTimeValue.of(
        printed,
        Optional.of(Edtf.parse(value)),
        Basis.INFERRED,
        Optional.of(why),
        Passage.list(passages));
  }

  /**
   * Starts a time; {@code basis} and one of {@code printed} and {@code value} are required.
   *
   * @return a new builder
   */
  public static ReportedTimeBuilder builder() {
    return new ReportedTimeBuilder();
  }

  /**
   * The words as the article prints them.
   *
   * @return the printed words; empty where no words of the article name this time
   */
  @JsonProperty("printed")
  public abstract Optional<String> printed();

  /**
   * The date or interval to work with.
   *
   * @return the value; empty where the printed words give no date
   */
  @JsonProperty("value")
  public abstract Optional<Edtf> value();

  /**
   * Whether the article prints the value, or a reader concludes it.
   *
   * @return the basis of the value or, where there is no value, of the printed words
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
   * A builder that starts from this time, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ReportedTimeBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems()
        .text("/printed", printed())
        .printedOrValue(printed().isPresent() || value().isPresent())
        .note(basis(), note())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static ReportedTime fromJson(ReportedTimeBuilder.ReportedTimeValue.Json json) {
    new Problems().noNulls("/passages", json._passages).throwIfAny();
    return ReportedTimeBuilder.ReportedTimeValue.fromJson(json);
  }
}

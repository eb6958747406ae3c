package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step in the history of a dossier: what was done, by whom, when, and to which version.
 *
 * <p>An entry records what its writer says. It is no signature and proves nothing.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"act", "by", "date", "version", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("historyEntry")
@JsonTypeName("historyEntry")
@JsonView(Object.class)
public abstract class HistoryEntry extends SerializableValue {

  HistoryEntry() {}

  /**
   * Starts an entry; {@code act} is required.
   *
   * @return a new builder
   */
  public static HistoryEntryBuilder builder() {
    return new HistoryEntryBuilder();
  }

  /**
   * What was done.
   *
   * @return the act
   */
  @JsonProperty("act")
  public abstract Act act();

  /**
   * Who did it: a person, a team or a program.
   *
   * @return a name; empty where it is not recorded
   */
  @JsonProperty("by")
  public abstract Optional<String> by();

  /**
   * When it was done.
   *
   * @return the date; empty where it is not recorded
   */
  @JsonProperty("date")
  public abstract Optional<Edtf> date();

  /**
   * The version of the dossier to which it was done.
   *
   * @return the version, written as in the dossier; empty where the entry is about no single
   *     version
   */
  @JsonProperty("version")
  public abstract Optional<String> version();

  /**
   * What else there is to say, such as what was corrected or why the dossier was withdrawn.
   *
   * @return a note; empty where there is none
   */
  @JsonProperty("note")
  public abstract Optional<String> note();

  /**
   * A builder that starts from this entry, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final HistoryEntryBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems().text("/by", by()).text("/version", version()).text("/note", note()).throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HistoryEntry fromJson(HistoryEntryBuilder.HistoryEntryValue value) {
    return value;
  }
}

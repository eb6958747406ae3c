package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet that stands behind an agreement, an event, a quote or a statement, as {@link
 * Dossier#outlets} and {@link Dossier#reportedBy} have it. A record has each outlet once, however
 * many citations name it.
 */
@JsonPropertyOrder({"dossier", "record", "attribute", "number", "outlet", "printed", "basis"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class OutletRow implements TableRow {

  private final RowTable.Subject subject;
  private final String attribute;
  private final int number;
  private final String outlet;
  private final String printed;
  private final Basis basis;

  OutletRow(
      RowTable.Subject subject,
      String attribute,
      int number,
      String outlet,
      String printed,
      Basis basis) {
    this.subject = subject;
    this.attribute = attribute;
    this.number = number;
    this.outlet = outlet;
    this.printed = printed;
    this.basis = basis;
  }

  @Override
  public RowTable table() {
    return RowTable.OUTLETS;
  }

  @Override
  @JsonProperty("dossier")
  public String dossier() {
    return subject.dossier();
  }

  @Override
  @JsonProperty("record")
  public String record() {
    return subject.record();
  }

  /**
   * The attribute of the row of {@link RowTable#FACTS} by which the article reports the record:
   * what an outlet stands behind is the record.
   *
   * @return {@code /passages} or {@code /passage}
   */
  @Override
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * Which of the outlets of the record it is.
   *
   * @return the place in the list of {@link Dossier#outlets}, from 0
   */
  @JsonProperty("number")
  public int number() {
    return number;
  }

  /**
   * The outlet.
   *
   * @return the id of the organization
   */
  @JsonProperty("outlet")
  public String outlet() {
    return outlet;
  }

  /**
   * The name of the outlet.
   *
   * @return the fullest form of the name that the article prints
   */
  @JsonProperty("printed")
  public String printed() {
    return printed;
  }

  /**
   * Whether the article gives the outlet for this record, or a reader concludes it.
   *
   * @return stated if a citation and its link to the outlet both are; of several reports the
   *     stronger one
   */
  public Basis basis() {
    return basis;
  }

  @JsonProperty("basis")
  String basisCell() {
    return basis.toString();
  }

  @Override
  public List<@Nullable Object> values() {
    return List.of(
        subject.dossier(), subject.record(), attribute, number, outlet, printed, basis.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutletRow row && values().equals(row.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** The record and the name of the outlet. */
  @Override
  public String toString() {
    return subject.record() + " from " + printed;
  }
}

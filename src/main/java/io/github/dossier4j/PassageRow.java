package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the article that support one thing that a dossier says. */
@JsonPropertyOrder({
  "dossier",
  "record",
  "attribute",
  "number",
  "paragraph",
  "start_offset",
  "end_offset"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class PassageRow implements TableRow {

  private final RowTable.Subject subject;
  private final String attribute;
  private final int number;
  private final Passage passage;

  PassageRow(RowTable.Subject subject, String attribute, int number, Passage passage) {
    this.subject = subject;
    this.attribute = attribute;
    this.number = number;
    this.passage = passage;
  }

  @Override
  public RowTable table() {
    return RowTable.PASSAGES;
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

  @Override
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * Which of the passages of the attribute it is.
   *
   * @return the place in their list, from 0
   */
  @JsonProperty("number")
  public int number() {
    return number;
  }

  /**
   * The range of words.
   *
   * @return the passage
   */
  public Passage passage() {
    return passage;
  }

  @JsonProperty("paragraph")
  int paragraph() {
    return passage.paragraph();
  }

  @JsonProperty("start_offset")
  int startOffset() {
    return passage.start();
  }

  @JsonProperty("end_offset")
  int endOffset() {
    return passage.end();
  }

  @Override
  public List<@Nullable Object> values() {
    return List.of(
        subject.dossier(),
        subject.record(),
        attribute,
        number,
        passage.paragraph(),
        passage.start(),
        passage.end());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PassageRow row && values().equals(row.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Record, attribute and passage on one line. */
  @Override
  public String toString() {
    return subject.record() + attribute + ": " + passage;
  }
}

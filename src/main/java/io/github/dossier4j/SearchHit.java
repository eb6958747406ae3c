package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.TextRange;

/** A word that a search found: in which record, in which attribute, and where in its text. */
@JsonPropertyOrder({"record", "attribute", "range", "word"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class SearchHit {

  private final DossierRecord record;
  private final String attribute;
  private final String text;
  private final TextRange range;

  SearchHit(DossierRecord record, String attribute, String text, TextRange range) {
    this.record = record;
    this.attribute = attribute;
    this.text = text;
    this.range = range;
  }

  /**
   * The record that was found.
   *
   * @return the record
   */
  @JsonProperty("record")
  public DossierRecord record() {
    return record;
  }

  /**
   * The attribute whose text has the word.
   *
   * @return a JSON Pointer (RFC 6901) from the record, such as {@code /aliases/0}
   */
  @JsonProperty("attribute")
  public String attribute() {
    return attribute;
  }

  /**
   * The text of the attribute.
   *
   * @return the whole text
   */
  public String text() {
    return text;
  }

  /**
   * Where the word stands.
   *
   * @return the range in {@link #text()}, in Unicode code points
   */
  @JsonProperty("range")
  public TextRange range() {
    return range;
  }

  /**
   * The word as it stands there.
   *
   * @return the word, with its own case and accents
   */
  @JsonProperty("word")
  public String word() {
    int from = text.offsetByCodePoints(0, range.start());
    return text.substring(from, text.offsetByCodePoints(from, range.end() - range.start()));
  }

  /** The record, the attribute and the word. */
  @Override
  public String toString() {
    return record.id() + attribute + ": " + word();
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.TextRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record that a search found, and every place where one of the words stands in it. */
@JsonPropertyOrder({"record", "matches"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class SearchHit {

  private final DossierRecord record;
  private final List<Match> matches;

  SearchHit(DossierRecord record, List<Match> matches) {
    this.record = record;
    this.matches = matches;
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
   * The places where the words stand.
   *
   * @return the places, in the order of the wire format; unmodifiable
   */
  @JsonProperty("matches")
  public List<Match> matches() {
    return matches;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchHit hit
        && record.equals(hit.record)
        && matches.equals(hit.matches);
  }

  @Override
  public int hashCode() {
    return Objects.hash(record, matches);
  }

  /** The id of the record and the matches. */
  @Override
  public String toString() {
    return record.id() + ": " + matches;
  }

  /** A place where a word stands: in which attribute, and where in its text. */
  @JsonPropertyOrder({"attribute", "range", "word"})
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonAutoDetect(
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      getterVisibility = JsonAutoDetect.Visibility.NONE,
      isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonView(Object.class)
  public static final class Match {

    private final String attribute;
    private final String text;
    private final TextRange range;
    private final String word;

    Match(String attribute, String text, TextRange range, String word) {
      this.attribute = attribute;
      this.text = text;
      this.range = range;
      this.word = word;
    }

    /**
     * The attribute whose text has the word.
     *
     * @return a JSON Pointer (RFC 6901) within the record, such as {@code /aliases/0}
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
      return word;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Match match
          && attribute.equals(match.attribute)
          && text.equals(match.text)
          && range.equals(match.range);
    }

    @Override
    public int hashCode() {
      return Objects.hash(attribute, text, range);
    }

    /** The attribute and the word. */
    @Override
    public String toString() {
      return attribute + " '" + word() + "'";
    }
  }
}

package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;

/**
 * Words that the author of a dossier wrote or chose and no text can prove: a title, a paraphrase, a
 * subject, a role, a note, a kind, a status, or a value that is not as printed. A person has to
 * judge them beside the article.
 */
@JsonPropertyOrder({"id", "attribute", "words"})
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class OwnWords {

  private final Fields fields;

  OwnWords(String id, String attribute, String words) {
    this.fields = new Fields(id, attribute, words);
  }

  /**
   * The record.
   *
   * @return the id of the record, of the article or of the dossier
   */
  @JsonProperty("id")
  public String id() {
    return fields.id;
  }

  /**
   * The attribute.
   *
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /title}
   */
  @JsonProperty("attribute")
  public String attribute() {
    return fields.attribute;
  }

  /**
   * The words.
   *
   * @return the words, never blank
   */
  @JsonProperty("words")
  public String words() {
    return fields.words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnWords own && fields.equals(own.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** Record, attribute and words on one line. */
  @Override
  public String toString() {
    return fields.id + fields.attribute + ": " + fields.words;
  }

  private record Fields(String id, String attribute, String words) {}
}

package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the quotation marks around the words do.
 *
 * <p>The values are closed and there is no {@code other}: whatever stands between quotation marks
 * and is neither somebody's words nor a title is {@link #SCARE}.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum QuoteKind {
  /**
   * At least one whole clause in somebody's own words.
   *
   * <p>Borderline: A clause without a subject of its own, such as "to leave at once", is {@link
   * #PARTIAL}. A clause of an unnamed speaker is direct, without a speaker.
   */
  @JsonProperty("direct")
  DIRECT,

  /**
   * Some words of somebody's, built into the author's sentence.
   *
   * <p>Borderline: A single word is partial if the article says or lets conclude whose it is, else
   * {@link #SCARE}.
   */
  @JsonProperty("partial")
  PARTIAL,

  /**
   * Words that the author keeps at a distance or only names, attributed to nobody.
   *
   * <p>Borderline: A nickname or a term in quotation marks is here. The name of a ship or of a work
   * is a {@link #TITLE}.
   */
  @JsonProperty("scare")
  SCARE,

  /**
   * The title of a work, a program or a thing that has a name.
   *
   * <p>Borderline: A title that somebody else speaks within a quotation is still a title.
   */
  @JsonProperty("title")
  TITLE;

  /** The name in the wire format, such as {@code direct}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code direct}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuoteKind fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

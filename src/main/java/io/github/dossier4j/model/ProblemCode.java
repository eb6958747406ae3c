package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The rules that a value, a dossier or a document can break. The codes are stable: programs may
 * depend on them, sentences may be reworded.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum ProblemCode {
  /** A document is not in UTF-8. */
  @JsonProperty("not-utf8")
  NOT_UTF8,

  /** A document is not JSON. */
  @JsonProperty("not-json")
  NOT_JSON,

  /** A document ends before it is complete. */
  @JsonProperty("truncated")
  TRUNCATED,

  /** Something follows the end of a document. */
  @JsonProperty("trailing-content")
  TRAILING_CONTENT,

  /** A document is larger, deeper or longer in one of its parts than the reader allows. */
  @JsonProperty("limit-exceeded")
  LIMIT_EXCEEDED,

  /** An object has the same property twice. */
  @JsonProperty("duplicate-key")
  DUPLICATE_KEY,

  /** An object has a property that the wire format does not know. */
  @JsonProperty("unknown-property")
  UNKNOWN_PROPERTY,

  /** A property is null instead of absent. */
  @JsonProperty("null-value")
  NULL_VALUE,

  /** A value has another JSON type than the wire format asks for. */
  @JsonProperty("wrong-type")
  WRONG_TYPE,

  /** A value is none of those that the wire format lists. */
  @JsonProperty("unknown-value")
  UNKNOWN_VALUE,

  /** A required attribute is not set. */
  @JsonProperty("missing")
  MISSING,

  /** A text is empty or has only white space. */
  @JsonProperty("blank-text")
  BLANK_TEXT,

  /** A text has half of a surrogate pair, or a control character that is no white space. */
  @JsonProperty("malformed-text")
  MALFORMED_TEXT,

  /** An id has another form than {@link DossierRecord} allows. */
  @JsonProperty("bad-id")
  BAD_ID,

  /** A number is negative. */
  @JsonProperty("negative-number")
  NEGATIVE_NUMBER,

  /** A range is empty, runs backwards, or overlaps the one before it. */
  @JsonProperty("bad-range")
  BAD_RANGE,

  /** A digest is not 64 lower-case hexadecimal digits. */
  @JsonProperty("bad-digest")
  BAD_DIGEST,

  /** A date is none in the Extended Date/Time Format. */
  @JsonProperty("bad-date")
  BAD_DATE,

  /** An interval ends before it starts. */
  @JsonProperty("backward-interval")
  BACKWARD_INTERVAL,

  /** The value of a figure is no plain number with its unit. */
  @JsonProperty("bad-figure")
  BAD_FIGURE,

  /** A time has neither printed words nor a value. */
  @JsonProperty("empty-time")
  EMPTY_TIME,

  /** Something is inferred and no note says why. */
  @JsonProperty("inferred-without-reason")
  INFERRED_WITHOUT_REASON,

  /** Something is stated and a note gives a reason all the same. */
  @JsonProperty("reason-without-inference")
  REASON_WITHOUT_INFERENCE,

  /** An assessment names a holder, though it is the author's own. */
  @JsonProperty("held-assessment")
  HELD_ASSESSMENT,

  /** The format is none that this release reads. */
  @JsonProperty("unknown-format")
  UNKNOWN_FORMAT,

  /** Two records of a dossier have the same id, or two paragraphs the same number. */
  @JsonProperty("duplicate-id")
  DUPLICATE_ID,

  /** A link names a record that the dossier does not hold. */
  @JsonProperty("dangling-reference")
  DANGLING_REFERENCE,

  /** A link names a record of another type than the relation takes. */
  @JsonProperty("wrong-type-reference")
  WRONG_TYPE_REFERENCE,

  /** A passage lies in a paragraph that the article does not have, or runs past its end. */
  @JsonProperty("passage-outside")
  PASSAGE_OUTSIDE,

  /** Words do not stand where they are looked for, nor any that are like them. */
  @JsonProperty("words-not-found")
  WORDS_NOT_FOUND,

  /** Words stand more than once where they are looked for. */
  @JsonProperty("words-not-unique")
  WORDS_NOT_UNIQUE,

  /** Words do not stand in the text, but nearly the same words do. */
  @JsonProperty("words-differ")
  WORDS_DIFFER,

  /** Words stand fewer times in the place in which they are looked for. */
  @JsonProperty("no-such-occurrence")
  NO_SUCH_OCCURRENCE,

  /** Words have an ellipsis that the text does not have. */
  @JsonProperty("words-elided")
  WORDS_ELIDED,

  /** Words run from one paragraph into the next. */
  @JsonProperty("words-across-paragraphs")
  WORDS_ACROSS_PARAGRAPHS,

  /** Words of a draft have neither a digit nor two letters. */
  @JsonProperty("words-too-short")
  WORDS_TOO_SHORT,

  /** A quotation of a draft has other words than its passage. */
  @JsonProperty("text-differs-from-passage")
  TEXT_DIFFERS_FROM_PASSAGE,

  /** A name of a draft stands for two of its records, so that its mentions cannot be told apart. */
  @JsonProperty("shared-name")
  SHARED_NAME,

  /** A dossier is of another text than the one at hand: the fingerprints differ. */
  @JsonProperty("other-text")
  OTHER_TEXT,

  /** A draft was given to a reader of finished documents. */
  @JsonProperty("unread-draft")
  UNREAD_DRAFT,

  /** A range of a quotation's text runs past its end. */
  @JsonProperty("range-outside")
  RANGE_OUTSIDE,

  /** A record follows itself or is part of itself, directly or through others. */
  @JsonProperty("circular-reference")
  CIRCULAR_REFERENCE;

  /** The name in the wire format, such as {@code missing}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code missing}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProblemCode fromString(String word) {
    return WireNames.constant(values(), word);
  }
}

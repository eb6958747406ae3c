package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.model.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One reason why a proof is not complete: of which record and attribute, and for which words. */
@JsonPropertyOrder({"reason", "pointer", "id", "attribute", "passage", "words"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Gap {

  private static final int MOST_SHOWN = 3;

  private final Fields fields;

  /**
   * A gap.
   *
   * @param record the JSON Pointer of the record
   */
  Gap(
      Reason reason,
      String record,
      String id,
      String attribute,
      Optional<Passage> passage,
      List<String> words) {
    this.fields = new Fields(reason, record, id, attribute, passage, words);
  }

  /**
   * What is missing.
   *
   * @return the reason
   */
  @JsonProperty("reason")
  public Reason reason() {
    return fields.reason;
  }

  /**
   * Where it is in the dossier's document.
   *
   * @return a JSON Pointer (RFC 6901), such as {@code /quotes/0/speaker}
   */
  @JsonProperty("pointer")
  public String pointer() {
    return fields.record + fields.attribute;
  }

  /**
   * The record.
   *
   * @return the id of the record, or of the article
   */
  @JsonProperty("id")
  public String id() {
    return fields.id;
  }

  /**
   * The attribute.
   *
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /speaker}
   */
  @JsonProperty("attribute")
  public String attribute() {
    return fields.attribute;
  }

  /**
   * The passage of the dossier.
   *
   * @return the passage; empty if the gap is not about a single one
   */
  @JsonProperty("passage")
  public Optional<Passage> passage() {
    return fields.passage;
  }

  /**
   * The words that the text does not show where it must. For a passage that cuts a word, the words
   * of the passage.
   *
   * @return the words; if there are several, one of them would be enough; empty if the gap is not
   *     about words; unmodifiable
   */
  @JsonProperty("words")
  public List<String> words() {
    return fields.words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gap gap && fields.equals(gap.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** Record, attribute, passage, reason and words on one line. */
  @Override
  public String toString() {
    String at = fields.passage.map(passage -> ", " + passage).orElse("");
    String where = fields.id + fields.attribute + at + ": " + fields.reason.sentence;
    return fields.words.isEmpty() ? where : where + ", " + oneOf(fields.words);
  }

  /** Forms of which one is wanted, for a message. If there are many, it shows the first ones. */
  static String oneOf(List<String> forms) {
    String shown =
        forms.stream().limit(MOST_SHOWN).map(Quoted::of).collect(Collectors.joining(" or "));
    return forms.size() > MOST_SHOWN
        ? shown + " or " + (forms.size() - MOST_SHOWN) + " others"
        : shown;
  }

  /** What a complete proof must not lack. */
  public enum Reason {
    /** A paragraph of the article is altered or missing. */
    PARAGRAPH_NOT_FOUND("the text has no such paragraph"),

    /** The words that the dossier holds for a passage do not stand there. */
    PASSAGE_REFUTED("the words do not stand there as whole words"),

    /** A passage cuts a word. */
    PASSAGE_CUTS_WORD("the passage cuts a word"),

    /** The dossier gives no passage for a fact. */
    NO_PASSAGE("no passage supports it"),

    /** Words that the dossier holds without a passage of their own stand nowhere in the text. */
    WORDS_NOT_IN_TEXT("the words do not stand in the text"),

    /** No passage of a stated link shows a printed form of its target. */
    TARGET_NOT_SHOWN("no passage of the stated link shows its target"),

    /**
     * The verb of speech stands neither in the passage of the record nor in one of speaker, holder
     * or addressee.
     */
    CUE_ELSEWHERE("the cue stands neither in the passage nor in one of the links"),

    /** The words of a quote do not stand between one pair of quotation marks. */
    QUOTE_NOT_MARKED("the words do not stand between one pair of quotation marks"),

    /** A stated time has a value whose year is not printed. It is inferred, then. */
    YEAR_NOT_PRINTED("the printed time does not show the year, so its value is inferred"),

    /** A number in a title or paraphrase stands in no passage of its record. */
    NUMBER_NOT_SHOWN("no passage of the record has the number");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The reason in words, such as "no passage supports it".
     *
     * @return a sentence, which may change
     */
    public String sentence() {
      return sentence;
    }

    /** The name in JSON, such as {@code no-passage}. */
    @Override
    @JsonValue
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private record Fields(
      Reason reason,
      String record,
      String id,
      String attribute,
      Optional<Passage> passage,
      List<String> words) {}
}

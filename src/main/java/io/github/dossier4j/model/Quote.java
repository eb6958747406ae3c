package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Words that the article prints between quotation marks.
 *
 * <p>A quotation that is split by its attribution is two quotes. What stands only inside a
 * quotation is its speaker's claim, not a fact of the article.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "text",
  "insertions",
  "kind",
  "speaker",
  "addressee",
  "cue",
  "about",
  "event",
  "date",
  "citations",
  "passage"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("quote")
@JsonTypeName("quote")
@JsonView(Object.class)
public abstract non-sealed class Quote extends SerializableValue implements Utterance {

  Quote() {}

  /**
   * Starts a quote; {@code id}, {@code text}, {@code kind} and {@code passage} are required.
   *
   * @return a new builder
   */
  public static QuoteBuilder builder() {
    return new QuoteBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  /**
   * The words between the marks, exactly as printed. Curly marks are kept. The comma that
   * typesetting puts before a closing mark is left out.
   *
   * @return the words, never blank
   */
  @Override
  @JsonProperty("text")
  public abstract String text();

  /**
   * Words in brackets that an editor inserted into the quotation.
   *
   * @return the ranges in {@link #text()}, brackets included, in ascending order and without
   *     overlap; empty where nothing was inserted
   */
  @JsonProperty("insertions")
  public abstract List<TextRange> insertions();

  /**
   * What the quotation marks do.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  public abstract QuoteKind kind();

  /**
   * Whose words they are.
   *
   * @return the link; empty where the article attributes them to nobody
   */
  @JsonProperty("speaker")
  public abstract Optional<Link<? extends Actor>> speaker();

  /**
   * To whom they were said.
   *
   * @return the link; empty where the article names nobody
   */
  @Override
  @JsonProperty("addressee")
  public abstract Optional<Link<? extends Actor>> addressee();

  /**
   * The verb of speech that introduces the words, as printed, such as <q>told</q>.
   *
   * @return the cue; empty where there is none
   */
  @Override
  @JsonProperty("cue")
  public abstract Optional<String> cue();

  /**
   * The records that it speaks of.
   *
   * @return links to records of any type, in the order in which the words speak of them; empty
   *     where it speaks of none
   */
  @Override
  @JsonProperty("about")
  public abstract List<Link<? extends DossierRecord>> about();

  /**
   * The event at which it was said.
   *
   * @return the link; empty where the article leaves it open
   */
  @Override
  @JsonProperty("event")
  public abstract Optional<Link<Event>> event();

  /**
   * When it was said.
   *
   * @return the date; empty where the article gives none
   */
  @Override
  @JsonProperty("date")
  public abstract Optional<ReportedTime> date();

  /**
   * The sources that the article cites for it.
   *
   * @return the links: {@link Basis#STATED} for a citation that closes the same sentence, {@link
   *     Basis#INFERRED} for one that closes a later sentence of the paragraph; empty where the
   *     paragraph cites none
   */
  @Override
  @JsonProperty("citations")
  public abstract List<Link<SourceCitation>> citations();

  /**
   * Where the words stand in the article.
   *
   * @return the passage
   */
  @Override
  @JsonProperty("passage")
  public abstract Passage passage();

  @Override
  public final Optional<Link<? extends Actor>> attribution() {
    return speaker();
  }

  @Override
  public final String label() {
    return text();
  }

  /**
   * A builder that starts from this quote, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final QuoteBuilder toBuilder() {
    return builder().from(this);
  }

  /** The id and the text. */
  @Override
  public final String toString() {
    return id() + ": " + text();
  }

  @Value.Check
  void check() {
    new Problems()
        .id("/id", id())
        .text("/text", text())
        .insertions(insertions(), text())
        .text("/cue", cue())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Quote fromJson(QuoteBuilder.QuoteValue.Json json) {
    new Problems()
        .noNulls("/insertions", json._insertions)
        .noNulls("/citations", json._citations)
        .noNulls("/about", json._about)
        .throwIfAny();
    return QuoteBuilder.QuoteValue.fromJson(json);
  }
}

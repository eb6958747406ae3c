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
 * What the article reports without quotation marks, or what its author judges, in our own short
 * paraphrase.
 *
 * <p>The two kinds are kept strictly apart: a {@link StatementKind#REPORTED reported} statement is
 * somebody's view as the article reports it; an {@link StatementKind#ASSESSMENT assessment} is the
 * author's own judgement and has no holder.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "text",
  "kind",
  "holder",
  "addressee",
  "cue",
  "about",
  "event",
  "date",
  "figures",
  "citations",
  "passage"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("statement")
@JsonTypeName("statement")
@JsonView(Object.class)
public abstract non-sealed class Statement extends SerializableValue implements Utterance {

  Statement() {}

  /**
   * Starts a statement; {@code id}, {@code text}, {@code kind} and {@code passage} are required.
   *
   * @return a new builder
   */
  public static StatementBuilder builder() {
    return new StatementBuilder();
  }

  @Override
  @JsonProperty("id")
  public abstract String id();

  /**
   * What is said, in our words, never the article's sentence.
   *
   * @return the paraphrase, never blank
   */
  @Override
  @JsonProperty("text")
  public abstract String text();

  /**
   * Whether it is reported or judged.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  public abstract StatementKind kind();

  /**
   * Whose view it is.
   *
   * @return the link; empty for an assessment, and where the article names nobody
   */
  @JsonProperty("holder")
  public abstract Optional<Link<? extends Actor>> holder();

  /**
   * To whom it is addressed.
   *
   * @return the link; empty where the article names nobody
   */
  @Override
  @JsonProperty("addressee")
  public abstract Optional<Link<? extends Actor>> addressee();

  /**
   * The verb of speech that introduces it, as printed, such as <q>told</q>.
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
   * The numbers that the article prints about it, such as a sum or a count.
   *
   * @return texts whose value is a plain number and its unit, such as {@code 1200000 USD} or {@code
   *     12 years}; empty where it prints none
   */
  @JsonProperty("figures")
  public abstract List<ReportedText> figures();

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
   * Where the article reports it.
   *
   * @return the passage
   */
  @Override
  @JsonProperty("passage")
  public abstract Passage passage();

  @Override
  public final Optional<Link<? extends Actor>> attribution() {
    return holder();
  }

  @Override
  public final String label() {
    return text();
  }

  /**
   * A builder that starts from this statement, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final StatementBuilder toBuilder() {
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
        .text("/cue", cue())
        .holder(kind(), holder())
        .figures(figures())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Statement fromJson(StatementBuilder.StatementValue.Json json) {
    new Problems()
        .noNulls("/citations", json._citations)
        .noNulls("/about", json._about)
        .noNulls("/figures", json._figures)
        .throwIfAny();
    return StatementBuilder.StatementValue.fromJson(json);
  }
}

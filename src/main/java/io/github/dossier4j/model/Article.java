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
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The article that a dossier is drawn from: what it says about itself, and its fingerprints. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
  "id",
  "publication",
  "title",
  "authors",
  "date",
  "place",
  "sources",
  "volume",
  "issue",
  "language",
  "url",
  "header",
  "paragraphs"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("article")
@JsonTypeName("article")
@JsonView(Object.class)
public abstract class Article extends SerializableValue {

  Article() {}

  /**
   * Starts an article; {@code id} is required.
   *
   * @return a new builder
   */
  public static ArticleBuilder builder() {
    return new ArticleBuilder();
  }

  /**
   * The id of the article, of the same form as a record's and unique in the dossier.
   *
   * @return the id
   */
  @JsonProperty("id")
  public abstract String id();

  /**
   * Where it appeared.
   *
   * @return the link; empty where the text does not say
   */
  @JsonProperty("publication")
  public abstract Optional<Link<Organization>> publication();

  /**
   * Its headline.
   *
   * @return the headline; empty where the text states none
   */
  @JsonProperty("title")
  public abstract Optional<ReportedText> title();

  /**
   * Its authors.
   *
   * @return the names as printed, in printed order; empty where the text states none
   */
  @JsonProperty("authors")
  public abstract List<ReportedText> authors();

  /**
   * When it appeared.
   *
   * @return the date; empty where the text states none
   */
  @JsonProperty("date")
  public abstract Optional<ReportedTime> date();

  /**
   * Where it was written or filed, as a dateline says.
   *
   * @return the place; empty where the text states none
   */
  @JsonProperty("place")
  public abstract Optional<ReportedText> place();

  /**
   * The outlets that the text credits for the whole article, such as the agency of a dateline. They
   * count as sources of every record, by inference.
   *
   * @return the links, in printed order; empty where the text credits nobody
   */
  @JsonProperty("sources")
  public abstract List<Link<Organization>> sources();

  /**
   * The volume of the publication.
   *
   * @return the number; empty where the text states none
   */
  @JsonProperty("volume")
  public abstract OptionalInt volume();

  /**
   * The issue of the volume.
   *
   * @return the number; empty where the text states none
   */
  @JsonProperty("issue")
  public abstract OptionalInt issue();

  /**
   * The language of the text, as a BCP 47 tag such as {@code en}.
   *
   * @return the tag; empty where it is not recorded
   */
  @JsonProperty("language")
  public abstract Optional<String> language();

  /**
   * The public address of the article.
   *
   * @return the address; empty where there is none
   */
  @JsonProperty("url")
  public abstract Optional<String> url();

  /**
   * How many printed paragraphs, such as a headline and a dateline, make up the header, which is
   * paragraph 0.
   *
   * @return 0 where the text has no header, 2 or more where the header has several paragraphs;
   *     empty where it has one, as usual. The value 1 becomes empty
   */
  @JsonProperty("header")
  public abstract OptionalInt header();

  /**
   * The fingerprints of its paragraphs.
   *
   * @return the paragraphs, in ascending order of number
   */
  @JsonProperty("paragraphs")
  public abstract List<ParagraphFingerprint> paragraphs();

  /**
   * A builder that starts from this article, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ArticleBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  Article check() {
    new Problems()
        .id("/id", id())
        .notNegative("/volume", volume())
        .notNegative("/issue", issue())
        .text("/language", language())
        .text("/url", url())
        .notNegative("/header", header())
        .paragraphs(paragraphs())
        .throwIfAny();
    return header().orElse(0) == 1 ? toBuilder().header(OptionalInt.empty()).build() : this;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @SuppressWarnings("deprecation") // Only a creator method may use the generated reading class.
  static Article fromJson(ArticleBuilder.ArticleValue.Json json) {
    new Problems()
        .noNulls("/authors", json._authors)
        .noNulls("/sources", json._sources)
        .noNulls("/paragraphs", json._paragraphs)
        .throwIfAny();
    return ArticleBuilder.ArticleValue.fromJson(json);
  }
}

package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question over the quotes of a dossier. */
public final class QuoteQuery extends UtteranceQuery<Quote, QuoteQuery> {

  QuoteQuery(Dossier dossier) {
    super(dossier, dossier.allQuotes());
  }

  private QuoteQuery(
      QuoteQuery before,
      Condition<Quote> condition,
      List<Quote> candidates,
      @Nullable Condition<Quote> source) {
    super(before, condition, candidates, source);
  }

  @Override
  QuoteQuery with(
      Condition<Quote> condition, List<Quote> candidates, @Nullable Condition<Quote> source) {
    return new QuoteQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Quote> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.QUOTES;
  }

  @Override
  @Nullable TimeSpan span(Quote record) {
    return TimeSpan.ofDate(record.date());
  }

  @Override
  List<Link<SourceCitation>> citations(Quote record) {
    return record.citations();
  }

  @Override
  Relation citation() {
    return Relation.QUOTE_CITATION;
  }

  /**
   * Keeps the quotes of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public QuoteQuery ofKind(QuoteKind kind, QuoteKind... others) {
    return where(
        new ChoiceCondition<Quote, QuoteKind>("of kind", "kind", kind, others) {
          @Override
          QuoteKind choice(Quote record) {
            return record.kind();
          }
        });
  }

  @Override
  String text(Quote record) {
    return record.text();
  }

  @Override
  boolean isAttributed(Quote record) {
    return record.speaker().isPresent();
  }

  @Override
  Relation speaker() {
    return Relation.QUOTE_SPEAKER;
  }

  @Override
  Relation addressee() {
    return Relation.QUOTE_ADDRESSEE;
  }

  @Override
  Relation event() {
    return Relation.QUOTE_EVENT;
  }
}

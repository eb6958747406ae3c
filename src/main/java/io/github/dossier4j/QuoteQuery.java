package io.github.dossier4j;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
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
  Relation speaker() {
    return Relation.QUOTE_SPEAKER;
  }

  @Override
  Relation addressee() {
    return Relation.QUOTE_ADDRESSEE;
  }

  @Override
  Relation about() {
    return Relation.QUOTE_ABOUT;
  }

  @Override
  Relation event() {
    return Relation.QUOTE_EVENT;
  }
}

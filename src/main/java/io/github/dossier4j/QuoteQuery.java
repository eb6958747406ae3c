package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.ChoiceCondition;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;

/** A query over the quotes of a dossier. */
public final class QuoteQuery extends UtteranceQuery<Quote, QuoteQuery> {

  QuoteQuery(Index index) {
    this(QueryPlan.all(index, RecordType.QUOTES));
  }

  private QuoteQuery(QueryPlan<Quote> question) {
    super(question);
  }

  @Override
  QuoteQuery with(QueryPlan<Quote> asked) {
    return new QuoteQuery(asked);
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

  @Override
  Relation citation() {
    return Relation.QUOTE_CITATION;
  }

  @Override
  List<Link<SourceCitation>> citations(Quote record) {
    return record.citations();
  }

  /**
   * Keeps the quotes of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public QuoteQuery ofKind(QuoteKind kind, QuoteKind... others) {
    return and(
        new ChoiceCondition<Quote, QuoteKind>("of kind", "kind", kind, others) {
          @Override
          protected QuoteKind choice(Quote record) {
            return record.kind();
          }
        });
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Quote> list() {
    return super.list();
  }
}

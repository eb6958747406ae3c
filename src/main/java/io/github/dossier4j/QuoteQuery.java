package io.github.dossier4j;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the quotes of a dossier. */
public final class QuoteQuery extends UtteranceQuery<Quote, QuoteQuery> {

  QuoteQuery(Selection<Quote> selection) {
    super(selection);
  }

  @Override
  QuoteQuery with(Selection<Quote> selection) {
    return new QuoteQuery(selection);
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
   * Keeps the quotes of a kind.
   *
   * @param kind the kind
   * @return a new query
   */
  public QuoteQuery ofKind(QuoteKind kind) {
    Objects.requireNonNull(kind, "kind");
    return where(
        new Condition<Quote>("of kind", kind) {
          @Override
          boolean holds(Quote record) {
            return record.kind() == kind;
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

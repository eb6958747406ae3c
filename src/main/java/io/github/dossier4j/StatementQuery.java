package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question over the statements of a dossier: what is reported without quotation marks, or judged
 * by the article's author.
 */
public final class StatementQuery extends UtteranceQuery<Statement, StatementQuery> {

  StatementQuery(Dossier dossier) {
    super(dossier, dossier.allStatements());
  }

  private StatementQuery(
      StatementQuery before,
      Condition<Statement> condition,
      List<Statement> candidates,
      @Nullable Condition<Statement> source) {
    super(before, condition, candidates, source);
  }

  @Override
  StatementQuery with(
      Condition<Statement> condition,
      List<Statement> candidates,
      @Nullable Condition<Statement> source) {
    return new StatementQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Statement> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.STATEMENTS;
  }

  @Override
  @Nullable TimeSpan span(Statement record) {
    return TimeSpan.ofDate(record.date());
  }

  @Override
  List<Link<SourceCitation>> citations(Statement record) {
    return record.citations();
  }

  @Override
  Relation citation() {
    return Relation.STATEMENT_CITATION;
  }

  /**
   * Keeps the statements of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public StatementQuery ofKind(StatementKind kind, StatementKind... others) {
    return where(
        new ChoiceCondition<Statement, StatementKind>("of kind", "kind", kind, others) {
          @Override
          StatementKind choice(Statement record) {
            return record.kind();
          }
        });
  }

  @Override
  String text(Statement record) {
    return record.text();
  }

  @Override
  boolean isAttributed(Statement record) {
    return record.holder().isPresent();
  }

  @Override
  Relation speaker() {
    return Relation.STATEMENT_HOLDER;
  }

  @Override
  Relation addressee() {
    return Relation.STATEMENT_ADDRESSEE;
  }

  @Override
  Relation event() {
    return Relation.STATEMENT_EVENT;
  }
}

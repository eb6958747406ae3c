package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.ChoiceCondition;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import java.util.List;

/**
 * A query over the statements of a dossier: what is reported without quotation marks, or judged by
 * the article's author.
 */
public final class StatementQuery extends UtteranceQuery<Statement, StatementQuery> {

  StatementQuery(Index index) {
    this(QueryPlan.all(index, RecordType.STATEMENTS));
  }

  private StatementQuery(QueryPlan<Statement> question) {
    super(question);
  }

  @Override
  StatementQuery with(QueryPlan<Statement> asked) {
    return new StatementQuery(asked);
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
  Relation about() {
    return Relation.STATEMENT_ABOUT;
  }

  @Override
  Relation event() {
    return Relation.STATEMENT_EVENT;
  }

  @Override
  Relation citation() {
    return Relation.STATEMENT_CITATION;
  }

  @Override
  List<Link<SourceCitation>> citations(Statement record) {
    return record.citations();
  }

  /**
   * Keeps the statements of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public StatementQuery ofKind(StatementKind kind, StatementKind... others) {
    return and(
        new ChoiceCondition<Statement, StatementKind>("of kind", "kind", kind, others) {
          @Override
          protected StatementKind choice(Statement record) {
            return record.kind();
          }
        });
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Statement> list() {
    return super.list();
  }
}

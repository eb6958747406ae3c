package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;

/** A query over the citations of a dossier. */
public final class CitationQuery extends DatedQuery<SourceCitation, CitationQuery> {

  CitationQuery(Index index) {
    this(QueryPlan.all(index, RecordType.CITATIONS));
  }

  private CitationQuery(QueryPlan<SourceCitation> question) {
    super(question);
  }

  @Override
  CitationQuery with(QueryPlan<SourceCitation> asked) {
    return new CitationQuery(asked);
  }

  /**
   * Keeps the citations that name an outlet.
   *
   * @param outlet the organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if outlet is a record of another type
   */
  public CitationQuery from(Reference<?> outlet, Basis... bases) {
    return and(Relation.CITATION_OUTLET, "outlet", outlet, bases);
  }

  /**
   * Keeps the citations that name an outlet.
   *
   * @param outlet the id of the organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public CitationQuery from(String outlet, Basis... bases) {
    return and(Relation.CITATION_OUTLET, Objects.requireNonNull(outlet, "outlet"), bases);
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<SourceCitation> list() {
    return super.list();
  }
}

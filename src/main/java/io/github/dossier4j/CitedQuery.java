package io.github.dossier4j;

import io.github.dossier4j.engine.BasisFilter;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;

/**
 * A query over records for which the article may cite a source.
 *
 * <p>A citation stands at the end of a paragraph. It is {@link Basis#STATED} for its own sentence
 * and {@link Basis#INFERRED} for the earlier sentences of the paragraph.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class CitedQuery<R extends DossierRecord, Q extends CitedQuery<R, Q>>
    extends DatedQuery<R, Q> permits AgreementQuery, EventQuery, UtteranceQuery {

  CitedQuery(QueryPlan<R> question) {
    super(question);
  }

  abstract Relation citation();

  abstract List<Link<SourceCitation>> citations(R record);

  /**
   * Keeps the records for which a citation is given.
   *
   * @param citation the citation, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if citation is a record of another type
   */
  public final Q citing(Reference<?> citation, Basis... bases) {
    return and(citation(), "citation", citation, bases);
  }

  /**
   * Keeps the records for which a citation is given.
   *
   * @param citation the id of the citation
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public final Q citing(String citation, Basis... bases) {
    return and(citation(), Objects.requireNonNull(citation, "citation"), bases);
  }

  /**
   * Keeps the records that an outlet reports: a citation of the record names the outlet, or the
   * article credits it for the whole text. The report is inferred if the citation or its link to
   * the outlet is inferred. A report by such a credit is always inferred.
   *
   * @param outlet the outlet, or a link to it
   * @param bases which bases of the report count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if outlet is a record of another type
   */
  public final Q reportedBy(Reference<?> outlet, Basis... bases) {
    return reportedBy(id(Relation.CITATION_OUTLET, "outlet", outlet), bases);
  }

  /**
   * Keeps the records that an outlet reports: a citation of the record names the outlet, or the
   * article credits it for the whole text. The report is inferred if the citation or its link to
   * the outlet is inferred. A report by such a credit is always inferred.
   *
   * @param outlet the id of the outlet
   * @param bases which bases of the report count; all if none is given
   * @return a new query
   */
  public final Q reportedBy(String outlet, Basis... bases) {
    Objects.requireNonNull(outlet, "outlet");
    BasisFilter counting = BasisFilter.of(bases);
    boolean credited = counting.accepts(Basis.INFERRED) && isCreditedForAll(outlet);
    return and(
        new DescribedCondition<R>("reported by", outlet + counting) {
          @Override
          public boolean holds(R record) {
            if (credited) {
              return true;
            }
            for (Link<SourceCitation> citation : citations(record)) {
              SourceCitation cited =
                  (SourceCitation) Objects.requireNonNull(index().find(citation.id()));
              for (Link<Organization> named : cited.outlets()) {
                if (named.id().equals(outlet) && counting.accepts(weaker(citation, named))) {
                  return true;
                }
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the records for which the article cites a source.
   *
   * @param bases which bases of the citation count; all if none is given
   * @return a new query
   */
  public final Q withCitation(Basis... bases) {
    BasisFilter counting = BasisFilter.of(bases);
    return and(
        new DescribedCondition<R>("with citation" + counting, "") {
          @Override
          public boolean holds(R record) {
            for (Link<SourceCitation> citation : citations(record)) {
              if (counting.accepts(citation.basis())) {
                return true;
              }
            }
            return false;
          }
        });
  }

  /**
   * Keeps the records for which the article cites no source, not even by inference.
   *
   * @return a new query
   */
  public final Q withoutCitation() {
    return and(
        new DescribedCondition<R>("without citation", "") {
          @Override
          public boolean holds(R record) {
            return citations(record).isEmpty();
          }
        });
  }

  private boolean isCreditedForAll(String outlet) {
    for (Link<Organization> source : index().article().sources()) {
      if (source.id().equals(outlet)) {
        return true;
      }
    }
    return false;
  }

  private static Basis weaker(Link<?> one, Link<?> other) {
    return one.basis() == Basis.INFERRED ? one.basis() : other.basis();
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question over records for which the article may cite a source.
 *
 * <p>A citation is {@link Basis#STATED} for the sentence it closes and {@link Basis#INFERRED} for
 * the earlier sentences of its paragraph.
 *
 * @param <R> the type of the records
 * @param <Q> the type of the query
 */
public abstract sealed class CitedQuery<R extends DossierRecord, Q extends CitedQuery<R, Q>>
    extends DatedQuery<R, Q> permits AgreementQuery, EventQuery, UtteranceQuery {

  CitedQuery(Dossier dossier, List<R> all) {
    super(dossier, all);
  }

  CitedQuery(Q before, Condition<R> condition, List<R> candidates, @Nullable Condition<R> source) {
    super(before, condition, candidates, source);
  }

  abstract List<Link<SourceCitation>> citations(R record);

  abstract Relation citation();

  /**
   * Keeps the records for which a citation is given.
   *
   * @param citation the citation
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q citing(SourceCitation citation, Basis... bases) {
    return citing(Objects.requireNonNull(citation, "citation").id(), bases);
  }

  /**
   * Keeps the records for which a citation is given.
   *
   * @param citation a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q citing(Link<SourceCitation> citation, Basis... bases) {
    return citing(Objects.requireNonNull(citation, "citation").id(), bases);
  }

  /**
   * Keeps the records for which a citation is given.
   *
   * @param citation its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public final Q citing(String citation, Basis... bases) {
    return where(citation(), Objects.requireNonNull(citation, "citation"), bases);
  }

  /**
   * Keeps the records for which a citation is given that names an outlet, and all of them, by
   * inference, if the whole article credits it. A report is inferred too if the citation or its
   * link to the outlet is.
   *
   * @param outlet the outlet
   * @param bases which bases of the report count; none for all
   * @return a new query
   */
  public final Q reportedBy(Organization outlet, Basis... bases) {
    return reportedBy(Objects.requireNonNull(outlet, "outlet").id(), bases);
  }

  /**
   * Keeps the records for which a citation is given that names an outlet, and all of them, by
   * inference, if the whole article credits it. A report is inferred too if the citation or its
   * link to the outlet is.
   *
   * @param outlet a link to the outlet
   * @param bases which bases of the report count; none for all
   * @return a new query
   */
  public final Q reportedBy(Link<Organization> outlet, Basis... bases) {
    return reportedBy(Objects.requireNonNull(outlet, "outlet").id(), bases);
  }

  /**
   * Keeps the records for which a citation is given that names an outlet, and all of them, by
   * inference, if the whole article credits it. A report is inferred too if the citation or its
   * link to the outlet is.
   *
   * @param outlet the id of the outlet
   * @param bases which bases of the report count; none for all
   * @return a new query
   */
  public final Q reportedBy(String outlet, Basis... bases) {
    Objects.requireNonNull(outlet, "outlet");
    Bases counting = Bases.of(bases);
    boolean credited = counting.take(Basis.INFERRED) && creditsForAll(outlet);
    return where(
        new SaidCondition<R>("reported by", outlet + counting) {
          @Override
          public boolean holds(R record) {
            if (credited) {
              return true;
            }
            for (Link<SourceCitation> citation : citations(record)) {
              for (Link<Organization> named : dossier().get(citation).outlets()) {
                if (named.id().equals(outlet) && counting.take(weaker(citation, named))) {
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
   * @param bases which bases of the citation count; none for all
   * @return a new query
   */
  public final Q withCitation(Basis... bases) {
    Bases counting = Bases.of(bases);
    return where(
        new SaidCondition<R>("with citation" + counting, "") {
          @Override
          public boolean holds(R record) {
            for (Link<SourceCitation> citation : citations(record)) {
              if (counting.take(citation.basis())) {
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
    return where(
        new SaidCondition<R>("without citation", "") {
          @Override
          public boolean holds(R record) {
            return citations(record).isEmpty();
          }
        });
  }

  /** Whether the whole article credits an outlet. */
  private boolean creditsForAll(String outlet) {
    for (Link<Organization> source : dossier().article().sources()) {
      if (source.id().equals(outlet)) {
        return true;
      }
    }
    return false;
  }

  private static Basis weaker(Link<?> a, Link<?> b) {
    return a.basis() == Basis.INFERRED ? a.basis() : b.basis();
  }
}

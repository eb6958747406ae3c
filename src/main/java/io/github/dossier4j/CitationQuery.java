package io.github.dossier4j;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.SourceCitation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the citations of a dossier. */
public final class CitationQuery extends DatedQuery<SourceCitation, CitationQuery> {

  CitationQuery(Selection<SourceCitation> selection) {
    super(selection);
  }

  @Override
  CitationQuery with(Selection<SourceCitation> selection) {
    return new CitationQuery(selection);
  }

  @Override
  @Nullable TimeSpan span(SourceCitation record) {
    return TimeSpan.ofDate(record.date());
  }

  /**
   * Keeps the citations that name an outlet.
   *
   * @param outlet the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public CitationQuery from(Organization outlet, Basis... bases) {
    return from(Objects.requireNonNull(outlet, "outlet").id(), bases);
  }

  /**
   * Keeps the citations that name an outlet.
   *
   * @param outlet a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public CitationQuery from(Link<Organization> outlet, Basis... bases) {
    return from(Objects.requireNonNull(outlet, "outlet").id(), bases);
  }

  /**
   * Keeps the citations that name an outlet.
   *
   * @param outlet its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public CitationQuery from(String outlet, Basis... bases) {
    return where(
        new RelationCondition<>(
            "from", Relation.CITATION_OUTLET, Objects.requireNonNull(outlet, "outlet"), bases));
  }
}

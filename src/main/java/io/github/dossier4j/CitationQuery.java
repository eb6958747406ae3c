package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the citations of a dossier. */
public final class CitationQuery extends DatedQuery<SourceCitation, CitationQuery> {

  CitationQuery(Dossier dossier) {
    super(dossier, dossier.allCitations());
  }

  private CitationQuery(
      CitationQuery before,
      Condition<SourceCitation> condition,
      List<SourceCitation> candidates,
      @Nullable Condition<SourceCitation> source) {
    super(before, condition, candidates, source);
  }

  @Override
  CitationQuery with(
      Condition<SourceCitation> condition,
      List<SourceCitation> candidates,
      @Nullable Condition<SourceCitation> source) {
    return new CitationQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<SourceCitation> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.CITATIONS;
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
    return where(Relation.CITATION_OUTLET, Objects.requireNonNull(outlet, "outlet"), bases);
  }
}

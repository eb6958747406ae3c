package io.github.dossier4j;

import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.RecordVisitor;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the evidence for all that one record reports. */
final class EvidenceVisitor extends RecordVisitor {

  private final Index index;
  private final String id;
  private final @Nullable DossierRecord record;
  private final List<Evidence> evidence = new ArrayList<>();

  private EvidenceVisitor(Index index, String id, @Nullable DossierRecord record) {
    this.index = index;
    this.id = id;
    this.record = record;
  }

  /** The evidence for what the dossier says of its article. */
  static List<Evidence> ofArticle(Index index) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, index.article().id(), null);
    visitor.visit(index.article());
    return List.copyOf(visitor.evidence);
  }

  static List<Evidence> of(Index index, DossierRecord record) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, record.id(), record);
    visitor.visit(record);
    return List.copyOf(visitor.evidence);
  }

  /** The evidence that a record is reported at all: the last that is visited. */
  static Evidence own(Index index, DossierRecord record) {
    List<Evidence> all = of(index, record);
    return all.get(all.size() - 1);
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    add(relation.pointer(index), relation, link.basis(), link.note(), link.passages(), List.of());
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    add(pointer(path, index), null, link.basis(), link.note(), link.passages(), List.of());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    List<String> printed = time.printed().map(List::of).orElse(List.of());
    add(pointer, null, time.basis(), time.note(), time.passages(), printed);
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    add(
        pointer(path, index),
        null,
        text.basis(),
        text.note(),
        text.passages(),
        List.of(text.printed()));
  }

  @Override
  protected void position(int index, Position position) {
    add(
        pointer("/positions/*", index),
        null,
        position.basis(),
        position.note(),
        position.passages(),
        List.of(position.title()));
  }

  @Override
  protected void mentions(Actor actor) {
    List<String> forms = new ArrayList<>();
    forms.add(actor.name());
    if (actor instanceof Organization organization) {
      organization.acronym().ifPresent(forms::add);
    }
    forms.addAll(actor.aliases());
    stated(Evidence.MENTIONS, actor.mentions(), List.copyOf(forms));
  }

  @Override
  protected void passages(List<Passage> passages) {
    stated("/passages", passages, List.of());
  }

  @Override
  protected void onlyPassage(Passage passage) {
    List<String> printed = List.of();
    if (record instanceof Quote quote) {
      printed = List.of(quote.text());
    } else if (record instanceof SourceCitation citation) {
      printed = List.of(citation.printed());
    }
    stated("/passage", List.of(passage), printed);
  }

  private void stated(String attribute, List<Passage> passages, List<String> printed) {
    add(attribute, null, Basis.STATED, Optional.empty(), passages, printed);
  }

  private void add(
      String attribute,
      @Nullable Relation relation,
      Basis basis,
      Optional<String> reason,
      List<Passage> passages,
      List<String> printed) {
    evidence.add(
        new Evidence(
            id,
            attribute,
            relation,
            basis,
            reason,
            passages,
            printed,
            index.claims().of(id, passages)));
  }
}

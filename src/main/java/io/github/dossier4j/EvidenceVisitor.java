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
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the evidence for all that one record, or the article, reports. */
final class EvidenceVisitor extends RecordVisitor {

  private final Index index;
  private final String id;
  private final List<Evidence> evidence = new ArrayList<>();

  private EvidenceVisitor(Index index, String id) {
    this.index = index;
    this.id = id;
  }

  /** The evidence for what the dossier says of its article. */
  static List<Evidence> ofArticle(Index index) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, index.article().id());
    visitor.visit(index.article());
    return List.copyOf(visitor.evidence);
  }

  static List<Evidence> of(Index index, DossierRecord record) {
    EvidenceVisitor visitor = new EvidenceVisitor(index, record.id());
    visitor.visit(record);
    return List.copyOf(visitor.evidence);
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    add(relation.pointer(index), relation, link.id(), link.basis(), link.note(), link.passages());
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    add(pointer(path, index), null, link.id(), link.basis(), link.note(), link.passages());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    add(pointer, null, null, time.basis(), time.note(), time.passages());
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    add(pointer(path, index), null, null, text.basis(), text.note(), text.passages());
  }

  @Override
  protected void position(int index, Position position) {
    String pointer = pointer("/positions/*", index);
    add(pointer, null, null, position.basis(), position.note(), position.passages());
  }

  @Override
  protected void mentions(Actor actor) {
    add("/mentions", null, null, Basis.STATED, Optional.empty(), actor.mentions());
  }

  @Override
  protected void passages(List<Passage> passages) {
    add("/passages", null, null, Basis.STATED, Optional.empty(), passages);
  }

  @Override
  protected void onlyPassage(Passage passage) {
    add("/passage", null, null, Basis.STATED, Optional.empty(), List.of(passage));
  }

  private void add(
      String attribute,
      @Nullable Relation relation,
      @Nullable String target,
      Basis basis,
      Optional<String> reason,
      List<Passage> passages) {
    evidence.add(
        new Evidence(
            id,
            attribute,
            relation,
            target,
            basis,
            reason,
            passages,
            index.claims().of(id, passages)));
  }
}

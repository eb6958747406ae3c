package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visits all facts that words of the article support: links, times, texts, positions, and the
 * record itself.
 */
public abstract class FactVisitor extends RecordVisitor {

  /** A visitor. */
  protected FactVisitor() {}

  /**
   * Called for each fact. The last fact of a record is the record itself, with the passages that
   * report it.
   */
  protected abstract void fact(Fact fact);

  @Override
  protected final void link(Relation relation, int index, Link<?> link) {
    link(relation.path(), index, relation, link);
  }

  @Override
  protected final void articleLink(String path, int index, Link<Organization> link) {
    link(path, index, null, link);
  }

  @Override
  protected final void time(String pointer, ReportedTime time) {
    @Nullable Edtf value = time.value().orElse(null);
    fact(
        new Fact(
            pointer,
            0,
            null,
            null,
            value == null ? null : value.toString(),
            time.printed().orElse(null),
            value,
            time.basis(),
            time.note(),
            time.passages()));
  }

  @Override
  protected final void text(String path, int index, ReportedText text) {
    fact(
        new Fact(
            path,
            index,
            null,
            null,
            text.value(),
            text.printed(),
            null,
            text.basis(),
            text.note(),
            text.passages()));
  }

  @Override
  protected final void position(int index, Position position) {
    fact(
        new Fact(
            "/positions/*",
            index,
            null,
            null,
            position.title(),
            position.title(),
            null,
            position.basis(),
            position.note(),
            position.passages()));
  }

  @Override
  protected final void mentions(Actor actor) {
    report("/mentions", actor.mentions());
  }

  @Override
  protected final void passages(List<Passage> passages) {
    report("/passages", passages);
  }

  @Override
  protected final void onlyPassage(Passage passage) {
    report("/passage", List.of(passage));
  }

  private void link(String path, int index, @Nullable Relation relation, Link<?> link) {
    fact(
        new Fact(
            path,
            index,
            relation,
            link.id(),
            null,
            null,
            null,
            link.basis(),
            link.note(),
            link.passages()));
  }

  private void report(String path, List<Passage> passages) {
    fact(new Fact(path, 0, null, null, null, null, null, Basis.STATED, Optional.empty(), passages));
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;

/** Walks through every passage of a record, wherever it stands. */
abstract class PassageWalk extends RecordWalk {

  /** Sees a passage; {@code pointer} and the index, if there is a list, tell where it stands. */
  abstract void passage(String pointer, int index, Passage passage);

  @Override
  void link(Relation relation, int index, Link<?> link) {
    // The pointer is put together only for links that have passages.
    if (!link.passages().isEmpty()) {
      all(relation.pointer(index) + "/passages", link.passages());
    }
  }

  @Override
  final void time(String pointer, ReportedTime time) {
    all(pointer + "/passages", time.passages());
  }

  @Override
  final void text(String pointer, ReportedText text) {
    all(pointer + "/passages", text.passages());
  }

  @Override
  final void position(String pointer, Position position) {
    all(pointer + "/passages", position.passages());
  }

  @Override
  final void mentions(Actor actor) {
    all("/mentions", actor.mentions());
  }

  @Override
  final void passages(List<Passage> passages) {
    all("/passages", passages);
  }

  @Override
  final void passage(Passage passage) {
    passage("/passage", -1, passage);
  }

  final void all(String pointer, List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      passage(pointer, i, passages.get(i));
    }
  }
}

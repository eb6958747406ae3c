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

  /**
   * Where the passage of now stands: the path of its holder with its index, the list, the place.
   */
  private String path = "";

  private int index;
  private String list = "";
  private int place;

  /** Sees a passage; {@link #pointer()} tells where it stands. */
  abstract void passage(Passage passage);

  /** Where the passage that is seen now stands in its record, as a JSON Pointer. */
  final String pointer() {
    String holder = pointer(path, index) + list;
    return place < 0 ? holder : holder + "/" + place;
  }

  @Override
  void link(Relation relation, int index, Link<?> link) {
    all(relation.path(), index, "/passages", link.passages());
  }

  @Override
  final void time(String pointer, ReportedTime time) {
    all(pointer, 0, "/passages", time.passages());
  }

  @Override
  final void text(String path, int index, ReportedText text) {
    all(path, index, "/passages", text.passages());
  }

  @Override
  final void position(int index, Position position) {
    all("/positions/*", index, "/passages", position.passages());
  }

  @Override
  final void mentions(Actor actor) {
    all("", 0, "/mentions", actor.mentions());
  }

  @Override
  final void passages(List<Passage> passages) {
    all("", 0, "/passages", passages);
  }

  @Override
  final void onlyPassage(Passage passage) {
    at("", 0, "/passage");
    place = -1;
    passage(passage);
  }

  /** Sees the passages of a list, each at its place. */
  final void all(String path, int index, String list, List<Passage> passages) {
    at(path, index, list);
    for (place = 0; place < passages.size(); place++) {
      passage(passages.get(place));
    }
  }

  private void at(String path, int index, String list) {
    this.path = path;
    this.index = index;
    this.list = list;
  }
}

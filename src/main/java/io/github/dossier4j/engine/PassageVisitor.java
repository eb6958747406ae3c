package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;

/** Visits every passage of a record, wherever it stands. */
public abstract class PassageVisitor extends RecordVisitor {

  /** Where the current passage stands: path and index of its holder, the list, the place in it. */
  private String path = "";

  private int index;
  private String list = "";
  private int place;

  /** A visitor. */
  protected PassageVisitor() {}

  /** Called for each passage; {@link #pointer()} is its JSON Pointer within the record. */
  protected abstract void passage(Passage passage);

  /** The JSON Pointer of the current passage within its record. */
  public final String pointer() {
    String holder = pointer(path, index) + list;
    return place < 0 ? holder : holder + "/" + place;
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    all(relation.path(), index, "/passages", link.passages());
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    all(path, index, "/passages", link.passages());
  }

  @Override
  protected final void time(String pointer, ReportedTime time) {
    all(pointer, 0, "/passages", time.passages());
  }

  @Override
  protected final void text(String path, int index, ReportedText text) {
    all(path, index, "/passages", text.passages());
  }

  @Override
  protected final void position(int index, Position position) {
    all("/positions/*", index, "/passages", position.passages());
  }

  @Override
  protected final void mentions(Actor actor) {
    all("", 0, "/mentions", actor.mentions());
  }

  @Override
  protected final void passages(List<Passage> passages) {
    all("", 0, "/passages", passages);
  }

  @Override
  protected final void onlyPassage(Passage passage) {
    at("", 0, "/passage");
    place = -1;
    passage(passage);
  }

  private void all(String path, int index, String list, List<Passage> passages) {
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

package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes a record in lines of text, with labels in place of ids. */
public final class RecordDescription extends RecordVisitor {

  private final Index index;
  private final StringBuilder text = new StringBuilder();

  private RecordDescription(Index index) {
    this.index = index;
  }

  /** The lines of a record. */
  public static String of(Index index, DossierRecord record) {
    RecordDescription description = new RecordDescription(index);
    description.text.append(Index.typeOf(record)).append(' ').append(record.id());
    description.visit(record);
    return description.text.toString();
  }

  @Override
  protected void words(String path, int index, String words) {
    line(pointer(path, index), words);
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    @Nullable DossierRecord target = this.index.find(link.id());
    String label = target == null ? link.id() : target.label();
    fact(relation.pointer(index), label, link.basis(), link.note(), link.passages());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    String value = time.value().map(Object::toString).orElse("no date");
    String printed = time.printed().map(words -> ", printed '" + words + "'").orElse("");
    fact(pointer, value + printed, time.basis(), time.note(), time.passages());
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    fact(pointer(path, index), text.value(), text.basis(), text.note(), text.passages());
  }

  @Override
  protected void position(int index, Position position) {
    String tenure = position.tenure().map(each -> ", " + each).orElse("");
    fact(
        pointer("/positions/*", index),
        position.title() + tenure,
        position.basis(),
        position.note(),
        position.passages());
  }

  @Override
  protected void mentions(Actor actor) {
    places("/mentions", actor.mentions());
  }

  @Override
  protected void passages(List<Passage> passages) {
    places("/passages", passages);
  }

  @Override
  protected void onlyPassage(Passage passage) {
    places("/passage", List.of(passage));
  }

  private void fact(
      String pointer, String value, Basis basis, Optional<String> note, List<Passage> passages) {
    line(pointer, value + " (" + basis + note.map(why -> ": " + why).orElse("") + ")");
    places("  in", passages);
  }

  private void places(String name, List<Passage> passages) {
    if (!passages.isEmpty()) {
      line(name, String.join("; ", passages.stream().map(Passage::toString).toList()));
    }
  }

  private void line(String name, String value) {
    text.append("\n  ").append(name).append(": ").append(value);
  }
}

package io.github.dossier4j.view;

import io.github.dossier4j.model.Basis;
import java.util.ArrayList;
import java.util.List;

/** Marks the words that a draft names. */
final class DraftMarkings implements Markings {

  private final DraftContent content;

  DraftMarkings(DraftContent content) {
    this.content = content;
  }

  @Override
  public List<Sign> legend() {
    return List.of(Sign.FOUND, Sign.REPAIRED);
  }

  @Override
  public String lead() {
    return "The draft names these words at: ";
  }

  @Override
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    content
        .words()
        .forEach(
            (offset, words) -> {
              Support support =
                  new Support(
                      words.pointer(),
                      words.pointer(),
                      Voice.POINTER,
                      "line " + content.source.line(offset),
                      Anchors.draft(offset),
                      Basis.STATED);
              marks.add(new Mark(words.passage(), support, List.of(words.sign())));
            });
    return marks;
  }

  /** Whether a paragraph is the dossier's cannot be told of a draft. */
  @Override
  public void state(int paragraph) {}
}

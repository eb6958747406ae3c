package io.github.dossier4j.view;

import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.proof.Gap;
import java.util.List;

/**
 * Something to be said of one place in a dossier or a draft.
 *
 * @param id the id of the record, or of the article; empty in a draft
 * @param attribute a JSON Pointer from the record, or into the draft
 * @param kind what it is
 * @param sentence what is wrong there; of a repair, what stands before the words of the article
 * @param words of a problem, the words that it is about, of which one would do if they are several;
 *     of a repair, the words of the draft and those of the article
 */
record Remark(String id, String attribute, Kind kind, String sentence, List<String> words) {

  /** What a remark is. */
  enum Kind {
    PROBLEM,
    REPAIR
  }

  static Remark of(Gap gap) {
    return new Remark(
        gap.id(), gap.attribute(), Kind.PROBLEM, gap.reason().sentence(), gap.words());
  }

  static Remark of(Problem problem) {
    List<String> words = problem.value().map(List::of).orElse(List.of());
    return new Remark("", problem.pointer(), Kind.PROBLEM, problem.message(), words);
  }

  /** A repair at a place of a dossier or draft. */
  static Remark of(String id, String attribute, Repair repair) {
    int paragraph = repair.passage().paragraph();
    String place = paragraph == 0 ? "the header" : "paragraph " + paragraph;
    return new Remark(
        id,
        attribute,
        Kind.REPAIR,
        "the article prints in " + place,
        List.of(repair.words(), repair.printed()));
  }
}

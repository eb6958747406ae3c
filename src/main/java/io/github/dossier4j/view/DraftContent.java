package io.github.dossier4j.view;

import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the page of a draft with problems shows. */
final class DraftContent {

  private static final String TITLE = "/title";
  private static final String ID = "/id";
  private static final String LANGUAGE = "/article/language";

  /** The longest title or id, because a draft can have any. */
  private static final int MOST_TITLE = 200;

  final Draft draft;
  final DraftSource source;

  /** The problems and then the repairs, each in the order of the draft. */
  final List<Finding> findings = new ArrayList<>();

  DraftContent(Draft draft) {
    this.draft = draft;
    Set<String> wanted = new HashSet<>(draft.passages().keySet());
    wanted.addAll(Set.of(TITLE, ID, LANGUAGE));
    this.source = new DraftSource(draft.json(), wanted);
    for (Problem problem : draft.problems()) {
      add(Remark.of(problem), problem.line().orElse(0), problem.column().orElse(1));
    }
    for (Repair repair : draft.repairs()) {
      add(Remark.of("", repair.pointer(), repair), repair.line(), repair.column());
    }
  }

  /**
   * A problem or a repair.
   *
   * @param number its number among all
   * @param line the line of the draft; 0 if none is known
   * @param column the column of that line
   * @param offset where the draft has it; empty at the end of a line
   */
  record Finding(int number, Remark remark, int line, int column, OptionalInt offset) {

    String anchor() {
      return Anchors.finding(number);
    }
  }

  private void add(Remark remark, int line, int column) {
    OptionalInt offset = line == 0 ? OptionalInt.empty() : source.offset(line, column);
    findings.add(new Finding(findings.size() + 1, remark, line, column, offset));
  }

  /** The findings of a kind. */
  List<Finding> findings(Remark.Kind kind) {
    return findings.stream().filter(each -> each.remark().kind() == kind).toList();
  }

  /** The element that shows the place of a finding in the draft, if that is shown. */
  Optional<String> anchor(Finding finding) {
    if (finding.offset().isPresent()) {
      return Optional.of(Anchors.draft(finding.offset().getAsInt()));
    }
    return finding.line() == 0 || finding.line() > source.lines()
        ? Optional.empty()
        : Optional.of(Anchors.line(finding.line()));
  }

  /** The title of the draft, if it can be read. */
  Optional<String> title() {
    return source.string(TITLE).map(title -> Excerpt.of(title, MOST_TITLE));
  }

  /** The id of the draft, if it can be read. */
  Optional<String> id() {
    return source.string(ID).map(id -> Excerpt.of(id, MOST_TITLE));
  }

  /** The language of the article, if it can be read. */
  Optional<String> language() {
    return source.string(LANGUAGE);
  }

  /** The places in the article of the words that stand at offsets of the draft. */
  Map<Integer, FoundWords> words() {
    Set<String> repaired = new HashSet<>();
    draft.repairs().forEach(each -> repaired.add(each.pointer()));
    Map<Integer, FoundWords> words = new LinkedHashMap<>();
    draft
        .passages()
        .forEach(
            (pointer, passage) ->
                source
                    .offset(pointer)
                    .ifPresent(
                        offset ->
                            words.put(
                                offset,
                                new FoundWords(pointer, passage, repaired.contains(pointer)))));
    return words;
  }
}

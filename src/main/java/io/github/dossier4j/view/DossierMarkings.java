package io.github.dossier4j.view;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.proof.ParagraphFinding;
import io.github.dossier4j.proof.ParagraphState;
import io.github.dossier4j.proof.PassageFinding;
import java.util.ArrayList;
import java.util.List;

/** Marks the passages of a dossier, with what a proof finds of them. */
final class DossierMarkings implements Markings {

  private final DossierPageWriter page;

  DossierMarkings(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public List<Sign> legend() {
    return List.of(Sign.STATED, Sign.INFERRED, Sign.PROVEN, Sign.REFUTED, Sign.UNPROVEN);
  }

  @Override
  public String lead() {
    return "These words support: ";
  }

  @Override
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (ShownFact fact : page.content.facts()) {
      for (PassageFinding finding : fact.findings()) {
        finding
            .place()
            .ifPresent(
                place ->
                    marks.add(new Mark(place, page.content.support(fact), signs(fact, finding))));
      }
    }
    return marks;
  }

  private static List<Sign> signs(ShownFact fact, PassageFinding finding) {
    List<Sign> signs = new ArrayList<>();
    signs.add(fact.evidence().orElseThrow().basis() == Basis.STATED ? Sign.STATED : Sign.INFERRED);
    switch (finding.verdict()) {
      case PROVEN -> signs.add(Sign.PROVEN);
      case REFUTED -> signs.add(Sign.REFUTED);
      case UNPROVEN -> signs.add(Sign.UNPROVEN);
      case PLACE_ONLY -> {}
    }
    return signs;
  }

  @Override
  public void state(int paragraph) {
    ParagraphState state =
        page.content.proof().orElseThrow().paragraphs().stream()
            .filter(each -> each.numberInText().orElse(-1) == paragraph)
            .map(ParagraphFinding::state)
            .findFirst()
            .orElse(ParagraphState.MISSING);
    switch (state) {
      case FOUND -> {}
      case ALTERED -> page.badge("unproven", "altered");
      case MISSING -> page.badge("unproven", "unknown to the dossier");
    }
  }
}

package io.github.dossier4j.view;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.proof.Verdict;

/** A place in the article's text, and the fact that it supports. */
final class Mark {

  final Passage place;
  final ShownFact fact;
  final Verdict verdict;

  Mark(Passage place, ShownFact fact, Verdict verdict) {
    this.place = place;
    this.fact = fact;
    this.verdict = verdict;
  }

  boolean isStated() {
    return fact.evidence().orElseThrow().basis() == Basis.STATED;
  }
}

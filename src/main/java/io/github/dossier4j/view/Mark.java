package io.github.dossier4j.view;

import io.github.dossier4j.model.Passage;
import java.util.List;

/** A place in the article's text, what it supports, and how it is marked. */
final class Mark {

  final Passage place;
  final Support support;
  final List<Sign> signs;

  Mark(Passage place, Support support, List<Sign> signs) {
    this.place = place;
    this.support = support;
    this.signs = List.copyOf(signs);
  }
}

package io.github.dossier4j.view;

import java.util.List;

/** What is marked in the article's text. */
interface Markings {

  /** The signs that may occur. */
  List<Sign> legend();

  /** The marks of all paragraphs. */
  List<Mark> marks();

  /** What a note says before the list of what its words support. */
  String lead();

  /** Writes a badge for a paragraph that is not as it should be. */
  void state(int paragraph);
}

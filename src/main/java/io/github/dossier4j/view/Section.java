package io.github.dossier4j.view;

/** A part of a page, under a heading of its own. */
interface Section {

  /** The name, of which its anchor is made. */
  String name();

  /** The heading. */
  String title();

  /** Writes what stands below the heading. */
  void write();
}

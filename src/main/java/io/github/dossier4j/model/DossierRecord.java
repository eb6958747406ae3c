package io.github.dossier4j.model;

/**
 * A record of a dossier: something the article reports, with an id of its own.
 *
 * <p>Ids match {@code [0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?}, have at most 200 characters, are
 * unique in the whole dossier, and keep their meaning once released. They are the stable keys to
 * store; names and titles may be corrected.
 */
public sealed interface DossierRecord extends Reference<DossierRecord>
    permits Actor, Agreement, Utterance, SourceCitation, Event {

  /**
   * The words to show for the record: the name of a person or organization, the title of an
   * agreement or event, the text of a quote or statement, the printed words of a citation.
   *
   * @return the words, never blank
   */
  String label();
}

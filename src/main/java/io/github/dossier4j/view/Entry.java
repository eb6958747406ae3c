package io.github.dossier4j.view;

import io.github.dossier4j.model.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * A record, or the article, with all that is said of it.
 *
 * @param id the id of the record, or of the article
 * @param type the list in which the record stands; empty for the article
 * @param label name, title or text
 * @param voice whose words the label is
 * @param traits kind, status and the like, in words
 * @param facts what is said of it, first where it stands
 * @param remarks what is wrong with it and belongs to none of the facts
 */
record Entry(
    String id,
    Optional<RecordType> type,
    String label,
    Voice voice,
    List<String> traits,
    List<ShownFact> facts,
    List<Remark> remarks) {}

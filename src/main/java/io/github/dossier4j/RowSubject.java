package io.github.dossier4j;

import org.jspecify.annotations.Nullable;

/**
 * What all rows of one record have in common.
 *
 * @param dossier the id of the dossier
 * @param version its version
 * @param reviewed whether that version is reviewed
 * @param withdrawn whether the dossier is withdrawn
 * @param article the id of its article
 * @param record the id of the record
 * @param recordType the list that holds it
 * @param eventStatus its status, if it is an event
 */
record RowSubject(
    String dossier,
    String version,
    boolean reviewed,
    boolean withdrawn,
    String article,
    String record,
    String recordType,
    @Nullable String eventStatus) {}

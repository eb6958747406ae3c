package io.github.dossier4j.view;

import java.util.List;

/**
 * Something to be said of one place in a dossier, such as a gap of its proof.
 *
 * @param id the id of the record, or of the article
 * @param attribute a JSON Pointer from the record
 * @param sentence what is wrong there
 * @param words the words that it is about, of which one would do if they are several
 */
record Remark(String id, String attribute, String sentence, List<String> words) {}

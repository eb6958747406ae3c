package io.github.dossier4j.view;

import io.github.dossier4j.model.Basis;

/**
 * What some words of the article support, and where it stands on the page.
 *
 * @param group what belongs together, such as the id of a record
 * @param label the group in words
 * @param voice whose words the label is
 * @param name the supported thing within its group, in words
 * @param anchor the id of its element on the page
 * @param basis whether the words state it
 */
record Support(String group, String label, Voice voice, String name, String anchor, Basis basis) {}

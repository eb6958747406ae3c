/**
 * The text of an article in its canonical form, for those who hold it: turns words into passages
 * and passages into words, so that nobody counts characters.
 */
@NullMarked
package io.github.dossier4j.text;

import org.jspecify.annotations.NullMarked;

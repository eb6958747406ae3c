/**
 * The text of an article in its canonical form, for those who have it. It turns words into passages
 * and passages into words, so nobody has to count characters.
 */
@NullMarked
package io.github.dossier4j.text;

import org.jspecify.annotations.NullMarked;

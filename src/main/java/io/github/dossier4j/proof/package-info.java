/**
 * Compares a dossier with the text of its article, passage by passage. A complete {@link
 * io.github.dossier4j.proof.Proof} shows that no word of the article is faked; what the words mean
 * is for a person to judge.
 */
@NullMarked
package io.github.dossier4j.proof;

import org.jspecify.annotations.NullMarked;

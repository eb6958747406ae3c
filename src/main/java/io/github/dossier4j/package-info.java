/**
 * The entry point: a {@link io.github.dossier4j.Dossier} holds an article's records and answers
 * questions about them with immutable queries.
 */
@NullMarked
package io.github.dossier4j;

import org.jspecify.annotations.NullMarked;

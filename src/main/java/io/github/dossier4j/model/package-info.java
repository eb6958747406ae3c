/**
 * The values: what an article reports, as immutable records that are equal when their content is.
 *
 * <p>Each is made with its builder, is checked when it is built, and names the records it refers to
 * by {@link io.github.dossier4j.model.Link links} that say whether the article states the relation.
 */
@NullMarked
package io.github.dossier4j.model;

import org.jspecify.annotations.NullMarked;

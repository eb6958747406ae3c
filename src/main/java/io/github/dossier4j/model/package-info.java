/**
 * The values: what an article reports, as immutable records that are equal if their content is
 * equal.
 *
 * <p>Each value is made with its builder and checked when it is built. It refers to records by
 * {@link io.github.dossier4j.model.Link links}, which say whether the article states the relation.
 */
@NullMarked
package io.github.dossier4j.model;

import org.jspecify.annotations.NullMarked;

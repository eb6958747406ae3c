/**
 * Writes dossiers as flat rows for other engines: databases, data frames and spreadsheets.
 *
 * <p>{@link io.github.dossier4j.exchange.RowWriter} writes the tables of {@link
 * io.github.dossier4j.Rows} as NDJSON or CSV.
 */
@NullMarked
package io.github.dossier4j.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * Dossiers as JSON documents: read strictly with every problem named, written canonically, and
 * streamed line by line.
 */
@NullMarked
package io.github.dossier4j.json;

import org.jspecify.annotations.NullMarked;

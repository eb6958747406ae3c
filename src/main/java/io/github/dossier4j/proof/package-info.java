/** Proves a dossier against the text of its article, passage by passage. */
@NullMarked
package io.github.dossier4j.proof;

import org.jspecify.annotations.NullMarked;

/**
 * The bundled dossier: all that <em>Eurasia Daily Monitor</em>, volume 5, issue 27, reports on the
 * Uzbek president's visit to Moscow, as constants.
 */
@NullMarked
package io.github.dossier4j.moscow;

import org.jspecify.annotations.NullMarked;

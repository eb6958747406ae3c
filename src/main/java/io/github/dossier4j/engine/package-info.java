/**
 * The machinery that several packages share. It is not exported: no class of it is part of the API.
 */
@NullMarked
package io.github.dossier4j.engine;

import org.jspecify.annotations.NullMarked;

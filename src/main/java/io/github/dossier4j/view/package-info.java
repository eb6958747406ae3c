/**
 * Shows a dossier: as a page for the person who judges it, and as pictures in the language of
 * Mermaid. Nothing here is needed to query.
 */
@NullMarked
package io.github.dossier4j.view;

import org.jspecify.annotations.NullMarked;

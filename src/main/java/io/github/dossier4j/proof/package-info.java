/**
 * The text of an article, for those who hold it: helps to write a dossier without counting
 * characters, and proves a dossier passage by passage.
 */
@NullMarked
package io.github.dossier4j.proof;

import org.jspecify.annotations.NullMarked;

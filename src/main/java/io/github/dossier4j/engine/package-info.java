/**
 * What queries, evidence, proofs and JSON are built on: visitors of records, indexes, matching and
 * checks. This package is not exported, so its public classes are not part of the API.
 */
@NullMarked
package io.github.dossier4j.engine;

import org.jspecify.annotations.NullMarked;

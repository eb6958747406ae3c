/**
 * What queries, answers, proofs and JSON work with: visitors of records, indexes and checks. This
 * package is not exported; its public classes are no API.
 */
@NullMarked
package io.github.dossier4j.engine;

import org.jspecify.annotations.NullMarked;

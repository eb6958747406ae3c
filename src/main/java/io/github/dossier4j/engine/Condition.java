package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;

/**
 * One condition of a query. {@code toString()} describes it.
 *
 * <p>Conditions are classes, not lambdas: the first lambda costs a fresh JVM 6 ms. They share an
 * interface, not a base class: to verify a base class, a JVM would load 20 more classes before the
 * first answer.
 */
public interface Condition<R extends DossierRecord> {

  /** Whether a record meets the condition. */
  boolean holds(R record);
}

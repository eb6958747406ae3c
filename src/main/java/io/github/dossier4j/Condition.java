package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;

/**
 * One condition of a query, which can say itself.
 *
 * <p>Conditions are classes, not lambdas, because the first lambda costs a fresh JVM 6 ms and a
 * query is often the first thing a program does. They meet in an interface, because the JVM loads
 * every class that it must prove to extend another, but none for an interface: a query loads only
 * the conditions it asks.
 */
interface Condition<R extends DossierRecord> {

  /** Whether a record meets it. */
  boolean holds(R record);
}

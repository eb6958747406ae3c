package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a query, which can say itself.
 *
 * <p>Conditions are classes, not lambdas, because the first lambda costs a fresh JVM 6 ms and a
 * query is often the first thing a program does.
 */
abstract class Condition<R extends DossierRecord> {

  private final String words;
  private final Object value;

  /**
   * A condition that says itself in some words and a value, put together only when asked for.
   *
   * @param value what follows the words, or the empty string
   */
  Condition(String words, Object value) {
    this.words = words;
    this.value = value;
  }

  abstract boolean holds(R record);

  /** All records for which it holds, in order, if they are known without looking; else null. */
  @Nullable List<R> known(Dossier dossier) {
    return null;
  }

  @Override
  public String toString() {
    String said = value.toString();
    return said.isEmpty() ? words : words + " " + said;
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;

/** A condition that says itself in some words and a value, put together only when asked for. */
abstract class SaidCondition<R extends DossierRecord> implements Condition<R> {

  private final String words;
  private final Object value;

  /**
   * A condition.
   *
   * @param value what follows the words, or the empty string
   */
  SaidCondition(String words, Object value) {
    this.words = words;
    this.value = value;
  }

  @Override
  public String toString() {
    String said = value.toString();
    return said.isEmpty() ? words : words + " " + said;
  }
}

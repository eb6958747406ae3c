package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;

/** A condition with a description for {@code toString()}. */
public abstract class DescribedCondition<R extends DossierRecord> implements Condition<R> {

  private final String words;
  private final Object value;

  /**
   * A condition that is described by some words and a value.
   *
   * @param value printed after the words; the empty string for none
   */
  protected DescribedCondition(String words, Object value) {
    this.words = words;
    this.value = value;
  }

  @Override
  public String toString() {
    String printed = value.toString();
    return printed.isEmpty() ? words : words + " " + printed;
  }
}

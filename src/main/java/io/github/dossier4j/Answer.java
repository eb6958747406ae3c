package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through some records and gives those that meet every one of some conditions. */
final class Answer<R extends DossierRecord> implements Iterator<R> {

  private final List<R> candidates;
  private final List<Condition<R>> tests;

  /** The first place among the candidates that was not looked at, or that holds the next record. */
  private int at;

  /** Whether the record there was tested, and is the next. */
  private boolean isNext;

  Answer(List<R> candidates, List<Condition<R>> tests) {
    this.candidates = candidates;
    this.tests = tests;
  }

  @Override
  public boolean hasNext() {
    while (at < candidates.size() && !isNext) {
      isNext = meetsAll(candidates.get(at));
      at += isNext ? 0 : 1;
    }
    return isNext;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in the answer");
    }
    isNext = false;
    return candidates.get(at++);
  }

  private boolean meetsAll(R record) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(record)) {
        return false;
      }
    }
    return true;
  }
}

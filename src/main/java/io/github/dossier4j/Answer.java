package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through some records and gives those that meet every one of some conditions. */
final class Answer<R extends DossierRecord> implements Iterator<R> {

  private final List<R> candidates;
  private final List<Condition<R>> tests;

  /** The place of the next record of the answer among the candidates. */
  private int next;

  Answer(List<R> candidates, List<Condition<R>> tests) {
    this.candidates = candidates;
    this.tests = tests;
    this.next = from(0);
  }

  @Override
  public boolean hasNext() {
    return next < candidates.size();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in the answer");
    }
    R record = candidates.get(next);
    next = from(next + 1);
    return record;
  }

  /** The place of the first record from a place on that meets the conditions. */
  private int from(int place) {
    int at = place;
    while (at < candidates.size() && !meetsAll(candidates.get(at))) {
      at++;
    }
    return at;
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

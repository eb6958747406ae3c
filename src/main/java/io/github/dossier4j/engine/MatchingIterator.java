package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Iterates over the candidates that meet every condition. */
final class MatchingIterator<R extends DossierRecord> implements Iterator<R> {

  private final List<R> candidates;
  private final List<Condition<R>> conditions;

  /** The place of the first candidate that is not tested yet, or that is the next element. */
  private int place;

  /** Whether the candidate at that place is tested and is the next element. */
  private boolean found;

  MatchingIterator(List<R> candidates, List<Condition<R>> conditions) {
    this.candidates = candidates;
    this.conditions = conditions;
  }

  @Override
  public boolean hasNext() {
    while (place < candidates.size() && !found) {
      found = QueryPlan.holds(conditions, candidates.get(place));
      place += found ? 0 : 1;
    }
    return found;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records match");
    }
    found = false;
    return candidates.get(place++);
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records that meet some conditions: what every query is about. Never changes. */
final class Selection<R extends DossierRecord> {

  private static final Condition<?>[] NONE = {};

  private final Dossier dossier;
  private final RecordType type;

  /** Holds every selected record, in order, and perhaps others. */
  private final List<R> candidates;

  /** The condition that gave the candidates, which therefore needs no test; null if none did. */
  private final @Nullable Condition<? super R> source;

  /** Every condition in the order in which it was asked. */
  private final Condition<? super R>[] question;

  private Selection(
      Dossier dossier,
      RecordType type,
      List<R> candidates,
      @Nullable Condition<? super R> source,
      Condition<? super R>[] question) {
    this.dossier = dossier;
    this.type = type;
    this.candidates = candidates;
    this.source = source;
    this.question = question;
  }

  @SuppressWarnings("unchecked") // An empty array holds no condition of another type.
  static <R extends DossierRecord> Selection<R> all(
      Dossier dossier, RecordType type, List<R> records) {
    return new Selection<>(dossier, type, records, null, (Condition<? super R>[]) NONE);
  }

  Dossier dossier() {
    return dossier;
  }

  /** The selected records for which one more condition holds. */
  Selection<R> where(Condition<R> condition) {
    Condition<? super R>[] longer = Arrays.copyOf(question, question.length + 1);
    longer[question.length] = condition;
    List<R> known = condition.known(dossier);
    return known != null && known.size() < candidates.size()
        ? new Selection<>(dossier, type, known, condition, longer)
        : new Selection<>(dossier, type, candidates, source, longer);
  }

  List<R> list() {
    if (isAnswered()) {
      return candidates;
    }
    List<R> selected = new ArrayList<>();
    for (int i = next(0); i < candidates.size(); i = next(i + 1)) {
      selected.add(candidates.get(i));
    }
    return Collections.unmodifiableList(selected);
  }

  /** The first selected record; null if there is none. */
  @Nullable R first() {
    int first = next(0);
    return first < candidates.size() ? candidates.get(first) : null;
  }

  Iterator<R> iterator() {
    return new Iterator<R>() {
      private int at = Selection.this.next(0);

      @Override
      public boolean hasNext() {
        return at < candidates.size();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException("no more " + Selection.this);
        }
        R record = candidates.get(at);
        at = Selection.this.next(at + 1);
        return record;
      }
    };
  }

  long count() {
    if (isAnswered()) {
      return candidates.size();
    }
    long count = 0;
    for (int i = next(0); i < candidates.size(); i = next(i + 1)) {
      count++;
    }
    return count;
  }

  /** Whether the candidates are the answer. */
  private boolean isAnswered() {
    return question.length == (source == null ? 0 : 1);
  }

  /** The place of the next selected record among the candidates, from a place on. */
  private int next(int from) {
    int at = from;
    while (at < candidates.size() && !holds(candidates.get(at))) {
      at++;
    }
    return at;
  }

  private boolean holds(R record) {
    for (Condition<? super R> condition : question) {
      if (condition != source && !condition.holds(record)) {
        return false;
      }
    }
    return true;
  }

  /** The question: the list and its conditions. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(type.listName());
    for (int i = 0; i < question.length; i++) {
      words.append(i == 0 ? " " : ", ").append(question[i]);
    }
    return words.toString();
  }
}

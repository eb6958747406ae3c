package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds for records whose time gives a certain answer for a window of days. */
abstract class TimeCondition<R extends DossierRecord> extends SaidCondition<R> {

  private final LocalDate from;
  private final LocalDate to;
  private final Certainty wanted;

  TimeCondition(String words, Edtf window, Certainty wanted) {
    super(words, window);
    this.from = window.earliest().orElse(LocalDate.MIN);
    this.to = window.latest().orElse(LocalDate.MAX);
    this.wanted = Objects.requireNonNull(wanted, "certainty");
  }

  /** What is known of the record's time; null if the article gives none. */
  abstract @Nullable TimeSpan span(R record);

  @Override
  public final boolean holds(R record) {
    TimeSpan span = span(record);
    return wanted == (span == null ? Certainty.NOT_STATED : span.between(from, to));
  }

  @Override
  public String toString() {
    return super.toString() + (wanted == Certainty.CERTAIN ? "" : " (" + wanted + ")");
  }
}

package io.github.dossier4j.engine;

import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds for the records whose time gives a wanted answer for a range of days. */
public class TimeCondition<R extends DossierRecord> extends DescribedCondition<R> {

  private final LocalDate from;
  private final LocalDate to;
  private final Certainty wanted;
  private final BasisFilter bases;

  /** A condition on the time at which something happened or went on. */
  public TimeCondition(String words, Edtf window, Certainty wanted, BasisFilter bases) {
    super(words, window);
    this.from = window.earliest().orElse(LocalDate.MIN);
    this.to = window.latest().orElse(LocalDate.MAX);
    this.wanted = Objects.requireNonNull(wanted, "certainty");
    this.bases = bases;
  }

  /** What is known of the record's time; null if the article gives none. */
  protected @Nullable TimeSpan span(R record, BasisFilter counting) {
    return TimeSpan.of(record, counting);
  }

  @Override
  public final boolean holds(R record) {
    TimeSpan span = span(record, bases);
    return wanted == (span == null ? Certainty.NOT_STATED : span.between(from, to));
  }

  @Override
  public String toString() {
    return super.toString() + (wanted == Certainty.CERTAIN ? "" : " (" + wanted + ")") + bases;
  }
}

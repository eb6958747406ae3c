package io.github.dossier4j;

import io.github.dossier4j.engine.Fact;
import io.github.dossier4j.engine.FactVisitor;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.Outlets;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes everything in a dossier into rows. */
final class RowVisitor extends FactVisitor {

  private final Index index;
  private final RowTable.Subject dossier;
  private final List<FactRow> facts = new ArrayList<>();
  private final List<PassageRow> passages = new ArrayList<>();
  private final List<OutletRow> outlets = new ArrayList<>();
  private RowTable.Subject subject;

  /** A visitor of the dossier that is the subject, and of the article and the records behind it. */
  RowVisitor(RowTable.Subject dossier, Index index) {
    this.dossier = dossier;
    this.index = index;
    this.subject = dossier;
  }

  /** Writes what a dossier says of itself. */
  void visitDossier(
      String title, String rights, Optional<String> coverage, List<HistoryEntry> history) {
    plain("/title", 0, title, null, null);
    plain("/rights", 0, rights, null, null);
    text("/coverage", 0, coverage);
    for (int i = 0; i < history.size(); i++) {
      HistoryEntry entry = history.get(i);
      plain("/history/*/act", i, entry.act().toString(), null, null);
      text("/history/*/by", i, entry.by());
      if (entry.date().isPresent()) {
        plain("/history/*/date", i, entry.date().get().toString(), null, entry.date().get());
      }
      text("/history/*/version", i, entry.version());
      text("/history/*/note", i, entry.note());
    }
  }

  /** Writes the article and all records. */
  void visitAll() {
    subject = dossier.of(index.article().id(), "article", null);
    visit(index.article());
    for (RecordType type : RecordType.values()) {
      for (DossierRecord record : index.<DossierRecord>list(type)) {
        visitRecord(type, record);
      }
    }
  }

  Rows rows() {
    return new Rows(
        Collections.unmodifiableList(facts),
        Collections.unmodifiableList(passages),
        Collections.unmodifiableList(outlets));
  }

  private void visitRecord(RecordType type, DossierRecord record) {
    @Nullable String status = record instanceof Event event ? event.status().toString() : null;
    subject = dossier.of(record.id(), type.listName(), status);
    visit(record);
    if (isReported(type)) {
      String attribute = facts.get(facts.size() - 1).attribute();
      int number = 0;
      for (Map.Entry<String, Basis> outlet : Outlets.of(index, record).entrySet()) {
        String name = Objects.requireNonNull(printed(outlet.getKey()));
        outlets.add(
            new OutletRow(subject, attribute, number, outlet.getKey(), name, outlet.getValue()));
        number++;
      }
    }
  }

  /** Whether outlets can report records of a type. */
  private static boolean isReported(RecordType type) {
    return switch (type) {
      case AGREEMENTS, QUOTES, STATEMENTS, EVENTS -> true;
      case PEOPLE, ORGANIZATIONS, CITATIONS -> false;
    };
  }

  @Override
  protected void words(String path, int index, String words) {
    plain(path, index, words, words, null);
  }

  @Override
  protected void ownWords(String path, int index, String words) {
    plain(path, index, words, null, null);
  }

  @Override
  protected void value(String path, int index, Object value) {
    plain(path, index, value.toString(), null, null);
  }

  @Override
  protected void insertion(int index, TextRange range, Quote quote) {
    String text = quote.text();
    int start = text.offsetByCodePoints(0, range.start());
    int end = text.offsetByCodePoints(start, range.end() - range.start());
    plain(
        "/insertions/*",
        index,
        range.start() + ".." + range.end(),
        text.substring(start, end),
        null);
  }

  @Override
  protected void fact(Fact fact) {
    String attribute = pointer(fact.path(), fact.index());
    @Nullable String target = fact.target();
    facts.add(
        new FactRow(
            subject,
            attribute,
            fact.path(),
            target == null ? fact.value() : target,
            target == null ? fact.printed() : printed(target),
            fact.time(),
            fact.basis(),
            fact.note().orElse(null),
            index.claims().of(subject.record(), fact.passages())));
    List<Passage> all = fact.passages();
    for (int i = 0; i < all.size(); i++) {
      passages.add(new PassageRow(subject, attribute, i, all.get(i)));
    }
  }

  private void text(String path, int index, Optional<String> text) {
    if (text.isPresent()) {
      plain(path, index, text.get(), null, null);
    }
  }

  private void plain(
      String path, int index, String value, @Nullable String printed, @Nullable Edtf time) {
    facts.add(
        new FactRow(subject, pointer(path, index), path, value, printed, time, null, null, null));
  }

  /** The words of the article by which a record is known; null if it has none. */
  private @Nullable String printed(String id) {
    @Nullable DossierRecord record = index.find(id);
    if (record instanceof Actor actor) {
      return actor.name();
    }
    if (record instanceof Quote quote) {
      return quote.text();
    }
    return record instanceof SourceCitation citation ? citation.printed() : null;
  }
}

package io.github.dossier4j.benchmark;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.attribute.SimpleNullableAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.query.option.QueryOptions;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import java.util.Collection;
import java.util.List;

/**
 * The records in CQEngine, with a hash index for each question.
 *
 * <p>CQEngine keeps elements in hash sets. It gets each record in a holder that is equal by id,
 * which it is given ready, because to hash the whole record over and over would be slower than what
 * a user who knows CQEngine would do.
 */
final class IndexedRecords {

  static final SimpleAttribute<Held, String> ID =
      new SimpleAttribute<>("id") {
        @Override
        public String getValue(Held held, QueryOptions options) {
          return held.record.id();
        }
      };

  static final SimpleNullableAttribute<Held, String> SPEAKER =
      new SimpleNullableAttribute<>("speaker") {
        @Override
        public String getValue(Held held, QueryOptions options) {
          return held.record instanceof Quote quote && quote.speaker().isPresent()
              ? quote.speaker().get().id()
              : null;
        }
      };

  static final MultiValueAttribute<Held, String> SIGNATORY =
      new MultiValueAttribute<>("signatory") {
        @Override
        public Iterable<String> getValues(Held held, QueryOptions options) {
          return held.record instanceof Agreement agreement && !agreement.signatories().isEmpty()
              ? Records.signatories(agreement).<String>map(Link::id).toList()
              : List.of();
        }
      };

  static final MultiValueAttribute<Held, String> OUTLET =
      new MultiValueAttribute<>("outlet") {
        @Override
        public Iterable<String> getValues(Held held, QueryOptions options) {
          return held.record instanceof SourceCitation citation && !citation.outlets().isEmpty()
              ? citation.outlets().stream().map(Link::id).toList()
              : List.of();
        }
      };

  private IndexedRecords() {}

  static IndexedCollection<Held> of(Collection<Held> records) {
    IndexedCollection<Held> collection = new ConcurrentIndexedCollection<>();
    collection.addIndex(HashIndex.onAttribute(ID));
    collection.addIndex(HashIndex.onAttribute(SPEAKER));
    collection.addIndex(HashIndex.onAttribute(SIGNATORY));
    collection.addIndex(HashIndex.onAttribute(OUTLET));
    collection.addAll(records);
    return collection;
  }

  /** A record, equal by its id. */
  static final class Held {
    final DossierRecord record;

    Held(DossierRecord record) {
      this.record = record;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Held held && held.record.id().equals(record.id());
    }

    @Override
    public int hashCode() {
      return record.id().hashCode();
    }
  }
}

package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a dossier by id. */
public final class RecordsById {

  private final Map<String, DossierRecord> records;
  private boolean isUnique = true;

  /**
   * No records yet.
   *
   * @param expected how many there will be, roughly
   */
  public RecordsById(int expected) {
    records = new HashMap<>(2 * expected);
  }

  /** Adds a record. Of records with the same id, which no dossier has, the first is found. */
  public void add(DossierRecord record) {
    isUnique &= records.putIfAbsent(record.id(), record) == null;
  }

  /** The record with an id; null if there is none. */
  public @Nullable DossierRecord find(String id) {
    return records.get(id);
  }

  /** Whether no two records have the same id. */
  boolean isUnique() {
    return isUnique;
  }
}

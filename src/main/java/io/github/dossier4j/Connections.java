package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Relation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records that refer to one record, grouped by relation. */
public final class Connections {

  private final String id;

  private final Map<Relation, List<DossierRecord>> groups;

  Connections(String id, Map<Relation, List<DossierRecord>> groups) {
    this.id = id;
    this.groups = groups;
  }

  /**
   * The relations by which other records refer to the record.
   *
   * @return the relations that have at least one record, in the order of {@link Relation};
   *     unmodifiable
   */
  public Set<Relation> relations() {
    return Collections.unmodifiableSet(groups.keySet());
  }

  /**
   * The records that refer to it by one relation.
   *
   * @param relation the relation
   * @return the records, in the dossier's order; empty if there are none; unmodifiable
   */
  public List<DossierRecord> records(Relation relation) {
    return groups.getOrDefault(Objects.requireNonNull(relation, "relation"), List.of());
  }

  /**
   * The records that refer to it by any relation.
   *
   * @return the records, each once, in the order of the relations; unmodifiable
   */
  public List<DossierRecord> records() {
    // Keyed by id: with records as keys, colliding hash codes would cost quadratic time.
    Map<String, DossierRecord> records = new LinkedHashMap<>();
    for (List<DossierRecord> group : groups.values()) {
      for (DossierRecord record : group) {
        records.putIfAbsent(record.id(), record);
      }
    }
    return List.copyOf(records.values());
  }

  /**
   * Whether nothing refers to it.
   *
   * @return true if there is no record
   */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The JSON form: the records by the name of their relation. */
  @JsonValue
  Map<String, List<DossierRecord>> byName() {
    Map<String, List<DossierRecord>> named = new LinkedHashMap<>();
    groups.forEach((relation, records) -> named.put(relation.toString(), records));
    return named;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Connections connections
        && id.equals(connections.id)
        && groups.equals(connections.groups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, groups);
  }

  /** The id of the record, then a line for each relation with the ids of the records. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("connections of ").append(id);
    groups.forEach(
        (relation, records) ->
            text.append("\n  ")
                .append(relation)
                .append(": ")
                .append(String.join(", ", records.stream().map(DossierRecord::id).toList())));
    return text.toString();
  }
}

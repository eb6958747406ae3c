package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a dossier as rows of three flat tables: facts, passages and outlets. Passages and
 * outlets have their own tables, so that each fact is counted once.
 *
 * <p>The ids of records have no meaning across dossiers. A query over the rows of many dossiers can
 * group by printed names, but two actors may have the same name. Or it can join a table of entities
 * of your own.
 */
@JsonPropertyOrder({"facts", "passages", "outlets"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Rows {

  private final List<FactRow> facts;
  private final List<PassageRow> passages;
  private final List<OutletRow> outlets;

  Rows(List<FactRow> facts, List<PassageRow> passages, List<OutletRow> outlets) {
    this.facts = facts;
    this.passages = passages;
    this.outlets = outlets;
  }

  /**
   * The facts, one row for each.
   *
   * @return the rows of the dossier itself, of its article, and of each record, in the order of the
   *     wire format; dossier, record and attribute together are their key; unmodifiable
   */
  @JsonProperty("facts")
  public List<FactRow> facts() {
    return facts;
  }

  /**
   * The words that support the facts.
   *
   * @return a row for each passage, in the order of the facts; unmodifiable
   */
  @JsonProperty("passages")
  public List<PassageRow> passages() {
    return passages;
  }

  /**
   * The outlets that report the records.
   *
   * @return a row for each outlet of an agreement, an event, a quote or a statement, in the order
   *     of the facts; unmodifiable
   */
  @JsonProperty("outlets")
  public List<OutletRow> outlets() {
    return outlets;
  }

  /**
   * The rows of one table.
   *
   * @param table the table
   * @return its rows; unmodifiable
   */
  public List<? extends TableRow> of(RowTable table) {
    return switch (Objects.requireNonNull(table, "table")) {
      case FACTS -> facts;
      case PASSAGES -> passages;
      case OUTLETS -> outlets;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rows rows
        && facts.equals(rows.facts)
        && passages.equals(rows.passages)
        && outlets.equals(rows.outlets);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facts, passages, outlets);
  }

  /** How many rows each table has. */
  @Override
  public String toString() {
    return facts.size()
        + " facts, "
        + passages.size()
        + " passages, "
        + outlets.size()
        + " outlets";
  }
}

package io.github.dossier4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of the tables that a dossier can be written to. All three tables have the columns
 * dossier, record and attribute in common, by which they can be joined.
 */
public sealed interface TableRow permits FactRow, PassageRow, OutletRow {

  /**
   * The table that the row belongs to.
   *
   * @return the table
   */
  RowTable table();

  /**
   * The dossier that the row belongs to.
   *
   * @return the id of the dossier
   */
  String dossier();

  /**
   * The record that the row is about.
   *
   * @return the id of the record, of the article, or of the dossier itself
   */
  String record();

  /**
   * The attribute that holds the fact.
   *
   * @return a JSON Pointer (RFC 6901) within the record, such as {@code /citations/0}
   */
  String attribute();

  /**
   * The cells, one for each {@linkplain RowTable#columns() column} of the table.
   *
   * @return a {@code String}, {@code Boolean}, {@code Integer} or {@code LocalDate} as the
   *     {@linkplain RowTable.Type type} of the column says, or null where the row has no value;
   *     unmodifiable
   */
  List<@Nullable Object> values();
}

package io.github.dossier4j;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a dossier can be written to. Their columns never depend on the data: each row has
 * every one of them.
 */
public enum RowTable {
  /** The facts, one row for each: {@link FactRow}. */
  FACTS(
      required("dossier", Type.TEXT),
      required("version", Type.TEXT),
      required("reviewed", Type.BOOLEAN),
      required("withdrawn", Type.BOOLEAN),
      required("article", Type.TEXT),
      required("record", Type.TEXT),
      required("record_type", Type.TEXT),
      optional("event_status", Type.TEXT),
      required("attribute", Type.TEXT),
      required("relation", Type.TEXT),
      optional("value", Type.TEXT),
      optional("printed", Type.TEXT),
      optional("earliest", Type.DATE),
      optional("latest", Type.DATE),
      optional("basis", Type.TEXT),
      optional("note", Type.TEXT),
      optional("claim_record", Type.TEXT),
      optional("claim_holder", Type.TEXT)),

  /** The words that support the facts, one row for each passage: {@link PassageRow}. */
  PASSAGES(
      required("dossier", Type.TEXT),
      required("record", Type.TEXT),
      required("attribute", Type.TEXT),
      required("number", Type.INTEGER),
      required("paragraph", Type.INTEGER),
      required("start_offset", Type.INTEGER),
      required("end_offset", Type.INTEGER)),

  /** The outlets that report a record, one row for each outlet: {@link OutletRow}. */
  OUTLETS(
      required("dossier", Type.TEXT),
      required("record", Type.TEXT),
      required("attribute", Type.TEXT),
      required("number", Type.INTEGER),
      required("outlet", Type.TEXT),
      required("printed", Type.TEXT),
      required("basis", Type.TEXT));

  @SuppressWarnings("ImmutableEnumChecker") // A list of List.of never changes.
  private final List<Column> columns;

  RowTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /**
   * The columns, in the order in which they are written.
   *
   * @return the columns; unmodifiable
   */
  public List<Column> columns() {
    return columns;
  }

  /** The name of the table, such as {@code facts}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Column required(String name, Type type) {
    return new Column(name, type, true);
  }

  private static Column optional(String name, Type type) {
    return new Column(name, type, false);
  }

  /**
   * A column of a table.
   *
   * @param name the name, in lower case with underscores, which no engine needs to quote
   * @param type what its cells hold
   * @param required whether every row has a value in it
   */
  public record Column(String name, Type type, boolean required) {}

  /** What the cells of a column hold. Each name is a type of standard SQL, or usual in it. */
  public enum Type {
    /** A {@code String}, never empty. */
    TEXT,

    /** A {@code Boolean}. */
    BOOLEAN,

    /** An {@code Integer}, never negative. */
    INTEGER,

    /** A {@code LocalDate} of a year from 0000 to 9999 in the proleptic ISO calendar. */
    DATE;

    /** The name in lower case, such as {@code text}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What all rows of one record have in common.
   *
   * @param dossier the id of the dossier
   * @param version its version
   * @param reviewed whether that version is reviewed
   * @param withdrawn whether the dossier is withdrawn
   * @param article the id of its article
   * @param record the id of the record
   * @param recordType the list that holds it
   * @param eventStatus its status, if it is an event
   */
  record Subject(
      String dossier,
      String version,
      boolean reviewed,
      boolean withdrawn,
      String article,
      String record,
      String recordType,
      @Nullable String eventStatus) {

    /** The same dossier, and another thing in it. */
    Subject of(String otherRecord, String otherType, @Nullable String status) {
      return new Subject(
          dossier, version, reviewed, withdrawn, article, otherRecord, otherType, status);
    }
  }
}

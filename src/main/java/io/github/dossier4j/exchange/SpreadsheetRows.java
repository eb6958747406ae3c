package io.github.dossier4j.exchange;

import io.github.dossier4j.FactRow;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.TableRow;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes CSV for spreadsheets: with a byte order mark, so that they take it for UTF-8, and with an
 * apostrophe before each cell that they would take for a formula or a date. A cell that starts with
 * an apostrophe gets another, so that one can always be taken away.
 */
final class SpreadsheetRows extends CsvRows {

  private SpreadsheetRows(RowTable table, Writer out) {
    super(table, out);
  }

  static SpreadsheetRows to(RowTable table, Writer out) throws IOException {
    SpreadsheetRows rows = new SpreadsheetRows(table, out);
    out.write('\uFEFF');
    rows.writeHeader();
    return rows;
  }

  @Override
  String cell(TableRow row, RowTable.Column column, Object value) {
    String cell = value.toString();
    boolean guarded =
        switch (column.type()) {
          case DATE -> true;
          case TEXT ->
              isActive(cell.charAt(0))
                  || isDate(cell)
                  || (row instanceof FactRow fact && isOfTime(fact, column.name()));
          case BOOLEAN, INTEGER -> false;
        };
    return guarded ? "'" + cell : cell;
  }

  /** Whether a spreadsheet would run or eat what starts with a character. */
  private static boolean isActive(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r', '\'' -> true;
      default -> false;
    };
  }

  /** Whether a text is made of numbers and what parts them in a date, as a version may be too. */
  private static boolean isDate(String text) {
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '/' || c == '.' || c == ':') {
        parted = true;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return parted;
  }

  /** Whether a column holds the value of a time, or its printed words, such as those of a day. */
  private static boolean isOfTime(FactRow fact, String column) {
    return (column.equals("value") || column.equals("printed"))
        && (fact.relation().endsWith("/date") || fact.relation().endsWith("/period"));
  }
}

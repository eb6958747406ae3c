package io.github.dossier4j.exchange;

import io.github.dossier4j.RowTable;
import io.github.dossier4j.TableRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV by RFC 4180: a line of column names, and each line ended by CR and LF. A cell without
 * a value is empty, which no text is.
 */
class CsvRows implements RowSink {

  private final List<RowTable.Column> columns;
  private final Writer out;

  CsvRows(RowTable table, Writer out) {
    this.columns = table.columns();
    this.out = out;
  }

  static CsvRows to(RowTable table, Writer out) throws IOException {
    CsvRows rows = new CsvRows(table, out);
    rows.writeHeader();
    return rows;
  }

  final void writeHeader() throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(columns.get(i).name());
    }
    out.write("\r\n");
  }

  @Override
  public final void write(TableRow row) throws IOException {
    List<@Nullable Object> values = row.values();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      @Nullable Object value = values.get(i);
      if (value != null) {
        writeCell(cell(row, columns.get(i), value));
      }
    }
    out.write("\r\n");
  }

  @Override
  public final void flush() throws IOException {
    out.flush();
  }

  /** The text of a cell, before quotation marks are put around it. */
  String cell(TableRow row, RowTable.Column column, Object value) {
    return value.toString();
  }

  private void writeCell(String cell) throws IOException {
    if (!needsQuotes(cell)) {
      out.write(cell);
      return;
    }
    out.write('"');
    int start = 0;
    for (int mark = cell.indexOf('"'); mark >= 0; mark = cell.indexOf('"', start)) {
      out.write(cell, start, mark + 1 - start);
      out.write('"');
      start = mark + 1;
    }
    out.write(cell, start, cell.length() - start);
    out.write('"');
  }

  /** Blanks at either end are quoted too, because some programs cut them off. */
  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '"' || c == ',' || c < ' ' || c == '\u0085') {
        return true;
      }
    }
    return Character.isWhitespace(cell.charAt(0))
        || Character.isWhitespace(cell.charAt(cell.length() - 1));
  }
}

package io.github.dossier4j.exchange;

import io.github.dossier4j.RowTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The formats in which rows can be written, all in UTF-8. */
enum RowFormat {
  NDJSON("ndjson") {
    @Override
    RowSink to(RowTable table, OutputStream out) {
      return new JsonRows(table, out);
    }
  },

  CSV("csv") {
    @Override
    RowSink to(RowTable table, OutputStream out) throws IOException {
      return CsvRows.to(table, writer(out));
    }
  },

  SPREADSHEET("csv") {
    @Override
    RowSink to(RowTable table, OutputStream out) throws IOException {
      return SpreadsheetRows.to(table, writer(out));
    }
  };

  /** How the name of a file ends. */
  final String extension;

  RowFormat(String extension) {
    this.extension = extension;
  }

  /** Starts a table. */
  abstract RowSink to(RowTable table, OutputStream out) throws IOException;

  private static BufferedWriter writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}

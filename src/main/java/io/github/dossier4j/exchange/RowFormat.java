package io.github.dossier4j.exchange;

import io.github.dossier4j.RowTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The formats in which rows can be written. */
enum RowFormat {
  NDJSON("ndjson") {
    @Override
    RowSink to(RowTable table, OutputStream out) {
      return JsonRows.to(table, out);
    }

    @Override
    RowSink to(RowTable table, Writer out) {
      return JsonRows.to(table, out);
    }
  },

  CSV("csv") {
    @Override
    RowSink to(RowTable table, Writer out) throws IOException {
      return CsvRows.to(table, out);
    }
  },

  SPREADSHEET("csv") {
    @Override
    RowSink to(RowTable table, Writer out) throws IOException {
      return SpreadsheetRows.to(table, out);
    }
  };

  /** How the name of a file ends. */
  final String extension;

  RowFormat(String extension) {
    this.extension = extension;
  }

  /** Starts a table in UTF-8. */
  RowSink to(RowTable table, OutputStream out) throws IOException {
    return to(table, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  abstract RowSink to(RowTable table, Writer out) throws IOException;
}

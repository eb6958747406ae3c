package io.github.dossier4j.exchange;

import io.github.dossier4j.TableRow;
import java.io.IOException;

/** Takes the rows of one table and writes them in one format. */
interface RowSink {

  void write(TableRow row) throws IOException;

  /** Hands on all that was kept back; the target stays open. */
  void flush() throws IOException;
}

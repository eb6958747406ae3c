package io.github.dossier4j.exchange;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.Rows;
import io.github.dossier4j.TableRow;
import io.github.dossier4j.engine.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes dossiers as the flat rows of {@link Dossier#rows()}, for engines that read NDJSON or CSV.
 *
 * <p>Dossiers are taken one at a time, and nothing is kept of one when the next is taken, so that
 * an archive of any size needs the memory of its largest dossier. The same dossiers always give the
 * same bytes. A writer is immutable and safe between threads.
 */
public final class RowWriter {

  private static final RowWriter NDJSON = new RowWriter(RowFormat.NDJSON);
  private static final RowWriter CSV = new RowWriter(RowFormat.CSV);
  private static final RowWriter SPREADSHEET = new RowWriter(RowFormat.SPREADSHEET);

  private final RowFormat format;

  private RowWriter(RowFormat format) {
    this.format = format;
  }

  /**
   * Writes NDJSON: each row is a JSON object on a line that ends with LF. Every object has every
   * column, {@code null} where the row has no value.
   *
   * @return the writer
   */
  public static RowWriter ndjson() {
    return NDJSON;
  }

  /**
   * Writes CSV by RFC 4180, with the names of the columns on the first line: cells are parted by
   * commas, lines end with CR and LF, and quotation marks stand around cells that need them. A cell
   * is empty where the row has no value; no text is empty.
   *
   * @return the writer
   */
  public static RowWriter csv() {
    return CSV;
  }

  /**
   * Writes CSV for people who open it in a spreadsheet: as {@link #csv()}, with a byte order mark,
   * and with an apostrophe before each cell that starts with {@code =}, {@code +}, {@code -},
   * {@code @}, tab, carriage return or an apostrophe, before dates as values and as printed, and
   * before what only has digits parted as in a date, such as a version. So nothing is taken for a
   * formula or changed into another date.
   *
   * @return the writer
   */
  public static RowWriter spreadsheetCsv() {
    return SPREADSHEET;
  }

  /**
   * The name of the file of a table, when all tables are written to a folder.
   *
   * @param table the table
   * @return the name, such as {@code facts.ndjson}
   */
  public String fileName(RowTable table) {
    return Objects.requireNonNull(table, "table") + "." + format.extension;
  }

  /**
   * Writes one table of a dossier to a stream of bytes in UTF-8. The stream is flushed and stays
   * open.
   *
   * @param dossier the dossier
   * @param table the table
   * @param out the stream
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Dossier dossier, RowTable table, OutputStream out) {
    Objects.requireNonNull(dossier, "dossier");
    write(Stream.of(dossier), table, out);
  }

  /**
   * Writes one table of many dossiers to a stream of bytes in UTF-8. The stream of bytes is flushed
   * and stays open; the stream of dossiers is closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param table the table
   * @param out the stream of bytes
   * @throws UncheckedIOException if the stream of bytes fails
   */
  public void write(Stream<Dossier> dossiers, RowTable table, OutputStream out) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(out, "out");
    try (dossiers) {
      write(dossiers, Map.of(table, format.to(table, out)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write rows", e);
    }
  }

  /**
   * Writes one table of a dossier as text. What can be flushed is flushed, and stays open.
   *
   * @param dossier the dossier
   * @param table the table
   * @param out where the text is appended
   * @throws UncheckedIOException if appending fails
   */
  public void write(Dossier dossier, RowTable table, Appendable out) {
    Objects.requireNonNull(dossier, "dossier");
    write(Stream.of(dossier), table, out);
  }

  /**
   * Writes one table of many dossiers as text. What can be flushed is flushed, and stays open; the
   * stream of dossiers is closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param table the table
   * @param out where the text is appended
   * @throws UncheckedIOException if appending fails
   */
  public void write(Stream<Dossier> dossiers, RowTable table, Appendable out) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(out, "out");
    try (dossiers) {
      write(dossiers, Map.of(table, format.to(table, new AppendableBytes(out))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write rows", e);
    }
  }

  /**
   * Writes the tables of a dossier to files in a folder, as {@link #write(Stream, Path)} does.
   *
   * @param dossier the dossier
   * @param folder the folder, which is made if it is not there
   * @throws UncheckedIOException if a file cannot be written
   */
  public void write(Dossier dossier, Path folder) {
    Objects.requireNonNull(dossier, "dossier");
    write(Stream.of(dossier), folder);
  }

  /**
   * Writes the tables of many dossiers to files in a folder, one {@linkplain #fileName named} after
   * each table. Files of these names are replaced, as by {@link
   * io.github.dossier4j.json.DossierWriter#write(Dossier, Path)}, and only when all of them are
   * whole: if writing fails before, what was there is there still. The stream of dossiers is
   * closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param folder the folder, which is made if it is not there
   * @throws UncheckedIOException if a file cannot be written
   */
  public void write(Stream<Dossier> dossiers, Path folder) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(folder, "folder");
    try (dossiers) {
      // A link to a folder is one, which the method that makes folders does not see.
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      try (WholeFile facts = WholeFile.at(folder.resolve(fileName(RowTable.FACTS)));
          WholeFile passages = WholeFile.at(folder.resolve(fileName(RowTable.PASSAGES)));
          WholeFile outlets = WholeFile.at(folder.resolve(fileName(RowTable.OUTLETS)))) {
        Map<RowTable, RowSink> sinks = new EnumMap<>(RowTable.class);
        sinks.put(RowTable.FACTS, format.to(RowTable.FACTS, facts.out()));
        sinks.put(RowTable.PASSAGES, format.to(RowTable.PASSAGES, passages.out()));
        sinks.put(RowTable.OUTLETS, format.to(RowTable.OUTLETS, outlets.out()));
        write(dossiers, sinks);
        WholeFile.finish(facts, passages, outlets);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write rows to " + folder, e);
    }
  }

  private static void write(Stream<Dossier> dossiers, Map<RowTable, RowSink> sinks)
      throws IOException {
    for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
      Rows rows = Objects.requireNonNull(each.next(), "dossiers element").rows();
      for (Map.Entry<RowTable, RowSink> sink : sinks.entrySet()) {
        for (TableRow row : rows.of(sink.getKey())) {
          sink.getValue().write(row);
        }
      }
    }
    for (RowSink sink : sinks.values()) {
      sink.flush();
    }
  }
}

package io.github.dossier4j.tool;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.LineResult;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the rows of a dossier or an archive. */
@Command(
    name = "rows",
    description = {
      "Writes the rows of a dossier, or of an archive with a dossier on each line, to files for"
          + " other engines.",
      "A line that is no valid dossier is reported and left out."
    },
    mixinStandardHelpOptions = true)
final class RowsCommand implements Callable<Integer> {

  /** How many problems of one line are shown. */
  private static final int MOST_SHOWN = 3;

  private static final long NANOS_BETWEEN_PROGRESS = 100_000_000;

  private final boolean isTerminal;
  private PrintWriter err;
  private long dossiers;
  private long badLines;
  private long lastProgress = System.nanoTime();

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "DOSSIERS",
      description = "A dossier or an NDJSON archive, or 'bundled' for the one in the library.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of the files.")
  private Path folder;

  @Option(
      names = "--format",
      defaultValue = "ndjson",
      description = "One of ${COMPLETION-CANDIDATES}; without it, ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--table",
      description = "Writes only this table, one of ${COMPLETION-CANDIDATES}.")
  private RowTable table;

  /** The formats; spreadsheet is CSV that no spreadsheet runs or changes. */
  enum Format {
    ndjson(RowWriter.ndjson()),
    csv(RowWriter.csv()),
    spreadsheet(RowWriter.spreadsheetCsv());

    private final RowWriter writer;

    Format(RowWriter writer) {
      this.writer = writer;
    }
  }

  RowsCommand(boolean isTerminal) {
    this.isTerminal = isTerminal;
  }

  @Override
  public Integer call() throws IOException {
    err = command.commandLine().getErr();
    Places.toFill(folder);
    try (Stream<Dossier> all = isArchive() ? lines() : Stream.of(single())) {
      write(all.peek(this::count));
    }
    erase();
    command
        .commandLine()
        .getOut()
        .println(
            "Written: rows of "
                + dossiers
                + (dossiers == 1 ? " dossier" : " dossiers")
                + (badLines == 0 ? "" : "; left out: " + counted(badLines))
                + ", to "
                + folder);
    return badLines == 0 ? 0 : 1;
  }

  private void write(Stream<Dossier> all) throws IOException {
    if (table == null) {
      format.writer.write(all, folder);
      return;
    }
    // As the writer does with all tables, a file is replaced only when the new one is whole.
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "rows", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        format.writer.write(all, table, out);
      }
      Path file = folder.resolve(format.writer.fileName(table));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** An archive says so by its name, or its first line is a whole object. */
  private boolean isArchive() throws IOException {
    if (input.equals(Checked.BUNDLED)) {
      return false;
    } else if (input.endsWith(".ndjson") || input.endsWith(".jsonl")) {
      return true;
    }
    // In Latin-1 every byte is a character, so that bad ones are left to the reader.
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(Places.toRead(Path.of(input))),
                StandardCharsets.ISO_8859_1))) {
      String line = in.readLine();
      while (line != null && line.isBlank()) {
        line = in.readLine();
      }
      return line != null && line.strip().endsWith("}");
    }
  }

  private Dossier single() throws IOException {
    Checked checked = Checked.read(input, null, null, command);
    return checked.dossier().orElseThrow(() -> new InvalidDataException(checked.problems()));
  }

  private Stream<Dossier> lines() {
    return DossierReader.create().results(Path.of(input)).flatMap(this::valid);
  }

  private Stream<Dossier> valid(LineResult result) {
    if (result.dossier().isEmpty()) {
      badLines++;
      erase();
      List<Problem> problems = result.problems();
      problems.stream()
          .limit(MOST_SHOWN)
          .forEach(each -> err.println(input + ": " + Terminal.shown(each.toString())));
      if (problems.size() > MOST_SHOWN) {
        int more = problems.size() - MOST_SHOWN;
        err.println(input + ": line " + result.line() + ": " + more + " more problems");
      }
    }
    return result.dossier().stream();
  }

  private void count(Dossier dossier) {
    dossiers++;
    if (isTerminal && System.nanoTime() - lastProgress > NANOS_BETWEEN_PROGRESS) {
      lastProgress = System.nanoTime();
      err.print("\r" + dossiers + " dossiers, " + counted(badLines));
      err.flush();
    }
  }

  private static String counted(long lines) {
    return lines + (lines == 1 ? " bad line" : " bad lines");
  }

  /** Takes the line of progress away. */
  private void erase() {
    if (isTerminal) {
      err.print("\r\033[K");
    }
  }
}

package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads or writes many small dossiers as NDJSON, in little memory. */
final class LinesProgram {

  /** How many different ones are written over and over, because making them takes longer. */
  private static final int DIFFERENT = 100;

  private LinesProgram() {}

  /** The task, how many dossiers, the file to read, and the file for the time of the work. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[1]);
    Path file = Path.of(args[2]);
    long time =
        switch (args[0]) {
          case "read-ours" -> readOurs(count, file);
          case "read-strict" -> readPlain(count, file, Formats.strict());
          case "read-plain" -> readPlain(count, file, JsonMapper.shared());
          case "write-ours" -> writeOurs(count);
          case "write-plain" -> writePlain(count);
          case "write-new" -> writeNew(count);
          case "rows" -> rows(count);
          default -> throw new IllegalArgumentException(args[0]);
        };
    Files.writeString(Path.of(args[3]), Long.toString(time));
  }

  private static long readOurs(int count, Path file) {
    long start = System.nanoTime();
    try (Stream<Dossier> dossiers = DossierReader.create().lines(file)) {
      require(count, dossiers.filter(dossier -> !dossier.id().isEmpty()).count());
    }
    return System.nanoTime() - start;
  }

  private static long readPlain(int count, Path file, JsonMapper mapper) {
    long start = System.nanoTime();
    try (MappingIterator<Plain.Dossier> dossiers =
        mapper.readerFor(Plain.Dossier.class).readValues(file)) {
      long read = 0;
      while (dossiers.hasNext()) {
        read += dossiers.next().id().isEmpty() ? 0 : 1;
      }
      require(count, read);
    }
    return System.nanoTime() - start;
  }

  private static long writeOurs(int count) {
    List<Dossier> dossiers = Corpus.articles(DIFFERENT, 1).toList();
    long start = System.nanoTime();
    DossierWriter.writeLines(
        IntStream.range(0, count).mapToObj(i -> dossiers.get(i % DIFFERENT)),
        OutputStream.nullOutputStream());
    return System.nanoTime() - start;
  }

  private static long writePlain(int count) {
    JsonMapper mapper = JsonMapper.shared();
    List<Plain.Dossier> dossiers =
        Corpus.articles(DIFFERENT, 1)
            .map(each -> mapper.readValue(mapper.writeValueAsBytes(each), Plain.Dossier.class))
            .toList();
    long start = System.nanoTime();
    try (SequenceWriter lines =
        mapper
            .writerFor(Plain.Dossier.class)
            .withRootValueSeparator("\n")
            .writeValues(OutputStream.nullOutputStream())) {
      Iterator<Plain.Dossier> each =
          IntStream.range(0, count).mapToObj(i -> dossiers.get(i % DIFFERENT)).iterator();
      while (each.hasNext()) {
        lines.write(each.next());
      }
    }
    return System.nanoTime() - start;
  }

  /** Dossiers that were built a moment ago, as {@link #rows} takes them. */
  private static long writeNew(int count) {
    List<Dossier> dossiers = Corpus.articles(DIFFERENT, 1).toList();
    long start = System.nanoTime();
    DossierWriter.writeLines(builtAnew(count, dossiers), OutputStream.nullOutputStream());
    return System.nanoTime() - start;
  }

  private static long rows(int count) {
    List<Dossier> dossiers = Corpus.articles(DIFFERENT, 1).toList();
    long start = System.nanoTime();
    RowWriter.ndjson()
        .write(builtAnew(count, dossiers), RowTable.FACTS, OutputStream.nullOutputStream());
    return System.nanoTime() - start;
  }

  /** A dossier keeps its indexes, so that one that was asked for its rows answers sooner again. */
  private static Stream<Dossier> builtAnew(int count, List<Dossier> dossiers) {
    return IntStream.range(0, count).mapToObj(i -> dossiers.get(i % DIFFERENT).toBuilder().build());
  }

  private static void require(long count, long found) {
    if (count != found) {
      throw new AssertionError(found + " dossiers, not " + count);
    }
  }
}

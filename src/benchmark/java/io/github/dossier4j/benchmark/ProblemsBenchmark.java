package io.github.dossier4j.benchmark;

import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a document of a thousand records with a thousand problems, and the same without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ProblemsBenchmark {

  private static final int PROBLEMS = 1_000;

  private final DossierReader reader = DossierReader.create();
  private byte[] mended;
  private byte[] broken;

  @Setup
  public void prepare() {
    String document = DossierWriter.compact().toText(Corpus.of(1_000, 1));
    mended = document.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < PROBLEMS; i++) {
      document = document.replaceFirst("\"stated\"", "\"staded\"");
    }
    broken = document.getBytes(StandardCharsets.UTF_8);
    if (broken() != PROBLEMS) {
      throw new AssertionError("not a thousand problems");
    }
  }

  @Benchmark
  public Object mended() {
    return reader.read(mended);
  }

  @Benchmark
  public int broken() {
    try {
      reader.read(broken);
      return 0;
    } catch (InvalidDataException e) {
      return e.problems().size();
    }
  }
}

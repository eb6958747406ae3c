package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing and reading a dossier. A JVM knows only one way, so that no way is slowed down by classes
 * that only another one needs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class JsonBenchmark {

  /** Our writer and reader; our values, and plain records, through a mapper. */
  @Param({"ours", "values", "plain-strict", "plain"})
  public String way;

  /** The number of records, 0 for the bundled dossier. */
  @Param({"0", "1000", "10000"})
  public int records;

  private Dossier dossier;
  private String first;
  private byte[] bytes;
  private Class<?> type;
  private JsonMapper mapper;
  private DossierReader reader;
  private Object value;

  @Setup
  public void prepare() {
    dossier = records == 0 ? MoscowVisit.dossier() : Corpus.of(records, 1);
    first = dossier.people().first().orElseThrow().id();
    bytes = DossierWriter.compact().toBytes(dossier);
    reader = DossierReader.create();
    mapper = way.equals("plain-strict") ? Formats.strict() : JsonMapper.shared();
    type = way.startsWith("plain") ? Plain.Dossier.class : Dossier.class;
    value = mapper.readValue(bytes, type);
    if (!Arrays.equals(write(), bytes)) {
      throw new AssertionError("not the same bytes");
    }
  }

  @Benchmark
  public byte[] write() {
    return way.equals("ours")
        ? DossierWriter.compact().toBytes(dossier)
        : mapper.writeValueAsBytes(value);
  }

  @Benchmark
  public Object writeText() {
    return way.equals("ours")
        ? DossierWriter.compact().toText(dossier)
        : mapper.writeValueAsString(value);
  }

  /** Ours with the first look-up, for which all is ready; the peers have none. */
  @Benchmark
  public Object read() {
    return way.equals("ours") ? reader.read(bytes).get(first) : mapper.readValue(bytes, type);
  }
}

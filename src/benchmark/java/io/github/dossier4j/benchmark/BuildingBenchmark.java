package io.github.dossier4j.benchmark;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Building from ready records what can answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class BuildingBenchmark {

  @Param({"dossier", "cqengine"})
  public String building;

  @Param({"1000", "100000", "1000000"})
  public int records;

  /**
   * Many small ones, walked round: the records of one, built over and over, would stay in the
   * processor's caches, which those of a large one never do.
   */
  private Structures[] structures;

  private int at;

  @Setup
  public void prepare() {
    structures =
        IntStream.range(0, Math.max(1, 200_000 / records))
            .mapToObj(seed -> new Structures(records, seed))
            .toArray(Structures[]::new);
  }

  @Benchmark
  public Object build() {
    at = at + 1 < structures.length ? at + 1 : 0;
    return structures[at].build(building);
  }
}

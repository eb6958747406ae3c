package io.github.dossier4j.benchmark;

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

  private Structures structures;

  @Setup
  public void prepare() {
    structures = new Structures(records);
  }

  @Benchmark
  public Object build() {
    return structures.build(building);
  }
}

package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.CompilerHints;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * All benchmarks of a class one after the other in one fresh JVM, so that they share what it took
 * long to make.
 */
final class OneJvm {

  private OneJvm() {}

  /**
   * The score of each benchmark of a class, by its name, for some values of the parameters.
   *
   * @param warmup how long each is run before it counts, in milliseconds; twice in the full setting
   */
  static Map<String, Double> run(
      Setting setting, int warmup, Class<?> benchmarks, String... parameters) throws IOException {
    Path scores = setting.file("scores.txt");
    List<String> command = new ArrayList<>(List.of("-Xmx6g", "-Djmh.ignoreLock=true"));
    // What JMH gives the JVMs that it starts itself.
    CompilerHints.addCompilerHints(command);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneJvm.class.getName()));
    command.addAll(List.of(scores.toString(), setting.toString()));
    command.add(Integer.toString(setting.isFull() ? 2 * warmup : warmup));
    command.add(benchmarks.getName());
    command.addAll(List.of(parameters));
    String log = benchmarks.getSimpleName() + "-" + String.join("-", parameters) + ".txt";
    Programs.time(setting.file(log).toFile(), command.toArray(new String[0]));
    Map<String, Double> byName = new HashMap<>();
    for (String line : Files.readAllLines(scores)) {
      byName.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1]));
    }
    return byName;
  }

  /** Runs the benchmarks of the class and with the parameters that the arguments name. */
  public static void main(String[] args) throws RunnerException, IOException {
    Setting setting = Setting.of(args[1], Path.of(args[0]).getParent());
    int slower = setting.countsProcessorTime() ? Machine.timesTooBusy() : 1;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(args[3] + "\\.")
            .forks(0)
            .timeUnit(TimeUnit.NANOSECONDS)
            .addProfiler(ProcessorTime.class)
            .warmupIterations(1)
            .warmupTime(TimeValue.milliseconds(slower * Integer.parseInt(args[2])))
            .measurementIterations(setting.isFull() ? 9 : 3)
            .measurementTime(TimeValue.milliseconds(slower * 300));
    for (int i = 4; i < args.length; i++) {
      options.param(args[i].split("=")[0], args[i].split("=")[1]);
    }
    List<String> scores = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      Result<?> time =
          setting.countsProcessorTime()
              ? result.getSecondaryResults().get(ProcessorTime.LABEL)
              : result.getPrimaryResult();
      // Of the iterations, the median: what else the machine did meets some of them, not most.
      scores.add(
          result.getPrimaryResult().getLabel() + " " + time.getStatistics().getPercentile(50));
    }
    Files.write(Path.of(args[0]), scores);
  }
}

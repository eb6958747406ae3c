package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.model.DossierRecord;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Answers: the first of any key, and all of a rare key. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QueryBenchmark {

  /** Made once in a JVM, because a million records take longer than the measuring. */
  private static QueryBenchmark prepared;

  @Param({"dossier", "map", "stream", "cqengine"})
  public String answering;

  @Param({"1000", "100000", "1000000"})
  public int records;

  private Answers answers;
  private Keys ids;
  private Keys speakers;
  private Keys signatories;
  private Keys outlets;
  private Keys rareSpeakers;
  private Keys rareSignatories;
  private Keys rareOutlets;

  @Setup
  public void prepare() {
    if (prepared == null) {
      Dossier dossier = Corpus.of(records, 1);
      answers = Answers.of(answering, dossier);
      ids = Keys.of(Records.all(dossier).map(DossierRecord::id).toList());
      speakers = Keys.of(Corpus.speakers(dossier));
      signatories = Keys.of(Corpus.signatories(dossier));
      outlets = Keys.of(Corpus.outlets(dossier));
      rareSpeakers = Keys.rare(Corpus.speakers(dossier));
      rareSignatories = Keys.rare(Corpus.signatories(dossier));
      rareOutlets = Keys.rare(Corpus.outlets(dossier));
      prepared = this;
    } else if (records != prepared.records || !answering.equals(prepared.answering)) {
      throw new IllegalStateException("a JVM for each size and way of answering");
    }
    answers = prepared.answers;
    ids = prepared.ids;
    speakers = prepared.speakers;
    signatories = prepared.signatories;
    outlets = prepared.outlets;
    rareSpeakers = prepared.rareSpeakers;
    rareSignatories = prepared.rareSignatories;
    rareOutlets = prepared.rareOutlets;
  }

  @Benchmark
  public Object find() {
    return answers.find(ids.next());
  }

  @Benchmark
  public Object firstQuote() {
    return answers.firstQuote(speakers.next());
  }

  @Benchmark
  public Object firstAgreement() {
    return answers.firstAgreement(signatories.next());
  }

  @Benchmark
  public Object firstCitation() {
    return answers.firstCitation(outlets.next());
  }

  @Benchmark
  public void quotes(Blackhole all) {
    answers.quotes(rareSpeakers.next(), all);
  }

  @Benchmark
  public void agreements(Blackhole all) {
    answers.agreements(rareSignatories.next(), all);
  }

  @Benchmark
  public void citations(Blackhole all) {
    answers.citations(rareOutlets.next(), all);
  }
}

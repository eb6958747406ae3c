package io.github.dossier4j.generated;

import io.github.dossier4j.Dossier;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * One of the samples that a property is held against: a seed, and the random numbers that follow
 * from it.
 */
public final class Sample {

  private static final int MOST_RECORDS = 12;

  private final int seed;
  private final Random random;

  Sample(int seed) {
    this.seed = seed;
    // The first numbers of Random are alike for seeds that are neighbours.
    this.random = new Random(new SplittableRandom(seed).nextLong());
  }

  /** The random numbers of this sample. */
  public Random random() {
    return random;
  }

  /**
   * A dossier that grows with the seed, so that the first failure is a small one: none to one
   * record of each type at first, none to twelve in the end.
   */
  public Dossier dossier() {
    return GeneratedDossiers.next(random, Math.min(MOST_RECORDS, 1 + seed / 8));
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }

  /** What repeats this sample alone. */
  String repeating() {
    return "-D" + SampleSource.SEED + "=" + seed;
  }
}

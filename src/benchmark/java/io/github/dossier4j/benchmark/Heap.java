package io.github.dossier4j.benchmark;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much heap it takes to hold what can answer, the records themselves not counted. */
final class Heap {

  private Heap() {}

  /** Writes the bytes for one record to the file that the first argument names. */
  public static void main(String[] args) throws IOException {
    int records = Integer.parseInt(args[2]);
    Structures structures = new Structures(records, 1);
    structures.build(args[1]);
    // Small ones are held many times, so that what else is on the heap does not count.
    Object[] held = new Object[Math.max(1, 200_000 / records)];
    long before = used();
    for (int i = 0; i < held.length; i++) {
      held[i] = structures.build(args[1]);
    }
    double taken = used() - before;
    Files.writeString(Path.of(args[0]), Double.toString(taken / held.length / records));
    Reference.reachabilityFence(held);
    Reference.reachabilityFence(structures);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

package io.github.dossier4j.benchmark.program;

/** Does nothing: what a JVM costs by itself. */
public final class Empty {

  private Empty() {}

  public static void main(String[] args) {}
}

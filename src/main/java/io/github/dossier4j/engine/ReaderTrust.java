package io.github.dossier4j.engine;

/**
 * Says that the dossier which this thread builds now comes from the reader, which checks links and
 * passages by itself while it has them at hand. The check of {@link RecordCheck} would take an
 * eighth of the time of reading once more. Nobody else may say so: what is built by a builder is
 * always checked.
 */
public final class ReaderTrust {

  private static final ThreadLocal<Boolean> GIVEN = new ThreadLocal<>();

  private ReaderTrust() {}

  /** Starts; {@link #end} must follow, whatever happens. */
  public static void begin() {
    GIVEN.set(true);
  }

  /** Ends. */
  public static void end() {
    GIVEN.remove();
  }

  static boolean isGiven() {
    return GIVEN.get() != null;
  }
}

package io.github.dossier4j.engine;

import org.jspecify.annotations.Nullable;

/**
 * Says that the dossier which this thread builds now comes from the reader, which has its records
 * by id, and checks links and passages by itself while it has them at hand. The check of {@link
 * RecordCheck} would take an eighth of the time of reading once more. Nobody else may say so: what
 * is built by a builder is always checked.
 */
public final class ReaderTrust {

  private static final ThreadLocal<RecordsById> GIVEN = new ThreadLocal<>();

  private ReaderTrust() {}

  /**
   * Starts; {@link #end} must follow, whatever happens.
   *
   * @param records all records of the dossier
   */
  public static void begin(RecordsById records) {
    GIVEN.set(records);
  }

  /** Ends. */
  public static void end() {
    GIVEN.remove();
  }

  /** The records of the dossier that is built now; null if it does not come from the reader. */
  static @Nullable RecordsById records() {
    return GIVEN.get();
  }
}

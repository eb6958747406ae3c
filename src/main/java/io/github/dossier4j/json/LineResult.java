package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of one line of NDJSON: a dossier, or the problems of the line.
 *
 * <p>A result is immutable, and equal to every result with the same line, dossier, problems and raw
 * bytes.
 */
public final class LineResult {

  private final int line;
  private final @Nullable Dossier dossier;
  private final List<Problem> problems;
  private final byte @Nullable [] raw;

  private LineResult(
      int line, @Nullable Dossier dossier, List<Problem> problems, byte @Nullable [] raw) {
    this.line = line;
    this.dossier = dossier;
    this.problems = problems;
    this.raw = raw;
  }

  /**
   * Reads one line by itself, with the default limits, as a worker does that was given a part of a
   * file. The result is that of {@link DossierReader#results(java.io.Reader)}.
   *
   * @param line the number of the line in its file, from 1, for the places of problems
   * @param text the line, with or without its break
   * @return the result, without raw bytes
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static LineResult of(int line, String text) {
    checkNumber(line);
    Objects.requireNonNull(text, "text");
    return of(
        line, () -> Defaults.READING.read(Document.of(text, line, ReadLimits.defaults())), null);
  }

  /**
   * Reads one line by itself, with the default limits, as a worker does that was given a part of a
   * file. The result is that of {@link DossierReader#results(java.io.InputStream)}.
   *
   * @param line the number of the line in its file, from 1, for the places of problems
   * @param utf8 the line in UTF-8, with or without its break
   * @return the result, without raw bytes
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static LineResult of(int line, byte[] utf8) {
    checkNumber(line);
    Objects.requireNonNull(utf8, "utf8");
    ReadLimits limits = ReadLimits.defaults();
    return of(
        line, () -> Defaults.READING.read(Document.of(utf8, 0, utf8.length, line, limits)), null);
  }

  static LineResult of(int line, Supplier<Dossier> reading, byte @Nullable [] raw) {
    try {
      return new LineResult(line, reading.get(), List.of(), raw);
    } catch (InvalidDataException e) {
      return new LineResult(line, null, e.problems(), raw);
    }
  }

  private static void checkNumber(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1, was " + line);
    }
  }

  /**
   * Where the line stands in its source.
   *
   * @return the number of the line, from 1; blank lines count
   */
  public int line() {
    return line;
  }

  /**
   * The dossier.
   *
   * @return the dossier; empty if the line has problems
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * What is wrong with the line.
   *
   * @return the problems, in the order of the line, each with its number; empty if it is a dossier
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The line as it came, without its break, to be put aside.
   *
   * @return a copy of its bytes, of a source of characters in UTF-8; empty if the reader does not
   *     {@linkplain DossierReader#withRawLines() keep} them. Of a line that is larger than a
   *     document may be, only the start
   */
  public Optional<byte[]> raw() {
    return raw == null ? Optional.empty() : Optional.of(raw.clone());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineResult result
        && line == result.line
        && Objects.equals(dossier, result.dossier)
        && problems.equals(result.problems)
        && Arrays.equals(raw, result.raw);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, dossier, problems, Arrays.hashCode(raw));
  }

  /** The number of the line, and the id of its dossier or how many problems it has. */
  @Override
  public String toString() {
    String what = dossier == null ? problems.size() + " problems" : "dossier " + dossier.id();
    return "line " + line + ": " + what;
  }

  /** Made when the first line is read by itself. */
  private static final class Defaults {
    private static final Reading READING = new Reading(ReadLimits.defaults());
  }
}

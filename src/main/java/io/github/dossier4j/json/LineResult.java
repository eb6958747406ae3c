package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of one line of NDJSON: a dossier, or the problems of the line.
 *
 * @param line the number of the line in its source, from 1; blank lines count
 * @param dossier the dossier; empty if the line has problems
 * @param problems what is wrong, in the order of the line, each with its number; empty if there is
 *     a dossier
 * @param raw the line as it came, without its break, if the reader {@linkplain
 *     DossierReader#withRawLines() keeps} it. Of bytes that are not UTF-8, each is the character of
 *     Latin-1 with its number, so that none is lost. Of a line that is larger than a document may
 *     be, it is the start
 */
public record LineResult(
    int line, Optional<Dossier> dossier, List<Problem> problems, Optional<String> raw) {

  /**
   * A result.
   *
   * @param line the number of the line in its source, from 1
   * @param dossier the dossier; empty if the line has problems
   * @param problems what is wrong; empty if there is a dossier
   * @param raw the line as it came; empty if the reader does not keep it
   * @throws IllegalArgumentException if the number of the line is less than 1, or there is not
   *     either a dossier or a problem
   */
  public LineResult {
    problems = List.copyOf(problems);
    if (line < 1 || dossier.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("line must be at least 1, and a dossier has no problem");
    }
  }

  /**
   * Reads one line by itself, with the default limits, as a worker does that was given a part of a
   * file. The result is that of {@link DossierReader#results(java.io.Reader)}.
   *
   * @param line the number of the line in its file, from 1, for the places of problems
   * @param text the line, with or without its break
   * @return the result, without the raw line
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static LineResult of(int line, String text) {
    Objects.requireNonNull(text, "text");
    ReadLimits limits = ReadLimits.defaults();
    return of(line, () -> Defaults.READER.read(Document.of(text, line, limits)), Optional.empty());
  }

  /**
   * Reads one line by itself, with the default limits, as a worker does that was given a part of a
   * file. The result is that of {@link DossierReader#results(java.io.InputStream)}.
   *
   * @param line the number of the line in its file, from 1, for the places of problems
   * @param utf8 the line in UTF-8, with or without its break
   * @return the result, without the raw line
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static LineResult of(int line, byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    ReadLimits limits = ReadLimits.defaults();
    return of(
        line,
        () -> Defaults.READER.read(Document.of(utf8, 0, utf8.length, line, limits)),
        Optional.empty());
  }

  static LineResult of(int line, Supplier<Dossier> reading, Optional<String> raw) {
    try {
      return new LineResult(line, Optional.of(reading.get()), List.of(), raw);
    } catch (InvalidDataException e) {
      return new LineResult(line, Optional.empty(), e.problems(), raw);
    }
  }

  /** Made when the first line is read by itself. */
  private static final class Defaults {
    private static final DocumentReader READER = new DocumentReader(ReadLimits.defaults());
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads dossiers from JSON, strictly: a document either is a valid dossier in the wire format, or
 * every problem it has is reported at once.
 *
 * <p>Each {@link io.github.dossier4j.model.Problem Problem} has a stable code, a JSON Pointer, a
 * sentence, and the line and column where it stands. Documents are in UTF-8, with or without byte
 * order mark. Each cause is one problem: what only follows from another problem is not reported. Of
 * a document with very many problems, the first 10,000 are reported.
 *
 * <p>A reader is immutable and safe between threads; make one and keep it. Java serialization keeps
 * its limits, and whether it keeps lines.
 *
 * @serial exclude
 */
public final class DossierReader implements Serializable {

  /** Never in a stream: the {@link SettingsForm} has the versions. */
  private static final long serialVersionUID = 1L;

  private final transient DocumentReader documents;
  private final transient boolean keepsLines;

  private DossierReader(DocumentReader documents, boolean keepsLines) {
    this.documents = documents;
    this.keepsLines = keepsLines;
  }

  /**
   * A reader with the {@linkplain ReadLimits#defaults() default limits}.
   *
   * @return a new reader
   */
  public static DossierReader create() {
    return withLimits(ReadLimits.defaults());
  }

  /**
   * A reader with limits of your own.
   *
   * @param limits the limits
   * @return a new reader
   */
  public static DossierReader withLimits(ReadLimits limits) {
    return new DossierReader(new DocumentReader(Objects.requireNonNull(limits, "limits")), false);
  }

  /**
   * A reader like this one, whose {@link #results(InputStream) results} keep the line as it came.
   *
   * @return a new reader
   */
  public DossierReader withRawLines() {
    return new DossierReader(documents, true);
  }

  /**
   * Reads a document from text.
   *
   * @param text the document
   * @return the dossier
   * @throws InvalidDataException with every problem of the document
   */
  public Dossier read(String text) {
    Objects.requireNonNull(text, "text");
    return documents.read(Document.of(text, documents.limits));
  }

  /**
   * Reads a document from bytes in UTF-8.
   *
   * @param bytes the document
   * @return the dossier
   * @throws InvalidDataException with every problem of the document
   */
  public Dossier read(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return documents.read(Document.of(bytes, documents.limits));
  }

  /**
   * Reads a document from a stream of bytes in UTF-8, to its end. The stream stays open.
   *
   * @param in the stream
   * @return the dossier
   * @throws InvalidDataException with every problem of the document
   * @throws UncheckedIOException if the stream fails
   */
  public Dossier read(InputStream in) {
    Objects.requireNonNull(in, "in");
    try {
      return documents.read(Document.of(in, documents.limits));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a dossier", e);
    }
  }

  /**
   * Reads a document from a reader, to its end. The reader stays open.
   *
   * @param in the reader
   * @return the dossier
   * @throws InvalidDataException with every problem of the document
   * @throws UncheckedIOException if the reader fails
   */
  public Dossier read(Reader in) {
    Objects.requireNonNull(in, "in");
    try {
      return documents.read(Document.of(in, documents.limits));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a dossier", e);
    }
  }

  /**
   * Reads a document from a file in UTF-8.
   *
   * @param file the path of the file
   * @return the dossier
   * @throws InvalidDataException with every problem of the document
   * @throws UncheckedIOException if the file cannot be read
   */
  public Dossier read(Path file) {
    Objects.requireNonNull(file, "file");
    try (InputStream in = Files.newInputStream(file)) {
      return documents.read(Document.of(in, documents.limits));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads dossiers from NDJSON, one document a line, when they are asked for. Blank lines are
   * skipped. The limits hold for each line.
   *
   * <p>A line that is no valid dossier ends the stream with an {@link InvalidDataException} whose
   * problems have the number of the line. To go on after it, read {@link #results(InputStream)
   * results}. Closing the stream closes the source.
   *
   * @param in the source, in UTF-8
   * @return the dossiers, in order, with memory for one at a time; to be closed. It throws an
   *     {@link UncheckedIOException} if the source fails
   */
  public Stream<Dossier> lines(InputStream in) {
    return dossiers(lines(in, "the stream"));
  }

  /**
   * Reads dossiers from NDJSON text, one document a line, when they are asked for, as {@link
   * #lines(InputStream)} does.
   *
   * @param in the source
   * @return the dossiers, in order, with memory for one at a time; to be closed
   */
  public Stream<Dossier> lines(Reader in) {
    return dossiers(lines(in, "the reader"));
  }

  /**
   * Reads dossiers from an NDJSON file in UTF-8, one document a line, when they are asked for, as
   * {@link #lines(InputStream)} does.
   *
   * @param file the path of the file
   * @return the dossiers, in order, with memory for one at a time; to be closed
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Dossier> lines(Path file) {
    return dossiers(lines(opened(file), file.toString()));
  }

  /**
   * Reads NDJSON line by line, and goes on after a line that is no valid dossier: each line gives a
   * result, which is a dossier or has the problems of the line. Blank lines are skipped. The limits
   * hold for each line.
   *
   * <pre>{@code
   * try (Stream<LineResult> results = reader.results(file)) {
   *   results.forEach(
   *       result ->
   *           result.dossier().ifPresentOrElse(this::use, () -> report(result.problems())));
   * }
   * }</pre>
   *
   * <p>The first line may have a byte order mark, and the last one may lack its line feed. If the
   * source fails, the stream throws an {@link UncheckedIOException}; the line that it was in is not
   * delivered. Closing the stream closes the source.
   *
   * @param in the source, in UTF-8
   * @return the results, in order, with memory for one at a time; to be closed
   */
  public Stream<LineResult> results(InputStream in) {
    return results(lines(in, "the stream"));
  }

  /**
   * Reads NDJSON text line by line, as {@link #results(InputStream)} does.
   *
   * @param in the source
   * @return the results, in order, with memory for one at a time; to be closed
   */
  public Stream<LineResult> results(Reader in) {
    return results(lines(in, "the reader"));
  }

  /**
   * Reads an NDJSON file in UTF-8 line by line, as {@link #results(InputStream)} does.
   *
   * @param file the path of the file
   * @return the results, in order, with memory for one at a time; to be closed
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<LineResult> results(Path file) {
    return results(lines(opened(file), file.toString()));
  }

  private LineReader lines(InputStream in, String name) {
    return new LineReader(Objects.requireNonNull(in, "in"), name, documents.limits);
  }

  private LineReader lines(Reader in, String name) {
    return new LineReader(Objects.requireNonNull(in, "in"), name, documents.limits);
  }

  private static InputStream opened(Path file) {
    try {
      return Files.newInputStream(Objects.requireNonNull(file, "file"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private Stream<Dossier> dossiers(LineReader lines) {
    return LineReader.stream(lines, line -> documents.read(line.document()));
  }

  private Stream<LineResult> results(LineReader lines) {
    return LineReader.stream(
        lines,
        line ->
            LineResult.of(
                line.number(),
                () -> documents.read(line.document()),
                keepsLines ? Optional.of(line.text()) : Optional.empty()));
  }

  private Object writeReplace() {
    return SettingsForm.of(documents.limits(), keepsLines);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SettingsForm.noFields();
  }
}

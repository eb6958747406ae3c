package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads dossiers from JSON, strictly: a document either is a valid dossier in the wire format, or
 * every problem it has is reported at once.
 *
 * <p>Each {@link io.github.dossier4j.model.Problem Problem} has a stable code, a JSON Pointer, a
 * sentence, and the line and column where it stands. Documents are in UTF-8, with or without byte
 * order mark. A good document pays nothing for the diagnosis of bad ones. Of a document with very
 * many problems, the first 10,000 are reported.
 *
 * <p>A reader is immutable and safe between threads; make one and keep it.
 */
public final class DossierReader {

  private final ReadLimits limits;
  private final JsonMapper mapper;
  private final ObjectReader binding;

  private DossierReader(ReadLimits limits) {
    this.limits = limits;
    this.mapper = Mappers.strict(limits);
    this.binding = mapper.readerFor(Dossier.class);
  }

  /**
   * A reader with the {@linkplain ReadLimits#defaults() default limits}.
   *
   * @return a new reader
   */
  public static DossierReader create() {
    return new DossierReader(ReadLimits.defaults());
  }

  /**
   * A reader with limits of your own.
   *
   * @param limits the limits
   * @return a new reader
   */
  public static DossierReader withLimits(ReadLimits limits) {
    return new DossierReader(Objects.requireNonNull(limits, "limits"));
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
    return read(Document.of(text, limits));
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
    return read(Document.of(bytes, limits));
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
      return read(Document.of(in, limits));
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
      return read(Document.of(in, limits));
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
      return read(Document.of(in, limits));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads dossiers from NDJSON, one document a line, when they are asked for. Blank lines are
   * skipped. The limits hold for each line.
   *
   * <p>A line that is no valid dossier ends the stream's operation with an {@link
   * InvalidDataException} whose problems have the number of the line; an iterator of the stream can
   * go on with the next line. Closing the stream closes the source.
   *
   * @param in the source, in UTF-8
   * @return the dossiers, in order, with memory for one at a time; to be closed
   */
  public Stream<Dossier> lines(InputStream in) {
    Objects.requireNonNull(in, "in");
    return Lines.stream(Lines.of(in, limits), this::read);
  }

  /**
   * Reads dossiers from NDJSON text, one document a line, when they are asked for, as {@link
   * #lines(InputStream)} does.
   *
   * @param in the source
   * @return the dossiers, in order, with memory for one at a time; to be closed
   */
  public Stream<Dossier> lines(Reader in) {
    Objects.requireNonNull(in, "in");
    return Lines.stream(Lines.of(in, limits), this::read);
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
    Objects.requireNonNull(file, "file");
    try {
      return lines(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private Dossier read(Document document) {
    RuntimeException failure;
    try {
      @Nullable Dossier dossier = document.bind(binding);
      if (dossier != null) {
        return dossier;
      }
      failure = new IllegalArgumentException("a document must not be null");
    } catch (RuntimeException e) {
      failure = e;
    }
    throw Diagnosis.of(document, mapper, failure);
  }
}

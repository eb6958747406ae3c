package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.WholeFile;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes dossiers as canonical JSON: the same dossier always gives the same bytes, so that they can
 * be hashed, compared and cached.
 *
 * <p>Properties stand in the order of the wire format, absent ones are left out, the encoding is
 * UTF-8 without byte order mark, and line breaks are LF on every machine. A writer is immutable and
 * safe between threads. Java serialization keeps which of the two it is.
 *
 * @serial exclude
 */
public final class DossierWriter implements Serializable {

  /** Never in a stream: the {@link SettingsForm} has the versions. */
  private static final long serialVersionUID = 1L;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final DossierWriter COMPACT = new DossierWriter(ObjectWriteContext.empty(), "");
  private static final DossierWriter INDENTED = new DossierWriter(new Indenting(), "\n");

  /** How many bytes have room at once; a small dossier needs less. */
  private static final int FIRST_BYTES = 8192;

  private final transient ObjectWriteContext context;
  private final transient String end;

  private DossierWriter(ObjectWriteContext context, String end) {
    this.context = context;
    this.end = end;
  }

  /**
   * Writes each dossier on one line, without white space and without a line break at the end.
   *
   * @return the compact writer
   */
  public static DossierWriter compact() {
    return COMPACT;
  }

  /**
   * Writes for people: one property or element a line, indented by two spaces, with a line break at
   * the end.
   *
   * @return the indented writer
   */
  public static DossierWriter indented() {
    return INDENTED;
  }

  /**
   * Writes a dossier as text.
   *
   * @param dossier the dossier
   * @return the document
   */
  public String toText(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    // Characters, because decoding the bytes would take half of the time once more.
    try (SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler())) {
      generate(ObjectType.DOSSIER, dossier, FACTORY.createGenerator(context, text));
      text.write(end);
      return text.getAndClear();
    }
  }

  /**
   * Writes a dossier as bytes in UTF-8.
   *
   * @param dossier the dossier
   * @return the document
   */
  public byte[] toBytes(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BYTES);
    run(() -> append(dossier, bytes, end), "the dossier " + dossier.id());
    return bytes.toByteArray();
  }

  /**
   * Writes a dossier to a stream of bytes in UTF-8. The stream is flushed and stays open.
   *
   * @param dossier the dossier
   * @param out the stream
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Dossier dossier, OutputStream out) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(out, "out");
    run(
        () -> {
          append(dossier, out, end);
          out.flush();
        },
        "the dossier " + dossier.id());
  }

  /**
   * Writes a dossier to a writer. The writer is flushed and stays open.
   *
   * @param dossier the dossier
   * @param out the writer
   * @throws UncheckedIOException if the writer fails
   */
  public void write(Dossier dossier, Writer out) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(out, "out");
    run(
        () -> {
          out.write(toText(dossier));
          out.flush();
        },
        "the dossier " + dossier.id());
  }

  /**
   * Writes a dossier to a file in UTF-8. The file is replaced as a whole: if writing fails, what
   * was there before is there still. All files of this library are written in this way:
   *
   * <ul>
   *   <li>A file that is replaced keeps its permissions, its owner and group. A new file has the
   *       usual ones.
   *   <li>A symbolic link stays, and the file to which it leads is replaced. A folder, a device, a
   *       pipe and a file that must not be written are refused.
   *   <li>A reader sees the old content or the new one, never a part. This does not hold where the
   *       file can be written, but no file can be made beside it or take its place: the new content
   *       is copied into the file then, and the old one is put back if that fails.
   *   <li>The content is forced to the disk before it takes the place of the old one. After a power
   *       failure either may be there, whole.
   * </ul>
   *
   * @param dossier the dossier
   * @param file the path of the file
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Dossier dossier, Path file) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(file, "file");
    replace(file, out -> append(dossier, out, end));
  }

  /**
   * Writes dossiers as NDJSON, one compact document a line, each line ended by LF, whichever writer
   * this is. The stream of bytes is flushed and stays open; the stream of dossiers is closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param out the stream of bytes, in UTF-8
   * @throws UncheckedIOException if the stream of bytes fails
   */
  public static void writeLines(Stream<Dossier> dossiers, OutputStream out) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    run(
        () -> {
          appendLines(dossiers, dossier -> COMPACT.append(dossier, out, "\n"));
          out.flush();
        },
        "dossiers");
  }

  /**
   * Writes dossiers as NDJSON, one compact document a line, each line ended by LF. The writer is
   * flushed and stays open; the stream of dossiers is closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param out the writer
   * @throws UncheckedIOException if the writer fails
   */
  public static void writeLines(Stream<Dossier> dossiers, Writer out) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    run(
        () -> {
          appendLines(dossiers, dossier -> out.append(COMPACT.toText(dossier)).append('\n'));
          out.flush();
        },
        "dossiers");
  }

  /**
   * Writes dossiers as NDJSON to a file in UTF-8, one compact document a line, each line ended by
   * LF. The file is replaced as a whole, as by {@link #write(Dossier, Path)}; the stream of
   * dossiers is closed.
   *
   * @param dossiers the dossiers, taken one at a time
   * @param file the path of the file
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeLines(Stream<Dossier> dossiers, Path file) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(file, "file");
    try (dossiers) {
      replace(file, out -> appendLines(dossiers, dossier -> COMPACT.append(dossier, out, "\n")));
    }
  }

  private static void appendLines(Stream<Dossier> dossiers, Content<Dossier> line)
      throws IOException {
    try (dossiers) {
      for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
        line.appendTo(Objects.requireNonNull(each.next(), "dossiers element"));
      }
    }
  }

  private static void run(Action writing, String what) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + what, e);
    }
  }

  private void append(Dossier dossier, OutputStream out, String end) throws IOException {
    try {
      generate(
          ObjectType.DOSSIER, dossier, FACTORY.createGenerator(context, out, JsonEncoding.UTF8));
    } catch (JacksonException e) {
      throw failure(e);
    }
    out.write(end.getBytes(StandardCharsets.UTF_8));
  }

  /** One value of a type as a compact document. */
  static byte[] bytes(WireType type, Object value) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BYTES);
    generate(
        type, value, FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8));
    return bytes.toByteArray();
  }

  private static void generate(WireType type, Object value, JsonGenerator json) {
    try (json) {
      new DossierGenerator(json).write(type, value);
    }
  }

  /** What made writing fail: the target, if it did. */
  private static IOException failure(JacksonException e) {
    if (e.getCause() instanceof IOException) {
      return (IOException) e.getCause();
    }
    throw e;
  }

  private static void replace(Path file, Content<OutputStream> content) {
    run(
        () -> {
          try (WholeFile whole = WholeFile.at(file)) {
            content.appendTo(whole.out());
            WholeFile.finish(whole);
          }
        },
        file.toString());
  }

  private Object writeReplace() {
    return SettingsForm.of(this == INDENTED);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SettingsForm.noFields();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** What makes a generator indent. */
  private static final class Indenting extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Writes something, or to something. */
  private interface Content<T> {
    void appendTo(T other) throws IOException;
  }

  private interface Action {
    void run() throws IOException;
  }
}

package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DossierWriterTest {

  private static final Dossier VISIT = MoscowVisit.dossier();

  private static final Dossier SMALL =
      DossierReader.create()
          .read(
              "{\"format\":1,\"id\":\"d\",\"title\":\"Zoë 🕊\",\"version\":\"1\",\"rights\":\"r\","
                  + "\"article\":{\"id\":\"a\",\"language\":\"en\",\"url\":\"u\"}}");

  private static final String SMALL_COMPACT =
      "{\"format\":1,\"id\":\"d\",\"title\":\"Zoë 🕊\",\"version\":\"1\",\"rights\":\"r\","
          + "\"article\":{\"id\":\"a\",\"language\":\"en\",\"url\":\"u\"}}";

  private static final String SMALL_INDENTED =
      """
      {
        "format": 1,
        "id": "d",
        "title": "Zoë 🕊",
        "version": "1",
        "rights": "r",
        "article": {
          "id": "a",
          "language": "en",
          "url": "u"
        }
      }
      """;

  @Nested
  class Compact {

    @Test
    void hasNoWhiteSpaceAndNoLineBreakAtTheEnd() {
      assertThat(DossierWriter.compact().toText(SMALL)).isEqualTo(SMALL_COMPACT);
    }

    @Test
    void isOneLineWhateverTheTextsHold() {
      Dossier lines = SMALL.toBuilder().title("a\r\nb\u0085c\u2028d").build();

      assertThat(DossierWriter.compact().toText(lines)).doesNotContain("\n", "\r");
    }
  }

  @Nested
  class Indented {

    @Test
    void hasTwoSpacesALevelAndALineBreakAtTheEnd() {
      assertThat(DossierWriter.indented().toText(SMALL)).isEqualTo(SMALL_INDENTED);
    }

    @Test
    void breaksLinesWithLineFeedsOnly() {
      assertThat(DossierWriter.indented().toText(VISIT)).doesNotContain("\r");
    }

    @Test
    void isTheDocumentInTheJar() throws IOException {
      try (InputStream in =
          Dossier.class.getResourceAsStream("/META-INF/dossier4j/moscow-visit-2008.json")) {
        assertThat(DossierWriter.indented().toBytes(VISIT)).isEqualTo(in.readAllBytes());
      }
    }
  }

  @Nested
  class IsCanonical {

    @Test
    void aDocumentInAnotherFormIsWrittenInTheOne() {
      String other =
          "{ \"article\" : {\"url\" :\"\\u0075\", \"language\":\"en\",\"paragraphs\":[],"
              + " \"id\":\"a\"},\"rights\":\"r\",\r\n"
              + "\"title\":\"Zo\\u00eb \\ud83d\\udd4a\","
              + " \"version\":\"1\",\"id\":\"d\",\"format\":1}";

      assertThat(DossierWriter.compact().toText(DossierReader.create().read(other)))
          .isEqualTo(SMALL_COMPACT);
    }

    @Test
    void isWhatAnyMapperWrites() {
      assertThat(DossierWriter.compact().toText(VISIT))
          .isEqualTo(JsonMapper.shared().writeValueAsString(VISIT));
    }

    @Test
    void doesNotDependOnWhereTheMachineStands() {
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tashkent"));

        assertThat(DossierWriter.compact().toText(SMALL)).isEqualTo(SMALL_COMPACT);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Nested
  class WritesTheSameBytesTo {

    private final byte[] bytes = SMALL_INDENTED.getBytes(StandardCharsets.UTF_8);

    @Test
    void anArray() {
      assertThat(DossierWriter.indented().toBytes(SMALL)).isEqualTo(bytes);
    }

    @Test
    void aStream() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DossierWriter.indented().write(SMALL, out);

      assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void aWriter() {
      StringWriter out = new StringWriter();
      DossierWriter.indented().write(SMALL, out);

      assertThat(out).hasToString(SMALL_INDENTED);
    }

    @Test
    void aFile(@TempDir Path folder) {
      Path file = folder.resolve("small.json");
      DossierWriter.indented().write(SMALL, file);

      assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aFileNamedWithoutItsFolder() throws IOException {
      Path file = Path.of("DossierWriterTest-" + System.nanoTime() + ".json");
      try {
        DossierWriter.indented().write(SMALL, file);

        assertThat(file).hasBinaryContent(bytes);
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  @Nested
  class Streams {

    @Test
    void areFlushedAndLeftOpen() {
      Recorder out = new Recorder();
      DossierWriter.compact().write(SMALL, out);

      assertThat(out.calls).containsOnlyOnce("flush").doesNotContain("close");
    }

    @Test
    void ofCharactersAreFlushedToo() {
      StringWriter out = new StringWriter();
      DossierWriter.compact().write(SMALL, new BufferedWriter(out));

      assertThat(out).hasToString(SMALL_COMPACT);
    }

    @Test
    void takeOneDocumentAfterAnother() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DossierWriter.indented().write(SMALL, out);
      DossierWriter.compact().write(SMALL, out);

      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SMALL_INDENTED + SMALL_COMPACT);
    }

    @Test
    void thatFailAreReportedWithTheirCause() {
      IOException failure = new IOException("disk full");

      assertThatThrownBy(() -> DossierWriter.compact().write(VISIT, failing(failure)))
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }

    @Test
    void thatFailForCharactersToo() {
      IOException failure = new IOException("disk full");
      Writer failing =
          new Writer() {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
              throw failure;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
          };

      assertThatThrownBy(() -> DossierWriter.compact().write(VISIT, failing))
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }

    private OutputStream failing(IOException failure) {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw failure;
        }
      };
    }
  }

  @Nested
  class AFile {

    @TempDir Path folder;

    @Test
    void isReplaced() throws IOException {
      Path file = Files.writeString(folder.resolve("small.json"), "x".repeat(100_000));
      DossierWriter.compact().write(SMALL, file);

      assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(SMALL_COMPACT);
    }

    @Test
    void isAloneInItsFolder() {
      DossierWriter.compact().write(SMALL, folder.resolve("small.json"));

      assertThat(files()).containsExactly("small.json");
    }

    @Test
    void isTheOldOneIfWritingFails() throws IOException {
      Path file = Files.writeString(folder.resolve("visits.ndjson"), "old");
      Stream<Dossier> failing =
          IntStream.range(0, 100)
              .mapToObj(
                  i -> {
                    if (i == 99) {
                      throw new IllegalStateException("no more");
                    }
                    return VISIT;
                  });

      assertThatThrownBy(() -> DossierWriter.writeLines(failing, file))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no more");
      assertThat(file).hasContent("old");
      assertThat(files()).containsExactly("visits.ndjson");
    }

    @Test
    void isNotSeenBeforeItIsWhole() throws IOException {
      Path file = Files.writeString(folder.resolve("visits.ndjson"), "old");
      Stream<Dossier> watched =
          IntStream.range(0, 100)
              .mapToObj(i -> VISIT)
              .peek(dossier -> assertThat(file).hasContent("old"));
      DossierWriter.writeLines(watched, file);

      assertThat(Files.readAllLines(file)).hasSize(100);
    }

    @Test
    void isNotWrittenWhereThereIsNoFolder() {
      Path file = folder.resolve("none").resolve("small.json");

      assertThatThrownBy(() -> DossierWriter.compact().write(SMALL, file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("small.json")
          .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void doesNotReplaceAFolderWithFilesAndLeavesNothingBesideIt() throws IOException {
      Path taken = Files.createDirectory(folder.resolve("small.json"));
      Files.createFile(taken.resolve("kept"));

      assertThatThrownBy(() -> DossierWriter.compact().write(SMALL, taken))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(files()).containsExactly("small.json");
      assertThat(taken.resolve("kept")).exists();
    }

    @Test
    void doesNotReplaceAnEmptyFolder() throws IOException {
      Path taken = Files.createDirectory(folder.resolve("small.json"));

      assertThatThrownBy(() -> DossierWriter.compact().write(SMALL, taken))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(taken).isDirectory();
    }

    private List<String> files() {
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(file -> file.getFileName().toString()).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Nested
  class Arguments {

    @Test
    void areNamedWhenTheyAreNull() {
      DossierWriter writer = DossierWriter.compact();

      assertThatNullPointerException().isThrownBy(() -> writer.toText(null)).withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.toBytes(null))
          .withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(null, new ByteArrayOutputStream()))
          .withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(null, new StringWriter()))
          .withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(null, Path.of("never.json")))
          .withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(SMALL, (OutputStream) null))
          .withMessage("out");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(SMALL, (Writer) null))
          .withMessage("out");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(SMALL, (Path) null))
          .withMessage("file");
    }
  }

  /** Remembers what was asked of it besides writing. */
  private static final class Recorder extends ByteArrayOutputStream {

    private final List<String> calls = new ArrayList<>();

    @Override
    public void flush() {
      calls.add("flush");
    }

    @Override
    public void close() {
      calls.add("close");
    }
  }
}

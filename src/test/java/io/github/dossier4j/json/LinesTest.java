package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers one a line, as NDJSON. */
class LinesTest {

  private static final DossierReader READER = DossierReader.create();
  private static final String FIRST = line("first");
  private static final String SECOND = line("second");
  private static final String THIRD = line("third");

  @Nested
  class Reading {

    @Test
    void waitsForAReaderThatGivesNothingForOnce() {
      StringReader lines = new StringReader(FIRST + "\n" + SECOND);
      Reader hesitant =
          new Reader() {
            private boolean hesitates;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
              hesitates = !hesitates;
              return hesitates ? 0 : lines.read(buffer, offset, Math.min(length, 100));
            }

            @Override
            public void close() {}
          };

      assertThat(READER.lines(hesitant).map(Dossier::id)).containsExactly("first", "second");
    }

    @Test
    void givesADossierForEachLine() {
      assertThat(ids(FIRST + "\n" + SECOND + "\n")).containsExactly("first", "second");
    }

    @Test
    void needsNoLineBreakAtTheEnd() {
      assertThat(ids(FIRST + "\n" + SECOND)).containsExactly("first", "second");
    }

    @Test
    void takesCarriageReturnsBeforeLineFeeds() {
      assertThat(ids(FIRST + "\r\n" + SECOND + "\r\n")).containsExactly("first", "second");
    }

    @Test
    void skipsBlankLines() {
      assertThat(ids("\n \t\n" + FIRST + "\n\n\r\n" + SECOND + "\n  \n"))
          .containsExactly("first", "second");
    }

    @Test
    void skipsLinesOfWhiteSpaceThatIsWide() {
      assertThat(ids(FIRST + "\n\u2003\u3000\n" + SECOND)).containsExactly("first", "second");
    }

    @Test
    void takesLinesOfAnyLength() {
      String title = "t".repeat(200_000);
      String lines = FIRST.replace("\"t\"", "\"" + title + "\"") + "\n" + SECOND;

      assertThat(READER.lines(source(lines)).map(Dossier::title)).containsExactly(title, "t");
      assertThat(READER.lines(new StringReader(lines)).map(Dossier::title))
          .containsExactly(title, "t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " ", "\n\n\n"})
    void findsNothingInASourceWithoutDossiers(String source) {
      assertThat(ids(source)).isEmpty();
    }

    @Test
    void takesAByteOrderMarkAtTheStart() {
      assertThat(ids("\ufeff" + FIRST + "\n" + SECOND)).containsExactly("first", "second");
    }

    @Test
    void skipsALineOfAByteOrderMarkAlone() {
      assertThat(ids("\ufeff\n" + FIRST)).containsExactly("first");
    }

    @Test
    void takesCharacters() {
      assertThat(READER.lines(new StringReader("\ufeff" + FIRST + "\r\n\n" + SECOND)))
          .extracting(Dossier::id)
          .containsExactly("first", "second");
    }

    @Test
    void takesAFile(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("visits.ndjson"), FIRST + "\n" + SECOND + "\n");

      try (Stream<Dossier> dossiers = READER.lines(file)) {
        assertThat(dossiers).extracting(Dossier::id).containsExactly("first", "second");
      }
    }

    @Test
    void doesNotPartLinesAtOtherSeparators() {
      String title = "a\u2028b\u0085c\u000bd".replace("\u000b", "\\u000b");
      String document = FIRST.replace("\"t\"", "\"" + title + "\"");

      assertThat(READER.lines(new StringReader(document)))
          .extracting(Dossier::title)
          .containsExactly("a\u2028b\u0085c\u000bd");
    }

    @Test
    void keepsTheOrder() {
      Stream<String> lines = IntStream.range(0, 100).mapToObj(i -> line("d" + i) + "\n");
      InputStream source = source(String.join("", lines.toList()));

      assertThat(READER.lines(source).parallel().map(Dossier::id).toList())
          .isEqualTo(IntStream.range(0, 100).mapToObj(i -> "d" + i).toList());
    }

    @Test
    void tellsThatAFileIsNotThere(@TempDir Path folder) {
      assertThatThrownBy(() -> READER.lines(folder.resolve("none.ndjson")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("none.ndjson")
          .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void tellsThatTheSourceFails() {
      IOException failure = new IOException("unplugged");
      InputStream failing =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw failure;
            }
          };

      assertThatThrownBy(() -> READER.lines(failing).count())
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }

    @Test
    void namesTheArgumentThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> READER.lines((InputStream) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.lines((Reader) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.lines((Path) null))
          .withMessage("file");
    }
  }

  @Nested
  class Laziness {

    @Test
    void takesNothingBeforeItIsAsked() {
      InputStream untouched =
          new InputStream() {
            @Override
            public int read() {
              throw new AssertionError("read before a dossier was asked for");
            }
          };

      assertThat(READER.lines(untouched)).isNotNull();
    }

    @Test
    void doesNotReachABadLineThatIsNotAskedFor() {
      assertThat(READER.lines(source(FIRST + "\n" + SECOND + "\nbroken")).limit(2))
          .extracting(Dossier::id)
          .containsExactly("first", "second");
    }

    @Test
    void takesWhatItNeedsOfAnEndlessSource() {
      byte[] line = (FIRST + "\n").getBytes(StandardCharsets.UTF_8);
      InputStream endless =
          new InputStream() {
            private int at;

            @Override
            public int read() {
              return line[at++ % line.length];
            }
          };

      assertThat(READER.lines(endless).limit(3)).hasSize(3);
    }
  }

  @Nested
  class Closing {

    @Test
    void closesTheStream() {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream in =
          new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      READER.lines(in).close();

      assertThat(closed).isTrue();
    }

    @Test
    void closesTheReader() {
      AtomicBoolean closed = new AtomicBoolean();
      Reader in =
          new StringReader("") {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      READER.lines(in).close();

      assertThat(closed).isTrue();
    }

    @Test
    void isLeftToTheOwnerOfTheStream() {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream in =
          new ByteArrayInputStream(FIRST.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              closed.set(true);
            }
          };

      assertThat(READER.lines(in).count()).isEqualTo(1);
      assertThat(closed).isFalse();
    }

    @Test
    void tellsThatTheSourceCannotBeClosed() {
      IOException failure = new IOException("stuck");
      InputStream stuck =
          new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
              throw failure;
            }
          };

      assertThatThrownBy(() -> READER.lines(stuck).close())
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }
  }

  @Nested
  class Problems {

    @Test
    void haveTheNumberOfTheirLine() {
      assertThat(problems(FIRST + "\n\n" + SECOND + "\n" + THIRD.replace("\"t\"", "7")))
          .extracting(Problem::toString)
          .singleElement()
          .asString()
          .startsWith("line 4, column ")
          .contains("/title");
    }

    @Test
    void haveTheColumnWithinTheirLine() {
      assertThat(problems(FIRST + "\n   {\"x\":1}"))
          .anySatisfy(
              problem -> {
                assertThat(problem.pointer()).isEqualTo("/x");
                assertThat(problem.line()).hasValue(2);
                assertThat(problem.column()).hasValue(5);
              });
    }

    @Test
    void allHaveIt() {
      assertThat(problems(FIRST + "\n" + FIRST.replace("\"t\"", "null").replace("\"r\"", "\"\"")))
          .hasSize(2)
          .allSatisfy(problem -> assertThat(problem.line()).hasValue(2));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "[]",
          "{",
          "{\"format\":1",
          "{}}",
          "{} {}",
          "{\"a\":1,\"a\":2}",
          "{\"id\":\"a\u0001\"}",
          "nul",
          "'",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "\u0000",
          "\u00a0"
        })
    void haveItWhateverIsWrong(String bad) {
      assertThat(problems(FIRST + "\n" + SECOND + "\n" + bad + "\n" + THIRD))
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.line()).hasValue(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":1\r", "{\r\"x\":1}", "{\"format\":1,\r"})
    void haveItThoughTheLineHasCarriageReturns(String bad) {
      assertThat(problems(FIRST + "\r\n" + bad + "\n" + THIRD))
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.line()).hasValue(2));
    }

    @Test
    void countCarriageReturnsAsCharacters() {
      assertThat(problems("{\r\r\"x\":1}"))
          .anySatisfy(
              problem -> {
                assertThat(problem.pointer()).isEqualTo("/x");
                assertThat(problem.line()).hasValue(1);
                assertThat(problem.column()).hasValue(4);
              });
    }

    @Test
    void areThereForAByteOrderMarkInALaterLine() {
      assertThat(problems(FIRST + "\n\ufeff" + SECOND))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_JSON);
    }

    @Test
    void haveItWhenThereAreTooMany() {
      String nulls = "{\"people\":[" + "null,".repeat(10_001) + "null]}";

      assertThat(problems(FIRST + "\n" + nulls))
          .allSatisfy(problem -> assertThat(problem.line()).hasValue(2));
    }

    @Test
    void areThereForBytesThatAreNotUtf8() {
      ByteArrayOutputStream source = new ByteArrayOutputStream();
      source.writeBytes((FIRST + "\n" + SECOND + "\n{\"é").getBytes(StandardCharsets.UTF_8));
      source.write(0xE9);
      source.writeBytes(("\"}\n" + THIRD).getBytes(StandardCharsets.UTF_8));

      assertThat(problems(new ByteArrayInputStream(source.toByteArray())))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF8);
                assertThat(problem.line()).hasValue(3);
                assertThat(problem.column()).hasValue(4);
              });
    }

    @Test
    void areThereForWiderEncodings() {
      byte[] wide = (FIRST + "\n" + SECOND).getBytes(StandardCharsets.UTF_16LE);

      assertThat(problems(new ByteArrayInputStream(wide)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "characters"})
    void areThereForALineThatIsTooLong(String kind) {
      DossierReader narrow =
          DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(FIRST.length()));
      String rest = "\u0000 and more";
      String lines = FIRST + "\n" + "x".repeat(FIRST.length() + 1) + rest + "\n" + FIRST;
      Stream<Dossier> dossiers =
          kind.equals("bytes")
              ? narrow.lines(source(lines))
              : narrow.lines(new StringReader(lines));

      assertThat(results(dossiers.iterator()))
          .containsExactly("first", "limit-exceeded in line 2", "first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0000{}", "{}\u0000"})
    void areThereForACharacterThatIsNull(String bad) {
      StringReader source = new StringReader(FIRST + "\n" + bad + "\n" + THIRD);

      assertThat(results(READER.lines(source).iterator()))
          .hasSize(3)
          .startsWith("first")
          .endsWith("third");
    }
  }

  @Nested
  class AnIterator {

    @Test
    void goesOnAfterABadLine() {
      assertThat(
              results(
                  READER.lines(source(FIRST + "\nbad\n" + SECOND + "\n{\n" + THIRD)).iterator()))
          .containsExactly("first", "not-json in line 2", "second", "truncated in line 4", "third");
    }

    @Test
    void goesOnAfterALineThatIsNotUtf8() {
      ByteArrayOutputStream source = new ByteArrayOutputStream();
      source.writeBytes((FIRST + "\n").getBytes(StandardCharsets.UTF_8));
      source.write(0xFF);
      source.writeBytes(("\n" + SECOND).getBytes(StandardCharsets.UTF_8));
      InputStream in = new ByteArrayInputStream(source.toByteArray());

      assertThat(results(READER.lines(in).iterator()))
          .containsExactly("first", "not-utf8 in line 2", "second");
    }

    @Test
    void goesOnInAStreamThatWasMapped() {
      Stream<String> ids = READER.lines(source(FIRST + "\nbad\n" + SECOND)).map(Dossier::id);

      assertThat(results(ids.iterator())).containsExactly("first", "not-json in line 2", "second");
    }

    @Test
    void hasNothingAfterTheLastLine() {
      Iterator<Dossier> dossiers = READER.lines(source(FIRST)).iterator();
      dossiers.next();

      assertThat(dossiers.hasNext()).isFalse();
      assertThatThrownBy(dossiers::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void doesNotSkipALineWhenAskedTwice() {
      Iterator<Dossier> dossiers = READER.lines(source(FIRST + "\n" + SECOND)).iterator();

      assertThat(dossiers.hasNext()).isTrue();
      assertThat(dossiers.hasNext()).isTrue();
      assertThat(dossiers.next().id()).isEqualTo("first");
    }
  }

  /** Goes on after a bad line, in an ordinary stream. */
  @Nested
  class Results {

    @Test
    void areADossierOrItsProblemsForEachLine() {
      assertThat(
              READER
                  .results(source(FIRST + "\nbad\n\n" + SECOND + "\n{\n" + THIRD))
                  .map(LinesTest::said))
          .containsExactly(
              "1 first", "2 not-json in line 2", "4 second", "5 truncated in line 5", "6 third");
    }

    @Test
    void areTheSameOfCharactersAndOfAFile(@TempDir Path folder) throws IOException {
      String lines = "\ufeff" + FIRST + "\r\n\"é\"\n" + SECOND + "x";
      Path file = Files.writeString(folder.resolve("lines.ndjson"), lines);

      assertThat(READER.results(new StringReader(lines)))
          .containsExactlyElementsOf(READER.results(source(lines)).toList());
      try (Stream<LineResult> results = READER.results(file)) {
        assertThat(results).containsExactlyElementsOf(READER.results(source(lines)).toList());
      }
    }

    @Test
    void areThoseOfOneLineByItself() {
      for (String line : List.of(FIRST, "bad", "{\r}", FIRST + "\r", "null", "\u0000", "[")) {
        LineResult second = READER.results(source(THIRD + "\n" + line)).toList().get(1);

        assertThat(LineResult.of(2, line)).isEqualTo(second);
        assertThat(LineResult.of(2, line.getBytes(StandardCharsets.UTF_8))).isEqualTo(second);
      }
    }

    @Test
    void haveTheLineAsItCameIfThatIsAskedFor() {
      String lines = FIRST + "\r\n {\t\u2028é\n" + SECOND;

      assertThat(READER.results(source(lines))).allMatch(result -> result.raw().isEmpty());
      assertThat(READER.withRawLines().results(source(lines)).map(result -> result.raw().get()))
          .containsExactly(FIRST, " {\t\u2028é", SECOND);
      assertThat(
              READER
                  .withRawLines()
                  .results(new StringReader(lines))
                  .map(result -> result.raw().get()))
          .containsExactly(FIRST, " {\t\u2028é", SECOND);
    }

    @Test
    void loseNoByteOfALineThatIsNotUtf8() {
      byte[] line = {'{', (byte) 0xE9, (byte) 0xFF, '}'};

      assertThat(READER.withRawLines().results(new ByteArrayInputStream(line)))
          .singleElement()
          .satisfies(
              result -> {
                assertThat(result.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NOT_UTF8);
                assertThat(result.raw().get().getBytes(StandardCharsets.ISO_8859_1))
                    .isEqualTo(line);
              });
    }

    @Test
    void areEitherOfTheTwo() {
      Problem problem = Problem.of(ProblemCode.NOT_JSON, "", "a document must be JSON");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LineResult(1, Optional.empty(), List.of(), Optional.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new LineResult(0, Optional.empty(), List.of(problem), Optional.empty()));
    }

    @Test
    void nameTheArgumentThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> READER.results((InputStream) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.results((Reader) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.results((Path) null))
          .withMessage("file");
      assertThatNullPointerException()
          .isThrownBy(() -> LineResult.of(1, (String) null))
          .withMessage("text");
      assertThatNullPointerException()
          .isThrownBy(() -> LineResult.of(1, (byte[]) null))
          .withMessage("utf8");
    }
  }

  @Nested
  class ASourceThatFails {

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 100, 173})
    void deliversNothingTwiceAndNoPartOfALine(int last) {
      byte[] lines = (FIRST + "\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
      InputStream failing =
          new InputStream() {
            private int at;

            @Override
            public int read() {
              return -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
              if (at >= last) {
                throw new IOException("unplugged");
              }
              int given = Math.min(length, last - at);
              System.arraycopy(lines, at, buffer, from, given);
              at += given;
              return given;
            }
          };
      List<String> delivered = new ArrayList<>();
      Iterator<Dossier> dossiers = READER.lines(failing).iterator();
      for (boolean more = true; more; ) {
        try {
          more = dossiers.hasNext();
          if (more) {
            delivered.add(dossiers.next().id());
          }
        } catch (UncheckedIOException e) {
          delivered.add("failed");
        }
      }

      assertThat(delivered)
          .isEqualTo(
              last > FIRST.length() + SECOND.length() + 1
                  ? List.of("first", "second", "failed")
                  : last > FIRST.length() ? List.of("first", "failed") : List.of("failed"));
    }

    @Test
    void isNamed(@TempDir Path folder) {
      assertThatThrownBy(() -> READER.lines(folder).count())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString());
      assertThatThrownBy(() -> READER.results(folder).count())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString());
    }
  }

  @Nested
  class Writing {

    private final List<Dossier> dossiers =
        List.of(READER.read(FIRST), READER.read(SECOND), READER.read(THIRD));

    private final String text = FIRST + "\n" + SECOND + "\n" + THIRD + "\n";

    @Test
    void endsEveryLineWithALineFeed() {
      StringWriter out = new StringWriter();
      DossierWriter.writeLines(dossiers.stream(), out);

      assertThat(out).hasToString(text);
    }

    @Test
    void flushesAWriter() {
      StringWriter out = new StringWriter();
      DossierWriter.writeLines(dossiers.stream(), new BufferedWriter(out));

      assertThat(out).hasToString(text);
    }

    @Test
    void writesUtf8ToAStream() {
      Dossier zoe = dossiers.get(0).toBuilder().title("Zoë").build();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DossierWriter.writeLines(Stream.of(zoe), out);

      assertThat(out.toByteArray())
          .isEqualTo((FIRST.replace("\"t\"", "\"Zoë\"") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesAFile(@TempDir Path folder) {
      Path file = folder.resolve("visits.ndjson");
      DossierWriter.writeLines(dossiers.stream(), file);

      assertThat(file).hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesNothingForNoDossiers(@TempDir Path folder) {
      Path file = folder.resolve("none.ndjson");
      DossierWriter.writeLines(Stream.of(), file);

      assertThat(file).isEmptyFile();
    }

    @Test
    void isReadBackEqual() {
      List<Dossier> generated =
          IntStream.range(0, 50).mapToObj(i -> GeneratedDossiers.next(new Random(i))).toList();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DossierWriter.writeLines(generated.stream(), out);

      assertThat(READER.lines(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(generated);
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() {
      List<String> calls = new ArrayList<>();
      OutputStream out =
          new ByteArrayOutputStream() {
            @Override
            public void flush() {
              calls.add("flush");
            }

            @Override
            public void close() {
              calls.add("close");
            }
          };
      DossierWriter.writeLines(dossiers.stream(), out);

      assertThat(calls).contains("flush").doesNotContain("close");
    }

    @Test
    void closesTheDossiers() {
      AtomicBoolean closed = new AtomicBoolean();
      DossierWriter.writeLines(
          dossiers.stream().onClose(() -> closed.set(true)), new StringWriter());

      assertThat(closed).isTrue();
    }

    @Test
    void closesTheDossiersWhenTheStreamFails() {
      AtomicBoolean closed = new AtomicBoolean();
      OutputStream failing =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("disk full");
            }
          };
      Stream<Dossier> many = Stream.generate(() -> dossiers.get(0)).limit(1_000);

      assertThatThrownBy(
              () -> DossierWriter.writeLines(many.onClose(() -> closed.set(true)), failing))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("disk full");
      assertThat(closed).isTrue();
    }

    @Test
    void closesTheDossiersWhenTheFileCannotBeOpened(@TempDir Path folder) {
      AtomicBoolean closed = new AtomicBoolean();
      Path file = folder.resolve("none").resolve("visits.ndjson");

      assertThatThrownBy(
              () ->
                  DossierWriter.writeLines(dossiers.stream().onClose(() -> closed.set(true)), file))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(closed).isTrue();
    }

    @Test
    void namesTheArgumentThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(null, new StringWriter()))
          .withMessage("dossiers");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(null, new ByteArrayOutputStream()))
          .withMessage("dossiers");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(null, Path.of("never.ndjson")))
          .withMessage("dossiers");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(Stream.of(), (Writer) null))
          .withMessage("out");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(Stream.of(), (OutputStream) null))
          .withMessage("out");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierWriter.writeLines(Stream.of(), (Path) null))
          .withMessage("file");
    }
  }

  /**
   * Streams dossiers through a file in a JVM of its own with 64 MB: some thousands, or a hundred
   * thousand with {@code -Ddossier4j.long=true}.
   */
  @Nested
  @Tag("slow")
  class Memory {

    @Test
    void isForOneDossierAtATime(@TempDir Path folder) throws Exception {
      int count = Boolean.getBoolean("dossier4j.long") ? 100_000 : 2_000;
      Path output = folder.resolve("output.txt");
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Streaming.class.getName(),
                  folder.resolve("dossiers.ndjson").toString(),
                  Integer.toString(count))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        assertThat(child.waitFor(15, TimeUnit.MINUTES)).as("ended by itself").isTrue();
      } finally {
        child.destroyForcibly();
      }

      assertThat(Files.readString(output).strip()).isEqualTo(count + " dossiers written and read");
      assertThat(child.exitValue()).isZero();
    }
  }

  /** The program of the child. */
  static final class Streaming {

    private Streaming() {}

    public static void main(String[] args) {
      Path file = Path.of(args[0]);
      int count = Integer.parseInt(args[1]);
      Random random = new Random(27);
      DossierWriter.writeLines(
          Stream.generate(() -> GeneratedDossiers.next(random)).limit(count), file);
      try (Stream<Dossier> dossiers = READER.lines(file)) {
        System.out.println(dossiers.mapToInt(dossier -> 1).sum() + " dossiers written and read");
      }
    }
  }

  /** What an iterator gives: ids, and the code and the line of the first problem of bad lines. */
  private static List<String> results(Iterator<?> dossiers) {
    List<String> results = new ArrayList<>();
    boolean more = true;
    while (more) {
      try {
        more = dossiers.hasNext();
        if (more) {
          Object next = dossiers.next();
          results.add(next instanceof Dossier ? ((Dossier) next).id() : next.toString());
        }
      } catch (InvalidDataException e) {
        Problem first = e.problems().get(0);
        results.add(first.code() + " in line " + first.line().getAsInt());
      }
    }
    return results;
  }

  /** The line, and the id or the first problem. */
  private static String said(LineResult result) {
    return result.line()
        + " "
        + result
            .dossier()
            .map(Dossier::id)
            .orElseGet(
                () ->
                    result.problems().get(0).code()
                        + " in line "
                        + result.problems().get(0).line().getAsInt());
  }

  private static List<String> ids(String source) {
    return READER.lines(source(source)).map(Dossier::id).toList();
  }

  private static List<Problem> problems(String source) {
    return problems(source(source));
  }

  private static List<Problem> problems(InputStream source) {
    return catchThrowableOfType(
            InvalidDataException.class, () -> READER.lines(source).forEach(dossier -> {}))
        .problems();
  }

  private static InputStream source(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id) {
    return "{\"format\":1,\"id\":\""
        + id
        + "\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\",\"article\":{\"id\":\"a\"}}";
  }
}

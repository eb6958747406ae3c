package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DossierReaderTest {

  private static final DossierReader READER = DossierReader.create();
  private static final String BUNDLED = DossierWriter.indented().toText(MoscowVisit.dossier());

  private static final String DIGEST = "0".repeat(64);

  /** A dossier on one line, for the tests that break one thing in it. */
  private static final String SMALL =
      "{\"format\":1,\"id\":\"d\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\","
          + "\"article\":{\"id\":\"a\"}}";

  @Nested
  class Reads {

    @Test
    void text() {
      assertThat(READER.read(BUNDLED)).isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void bytes() {
      assertThat(READER.read(utf8(BUNDLED))).isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void aStreamOfBytes() {
      assertThat(READER.read(new ByteArrayInputStream(utf8(BUNDLED))))
          .isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void aReader() {
      assertThat(READER.read(new StringReader(BUNDLED))).isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void aFile(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("visit.json"), BUNDLED);

      assertThat(READER.read(file)).isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void anyOrderOfProperties() {
      String shuffled =
          "{\"article\":{\"id\":\"a\"},\"rights\":\"r\",\"version\":\"1\",\"title\":\"t\","
              + "\"id\":\"d\",\"format\":1}";

      assertThat(READER.read(shuffled)).isEqualTo(READER.read(SMALL));
    }

    @Test
    void whiteSpaceAroundTheDocument() {
      assertThat(READER.read("\r\n\t " + SMALL + " \t\r\n")).isEqualTo(READER.read(SMALL));
    }

    @Test
    void escapesOfCharacters() {
      assertThat(READER.read(SMALL.replace("\"t\"", "\"\\u0047\\/\\ud83d\\udd4a\"")).title())
          .isEqualTo("G/🕊");
    }
  }

  @Nested
  class Sources {

    @Test
    void leavesTheStreamOpen() {
      AtomicBoolean closed = new AtomicBoolean();
      READER.read(
          new ByteArrayInputStream(utf8(SMALL)) {
            @Override
            public void close() {
              closed.set(true);
            }
          });

      assertThat(closed).isFalse();
    }

    @Test
    void leavesTheReaderOpen() {
      AtomicBoolean closed = new AtomicBoolean();
      READER.read(
          new StringReader(SMALL) {
            @Override
            public void close() {
              closed.set(true);
            }
          });

      assertThat(closed).isFalse();
    }

    @Test
    void leavesTheCheckOfTheNextDossierToItsBuilder() {
      Dossier read = READER.read(SMALL);
      Person ada = Person.builder().id("ada").name("Ada").build();

      assertThatThrownBy(() -> read.toBuilder().addPeople(ada, ada).build())
          .isInstanceOf(InvalidDataException.class);
    }

    @Test
    void takesAStreamThatGivesAByteAtATime() {
      InputStream slow =
          new ByteArrayInputStream(utf8(SMALL)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
              return super.read(bytes, from, Math.min(1, length));
            }
          };

      assertThat(READER.read(slow)).isEqualTo(READER.read(SMALL));
    }

    @Test
    void tellsThatAStreamFails() {
      IOException failure = new IOException("unplugged");
      InputStream failing =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw failure;
            }
          };

      assertThatThrownBy(() -> READER.read(failing))
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }

    @Test
    void tellsThatAReaderFails() {
      IOException failure = new IOException("unplugged");
      Reader failing =
          new Reader() {
            @Override
            public int read(char[] chars, int from, int length) throws IOException {
              throw failure;
            }

            @Override
            public void close() {}
          };

      assertThatThrownBy(() -> READER.read(failing))
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
    }

    @Test
    void tellsThatAFileIsNotThere(@TempDir Path folder) {
      Path file = folder.resolve("none.json");

      assertThatThrownBy(() -> READER.read(file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("none.json")
          .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesTheArgumentThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> READER.read((String) null))
          .withMessage("text");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.read((byte[]) null))
          .withMessage("bytes");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.read((InputStream) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.read((Reader) null))
          .withMessage("in");
      assertThatNullPointerException()
          .isThrownBy(() -> READER.read((Path) null))
          .withMessage("file");
      assertThatNullPointerException()
          .isThrownBy(() -> DossierReader.withLimits(null))
          .withMessage("limits");
    }
  }

  @Nested
  class Encoding {

    private static final String MARK = "\ufeff";

    @Test
    void isUtf8() {
      assertThat(READER.read(utf8(SMALL.replace("\"t\"", "\"Zoë 🕊\""))).title())
          .isEqualTo("Zoë 🕊");
    }

    @Test
    void mayBeMarkedInBytes() {
      assertThat(READER.read(utf8(MARK + SMALL))).isEqualTo(READER.read(SMALL));
    }

    @Test
    void mayBeMarkedInText() {
      assertThat(READER.read(MARK + SMALL)).isEqualTo(READER.read(SMALL));
    }

    @Test
    void mayBeMarkedInAReader() {
      assertThat(READER.read(new StringReader(MARK + SMALL))).isEqualTo(READER.read(SMALL));
    }

    @Test
    void isMarkedOnlyOnce() {
      assertThat(problems(utf8(MARK + MARK + SMALL)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void isNoWiderOne(String charset) {
      assertThatIsNotUtf8(SMALL.getBytes(Charset.forName(charset)), 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void isNoWiderOneWithAMark(String charset) {
      assertThatIsNotUtf8((MARK + SMALL).getBytes(Charset.forName(charset)), 1, 1);
    }

    @Test
    void isNotLatin1() {
      assertThatIsNotUtf8(
          SMALL.replace("\"t\"", "\"Zoë\"").getBytes(StandardCharsets.ISO_8859_1), 1, 33);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
      "80, a continuation alone",
      "BF, the last continuation alone",
      "C3, a lead alone",
      "E282, three bytes cut to two",
      "F09F95, four bytes cut to three",
      "C080, NUL in two bytes",
      "C0AF, a slash in two bytes",
      "C1BF, DEL in two bytes",
      "E080AF, a slash in three bytes",
      "F08080AF, a slash in four bytes",
      "EDA080, a high surrogate",
      "EDB080, a low surrogate",
      "EDA0BDEDB58A, a pair of surrogates as in CESU-8",
      "F4908080, a code point after the last",
      "F8888080A0, five bytes",
      "FC8480808080, six bytes",
      "FE, a byte that is never used",
      "FF, the other byte that is never used",
      "C3C3A9, a lead twice"
    })
    void hasNoByteSequenceThatIsNotWellFormed(String hex, String kind) {
      byte[] bytes = HexFormat.of().parseHex(hex);
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      document.writeBytes(utf8("{\n  \"title\": \"é"));
      document.writeBytes(bytes);
      document.writeBytes(utf8("\"\n}"));

      assertThatIsNotUtf8(document.toByteArray(), 2, 14);
    }

    @Test
    void doesNotEndWithinACharacter() {
      byte[] bytes = utf8("{\"é");

      assertThatIsNotUtf8(Arrays.copyOf(bytes, bytes.length - 1), 1, 3);
    }

    @Test
    void isTheSameForStreams() {
      byte[] document = SMALL.getBytes(StandardCharsets.UTF_16LE);

      assertThat(problems(() -> READER.read(new ByteArrayInputStream(document))))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void isTheSameForFiles(@TempDir Path folder) throws IOException {
      byte[] document = SMALL.getBytes(StandardCharsets.UTF_16LE);
      Path file = Files.write(folder.resolve("wide.json"), document);

      assertThat(problems(() -> READER.read(file)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
    }

    private void assertThatIsNotUtf8(byte[] document, int line, int column) {
      List<Problem> problems = problems(document);

      assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF8);
      assertThat(place(problems.get(0))).isEqualTo(line + ":" + column);
    }
  }

  /**
   * Each file {@code problems/NAME.json} has the problems that {@code problems/NAME.txt} lists, one
   * a line: code, pointer, line, column and sentence.
   */
  @Nested
  class DocumentsWithProblems {

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void haveExactlyThese(String name) throws IOException {
      assertThat(reported(name)).isEqualTo(expected(name));
    }

    @Test
    void haveTheLimitWhereItIsExceeded() throws IOException {
      assertThat(reported("limit-exceeded")).isEqualTo(expected("limit-exceeded"));
    }

    @Test
    void areThereForEveryCodeThatADocumentCanHave() {
      Set<ProblemCode> codes = EnumSet.allOf(ProblemCode.class);
      // These are problems of drafts and of an article's text.
      codes.removeAll(EnumSet.range(ProblemCode.WORDS_NOT_FOUND, ProblemCode.OTHER_TEXT));

      assertThat(codes).allSatisfy(code -> assertThat(names()).contains(code.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void showTheCodeInTheirName(String name) throws IOException {
      if (!Set.of("twelve-mistakes", "head-of-the-document").contains(name)) {
        assertThat(expected(name)).allMatch(line -> line.startsWith(name + " | "));
      }
    }

    @Test
    void showTwelveDifferentMistakesAtOnce() throws IOException {
      Set<String> codes = new HashSet<>();
      reported("twelve-mistakes").forEach(line -> codes.add(line.split(" ")[0]));

      assertThat(reported("twelve-mistakes")).hasSize(12);
      assertThat(codes).hasSize(12);
    }

    static List<String> files() {
      return names().stream().filter(name -> !name.equals("limit-exceeded")).toList();
    }

    static List<String> names() {
      try (Stream<Path> files = Files.list(folder())) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".json"))
            .map(name -> name.substring(0, name.length() - ".json".length()))
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Path folder() {
      try {
        return Path.of(DossierReaderTest.class.getResource("problems").toURI());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    private List<String> expected(String name) throws IOException {
      return Files.readAllLines(folder().resolve(name + ".txt"));
    }

    private List<String> reported(String name) {
      return problems(() -> READER.read(folder().resolve(name + ".json"))).stream()
          .map(
              problem ->
                  String.join(
                      " | ",
                      problem.code().toString(),
                      problem.pointer(),
                      "" + problem.line().getAsInt(),
                      "" + problem.column().getAsInt(),
                      problem.message()))
          .toList();
    }
  }

  @Nested
  class Places {

    @Test
    void areThoseOfTheFirstOfTwoProperties() {
      String passage = "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":99}";
      String document =
          with(
              "\"citations\":[{\"id\":\"c\",\"printed\":\"p\",\n%s,\n%s}]"
                  .formatted(passage, passage));

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " in line " + problem.line().getAsInt())
          .containsExactly("passage-outside in line 2", "duplicate-key in line 3");
    }

    @Test
    void countColumnsInUtf16Units() {
      assertThat(places("{\"title\":\"🕊\",\"x\":1}")).contains("/x at 1:15");
    }

    @Test
    void countATabAsOneColumn() {
      assertThat(places("{\t\t\"x\":1}")).contains("/x at 1:4");
    }

    @Test
    void countLineBreaksOfEveryKind() {
      assertThat(places("{\n\r\n\r\"x\":1}")).contains("/x at 4:1");
    }

    @Test
    void doNotCountTheByteOrderMark() {
      assertThat(places("\ufeff{\"x\":1}")).contains("/x at 1:2");
    }

    @Test
    void escapeNamesAsInRfc6901() {
      assertThat(places("{\"a/b~c\":1}")).contains("/a~1b~0c at 1:2");
    }

    @Test
    void nameAnEmptyNameToo() {
      assertThat(places("{\"\":1}")).contains("/ at 1:2");
    }

    @Test
    void ofWhatIsMissingAreThoseOfItsObject() {
      assertThat(places(SMALL.replace("{\"id\":\"a\"}", "  {}")))
          .containsExactly("/article/id at 1:73");
    }

    @Test
    void ofWhatIsNoJsonAreWhereItStops() {
      assertThat(places("{\"format\":1,\"id\":tru}")).containsExactly(" at 1:18");
      assertThat(places("{\"id\":\"ab\u0001\"}")).containsExactly(" at 1:10");
    }

    @Test
    void ofWhatFollowsTheDocumentAreWhereItStarts() {
      assertThat(places(SMALL + "\n  {}")).containsExactly(" at 2:3");
    }

    @Test
    void followTheOrderOfTheDocument() {
      assertThat(places("{\"z\":1,\n\"article\":{\"y\":1},\"format\":1,\n\"x\":1,\"id\":\"-\"}"))
          .containsSubsequence("/z at 1:2", "/article/y at 2:12", "/x at 3:1", "/id at 3:12");
    }

    @Test
    void countTheElementsThatAreBrokenToo() {
      String document =
          with(
              "\"people\":[null],\"events\":[{\"id\":\"e\",\"title\":\"t\",\"kind\":\"visit\",\"status\":\"occurred\","
                  + "\"after\":[7,{\"ref\":\"none\",\"basis\":\"stated\"}]}]");

      assertThat(pointers(document))
          .containsExactly("/people/0", "/events/0/after/0", "/events/0/after/1/ref");
    }

    private List<String> places(String document) {
      return problems(document).stream()
          .map(problem -> problem.pointer() + " at " + place(problem))
          .toList();
    }
  }

  @Nested
  class Values {

    @Test
    void ofAnotherTypeAreShownAsTheyStand() {
      assertThat(problems(SMALL.replace("{\"id\":\"a\"}", "{\"id\":\"a\",\"volume\":\"five\"}")))
          .extracting(problem -> problem.value().orElse("none"))
          .containsExactly("five");
    }

    @Test
    void ofAnotherTypeThatAreLongerThanAWordAreNotShown() {
      assertThat(problems(SMALL.replace("{\"id\":\"a\"}", "{\"id\":\"a\",\"volume\":[5]}")))
          .extracting(problem -> problem.value().orElse("none"))
          .containsExactly("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void areMissingFromAnEmptyDocument(String document) {
      assertThat(codes(document)).containsExactly(ProblemCode.TRUNCATED);
    }

    @Test
    void areGivenWithTheProblem() {
      assertThat(problems(SMALL.replace("\"d\"", "\"d_1\"")).get(0).value()).contains("d_1");
    }

    @Test
    void areCutAfterEightyCodePoints() {
      String id = "🕊".repeat(81);

      assertThat(problems(SMALL.replace("\"d\"", "\"" + id + "\"")).get(0).value())
          .contains("🕊".repeat(80) + "…");
    }

    @Test
    void areAbsentWhereThereIsNone() {
      assertThat(problems(SMALL.replace("\"id\":\"d\",", "")).get(0).value()).isEmpty();
    }
  }

  /** Nothing is converted that stands there as something else. */
  @Nested
  class IsStrictAbout {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "'\"format\":1', '\"format\":\"1\"', wrong-type",
      "'\"format\":1', '\"format\":1.5', wrong-type",
      "'\"format\":1', '\"format\":1e-1', wrong-type",
      "'\"format\":1', '\"format\":true', wrong-type",
      "'\"format\":1', '\"format\":4294967297', wrong-type",
      "'\"title\":\"t\"', '\"title\":1', wrong-type",
      "'\"title\":\"t\"', '\"title\":true', wrong-type",
      "'\"title\":\"t\"', '\"title\":[\"t\"]', wrong-type",
      "'\"title\":\"t\"', '\"Title\":\"t\"', unknown-property",
      "'{\"id\":\"a\"}', '[{\"id\":\"a\"}]', wrong-type",
      "'{\"id\":\"a\"}', '\"\"', wrong-type",
      "'{\"id\":\"a\"}', '\"a\"', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"volume\":\"5\"}', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"volume\":5.5}', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"authors\":\"Ada\"}', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"authors\":[[\"Ada\"]]}', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":2008,\"basis\":\"stated\"}}',"
          + " wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":0}}', wrong-type",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":\"\"}}',"
          + " unknown-value",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":\"0\"}}',"
          + " unknown-value",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":\"STATED\"}}',"
          + " unknown-value",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\" 2008\",\"basis\":\"stated\"}}',"
          + " bad-date"
    })
    void whatStandsThere(String good, String bad, String code) {
      assertThat(problems(SMALL.replace(good, bad)))
          .extracting(problem -> problem.code().toString())
          .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {" stated", "stated ", "\\tstated", "stated\\n", "\\u0000stated"})
    void whiteSpaceAroundAValueOfAList(String basis) {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}",
              "{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":\"" + basis + "\"}}");

      assertThat(problems(document))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.UNKNOWN_VALUE);
    }

    @Test
    void aRootThatIsNoObject() {
      assertThat(
              Stream.of("null", "true", "1", "\"{}\"", "[]", "[" + SMALL + "]")
                  .map(document -> problems(document)))
          .allSatisfy(problems -> assertThat(problems).hasSize(1));
    }
  }

  @Nested
  class ReportsAll {

    @Test
    void mistakesOfOneRecord() {
      String document =
          with(
              "\"quotes\":[{\"id\":\"q q\",\"text\":\" \",\"kind\":\"said\",\"cue\":\"\","
                  + "\"speaker\":{\"ref\":\"nobody\",\"basis\":\"inferred\"},"
                  + "\"date\":{\"printed\":\"\",\"value\":\"May\",\"basis\":\"stated\",\"note\":\"n\"},"
                  + "\"passage\":{\"paragraph\":7,\"start\":0,\"end\":1}}]");

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly(
              "bad-id /quotes/0/id",
              "blank-text /quotes/0/text",
              "unknown-value /quotes/0/kind",
              "blank-text /quotes/0/cue",
              "inferred-without-reason /quotes/0/speaker/note",
              "dangling-reference /quotes/0/speaker/ref",
              "blank-text /quotes/0/date/printed",
              "bad-date /quotes/0/date/value",
              "reason-without-inference /quotes/0/date/note",
              "passage-outside /quotes/0/passage");
    }

    @Test
    void recordsOfWhichEachHasOne() {
      String people =
          IntStream.range(0, 50)
              .mapToObj(i -> "{\"id\":\"p" + i + "\",\"name\":\"\"}")
              .collect(Collectors.joining(","));

      assertThat(problems(with("\"people\":[" + people + "]"))).hasSize(50);
    }

    @Test
    void valuesAndWhatHoldsBetweenRecords() {
      String document =
          with(
              "\"people\":[{\"id\":\"p\",\"name\":\"\"},{\"id\":\"p\",\"name\":\"n\"}],"
                  + "\"organizations\":[{\"id\":\"o\",\"name\":\"n\",\"kind\":\"state\","
                  + "\"partOf\":{\"ref\":\"o\",\"basis\":\"stated\"}}]");

      assertThat(codes(document))
          .containsExactly(
              ProblemCode.BLANK_TEXT, ProblemCode.DUPLICATE_ID, ProblemCode.CIRCULAR_REFERENCE);
    }

    @Test
    void mistakesAndAnotherDocumentThatFollows() {
      assertThat(codes(SMALL.replace("\"d\"", "\"-\"") + " {}"))
          .containsExactly(ProblemCode.BAD_ID, ProblemCode.TRAILING_CONTENT);
    }

    @Test
    void mistakesAndWhatFollowsTheDocument() {
      assertThat(codes(SMALL.replace("\"d\"", "\"-\"") + "x"))
          .containsExactly(ProblemCode.BAD_ID, ProblemCode.TRAILING_CONTENT);
    }

    @Test
    void everyRepetitionOfAName() {
      assertThat(codes(SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"id\":\"a\",\"id\":\"a\"")))
          .containsExactly(ProblemCode.DUPLICATE_KEY, ProblemCode.DUPLICATE_KEY);
    }

    @ParameterizedTest
    @CsvSource({"'', empty-time", "'\"value\":\"2008-13\",', bad-date"})
    void passagesOfATimeThatHasNoValue(String value, String code) {
      String document =
          with(
              "\"events\":[{\"id\":\"e\",\"title\":\"t\",\"kind\":\"visit\",\"status\":\"occurred\",\"date\":{"
                  + value
                  + "\"basis\":\"stated\",\"passages\":[{\"paragraph\":7,\"start\":0,\"end\":1}]}}]");

      assertThat(problems(document))
          .extracting(problem -> problem.code().toString())
          .containsExactly(code, "passage-outside");
    }

    @Test
    void partsOfAFingerprint() {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}",
              "{\"id\":\"a\",\"paragraphs\":[{\"number\":\"0\",\"length\":-1,\"sha256\":\"0\"}]}");

      assertThat(codes(document))
          .containsExactly(
              ProblemCode.WRONG_TYPE, ProblemCode.NEGATIVE_NUMBER, ProblemCode.BAD_DIGEST);
    }

    @Test
    void partsOfAPassage() {
      String document =
          with(
              "\"people\":[{\"id\":\"p\",\"name\":\"n\","
                  + "\"mentions\":[{\"paragraph\":\"1\",\"start\":9,\"end\":5}]}]");

      assertThat(codes(document))
          .containsExactlyInAnyOrder(ProblemCode.WRONG_TYPE, ProblemCode.BAD_RANGE);
    }

    @Test
    void passagesThoughADigestIsBroken() {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}}",
              "{\"id\":\"a\",\"paragraphs\":[{\"number\":0,\"length\":9,\"sha256\":\"0\"}]},"
                  + "\"people\":[{\"id\":\"p\",\"name\":\"n\","
                  + "\"mentions\":[{\"paragraph\":0,\"start\":0,\"end\":10}]}]}");

      assertThat(codes(document))
          .containsExactly(ProblemCode.BAD_DIGEST, ProblemCode.PASSAGE_OUTSIDE);
    }
  }

  /** A problem that would go away with another is not reported. */
  @Nested
  class ReportsNothingThatOnlyFollows {

    private static final String STATEMENT_OF_P =
        "\"statements\":[{\"id\":\"s\",\"text\":\"t\",\"kind\":\"reported\","
            + "\"holder\":{\"ref\":\"p\",\"basis\":\"stated\"},"
            + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]";

    @Test
    void fromParagraphsThatAreOutOfOrder() {
      String document =
          with("\"people\":[{\"id\":\"p\",\"name\":\"n\","
                  + "\"mentions\":[{\"paragraph\":1,\"start\":0,\"end\":5}]}]")
              .replace(
                  "\"paragraphs\":[",
                  "\"paragraphs\":["
                      + "{\"number\":2,\"length\":50,\"sha256\":\""
                      + "0".repeat(64)
                      + "\"}"
                      + ",");

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly("duplicate-id /article/paragraphs/1/number");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            a bad date leaves no empty time         | "date":{"value":"May","basis":"stated"}
            a null date leaves no empty time        | "date":{"value":null,"basis":"stated"}
            blank words leave no empty time         | "date":{"printed":"","basis":"stated"}
            a blank note is still a reason          | "date":{"value":"2008","basis":"inferred","note":" "}
            a note of another type too              | "date":{"value":"2008","basis":"inferred","note":1}
            a note needs a basis that is known      | "date":{"value":"2008","basis":"sure","note":"n"}
            and a basis that is there               | "date":{"value":"2008","note":"n"}
            a bad id in a link is not dangling      | "partOf":{"ref":"-","basis":"stated"}
            a link without id is not dangling       | "partOf":{"basis":"stated"}
            a link that is no object is not broken  | "partOf":"e"
            a broken passage is not outside         | "passages":[{"paragraph":1,"start":5,"end":1000000000000}]
            a passage without end is not outside    | "passages":[{"paragraph":1,"start":5}]
            a passage that runs backwards neither   | "passages":[{"paragraph":1,"start":500,"end":400}]
            """)
    void fromThePartOfAnEvent(String why, String part) {
      String document =
          with(
              "\"events\":[{\"id\":\"e\",\"title\":\"t\",\"kind\":\"visit\",\"status\":\"occurred\","
                  + part
                  + "}]");

      assertThat(problems(document)).as(why).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"text\":\" \",\"kind\":\"direct\"",
          "\"text\":7,\"kind\":\"direct\"",
          "\"kind\":\"direct\""
        })
    void fromTheTextOfAQuote(String text) {
      String document =
          with(
              "\"quotes\":[{\"id\":\"q\","
                  + text
                  + ",\"insertions\":[{\"start\":3,\"end\":4}],"
                  + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]");

      assertThat(problems(document)).hasSize(1);
    }

    @Test
    void fromTheKindOfAStatement() {
      String document =
          with(
              "\"people\":[{\"id\":\"p\",\"name\":\"n\"}],"
                  + "\"statements\":[{\"id\":\"s\",\"text\":\"t\",\"kind\":\"rumour\","
                  + "\"holder\":{\"ref\":\"p\",\"basis\":\"stated\"},"
                  + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]");

      assertThat(codes(document)).containsExactly(ProblemCode.UNKNOWN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"paragraphs\":null",
          "\"paragraphs\":{}",
          "\"paragraphs\":[7]",
          "\"paragraphs\":[{\"number\":1,\"length\":50}]",
          "\"paragraphs\":[{\"number\":1,\"length\":\"50\",\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\"}]"
        })
    void fromTheParagraphsOfTheArticle(String paragraphs) {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}}",
              "{\"id\":\"a\","
                  + paragraphs
                  + "},\"citations\":[{\"id\":\"c\",\"printed\":\"p\","
                  + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]}");

      assertThat(problems(document)).hasSize(1);
    }

    @Test
    void fromTheArticle() {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}}",
              "7,\"citations\":[{\"id\":\"c\",\"printed\":\"p\","
                  + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]}");

      assertThat(codes(document)).containsExactly(ProblemCode.WRONG_TYPE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            null instead of a list        | "people":null
            an object instead of a list   | "people":{"p":{"id":"p","name":"n"}}
            a list in the list            | "people":[[{"id":"p","name":"n"}]]
            a number in the list          | "people":[7]
            a record without an id        | "people":[{"name":"n"}]
            a record whose id is null     | "people":[{"id":null,"name":"n"}]
            a record whose id is a number | "organizations":[{"id":7,"name":"n","kind":"state"}]
            a second list                 | "people":[],"people":[{"id":"p","name":"n"}]
            a list of the other actors    | "organizations":null
            """)
    void fromRecordsThatCouldNotBeRead(String what, String people) {
      String document = with(people + "," + STATEMENT_OF_P);

      assertThat(problems(document)).as(what).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            a list by another name | "persons":[{"id":"p","name":"n"}]
            a record of a type that cannot be meant | "events":[7]
            a list of such records | "citations":null
            an id that is no id    | "people":[{"id":"-","name":"n"}]
            an unknown text    | "persons":"p"
            a list of numbers  | "article":{"id":"a","issues":[7],"paragraphs":[{"number":1,"length":50,"sha256":"0000000000000000000000000000000000000000000000000000000000000000"}]}
            """)
    void butLinksToNothingWhereNoRecordWasLost(String what, String part) {
      String document =
          with(STATEMENT_OF_P).replaceFirst("\"article\":.*\\]\\}(?=,\"statements)", "#");
      document =
          part.startsWith("\"article\"")
              ? document.replace("#", part)
              : with(part + "," + STATEMENT_OF_P);

      assertThat(codes(document)).as(what).contains(ProblemCode.DANGLING_REFERENCE);
    }

    @Test
    void fromIdsThatAreBrokenAlike() {
      String document =
          with("\"people\":[{\"id\":\"-\",\"name\":\"n\"},{\"id\":\"-\",\"name\":\"n\"}]");

      assertThat(codes(document)).containsExactly(ProblemCode.BAD_ID, ProblemCode.BAD_ID);
    }
  }

  /** What is unknown or broken hides nothing, and each cause is one problem. */
  @Nested
  class ReportsEachCauseOnce {

    private static final String PASSAGE = "{\"paragraph\":1,\"start\":0,\"end\":1}";

    @ParameterizedTest
    @CsvSource({"p, p, /people/1/id", "d, p, /people/0/id", "p, a, /people/1/id"})
    void anIdThatIsUsedTwice(String one, String other, String pointer) {
      String document =
          with(
              "\"people\":[{\"id\":\"%s\",\"name\":\"n\"},{\"id\":\"%s\",\"name\":\"n\"}]"
                  .formatted(one, other));

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly("duplicate-id " + pointer);
    }

    @Test
    void equalDanglingReferencesWithTheirNumber() {
      String link = "{\"ref\":\"nobody\",\"basis\":\"stated\"}";
      String document = with("\"citations\":[" + citation("[" + link + "," + link + "]") + "]");

      assertThat(problems(document))
          .singleElement()
          .hasToString(
              "line 1, column 253: /citations/0/outlets/0/ref: a link must name a record of the"
                  + " dossier; 2 links name this one, was 'nobody' [dangling-reference]");
    }

    @Test
    void passagesOfAnArticleWithoutParagraphs() {
      String document =
          SMALL.replace(
              "{\"id\":\"a\"}}",
              "{},\"people\":[{\"id\":\"p\",\"name\":\"n\",\"mentions\":["
                  + (PASSAGE + ",").repeat(499)
                  + PASSAGE
                  + "]}]}");

      assertThat(problems(document))
          .extracting(problem -> problem.pointer() + " " + problem.message())
          .containsExactly(
              "/article/id 'id' is required",
              "/people/0/mentions/0 a passage must lie in a paragraph of the article, which has"
                  + " none; there are 500 passages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{\"name\":\"n\"}", "{\"id\":null,\"name\":\"n\"}"})
    void recordsThatMayHaveOneOfTheIdsThatDangle(String person) {
      String outlets =
          IntStream.range(0, 3)
              .mapToObj(i -> "{\"ref\":\"o" + i + "\",\"basis\":\"stated\"}")
              .collect(Collectors.joining(",", "[", "]"));
      String quote =
          "{\"id\":\"q\",\"text\":\"t\",\"kind\":\"direct\",\"speaker\":{\"ref\":\"p0\","
              + "\"basis\":\"stated\"},\"addressee\":{\"ref\":\"p1\",\"basis\":\"stated\"},"
              + "\"passage\":"
              + PASSAGE
              + "}";
      String document =
          with(
              "\"people\":["
                  + person
                  + "],\"quotes\":["
                  + quote
                  + "],\"citations\":["
                  + citation(outlets)
                  + "]");

      assertThat(problems(document)).hasSize(5);
      assertThat(problems(document))
          .filteredOn(problem -> problem.code() == ProblemCode.DANGLING_REFERENCE)
          .extracting(problem -> problem.value().orElse("none"))
          .as("one of the five may be the person, and the person is no outlet")
          .containsExactly("p1", "o0", "o1", "o2");
    }

    @Test
    void anIdThatNoLostRecordCanHave() {
      String document =
          with(
              "\"people\":[7],\"quotes\":["
                  + quote("\"speaker\":{\"ref\":\"x\",\"basis\":\"stated\"}")
                  + "],\"citations\":["
                  + citation("[{\"ref\":\"x\",\"basis\":\"stated\"}]")
                  + "]");

      assertThat(codes(document))
          .as("a person may speak, but is no outlet")
          .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.DANGLING_REFERENCE);
    }

    @Test
    void noIdWhereEachMayBelongToALostRecord() {
      String document =
          with(
              "\"people\":[7],\"organizations\":[7],\"quotes\":["
                  + quote("\"speaker\":{\"ref\":\"either\",\"basis\":\"stated\"}")
                  + "],\"agreements\":[{\"id\":\"a-1\",\"title\":\"t\",\"kind\":\"treaty\","
                  + "\"status\":\"signed\",\"signatories\":[{\"person\":"
                  + "{\"ref\":\"person\",\"basis\":\"stated\"}}]}]");

      assertThat(codes(document)).containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.WRONG_TYPE);
    }

    @Test
    void aPassageThoughAnotherParagraphIsBroken() {
      String document =
          with("\"people\":[{\"id\":\"p\",\"name\":\"n\",\"mentions\":["
                  + "{\"paragraph\":1,\"start\":0,\"end\":51},"
                  + "{\"paragraph\":2,\"start\":0,\"end\":900},"
                  + "{\"paragraph\":7,\"start\":0,\"end\":1}]}]")
              .replace(
                  "\"}]}", "\"},{\"number\":2,\"length\":\"9\",\"sha256\":\"" + DIGEST + "\"}]}");

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly(
              "wrong-type /article/paragraphs/1/length",
              "passage-outside /people/0/mentions/0",
              "passage-outside /people/0/mentions/2");
    }

    @Test
    void oneParagraphMayHaveTheNumberThatCouldNotBeRead() {
      String document =
          with("\"people\":[{\"id\":\"p\",\"name\":\"n\",\"mentions\":["
                  + "{\"paragraph\":2,\"start\":0,\"end\":900},"
                  + "{\"paragraph\":2,\"start\":0,\"end\":901},"
                  + "{\"paragraph\":7,\"start\":0,\"end\":1}]}]")
              .replace("\"}]}", "\"},{\"length\":9,\"sha256\":\"" + DIGEST + "\"}]}");

      assertThat(problems(document))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly(
              "missing /article/paragraphs/1/number", "passage-outside /people/0/mentions/2");
    }

    @Test
    void everyPartOfALinkThatCannotBeBuilt() {
      String document =
          with(
              "\"citations\":["
                  + citation(
                      "[{\"ref\":7,\"basis\":\"inferred\",\"passages\":"
                          + "[{\"paragraph\":1,\"start\":9,\"end\":5}]}]")
                  + "]");

      assertThat(codes(document))
          .containsExactly(
              ProblemCode.INFERRED_WITHOUT_REASON, ProblemCode.WRONG_TYPE, ProblemCode.BAD_RANGE);
    }

    @Test
    void nothingButTheFormatOfALaterOne() {
      String later = SMALL.replace("\"format\":1", "\"format\":2,\"graph\":{}");

      assertThat(codes(later)).containsExactly(ProblemCode.UNKNOWN_FORMAT);
      assertThat(codes(later.replace("\"format\":2,", "").replace("}}", "},\"format\":2}")))
          .containsExactly(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void theCaseOfAListByAnotherName() throws IOException {
      String document =
          with(
              "\"people\":[{\"id\":\"p\",\"name\":\"n\"}],\"citations\":["
                  + citation("[{\"ref\":\"nobody\",\"basis\":\"stated\"}]")
                  + "],\"tags\":[]");

      assertThat(codes(document))
          .containsExactly(ProblemCode.DANGLING_REFERENCE, ProblemCode.UNKNOWN_PROPERTY);
    }

    /** In a dossier where 34 links name people, and 880 passages lie in the article. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            the id of a record | /organizations/1/id | null | null-value /organizations/1/id
            a list of records | /people | null | null-value /people
            a list as an object | /people | {} | wrong-type /people
            the article | /article | {} | missing /article/id; passage-outside /people/0/positions/0/organization/passages/0
            no article | /article | null | null-value /article
            an unknown list | /tags | [{"id":"t"}] | unknown-property /tags
            an unknown object | /tags | {"id":"t"} | unknown-property /tags
            """)
    void ofTheBundledDossier(String what, String place, String value, String expected) {
      ObjectNode document =
          (ObjectNode)
              JsonMapper.shared().readTree(DossierWriter.compact().toText(MoscowVisit.dossier()));
      JsonPointer pointer = JsonPointer.compile(place);
      ((ObjectNode) document.at(pointer.head()))
          .set(pointer.last().getMatchingProperty(), JsonMapper.shared().readTree(value));

      assertThat(problems(document.toString()))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactly(expected.split("; "));
    }

    private String quote(String property) {
      return "{\"id\":\"q\",\"text\":\"t\",\"kind\":\"direct\","
          + property
          + ",\"passage\":"
          + PASSAGE
          + "}";
    }

    private String citation(String outlets) {
      return "{\"id\":\"c\",\"printed\":\"p\",\"outlets\":"
          + outlets
          + ",\"passage\":"
          + PASSAGE
          + "}";
    }
  }

  @Nested
  class Hints {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
      "'\"title\"', '\"titel\"', title",
      "'\"title\"', '\"Title\"', title",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"paragraph\":[]}', paragraphs",
      "'{\"id\":\"a\"}', '{\"id\":\"a\",\"date\":{\"value\":\"2008\",\"basis\":\"Stated\"}}',"
          + " stated"
    })
    void nameTheNearestThatIsKnown(String good, String bad, String nearest) {
      assertThat(problems(SMALL.replace(good, bad)))
          .extracting(Problem::message)
          .anySatisfy(message -> assertThat(message).endsWith("the nearest is '" + nearest + "'"));
    }

    @Test
    void nameTheNearestId() {
      String document =
          with(
              "\"people\":[{\"id\":\"islam-karimov\",\"name\":\"n\"}],"
                  + "\"statements\":[{\"id\":\"s\",\"text\":\"t\",\"kind\":\"reported\","
                  + "\"holder\":{\"ref\":\"islam-karimow\",\"basis\":\"stated\"},"
                  + "\"passage\":{\"paragraph\":1,\"start\":0,\"end\":1}}]");

      assertThat(problems(document).get(0).message()).endsWith("the nearest is 'islam-karimov'");
    }

    @Test
    void areLeftOutWhereNothingIsNear() {
      assertThat(problems(SMALL.replace("{\"format\"", "{\"colour\":1,\"format\"")))
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).doesNotContain("nearest"));
    }
  }

  /** Names that collide in the parser's table, as somebody found them for its hash. */
  @Nested
  class Names {

    @Test
    void mayCollide() {
      String names =
          collidingNames(2_000).stream()
              .map(name -> "\"" + name + "\":1")
              .collect(Collectors.joining(","));

      assertThat(codes("{" + names + "," + SMALL.substring(1)))
          .hasSize(2_000)
          .containsOnly(ProblemCode.UNKNOWN_PROPERTY);
      assertThat(problems(utf8("{" + names + "," + SMALL.substring(1)))).hasSize(2_000);
      assertThat(problems(utf8("{\"x\":{" + names + "}," + SMALL.substring(1)))).hasSize(1);
    }

    @Test
    void ofOneDocumentDoNotSpoilTheNext() {
      DossierReader reader = DossierReader.create();
      for (int from = 0; from < 2_000; from += 100) {
        String names =
            collidingNames(2_000).subList(from, from + 100).stream()
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(","));
        assertThat(problems(() -> reader.read(utf8("{" + names + "," + SMALL.substring(1)))))
            .hasSize(100);
      }

      assertThat(reader.read(utf8(SMALL))).isEqualTo(READER.read(SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\udc00", "\\ud800", "a\\ud83d\\ud83d"})
    void areTextThatMustBeWellFormed(String name) {
      String document = "{\"" + name + "\":1," + SMALL.substring(1);

      assertThat(codes(document)).containsExactly(ProblemCode.MALFORMED_TEXT);
      assertThat(problems(utf8(document))).hasSize(1);
    }

    @Test
    void areShownOnOneLine() {
      String forged = "x\\n  line 9, column 9: /title: forged [blank-text]\\u2028\\u0085";
      List<Problem> problems = problems("{\"" + forged + "\":1," + SMALL.substring(1));

      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).toString()).doesNotContainPattern("[\\n\\r\\u0085\\u2028\\u2029]");
      assertThat(problems.get(0).toString()).contains("/x\\u000a  line 9");
    }

    /**
     * Names of eight letters that the parser's table hashes alike, whatever its seed: for any first
     * four there are last four that give one sum, and for some of them these are letters.
     */
    private List<String> collidingNames(int number) {
      int inverse = BigInteger.valueOf(33).modInverse(BigInteger.ONE.shiftLeft(32)).intValue();
      List<String> names = new ArrayList<>();
      Random random = new Random(7);
      while (names.size() < number) {
        int first = 0;
        for (int i = 0; i < 4; i++) {
          first = first << 8 | ('a' + random.nextInt(26));
        }
        int mixed = first + (first >>> 15);
        mixed ^= mixed >>> 9;
        int last = -mixed * inverse;
        String name =
            new String(
                ByteBuffer.allocate(8).putInt(first).putInt(last).array(),
                StandardCharsets.ISO_8859_1);
        if (name.matches("[0-9A-Za-z_,;:.+*-]{8}")) {
          names.add(name);
        }
      }
      return names;
    }
  }

  @Nested
  class Control {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "{\u0000}", "\u0000{}", "{\"\u0000"})
    void charactersThatAreNullAreNoJson(String document) {
      assertThat(problems(utf8(document)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_JSON);
    }

    @Test
    void linesOfWhatIsNotUtf8AreThoseOfAllOtherProblems() {
      byte[] document = "{\r\r\n\n\"é".getBytes(StandardCharsets.ISO_8859_1);

      assertThat(place(problems(document).get(0))).isEqualTo("4:2");
    }
  }

  /** One value of a complete dossier is broken, wherever it stands, and nothing else reported. */
  @Nested
  class FindsExactlyTheOneValue {

    private static final JsonNode COMPLETE =
        JsonMapper.shared()
            .readTree(DossierWriter.compact().toText(GeneratedDossiers.complete(new Random(20))));

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void thatIsNull(String pointer) {
      assertThat(problemsAfterSetting(pointer, "null")).containsExactly("null-value " + pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void thatIsABoolean(String pointer) {
      assertThat(problemsAfterSetting(pointer, "true")).containsExactly("wrong-type " + pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void thatIsAControlCharacter(String pointer) {
      assertThat(problemsAfterSetting(pointer, "\"\\u0007\""))
          .singleElement()
          .asString()
          .endsWith(" " + pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void thatHasAnUnknownProperty(String pointer) {
      assertThat(problemsAfterSetting(pointer + "/unknown", "{}"))
          .containsExactly("unknown-property " + pointer + "/unknown");
    }

    /** The first value of each kind: under the same names, wherever it stands in the lists. */
    static List<String> values() {
      Map<String, String> values = new LinkedHashMap<>();
      collect(COMPLETE, "", values);
      values.keySet().removeIf(FindsExactlyTheOneValue::isNamedByLinks);
      return List.copyOf(values.values());
    }

    /** The first value of each name, whatever holds it, and of each element. */
    static Collection<String> properties() {
      Map<String, String> properties = new LinkedHashMap<>();
      for (String pointer : values()) {
        properties.putIfAbsent(pointer.replaceAll(".*/(?=[^/]+/[0-9]+$|[a-z])", ""), pointer);
      }
      return properties.values();
    }

    static List<String> texts() {
      return values().stream().filter(pointer -> COMPLETE.at(pointer).isString()).toList();
    }

    static List<String> objects() {
      return values().stream().filter(pointer -> COMPLETE.at(pointer).isObject()).toList();
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> values) {
      if (!pointer.isEmpty()) {
        values.putIfAbsent(pointer.replaceAll("/[0-9]+", "/*"), pointer);
      }
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, values);
      }
      node.properties()
          .forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), values));
    }

    /** Links to it would dangle, which a test above is about. */
    private static boolean isNamedByLinks(String kind) {
      return kind.matches("/(people|organizations|citations|events)(/[*](/id)?)?");
    }

    private List<String> problemsAfterSetting(String place, String value) {
      JsonNode document = COMPLETE.deepCopy();
      JsonPointer pointer = JsonPointer.compile(place);
      JsonNode parent = document.at(pointer.head());
      if (parent.isArray()) {
        ((ArrayNode) parent)
            .set(pointer.last().getMatchingIndex(), JsonMapper.shared().readTree(value));
      } else {
        ((ObjectNode) parent)
            .set(pointer.last().getMatchingProperty(), JsonMapper.shared().readTree(value));
      }
      return problems(document.toString()).stream()
          .map(problem -> problem.code() + " " + problem.pointer())
          .toList();
    }
  }

  @Nested
  class Limits {

    private static final ReadLimits DEFAULTS = ReadLimits.defaults();

    @Test
    void takeTheDeepestPartOfTheFormatInEightLevels() {
      assertThat(read(DEFAULTS.withDepth(8), BUNDLED)).isEqualTo(MoscowVisit.dossier());
    }

    @Test
    void refuseWhatIsDeeperThanSet() {
      assertThat(codes(DEFAULTS.withDepth(7), BUNDLED)).containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({"64, unknown-property", "65, limit-exceeded"})
    void allowSixtyFourLevels(int depth, String code) {
      int inner = depth - 1;

      assertThat(
              codes(
                  DEFAULTS,
                  SMALL.replace("{\"format\"", "{\"x\":" + nested(inner) + ",\"format\"")))
          .extracting(ProblemCode::toString)
          .endsWith(code);
    }

    @Test
    void allowAMillionCharactersInAText() {
      String title = "t".repeat(1_000_000);

      assertThat(read(DEFAULTS, SMALL.replace("\"t\"", "\"" + title + "\"")).title())
          .isEqualTo(title);
    }

    @Test
    void refuseAMillionAndOneCharactersInAText() {
      String title = "t".repeat(1_000_001);

      assertThat(codes(DEFAULTS, SMALL.replace("\"t\"", "\"" + title + "\"")))
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void countTheCharactersOfATextAsSet(int length, boolean accepted) {
      String document = SMALL.replace("\"t\"", "\"" + "t".repeat(length) + "\"");

      assertThat(accepts(DEFAULTS.withStringLength(20), document)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"100, wrong-type", "101, limit-exceeded"})
    void allowAHundredDigitsInANumber(int digits, String code) {
      String document =
          SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"volume\":" + "9".repeat(digits));

      assertThat(codes(DEFAULTS, document)).extracting(ProblemCode::toString).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
      "-99, wrong",
      "-123, false",
      "1.0, true",
      "12.0, false",
      "1e0, true",
      "10e0, false"
    })
    void countEveryCharacterOfANumber(String number, String accepted) {
      String document = SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"volume\":" + number);
      String unknown = SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"x\":[" + number + "]");

      assertThat(codes(DEFAULTS.withNumberLength(3), unknown).contains(ProblemCode.LIMIT_EXCEEDED))
          .isEqualTo(accepted.equals("false"));
      if (!accepted.equals("wrong")) {
        assertThat(accepts(DEFAULTS.withNumberLength(3), document))
            .isEqualTo(accepted.equals("true"));
      }
    }

    @ParameterizedTest
    @CsvSource({"200, unknown-property", "201, limit-exceeded"})
    void allowTwoHundredCharactersInAName(int length, String code) {
      String name = "ж".repeat(length);
      String document = "{\"" + name + "\":1," + SMALL.substring(1);
      String inner = "{\"x\":{\"" + name + "\":1}," + SMALL.substring(1);

      assertThat(codes(DEFAULTS, document)).extracting(ProblemCode::toString).containsExactly(code);
      assertThat(problems(utf8(document))).isEqualTo(problems(document));
      assertThat(codes(DEFAULTS, inner)).extracting(ProblemCode::toString).endsWith(code);
      assertThat(problems(utf8(inner))).isEqualTo(problems(inner));
    }

    @ParameterizedTest
    @CsvSource({"123, true", "1234, false"})
    void countTheDigitsOfANumberAsSet(String number, boolean accepted) {
      String document = SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"volume\":" + number);

      assertThat(accepts(DEFAULTS.withNumberLength(3), document)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"17, true", "16, false"})
    void countTokensAsSet(int tokens, boolean accepted) {
      assertThat(accepts(DEFAULTS.withTokens(tokens), SMALL)).isEqualTo(accepted);
    }

    @Test
    void refuseMoreThanTenMillionTokens() {
      String ones = "1,".repeat(9_999_979) + "1";

      assertThat(codes(DEFAULTS, SMALL.replace("{\"format\"", "{\"x\":[" + ones + "],\"format\"")))
          .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
      assertThat(
              codes(DEFAULTS, SMALL.replace("{\"format\"", "{\"x\":[1," + ones + "],\"format\"")))
          .containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void allowSixtyFourMebibytes() {
      byte[] document = new byte[64 * 1024 * 1024];
      Arrays.fill(document, (byte) ' ');
      System.arraycopy(utf8(SMALL), 0, document, 0, SMALL.length());

      assertThat(READER.read(document)).isEqualTo(READER.read(SMALL));
    }

    @Test
    void refuseAByteMore() {
      assertThat(problems(new byte[64 * 1024 * 1024 + 1]))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void countTheSizeOfBytesInBytes() {
      byte[] document = utf8(SMALL.replace("\"t\"", "\"é🕊\""));
      ReadLimits enough = DEFAULTS.withDocumentSize(document.length);

      assertThat(DossierReader.withLimits(enough).read(document).title()).isEqualTo("é🕊");
      assertThat(
              problems(
                  () ->
                      DossierReader.withLimits(enough.withDocumentSize(document.length - 1))
                          .read(document)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void countTheSizeOfTextInUtf16Units() {
      String document = SMALL.replace("\"t\"", "\"é🕊\"");

      assertThat(accepts(DEFAULTS.withDocumentSize(document.length()), document)).isTrue();
      assertThat(accepts(DEFAULTS.withDocumentSize(document.length() - 1), document)).isFalse();
    }

    @Test
    void holdForReadersToo() {
      DossierReader reader =
          DossierReader.withLimits(DEFAULTS.withDocumentSize(SMALL.length() - 1));

      assertThat(problems(() -> reader.read(new StringReader(SMALL))))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void countWhatAReaderHasLeftAfterTheFirstCharacters() {
      DossierReader reader = DossierReader.withLimits(DEFAULTS.withDocumentSize(8192));
      String filled = SMALL + " ".repeat(8192 - SMALL.length());

      assertThat(reader.read(new StringReader(filled))).isEqualTo(READER.read(SMALL));
      assertThat(problems(() -> reader.read(new StringReader(filled + "x"))))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void endAStreamThatDoesNot() {
      InputStream endless =
          new InputStream() {
            private int given;

            @Override
            public int read() {
              assertThat(++given).as("bytes taken").isLessThanOrEqualTo(1_001);
              return ' ';
            }
          };
      DossierReader reader = DossierReader.withLimits(DEFAULTS.withDocumentSize(1_000));

      assertThat(problems(() -> reader.read(endless)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void maySetTheLargestSize() {
      DossierReader reader = DossierReader.withLimits(DEFAULTS.withDocumentSize(Integer.MAX_VALUE));

      assertThat(reader.read(new ByteArrayInputStream(utf8(SMALL)))).isEqualTo(READER.read(SMALL));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void areAtLeastOne(int limit) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DEFAULTS.withDocumentSize(limit))
          .withMessage("documentSize must be at least 1, was " + limit);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DEFAULTS.withTokens(limit))
          .withMessage("tokens must be at least 1, was " + limit);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DEFAULTS.withDepth(limit))
          .withMessage("depth must be at least 1, was " + limit);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DEFAULTS.withStringLength(limit))
          .withMessage("stringLength must be at least 1, was " + limit);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DEFAULTS.withNumberLength(limit))
          .withMessage("numberLength must be at least 1, was " + limit);
    }

    @Test
    void sayThemselves() {
      assertThat(
              DEFAULTS
                  .withDocumentSize(5)
                  .withTokens(4)
                  .withDepth(3)
                  .withStringLength(2)
                  .withNumberLength(1))
          .hasToString("document size 5, tokens 4, depth 3, string length 2, number length 1");
    }

    @Test
    void keepTheOthersWhenOneIsSet() {
      ReadLimits limits =
          DEFAULTS.withTokens(19).withNumberLength(2).withDepth(2).withStringLength(20);

      assertThat(accepts(limits, SMALL)).isTrue();
      assertThat(accepts(limits, SMALL.replace("\"t\"", "\"" + "t".repeat(21) + "\""))).isFalse();
      assertThat(accepts(limits, SMALL.replace("\"id\":\"a\"", "\"id\":\"a\",\"volume\":123")))
          .isFalse();
      assertThat(accepts(limits, SMALL.replace("{\"id\":\"a\"}}", "{\"id\":\"a\"},\"people\":[]}")))
          .isFalse();
    }

    @Test
    void listTenThousandProblemsAndThatThereAreMore() {
      List<Problem> problems = problems(with("\"people\":" + nulls(10_001)));

      assertThat(problems).hasSize(10_001);
      assertThat(problems.get(10_000).code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void countTheProblemsOfSingleValuesAndThoseBetweenRecordsTogether() {
      String dangling =
          IntStream.range(0, 10_000)
              .mapToObj(i -> "{\"ref\":\"none-" + i + "\",\"basis\":\"stated\"}")
              .collect(Collectors.joining(","));
      String document =
          with(
              "\"people\":[null],\"agreements\":[{\"id\":\"pact\",\"title\":\"t\",\"kind\":\"other\","
                  + "\"status\":\"agreed\",\"objects\":["
                  + dangling
                  + "]}]");

      assertThat(problems(document))
          .hasSize(10_001)
          .last()
          .returns(ProblemCode.LIMIT_EXCEEDED, Problem::code);
    }

    @Test
    void doNotSayThatThereAreMoreThanTenThousandWhenThereAreNot() {
      assertThat(problems(with("\"people\":" + nulls(10_000))))
          .hasSize(10_000)
          .extracting(Problem::code)
          .containsOnly(ProblemCode.NULL_VALUE);
    }

    @Test
    void giveEveryProblemALineAndAColumn() {
      assertThat(problems(with("\"people\":" + nulls(10_001))))
          .allMatch(problem -> problem.line().isPresent() && problem.column().isPresent());
    }

    private String nested(int levels) {
      return "[".repeat(levels) + "]".repeat(levels);
    }

    private String nulls(int number) {
      return "[" + "null,".repeat(number - 1) + "null]";
    }

    private Dossier read(ReadLimits limits, String document) {
      return DossierReader.withLimits(limits).read(document);
    }

    private List<ProblemCode> codes(ReadLimits limits, String document) {
      return problems(() -> read(limits, document)).stream().map(Problem::code).toList();
    }

    private boolean accepts(ReadLimits limits, String document) {
      try {
        read(limits, document);
        return true;
      } catch (InvalidDataException e) {
        assertThat(e.problems())
            .extracting(Problem::code)
            .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        return false;
      }
    }
  }

  /** The small dossier with a paragraph of fifty code points and some lists. */
  private static String with(String lists) {
    return SMALL.replace(
        "{\"id\":\"a\"}}",
        "{\"id\":\"a\",\"paragraphs\":[{\"number\":1,\"length\":50,\"sha256\":\""
            + "0".repeat(64)
            + "\"}]},"
            + lists
            + "}");
  }

  private static List<ProblemCode> codes(String document) {
    return problems(document).stream().map(Problem::code).toList();
  }

  private static List<String> pointers(String document) {
    return problems(document).stream().map(Problem::pointer).toList();
  }

  private static List<Problem> problems(String document) {
    return problems(() -> READER.read(document));
  }

  private static List<Problem> problems(byte[] document) {
    return problems(() -> READER.read(document));
  }

  private static List<Problem> problems(ThrowingCallable reading) {
    return catchThrowableOfType(InvalidDataException.class, reading).problems();
  }

  private static String place(Problem problem) {
    return problem.line().getAsInt() + ":" + problem.column().getAsInt();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

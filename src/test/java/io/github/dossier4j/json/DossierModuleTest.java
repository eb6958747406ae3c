package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DossierModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new DossierModule()).build();

  private static final JsonMapper LENIENT_AT_THE_END =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final DossierReader READER = DossierReader.create();
  private static final Dossier VISIT = MoscowVisit.dossier();
  private static final String INDENTED = DossierWriter.indented().toText(VISIT);
  private static final String COMPACT = DossierWriter.compact().toText(VISIT);

  /** A dossier on one line, for the tests that break one thing in it. */
  private static final String SMALL =
      "{\"format\":1,\"id\":\"d\",\"title\":\"Größe\",\"version\":\"1\",\"rights\":\"r\","
          + "\"article\":{\"id\":\"a\"}}";

  /** Four problems, two of them behind characters that take several bytes. */
  private static final String BROKEN =
      """
      {
        "format": 1, "titel": "Größe \uD83D\uDD4A", "id": "-", "version": "1",
        "rights": null,
        "article": {"id": "a", "nonsense": [{"deep": [1, 2.0, true]}]}
      }
      """;

  private interface Reading {
    Dossier read(JsonMapper mapper, String text) throws Exception;
  }

  private record Way(String name, Reading reading) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Way> ways() {
    return List.of(
        new Way("text", (mapper, text) -> mapper.readValue(text, Dossier.class)),
        new Way("bytes", (mapper, text) -> mapper.readValue(utf8(text), Dossier.class)),
        new Way(
            "a part of an array",
            (mapper, text) -> {
              byte[] bytes = utf8("[" + text + "]");
              return mapper.readValue(bytes, 1, bytes.length - 2, Dossier.class);
            }),
        new Way(
            "a stream",
            (mapper, text) ->
                mapper.readValue(new ByteArrayInputStream(utf8(text)), Dossier.class)),
        new Way(
            "a slow stream", (mapper, text) -> mapper.readValue(slow(utf8(text)), Dossier.class)),
        new Way(
            "a reader", (mapper, text) -> mapper.readValue(new StringReader(text), Dossier.class)),
        new Way(
            "an object reader",
            (mapper, text) -> mapper.readerFor(Dossier.class).readValue(utf8(text))),
        new Way(
            "a parser",
            (mapper, text) -> {
              try (JsonParser parser = mapper.createParser(utf8(text))) {
                return mapper.readValue(parser, Dossier.class);
              }
            }),
        new Way(
            "a parser that has begun",
            (mapper, text) -> {
              try (JsonParser parser = mapper.createParser(text)) {
                parser.nextToken();
                return mapper.readValue(parser, Dossier.class);
              }
            }));
  }

  /** A byte at a time, as a bad connection gives them. */
  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(1, length));
      }
    };
  }

  @Nested
  class ADossierThatIsTheWholeInput {

    static List<Way> ways() {
      return DossierModuleTest.ways();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isRead(Way way) throws Exception {
      assertThat(way.reading.read(MAPPER, INDENTED)).isEqualTo(VISIT);
      assertThat(way.reading.read(MAPPER, COMPACT)).isEqualTo(VISIT);
      assertThat(way.reading.read(MAPPER, "\r\n\n  " + SMALL + " \n"))
          .isEqualTo(READER.read(SMALL));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void hasTheProblemsThatAReaderFindsInIt(Way way) {
      List<Problem> problems = problems(() -> way.reading.read(MAPPER, BROKEN));

      assertThat(problems).isEqualTo(problemsByReader(BROKEN));
      assertThat(problems)
          .extracting(Problem::code)
          .contains(
              ProblemCode.UNKNOWN_PROPERTY,
              ProblemCode.BAD_ID,
              ProblemCode.NULL_VALUE,
              ProblemCode.MISSING);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void hasItsLinesAndColumnsFromTheStartOfTheInput(Way way) {
      for (String before : List.of("", " ", "\n", "\r\n", "\r", "\n\n \t  ", "\n".repeat(9000))) {
        for (String text : List.of(before + BROKEN, before + SMALL.replace("\"a\"", "5"))) {
          assertThat(problems(() -> way.reading.read(MAPPER, text)))
              .isEqualTo(problemsByReader(text));
        }
      }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void mayBeNoJsonAfterItsStart(Way way) {
      for (String text :
          List.of(
              "{", "{\"format\"", "{,}", "{\"a\":1]", "{\"a\": 'b'}", SMALL + "}", SMALL + "x")) {
        assertThat(problems(() -> way.reading.read(MAPPER, text)))
            .as(text)
            .isEqualTo(problemsByReader(text));
      }
    }

    @Test
    void mayBeBehindAByteOrderMark() throws Exception {
      String text = "\uFEFF\n" + BROKEN;

      assertThat(MAPPER.readValue(utf8("\uFEFF" + COMPACT), Dossier.class)).isEqualTo(VISIT);
      assertThat(problems(() -> MAPPER.readValue(utf8(text), Dossier.class)))
          .isEqualTo(problemsByReader(text));
      String onOneLine = SMALL.replace("\"a\"", "5");
      assertThat(problems(() -> MAPPER.readValue(utf8("\uFEFF" + onOneLine), Dossier.class)))
          .as("the parser does not tell the mark from three spaces")
          .isEqualTo(problemsByReader("   " + onOneLine));
    }

    @Test
    void mustBeInUtf8WhereItIsInBytes() {
      byte[] bytes = SMALL.getBytes(StandardCharsets.ISO_8859_1);

      assertThat(problems(() -> MAPPER.readValue(bytes, Dossier.class)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void mayBeInAnEncodingThatTheMapperKnows() {
      byte[] bytes = SMALL.getBytes(Charset.forName("UTF-16BE"));

      assertThat(MAPPER.readValue(bytes, Dossier.class)).isEqualTo(READER.read(SMALL));
    }

    @Test
    void mayBeAFile(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("visit.json"), INDENTED);

      assertThat(MAPPER.readValue(file, Dossier.class)).isEqualTo(VISIT);
      assertThat(MAPPER.readValue(file.toFile(), Dossier.class)).isEqualTo(VISIT);
    }

    @Test
    void isReadWithTheLimitsOfTheReader() {
      DossierReader small = DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(2000));
      JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule(small)).build();

      assertThat(mapper.readValue(SMALL, Dossier.class)).isEqualTo(READER.read(SMALL));
      assertThat(problems(() -> mapper.readValue(utf8(COMPACT), Dossier.class)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void isNoLongerReadWhereItIsTooLarge() throws IOException {
      DossierReader small =
          DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(20_000));
      JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule(small)).build();
      InputStream endless =
          new InputStream() {
            private int at;

            @Override
            public int read() {
              if (at > 1_000_000) {
                throw new AssertionError("read on and on");
              }
              return at++ == 0 ? '{' : ' ';
            }
          };

      assertThat(problems(() -> mapper.readValue(endless, Dossier.class)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void isStrictWhateverTheMapperAllows() {
      JsonMapper lenient =
          MAPPER
              .rebuild()
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .build();

      for (String text :
          List.of(BROKEN, SMALL.replace("\"r\"", "'r'"), SMALL.replace("}}", "},}"))) {
        assertThat(problems(() -> lenient.readValue(text, Dossier.class)))
            .isEqualTo(problemsByReader(text));
      }
    }

    @Test
    void failsAsTheSourceFails() {
      IOException reason = new IOException("gone");
      InputStream source =
          new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
              if (at == 9) {
                throw reason;
              }
              return SMALL.charAt(at++);
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
              buffer[from] = (byte) read();
              return 1;
            }
          };

      assertThatExceptionOfType(JacksonException.class)
          .isThrownBy(() -> MAPPER.readValue(source, Dossier.class))
          .withCause(reason);
    }
  }

  @Nested
  class ADossierAmongOthers {

    record Holder(String name, Dossier dossier, List<Dossier> more) {}

    record Typed(
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY)
            Dossier dossier) {}

    @Test
    void isRead() {
      Holder holder = new Holder("x", VISIT, List.of(READER.read(SMALL), VISIT));

      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(holder), Holder.class))
          .isEqualTo(holder);
    }

    @Test
    void hasItsProblemsByPointersAndLinesOfTheWhole() {
      String text =
          """
          {"name": "x",
           "more": [
             %s,
             {"format": 1,
              "titel": "Größe",
              "id": "d", "title": "t", "version": "1",
              "rights": "r", "article": {}}]}
          """
              .formatted(SMALL);

      assertThat(problems(() -> MAPPER.readValue(text, Holder.class)))
          .extracting(Problem::code, Problem::pointer, Problem::line, Problem::column)
          .containsExactly(
              tuple(
                  ProblemCode.UNKNOWN_PROPERTY,
                  "/more/1/titel",
                  OptionalInt.of(5),
                  OptionalInt.empty()),
              tuple(
                  ProblemCode.MISSING,
                  "/more/1/article/id",
                  OptionalInt.of(7),
                  OptionalInt.empty()));
    }

    @Test
    void saysTheLineWithoutAColumn() {
      List<Problem> problems =
          problems(() -> MAPPER.readValue("\n[\n5]", new TypeReference<List<Dossier>>() {}));

      assertThat(problems.get(0)).asString().startsWith("line 3: /0: ");
    }

    @Test
    void hasEveryProblemThatAReaderFindsInItAlone() {
      String text = "{\"dossier\":" + BROKEN + "}";

      assertThat(problems(() -> MAPPER.readValue(text, Holder.class)))
          .extracting(Problem::code, Problem::pointer, Problem::line, Problem::value)
          .containsExactlyElementsOf(
              problemsByReader(BROKEN).stream()
                  .map(
                      problem ->
                          tuple(
                              problem.code(),
                              "/dossier" + problem.pointer(),
                              problem.line(),
                              problem.value()))
                  .toList());
    }

    @Test
    void mayHaveItsTypeBesideItsProperties() {
      String text = MAPPER.writeValueAsString(new Typed(VISIT));
      String broken = text.replaceFirst("\"title\":", "\"titel\":");

      assertThat(text).contains("@class");
      assertThat(MAPPER.readValue(text, Typed.class)).isEqualTo(new Typed(VISIT));
      assertThat(problems(() -> MAPPER.readValue(broken, Typed.class)))
          .extracting(Problem::pointer)
          .containsExactly("/dossier/title", "/dossier/titel");
    }

    @Test
    void mayBeATree() {
      assertThat(MAPPER.treeToValue(MAPPER.readTree(COMPACT), Dossier.class)).isEqualTo(VISIT);
      assertThat(MAPPER.convertValue(VISIT, Dossier.class)).isEqualTo(VISIT);
      assertThat(problems(() -> MAPPER.treeToValue(MAPPER.readTree(BROKEN), Dossier.class)))
          .as("a tree has no lines")
          .hasSameSizeAs(problemsByReader(BROKEN))
          .allSatisfy(problem -> assertThat(problem.line()).isEmpty());
    }

    @Test
    void mayBeInYaml() {
      YAMLMapper yaml = YAMLMapper.builder().addModule(new DossierModule()).build();
      String text = yaml.writeValueAsString(VISIT);

      assertThat(yaml.readValue(text, Dossier.class)).isEqualTo(VISIT);
      assertThat(problems(() -> yaml.readValue("format: 1\ntitel: x\n", Dossier.class)))
          .extracting(Problem::pointer, Problem::line)
          .contains(tuple("/titel", OptionalInt.of(2)));
    }

    @Test
    void mustBeAnObject() {
      assertThat(
              problems(() -> MAPPER.readValue("[5, \"x\"]", new TypeReference<List<Dossier>>() {})))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(tuple(ProblemCode.WRONG_TYPE, "/0"));
      assertThat(problems(() -> MAPPER.readValue("5", Dossier.class)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void keepsEveryDigitAndEveryHalfOfACharacter() {
      for (String change :
          List.of("1.00000000000000000001", "1e400", "\"\\ud800\"", "12345678901234567890")) {
        String text = SMALL.replace("\"r\"", change).replace("\"d\"", change);

        assertThat(
                problems(
                    () ->
                        MAPPER.readValue("[" + text + "]", new TypeReference<List<Dossier>>() {})))
            .extracting(Problem::message, Problem::value)
            .containsExactlyElementsOf(
                problemsByReader(text).stream()
                    .map(problem -> tuple(problem.message(), problem.value()))
                    .toList());
      }
    }

    @Test
    void hasEveryKeyThatStandsTwice() {
      String text = SMALL.replace("\"id\":\"d\"", "\"id\":\"d\",\"id\":\"e\"");

      assertThat(
              problems(
                  () -> MAPPER.readValue("[" + text + "]", new TypeReference<List<Dossier>>() {})))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(tuple(ProblemCode.DUPLICATE_KEY, "/0/id"));
    }

    @Test
    void mayBeAbsent() {
      assertThat(MAPPER.readValue("{\"name\":\"x\",\"dossier\":null}", Holder.class))
          .isEqualTo(new Holder("x", null, null));
    }
  }

  @Nested
  class ASequence {

    private static final String TWO = SMALL + "\n" + SMALL;

    @Test
    void isRefusedWhereTheMapperFailsOnTrailingTokens() {
      assertThat(problems(() -> MAPPER.readValue(TWO, Dossier.class)))
          .isEqualTo(problemsByReader(TWO));
      assertThat(
              problems(
                  () -> {
                    try (MappingIterator<Dossier> dossiers =
                        MAPPER.readerFor(Dossier.class).readValues(TWO)) {
                      return dossiers.nextValue();
                    }
                  }))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TRAILING_CONTENT);
    }

    @Test
    void isReadOneAfterTheOtherWhereItDoesNot() throws Exception {
      try (MappingIterator<Dossier> dossiers =
          LENIENT_AT_THE_END.readerFor(Dossier.class).readValues(TWO)) {
        assertThat(dossiers.readAll()).containsExactly(READER.read(SMALL), READER.read(SMALL));
      }
      try (JsonParser parser = LENIENT_AT_THE_END.createParser(utf8(TWO))) {
        Dossier one = LENIENT_AT_THE_END.readValue(parser, Dossier.class);
        Dossier two = LENIENT_AT_THE_END.readValue(parser, Dossier.class);
        assertThat(Stream.of(one, two)).containsOnly(READER.read(SMALL));
        assertThat(parser.nextToken()).isNull();
      }
    }

    @Test
    void leavesTheSecondToTheMapper() {
      try (JsonParser parser = MAPPER.createParser(utf8("5 " + SMALL))) {
        parser.nextToken();
        parser.clearCurrentToken();
        assertThat(MAPPER.readValue(parser, Dossier.class)).isEqualTo(READER.read(SMALL));
      }
    }
  }

  @Nested
  class AModule {

    @Test
    void isFoundByNobodyWhoDoesNotAskForIt() {
      JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

      assertThat(mapper.registeredModules()).noneMatch(module -> module instanceof DossierModule);
    }

    @Test
    void isOneInAMapper() {
      DossierReader small = DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(10));
      JsonMapper mapper = MAPPER.rebuild().addModule(new DossierModule(small)).build();

      assertThat(problems(() -> mapper.readValue(SMALL, Dossier.class)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void changesNothingThatIsWritten() {
      assertThat(MAPPER.writeValueAsString(VISIT)).isEqualTo(COMPACT);
      assertThat(MAPPER.writeValueAsString(Map.of("visit", VISIT)))
          .isEqualTo("{\"visit\":" + COMPACT + "}");
    }

    @Test
    void saysInTheExceptionOfTheMapperWhatIsWrong() {
      assertThatThrownBy(() -> MAPPER.readValue(BROKEN, Dossier.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("null-value")
          .hasCauseInstanceOf(InvalidDataException.class);
    }

    @Test
    void needsAReader() {
      assertThatNullPointerException()
          .isThrownBy(() -> new DossierModule(null))
          .withMessage("reader");
    }

    @Test
    void doesNotMindSettingsThatMakeParsersOfOtherKinds() {
      JsonMapper mapper =
          JsonMapper.builder(
                  JsonFactory.builder()
                      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                      .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                      .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                      .build())
              .addModule(new DossierModule())
              .build();

      assertThat(mapper.readValue(utf8(INDENTED), Dossier.class)).isEqualTo(VISIT);
      assertThat(mapper.readValue(INDENTED, Dossier.class)).isEqualTo(VISIT);
      assertThat(problems(() -> mapper.readValue(BROKEN, Dossier.class)))
          .isEqualTo(problemsByReader(BROKEN));
    }
  }

  private static List<Problem> problems(Callable<?> reading) {
    JacksonException failure = catchThrowableOfType(JacksonException.class, reading::call);
    assertThat(failure).isNotNull().hasCauseInstanceOf(InvalidDataException.class);
    return ((InvalidDataException) failure.getCause()).problems();
  }

  private static List<Problem> problemsByReader(String text) {
    return catchThrowableOfType(InvalidDataException.class, () -> READER.read(text)).problems();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.github.dossier4j.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RowWriterTest {

  private static final String START =
      "{\"dossier\":\"small\",\"version\":\"1\",\"reviewed\":false,\"withdrawn\":false,"
          + "\"article\":\"article\",";

  private static final List<RowWriter> WRITERS =
      List.of(RowWriter.ndjson(), RowWriter.csv(), RowWriter.spreadsheetCsv());

  private static final Event EVENT =
      Event.builder()
          .id("e")
          .title("An event")
          .kind(EventKind.TALKS)
          .status(EventStatus.ALLEGED)
          .date(ReportedTime.inferred("February 6", "2008-02-06", "the year of the article"))
          .addPassage(Passage.of(1, 2, 30))
          .build();

  private final Dossier visit = MoscowVisit.dossier();

  @Nested
  class Ndjson {

    @Test
    void hasALineForEachRowWithEveryColumn() {
      String first = "\"record\":\"e\",\"record_type\":\"events\",\"event_status\":\"alleged\",";
      String none = "\"earliest\":null,\"latest\":null,\"basis\":null,";
      String end = "\"note\":null,\"claim_record\":null,\"claim_holder\":null}";

      assertThat(text(RowWriter.ndjson(), small(EVENT), RowTable.FACTS).split("\n"))
          .contains(
              START
                  + first
                  + "\"attribute\":\"/title\",\"relation\":\"events/title\","
                  + "\"value\":\"An event\",\"printed\":null,"
                  + none
                  + end,
              START
                  + first
                  + "\"attribute\":\"/date\",\"relation\":\"events/date\","
                  + "\"value\":\"2008-02-06\",\"printed\":\"February 6\","
                  + "\"earliest\":\"2008-02-06\",\"latest\":\"2008-02-06\","
                  + "\"basis\":\"inferred\",\"note\":\"the year of the article\","
                  + "\"claim_record\":null,\"claim_holder\":null}");
    }

    @Test
    void hasNumbersAndTruthValuesAsSuch() {
      assertThat(text(RowWriter.ndjson(), small(EVENT), RowTable.PASSAGES))
          .isEqualTo(
              "{\"dossier\":\"small\",\"record\":\"e\",\"attribute\":\"/passages\",\"number\":0,"
                  + "\"paragraph\":1,\"start_offset\":2,\"end_offset\":30}\n");
    }

    @Test
    void isWhatAMapperMakesOfTheRows() {
      JsonMapper mapper = JsonMapper.shared();
      for (RowTable table : RowTable.values()) {
        List<String> lines = text(RowWriter.ndjson(), visit, table).lines().toList();

        assertThat(lines)
            .isEqualTo(visit.rows().of(table).stream().map(mapper::writeValueAsString).toList());
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"",
          "\\",
          "a\nb",
          "a\tb\r\n",
          "é",
          "😀",
          "\u2028",
          "/",
          "~",
          "\u07ff\u0800\uffff"
        })
    void escapesAsJacksonDoes(String name) {
      String line =
          text(RowWriter.ndjson(), small(person("x" + name)), RowTable.FACTS).split("\n")[2];

      assertThat(line)
          .contains("\"value\":" + JsonMapper.shared().writeValueAsString("x" + name) + ",");
    }

    @Test
    void takesTextsOfAnyLength() {
      String name = "long ".repeat(10_000) + "\"";

      assertThat(values(text(RowWriter.ndjson(), small(person(name)), RowTable.FACTS)))
          .contains(name);
    }

    private static List<String> values(String lines) {
      List<String> values = new ArrayList<>();
      lines
          .lines()
          .forEach(
              line -> values.add(JsonMapper.shared().readTree(line).path("value").asString("")));
      return values;
    }
  }

  @Nested
  class CommaSeparatedValues {

    @Test
    void startWithTheNamesOfTheColumns() {
      assertThat(text(RowWriter.csv(), small(EVENT), RowTable.PASSAGES))
          .isEqualTo(
              "dossier,record,attribute,number,paragraph,start_offset,end_offset\r\n"
                  + "small,e,/passages,0,1,2,30\r\n");
    }

    @Test
    void haveAnEmptyCellForNoValue() {
      assertThat(text(RowWriter.csv(), small(EVENT), RowTable.FACTS).split("\r\n"))
          .contains(
              "small,1,false,false,article,e,events,alleged,/title,events/title,An event,,,,,,,",
              "small,1,false,false,article,e,events,alleged,/date,events/date,2008-02-06,"
                  + "February 6,2008-02-06,2008-02-06,inferred,the year of the article,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b\"\"", "\"", "a\nb", "a\r\nb", " a", "a ", "a\tb"})
    void haveQuotationMarksAroundCellsThatNeedThem(String name) {
      assertThat(text(RowWriter.csv(), small(person(name)), RowTable.FACTS))
          .contains(",people/name,\"" + name.replace("\"", "\"\"") + "\",\"");
    }

    @Test
    void leaveFormulasAsTheyAre() {
      assertThat(text(RowWriter.csv(), small(person("=1+1")), RowTable.FACTS))
          .contains(",people/name,=1+1,=1+1,");
    }
  }

  @Nested
  class SpreadsheetValues {

    @Test
    void startWithAByteOrderMark() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RowWriter.spreadsheetCsv().write(visit, RowTable.OUTLETS, out);

      assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF, 'd', 'o', 's');
      assertThat(text(RowWriter.spreadsheetCsv(), visit, RowTable.OUTLETS))
          .startsWith("\uFEFFdossier,")
          .doesNotContain("\n\uFEFF");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "'tis",
          "2008-02-06",
          "12/5",
          "1.2.2008",
          "10:30"
        })
    void guardWhatIsTakenForAFormulaOrADate(String name) {
      assertThat(text(RowWriter.spreadsheetCsv(), small(person(name)), RowTable.FACTS))
          .contains(",people/name,'" + name + ",'" + name + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "=\"a\",b"})
    void guardInsideTheQuotationMarks(String name) {
      assertThat(text(RowWriter.spreadsheetCsv(), small(person(name + ".")), RowTable.FACTS))
          .contains(",\"'" + name.replace("\"", "\"\"") + ".\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "Ada", "12", "Article 5", "a-b", "٣/٤"})
    void leaveTheRestAsItIs(String name) {
      assertThat(text(RowWriter.spreadsheetCsv(), small(person(name)), RowTable.FACTS))
          .contains(",people/name," + name + "," + name + ",");
    }

    @Test
    void guardTimesAsValuesAndAsPrinted() {
      assertThat(text(RowWriter.spreadsheetCsv(), small(EVENT), RowTable.FACTS))
          .contains(",'2008-02-06,'February 6,'2008-02-06,'2008-02-06,inferred,");
    }

    @Test
    void leaveNumbersAndPlainWordsOfOtherColumnsAlone() {
      assertThat(text(RowWriter.spreadsheetCsv(), small(EVENT), RowTable.PASSAGES))
          .endsWith("small,e,/passages,0,1,2,30\r\n");
    }
  }

  /** What is in no row stands in the guide: the fingerprints of the paragraphs. */
  @Nested
  class TheDossier {

    @Samples(100)
    void canBeBuiltAgainFromNdjson(Sample sample) {
      Dossier dossier = sample.dossier();

      assertThat(
              RebuiltDossier.of(
                  parsed(text(RowWriter.ndjson(), dossier, RowTable.FACTS)),
                  parsed(text(RowWriter.ndjson(), dossier, RowTable.PASSAGES)),
                  dossier.article().paragraphs()))
          .isEqualTo(dossier);
    }

    @Samples(100)
    void canBeBuiltAgainFromCsv(Sample sample) {
      Dossier dossier = sample.dossier();

      assertThat(
              RebuiltDossier.of(
                  Csv.rows(text(RowWriter.csv(), dossier, RowTable.FACTS)),
                  Csv.rows(text(RowWriter.csv(), dossier, RowTable.PASSAGES)),
                  dossier.article().paragraphs()))
          .isEqualTo(dossier);
    }

    @Samples(100)
    void canBeBuiltAgainFromASpreadsheet(Sample sample) {
      Dossier dossier = sample.dossier();

      assertThat(
              RebuiltDossier.of(
                  unguarded(text(RowWriter.spreadsheetCsv(), dossier, RowTable.FACTS)),
                  unguarded(text(RowWriter.spreadsheetCsv(), dossier, RowTable.PASSAGES)),
                  dossier.article().paragraphs()))
          .isEqualTo(dossier);
    }

    @Test
    void canBeBuiltAgainIfItIsTheBundledOne() {
      assertThat(
              RebuiltDossier.of(
                  parsed(text(RowWriter.ndjson(), visit, RowTable.FACTS)),
                  parsed(text(RowWriter.ndjson(), visit, RowTable.PASSAGES)),
                  visit.article().paragraphs()))
          .isEqualTo(visit);
    }

    private static List<Map<String, String>> parsed(String lines) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.split("\n")) {
        Map<String, JsonNode> cells =
            JsonMapper.shared()
                .readValue(line, new TypeReference<LinkedHashMap<String, JsonNode>>() {});
        Map<String, String> row = new HashMap<>();
        cells.forEach(
            (name, cell) -> {
              if (!cell.isNull()) {
                row.put(name, cell.asString());
              }
            });
        rows.add(row);
      }
      return rows;
    }

    private static List<Map<String, String>> unguarded(String text) {
      List<Map<String, String>> rows = Csv.rows(text.substring(1));
      for (Map<String, String> row : rows) {
        row.replaceAll((name, cell) -> cell.startsWith("'") ? cell.substring(1) : cell);
      }
      return rows;
    }
  }

  @Nested
  class ManyDossiers {

    @Test
    void areWrittenOneAfterTheOther() {
      for (RowWriter writer : WRITERS) {
        String one = text(writer, small(EVENT), RowTable.FACTS);
        String two = text(writer, small(person("Ada")), RowTable.FACTS);
        String header = writer == RowWriter.ndjson() ? "" : two.substring(0, two.indexOf('\n') + 1);
        StringBuilder both = new StringBuilder();

        writer.write(Stream.of(small(EVENT), small(person("Ada"))), RowTable.FACTS, both);

        assertThat(both).hasToString(one + two.substring(header.length()));
      }
    }

    @Test
    void areTakenOneAtATimeAndClosed() {
      AtomicInteger taken = new AtomicInteger();
      AtomicBoolean closed = new AtomicBoolean();
      List<Integer> takenWhenWritten = new ArrayList<>();
      Stream<Dossier> dossiers =
          IntStream.range(0, 100)
              .peek(i -> taken.incrementAndGet())
              .mapToObj(i -> visit)
              .onClose(() -> closed.set(true));

      RowWriter.ndjson()
          .write(
              dossiers,
              RowTable.FACTS,
              new OutputStream() {
                @Override
                public void write(int b) {
                  throw new AssertionError("bytes come in larger parts");
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                  takenWhenWritten.add(taken.get());
                }
              });

      assertThat(takenWhenWritten).contains(1, 50).isSorted();
      assertThat(closed).isTrue();
    }

    @Test
    void areNoneOnlyWithTheHeader() {
      StringBuilder ndjson = new StringBuilder();
      StringBuilder csv = new StringBuilder();
      RowWriter.ndjson().write(Stream.empty(), RowTable.OUTLETS, ndjson);
      RowWriter.csv().write(Stream.empty(), RowTable.OUTLETS, csv);

      assertThat(ndjson).isEmpty();
      assertThat(csv).hasToString("dossier,record,attribute,number,outlet,printed,basis\r\n");
    }

    @Test
    void mustNotHaveANull() {
      StringBuilder out = new StringBuilder();

      assertThatNullPointerException()
          .isThrownBy(() -> RowWriter.csv().write(Stream.of((Dossier) null), RowTable.FACTS, out))
          .withMessage("dossiers element");
    }
  }

  @Nested
  class Targets {

    @Test
    void getTheSameBytesHoweverTheyAreWritten(@TempDir Path folder) throws IOException {
      for (RowWriter writer : WRITERS) {
        writer.write(visit, folder);
        for (RowTable table : RowTable.values()) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          StringWriter characters = new StringWriter();
          writer.write(visit, table, bytes);
          writer.write(visit, table, characters);

          assertThat(Files.readAllBytes(folder.resolve(writer.fileName(table))))
              .isEqualTo(bytes.toByteArray());
          assertThat(characters).hasToString(bytes.toString(StandardCharsets.UTF_8));
        }
      }
    }

    @Samples(20)
    void getWholeCharactersOfAnyDossier(Sample sample) {
      Dossier dossier = sample.dossier();
      Stream<Dossier> many = Stream.of(dossier, visit, dossier, visit);
      StringBuilder text = new StringBuilder();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();

      RowWriter.ndjson().write(many, RowTable.FACTS, text);
      RowWriter.ndjson().write(Stream.of(dossier, visit, dossier, visit), RowTable.FACTS, bytes);

      assertThat(text).hasToString(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void areFlushedAndStayOpen() {
      for (RowWriter writer : WRITERS) {
        AtomicInteger flushed = new AtomicInteger();
        OutputStream out =
            new ByteArrayOutputStream() {
              @Override
              public void flush() {
                flushed.incrementAndGet();
              }

              @Override
              public void close() {
                throw new AssertionError("closed");
              }
            };

        writer.write(visit, RowTable.FACTS, out);

        assertThat(flushed).hasValue(1);
      }
    }

    @Test
    void thatFailSaySo() {
      for (RowWriter writer : WRITERS) {
        OutputStream full =
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("full");
              }
            };

        assertThatThrownBy(() -> writer.write(visit, RowTable.FACTS, full))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessage("cannot write rows")
            .hasRootCauseMessage("full");
      }
    }

    @Test
    void areNamedIfTheyAreNull() {
      RowWriter writer = RowWriter.csv();

      assertThatNullPointerException()
          .isThrownBy(() -> writer.write((Dossier) null, Path.of("x")))
          .withMessage("dossier");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write((Stream<Dossier>) null, Path.of("x")))
          .withMessage("dossiers");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(visit, (Path) null))
          .withMessage("folder");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(visit, null, new StringBuilder()))
          .withMessage("table");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(visit, RowTable.FACTS, (Appendable) null))
          .withMessage("out");
      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(visit, RowTable.FACTS, (OutputStream) null))
          .withMessage("out");
      assertThatNullPointerException().isThrownBy(() -> writer.fileName(null)).withMessage("table");
    }
  }

  @Nested
  class AFolder {

    @TempDir private Path folder;

    @Test
    void isMadeAndGetsAFileForEachTable() throws IOException {
      RowWriter.ndjson().write(visit, folder.resolve("a/b"));

      assertThat(names(folder.resolve("a/b")))
          .containsExactlyInAnyOrder("facts.ndjson", "passages.ndjson", "outlets.ndjson");
    }

    @Test
    void keepsWhatWasThereIfWritingFails() throws IOException {
      RowWriter.csv().write(visit, folder);
      byte[] before = Files.readAllBytes(folder.resolve("facts.csv"));
      Stream<Dossier> failing =
          Stream.of(1, 2)
              .map(
                  i -> {
                    if (i == 2) {
                      throw new IllegalStateException("no second one");
                    }
                    return visit.toBuilder().version("2").build();
                  });

      assertThatThrownBy(() -> RowWriter.csv().write(failing, folder))
          .isInstanceOf(IllegalStateException.class);
      assertThat(Files.readAllBytes(folder.resolve("facts.csv"))).isEqualTo(before);
      assertThat(names(folder))
          .containsExactlyInAnyOrder("facts.csv", "passages.csv", "outlets.csv");
    }

    @Test
    void cannotBeAFile() throws IOException {
      Path file = Files.writeString(folder.resolve("file"), "x");

      assertThatThrownBy(() -> RowWriter.csv().write(visit, file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("cannot write rows to " + file);
    }

    @Test
    void cannotHaveAFolderInPlaceOfAFile() throws IOException {
      Files.createDirectory(folder.resolve("facts.csv"));

      assertThatThrownBy(() -> RowWriter.csv().write(visit, folder))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(names(folder)).containsExactly("facts.csv");
    }

    private static List<String> names(Path folder) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(file -> file.getFileName().toString()).toList();
      }
    }
  }

  private static Person person(String name) {
    return Person.builder().id("p").name(name).build();
  }

  private static Dossier small(Object record) {
    var dossier =
        Dossier.builder()
            .id("small")
            .title("Small")
            .version("1")
            .rights("Free")
            .article(
                Article.builder()
                    .id("article")
                    .addParagraph(ParagraphFingerprint.of(1, 100, "0".repeat(64)))
                    .build());
    return record instanceof Event event
        ? dossier.addEvent(event).build()
        : dossier.addPerson((Person) record).build();
  }

  private static String text(RowWriter writer, Dossier dossier, RowTable table) {
    StringBuilder text = new StringBuilder();
    writer.write(dossier, table, text);
    return text.toString();
  }
}

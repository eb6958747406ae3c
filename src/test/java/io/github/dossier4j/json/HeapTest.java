package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The heap that {@link ReadLimits} says to be enough, in a process that has no more, for documents
 * that fill it as well as the limits let them.
 */
class HeapTest {

  /** A little more than a power of two, because arrays grow by doubling. */
  private static final int SIZE = 1_100_000;

  private static final int TOKENS = 200_000;

  @ParameterizedTest
  @CsvSource({"bytes, 4", "text, 8"})
  void isEnoughForWhateverADocumentHolds(String form, long each) throws Exception {
    long heap = 16 + (each * SIZE + 200L * TOKENS) / (1024 * 1024);
    // The quick compiler, because nothing runs for long.
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx" + heap + "m",
            "-cp",
            System.getProperty("java.class.path"),
            Reading.class.getName(),
            form);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();

    assertThat(output).isEqualTo("13 documents and 13 lines were refused");
  }

  /** The process: reads a document of each kind, and says how many were refused. */
  static final class Reading {

    private static final String START =
        "{\"format\":1,\"id\":\"d\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\","
            + "\"article\":{\"id\":\"a\",\"paragraphs\":[{\"number\":1,\"length\":50,\"sha256\":\""
            + "0".repeat(64)
            + "\"}]},";
    private static final String PERSON = START + "\"people\":[{\"id\":\"p\",\"name\":\"n\",";
    private static final String EVENT =
        START
            + "\"events\":[{\"id\":\"e\",\"title\":\"t\",\"kind\":\"other\",\"status\":\"occurred\",";

    /** What fills most: nonsense, and what is good but for its end, because that is kept. */
    private static final List<Filling> FILLINGS =
        List.of(
            new Filling("{\"people\":[", "1,", 1, "1]}"),
            new Filling("{\"people\":[", "{},", 2, "1]}"),
            new Filling("{\"x\":[", "{\"a\":1},", 4, "1]}"),
            new Filling("[", "[],", 2, "1]"),
            new Filling(PERSON + "\"aliases\":[", "\"a\",", 1, "7]}]}"),
            new Filling(PERSON + "\"aliases\":[", "\"ж\",", 1, "7]}]}"),
            new Filling(
                PERSON + "\"mentions\":[", "{\"paragraph\":1,\"start\":1,\"end\":2},", 8, "7]}]}"),
            new Filling(
                PERSON + "\"mentions\":[", "{\"paragraph\":1,\"start\":1,\"end\":99},", 8, "7]}]}"),
            new Filling(PERSON + "\"positions\":[", "{\"title\":\"t\"},", 4, "7]}]}"),
            new Filling(START + "\"people\":[", "{\"id\":\"p\",\"name\":\"n\"},", 6, "7]}"),
            new Filling(EVENT + "\"after\":[", "{\"ref\":\"f\",\"basis\":\"stated\"},", 6, "7]}]}"),
            new Filling(
                PERSON + "\"honorifics\":[", "\"" + "a".repeat(200_000) + "\",", 1, "7]}]}"),
            new Filling("{\"title\":\"я\",\"people\":[", " ".repeat(1_000), 1, "7]}"));

    private Reading() {}

    public static void main(String[] args) {
      DossierReader reader =
          DossierReader.withLimits(ReadLimits.defaults().withDocumentSize(SIZE).withTokens(TOKENS));
      int documents = 0;
      int lines = 0;
      for (Filling filling : FILLINGS) {
        if (args[0].equals("bytes")) {
          documents += isRefused(() -> reader.read(filling.document())) ? 1 : 0;
          lines += isRefused(() -> reader.lines(filling.document()).count()) ? 1 : 0;
        } else {
          documents += isRefused(() -> reader.read(filling.text())) ? 1 : 0;
          lines += isRefused(() -> reader.lines(filling.text()).count()) ? 1 : 0;
        }
      }
      System.out.print(documents + " documents and " + lines + " lines were refused");
    }

    private static boolean isRefused(Runnable reading) {
      try {
        reading.run();
        return false;
      } catch (InvalidDataException e) {
        return true;
      }
    }
  }

  /** What a document starts with, what it repeats, how many tokens that has, and how it ends. */
  private record Filling(String start, String part, int tokens, String end) {

    Reader text() {
      return new InputStreamReader(document(), StandardCharsets.UTF_8);
    }

    InputStream document() {
      byte[] repeated = part.getBytes(StandardCharsets.UTF_8);
      int times =
          Math.min(
              (SIZE - start.length() - end.length()) / repeated.length, (TOKENS - 60) / tokens);
      return new InputStream() {
        private final byte[] first = start.getBytes(StandardCharsets.UTF_8);
        private final byte[] last = end.getBytes(StandardCharsets.UTF_8);
        private final int lastStart = first.length + times * repeated.length;
        private int at;

        @Override
        public int read() throws IOException {
          int place = at++;
          if (place < first.length) {
            return first[place];
          } else if (place < lastStart) {
            return repeated[(place - first.length) % repeated.length] & 0xFF;
          }
          return place - lastStart < last.length ? last[place - lastStart] : -1;
        }
      };
    }
  }
}

package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Good documents, broken in every way of {@link Mutation}, each by a number that a failure names:
 * {@code MutatedDocument.number(...)} makes it again. A million of them:
 *
 * <pre>mvn -Pbroken-documents test</pre>
 */
class MutatedDocumentTest {

  private static final int NUMBER = Integer.getInteger("broken-documents", 10_000);

  /** Only to find what hangs: far above what a machine with other work needs. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int TOGETHER = 250;
  private static final DossierReader READER = DossierReader.create();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new Jdk8Module());

  @Test
  void endsInADossierOrInProblems() {
    AtomicIntegerArray refused = new AtomicIntegerArray(Mutation.values().length);

    forEach(
        NUMBER,
        number -> {
          MutatedDocument document = MutatedDocument.number(number);
          if (read(document, number % 4).isRefused()) {
            refused.incrementAndGet(number % refused.length());
          }
        });

    for (Mutation mutation : Mutation.values()) {
      assertThat(refused.get(mutation.ordinal())).as("refused of %s", mutation).isPositive();
    }
  }

  @Test
  void hasTheSameProblemsAsBytesAndAsAStream() {
    forEach(
        NUMBER / 50,
        number -> {
          MutatedDocument document = MutatedDocument.number(number);

          assertThat(read(document, 1).problems()).isEqualTo(read(document, 0).problems());
          assertThat(read(document, 3).problems()).isEqualTo(read(document, 2).problems());
        });
  }

  @Test
  void asALineDoesNotLoseItsNeighbours() {
    Dossier before = GeneratedDossiers.next(new Random(1));
    Dossier after = GeneratedDossiers.next(new Random(2));

    forEach(
        NUMBER / 50,
        number -> {
          ByteArrayOutputStream lines = new ByteArrayOutputStream();
          lines.writeBytes(line(before));
          for (int i = 0; i <= number % 3; i++) {
            lines.writeBytes(MutatedDocument.number(7L * number + i).bytes());
            lines.write('\n');
          }
          lines.writeBytes(line(after));

          assertThat(dossiers(lines.toByteArray())).startsWith(before).endsWith(after);
        });
  }

  private static byte[] line(Dossier dossier) {
    return (DossierWriter.compact().toText(dossier) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void asAValueEndsInTheExceptionOfTheMapper() {
    Dossier complete = GeneratedDossiers.complete(new Random(20));
    List<Object> values =
        List.of(
            complete,
            complete.article(),
            complete.people().first(),
            complete.organizations().first(),
            complete.agreements().first(),
            complete.quotes().first(),
            complete.statements().first(),
            complete.citations().first(),
            complete.events().first());
    List<Class<?>> types =
        List.of(
            Dossier.class,
            Article.class,
            Person.class,
            Organization.class,
            Agreement.class,
            Quote.class,
            Statement.class,
            SourceCitation.class,
            Event.class);

    forEach(
        NUMBER / 5,
        number -> {
          int which = number % types.size();
          String text = JACKSON_3.writeValueAsString(values.get(which));
          MutatedDocument document = MutatedDocument.of(text, number);
          readWithJackson3(document.text(), types.get(which));
          readWithJackson2(document.text(), types.get(which));
        });
  }

  private static <T> void readWithJackson3(String text, Class<T> type) {
    try {
      T value = JACKSON_3.readValue(text, type);
      if (value != null) {
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), type)).isEqualTo(value);
      }
    } catch (JacksonException e) {
      // What a mapper documents.
    }
  }

  private static <T> void readWithJackson2(String text, Class<T> type) {
    try {
      T value = JACKSON_2.readValue(text, type);
      if (value != null) {
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), type)).isEqualTo(value);
      }
    } catch (JsonProcessingException e) {
      // What a mapper documents.
    }
  }

  /** Reads a document as bytes, a stream, a text or a reader. */
  private static Outcome read(MutatedDocument document, int form) {
    byte[] bytes = document.bytes();
    String text = form < 2 ? new String(bytes, StandardCharsets.UTF_8) : document.text();
    return switch (form) {
      case 0 -> Outcome.of(() -> READER.read(bytes), text);
      case 1 -> Outcome.of(() -> READER.read(new ByteArrayInputStream(bytes)), text);
      case 2 -> Outcome.of(() -> READER.read(text), text);
      default -> Outcome.of(() -> READER.read(new StringReader(text)), text);
    };
  }

  private static List<Dossier> dossiers(byte[] lines) {
    List<Dossier> dossiers = new ArrayList<>();
    Iterator<Dossier> each = READER.lines(new ByteArrayInputStream(lines)).iterator();
    for (boolean more = true; more; ) {
      try {
        more = each.hasNext();
        if (more) {
          dossiers.add(each.next());
        }
      } catch (InvalidDataException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
    return dossiers;
  }

  /** Does something for each number on all cores; a failure, of whatever kind, names the number. */
  private static void forEach(int numbers, IntConsumer trial) {
    IntStream.range(0, (numbers + TOGETHER - 1) / TOGETHER)
        .parallel()
        .forEach(
            group -> {
              int from = group * TOGETHER;
              int to = Math.min(numbers, from + TOGETHER);
              assertTimeoutPreemptively(
                  PATIENCE,
                  () -> IntStream.range(from, to).forEach(number -> tried(number, trial)),
                  () -> "one of the numbers " + from + " to " + to + " hangs");
            });
  }

  private static void tried(int number, IntConsumer trial) {
    try {
      trial.accept(number);
    } catch (Throwable e) {
      throw new AssertionError(MutatedDocument.number(number) + ": " + e, e);
    }
  }
}

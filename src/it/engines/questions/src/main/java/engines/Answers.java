package engines;

import io.github.dossier4j.Dossier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Holds the answers of an engine to those of the library. */
public final class Answers {

  private final Map<Question, Map<String, Long>> answers = new EnumMap<>(Question.class);

  /** The answers about no dossier yet. */
  public Answers() {
    for (Question question : Question.values()) {
      answers.put(question, new TreeMap<>());
    }
  }

  /** The answers about some dossiers. */
  public Answers(List<Dossier> dossiers) {
    this();
    dossiers.forEach(this::add);
  }

  /** Asks all questions of one more dossier. */
  public void add(Dossier dossier) {
    answers.forEach((question, answer) -> question.ask(dossier, answer));
  }

  /** Asks an engine all questions, and fails if it answers another way than the library. */
  public void check(Engine engine) throws Exception {
    for (Question question : Question.values()) {
      Map<String, Long> expected = answers.get(question);
      Map<String, Long> found = new TreeMap<>();
      for (Object[] row : engine.ask(question.sql())) {
        int last = row.length - 1;
        Object[] key = IntStream.range(0, last).mapToObj(i -> row[i]).toArray();
        found.put(Question.row(key), ((Number) row[last]).longValue());
      }
      if (expected.isEmpty()) {
        throw new AssertionError("the archive has no answer to " + question);
      }
      if (!expected.equals(found)) {
        throw new AssertionError(question + "\nlibrary: " + expected + "\nengine:  " + found);
      }
    }
  }

  /** Asks a question in SQL. */
  @FunctionalInterface
  public interface Engine {

    /** The rows, each with as many cells as the question selects. */
    List<Object[]> ask(String sql) throws Exception;
  }
}

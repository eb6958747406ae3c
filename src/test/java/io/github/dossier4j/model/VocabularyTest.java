package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page "Kinds and statuses", held against the enumerations of the wire format. */
class VocabularyTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/dossier4j/model");

  /** The tables of the page, by the enumeration that the heading above names. */
  private static final Map<String, List<Row>> TABLES =
      tables(Path.of("src/site/markdown/vocabulary.md"));

  /** One row of a table: a value, and what the page says of it. */
  private record Row(String value, String definition, String borderlineCase, String terms) {

    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(6);
      String value = cells[1].strip();
      assertThat(value).as("a value stands between backticks").matches("`[^`]+`");
      return new Row(
          value.substring(1, value.length() - 1),
          cells[2].strip(),
          cells[3].strip(),
          cells[4].strip());
    }

    @Override
    public String toString() {
      return value;
    }
  }

  @Nested
  class ThePage {

    @Test
    void hasATableForEveryEnumerationAndForNothingElse() {
      List<String> names = enumerations().map(Class::getSimpleName).toList();

      assertThat(TABLES.keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.model.VocabularyTest#documented")
    void listsEveryValueAndNoOtherInTheirOrder(Class<?> type) {
      assertThat(rows(type))
          .extracting(Row::value)
          .containsExactly(
              Arrays.stream(type.getEnumConstants()).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.model.VocabularyTest#documented")
    void definesEveryValueAndGivesABorderlineCase(Class<?> type) {
      assertThat(rows(type))
          .allSatisfy(
              row -> {
                assertThat(row.definition()).endsWith(".");
                assertThat(row.borderlineCase()).endsWith(".");
              });
    }

    /** Definitions may be worded for their place; a code of another vocabulary may not differ. */
    @ParameterizedTest
    @MethodSource("io.github.dossier4j.model.VocabularyTest#documented")
    void namesTheTermsThatTheJavadocNames(Class<?> type) {
      String source = read(SOURCES.resolve(type.getSimpleName() + ".java"));

      assertThat(rows(type))
          .allSatisfy(row -> assertThat(termsInJavadoc(source, row)).isEqualTo(termsInPage(row)));
    }
  }

  static Stream<Class<?>> documented() {
    return enumerations().filter(type -> TABLES.containsKey(type.getSimpleName()));
  }

  private static List<Row> rows(Class<?> type) {
    return TABLES.get(type.getSimpleName());
  }

  private static List<String> termsInPage(Row row) {
    return found("`([^`]+)`", row.terms());
  }

  /** The codes after "Term:" in the comment above a constant. */
  private static List<String> termsInJavadoc(String source, Row row) {
    String annotation = "@JsonProperty(\"" + row.value() + "\")";
    assertThat(source).as("the source has the value").contains(annotation);
    String above = source.substring(0, source.indexOf(annotation));
    String comment = above.substring(above.lastIndexOf("/**"));
    int term = comment.indexOf("<p>Term:");
    return term < 0
        ? List.of()
        : found("\\{@code\\s+(?:\\*\\s+)?([^}]+)}", comment.substring(term));
  }

  private static List<String> found(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /**
   * Every enumeration of the package whose constants have a word in a dossier, found by its source.
   * Codes of problems and answers about time have words too, but stand in no dossier.
   */
  private static Stream<Class<?>> enumerations() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.contains("-"))
          .sorted()
          .<Class<?>>map(name -> type(name.substring(0, name.length() - ".java".length())))
          .filter(type -> type.isEnum() && type != ProblemCode.class && type != Certainty.class)
          .filter(type -> type.getFields()[0].isAnnotationPresent(JsonProperty.class))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(VocabularyTest.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, List<Row>> tables(Path page) {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    List<Row> table = new ArrayList<>();
    for (String line : read(page).split("\\R")) {
      if (line.startsWith("## ")) {
        table = new ArrayList<>();
        tables.put(found("`([^`]+)`", line).get(0), table);
      } else if (line.startsWith("| ") && !line.startsWith("| Value ")) {
        table.add(Row.of(line));
      }
    }
    return tables;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

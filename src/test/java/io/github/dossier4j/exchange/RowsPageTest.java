package io.github.dossier4j.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.RowTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page "Rows for other engines", held against the tables. */
class RowsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/rows.md");

  @ParameterizedTest
  @EnumSource
  void listsTheColumnsWithTheirTypes(RowTable table) throws IOException {
    List<String> expected = new ArrayList<>();
    for (RowTable.Column column : table.columns()) {
      String required = column.required() ? "yes" : "no";
      expected.add("| `" + column.name() + "` | " + column.type() + " | " + required + " |");
    }

    assertThat(rows(table))
        .extracting(row -> row.replaceFirst("(\\|.*?\\|.*?\\|.*?\\|).*", "$1"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEachColumnWhatItHolds(RowTable table) throws IOException {
    assertThat(rows(table))
        .isNotEmpty()
        .allMatch(row -> row.matches("(\\|[^|]+){3}\\| [^|]+\\. \\|"));
  }

  /** The lines of the table under the heading that is its name. */
  private static List<String> rows(RowTable table) throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("### " + table + "\n"));
    return section
        .lines()
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}

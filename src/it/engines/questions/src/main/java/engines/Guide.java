package engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that the guide prints, so that an engine can run them as they stand there. */
public final class Guide {

  private Guide() {}

  /** The statements in the SQL blocks of a page, without comments. */
  public static List<String> statements(String page) throws IOException {
    String text =
        Files.readString(
            Path.of(System.getProperty("dossier4j.basedir"), "src/site/markdown", page));
    return Pattern.compile("(?ms)^```sql\n(.*?)^```$")
        .matcher(text)
        .results()
        .flatMap(block -> Pattern.compile(";\\s*").splitAsStream(block.group(1)))
        .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
        .filter(statement -> !statement.isEmpty())
        .collect(Collectors.toList());
  }
}

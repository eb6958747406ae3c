package engines;

// region duckdb-job
import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class DuckDbJob {

  /** Loads an archive of dossiers, one a line, into a database file, and keeps Parquet beside it. */
  public static void load(Path archive, Path folder, Path database) throws SQLException {
    try (Stream<Dossier> dossiers = DossierReader.create().lines(archive)) {
      RowWriter.ndjson().write(dossiers, folder);
    }
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement sql = duckdb.createStatement()) {
      for (RowTable table : RowTable.values()) {
        String columns =
            table.columns().stream()
                .map(column -> column.name() + ": '" + column.type() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        Path rows = folder.resolve(RowWriter.ndjson().fileName(table));
        sql.execute(
            "create or replace table " + table + " as select * from read_json('" + rows
                + "', format = 'newline_delimited', columns = " + columns + ")");
        sql.execute(
            "copy " + table + " to '" + folder.resolve(table + ".parquet") + "' (format parquet)");
      }
    }
  }
}
// endregion

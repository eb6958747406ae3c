package engines;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs the job of the guide, the statements of its pages, and the ten questions. */
class DuckDbCheck {

  public static void main(String[] args) throws Exception {
    List<Dossier> dossiers = Archive.of(Integer.parseInt(args[0])).toList();
    Path folder = Path.of(args[1], "rows");
    Path archive = Path.of(args[1], "archive.ndjson");
    Path database = Path.of(args[1], "dossiers.duckdb");
    DossierWriter.writeLines(dossiers.stream(), archive);

    DuckDbJob.load(archive, folder, database);
    DuckDbJob.load(archive, folder, database); // again, as for a newer archive

    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement sql = duckdb.createStatement()) {
      new Answers(dossiers).check(question -> rows(sql, question));
      sql.execute("create table entities (dossier text, record text, entity text)");
      for (String page : List.of("rows.md", "engines-duckdb.md")) {
        for (String statement : Guide.statements(page)) {
          sql.execute(statement.replace("rows/", folder + "/"));
        }
      }
    }
    // The same from Parquet, in a database without tables.
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      for (String table : List.of("facts", "passages", "outlets")) {
        sql.execute(
            "create view " + table + " as from '" + folder.resolve(table + ".parquet") + "'");
      }
      new Answers(dossiers).check(question -> rows(sql, question));
    }
    System.out.println("duckdb: the job of the guide and 10 questions agree");
  }

  private static List<Object[]> rows(Statement sql, String question) throws Exception {
    List<Object[]> rows = new ArrayList<>();
    try (ResultSet result = sql.executeQuery(question)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = result.getObject(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}

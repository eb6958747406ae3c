package engines;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.json.DossierReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs the job of the guide, the statements of its pages, and the ten questions. */
class PostgresCheck {

  public static void main(String[] args) throws Exception {
    List<Dossier> dossiers = Archive.of(Integer.parseInt(args[0])).toList();
    try (Connection database = DriverManager.getConnection(args[1]);
        Statement sql = database.createStatement()) {
      List<String> statements = Guide.statements("engines-postgresql.md");
      for (String statement : statements) {
        if (statement.startsWith("create ")) {
          sql.execute(statement);
        }
      }
      checkColumns(sql);

      PostgresJob.replace(database, dossiers.stream().map(PostgresCheck::longer).toList());
      PostgresJob.replace(database, dossiers); // corrected: nothing is left of the first ones
      new Answers(dossiers).check(question -> rows(sql, question));

      sql.execute("create table entities (dossier text, record text, entity text)");
      statements.addAll(Guide.statements("rows.md"));
      for (String statement : statements) {
        if (!statement.startsWith("create ")) {
          sql.execute(statement);
        }
      }
      checkDocuments(sql, dossiers);
    }
    System.out.println("postgresql: the job of the guide and 10 questions agree");
  }

  /** The same dossier with more of everything in it. */
  private static Dossier longer(Dossier dossier) {
    return dossier.toBuilder()
        .version("old")
        .addPerson(
            io.github.dossier4j.model.Person.builder().id("nobody.else").name("Nobody").build())
        .build();
  }

  /** The tables of the guide have the columns of the code. */
  private static void checkColumns(Statement sql) throws Exception {
    for (RowTable table : RowTable.values()) {
      List<String> expected =
          table.columns().stream()
              .map(each -> Question.row(each.name(), each.type(), each.required() ? "NO" : "YES"))
              .toList();
      List<String> found =
          rows(
                  sql,
                  "select column_name, data_type, is_nullable from information_schema.columns"
                      + " where table_name = '"
                      + table
                      + "' order by ordinal_position")
              .stream()
              .map(Question::row)
              .toList();
      if (!expected.equals(found)) {
        throw new AssertionError(table + "\ncode:  " + expected + "\nguide: " + found);
      }
    }
  }

  /** A document comes back as the dossier that it was. */
  private static void checkDocuments(Statement sql, List<Dossier> dossiers) throws Exception {
    List<Object[]> rows = rows(sql, "select dossier, document::text from dossiers");
    if (rows.size() != dossiers.size()) {
      throw new AssertionError(rows.size() + " documents");
    }
    for (Object[] row : rows) {
      Dossier read = DossierReader.create().read((String) row[1]);
      if (!dossiers.contains(read) || !read.id().equals(row[0])) {
        throw new AssertionError("another dossier came back: " + row[0]);
      }
    }
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

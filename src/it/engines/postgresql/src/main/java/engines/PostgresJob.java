package engines;

// region postgresql-job
import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

public class PostgresJob {

  /** Replaces all that the database has of some dossiers, in one transaction. */
  public static void replace(Connection database, List<Dossier> dossiers)
      throws SQLException, IOException {
    database.setAutoCommit(false);
    String[] ids = dossiers.stream().map(Dossier::id).toArray(String[]::new);
    for (String table : List.of("dossiers", "facts", "passages", "outlets")) {
      try (PreparedStatement delete =
          database.prepareStatement("delete from " + table + " where dossier = any(?)")) {
        delete.setArray(1, database.createArrayOf("text", ids));
        delete.executeUpdate();
      }
    }
    try (PreparedStatement insert =
        database.prepareStatement("insert into dossiers values (?, ?::jsonb)")) {
      for (Dossier dossier : dossiers) {
        insert.setString(1, dossier.id());
        insert.setString(2, DossierWriter.compact().toText(dossier));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    PGConnection postgres = database.unwrap(PGConnection.class);
    for (RowTable table : RowTable.values()) {
      String copy = "copy " + table + " from stdin (format csv, header match)";
      try (OutputStream rows = new PGCopyOutputStream(postgres, copy)) {
        RowWriter.csv().write(dossiers.stream(), table, rows);
      }
    }
    database.commit();
  }
}
// endregion

import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

class Consumer {
  public static void main(String[] args) throws Exception {
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      System.out.println("class path: " + Path.of(part).getFileName());
    }
    Dossier visit = MoscowVisit.dossier();
    System.out.println("quotes: " + visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).count());
    System.out.println("copy: " + ISLAM_KARIMOV.toBuilder().build().equals(ISLAM_KARIMOV));
    StringBuilder rows = new StringBuilder();
    RowWriter.csv().write(visit, RowTable.FACTS, rows);
    System.out.println("rows: " + (rows.toString().lines().count() > 800));

    Path file = Files.createTempFile("visit", ".json");
    DossierWriter.indented().write(visit, file);
    System.out.println("read back: " + DossierReader.create().read(file).equals(visit));
    Files.delete(file);
    String lines = DossierWriter.compact().toText(visit) + "\nnothing\n";
    long read =
        DossierReader.create()
            .results(new java.io.StringReader(lines))
            .filter(result -> result.dossier().isPresent())
            .count();
    System.out.println("lines: " + read);
    try {
      DossierReader.create().read("{\"format\":1,\"titel\":5}");
    } catch (InvalidDataException e) {
      System.out.println("problems: " + e.problems().size());
      System.out.println("first: " + e.problems().get(0));
    }
  }
}

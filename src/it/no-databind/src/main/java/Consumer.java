import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.RowTable;
import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.moscow.MoscowVisit;

class Consumer {
  public static void main(String[] args) {
    Dossier visit = MoscowVisit.dossier();
    System.out.println("quotes: " + visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).count());
    System.out.println("copy: " + ISLAM_KARIMOV.toBuilder().build().equals(ISLAM_KARIMOV));
    StringBuilder rows = new StringBuilder();
    RowWriter.csv().write(visit, RowTable.FACTS, rows);
    System.out.println("rows without it: " + (rows.toString().lines().count() > 800));
    try {
      io.github.dossier4j.json.DossierReader.create();
    } catch (NoClassDefFoundError e) {
      System.out.println("reading without it: " + e);
    }
  }
}

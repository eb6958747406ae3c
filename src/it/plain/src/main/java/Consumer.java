import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.moscow.MoscowVisit;

class Consumer {
  public static void main(String[] args) {
    System.out.println("Java home: " + System.getProperty("java.home"));
    Dossier visit = MoscowVisit.dossier();
    Quote quote = visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one();
    System.out.println("quote: " + quote.text());
    System.out.println("title: " + Dossier.class.getPackage().getImplementationTitle());
    System.out.println("version: " + Dossier.class.getPackage().getImplementationVersion());
  }
}

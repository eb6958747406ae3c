package io.github.dossier4j.examples;

// region first
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.moscow.MoscowVisit;
import tools.jackson.databind.json.JsonMapper;

public class FirstExample {
  public static void main(String[] args) {
    Dossier visit = MoscowVisit.dossier();
    Quote quote = visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one();
    System.out.println(quote.text()); // Military and technical cooperation is …
    System.out.println(quote.citations()); // []: the article names no source for it
    System.out.println(JsonMapper.shared().writeValueAsString(quote));
  }
}
// endregion

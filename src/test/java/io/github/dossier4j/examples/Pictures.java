package io.github.dossier4j.examples;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.moscow.VisitAgreements;
import io.github.dossier4j.moscow.VisitPeople;
import io.github.dossier4j.view.Mermaid;
import java.util.List;

/**
 * The pictures of the README and the guide. When the data changes, print them and put them in:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=io.github.dossier4j.examples.Pictures
 * </pre>
 */
public final class Pictures {

  private Pictures() {}

  /** Prints each picture as a block of Markdown. */
  public static void main(String[] args) {
    for (String picture : all()) {
      System.out.println("```mermaid\n" + picture + "```\n");
    }
  }

  /**
   * The connections of the quote with which the README opens and of the agreement that it asks
   * about, the timeline, and the model.
   */
  static List<String> all() {
    Dossier visit = MoscowVisit.dossier();
    return List.of(
        Mermaid.connections(
            visit,
            visit.quotes().by(VisitPeople.ISLAM_KARIMOV).to(VisitPeople.VLADIMIR_PUTIN).one()),
        Mermaid.connections(visit, VisitAgreements.INTEGRATION_AGREEMENT),
        Mermaid.timeline(visit),
        Mermaid.model());
  }
}

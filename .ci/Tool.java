import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.moscow.VisitPeople;

/** A program that prints one answer, for the commands of the guide that archive its classes. */
final class Tool {

  private Tool() {}

  public static void main(String[] args) {
    System.out.println(
        MoscowVisit.dossier().quotes().by(VisitPeople.ISLAM_KARIMOV).first().orElseThrow().text());
  }
}

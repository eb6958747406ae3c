package host;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import tools.jackson.databind.json.JsonMapper;

/** A job in a host, before and after relocation. */
class Job {
  public static void main(String[] args) {
    String when = args[0];
    Dossier visit = MoscowVisit.dossier();
    String text = DossierWriter.compact().toText(visit);
    System.out.println(
        when + ", reader and writer: " + DossierReader.create().read(text).equals(visit));
    try {
      JsonMapper mapper = JsonMapper.shared();
      boolean same =
          mapper.writeValueAsString(visit).equals(text)
              && mapper.readValue(text, Dossier.class).equals(visit);
      System.out.println(when + ", " + mapper.getClass().getName() + ": " + same);
    } catch (LinkageError e) {
      System.out.println(when + ", mapper: " + e);
    }
  }
}

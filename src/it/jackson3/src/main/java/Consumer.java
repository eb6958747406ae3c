import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import tools.jackson.databind.json.JsonMapper;

class Consumer {
  public static void main(String[] args) {
    var visit = MoscowVisit.dossier();
    String json = JsonMapper.shared().writeValueAsString(visit);
    System.out.println("same text: " + json.equals(DossierWriter.compact().toText(visit)));
    System.out.println("read back: " + DossierReader.create().read(json).equals(visit));
    System.out.println(
        "person: " + JsonMapper.shared().writeValueAsString(visit.people().named("Lukoil").list()));
  }
}

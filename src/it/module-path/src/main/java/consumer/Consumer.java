package consumer;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import tools.jackson.databind.json.JsonMapper;

class Consumer {
  public static void main(String[] args) {
    Dossier visit = MoscowVisit.dossier();
    Module module = Dossier.class.getModule();
    System.out.println("module: " + module.getName() + " " + module.isNamed());
    String json = JsonMapper.shared().writeValueAsString(visit);
    System.out.println(
        "read back: " + JsonMapper.shared().readValue(json, Dossier.class).equals(visit));
  }
}

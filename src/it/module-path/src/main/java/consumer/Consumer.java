package consumer;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import tools.jackson.databind.json.JsonMapper;

class Consumer {
  public static void main(String[] args) throws Exception {
    Dossier visit = MoscowVisit.dossier();
    Module module = Dossier.class.getModule();
    System.out.println("module: " + module.getName() + " " + module.isNamed());
    String json = JsonMapper.shared().writeValueAsString(visit);
    System.out.println(
        "read back: " + JsonMapper.shared().readValue(json, Dossier.class).equals(visit));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(visit);
    Object kept =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    System.out.println("serialized: " + kept.equals(visit));
  }
}

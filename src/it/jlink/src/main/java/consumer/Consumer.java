package consumer;

import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;

class Consumer {
  public static void main(String[] args) {
    String json = DossierWriter.compact().toText(MoscowVisit.dossier());
    System.out.println(
        "in the image: " + DossierReader.create().read(json).equals(MoscowVisit.dossier()));
  }
}

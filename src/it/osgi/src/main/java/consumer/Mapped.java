package consumer;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierModule;
import tools.jackson.databind.json.JsonMapper;

/** Apart, so that it is loaded only where there is a mapper. */
class Mapped {

  static boolean readsBack(Dossier visit) {
    JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule()).build();
    String text = mapper.writeValueAsString(visit);
    return mapper.readValue(text, Dossier.class).equals(visit)
        && JsonMapper.shared().readValue(text, Dossier.class).equals(visit);
  }
}

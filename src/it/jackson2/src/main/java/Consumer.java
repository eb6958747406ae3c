import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;

class Consumer {
  public static void main(String[] args) throws Exception {
    var mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    String json = mapper.writeValueAsString(MoscowVisit.dossier());
    System.out.println("starts: " + json.substring(0, 38));
    System.out.println(
        "read back: " + mapper.readValue(json, Dossier.class).equals(MoscowVisit.dossier()));
    var fast =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new AfterburnerModule())
            .build();
    System.out.println(
        "the same with Afterburner: "
            + fast.writeValueAsString(MoscowVisit.dossier()).equals(json));
    System.out.println(
        "read back with Afterburner: "
            + fast.readValue(json, Dossier.class).equals(MoscowVisit.dossier()));
    try {
      new JsonMapper().writeValueAsString(MoscowVisit.dossier());
    } catch (JsonMappingException e) {
      System.out.println("without the module: " + e.getMessage());
    }
  }
}

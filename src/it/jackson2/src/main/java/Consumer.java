import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.moscow.MoscowVisit;

class Consumer {
  public static void main(String[] args) throws Exception {
    var mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    String json = mapper.writeValueAsString(MoscowVisit.dossier());
    System.out.println("starts: " + json.substring(0, 38));
    System.out.println(
        "read back: " + mapper.readValue(json, Dossier.class).equals(MoscowVisit.dossier()));
    try {
      new JsonMapper().writeValueAsString(MoscowVisit.dossier());
    } catch (JsonMappingException e) {
      System.out.println("without the module: " + e.getMessage());
    }
  }
}

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.moscow.MoscowVisit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

class Consumer {

  /** With a character beyond U+FFFF, which the bundled dossier does not have. */
  private static final Dossier DOVE =
      MoscowVisit.dossier().toBuilder()
          .addPerson(Person.builder().id("dove").name("Dove \uD83D\uDD4A").build())
          .build();

  public static void main(String[] args) throws Exception {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new Jdk8Module());
    for (JsonGenerator.Feature feature : JsonGenerator.Feature.values()) {
      if (feature.name().equals("COMBINE_UNICODE_SURROGATES_IN_UTF8")) {
        builder.enable(feature); // From 2.18 on.
      }
    }
    JsonMapper mapper = builder.build();

    check(mapper, MoscowVisit.dossier());
    String text = mapper.writeValueAsString(DOVE);
    check(text.equals(DossierWriter.compact().toText(DOVE)), "text differs");
    check(mapper.readValue(text, Dossier.class).equals(DOVE), "text is not read back");
    byte[] bytes = mapper.writeValueAsBytes(DOVE);
    check(mapper.readValue(bytes, Dossier.class).equals(DOVE), "bytes are not read back");
    check(DossierReader.create().read(bytes).equals(DOVE), "bytes are not read strictly");
    byte[] ours = text.getBytes(StandardCharsets.UTF_8);
    String escaped = text.replace("\uD83D\uDD4A", "\\uD83D\\uDD4A");
    boolean same = Arrays.equals(bytes, ours);
    check(same || new String(bytes, StandardCharsets.UTF_8).equals(escaped), "bytes differ");

    System.out.println(
        "Jackson "
            + mapper.version()
            + ", annotations "
            + annotations()
            + ": reads, writes, "
            + (same ? "the same bytes" : "escapes beyond U+FFFF"));
  }

  private static void check(ObjectMapper mapper, Dossier dossier) throws Exception {
    byte[] bytes = mapper.writeValueAsBytes(dossier);
    String ours = DossierWriter.compact().toText(dossier);
    check(new String(bytes, StandardCharsets.UTF_8).equals(ours), "bytes differ");
    check(mapper.readValue(bytes, Dossier.class).equals(dossier), "not read back");
  }

  private static String annotations() throws Exception {
    Path jar =
        Path.of(JsonProperty.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return jar.getFileName().toString().replaceAll("jackson-annotations-|\\.jar", "");
  }

  private static void check(boolean good, String message) {
    if (!good) {
      throw new AssertionError(message);
    }
  }
}

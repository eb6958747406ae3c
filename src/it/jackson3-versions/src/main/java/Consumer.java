import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierModule;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class Consumer {

  /** With a character beyond U+FFFF, which the bundled dossier does not have. */
  private static final Dossier DOVE =
      MoscowVisit.dossier().toBuilder()
          .addPerson(Person.builder().id("dove").name("Dove \uD83D\uDD4A").build())
          .build();

  public static void main(String[] args) throws Exception {
    JsonMapper mapper =
        JsonMapper.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
    DossierReader reader = DossierReader.create();

    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    DossierWriter.compact().write(DOVE, ours);
    byte[] bytes = mapper.writeValueAsBytes(DOVE);
    check(Arrays.equals(bytes, ours.toByteArray()), "bytes differ");
    check(mapper.readValue(bytes, Dossier.class).equals(DOVE), "not read back");
    check(reader.read(bytes).equals(DOVE), "bytes are not read strictly");
    String text = mapper.writeValueAsString(DOVE);
    check(reader.read(text).equals(DOVE), "text is not read strictly");

    JsonMapper strict = mapper.rebuild().addModule(new DossierModule()).build();
    check(strict.readValue(bytes, Dossier.class).equals(DOVE), "bytes are not read by the module");
    check(strict.readValue(text, Dossier.class).equals(DOVE), "text is not read by the module");
    Dossier[] two = strict.readValue("[" + text + "," + text + "]", Dossier[].class);
    check(two[1].equals(DOVE), "a list is not read by the module");
    String broken = text.replace("\"title\":", "\"titel\":").replace("\"rights\":", "\"right\":");
    InvalidDataException expected = null;
    try {
      reader.read(broken);
    } catch (InvalidDataException e) {
      expected = e;
    }
    try {
      strict.readValue(broken, Dossier.class);
      throw new AssertionError("read though it is broken");
    } catch (DatabindException e) {
      InvalidDataException cause = (InvalidDataException) e.getCause();
      check(cause.problems().size() > 10, "few problems");
      check(cause.problems().equals(expected.problems()), "problems differ");
    }

    System.out.println(
        "Jackson "
            + mapper.version()
            + ", annotations "
            + annotations()
            + ": reads, writes, the same bytes, every problem");
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

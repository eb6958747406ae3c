package io.github.dossier4j.examples;

import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The examples of the guide to JSON: its code blocks are regions of this file, word for word. */
class JsonExamplesTest {

  @Test
  void bothMajors() throws Exception {
    // region three
    JsonMapper three = JsonMapper.shared();
    String text = three.writeValueAsString(ISLAM_KARIMOV);
    Person person = three.readValue(text, Person.class); // equal to the person that was written
    // endregion

    // region two
    var two =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
            .build();
    Person same = two.readValue(two.writeValueAsString(ISLAM_KARIMOV), Person.class);
    // endregion

    assertThat(person).isEqualTo(ISLAM_KARIMOV).isEqualTo(same);
  }

  @Test
  void badInput() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      nullInAList();
    } finally {
      System.setOut(console);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("/aliases/0: a value must not be null [null-value]");
  }

  private static void nullInAList() {
    // region nulls
    try {
      JsonMapper.shared()
          .readValue("{\"id\":\"ada\",\"name\":\"Ada\",\"aliases\":[null]}", Person.class);
    } catch (JacksonException e) {
      InvalidDataException invalid = (InvalidDataException) e.getCause();
      System.out.println(invalid.getMessage()); // /aliases/0: a value must not be null [null-value]
    }
    // endregion
  }

  @Test
  void defaultTyping() {
    JsonMapper typing =
        JsonMapper.builder()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();

    // region typing
    String typed = typing.writerFor(Person.class).writeValueAsString(ISLAM_KARIMOV);
    Person read = typing.readValue(typed, Person.class);
    // endregion

    assertThat(read).isEqualTo(ISLAM_KARIMOV);
  }

  // region typed
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(Person.class), @JsonSubTypes.Type(Organization.class)})
  interface Typed {}

  // endregion

  @Test
  void mixedRecords() {
    // region mixed
    JsonMapper mixed = JsonMapper.builder().addMixIn(DossierRecord.class, Typed.class).build();
    // endregion

    String text = mixed.writerFor(DossierRecord.class).writeValueAsString(ISLAM_KARIMOV);
    assertThat(mixed.readValue(text, DossierRecord.class)).isEqualTo(ISLAM_KARIMOV);
  }
}

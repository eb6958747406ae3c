package io.github.dossier4j;

import static io.github.dossier4j.JsonMappers.BY_PROPERTIES;
import static io.github.dossier4j.JsonMappers.FIELDS_ONLY;
import static io.github.dossier4j.JsonMappers.FRESH;
import static io.github.dossier4j.JsonMappers.JSONS;
import static io.github.dossier4j.JsonMappers.PLAIN_AND_VALUES;
import static io.github.dossier4j.JsonMappers.plainAndValues;
import static io.github.dossier4j.JsonMappers.tree;
import static io.github.dossier4j.JsonMappers.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.JsonMappers.Json;
import io.github.dossier4j.JsonMappers.Written;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values and their JSON, with mappers of both majors and many settings. */
class ValueJsonTest {

  @Nested
  class AValue {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(PLAIN_AND_VALUES)
    void isWrittenAsTheSameText(Json json, Written written) throws Exception {
      assertThat(json.write(written.value())).isEqualTo(written.text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(PLAIN_AND_VALUES)
    void isReadBackEqual(Json json, Written written) throws Exception {
      assertThat(json.read(written.text(), written.type())).isEqualTo(written.value());
    }

    static Stream<Arguments> plainAndObjects() {
      return plainAndValues().filter(each -> ((Written) each.get()[1]).text().startsWith("{"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plainAndObjects")
    void isReadWithItsPropertiesInAnyOrder(Json json, Written written) throws Exception {
      ObjectNode forward = tree(written.text());
      ObjectNode backward = JsonMapper.shared().createObjectNode();
      List<String> names = new ArrayList<>(forward.propertyNames());
      Collections.reverse(names);
      names.forEach(name -> backward.set(name, forward.get(name)));

      assertThat(json.read(backward.toString(), written.type())).isEqualTo(written.value());
    }

    @Test
    void isOfEveryTypeOfTheModel() {
      assertThat(values())
          .extracting(Written::type)
          .as("the types that this test writes and reads")
          .contains(
              Agreement.class,
              Article.class,
              Dossier.class,
              Edtf.class,
              Event.class,
              Link.class,
              Organization.class,
              ParagraphFingerprint.class,
              Participant.class,
              Passage.class,
              Person.class,
              Position.class,
              Problem.class,
              Quote.class,
              ReportedText.class,
              ReportedTime.class,
              Signatory.class,
              SourceCitation.class,
              Statement.class,
              TextRange.class);
    }
  }

  @Nested
  class ASettingOfTheMapper {

    @ParameterizedTest
    @MethodSource({JSONS, BY_PROPERTIES, FIELDS_ONLY})
    void changesNothingThatIsWritten(Json json) throws Exception {
      for (Written written : values()) {
        assertThat(json.write(written.value())).as(written.name()).isEqualTo(written.text());
      }
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void changesNothingThatIsRead(Json json) throws Exception {
      for (Written written : values()) {
        assertThat(json.read(written.text(), written.type()))
            .as(written.name())
            .isEqualTo(written.value());
      }
    }

    @ParameterizedTest
    @MethodSource(BY_PROPERTIES)
    void thatWantsConstructorsByPropertiesChangesNothingThatIsRead(Json json) throws Exception {
      changesNothingThatIsRead(json);
    }

    @ParameterizedTest
    @MethodSource(FIELDS_ONLY)
    void thatHidesMethodsChangesNothingThatIsRead(Json json) throws Exception {
      changesNothingThatIsRead(json);
    }
  }

  @Nested
  class UnderATurkishLocale {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
      Locale.setDefault(before);
    }

    @Test
    void aConstantHasTheSameName() {
      assertThat(Basis.INFERRED).hasToString("inferred");
    }

    @ParameterizedTest
    @MethodSource(FRESH)
    void everyValueIsWrittenAsTheSameText(Json json) throws Exception {
      for (Written written : values()) {
        assertThat(json.write(written.value())).as(written.name()).isEqualTo(written.text());
      }
    }

    @ParameterizedTest
    @MethodSource(FRESH)
    void everyValueIsReadBackEqual(Json json) throws Exception {
      for (Written written : values()) {
        assertThat(json.read(written.text(), written.type()))
            .as(written.name())
            .isEqualTo(written.value());
      }
    }
  }
}

package io.github.dossier4j;

import static io.github.dossier4j.JsonMappers.JSONS;
import static io.github.dossier4j.JsonMappers.PLAIN;
import static io.github.dossier4j.JsonMappers.plain;
import static io.github.dossier4j.JsonMappers.someone;
import static io.github.dossier4j.JsonMappers.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.JsonMappers.Json;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a dossier. */
class DossierJsonTest {

  @Nested
  class TheBundledDossier {

    private final Dossier visit = MoscowVisit.dossier();

    @Test
    void isWrittenAsTheSameTextByBothMajors() throws Exception {
      assertThat(plain().get(1).write(visit)).isEqualTo(plain().get(0).write(visit));
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isWrittenAsTheTextInTheJar(Json json) throws Exception {
      assertThat(json.write(visit)).isEqualTo(tree(inTheJar()).toString());
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isReadBackEqual(Json json) throws Exception {
      assertThat(json.read(inTheJar(), Dossier.class)).isEqualTo(visit);
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void answersAfterItIsReadAsBefore(Json json) throws Exception {
      Dossier read = json.read(inTheJar(), Dossier.class);

      assertThat(read.quotes().by("islam-karimov").list())
          .isNotEmpty()
          .isEqualTo(visit.quotes().by("islam-karimov").list());
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isRefusedWithANullInAList(Json json) throws Exception {
      String document = inTheJar().replaceFirst("\"people\"\\s*:\\s*\\[", "\"people\":[null,");

      assertThatThrownBy(() -> json.read(document, Dossier.class))
          .hasMessageContaining("/people/0");
    }

    private String inTheJar() throws IOException {
      try (InputStream json =
          MoscowVisit.class.getResourceAsStream("/META-INF/dossier4j/moscow-visit-2008.json")) {
        return new String(json.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Nested
  class TheWireFormat {

    @ParameterizedTest
    @MethodSource(PLAIN)
    void hasAPeriodAsInItsFirstExample(Json json) throws Exception {
      ReportedTime period = ReportedTime.stated("through 2012", "/2012", Passage.of(5, 84, 96));

      assertThat(json.write(period))
          .isEqualTo(
              "{\"printed\":\"through 2012\",\"value\":\"/2012\",\"basis\":\"stated\","
                  + "\"passages\":[{\"paragraph\":5,\"start\":84,\"end\":96}]}");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void hasAQuoteAsInItsSecondExample(Json json) throws Exception {
      Quote quote =
          Quote.builder()
              .id("a")
              .text("\u2026")
              .kind(QuoteKind.DIRECT)
              .speaker(
                  Link.stated(Person.builder().id("islam-karimov").name("Islam Karimov").build()))
              .cue("told")
              .passage(Passage.of(2, 634, 816))
              .build();

      assertThat(json.write(quote))
          .isEqualTo(
              "{\"id\":\"a\",\"text\":\"\u2026\",\"kind\":\"direct\","
                  + "\"speaker\":{\"ref\":\"islam-karimov\",\"basis\":\"stated\"},"
                  + "\"cue\":\"told\",\"passage\":{\"paragraph\":2,\"start\":634,\"end\":816}}");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void keepsCharactersBeyondAscii(Json json) throws Exception {
      Person person = someone().toBuilder().name("\u201cZo\u00eb\u201d \ud834\udd1e").build();

      assertThat(json.write(person))
          .isEqualTo("{\"id\":\"someone\",\"name\":\"\u201cZo\u00eb\u201d \ud834\udd1e\"}");
    }
  }
}

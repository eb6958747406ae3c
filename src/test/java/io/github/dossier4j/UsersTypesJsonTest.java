package io.github.dossier4j;

import static io.github.dossier4j.JsonMappers.JSONS;
import static io.github.dossier4j.JsonMappers.PLAIN;
import static io.github.dossier4j.JsonMappers.herald;
import static io.github.dossier4j.JsonMappers.jackson2;
import static io.github.dossier4j.JsonMappers.jackson3;
import static io.github.dossier4j.JsonMappers.quote;
import static io.github.dossier4j.JsonMappers.someone;
import static io.github.dossier4j.JsonMappers.talks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.JsonMappers.Json;
import io.github.dossier4j.JsonMappers.Shelf;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Values in types, lists and maps of users. */
class UsersTypesJsonTest {

  /** A type of a user's program, which holds values of the library. */
  private record Notebook(
      String ownTitle,
      List<Quote> someQuotes,
      Map<String, Person> peopleByName,
      Optional<Event> oneEvent,
      Optional<Event> noEvent,
      Link<Actor> whoWrote,
      Edtf when,
      Basis basis) {}

  @Nested
  class AUsersOwnType {

    private static final String TEXT =
        """
        {"ownTitle":"Notes",
        "someQuotes":[{"id":"word","text":"a word","kind":"direct",
        "speaker":{"ref":"someone","basis":"stated"},
        "passage":{"paragraph":1,"start":10,"end":20}}],
        "peopleByName":{"Some One":{"id":"someone","name":"Some One"}},
        "oneEvent":{"id":"talks","title":"Talks","kind":"talks","status":"occurred"},
        "noEvent":null,
        "whoWrote":{"ref":"someone","basis":"stated"},
        "when":"2008-02",
        "basis":"inferred"}\
        """
            .replace("\n", "");

    private final Notebook notes =
        new Notebook(
            "Notes",
            List.of(quote()),
            Map.of("Some One", someone()),
            Optional.of(talks()),
            Optional.empty(),
            Link.stated(someone()),
            Edtf.parse("2008-02"),
            Basis.INFERRED);

    static List<Json> inDeclaredOrder() {
      return List.of(
          jackson3(
              "in declared order",
              mapper -> mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
          jackson2("with Optional", mapper -> mapper));
    }

    @ParameterizedTest
    @MethodSource("inDeclaredOrder")
    void isWrittenWithValuesInside(Json json) throws Exception {
      assertThat(json.write(notes)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isReadBackWithValuesInside(Json json) throws Exception {
      assertThat(json.read(json.write(notes), Notebook.class)).isEqualTo(notes);
    }

    @Test
    void followsANamingStrategyThatItsValuesDoNotFollow() throws Exception {
      Json json =
          jackson3(
              "SNAKE_CASE",
              mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
      Organization part = herald().toBuilder().partOf(Link.stated(herald())).build();

      assertThat(json.write(new Shelf(part)))
          .isEqualTo(
              "{\"the_publisher\":{\"id\":\"herald\",\"name\":\"Herald\",\"kind\":\"news-outlet\","
                  + "\"partOf\":{\"ref\":\"herald\",\"basis\":\"stated\"}}}");
    }
  }

  @Nested
  class AListOrAMap {

    private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .build();

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isWrittenWithItsValues(Json json) throws Exception {
      assertThat(json.write(List.of(someone(), herald())))
          .isEqualTo(
              "[{\"id\":\"someone\",\"name\":\"Some One\"},"
                  + "{\"id\":\"herald\",\"name\":\"Herald\",\"kind\":\"news-outlet\"}]");
    }

    @Test
    void ofQuotesIsReadByJackson3() {
      String text = JsonMapper.shared().writeValueAsString(List.of(quote()));

      assertThat(JsonMapper.shared().readValue(text, new TypeReference<List<Quote>>() {}))
          .containsExactly(quote());
    }

    @Test
    void ofQuotesIsReadByJackson2() throws Exception {
      String text = jackson2.writeValueAsString(List.of(quote()));

      assertThat(
              jackson2.readValue(
                  text, new com.fasterxml.jackson.core.type.TypeReference<List<Quote>>() {}))
          .containsExactly(quote());
    }

    @Test
    void ofPeopleByNameIsReadByJackson3() {
      String text = JsonMapper.shared().writeValueAsString(Map.of("x", someone()));

      assertThat(JsonMapper.shared().readValue(text, new TypeReference<Map<String, Person>>() {}))
          .containsExactly(Map.entry("x", someone()));
    }

    @Test
    void ofPeopleByNameIsReadByJackson2() throws Exception {
      String text = jackson2.writeValueAsString(Map.of("x", someone()));

      assertThat(
              jackson2.readValue(
                  text,
                  new com.fasterxml.jackson.core.type.TypeReference<Map<String, Person>>() {}))
          .containsExactly(Map.entry("x", someone()));
    }
  }
}

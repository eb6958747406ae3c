package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads with Jackson 3 and Jackson 2, as users set them up. */
class JsonTest {

  private static final String JSONS = "io.github.dossier4j.JsonTest#jsons";
  private static final String PLAIN = "io.github.dossier4j.JsonTest#plain";
  private static final String BY_PROPERTIES = "io.github.dossier4j.JsonTest#byProperties";
  private static final String FIELDS_ONLY = "io.github.dossier4j.JsonTest#fieldsOnly";
  private static final String FRESH = "io.github.dossier4j.JsonTest#fresh";
  private static final String PLAIN_AND_VALUES = "io.github.dossier4j.JsonTest#plainAndValues";

  // Made once, because a mapper is slow until it knows the types.
  private static final List<Json> PLAIN_MAPPERS = fresh();

  private static final List<Json> MAPPERS =
      Stream.of(PLAIN_MAPPERS.stream(), settings3(), settings2())
          .flatMap(mappers -> mappers)
          .toList();

  private static final Passage HERE = Passage.of(1, 10, 20);
  private static final Passage THERE = Passage.of(1, 30, 40);

  /** A mapper of either major. */
  private interface Json {

    String write(Object value) throws Exception;

    Object read(String text, Type type) throws Exception;

    default <T> T read(String text, Class<T> type) throws Exception {
      return type.cast(read(text, (Type) type));
    }
  }

  private record Jackson3(String name, JsonMapper mapper) implements Json {

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public Object read(String text, Type type) {
      return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    public String toString() {
      return "Jackson 3, " + name;
    }
  }

  private record Jackson2(String name, com.fasterxml.jackson.databind.json.JsonMapper mapper)
      implements Json {

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public Object read(String text, Type type) throws Exception {
      return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    public String toString() {
      return "Jackson 2, " + name;
    }
  }

  private static Json jackson3(String name, UnaryOperator<JsonMapper.Builder> settings) {
    return new Jackson3(name, settings.apply(JsonMapper.builder()).build());
  }

  private static Json jackson2(
      String name, UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> settings) {
    return new Jackson2(
        name,
        settings
            .apply(
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module()))
            .build());
  }

  /** The mappers of both majors as most users have them. */
  static List<Json> plain() {
    return PLAIN_MAPPERS;
  }

  /** The plain mappers and those with settings that must not matter. */
  static List<Json> jsons() {
    return MAPPERS;
  }

  /** Plain mappers that have not seen any type yet. */
  static List<Json> fresh() {
    return List.of(
        jackson3("as it comes", mapper -> mapper), jackson2("with Optional", mapper -> mapper));
  }

  private static Stream<Json> settings3() {
    return Stream.of(
        new Jackson3(
            "with the defaults of Jackson 2", JsonMapper.builderWithJackson2Defaults().build()),
        jackson3(
            "SNAKE_CASE",
            mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        jackson3(
            "UPPER_CAMEL_CASE",
            mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
        jackson3("including ALWAYS", mapper -> including(mapper, JsonInclude.Include.ALWAYS)),
        jackson3(
            "including NON_DEFAULT", mapper -> including(mapper, JsonInclude.Include.NON_DEFAULT)),
        jackson3(
            "WRITE_ENUMS_USING_TO_STRING",
            mapper ->
                mapper.enable(
                    EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                    EnumFeature.READ_ENUMS_USING_TO_STRING)),
        jackson3(
            "WRITE_ENUMS_USING_INDEX",
            mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
        jackson3(
            "WRITE_ENUMS_TO_LOWERCASE",
            mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)),
        jackson3(
            "SORT_PROPERTIES_ALPHABETICALLY",
            mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        jackson3(
            "not SORT_PROPERTIES_ALPHABETICALLY",
            mapper ->
                mapper.disable(
                    MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                    MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)),
        jackson3(
            "FAIL_ON_UNKNOWN_PROPERTIES",
            mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        jackson3(
            "not FAIL_ON_NULL_FOR_PRIMITIVES",
            mapper -> mapper.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)));
  }

  private static JsonMapper.Builder including(
      JsonMapper.Builder mapper, JsonInclude.Include include) {
    return mapper.changeDefaultPropertyInclusion(
        ignored -> JsonInclude.Value.construct(include, include));
  }

  private static Stream<Json> settings2() {
    return Stream.of(
        jackson2(
            "SNAKE_CASE",
            mapper ->
                mapper.propertyNamingStrategy(
                    com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)),
        jackson2(
            "UPPER_CAMEL_CASE",
            mapper ->
                mapper.propertyNamingStrategy(
                    com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE)),
        jackson2(
            "including ALWAYS",
            mapper ->
                mapper.defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))),
        jackson2(
            "including NON_DEFAULT",
            mapper ->
                mapper.defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
        jackson2(
            "WRITE_ENUMS_USING_TO_STRING",
            mapper ->
                mapper
                    .enable(
                        com.fasterxml.jackson.databind.SerializationFeature
                            .WRITE_ENUMS_USING_TO_STRING)
                    .enable(
                        com.fasterxml.jackson.databind.DeserializationFeature
                            .READ_ENUMS_USING_TO_STRING)),
        jackson2(
            "WRITE_ENUMS_USING_INDEX",
            mapper ->
                mapper.enable(
                    com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX)),
        jackson2(
            "SORT_PROPERTIES_ALPHABETICALLY",
            mapper ->
                mapper.enable(
                    com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)));
  }

  /** Mappers that take a creator of one argument for one by properties. */
  static List<Json> byProperties() {
    return List.of(
        jackson3(
            "constructors by properties",
            mapper -> mapper.constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)),
        jackson2(
            "constructors by properties",
            mapper ->
                mapper.constructorDetector(
                    com.fasterxml.jackson.databind.cfg.ConstructorDetector.USE_PROPERTIES_BASED)));
  }

  /** Mappers that see neither getters nor setters unless they are annotated. */
  static List<Json> fieldsOnly() {
    return List.of(
        jackson3(
            "seeing fields only",
            mapper ->
                mapper.changeDefaultVisibility(
                    seen ->
                        seen.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                            .withVisibility(
                                PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))),
        jackson2(
            "seeing fields only",
            mapper ->
                mapper
                    .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
  }

  /** A value, its text, and which properties it must have; a text on several lines is joined. */
  private record Written(String name, Object value, Class<?> type, String required, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Written written(String name, Object value, String text) {
    return written(name, value, "", text);
  }

  private static Written written(String name, Object value, String required, String text) {
    return new Written(name, value, publicType(value), required, text.replaceAll("\n *", ""));
  }

  private static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().endsWith("Value") ? type.getSuperclass() : type;
  }

  private static Person someone() {
    return Person.builder().id("someone").name("Some One").build();
  }

  private static Organization herald() {
    return Organization.builder()
        .id("herald")
        .name("Herald")
        .kind(OrganizationKind.NEWS_OUTLET)
        .build();
  }

  private static Event talks() {
    return Event.builder()
        .id("talks")
        .title("Talks")
        .kind(EventKind.TALKS)
        .status(EventStatus.OCCURRED)
        .build();
  }

  private static SourceCitation source() {
    return SourceCitation.builder().id("source").printed("Herald").passage(HERE).build();
  }

  private static Article article() {
    return Article.builder()
        .id("article")
        .addParagraphs(
            ParagraphFingerprint.of(0, 30, "a".repeat(64)),
            ParagraphFingerprint.of(1, 90, "b".repeat(64)))
        .build();
  }

  private static Quote quote() {
    return Quote.builder()
        .id("word")
        .text("a word")
        .kind(QuoteKind.DIRECT)
        .speaker(Link.stated(someone()))
        .passage(HERE)
        .build();
  }

  private static Dossier dossier() {
    return Dossier.builder()
        .id("small")
        .title("A small dossier")
        .version("1")
        .rights("Free to use.")
        .coverage("Minors are left out.")
        .addHistory(HistoryEntry.builder().act(Act.GENERATED).build())
        .article(Article.builder().id("article").addParagraph(paragraph()).build())
        .addPerson(someone())
        .addOrganization(herald())
        .addAgreement(
            Agreement.builder()
                .id("pact")
                .title("Pact")
                .kind(AgreementKind.OTHER)
                .status(AgreementStatus.REFERENCED)
                .build())
        .addQuote(quote())
        .addStatement(
            Statement.builder()
                .id("view")
                .text("A view.")
                .kind(StatementKind.ASSESSMENT)
                .passage(HERE)
                .build())
        .addCitation(source())
        .addEvent(talks())
        .build();
  }

  private static ParagraphFingerprint paragraph() {
    return ParagraphFingerprint.of(1, 90, "0123456789abcdef".repeat(4));
  }

  static List<Written> values() {
    return List.of(
        written(
            "a passage",
            HERE,
            "paragraph start end",
            """
            {"paragraph":1,"start":10,"end":20}\
            """),
        written(
            "a passage at the start of the header",
            Passage.of(0, 0, 34),
            """
            {"paragraph":0,"start":0,"end":34}\
            """),
        written(
            "a range",
            TextRange.of(0, 5),
            "start end",
            """
            {"start":0,"end":5}\
            """),
        written(
            "a paragraph",
            paragraph(),
            "number length sha256",
            """
            {"number":1,"length":90,
            "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}\
            """),
        written("a date", Edtf.parse("2007-12"), "\"2007-12\""),
        written("an interval", Edtf.parse("2005/.."), "\"2005/..\""),
        written(
            "a stated link",
            Link.stated(someone()),
            "ref basis",
            """
            {"ref":"someone","basis":"stated"}\
            """),
        written(
            "an inferred link",
            Link.inferred(someone(), "a reason", HERE, THERE),
            "ref basis",
            """
            {"ref":"someone","basis":"inferred","note":"a reason","passages":[
              {"paragraph":1,"start":10,"end":20},
              {"paragraph":1,"start":30,"end":40}]}\
            """),
        written(
            "a stated text",
            ReportedText.stated("Moscow"),
            """
            {"printed":"Moscow","value":"Moscow","basis":"stated"}\
            """),
        written(
            "an inferred text",
            ReportedText.inferred("Moscow", "a reason", HERE),
            "printed value basis",
            """
            {"printed":"Moscow","value":"Moscow","basis":"inferred","note":"a reason",
            "passages":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "a time",
            ReportedTime.inferred("February 6", "2008-02-06", "a reason", HERE),
            "basis",
            """
            {"printed":"February 6","value":"2008-02-06","basis":"inferred","note":"a reason",
            "passages":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "a time without a value",
            ReportedTime.undated("recently"),
            """
            {"printed":"recently","basis":"stated"}\
            """),
        written(
            "a time that is not printed",
            ReportedTime.inferred("2008", "a reason"),
            """
            {"value":"2008","basis":"inferred","note":"a reason"}\
            """),
        written(
            "a position",
            Position.inferred("Chair", Link.stated(herald()), "a reason", HERE).toBuilder()
                .tenure(Tenure.ELECT)
                .build(),
            "title basis",
            """
            {"title":"Chair","organization":{"ref":"herald","basis":"stated"},
            "tenure":"elect","basis":"inferred","note":"a reason",
            "passages":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "a position without an organization",
            Position.builder().title("Chair").basis(Basis.STATED).build(),
            """
            {"title":"Chair","basis":"stated"}\
            """),
        written(
            "a signatory",
            Signatory.builder()
                .person(Link.stated(someone()))
                .capacity(ReportedText.stated("Chair"))
                .organization(Link.stated(herald()))
                .build(),
            "person",
            """
            {"person":{"ref":"someone","basis":"stated"},
            "capacity":{"printed":"Chair","value":"Chair","basis":"stated"},
            "organization":{"ref":"herald","basis":"stated"}}\
            """),
        written(
            "a participant",
            Participant.of(Link.stated(someone()), "host"),
            "actor",
            """
            {"actor":{"ref":"someone","basis":"stated"},"role":"host"}\
            """),
        written(
            "a person",
            Person.builder()
                .id("somebody")
                .name("Some Body")
                .addAliases("Body", "Mr. Body")
                .addHonorific("Admiral")
                .addPosition(Position.builder().title("Chair").basis(Basis.STATED).build())
                .addMention(HERE)
                .build(),
            "id name",
            """
            {"id":"somebody","name":"Some Body","aliases":["Body","Mr. Body"],
            "honorifics":["Admiral"],"positions":[{"title":"Chair","basis":"stated"}],
            "mentions":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "a person of whom little is said",
            someone(),
            """
            {"id":"someone","name":"Some One"}\
            """),
        written(
            "an organization",
            Organization.builder()
                .id("something")
                .name("Some Thing")
                .acronym("ST")
                .addAlias("Thing")
                .addAdjective("Thingish")
                .kind(OrganizationKind.GOVERNMENT_BODY)
                .country(Link.stated(herald()))
                .partOf(Link.stated(herald()))
                .addMention(HERE)
                .build(),
            "id name kind",
            """
            {"id":"something","name":"Some Thing","acronym":"ST","aliases":["Thing"],
            "adjectives":["Thingish"],
            "kind":"government-body",
            "country":{"ref":"herald","basis":"stated"},
            "partOf":{"ref":"herald","basis":"stated"},
            "mentions":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "an organization of which little is said",
            herald(),
            """
            {"id":"herald","name":"Herald","kind":"news-outlet"}\
            """),
        written(
            "an agreement",
            Agreement.builder()
                .id("pact")
                .title("Pact")
                .kind(AgreementKind.TREATY)
                .status(AgreementStatus.SIGNED)
                .addParty(Link.stated(herald()))
                .addSignatory(Signatory.builder().person(Link.stated(someone())).build())
                .addObject(Link.stated(herald()))
                .event(Link.stated(talks()))
                .date(ReportedTime.stated("2008", "2008"))
                .period(ReportedTime.stated("through 2012", "/2012"))
                .subject("trade")
                .addFigure(ReportedText.stated("12 years"))
                .addCitation(Link.stated(source()))
                .addPassage(HERE)
                .build(),
            "id title kind status",
            """
            {"id":"pact","title":"Pact","kind":"treaty","status":"signed",
            "parties":[{"ref":"herald","basis":"stated"}],
            "signatories":[{"person":{"ref":"someone","basis":"stated"}}],
            "objects":[{"ref":"herald","basis":"stated"}],
            "event":{"ref":"talks","basis":"stated"},
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "period":{"printed":"through 2012","value":"/2012","basis":"stated"},
            "subject":"trade",
            "figures":[{"printed":"12 years","value":"12 years","basis":"stated"}],
            "citations":[{"ref":"source","basis":"stated"}],
            "passages":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "a quote",
            Quote.builder()
                .id("word")
                .text("a [kind] word")
                .addInsertion(TextRange.of(2, 8))
                .kind(QuoteKind.PARTIAL)
                .speaker(Link.stated(someone()))
                .addressee(Link.stated(herald()))
                .cue("told")
                .addAbout(Link.stated(talks()))
                .addAbout(Link.inferred(someone(), "a reason"))
                .event(Link.stated(talks()))
                .date(ReportedTime.stated("2008", "2008"))
                .addCitation(Link.stated(source()))
                .passage(HERE)
                .build(),
            "id text kind passage",
            """
            {"id":"word","text":"a [kind] word","insertions":[{"start":2,"end":8}],
            "kind":"partial",
            "speaker":{"ref":"someone","basis":"stated"},
            "addressee":{"ref":"herald","basis":"stated"},
            "cue":"told",
            "about":[{"ref":"talks","basis":"stated"},
            {"ref":"someone","basis":"inferred","note":"a reason"}],
            "event":{"ref":"talks","basis":"stated"},
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "citations":[{"ref":"source","basis":"stated"}],
            "passage":{"paragraph":1,"start":10,"end":20}}\
            """),
        written(
            "a statement",
            Statement.builder()
                .id("view")
                .text("A view.")
                .kind(StatementKind.REPORTED)
                .holder(Link.stated(someone()))
                .addressee(Link.stated(herald()))
                .cue("held")
                .addAbout(Link.stated(source()))
                .event(Link.stated(talks()))
                .date(ReportedTime.stated("2008", "2008"))
                .addFigure(ReportedText.stated("1 dollar"))
                .addCitation(Link.stated(source()))
                .passage(HERE)
                .build(),
            "id text kind passage",
            """
            {"id":"view","text":"A view.","kind":"reported",
            "holder":{"ref":"someone","basis":"stated"},
            "addressee":{"ref":"herald","basis":"stated"},
            "cue":"held",
            "about":[{"ref":"source","basis":"stated"}],
            "event":{"ref":"talks","basis":"stated"},
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "figures":[{"printed":"1 dollar","value":"1 dollar","basis":"stated"}],
            "citations":[{"ref":"source","basis":"stated"}],
            "passage":{"paragraph":1,"start":10,"end":20}}\
            """),
        written(
            "a citation",
            source().toBuilder()
                .addOutlet(Link.stated(herald()))
                .date(ReportedTime.stated("2008", "2008"))
                .build(),
            "id printed passage",
            """
            {"id":"source","printed":"Herald",
            "outlets":[{"ref":"herald","basis":"stated"}],
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "passage":{"paragraph":1,"start":10,"end":20}}\
            """),
        written(
            "an event",
            Event.builder()
                .id("visit")
                .title("A visit")
                .kind(EventKind.VISIT)
                .status(EventStatus.OCCURRED)
                .date(ReportedTime.stated("2008", "2008"))
                .period(ReportedTime.undated("for a day"))
                .place(ReportedText.stated("Moscow"))
                .addParticipant(Participant.builder().actor(Link.stated(someone())).build())
                .addAfter(Link.stated(talks()))
                .partOf(Link.stated(talks()))
                .addFigure(ReportedText.stated("-0.5 percent"))
                .addCitation(Link.stated(source()))
                .addPassage(HERE)
                .build(),
            "id title kind status",
            """
            {"id":"visit","title":"A visit","kind":"visit","status":"occurred",
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "period":{"printed":"for a day","basis":"stated"},
            "place":{"printed":"Moscow","value":"Moscow","basis":"stated"},
            "participants":[{"actor":{"ref":"someone","basis":"stated"}}],
            "after":[{"ref":"talks","basis":"stated"}],
            "partOf":{"ref":"talks","basis":"stated"},
            "figures":[{"printed":"-0.5 percent","value":"-0.5 percent","basis":"stated"}],
            "citations":[{"ref":"source","basis":"stated"}],
            "passages":[{"paragraph":1,"start":10,"end":20}]}\
            """),
        written(
            "an article",
            Article.builder()
                .id("article")
                .publication(Link.stated(herald()))
                .title(ReportedText.stated("Headline"))
                .addAuthors(
                    ReportedText.stated("First Author"),
                    ReportedText.inferred("Second Author", "a reason"))
                .date(ReportedTime.stated("2008", "2008"))
                .place(ReportedText.stated("Moscow"))
                .addSource(Link.stated(herald()))
                .volume(5)
                .issue(0)
                .language("en")
                .url("https://example.org/")
                .header(2)
                .addParagraph(paragraph())
                .build(),
            "id",
            """
            {"id":"article","publication":{"ref":"herald","basis":"stated"},
            "title":{"printed":"Headline","value":"Headline","basis":"stated"},
            "authors":[{"printed":"First Author","value":"First Author","basis":"stated"},
            {"printed":"Second Author","value":"Second Author","basis":"inferred",
            "note":"a reason"}],
            "date":{"printed":"2008","value":"2008","basis":"stated"},
            "place":{"printed":"Moscow","value":"Moscow","basis":"stated"},
            "sources":[{"ref":"herald","basis":"stated"}],
            "volume":5,"issue":0,"language":"en","url":"https://example.org/","header":2,
            "paragraphs":[{"number":1,"length":90,
            "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]}\
            """),
        written(
            "an article of which little is said",
            Article.builder().id("article").build(),
            """
            {"id":"article"}\
            """),
        written(
            "a history entry",
            HistoryEntry.builder()
                .act(Act.WITHDRAWN)
                .by("A Reader")
                .date(Edtf.parse("2031-05"))
                .version("1")
                .note("Not the article's words.")
                .build(),
            "act",
            """
            {"act":"withdrawn","by":"A Reader","date":"2031-05","version":"1",
            "note":"Not the article's words."}\
            """),
        written(
            "a dossier",
            dossier(),
            "format id title version rights article",
            """
            {"format":1,"id":"small","title":"A small dossier","version":"1",
            "rights":"Free to use.","coverage":"Minors are left out.",
            "history":[{"act":"generated"}],
            "article":{"id":"article","paragraphs":[{"number":1,"length":90,
            "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]},
            "people":[{"id":"someone","name":"Some One"}],
            "organizations":[{"id":"herald","name":"Herald","kind":"news-outlet"}],
            "agreements":[{"id":"pact","title":"Pact","kind":"other","status":"referenced"}],
            "quotes":[{"id":"word","text":"a word","kind":"direct",
            "speaker":{"ref":"someone","basis":"stated"},
            "passage":{"paragraph":1,"start":10,"end":20}}],
            "statements":[{"id":"view","text":"A view.","kind":"assessment",
            "passage":{"paragraph":1,"start":10,"end":20}}],
            "citations":[{"id":"source","printed":"Herald",
            "passage":{"paragraph":1,"start":10,"end":20}}],
            "events":[{"id":"talks","title":"Talks","kind":"talks","status":"occurred"}]}\
            """),
        written(
            "an empty dossier",
            Dossier.builder()
                .id("empty")
                .title("An empty dossier")
                .version("1")
                .rights("Free to use.")
                .article(Article.builder().id("article").build())
                .build(),
            """
            {"format":1,"id":"empty","title":"An empty dossier","version":"1",
            "rights":"Free to use.","article":{"id":"article"}}\
            """),
        written(
            "a problem",
            Problem.of(ProblemCode.BAD_ID, "/id", "an id is bad", "?").toBuilder()
                .line(3)
                .column(7)
                .build(),
            "code pointer message",
            """
            {"code":"bad-id","pointer":"/id","line":3,"column":7,
            "message":"an id is bad","value":"?"}\
            """),
        written(
            "a problem of the whole value",
            Problem.of(ProblemCode.EMPTY_TIME, "", "a time is empty"),
            """
            {"code":"empty-time","pointer":"","message":"a time is empty"}\
            """));
  }

  static Stream<Arguments> plainAndValues() {
    return plain().stream().flatMap(json -> values().stream().map(value -> arguments(json, value)));
  }

  /** The problems that a reading mapper wraps. */
  private static List<Problem> problems(Json json, String text, Class<?> type) {
    Throwable thrown = catchThrowable(() -> json.read(text, type));
    assertThat(thrown).as("the failure to read %s", text).isNotNull();
    Throwable cause = thrown;
    while (!(cause instanceof InvalidDataException)) {
      assertThat(cause.getCause()).as("what lies below %s", cause).isNotNull();
      cause = cause.getCause();
    }
    return ((InvalidDataException) cause).problems();
  }

  private static void assertRefused(
      ProblemCode code, String pointer, Json json, String text, Class<?> type) {
    assertThat(problems(json, text, type))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple(code, pointer));
  }

  private static ObjectNode tree(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }

  private static String without(String property, String text) {
    ObjectNode tree = tree(text);
    tree.remove(property);
    return tree.toString();
  }

  private static String withNull(String property, String text) {
    return tree(text).putNull(property).toString();
  }

  private static boolean isNumber(String property, String text) {
    return tree(text).get(property).isNumber();
  }

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

  private record Shelf(Organization thePublisher) {}

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

  @Nested
  class ARequiredProperty {

    static Stream<Arguments> requiredProperties() {
      return plainAndValues()
          .flatMap(
              each -> {
                Written written = (Written) each.get()[1];
                return Stream.of(written.required().split(" "))
                    .filter(property -> !property.isEmpty())
                    .map(property -> arguments(each.get()[0], written, property));
              });
    }

    static Stream<Arguments> requiredPropertiesBesidesRef() {
      return requiredProperties().filter(each -> !each.get()[2].equals("ref"));
    }

    @ParameterizedTest(name = "{0}: {1} without {2}")
    @MethodSource("requiredPropertiesBesidesRef")
    void isRefusedWhereItIsMissing(Json json, Written written, String property) {
      assertRefused(
          ProblemCode.MISSING,
          "/" + property,
          json,
          without(property, written.text()),
          written.type());
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isRefusedAtItsPlaceWhereALinkNamesNothing(Json json) {
      assertRefused(ProblemCode.MISSING, "/ref", json, "{\"basis\":\"stated\"}", Link.class);
    }

    @ParameterizedTest(name = "{0}: {1} with {2} null")
    @MethodSource("requiredPropertiesBesidesRef")
    void isRefusedWhereItIsNull(Json json, Written written, String property) {
      String text = withNull(property, written.text());

      if (isNumber(property, written.text())) {
        assertThatThrownBy(() -> json.read(text, written.type()))
            .hasMessageContaining("null")
            .hasMessageContaining(property);
      } else {
        assertRefused(ProblemCode.MISSING, "/" + property, json, text, written.type());
      }
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isRefusedWhereTheStartOfAPassageIsMissing(Json json) {
      assertRefused(
          ProblemCode.MISSING, "/start", json, "{\"paragraph\":1,\"end\":20}", Passage.class);
    }

    @ParameterizedTest
    @MethodSource(JSONS)
    void isRefusedWhereTheStartOfAPassageIsNull(Json json) {
      assertThatThrownBy(
              () -> json.read("{\"paragraph\":1,\"start\":null,\"end\":20}", Passage.class))
          .hasMessageContaining("start");
    }

    @Test
    void isRefusedByJackson3WhereTheStartOfAPassageIsAnEmptyString() {
      assertThatThrownBy(
              () ->
                  plain().get(0).read("{\"paragraph\":1,\"start\":\"\",\"end\":20}", Passage.class))
          .hasMessageContaining("start");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isReportedTogetherWithTheOthersThatAreMissing(Json json) {
      assertThat(problems(json, "{}", Quote.class))
          .extracting(Problem::pointer)
          .containsExactly("/id", "/text", "/kind", "/passage");
    }
  }

  @Nested
  class AnOptionalProperty {

    static Stream<Arguments> optionalProperties() {
      return plainAndValues()
          .flatMap(
              each -> {
                Written written = (Written) each.get()[1];
                return written.required().isEmpty()
                    ? Stream.empty()
                    : tree(written.text()).propertyNames().stream()
                        .filter(name -> !List.of(written.required().split(" ")).contains(name))
                        .filter(name -> !name.equals("note"))
                        .map(property -> arguments(each.get()[0], written, property));
              });
    }

    @ParameterizedTest(name = "{0}: {1} with {2} null")
    @MethodSource("optionalProperties")
    void isAbsentWhereItIsNull(Json json, Written written, String property) throws Exception {
      assertThat(json.read(withNull(property, withoutReferences(written)), written.type()))
          .isEqualTo(json.read(without(property, withoutReferences(written)), written.type()));
    }

    /** The text of a dossier whose lists can be left out one by one. */
    private String withoutReferences(Written written) {
      return written.type() == Dossier.class
          ? written.text().replace("\"speaker\":{\"ref\":\"someone\",\"basis\":\"stated\"},", "")
          : written.text();
    }
  }

  @Nested
  class AnUnknownProperty {

    private static final String TEXT = "{\"id\":\"someone\",\"name\":\"Some One\",\"age\":70}";

    @Test
    void isRefusedByJackson3WhereTheMapperSaysSo() {
      Json json =
          jackson3(
              "strict", mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

      assertThatThrownBy(() -> json.read(TEXT, Person.class)).hasMessageContaining("age");
    }

    @Test
    void isRefusedByJackson2WhereTheMapperSaysSo() {
      Json json =
          jackson2(
              "strict",
              mapper ->
                  mapper.enable(
                      com.fasterxml.jackson.databind.DeserializationFeature
                          .FAIL_ON_UNKNOWN_PROPERTIES));

      assertThatThrownBy(() -> json.read(TEXT, Person.class)).hasMessageContaining("age");
    }

    @Test
    void isPassedOverByJackson3WhereTheMapperSaysSo() throws Exception {
      Json json =
          jackson3(
              "lenient",
              mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

      assertThat(json.read(TEXT, Person.class)).isEqualTo(someone());
    }

    @Test
    void isPassedOverByJackson2WhereTheMapperSaysSo() throws Exception {
      Json json =
          jackson2(
              "lenient",
              mapper ->
                  mapper.disable(
                      com.fasterxml.jackson.databind.DeserializationFeature
                          .FAIL_ON_UNKNOWN_PROPERTIES));

      assertThat(json.read(TEXT, Person.class)).isEqualTo(someone());
    }
  }

  @Nested
  class ABrokenRule {

    static Stream<Arguments> brokenTexts() {
      return Stream.of(
          broken(
              "a link to a bad id",
              ProblemCode.BAD_ID,
              "/ref",
              Link.class,
              "{\"ref\":\"some one\",\"basis\":\"stated\"}"),
          broken(
              "an inferred link without a note",
              ProblemCode.INFERRED_WITHOUT_REASON,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"inferred\"}"),
          broken(
              "an inferred link with a blank note",
              ProblemCode.BLANK_TEXT,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"inferred\",\"note\":\" \"}"),
          broken(
              "a stated link with a note",
              ProblemCode.REASON_WITHOUT_INFERENCE,
              "/note",
              Link.class,
              "{\"ref\":\"someone\",\"basis\":\"stated\",\"note\":\"a reason\"}"),
          broken(
              "a backward passage",
              ProblemCode.BAD_RANGE,
              "",
              Passage.class,
              "{\"paragraph\":1,\"start\":5,\"end\":4}"),
          broken(
              "a time of nothing",
              ProblemCode.EMPTY_TIME,
              "",
              ReportedTime.class,
              "{\"basis\":\"stated\"}"),
          broken("a bad date", ProblemCode.BAD_DATE, "", Edtf.class, "\"2008-2-6\""),
          broken("a date of nothing", ProblemCode.BAD_DATE, "", Edtf.class, "\"\""),
          broken(
              "a blank name",
              ProblemCode.BLANK_TEXT,
              "/name",
              Person.class,
              "{\"id\":\"someone\",\"name\":\"\"}"),
          broken(
              "an assessment with a holder",
              ProblemCode.HELD_ASSESSMENT,
              "/holder",
              Statement.class,
              "{\"id\":\"view\",\"text\":\"A view.\",\"kind\":\"assessment\","
                  + "\"holder\":{\"ref\":\"someone\",\"basis\":\"stated\"},"
                  + "\"passage\":{\"paragraph\":1,\"start\":10,\"end\":20}}"),
          broken(
              "a dossier of another format",
              ProblemCode.UNKNOWN_FORMAT,
              "/format",
              Dossier.class,
              "{\"format\":2,\"id\":\"small\",\"title\":\"A title\",\"version\":\"1\","
                  + "\"rights\":\"Free.\",\"article\":{\"id\":\"article\"}}"),
          broken(
              "a dossier with a dangling reference",
              ProblemCode.DANGLING_REFERENCE,
              "/events/0/after/0/ref",
              Dossier.class,
              "{\"format\":1,\"id\":\"small\",\"title\":\"A title\",\"version\":\"1\","
                  + "\"rights\":\"Free.\",\"article\":{\"id\":\"article\"},\"events\":[{\"id\":\"visit\",\"title\":\"A"
                  + " visit\",\"kind\":\"visit\",\"status\":\"expected\","
                  + "\"after\":[{\"ref\":\"nowhere\",\"basis\":\"stated\"}]}]}"));
    }

    private static Arguments broken(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      return arguments(name, code, pointer, type, text);
    }

    @ParameterizedTest(name = "Jackson 3 refuses {0}")
    @MethodSource("brokenTexts")
    void isReportedThroughJackson3(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      assertRefused(code, pointer, plain().get(0), text, type);
    }

    @ParameterizedTest(name = "Jackson 2 refuses {0}")
    @MethodSource("brokenTexts")
    void isReportedThroughJackson2(
        String name, ProblemCode code, String pointer, Class<?> type, String text) {
      assertRefused(code, pointer, plain().get(1), text, type);
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void standsInTheMessageOfTheMapper(Json json) {
      assertThatThrownBy(
              () -> json.read("{\"id\":\"some one\",\"name\":\"Some One\"}", Person.class))
          .hasMessageContainingAll("/id", "some one", "bad-id");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isNotPassedOverWhereAListHasANull(Json json) {
      assertThatThrownBy(
              () ->
                  json.read(
                      "{\"id\":\"someone\",\"name\":\"Some One\",\"aliases\":[null]}",
                      Person.class))
          .hasStackTraceContaining("aliases");
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    void isReportedOfALinkToTheWrongType(Json json) {
      String text =
          dossierText()
              .replace("\"speaker\":{\"ref\":\"someone\"", "\"speaker\":{\"ref\":\"talks\"");

      assertRefused(
          ProblemCode.WRONG_TYPE_REFERENCE, "/quotes/0/speaker/ref", json, text, Dossier.class);
    }

    private String dossierText() {
      return values().stream()
          .filter(each -> each.name().equals("a dossier"))
          .findFirst()
          .get()
          .text();
    }
  }

  @Nested
  class AnEnumeration {

    /** Their names are held against the schema. */
    static Stream<Enum<?>> constants() {
      return Stream.of(
              Act.class,
              Tenure.class,
              Basis.class,
              OrganizationKind.class,
              AgreementKind.class,
              AgreementStatus.class,
              QuoteKind.class,
              StatementKind.class,
              EventKind.class,
              EventStatus.class,
              ProblemCode.class)
          .flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void hasOneNameInJsonAndInJava(Enum<?> constant) throws Exception {
      assertThat(
              constant
                  .getDeclaringClass()
                  .getField(constant.name())
                  .getAnnotation(JsonProperty.class)
                  .value())
          .isEqualTo(constant.toString());
    }

    @ParameterizedTest
    @MethodSource({JSONS, BY_PROPERTIES, FIELDS_ONLY})
    void isWrittenByName(Json json) throws Exception {
      for (Enum<?> constant : constants().toList()) {
        assertThat(json.write(constant)).isEqualTo("\"" + constant + "\"");
      }
    }

    @ParameterizedTest
    @MethodSource({JSONS, BY_PROPERTIES, FIELDS_ONLY})
    void isReadByName(Json json) throws Exception {
      for (Enum<?> constant : constants().toList()) {
        assertThat(json.read("\"" + constant + "\"", constant.getDeclaringClass()))
            .isEqualTo(constant);
      }
    }

    static Stream<Arguments> unknownValues() {
      return plain().stream()
          .flatMap(
              json ->
                  Stream.of("unknown", "", " ", "STATED", "Stated")
                      .map(value -> arguments(json, value)));
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @MethodSource("unknownValues")
    void isRefusedWithAnUnknownValue(Json json, String value) {
      assertThatThrownBy(
              () -> json.read("{\"ref\":\"someone\",\"basis\":\"" + value + "\"}", Link.class))
          .hasMessageContaining("Basis");
    }

    static Stream<Arguments> valuesOfJacksonsOwn() {
      return plain().stream()
          .flatMap(
              json -> Stream.of("0", "\"0\"", "\"stated \"").map(value -> arguments(json, value)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("valuesOfJacksonsOwn")
    void isRefusedWithAValueOfJacksonsOwn(Json json, String value) {
      assertThatThrownBy(
              () -> json.read("{\"ref\":\"someone\",\"basis\":" + value + "}", Link.class))
          .hasMessageContaining("Basis");
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

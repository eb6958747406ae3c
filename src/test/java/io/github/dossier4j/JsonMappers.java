package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.model.Act;
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
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JsonMappers of both majors, and values with their JSON. */
final class JsonMappers {

  private JsonMappers() {}

  static final String JSONS = "io.github.dossier4j.JsonMappers#jsons";
  static final String PLAIN = "io.github.dossier4j.JsonMappers#plain";
  static final String BY_PROPERTIES = "io.github.dossier4j.JsonMappers#byProperties";
  static final String FIELDS_ONLY = "io.github.dossier4j.JsonMappers#fieldsOnly";
  static final String FRESH = "io.github.dossier4j.JsonMappers#fresh";
  static final String PLAIN_AND_VALUES = "io.github.dossier4j.JsonMappers#plainAndValues";

  // Made once, because a mapper is slow until it knows the types.
  static final List<Json> PLAIN_MAPPERS = fresh();

  static final List<Json> MAPPERS =
      Stream.of(PLAIN_MAPPERS.stream(), settings3(), settings2())
          .flatMap(mappers -> mappers)
          .toList();

  static final Passage HERE = Passage.of(1, 10, 20);
  static final Passage THERE = Passage.of(1, 30, 40);

  /** A mapper of either major. */
  interface Json {

    String write(Object value) throws Exception;

    Object read(String text, Type type) throws Exception;

    default <T> T read(String text, Class<T> type) throws Exception {
      return type.cast(read(text, (Type) type));
    }
  }

  record Jackson3(String name, JsonMapper mapper) implements Json {

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

  record Jackson2(String name, com.fasterxml.jackson.databind.json.JsonMapper mapper)
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

  static Json jackson3(String name, UnaryOperator<JsonMapper.Builder> settings) {
    return new Jackson3(name, settings.apply(JsonMapper.builder()).build());
  }

  static Json jackson2(
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

  static Stream<Json> settings3() {
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

  static JsonMapper.Builder including(JsonMapper.Builder mapper, JsonInclude.Include include) {
    return mapper.changeDefaultPropertyInclusion(
        ignored -> JsonInclude.Value.construct(include, include));
  }

  static Stream<Json> settings2() {
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

  /** JsonMappers that take a creator of one argument for one by properties. */
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

  /** JsonMappers that see neither getters nor setters unless they are annotated. */
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
  record Written(String name, Object value, Class<?> type, String required, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Written written(String name, Object value, String text) {
    return written(name, value, "", text);
  }

  static Written written(String name, Object value, String required, String text) {
    return new Written(name, value, publicType(value), required, text.replaceAll("\n *", ""));
  }

  static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().endsWith("Value") ? type.getSuperclass() : type;
  }

  static Person someone() {
    return Person.builder().id("someone").name("Some One").build();
  }

  static Organization herald() {
    return Organization.builder()
        .id("herald")
        .name("Herald")
        .kind(OrganizationKind.NEWS_OUTLET)
        .build();
  }

  static Event talks() {
    return Event.builder()
        .id("talks")
        .title("Talks")
        .kind(EventKind.TALKS)
        .status(EventStatus.OCCURRED)
        .build();
  }

  static SourceCitation source() {
    return SourceCitation.builder().id("source").printed("Herald").passage(HERE).build();
  }

  static Article article() {
    return Article.builder()
        .id("article")
        .addParagraphs(
            ParagraphFingerprint.of(0, 30, "a".repeat(64)),
            ParagraphFingerprint.of(1, 90, "b".repeat(64)))
        .build();
  }

  static Quote quote() {
    return Quote.builder()
        .id("word")
        .text("a word")
        .kind(QuoteKind.DIRECT)
        .speaker(Link.stated(someone()))
        .passage(HERE)
        .build();
  }

  static Dossier dossier() {
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

  static ParagraphFingerprint paragraph() {
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
  static List<Problem> problems(Json json, String text, Class<?> type) {
    Throwable thrown = catchThrowable(() -> json.read(text, type));
    assertThat(thrown).as("the failure to read %s", text).isNotNull();
    Throwable cause = thrown;
    while (!(cause instanceof InvalidDataException)) {
      assertThat(cause.getCause()).as("what lies below %s", cause).isNotNull();
      cause = cause.getCause();
    }
    return ((InvalidDataException) cause).problems();
  }

  static void assertRefused(
      ProblemCode code, String pointer, Json json, String text, Class<?> type) {
    assertThat(problems(json, text, type))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple(code, pointer));
  }

  static ObjectNode tree(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }

  static String without(String property, String text) {
    ObjectNode tree = tree(text);
    tree.remove(property);
    return tree.toString();
  }

  static String withNull(String property, String text) {
    return tree(text).putNull(property).toString();
  }

  static boolean isNumber(String property, String text) {
    return tree(text).get(property).isNumber();
  }

  record Shelf(Organization thePublisher) {}
}

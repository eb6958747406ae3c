package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema in the jar, held against the types it describes and against documents, by a
 * validator that knows nothing of this library.
 */
class SchemaTest {

  private static final String TEXT = DossierSchema.text();
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(TEXT);
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  private static final List<String> RECORDS =
      Stream.of(RecordType.values()).map(RecordType::listName).toList();

  private static final DossierReader READER = DossierReader.create();

  /** Every type with properties that a dossier is made of, found by going through its accessors. */
  private static final Set<Class<?>> TYPES = types();

  /** A dossier with every property of the format; not every seed gives both kinds of statement. */
  private static final JsonNode COMPLETE =
      JsonMapper.shared()
          .readTree(DossierWriter.compact().toText(GeneratedDossiers.complete(new Random(20))));

  /** Where each property, and an element of each list, first stands in that dossier. */
  private static final Map<String, String> PLACES = places();

  /** The definition of a text whose value is a number and a unit. */
  private static final String FIGURE = "figure";

  private static final Map<Class<?>, String> OTHER_NAMES =
      Map.of(
          TextRange.class,
          "range",
          SourceCitation.class,
          "citation",
          ParagraphFingerprint.class,
          "paragraph");

  /** What a schema cannot say, and therefore only the reader finds. */
  private static final Set<ProblemCode> BEYOND_THE_SCHEMA =
      EnumSet.of(
          ProblemCode.DUPLICATE_ID,
          ProblemCode.DANGLING_REFERENCE,
          ProblemCode.WRONG_TYPE_REFERENCE,
          ProblemCode.PASSAGE_OUTSIDE,
          ProblemCode.RANGE_OUTSIDE,
          ProblemCode.BACKWARD_INTERVAL,
          ProblemCode.CIRCULAR_REFERENCE);

  @Nested
  class TheSchema {

    @Test
    void isValidItself() {
      Schema metaSchema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

      assertThat(metaSchema.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesItsDialect() {
      assertThat(SCHEMA.get("$schema").asString()).isEqualTo(DialectId.DRAFT_2020_12);
    }

    @Test
    void closesEveryObject() {
      assertThat(objects())
          .allSatisfy(
              object -> assertThat(object.path("additionalProperties").asBoolean(true)).isFalse());
    }

    @Test
    void givesEveryDefinitionATitle() {
      assertThat(definitions()).allSatisfy(each -> assertThat(each.has("title")).isTrue());
    }

    @Test
    void givesEveryDefinitionADescription() {
      assertThat(definitions()).allSatisfy(each -> assertThat(each.has("description")).isTrue());
    }

    @Test
    void isTheFileInTheJar() {
      assertThat(TEXT).isEqualTo(resource("dossier.schema.json"));
    }

    @Test
    void describesEveryProperty() {
      assertThat(objects())
          .allSatisfy(
              object ->
                  assertThat(object.get("properties").propertyStream())
                      .allSatisfy(
                          property ->
                              assertThat(property.getValue().path("description").asString(""))
                                  .as(object.get("title") + "." + property.getKey())
                                  .endsWith(".")));
    }

    /** Generators of types make a copy of a definition for each description beside a reference. */
    @Test
    void hasNothingBesideAReference() {
      assertThat(SCHEMA.findParents("$ref"))
          .allSatisfy(parent -> assertThat(parent.propertyNames()).containsExactly("$ref"));
    }

    /** What strict validators of schemas ask for. */
    @Test
    void requiresOnlyPropertiesThatItNamesBesideThat() {
      assertThat(SCHEMA.findParents("required"))
          .allSatisfy(
              parent ->
                  assertThat(parent.get("properties").propertyNames())
                      .containsAll(
                          parent.get("required").valueStream().map(JsonNode::asString).toList()));
    }

    @Test
    void hasATypeWhereverItHasARule() {
      for (String rule : List.of("properties", "pattern", "maximum", "enum")) {
        assertThat(SCHEMA.findParents(rule))
            .allSatisfy(parent -> assertThat(parent.has("type")).as(parent.toString()).isTrue());
      }
    }

    @Test
    void definesEveryWordAsThePageDoes() throws IOException {
      List<String> rows =
          Files.readAllLines(Path.of("src/site/markdown/vocabulary.md")).stream()
              .filter(line -> line.startsWith("| `"))
              .toList();

      assertThat(rows).isNotEmpty();
      assertThat(rows)
          .filteredOn(row -> TEXT.contains("\"" + row.split("`")[1] + "\""))
          .allSatisfy(
              row -> {
                String definition = row.split("\\|")[2].strip().replace("`", "");
                assertThat(TEXT).contains("\\n- " + row.split("`")[1] + ": " + definition);
              });
    }

    @Test
    void hasOnlyPatternsThatMeanTheSameInEveryDialect() {
      assertThat(SCHEMA.findValuesAsString("pattern"))
          .allSatisfy(pattern -> assertThat(pattern).doesNotContainPattern("\\\\[sSdDwWbB]"));
    }

    @Test
    void usesEveryDefinition() {
      assertThat(SCHEMA.get("$defs").propertyNames())
          .allSatisfy(name -> assertThat(TEXT).contains("\"#/$defs/" + name + "\""));
    }

    private List<JsonNode> definitions() {
      return Stream.concat(Stream.of(SCHEMA), SCHEMA.get("$defs").valueStream()).toList();
    }

    private List<JsonNode> objects() {
      return definitions().stream().filter(each -> each.has("properties")).toList();
    }
  }

  /** Fails when a type of the model and its part of the schema are changed apart. */
  @Nested
  class TheTypes {

    @Test
    void areTheDefinitionsWithProperties() {
      Set<String> described =
          SCHEMA
              .get("$defs")
              .propertyStream()
              .filter(definition -> definition.getValue().has("properties"))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());

      assertThat(described.remove(FIGURE)).as("a text of its own kind").isTrue();
      assertThat(TYPES.stream().filter(type -> type != Dossier.class).map(SchemaTest::name))
          .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.json.SchemaTest#types")
    void haveTheirPropertiesInTheOrderOfTheSchema(Class<?> type) {
      assertThat(definition(type).get("properties").propertyNames())
          .containsExactly(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.json.SchemaTest#types")
    void haveAnAccessorForEveryProperty(Class<?> type) {
      assertThat(accessors(type).map(SchemaTest::property))
          .containsExactlyInAnyOrder(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.json.SchemaTest#types")
    void requireWhatTheSchemaRequires(Class<?> type) {
      List<String> required =
          definition(type).get("required").valueStream().map(JsonNode::asString).toList();

      assertThat(missing(type)).containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.json.SchemaTest#types")
    void havePropertiesOfTheTypesInTheSchema(Class<?> type) {
      assertThat(accessors(type))
          .allSatisfy(
              accessor -> {
                JsonNode rule = definition(type).get("properties").get(property(accessor));
                assertThat(kind(rule))
                    .as(property(accessor))
                    .isEqualTo(kind(accessor.getGenericReturnType(), rule));
              });
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.json.SchemaTest#enumerations")
    void haveTheConstantsOfTheSchema(Class<?> type) {
      List<String> constants =
          definition(type).get("enum").valueStream().map(JsonNode::asString).toList();

      assertThat(type.getEnumConstants()).extracting(Object::toString).isEqualTo(constants);
    }

    /** The properties that reading an empty object reports as missing. */
    private List<String> missing(Class<?> type) {
      Throwable failure =
          catchThrowableOfType(
              RuntimeException.class, () -> JsonMapper.shared().readValue("{}", type));
      while (!(failure instanceof InvalidDataException)) {
        failure = failure.getCause();
      }
      Map<String, String> properties =
          accessors(type).collect(Collectors.toMap(Method::getName, SchemaTest::property));
      return ((InvalidDataException) failure)
          .problems().stream()
              .peek(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MISSING))
              .map(problem -> problem.pointer().substring(1))
              .map(attribute -> properties.getOrDefault(attribute, attribute))
              .toList();
    }

    /** What a property holds, in the words of the schema. */
    private String kind(JsonNode rule) {
      if (rule.path("type").asString("").equals("array")) {
        return "array of " + kind(rule.get("items"));
      }
      if (rule.has("const")) {
        return "integer";
      }
      return reference(rule).isEmpty() ? rule.get("type").asString() : reference(rule);
    }

    /** What an accessor returns, in the same words; texts are as narrow as the rule says. */
    private String kind(Type type, JsonNode rule) {
      if (type instanceof ParameterizedType) {
        ParameterizedType generic = (ParameterizedType) type;
        if (generic.getRawType() == List.class) {
          return "array of " + kind(generic.getActualTypeArguments()[0], rule.get("items"));
        }
        return generic.getRawType() == Optional.class
            ? kind(generic.getActualTypeArguments()[0], rule)
            : name((Class<?>) generic.getRawType());
      }
      if (type == int.class || type == OptionalInt.class) {
        return "integer";
      }
      if (type == String.class) {
        return Set.of("id", "text", "string").contains(kind(rule)) ? kind(rule) : "text";
      }
      return type == ReportedText.class && kind(rule).equals(FIGURE)
          ? FIGURE
          : name((Class<?>) type);
    }

    @Test
    void ofFiguresAreThoseOfTexts() {
      JsonNode figure = SCHEMA.get("$defs").get(FIGURE);
      JsonNode text = definition(ReportedText.class);

      assertThat(figure.get("properties").propertyNames())
          .containsExactlyElementsOf(text.get("properties").propertyNames());
      assertThat(figure.get("required")).isEqualTo(text.get("required"));
    }
  }

  /** Fails when the schema and the description that reader and writer go by are changed apart. */
  @Nested
  class TheDescription {

    @Test
    void hasAShapeForEveryDefinitionWithProperties() {
      List<String> described =
          SCHEMA
              .get("$defs")
              .propertyStream()
              .filter(definition -> definition.getValue().has("properties"))
              .map(Map.Entry::getKey)
              .toList();

      assertThat(ObjectType.values())
          .filteredOn(type -> type != ObjectType.DOSSIER)
          .extracting(SchemaTest::name)
          .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @EnumSource
    void hasThePropertiesOfTheSchemaInTheirOrder(ObjectType type) {
      assertThat(definition(type).get("properties").propertyNames())
          .containsExactlyElementsOf(
              type.description().properties.stream().map(WireProperty::toString).toList());
    }

    @ParameterizedTest
    @EnumSource
    void requiresWhatTheSchemaRequires(ObjectType type) {
      List<String> required =
          definition(type).get("required").valueStream().map(JsonNode::asString).toList();

      assertThat(type.description().properties)
          .filteredOn(WireProperty::required)
          .extracting(property -> property.toString())
          .containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @EnumSource
    void hasPropertiesOfTheTypesInTheSchema(ObjectType type) {
      assertThat(type.description().properties)
          .allSatisfy(
              property -> {
                JsonNode rule = definition(type).get("properties").get(property.toString());
                assertThat(rule.has("items")).isEqualTo(property.list());
                assertThat(name(property.type(), property.list() ? rule.get("items") : rule))
                    .isEqualTo(
                        reference(property.list() ? rule.get("items") : rule).isEmpty()
                            ? rule.path("type").asString("integer")
                            : reference(property.list() ? rule.get("items") : rule));
              });
    }

    private String name(WireType type, JsonNode rule) {
      if (type instanceof EnumType words) {
        assertThat(words.names())
            .containsExactlyElementsOf(
                resolved(rule).get("enum").valueStream().map(JsonNode::asString).toList());
        return reference(rule);
      } else if (type instanceof ScalarType scalar) {
        return switch (scalar) {
          case ID -> "id";
          case TEXT, WORDS -> reference(rule).isEmpty() ? "string" : "text";
          case DATE -> "edtf";
          case DIGEST -> "string";
          case OFFSET, COUNT, FORMAT -> "integer";
        };
      }
      return type instanceof ObjectType object ? SchemaTest.name(object) : "link";
    }

    private JsonNode definition(ObjectType type) {
      return type == ObjectType.DOSSIER ? SCHEMA : SCHEMA.get("$defs").get(SchemaTest.name(type));
    }
  }

  @Nested
  class Accepts {

    @Test
    void theBundledDossier() {
      assertThat(VALIDATOR.validate(resource("moscow-visit-2008.json"), InputFormat.JSON))
          .isEmpty();
    }

    @Samples(100)
    void everyGeneratedDossier(Sample sample) {
      String text = DossierWriter.compact().toText(sample.dossier());

      assertThat(VALIDATOR.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aDossierWithEveryProperty() {
      Stream<String> all =
          Stream.concat(Stream.of(SCHEMA), SCHEMA.get("$defs").valueStream())
              .filter(rule -> rule.has("properties"))
              .flatMap(
                  rule ->
                      rule.get("properties").propertyNames().stream()
                          .map(name -> rule.get("title").asString() + "." + name));

      assertThat(PLACES).containsKeys(all.toArray(String[]::new));
      assertThat(VALIDATOR.validate(COMPLETE)).isEmpty();
    }
  }

  @Nested
  class Refuses {

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            2                              | Dossier.format
            "1"                            | Dossier.format
            "-a"                           | Dossier.id
            "a_b"                          | Person.id
            " "                            | Dossier.title
            ""                             | Quote.cue
            "a\\u0007b"                    | Dossier.title
            "a\\u0085\\u007fb"              | Quote.text
            "12 \\u0001"                   | Figure.value
            "2008-2-6"                     | Reported time.value
            "2008-13"                      | Reported time.value
            "2008-12-32"                   | Reported time.value
            "../.."                        | Reported time.value
            "08"                           | Reported time.value
            -1                             | Article.volume
            2147483648                     | Article.volume
            1.5                            | Article.volume
            -1                             | Passage.start
            0                              | Passage.end
            "E3"                           | Paragraph.sha256
            "STATED"                       | Link.basis
            " stated"                      | Link.basis
            "town"                         | Organization.kind
            "memo"                         | Agreement.kind
            "broken"                       | Agreement.status
            "indirect"                     | Quote.kind
            "rumour"                       | Statement.kind
            "party"                        | Event.kind
            []                             | Dossier.article
            {}                             | Dossier.people
            "Ada"                          | Person.aliases
            """)
    void aValueThatTheFormatDoesNotHave(String value, String property) {
      assertThat(refuses(changed(property, value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void anIdOfMoreThanTwoHundredCharacters(int length) {
      JsonNode id = JsonNodeFactory.instance.stringNode("a".repeat(length));

      assertThat(refuses(changed("Dossier.id", id))).isEqualTo(length > 200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.SchemaTest#properties")
    void nullAnywhere(String property) {
      assertThat(refuses(changed(property, "null"))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.SchemaTest#properties")
    void anotherTypeAnywhere(String property) {
      assertThat(othersThan(COMPLETE.at(PLACES.get(property))))
          .allSatisfy(other -> assertThat(refuses(changed(property, other))).isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void anUnknownPropertyInAnyObject(String property) {
      ObjectNode object = (ObjectNode) COMPLETE.at(PLACES.get(property)).deepCopy();

      assertThat(refuses(changed(property, object.put("unknown", 1)))).isTrue();
    }

    @Test
    void anUnknownPropertyOfTheDossier() {
      assertThat(refuses(((ObjectNode) COMPLETE.deepCopy()).put("unknown", 1))).isTrue();
    }

    @Test
    void aTimeWithNeitherWordsNorValue() {
      assertThat(refuses(changed("Article.date", "{\"basis\":\"stated\"}"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article.publication", "Article.date", "Event.place"})
    void anInferenceWithoutReason(String property) {
      ObjectNode inferred = (ObjectNode) COMPLETE.at(PLACES.get(property)).deepCopy();
      inferred.put("basis", "inferred").remove("note");

      assertThat(refuses(changed(property, inferred))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article.publication", "Article.date", "Event.place"})
    void aReasonWithoutInference(String property) {
      ObjectNode stated = (ObjectNode) COMPLETE.at(PLACES.get(property)).deepCopy();
      stated.put("basis", "stated").put("note", "why");

      assertThat(refuses(changed(property, stated))).isTrue();
    }

    @Test
    void anAssessmentWithAHolder() {
      ObjectNode assessment =
          (ObjectNode) COMPLETE.at(PLACES.get("Dossier.statements[]")).deepCopy();
      assessment
          .put("kind", "assessment")
          .putObject("holder")
          .put("ref", "a")
          .put("basis", "stated");

      assertThat(refuses(changed("Dossier.statements[]", assessment))).isTrue();
    }

    static Stream<String> objects() {
      return properties().filter(property -> COMPLETE.at(PLACES.get(property)).isObject());
    }
  }

  /** The reader has rules of its own; these hold the two to the same verdict. */
  @Nested
  class AgreesWithTheReader {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "5",
          "5.0",
          "5e0",
          "50e-1",
          "0.5e1",
          "0",
          "-0",
          "-0.0",
          "0e9",
          "2147483647",
          "2147483647.0",
          "2.147483647e9",
          "5.5",
          "5e-1",
          "-1",
          "-1.0",
          "2147483648",
          "1e10",
          "1e400",
          "1e-400"
        })
    void onWhatIsAnInteger(String number) {
      String document = "{\"id\":\"a\",\"volume\":" + number + "}";
      ObjectNode changed = (ObjectNode) COMPLETE.deepCopy();
      changed.remove(RECORDS);
      String text = changed.without("article").toString();
      String whole = text.substring(0, text.length() - 1) + ",\"article\":" + document + "}";

      assertThat(catchThrowable(() -> READER.read(whole)) != null)
          .isEqualTo(!VALIDATOR.validate(whole, InputFormat.JSON).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a\u0000", "\t", "a\tb", "\u001c", "a\u001c", "\u0085", "a\u0085", "a\u009f", " ",
          "\u3000"
        })
    void onWhatIsAText(String text) {
      JsonNode document = changed("Dossier.title", JsonNodeFactory.instance.stringNode(text));

      assertThat(isRefusedByTheReader(document)).isEqualTo(refuses(document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.dossier4j.json.SchemaTest#properties")
    void onWhatMayBeLeftOut(String property) {
      JsonNode document = COMPLETE.deepCopy();
      JsonPointer pointer = JsonPointer.compile(PLACES.get(property));
      JsonNode parent = document.at(pointer.head());
      if (parent.isObject()) {
        ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
      } else {
        ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
      }

      assertThat(isRefusedByTheReader(document)).isEqualTo(refuses(document));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0000",
          "9999",
          "2008",
          "2008-02",
          "2008-02-29",
          "2005/2008",
          "2005-03/2008-02-06",
          "/2012",
          "2005/",
          "2005/..",
          "../2012",
          "",
          "/",
          "../",
          "/..",
          "../..",
          "..",
          "200",
          "20080",
          "2008-00",
          "2008-1",
          "2008-",
          "2008-01-",
          "2008-01-00",
          "2008/2009/2010",
          "2008-02-06T10:00",
          "2008?",
          "~2008",
          "-2008",
          "2008-W05",
          "Y20080",
          "２００８",
          "2008 "
        })
    void onWhatIsADate(String text) {
      JsonNode document = changed("Reported time.value", JsonNodeFactory.instance.stringNode(text));

      assertThat(refuses(document)).isEqualTo(!isDate(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a", "0", "A.b-c", "a..b", "a--b", "a-", ".a", "a.", "", "a b", "a_b", "é", "a/b", "１"
        })
    void onWhatIsAnId(String text) {
      JsonNode document = changed("Dossier.id", JsonNodeFactory.instance.stringNode(text));

      assertThat(isRefusedByTheReader(document)).isEqualTo(refuses(document));
    }

    private boolean isDate(String text) {
      try {
        Edtf.parse(text);
        return true;
      } catch (InvalidDataException e) {
        return false;
      }
    }

    private boolean isRefusedByTheReader(JsonNode document) {
      try {
        READER.read(document.toString());
        return false;
      } catch (InvalidDataException e) {
        return e.problems().stream()
            .map(Problem::code)
            .anyMatch(code -> !BEYOND_THE_SCHEMA.contains(code));
      }
    }
  }

  static boolean refuses(JsonNode document) {
    return !VALIDATOR.validate(document).isEmpty();
  }

  private static JsonNode changed(String property, String json) {
    return changed(property, JsonMapper.shared().readTree(json));
  }

  /** The complete dossier with another value where a property first stands. */
  private static JsonNode changed(String property, JsonNode value) {
    JsonNode document = COMPLETE.deepCopy();
    JsonPointer pointer = JsonPointer.compile(PLACES.get(property));
    JsonNode parent = document.at(pointer.head());
    if (parent.isObject()) {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
    }
    return document;
  }

  /** A value of every other JSON type. */
  private static List<JsonNode> othersThan(JsonNode value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return Stream.<JsonNode>of(
            json.stringNode("2008"),
            json.numberNode(1),
            json.booleanNode(true),
            json.arrayNode(),
            json.objectNode())
        .filter(other -> other.getNodeType() != value.getNodeType())
        .toList();
  }

  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Dossier.class));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isAnnotationPresent(JsonPropertyOrder.class) && types.add(type)) {
        accessors(type)
            .flatMap(method -> classes(method.getGenericReturnType()))
            .forEach(open::add);
      }
    }
    return types;
  }

  static Set<Class<?>> enumerations() {
    return TYPES.stream()
        .flatMap(SchemaTest::accessors)
        .map(Method::getGenericReturnType)
        .flatMap(SchemaTest::classes)
        .filter(Class::isEnum)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Stream<String> properties() {
    return PLACES.keySet().stream();
  }

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    collectPlaces(COMPLETE, SCHEMA, "", "", places);
    return places;
  }

  private static void collectPlaces(
      JsonNode node, JsonNode reference, String property, String pointer, Map<String, String> all) {
    JsonNode rule = resolved(reference);
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      String element = property + "[]";
      all.putIfAbsent(element, pointer + "/" + i);
      collectPlaces(node.get(i), rule.get("items"), element, pointer + "/" + i, all);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = rule.get("title").asString() + "." + member.getKey();
      String place = pointer + "/" + member.getKey();
      all.putIfAbsent(name, place);
      collectPlaces(
          member.getValue(), rule.get("properties").get(member.getKey()), name, place, all);
    }
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isBridge() && method.isAnnotationPresent(JsonProperty.class));
  }

  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType) {
      ParameterizedType generic = (ParameterizedType) type;
      return Stream.concat(
          Stream.of((Class<?>) generic.getRawType()),
          Arrays.stream(generic.getActualTypeArguments()).flatMap(SchemaTest::classes));
    }
    return type instanceof Class ? Stream.of((Class<?>) type) : Stream.of();
  }

  private static String property(Method accessor) {
    return accessor.getAnnotation(JsonProperty.class).value();
  }

  /** The name of a type's definition: its own in lower camel case, but for two. */
  private static String name(Class<?> type) {
    String simple = type.getSimpleName();
    return OTHER_NAMES.getOrDefault(
        type, simple.substring(0, 1).toLowerCase() + simple.substring(1));
  }

  private static JsonNode definition(Class<?> type) {
    return type == Dossier.class ? SCHEMA : SCHEMA.get("$defs").get(name(type));
  }

  private static JsonNode resolved(JsonNode rule) {
    return reference(rule).isEmpty() ? rule : SCHEMA.get("$defs").get(reference(rule));
  }

  /** The definition that a rule names, with or without a description of its own; or nothing. */
  private static String reference(JsonNode rule) {
    JsonNode reference = rule.path("$ref").isString() ? rule : rule.path("allOf").path(0);
    return reference.path("$ref").asString("").replace("#/$defs/", "");
  }

  /** The name of a type's definition. */
  private static String name(ObjectType type) {
    StringBuilder name = new StringBuilder();
    for (String word : type.name().split("_")) {
      name.append(name.isEmpty() ? word.charAt(0) + "" : word.substring(0, 1));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String resource(String name) {
    try (InputStream in = Dossier.class.getResourceAsStream("/META-INF/dossier4j/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

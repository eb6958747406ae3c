package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.moscow.ArticleFile;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of drafts, held against {@link Draft#read} by a validator that knows nothing of this
 * library. After a change of the schema of dossiers, write both schemas of drafts anew:
 *
 * <pre>mvn test -Dtest=DraftSchemaTest -Ddossier4j.write=true</pre>
 */
class DraftSchemaTest {

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/dossier4j");
  private static final String TEXT = DraftSchema.text();
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(TEXT);
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  /** A dossier with every property, and a short text in which its passages lie. */
  private static final WithText COMPLETE =
      IntStream.iterate(0, seed -> seed + 1)
          .mapToObj(seed -> GeneratedDossiers.complete(new Random(seed)))
          .filter(dossier -> dossier.article().paragraphs().size() < 4)
          .filter(dossier -> dossier.article().paragraphs().get(0).length() <= 12)
          .map(dossier -> WithText.of(dossier, new Random(20)))
          .findFirst()
          .orElseThrow();

  /** The draft of it, which leaves out what follows. */
  private static final JsonNode BRIEF =
      withOneRecordOfAType(
          JsonMapper.shared().readTree(Draft.of(COMPLETE.dossier, COMPLETE.text).json()));

  /** The draft of it that leaves out nothing. */
  private static final JsonNode FULL = full();

  /** What a schema cannot say, and therefore only the reader of drafts finds. */
  private static final Set<ProblemCode> BEYOND_THE_SCHEMA =
      EnumSet.of(
          ProblemCode.DUPLICATE_ID,
          ProblemCode.DANGLING_REFERENCE,
          ProblemCode.WRONG_TYPE_REFERENCE,
          ProblemCode.PASSAGE_OUTSIDE,
          ProblemCode.RANGE_OUTSIDE,
          ProblemCode.BACKWARD_INTERVAL,
          ProblemCode.CIRCULAR_REFERENCE,
          ProblemCode.OTHER_TEXT,
          ProblemCode.SHARED_NAME,
          ProblemCode.WORDS_DIFFER,
          ProblemCode.WORDS_NOT_FOUND,
          ProblemCode.WORDS_NOT_UNIQUE,
          ProblemCode.WORDS_TOO_SHORT,
          ProblemCode.WORDS_ACROSS_PARAGRAPHS,
          ProblemCode.WORDS_ELIDED,
          ProblemCode.NO_SUCH_OCCURRENCE,
          ProblemCode.TEXT_DIFFERS_FROM_PASSAGE);

  @Test
  void areWrittenAnewOnRequest() throws IOException {
    assumeThat(Boolean.getBoolean("dossier4j.write")).as("not asked for").isTrue();
    Files.writeString(FOLDER.resolve("draft.schema.json"), DraftSchemaGenerator.draft());
    Files.writeString(FOLDER.resolve("draft-output.schema.json"), DraftSchemaGenerator.forModels());
  }

  @Nested
  class TheSchema {

    @Test
    void isMadeFromThatOfDossiers() {
      assumeThat(Boolean.getBoolean("dossier4j.write")).as("being written anew").isFalse();
      assertThat(TEXT).isEqualTo(DraftSchemaGenerator.draft());
    }

    @Test
    void isValidItself() {
      Schema metaSchema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

      assertThat(metaSchema.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void hasAnAddressOfItsOwn() {
      assertThat(SCHEMA.get("$id").asString())
          .isEqualTo("https://github.com/dossier4j/dossier4j/draft.schema.json");
    }

    @Test
    void describesEveryDefinitionAndProperty() {
      List<JsonNode> definitions = new ArrayList<>(List.of(SCHEMA));
      SCHEMA.get("$defs").forEach(definitions::add);

      assertThat(definitions)
          .allSatisfy(
              each -> {
                assertThat(each.path("title").asString("")).isNotEmpty();
                assertThat(each.path("description").asString("")).isNotEmpty();
              });
      assertThat(SCHEMA.findParents("additionalProperties"))
          .filteredOn(object -> object.has("properties"))
          .flatMap(object -> object.get("properties").propertyStream().toList())
          .allSatisfy(
              each -> assertThat(each.getValue().path("description").asString("")).endsWith("."));
    }

    @Test
    void usesEveryDefinition() {
      assertThat(SCHEMA.get("$defs").propertyNames())
          .allSatisfy(name -> assertThat(TEXT).contains("\"#/$defs/" + name + "\""));
    }

    @Test
    void hasNothingBesideAReference() {
      assertThat(SCHEMA.findParents("$ref"))
          .allSatisfy(parent -> assertThat(parent.propertyNames()).containsExactly("$ref"));
    }
  }

  @Nested
  class Accepts {

    @Samples(60)
    void theDraftOfEveryGeneratedDossier(Sample sample) {
      WithText dossier = WithText.of(sample.dossier(), sample.random());

      assertThat(complaints(Draft.of(dossier.dossier, dossier.text).json())).isEmpty();
    }

    @Test
    void theDraftOfTheBundledDossier() {
      ArticleText text = ArticleText.of(ArticleFile.path());

      assertThat(complaints(Draft.of(MoscowVisit.dossier(), text).json())).isEmpty();
    }

    @Test
    void aDraftThatLeavesOutNothing() {
      assertThat(complaints(FULL.toString())).isEmpty();
    }

    private List<?> complaints(String draft) {
      return VALIDATOR.validate(draft, InputFormat.JSON);
    }
  }

  @Nested
  class Refuses {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\'',
        textBlock =
            """
            /draft                     | 2                                    | another version
            /people/0                  | {"id": "a"}                          | a person without a name
            /people/0/name             | ""                                   | an empty name
            /organizations/0/kind      | "town"                               | an unknown kind
            /quotes/0                  | {"kind": "direct"}                   | a quote without words
            /quotes/0                  | {"text": "a b"}                      | a quote without a kind
            /statements/0              | {"text": "a", "kind": "reported"}    | a statement without words
            /statements/0              | {"text": "a", "words": "b c"}        | a statement without kind and holder
            /events/0/date             | "2008"                               | a time that is a string
            /events/0/date             | {"words": "a b"}                     | a time without print and value
            /events/0/words            | {"in": "a b"}                        | a context without words
            /events/0/words            | {"words": "a", "occurrence": 0}      | a place before the first
            /events/0/participants/0   | {"role": "host"}                     | a participant without an actor
            /events/0/participants/0   | {"actor": {"ref": "a"}, "ref": "a"}  | a participant with two links
            /events/0/figures/0        | "twelve"                             | a figure without a number
            /quotes/0/speaker          | {"ref": "a", "basis": "inferred"}    | an inference without a reason
            /quotes/0/speaker          | {"ref": "a", "basis": "stated", "note": "b"} | a reason without inference
            /quotes/0/speaker          | {"ref": "a", "words": "b", "passages": ["b"]} | words and passages
            /people/0/nmae             | "Ada"                                | an unknown property
            """)
    void whatIsNoDraft(String pointer, String value, String name) {
      JsonNode draft = changed(BRIEF, pointer, JsonMapper.shared().readTree(value));

      assertThat(isRefused(draft)).isTrue();
      assertThat(problemsOfForm(draft)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "id", "title"})
    void aDraftWithout(String property) {
      ObjectNode draft = (ObjectNode) BRIEF.deepCopy();
      draft.remove(property);

      assertThat(isRefused(draft)).isTrue();
    }
  }

  /** Both are asked of the same documents, which differ from good ones in one place. */
  @Nested
  class AgreesWithTheReader {

    @Test
    void onEveryPlaceOfADraft() {
      assertThat(disagreements(BRIEF, places(BRIEF).values())).isEmpty();
    }

    @Test
    void onEveryPlaceOfADraftThatLeavesOutNothing() {
      Map<String, String> more = places(FULL);
      more.keySet().removeAll(places(BRIEF).keySet());

      assertThat(disagreements(FULL, more.values())).isEmpty();
    }

    private List<String> disagreements(JsonNode document, Collection<String> places) {
      List<String> found = new ArrayList<>();
      for (String pointer : places) {
        for (JsonNode draft : changes(document, pointer)) {
          if (isRefused(draft) != hasProblemOfForm(draft)) {
            found.add(pointer + ": " + draft.at(pointer) + " " + problemsOfForm(draft));
          }
        }
      }
      return found;
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\'',
        textBlock =
            """
            /quotes/0/words            | ["only here"]
            /quotes/0/words            | ["only here", "c d"]
            /quotes/0/words            | {"words": "only here", "in": "stand only here"}
            /quotes/0/words            | {"words": "only here", "in": "", "paragraph": 1}
            /quotes/0/words            | {"words": "", "in": "only here"}
            /quotes/0/words            | {"words": ["only here"]}
            /quotes/0/words            | {"words": "only here", "start": 1}
            /quotes/0/words            | {"paragraph": 1, "start": 0, "end": 1}
            /quotes/0/words            | 1
            /events/0/words            | {"paragraph": 1, "start": 0, "end": 1}
            /events/0/words            | [{"paragraph": 1, "start": 0, "end": 1}, "only here"]
            /events/0/words            | [""]
            /people/0/words            | "only here"
            /people/0/mentions         | ["only here", {"words": "c d", "occurrence": 1}]
            /people/0/mentions         | "only here"
            /agreements/0/citations    | []
            /quotes/0/insertions       | []
            /events/0/place            | "only here"
            /events/0/place            | {"value": "only here"}
            /events/0/figures/0        | "12 years"
            /events/0/figures/0        | {"printed": "12 years"}
            /events/0/figures/0        | {"printed": "twelve", "value": "12 years"}
            /events/0/figures/0        | {"printed": "twelve", "value": ""}
            /events/0/participants/0   | {"actor": {"ref": "", "note": ""}, "ref": "a"}
            /events/0/participants/0   | {"actor": "", "ref": "a", "role": ""}
            /events/0/date             | {"printed": "", "value": "2008", "note": "", "words": []}
            /quotes/0/speaker          | {"ref": "", "note": "", "words": []}
            /quotes/0/speaker          | {"ref": "a", "basis": "", "note": "b"}
            /statements/0              | {"text": "a", "kind": "assessment", "words": "only here"}
            /statements/0              | {"text": "a", "kind": "assessment", "words": "only here", "holder": {"ref": "a"}}
            /statements/0              | {"text": "a", "kind": "assessment", "words": "only here", "holder": {"ref": ""}}
            /article                   | {}
            /article                   | {"id": ""}
            /history                   | [{}]
            """)
    void onOtherForms(String pointer, String value) {
      assertAgreement(changed(BRIEF, pointer, JsonMapper.shared().readTree(value)));
    }
  }

  private static void assertAgreement(JsonNode draft) {
    assertThat(isRefused(draft)).as("%s", problemsOfForm(draft)).isEqualTo(hasProblemOfForm(draft));
  }

  private static boolean isRefused(JsonNode draft) {
    return !VALIDATOR.validate(draft).isEmpty();
  }

  private static boolean hasProblemOfForm(JsonNode draft) {
    return !problemsOfForm(draft).isEmpty();
  }

  private static List<Problem> problemsOfForm(JsonNode draft) {
    return Draft.read(COMPLETE.text, draft.toString()).problems().stream()
        .filter(problem -> !BEYOND_THE_SCHEMA.contains(problem.code()))
        .toList();
  }

  /** One place for each property of a kind of object, and one for an element of its list. */
  private static Map<String, String> places(JsonNode document) {
    Map<String, String> first = new LinkedHashMap<>();
    collect(document, "", "", first);
    return first;
  }

  private static void collect(
      JsonNode node, String pointer, String name, Map<String, String> first) {
    boolean isSpecial = Set.of("participants", "figures", "citations").contains(name);
    String kind = isSpecial ? name : node.has("ref") ? "link" : node.has("printed") ? "text" : name;
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String place = pointer + "/" + each.getKey();
      first.putIfAbsent(kind + "/" + each.getKey(), place);
      collect(each.getValue(), place, each.getKey(), first);
    }
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      first.putIfAbsent(name + "/*", pointer + "/" + i);
      collect(node.get(i), pointer + "/" + i, name, first);
    }
  }

  /** The document without what stands at a place, and with other values in its place. */
  private static List<JsonNode> changes(JsonNode document, String pointer) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    List<JsonNode> changes = new ArrayList<>();
    changes.add(without(document, pointer));
    Stream.of(
            json.stringNode(""),
            json.stringNode("only here"),
            json.numberNode(0),
            json.numberNode(-7),
            json.booleanNode(true),
            json.nullNode(),
            json.arrayNode(),
            json.objectNode(),
            json.objectNode().put("other", 1))
        .forEach(value -> changes.add(changed(document, pointer, value)));
    if (document.at(pointer).isObject()) {
      changes.add(changed(document, pointer + "/other", json.numberNode(1)));
    }
    return changes;
  }

  private static JsonNode without(JsonNode document, String place) {
    JsonNode copy = document.deepCopy();
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = copy.at(pointer.head());
    if (parent.isObject()) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
    }
    return copy;
  }

  private static JsonNode changed(JsonNode document, String place, JsonNode value) {
    JsonNode copy = document.deepCopy();
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = copy.at(pointer.head());
    if (parent.isObject()) {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
    }
    return copy;
  }

  private static JsonNode full() {
    ObjectNode full = JsonNodeFactory.instance.objectNode().put("draft", 1);
    full.setAll(
        (ObjectNode)
            JsonMapper.shared().readTree(DossierWriter.compact().toText(COMPLETE.dossier)));
    full.remove("format");
    return withOneRecordOfAType(full);
  }

  /** A smaller document, some of whose links lead nowhere, which no schema minds. */
  private static JsonNode withOneRecordOfAType(JsonNode document) {
    for (RecordType type : RecordType.values()) {
      ArrayNode records = (ArrayNode) document.get(type.listName());
      while (records.size() > 1) {
        records.remove(1);
      }
    }
    return document;
  }

  /**
   * A dossier and the text of its article.
   *
   * @param dossier the dossier
   * @param text the text
   */
  record WithText(Dossier dossier, ArticleText text) {

    private static final String WORDS =
        "the council of Elmé signed 12 charters and did not say why ";

    /** The last paragraph, with words that stand nowhere else. */
    private static final String UNIQUE = "twelve letters of 12 years stand only here";

    /** A text of paragraphs as long as those of a generated dossier, and the dossier of it. */
    static WithText of(Dossier generated, Random random) {
      int first = generated.article().paragraphs().get(0).number();
      List<String> body = new ArrayList<>();
      generated
          .article()
          .paragraphs()
          .forEach(
              paragraph -> {
                while (body.size() < paragraph.number() - first) {
                  body.add("between");
                }
                body.add(words(paragraph.length(), random));
              });
      body.add(UNIQUE);
      List<String> header = first == 0 ? List.of(body.remove(0)) : List.of();
      ArticleText text = ArticleText.ofParagraphs(header, body);
      return new WithText(
          generated.toBuilder()
              .article(
                  generated.article().toBuilder()
                      .header(text.article("a").header())
                      .paragraphs(text.fingerprints())
                      .build())
              .build(),
          text);
    }

    private static String words(int length, Random random) {
      int from = random.nextInt(WORDS.length());
      String words = (WORDS.substring(from) + WORDS.repeat(length / WORDS.length() + 2)).strip();
      String cut = words.substring(0, length);
      return cut.endsWith(" ") ? cut.substring(0, length - 1) + "x" : cut;
    }
  }
}

package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema for the structured output of language models, held against what three providers say of
 * theirs. Each rule cites the provider's page; the pages were looked up in November 2026.
 */
class ModelSchemaTest {

  private static final String TEXT = DraftSchema.forModels();
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(TEXT);
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  /** An invented article, and the answer of a model to it. */
  private static final Path EXAMPLE = Path.of("src/it/langchain4j/src/main/resources");

  /** An invented article of 330 words and its draft. */
  private static final Path FERRY = Path.of("src/test/resources/io/github/dossier4j/ferry");

  @Test
  void isMadeFromThatOfDossiers() {
    assumeThat(Boolean.getBoolean("dossier4j.write")).as("being written anew").isFalse();
    assertThat(TEXT).isEqualTo(DraftSchemaGenerator.forModels());
  }

  /**
   * "Structured Outputs supports a subset of the JSON Schema language":
   * https://developers.openai.com/api/docs/guides/structured-outputs#supported-schemas
   */
  @Nested
  class OpenAi {

    /** "Root objects must not be anyOf and must be an object" */
    @Test
    void hasAnObjectAtItsRoot() {
      assertThat(SCHEMA.get("type").asString()).isEqualTo("object");
      assertThat(SCHEMA.has("anyOf")).isFalse();
    }

    /** "All fields must be required" */
    @Test
    void requiresEveryProperty() {
      assertThat(objects())
          .allSatisfy(
              object ->
                  assertThat(object.get("required").valueStream().map(JsonNode::asString))
                      .containsExactlyElementsOf(object.get("properties").propertyNames()));
    }

    /** "additionalProperties: false must always be set in objects" */
    @Test
    void closesEveryObject() {
      assertThat(objects())
          .allSatisfy(
              object -> assertThat(object.path("additionalProperties").asBoolean(true)).isFalse());
    }

    /** "A schema may have up to 5000 object properties total, with up to 10 levels of nesting" */
    @Test
    void isNeitherLargeNorDeep() {
      assertThat(properties(SCHEMA)).isLessThanOrEqualTo(5_000);
      assertThat(depth(SCHEMA)).as("lists count too").isLessThanOrEqualTo(10);
    }

    /**
     * "total string length of all property names, definition names, enum values, and const values
     * cannot exceed 120,000 characters", and "up to 1000 enum values across all enum properties"
     */
    @Test
    void hasFewNamesAndValues() {
      assertThat(TEXT).hasSizeLessThan(120_000);
      assertThat(SCHEMA.findValues("enum").stream().mapToInt(JsonNode::size).sum())
          .isLessThanOrEqualTo(1_000);
    }

    /**
     * Not supported: "allOf, not, dependentRequired, dependentSchemas, if, then, else"; for
     * fine-tuned models also lengths, patterns, formats, bounds of numbers and of lists.
     */
    @Test
    void hasNoRuleButTypesAndValues() {
      assertThat(keywords())
          .isSubsetOf(
              "type",
              "title",
              "description",
              "properties",
              "required",
              "additionalProperties",
              "items",
              "enum",
              "$defs",
              "$ref");
    }
  }

  /**
   * "JSON Schema limitations":
   * https://platform.claude.com/docs/en/build-with-claude/structured-outputs
   */
  @Nested
  class Anthropic {

    /** Not supported: "Recursive schemas" */
    @Test
    void isNotRecursive() {
      assertThat(depth(SCHEMA)).as("would not end").isPositive();
    }

    /** Not supported: "Complex types within enums" */
    @Test
    void hasValuesThatAreStringsOrNumbers() {
      assertThat(SCHEMA.findValues("enum"))
          .allSatisfy(values -> assertThat(values).allMatch(JsonNode::isValueNode));
    }

    /** Not supported: "External $ref" */
    @Test
    void refersToItsOwnDefinitions() {
      assertThat(SCHEMA.findValuesAsString("$ref"))
          .allSatisfy(
              reference ->
                  assertThat(SCHEMA.at(reference.substring(1)).isObject()).as(reference).isTrue());
    }

    /**
     * Not supported: "Numerical constraints (minimum, maximum, multipleOf)", "String constraints
     * (minLength, maxLength)", "Array constraints (beyond minItems of 0 or 1)",
     * "additionalProperties set to anything other than false"
     */
    @Test
    void constrainsNothing() {
      assertThat(keywords())
          .doesNotContain(
              "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems");
      assertThat(SCHEMA.findValues("additionalProperties")).allMatch(each -> !each.asBoolean());
    }

    /** At most 24 "optional parameters", and at most 16 "parameters with union types" */
    @Test
    void hasNeitherOptionalPropertiesNorUnions() {
      assertThat(keywords()).doesNotContain("anyOf", "oneOf", "nullable");
      assertThat(SCHEMA.findValues("type")).filteredOn(JsonNode::isArray).isEmpty();
    }
  }

  /**
   * "only the following properties are supported", of responseJsonSchema:
   * https://ai.google.dev/api/generate-content#generationconfig
   */
  @Nested
  class Google {

    /**
     * "$id, $defs, $ref, $anchor, type, format, title, description, enum (for strings and numbers),
     * items, prefixItems, minItems, maxItems, minimum, maximum, anyOf, oneOf, properties,
     * additionalProperties, required"
     */
    @Test
    void hasOnlyWhatIsSupported() {
      assertThat(keywords())
          .isSubsetOf(
              "$id",
              "$defs",
              "$ref",
              "$anchor",
              "type",
              "format",
              "title",
              "description",
              "enum",
              "items",
              "prefixItems",
              "minItems",
              "maxItems",
              "minimum",
              "maximum",
              "anyOf",
              "oneOf",
              "properties",
              "additionalProperties",
              "required");
    }

    /**
     * "If $ref is set on a sub-schema, no other properties, except for than those starting as a $"
     */
    @Test
    void hasNothingBesideAReference() {
      assertThat(SCHEMA.findParents("$ref"))
          .allSatisfy(parent -> assertThat(parent.propertyNames()).containsExactly("$ref"));
    }

    /** An empty value of an enumeration is refused: "enum[0]: cannot be empty". */
    @Test
    void hasNoEmptyValue() {
      assertThat(SCHEMA.findValues("enum"))
          .allSatisfy(values -> assertThat(values).noneMatch(each -> each.asString().isEmpty()));
    }
  }

  @Nested
  class Descriptions {

    @Test
    void standAtEveryObjectAndValue() {
      assertThat(objects()).allMatch(object -> object.has("description"));
      assertThat(objects())
          .flatMap(object -> object.get("properties").valueStream().toList())
          .allMatch(value -> value.has("description") || value.has("$ref"));
    }

    /** Where a reference stands, nothing may stand beside it. */
    @Test
    void ofReferencesStandAtTheirObject() {
      for (JsonNode object : objects()) {
        for (Map.Entry<String, JsonNode> each : object.get("properties").properties()) {
          if (each.getValue().has("$ref")) {
            assertThat(object.get("description").asString())
                .contains("\n- " + each.getKey() + ": ");
          }
        }
      }
    }

    @Test
    void doNotSpeakOfWhatIsMissing() {
      assertThat(SCHEMA.findValuesAsString("description"))
          .noneMatch(text -> text.matches("(?s).*(?i)(leave (it|them) out|passage|basis).*"));
    }
  }

  @Nested
  class AnAnswer {

    private final ArticleText article = ArticleText.of(EXAMPLE.resolve("article.txt"));
    private final JsonNode answer = read(EXAMPLE.resolve("answer.json"));

    @Test
    void isValid() {
      assertThat(VALIDATOR.validate(answer)).isEmpty();
    }

    @Test
    void isADraftForPeopleToo() {
      Schema people =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(DraftSchema.text());

      assertThat(people.validate(answer)).isEmpty();
    }

    @Test
    void readsAsTheDraftWithoutWhatIsEmpty() {
      String brief = withoutEmpty(answer).toString();

      assertThat(brief).doesNotContain("\"\"", "[]", "{}");
      assertThat(Draft.read(article, brief).dossier())
          .isEqualTo(Draft.read(article, answer.toString()).dossier());
    }

    @Test
    void isTheDraftWithAllThatIsMissingEmpty() {
      assertThat(answered(SCHEMA, withoutEmpty(answer))).isEqualTo(answer);
    }

    /** The sizes that the guide tells, of compact JSON in UTF-16 units. */
    @Test
    void isLessThanTwiceAsLongAsTheDraft() {
      assumeThat(FERRY.resolve("draft.json")).exists();
      JsonNode draft = read(FERRY.resolve("draft.json"));
      String whole = answered(SCHEMA, draft).toString();

      assertThat(whole.length()).isBetween(24_000, 26_000);
      assertThat(whole.length()).isLessThan(2 * draft.toString().length());
    }

    /** A draft as a model has to write it. What it must not say is left out. */
    private static JsonNode answered(JsonNode schema, JsonNode given) {
      JsonNode rule = resolved(schema);
      if (rule.get("type").asString().equals("object")) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        JsonNode properties = rule.get("properties");
        for (Map.Entry<String, JsonNode> each : properties.properties()) {
          // A text or words may be a string alone.
          boolean isAlone =
              given.isString()
                  && properties.propertyNames().iterator().next().equals(each.getKey());
          boolean isReported = each.getKey().equals("kind") && given.has("holder");
          JsonNode value = isAlone ? given : given.path(each.getKey());
          object.set(
              each.getKey(),
              isReported
                  ? JsonNodeFactory.instance.stringNode("reported")
                  : answered(each.getValue(), value));
        }
        return object;
      } else if (rule.get("type").asString().equals("array")) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : given.isString() || given.isObject() ? List.of(given) : given) {
          list.add(answered(rule.get("items"), each));
        }
        return list;
      }
      return given.isMissingNode() ? JsonNodeFactory.instance.stringNode("") : given;
    }

    @Test
    void isRefusedWithAnotherProperty() {
      assertThat(VALIDATOR.validate(((ObjectNode) answer.deepCopy()).put("version", "1")))
          .isNotEmpty();
    }

    @Test
    void isRefusedWithoutAProperty() {
      for (String property : SCHEMA.get("properties").propertyNames()) {
        ObjectNode changed = (ObjectNode) answer.deepCopy();
        changed.remove(property);

        assertThat(VALIDATOR.validate(changed)).as(property).isNotEmpty();
      }
    }

    private JsonNode read(Path file) {
      try {
        return JsonMapper.shared().readTree(Files.readString(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static JsonNode withoutEmpty(JsonNode node) {
      if (node.isArray()) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        node.forEach(each -> list.add(withoutEmpty(each)));
        return list;
      } else if (!node.isObject()) {
        return node;
      }
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        JsonNode value = withoutEmpty(each.getValue());
        boolean isEmpty =
            value.isString() ? value.asString().isEmpty() : value.isContainer() && value.isEmpty();
        if (!isEmpty) {
          object.set(each.getKey(), value);
        }
      }
      return object;
    }
  }

  private static List<JsonNode> objects() {
    List<JsonNode> objects = new ArrayList<>(List.of(SCHEMA));
    SCHEMA.get("$defs").forEach(objects::add);
    return objects;
  }

  /** The keywords of the schema, without the names of properties and definitions. */
  private static Set<String> keywords() {
    Set<String> keywords = new TreeSet<>();
    collect(SCHEMA, keywords);
    return keywords;
  }

  private static void collect(JsonNode schema, Set<String> keywords) {
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      keywords.add(each.getKey());
      if (Set.of("properties", "$defs").contains(each.getKey())) {
        each.getValue().forEach(value -> collect(value, keywords));
      } else if (each.getValue().isObject()) {
        collect(each.getValue(), keywords);
      }
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
  }

  /** How many properties all objects have, each definition counted wherever it stands. */
  private static int properties(JsonNode schema) {
    JsonNode resolved = resolved(schema);
    int count = resolved.has("items") ? properties(resolved.get("items")) : 0;
    for (JsonNode each : resolved.path("properties")) {
      count += 1 + properties(each);
    }
    return count;
  }

  private static int depth(JsonNode schema) {
    return depth(schema, new HashSet<>());
  }

  private static int depth(JsonNode schema, Set<JsonNode> above) {
    JsonNode resolved = resolved(schema);
    boolean isObject = resolved.has("properties");
    assertThat(!isObject || above.add(resolved)).as("recursive").isTrue();
    int deepest = resolved.has("items") ? depth(resolved.get("items"), above) : 0;
    for (JsonNode each : resolved.path("properties")) {
      deepest = Math.max(deepest, depth(each, above));
    }
    above.remove(resolved);
    return deepest + (isObject || resolved.has("items") ? 1 : 0);
  }
}

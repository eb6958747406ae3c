package io.github.dossier4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema in the jar says of a value: its type, properties, elements or choice. */
final class Rule {

  private static final String SCHEMA = "/META-INF/dossier4j/dossier.schema.json";
  private static final String DEFINITIONS = "#/$defs/";

  enum Type {
    OBJECT,
    ARRAY,
    STRING,
    WHOLE_NUMBER
  }

  final Type type;

  /** The name of its definition; empty where the schema writes it in place. */
  final String name;

  final Map<String, Rule> properties = new LinkedHashMap<>();
  final Set<String> required = new HashSet<>();

  /** The values it may have; empty where it may have any of its type. */
  final List<String> choice = new ArrayList<>();

  final int minimum;
  private @Nullable Rule items;

  private Rule(JsonNode json, String name) {
    this.type =
        switch (json.path("type").asString(json.has("enum") ? "string" : "integer")) {
          case "object" -> Type.OBJECT;
          case "array" -> Type.ARRAY;
          case "string" -> Type.STRING;
          default -> Type.WHOLE_NUMBER;
        };
    this.name = name;
    this.minimum = json.path("minimum").asInt(json.path("const").asInt(0));
    json.path("required").forEach(key -> required.add(key.asString()));
    json.path("enum").forEach(value -> choice.add(value.asString()));
  }

  /** The rule for a document. */
  static Rule ofDossier() {
    return Whole.RULE;
  }

  /** The rule for each element of an array. */
  Rule items() {
    if (items == null) {
      throw new IllegalStateException("only arrays have elements");
    }
    return items;
  }

  /** The rule for a property that an object may have. */
  Rule property(String key) {
    Rule property = properties.get(key);
    if (property == null) {
      throw new IllegalStateException("no property '" + key + "'");
    }
    return property;
  }

  /** Read when the first bad document needs it. */
  private static final class Whole {
    private static final Rule RULE = read();

    private static Rule read() {
      try (InputStream json = Rule.class.getResourceAsStream(SCHEMA)) {
        JsonNode schema = JsonMapper.shared().readTree(json);
        return rule(schema, schema.get("$defs"), new HashMap<>());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + SCHEMA, e);
      }
    }

    private static Rule rule(JsonNode json, JsonNode definitions, Map<String, Rule> known) {
      String name =
          json.has("$ref") ? json.get("$ref").asString().substring(DEFINITIONS.length()) : "";
      Rule defined = known.get(name);
      if (defined != null) {
        return defined;
      }
      JsonNode definition = name.isEmpty() ? json : definitions.get(name);
      Rule rule = new Rule(definition, name);
      if (!name.isEmpty()) {
        known.put(name, rule);
      }
      for (Map.Entry<String, JsonNode> property : definition.path("properties").properties()) {
        rule.properties.put(property.getKey(), rule(property.getValue(), definitions, known));
      }
      if (definition.has("items")) {
        rule.items = rule(definition.get("items"), definitions, known);
      }
      return rule;
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.InvalidDossierException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds every problem of a document that could not be bound.
 *
 * <p>It reads the document again with its places and holds it against the schema in the jar, which
 * knows every property, type and list of values. What is broken is reported and then mended: an
 * optional property is left out, a required one replaced, an element dropped. What remains is
 * bound, value by value and then as a whole, so that the rules of values and dossiers are those of
 * the builders and are written nowhere twice. Problems that only the mending caused are not
 * reported.
 */
final class Diagnosis {

  private static final String SCHEMA = "/META-INF/dossier4j/dossier.schema.json";
  private static final String DEFINITIONS = "#/$defs/";
  private static final String NO_DIGEST = "0".repeat(64);

  /** The types of the definitions in the schema that are values of the model. */
  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("passage", Passage.class),
          Map.entry("range", TextRange.class),
          Map.entry("link", Link.class),
          Map.entry("reportedText", ReportedText.class),
          Map.entry("reportedTime", ReportedTime.class),
          Map.entry("paragraph", Paragraph.class),
          Map.entry("article", Article.class),
          Map.entry("position", Position.class),
          Map.entry("person", Person.class),
          Map.entry("organization", Organization.class),
          Map.entry("signatory", Signatory.class),
          Map.entry("agreement", Agreement.class),
          Map.entry("quote", Quote.class),
          Map.entry("statement", Statement.class),
          Map.entry("citation", SourceCitation.class),
          Map.entry("participant", Participant.class),
          Map.entry("event", Event.class));

  /** For the rules that hold between the parts of one object: the parts that make others wrong. */
  private static final Map<ProblemCode, List<String>> DEPENDENCIES =
      Map.of(
          ProblemCode.EMPTY_TIME, List.of("/printed", "/value"),
          ProblemCode.INFERRED_WITHOUT_REASON, List.of("/basis", "/note"),
          ProblemCode.REASON_WITHOUT_INFERENCE, List.of("/basis"),
          ProblemCode.RANGE_OUTSIDE, List.of("/text"),
          ProblemCode.HELD_ASSESSMENT, List.of("/kind"));

  private final JsonMapper mapper;
  private final JsonNode schema;
  private final Node root;
  private final Findings findings;

  /** Where something was mended, so that other problems there are not the document's. */
  private final Set<String> mended = new HashSet<>();

  /** For each list from which elements were dropped: the places that the others had before. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** Whether the lengths of some paragraphs are not the document's. */
  private boolean lengthsMended;

  private int placeholders;

  private Diagnosis(JsonMapper mapper, JsonNode schema, Node root, Findings findings) {
    this.mapper = mapper;
    this.schema = schema;
    this.root = root;
    this.findings = findings;
  }

  /**
   * Finds what is wrong with a document.
   *
   * @param failure why it could not be bound
   */
  static InvalidDossierException of(Document document, JsonMapper mapper, Exception failure) {
    Findings findings = new Findings(document);
    Node root = DocumentParser.parse(document, mapper, findings);
    if (root != null) {
      new Diagnosis(mapper, Schema.ROOT, root, findings).diagnose();
    }
    if (findings.isEmpty()) {
      findings.add(
          ProblemCode.WRONG_TYPE,
          "",
          1,
          1,
          "a document must be a dossier: " + failure.getMessage(),
          null);
    }
    return findings.exception();
  }

  private void diagnose() {
    JsonNode clean = checked(root, schema, "");
    if (clean != null) {
      bind(clean, Dossier.class, "");
    }
  }

  /** Holds a value against its rule; returns what can be bound of it, or null if nothing can. */
  private @Nullable JsonNode checked(Node node, JsonNode reference, String pointer) {
    JsonNode rule = resolved(reference);
    if (node.token == JsonToken.VALUE_NULL) {
      report(
          ProblemCode.NULL_VALUE,
          pointer,
          node,
          "a property without a value must be left out",
          null);
      return null;
    }
    if (rule.has("enum")) {
      return choice(node, rule, pointer);
    }
    return switch (rule.path("type").asString("integer")) {
      case "object" -> object(node, rule, name(reference), pointer);
      case "array" -> array(node, rule, pointer);
      case "string" -> text(node, name(reference), pointer);
      default -> wholeNumber(node, pointer);
    };
  }

  private @Nullable JsonNode choice(Node node, JsonNode rule, String pointer) {
    if (node.token != JsonToken.VALUE_STRING) {
      return wrongType(node, "a string", pointer);
    }
    List<String> values = new ArrayList<>();
    rule.get("enum").forEach(value -> values.add(value.asString()));
    if (!values.contains(node.text)) {
      report(
          ProblemCode.UNKNOWN_VALUE,
          pointer,
          node,
          "the value must be one of " + String.join(", ", values),
          node.text);
      return null;
    }
    return mapper.getNodeFactory().stringNode(node.text);
  }

  private @Nullable JsonNode text(Node node, String name, String pointer) {
    if (node.token != JsonToken.VALUE_STRING) {
      return wrongType(node, "a string", pointer);
    }
    try {
      if (name.equals("id")) {
        new Problems().id("", node.text).throwIfAny();
      } else if (name.equals("text")) {
        new Problems().text("", node.text).throwIfAny();
      } else if (name.equals("edtf")) {
        Edtf.parse(node.text);
      }
      return mapper.getNodeFactory().stringNode(node.text);
    } catch (InvalidDossierException e) {
      e.problems().forEach(problem -> report(problem.within(pointer), node));
      return null;
    }
  }

  private @Nullable JsonNode wholeNumber(Node node, String pointer) {
    if (node.token == JsonToken.VALUE_NUMBER_INT) {
      try {
        return mapper.getNodeFactory().numberNode(Integer.parseInt(node.text));
      } catch (NumberFormatException tooLarge) {
        // Reported like any other number that the wire format does not have.
      }
    }
    return wrongType(node, "a whole number of at most " + Integer.MAX_VALUE, pointer);
  }

  private @Nullable JsonNode array(Node node, JsonNode rule, String pointer) {
    if (node.token != JsonToken.START_ARRAY) {
      return wrongType(node, "an array", pointer);
    }
    ArrayNode clean = mapper.createArrayNode();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < node.elements.size(); i++) {
      String place = pointer + "/" + i;
      JsonNode element = checked(node.elements.get(i), rule.get("items"), place);
      if (element == null) {
        mend(place);
      } else {
        clean.add(element);
        kept.add(i);
      }
    }
    if (kept.size() < node.elements.size()) {
      places.put(pointer, kept);
    }
    return clean;
  }

  private @Nullable JsonNode object(Node node, JsonNode rule, String name, String pointer) {
    if (node.token != JsonToken.START_OBJECT) {
      return wrongType(node, "an object", pointer);
    }
    unknownProperties(node, rule, pointer);
    ObjectNode clean = mapper.createObjectNode();
    boolean whole = true;
    for (Map.Entry<String, JsonNode> property : rule.get("properties").properties()) {
      String key = property.getKey();
      Node member = node.members.get(key);
      JsonNode value = null;
      if (member != null) {
        value = checked(member, property.getValue(), pointer + "/" + key);
      } else if (isRequired(rule, key)) {
        report(ProblemCode.MISSING, pointer + "/" + key, node, "'" + key + "' is required", null);
      }
      if (value == null && (member != null || isRequired(rule, key))) {
        mend(pointer + "/" + key);
        whole &= !isRequired(rule, key);
        value = isRequired(rule, key) ? placeholder(key, property.getValue()) : null;
      }
      if (value != null) {
        clean.set(key, value);
      }
    }
    Class<?> type = TYPES.get(name);
    if (!whole && type != null && isAllNumbers(rule)) {
      bind(clean, type, pointer);
      return null;
    }
    return type == null ? clean : bound(clean, type, rule, pointer);
  }

  private void unknownProperties(Node node, JsonNode rule, String pointer) {
    for (Map.Entry<String, TokenStreamLocation> name : node.names.entrySet()) {
      if (!rule.get("properties").has(name.getKey())) {
        findings.add(
            ProblemCode.UNKNOWN_PROPERTY,
            pointer + "/" + DocumentParser.escaped(name.getKey()),
            name.getValue().getLineNr(),
            name.getValue().getColumnNr(),
            "there is no such property here, only "
                + String.join(", ", rule.get("properties").propertyNames()),
            name.getKey());
      }
    }
  }

  /** Binds an object that has no broken part, and mends what its own rules find. */
  private @Nullable JsonNode bound(ObjectNode clean, Class<?> type, JsonNode rule, String pointer) {
    for (Problem problem : bind(clean, type, pointer)) {
      String inner = problem.pointer();
      int end = inner.indexOf('/', 1);
      String key = inner.isEmpty() ? "" : inner.substring(1, end < 0 ? inner.length() : end);
      if (problem.code() == ProblemCode.EMPTY_TIME) {
        key = "printed";
      } else if (problem.code() == ProblemCode.BAD_DIGEST) {
        clean.put(key, NO_DIGEST);
        mend(pointer + "/" + key);
        continue;
      } else if (key.isEmpty() || isAllNumbers(rule)) {
        return null;
      }
      mend(pointer + "/" + key);
      if (isRequired(rule, key)
          || problem.code() == ProblemCode.INFERRED_WITHOUT_REASON
          || problem.code() == ProblemCode.EMPTY_TIME) {
        clean.set(key, placeholder(key, rule.get("properties").get(key)));
      } else {
        clean.remove(key);
      }
    }
    return clean;
  }

  /** Binds a value, reports what its rules find at their places in the document, and returns it. */
  private List<Problem> bind(JsonNode clean, Class<?> type, String pointer) {
    try {
      mapper.treeToValue(clean, type);
      return List.of();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof InvalidDossierException) {
          List<Problem> problems = ((InvalidDossierException) cause).problems();
          for (Problem problem : problems) {
            String place = original(pointer, problem.pointer());
            if (!isOfTheMending(problem.code(), place)) {
              report(problem.toBuilder().pointer(place).build(), located(place));
            }
          }
          return problems;
        }
      }
      // Not by a rule of ours: if nothing else is found, the caller reports the failure itself.
      return List.of();
    }
  }

  private boolean isOfTheMending(ProblemCode code, String pointer) {
    if (code == ProblemCode.PASSAGE_OUTSIDE && lengthsMended) {
      return true;
    }
    for (String sibling : DEPENDENCIES.getOrDefault(code, List.of())) {
      if (mended.contains(holder(code, pointer) + sibling)) {
        return true;
      }
    }
    String place = pointer;
    while (!mended.contains(place)) {
      if (place.isEmpty()) {
        return false;
      }
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return true;
  }

  /**
   * The object whose rule a problem breaks: it stands on the object, a part, or an element of one.
   */
  private static String holder(ProblemCode code, String pointer) {
    return switch (code) {
      case EMPTY_TIME -> pointer;
      case RANGE_OUTSIDE -> pointer.substring(0, pointer.lastIndexOf("/insertions"));
      default -> pointer.substring(0, pointer.lastIndexOf('/'));
    };
  }

  private void mend(String pointer) {
    mended.add(pointer);
    lengthsMended |=
        pointer.equals("/article")
            || (pointer.startsWith("/article/paragraphs") && !pointer.endsWith("/sha256"));
  }

  /** The place in the document of what stands at a place in the mended value. */
  private String original(String pointer, String inner) {
    StringBuilder place = new StringBuilder(pointer);
    if (!inner.isEmpty()) {
      for (String segment : inner.substring(1).split("/", -1)) {
        List<Integer> kept = places.get(place.toString());
        place.append('/').append(kept == null ? segment : kept.get(Integer.parseInt(segment)));
      }
    }
    return place.toString();
  }

  /** The value at a place, or the innermost one that holds the place. */
  private Node located(String pointer) {
    Node node = root;
    if (!pointer.isEmpty()) {
      for (String segment : pointer.substring(1).split("/", -1)) {
        Node next = null;
        if (node.token == JsonToken.START_OBJECT) {
          next = node.members.get(segment);
        } else if (node.token == JsonToken.START_ARRAY) {
          next = node.elements.get(Integer.parseInt(segment));
        }
        if (next == null) {
          return node;
        }
        node = next;
      }
    }
    return node;
  }

  /** Something that can be bound in place of what cannot. */
  private JsonNode placeholder(String key, JsonNode reference) {
    if (key.equals("end")) {
      return mapper.getNodeFactory().numberNode(Integer.MAX_VALUE);
    }
    JsonNode rule = resolved(reference);
    if (rule.has("enum")) {
      return rule.get("enum").get(0);
    }
    return switch (rule.path("type").asString("integer")) {
      case "string" -> {
        String unique = "0.placeholder." + placeholders++;
        yield mapper.getNodeFactory().stringNode(name(reference).equals("text") ? "?" : unique);
      }
      case "object" -> {
        ObjectNode object = mapper.createObjectNode();
        for (JsonNode required : rule.get("required")) {
          String part = required.asString();
          object.set(part, placeholder(part, rule.get("properties").get(part)));
        }
        yield object;
      }
      default -> mapper.getNodeFactory().numberNode(rule.path("minimum").asInt(Dossier.FORMAT));
    };
  }

  private static boolean isRequired(JsonNode rule, String key) {
    for (JsonNode required : rule.get("required")) {
      if (required.asString().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object is a range or a fingerprint, which means nothing with a part replaced. */
  private static boolean isAllNumbers(JsonNode rule) {
    return rule.get("properties").has("start") || rule.get("properties").has("sha256");
  }

  private JsonNode resolved(JsonNode reference) {
    String name = name(reference);
    return name.isEmpty() ? reference : schema.get("$defs").get(name);
  }

  private static String name(JsonNode reference) {
    return reference.has("$ref")
        ? reference.get("$ref").asString().substring(DEFINITIONS.length())
        : "";
  }

  private @Nullable JsonNode wrongType(Node node, String expected, String pointer) {
    report(
        ProblemCode.WRONG_TYPE,
        pointer,
        node,
        "the value must be " + expected + ", and is " + node.kind(),
        node.text.isEmpty() ? null : node.text);
    return null;
  }

  private void report(
      ProblemCode code, String pointer, Node node, String message, @Nullable String value) {
    findings.add(code, pointer, node.line, node.column, message, value);
  }

  private void report(Problem problem, Node node) {
    findings.add(problem, node.line, node.column);
  }

  /** The schema in the jar, read when the first document needs it. */
  private static final class Schema {
    private static final JsonNode ROOT = read();

    private static JsonNode read() {
      try (InputStream json = Diagnosis.class.getResourceAsStream(SCHEMA)) {
        return JsonMapper.shared().readTree(json);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + SCHEMA, e);
      }
    }
  }
}

package io.github.dossier4j.json;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the two schemas of drafts from the schema of dossiers. What a draft changes stands here:
 * the descriptions, what follows from the rest, and the rules that take the place of those for
 * dossiers.
 */
final class DraftSchemaGenerator {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonNode DOSSIER = JsonMapper.shared().readTree(DossierSchema.text());
  private static final String EMPTY = "empty";
  private static final String WORDS = "words";
  private static final String PLACE = "place";

  /** The definitions that give the places of a record, a text or a link by words. */
  private static final Set<String> WITH_ONE_PASSAGE = Set.of("quote", "statement", "citation");

  /** What is required of a dossier and follows from the rest of a draft. */
  private static final Set<String> FOLLOWING =
      Set.of("basis", "version", "rights", "article", "paragraphs", "passage");

  /** What language models are not asked for. */
  private static final Set<String> NOT_FOR_MODELS =
      Set.of(
          "format",
          "version",
          "rights",
          "history",
          "mentions",
          "insertions",
          "basis",
          "passages",
          "passage",
          "volume",
          "issue",
          "url",
          "header",
          "paragraphs");

  /** What is described otherwise than in a dossier, by definition and property. */
  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          entry("draft", "The version of the format, which is 1."),
          entry(
              "dossier",
              """
              What one article reports, in the article's own words, as people and language models \
              write it. Words stand for the places of a finished dossier, and what follows from the \
              rest is left out. An empty string, an empty list and an object of nothing else mean \
              the same as absence. Beyond this schema, words must stand in the article exactly and \
              as whole words, and every link names a record of the right type.\
              """),
          entry("dossier.version", "The version of the data; 0.1.0 if it is left out."),
          entry(
              "dossier.rights",
              "Whose the contents are; not cleared for publication if it is left out."),
          entry("article.id", "Names the article. Leave it out to take that of the dossier."),
          entry("article.header", "Leave it out: it follows from the text."),
          entry("article.paragraphs", "Leave them out: they follow from the text."),
          entry(
              "id",
              """
              Names the record; unique in the whole dossier. Leave it out where no link names the \
              record.\
              """),
          entry(
              "basis",
              """
              Leave it out: what has a note is inferred (a reader concludes it), what has none is \
              stated (the article prints it).\
              """),
          entry(
              "note",
              """
              Why a reader concludes it, where the article does not print it. A note makes it \
              inferred; without a note it is stated, which means that the article prints it.\
              """),
          entry("value", "The value to work with, where it is not the printed words."),
          entry(
              "figure.value",
              """
              A plain number, a space and its unit, such as 12 years or 1200000 USD, where it is \
              not the printed words.\
              """),
          entry(
              "reportedTime.value",
              """
              The date or interval to work with, in the Extended Date/Time Format: 2005, 2007-12, \
              2008-02-06, 2005/2008, /2012, 2005/.., ../2012. A year that the words do not give is \
              concluded, so that a note says why.\
              """),
          entry("printed", "The words as printed, copied exactly."),
          entry(
              "reportedTime",
              """
              A date or period that the article reports. The printed words or the value may be \
              missing, not both; the note is the value's.\
              """),
          entry(
              "position.title",
              "The title as printed, copied exactly, without the word that names the state."),
          entry(
              "words",
              """
              The words of the article that report it, copied exactly; one piece for each place.\
              """),
          entry(
              "link.words",
              """
              The words of the article that show it, copied exactly. Where it is stated, they hold \
              a printed name of the record that is named.\
              """),
          entry(
              "position.words",
              """
              The words of the article that give the office, the title alone first. Leave them out \
              if the title stands only once.\
              """),
          entry(
              "reportedText.words",
              """
              The words of the article that support it, the printed ones alone first. Leave them \
              out if the printed words stand only once, in the article or in the words of the \
              record.\
              """),
          entry(
              "quote.words",
              """
              Where the words of the quote stand: one piece. Leave them out if they stand only \
              once.\
              """),
          entry(
              "statement.words",
              "The words of the article that say it, copied exactly: one piece."),
          entry(
              "citation.words",
              "Where the citation stands: one piece. Leave it out if it stands only once."),
          entry("person.words", "Stand for the mentions. Leave them out."),
          entry(
              "mentions",
              """
              Leave them out: they are all places where name, acronym and aliases stand. An empty \
              list says that there are none.\
              """),
          entry(
              "citations",
              """
              Leave them out: they follow from the citations that close the article's sentences. \
              An empty list says that there are none.\
              """),
          entry(
              "quote.insertions",
              """
              Leave them out: they are what stands in square brackets. An empty list says that \
              there are none.\
              """),
          entry(
              "quote.text",
              """
              The words between the quotation marks, copied exactly, without a comma that stands \
              before the closing mark. A quotation that is split is two quotes.\
              """),
          entry(
              "statement.text",
              """
              The paraphrase, in our own words. It says no more and no less than the article: it \
              keeps may, likely, not, and who is said to say so.\
              """),
          entry(
              "statement.kind",
              """
              Whether somebody's view is reported, or the author of the article judges. Leave it \
              out where there is a holder.\
              """),
          entry("passages", "The same by numbers. Give words instead."),
          entry("passage", "The same by numbers. Give words instead."),
          entry(
              "participant.actor",
              """
              Who took part, as an object of its own. Leave it out and give the properties of the \
              link here.\
              """));

  private DraftSchemaGenerator() {}

  /** The schema for people. */
  static String draft() {
    ObjectNode schema = JSON.objectNode();
    schema.set("$schema", DOSSIER.get("$schema"));
    schema.put("$id", DOSSIER.get("$id").asString().replace("dossier.schema", "draft.schema"));
    schema.put("title", "Draft");
    schema.put("description", DESCRIPTIONS.get("dossier"));
    ObjectNode root = object("dossier", DOSSIER);
    ObjectNode properties = root.putObject("properties");
    properties.putObject("draft").put("description", DESCRIPTIONS.get("draft")).put("const", 1);
    properties.setAll((ObjectNode) object("dossier", DOSSIER).get("properties"));
    ((ArrayNode) root.get("required")).insert(0, "draft");
    schema.setAll(root);
    ObjectNode definitions = schema.putObject("$defs");
    for (Map.Entry<String, JsonNode> each : DOSSIER.get("$defs").properties()) {
      definitions.set(each.getKey(), definition(each.getKey(), each.getValue()));
      if (each.getKey().equals("passage")) {
        definitions.setAll(placesByWords());
      }
    }
    return written(schema);
  }

  private static ObjectNode definition(String name, JsonNode definition) {
    ObjectNode made = JSON.objectNode();
    made.set("title", definition.get("title"));
    made.put(
        "description", DESCRIPTIONS.getOrDefault(name, definition.get("description").asString()));
    if (!definition.has("properties") || Set.of("passage", "range", "paragraph").contains(name)) {
      return made.setAll((ObjectNode) definition);
    } else if (name.equals("reportedText")) {
      made.putArray("anyOf").add(reference("text")).add(object(name, definition));
    } else if (name.equals("figure")) {
      ObjectNode print = pure(definition.get("properties").get("value"));
      made.putArray("anyOf").add(print).add(object(name, definition));
    } else {
      made.setAll(object(name, definition));
    }
    return made;
  }

  /** An object of a draft, without title and description. */
  private static ObjectNode object(String name, JsonNode definition) {
    ObjectNode object = JSON.objectNode();
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    ArrayNode rules = JSON.arrayNode();
    for (Map.Entry<String, JsonNode> each : definition.get("properties").properties()) {
      String property = each.getKey();
      if (!property.equals("format")) {
        boolean isRequired = isRequired(name, property, definition);
        properties.set(property, property(name, property, each.getValue(), isRequired));
        if (isRequired) {
          required.add(property);
        }
      }
    }
    String places = places(properties);
    if (places != null) {
      properties.set(WORDS, words(name));
      rules.add(notBoth(WORDS, places));
    }
    if (name.equals("participant")) {
      properties.setAll((ObjectNode) object("link", definition("link")).get("properties"));
      properties.set(
          "ref", property("link", "ref", definition("link").get("properties").get("ref"), false));
    }
    if (properties.has("basis")) {
      rules.add(inferredWithNote());
      rules.add(statedWithoutNote());
    }
    switch (name) {
      case "figure" -> rules.add(valueOrPrintedFigure(definition));
      case "reportedTime" -> rules.add(either("printed", "value"));
      case "quote" -> rules.add(either("text", WORDS, "passage"));
      case "citation" -> rules.add(either("printed", WORDS, "passage"));
      case "statement" -> {
        rules.add(either(WORDS, "passage"));
        rules.add(either("kind", "holder"));
        rules.add(assessmentWithoutHolder());
      }
      case "participant" -> {
        rules.add(notBoth(WORDS, "passages"));
        rules.add(actorOrLink());
      }
      default -> {}
    }
    if (required.isEmpty()) {
      object.remove("required");
    }
    object.put("additionalProperties", false);
    if (!rules.isEmpty()) {
      // Generators of types would make a second type of what stands in "allOf" itself.
      object.putObject("if").put("type", "object");
      object.putObject("then").set("allOf", rules);
    }
    return object;
  }

  /** What stands in a list may be empty, which is the same as absence. */
  private static ObjectNode orEmpty(JsonNode items) {
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(items).add(reference(EMPTY));
    return either;
  }

  private static JsonNode definition(String name) {
    return DOSSIER.get("$defs").get(name);
  }

  private static boolean isRequired(String name, String property, JsonNode definition) {
    boolean isIdOfRecord = property.equals("id") && !name.equals("dossier");
    boolean isSpecial =
        Set.of(
                    "participant.actor",
                    "quote.text",
                    "citation.printed",
                    "statement.kind",
                    "reportedText.value")
                .contains(name + "." + property)
            || name.equals("figure") && property.equals("value");
    return definition
            .path("required")
            .valueStream()
            .anyMatch(each -> each.asString().equals(property))
        && !FOLLOWING.contains(property)
        && !isIdOfRecord
        && !isSpecial;
  }

  private static ObjectNode property(
      String name, String property, JsonNode rule, boolean required) {
    ObjectNode made = JSON.objectNode();
    made.put("description", description(name, property, rule));
    ObjectNode value = value(rule);
    if (!required) {
      made.putArray("anyOf").add(value).add(reference(EMPTY));
    } else if (value.has("$ref")) {
      made.putArray("allOf").add(value);
    } else {
      made.setAll(value);
    }
    return made;
  }

  /** The rule for a value, without its description and with words for passages. */
  private static ObjectNode value(JsonNode rule) {
    if (rule.has("allOf")) {
      String target = target(rule.get("allOf").get(0));
      return reference(target.equals("passage") ? PLACE : target);
    }
    ObjectNode value = pure(rule);
    if (value.has("items")) {
      boolean isPlace = target(value.get("items")).equals("passage");
      value.set("items", orEmpty(isPlace ? reference(PLACE) : value.get("items")));
    }
    return value;
  }

  private static ObjectNode pure(JsonNode rule) {
    ObjectNode value = (ObjectNode) rule.deepCopy();
    value.remove("description");
    return value;
  }

  private static String description(String name, String property, JsonNode rule) {
    // Figures and times are texts, organizations have mentions as people do.
    List<String> kin =
        switch (name) {
          case "figure", "reportedTime" -> List.of(name, "reportedText");
          case "organization" -> List.of(name, "person");
          case "participant" -> List.of(name, "link");
          default -> List.of(name);
        };
    for (String each : kin) {
      if (DESCRIPTIONS.containsKey(each + "." + property)) {
        return DESCRIPTIONS.get(each + "." + property);
      }
    }
    boolean isOfAll =
        Set.of("basis", "note", "value", "printed", "passages", "passage", "mentions", WORDS)
            .contains(property);
    boolean isOfRecords = Set.of("id", "citations").contains(property);
    return (isOfAll && !name.equals("historyEntry")) || (isOfRecords && !name.equals("dossier"))
        ? DESCRIPTIONS.get(property)
        : rule.get("description").asString();
  }

  /** The property that has the passages of an object; null if none has. */
  private static String places(ObjectNode properties) {
    for (String name : List.of("passages", "passage", "mentions")) {
      if (properties.has(name)) {
        return name;
      }
    }
    return null;
  }

  private static ObjectNode words(String name) {
    ObjectNode words = JSON.objectNode();
    words.put("description", description(name, WORDS, words));
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", orEmpty(reference(PLACE)));
    if (WITH_ONE_PASSAGE.contains(name)) {
      list.put("minItems", 1).put("maxItems", 1);
    }
    words.putArray("anyOf").add(reference(PLACE)).add(list).add(reference(EMPTY));
    return words;
  }

  /** The definitions that only drafts have. */
  private static ObjectNode placesByWords() {
    ObjectNode definitions = JSON.objectNode();
    ObjectNode words = definitions.putObject(WORDS);
    words.put("title", "Words");
    words.put(
        "description",
        """
        Words of the article, copied exactly: the same case, the same digits, nothing left out and \
        nothing put in. They stand once in the body or, if not in the body, once in the header. \
        Where they stand more often, an object says which place is meant.\
        """);
    words.putArray("anyOf").add(reference("text")).add(reference("wordsInContext"));
    ObjectNode context = definitions.putObject("wordsInContext");
    context.put("title", "Words in context");
    context.put("description", "Words of the article, and which of their places is meant.");
    context.put("type", "object");
    ObjectNode properties = context.putObject("properties");
    ObjectNode only = properties.putObject(WORDS);
    only.put("description", "The words, copied exactly.").putArray("allOf").add(reference("text"));
    optional(
        properties,
        "in",
        "Longer words around them, copied exactly, which stand only once and hold them once.",
        reference("text"));
    optional(
        properties,
        "paragraph",
        "The number of their paragraph: 0 for the header, from 1 for the body.",
        whole(0));
    optional(
        properties,
        "occurrence",
        "Which of their places is meant, from 1: in the paragraph or, if none is named, in the"
            + " body.",
        whole(1));
    context.putArray("required").add(WORDS);
    context.put("additionalProperties", false);
    ObjectNode place = definitions.putObject(PLACE);
    place.put("title", "Place");
    place.put("description", "Words of the article, or a range of one of its paragraphs.");
    place.putArray("anyOf").add(reference(WORDS)).add(reference("passage"));
    ObjectNode empty = definitions.putObject(EMPTY);
    empty.put("title", "Empty");
    empty.put(
        "description",
        "An empty string, an empty list or an object of nothing else: the same as absence.");
    ObjectNode object = JSON.objectNode().put("type", "object");
    object.set("additionalProperties", reference(EMPTY));
    empty
        .putArray("anyOf")
        .add(JSON.objectNode().put("type", "string").put("maxLength", 0))
        .add(JSON.objectNode().put("type", "array").<ObjectNode>set("items", reference(EMPTY)))
        .add(object);
    return definitions;
  }

  private static void optional(ObjectNode properties, String name, String text, ObjectNode value) {
    properties
        .putObject(name)
        .put("description", text)
        .putArray("anyOf")
        .add(value)
        .add(reference(EMPTY));
  }

  private static ObjectNode whole(int minimum) {
    return JSON.objectNode()
        .put("type", "integer")
        .put("minimum", minimum)
        .put("maximum", Integer.MAX_VALUE);
  }

  private static ObjectNode reference(String definition) {
    return JSON.objectNode().put("$ref", "#/$defs/" + definition);
  }

  private static String target(JsonNode reference) {
    return reference.path("$ref").asString("").replace("#/$defs/", "");
  }

  /** Requires properties that are not empty. */
  private static ObjectNode filled(String... names) {
    ObjectNode rule = JSON.objectNode().put("type", "object");
    ObjectNode properties = rule.putObject("properties");
    ArrayNode required = rule.putArray("required");
    for (String name : names) {
      properties.putObject(name).set("not", reference(EMPTY));
      required.add(name);
    }
    return rule;
  }

  /** Allows properties only if they are empty. */
  private static ObjectNode emptied(String... names) {
    ObjectNode rule = JSON.objectNode().put("type", "object");
    ObjectNode properties = rule.putObject("properties");
    for (String name : names) {
      properties.set(name, reference(EMPTY));
    }
    return rule;
  }

  private static ObjectNode either(String... names) {
    ObjectNode rule = JSON.objectNode();
    ArrayNode any = rule.putArray("anyOf");
    for (String name : names) {
      any.add(filled(name));
    }
    return rule;
  }

  private static ObjectNode notBoth(String one, String other) {
    ObjectNode rule = JSON.objectNode();
    rule.set("not", filled(one, other));
    return rule;
  }

  private static ObjectNode inferredWithNote() {
    return ifThen("basis", "inferred", filled("note"));
  }

  private static ObjectNode statedWithoutNote() {
    return ifThen("basis", "stated", emptied("note"));
  }

  private static ObjectNode assessmentWithoutHolder() {
    return ifThen("kind", "assessment", emptied("holder"));
  }

  private static ObjectNode ifThen(String property, String value, ObjectNode then) {
    ObjectNode rule = JSON.objectNode();
    ObjectNode condition = rule.putObject("if").put("type", "object");
    condition.putObject("properties").putObject(property).put("const", value);
    condition.putArray("required").add(property);
    rule.set("then", then);
    return rule;
  }

  private static ObjectNode valueOrPrintedFigure(JsonNode figure) {
    ObjectNode printed = JSON.objectNode().put("type", "object");
    printed.putObject("properties").set("printed", pure(figure.get("properties").get("value")));
    printed.putArray("required").add("printed");
    ObjectNode rule = JSON.objectNode();
    rule.putArray("anyOf").add(filled("value")).add(printed);
    return rule;
  }

  private static ObjectNode actorOrLink() {
    ObjectNode actor = emptied("ref", "basis", "note", "passages", WORDS);
    actor.setAll(merged(actor, filled("actor")));
    ObjectNode link = emptied("actor");
    link.setAll(merged(link, filled("ref")));
    ObjectNode rule = JSON.objectNode();
    rule.putArray("oneOf").add(actor).add(link);
    return rule;
  }

  private static ObjectNode merged(ObjectNode one, ObjectNode other) {
    ObjectNode merged = one.deepCopy();
    ((ObjectNode) merged.get("properties")).setAll((ObjectNode) other.get("properties"));
    merged.set("required", other.get("required"));
    return merged;
  }

  /** The schema for language models. */
  static String forModels() {
    ObjectNode schema = JSON.objectNode();
    ObjectNode root = strict("dossier", DOSSIER, rootForModels());
    ObjectNode properties = JSON.objectNode();
    properties
        .putObject("draft")
        .put("type", "integer")
        .put("description", DESCRIPTIONS.get("draft"))
        .putArray("enum")
        .add(1);
    properties.setAll((ObjectNode) root.get("properties"));
    root.set("properties", properties);
    ((ArrayNode) root.get("required")).insert(0, "draft");
    schema.setAll(root);
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set(WORDS, wordsForModels());
    for (Map.Entry<String, JsonNode> each : DOSSIER.get("$defs").properties()) {
      boolean isObject = each.getValue().has("properties");
      if (isObject
          && !Set.of("passage", "range", "paragraph", "historyEntry").contains(each.getKey())) {
        String text =
            DESCRIPTIONS.getOrDefault(each.getKey(), each.getValue().get("description").asString());
        definitions.set(each.getKey(), strict(each.getKey(), each.getValue(), text));
      }
    }
    return written(schema);
  }

  private static String rootForModels() {
    return """
    What one article reports, in the article's own words. Every property must be there: where \
    the article says nothing, give an empty string, an empty list, or an object of only those. \
    Never guess, and add nothing that the article does not say. What it prints is stated and \
    has an empty note. What a reader concludes is inferred, and its note says why. Copy words \
    of the article exactly: the same case, the same digits, nothing left out and nothing put \
    in. Titles, paraphrases, roles and notes are your own words.\
    """;
  }

  private static ObjectNode wordsForModels() {
    ObjectNode words =
        closed("Words", "Words of the article that stand together in one paragraph.");
    ObjectNode properties = (ObjectNode) words.get("properties");
    properties
        .putObject(WORDS)
        .put("type", "string")
        .put("description", "The words, copied exactly.");
    properties
        .putObject("in")
        .put("type", "string")
        .put(
            "description",
            """
            Empty if the words stand only once in the article. Otherwise longer words around them, \
            copied exactly, which stand only once.\
            """);
    return require(words);
  }

  private static ObjectNode closed(String title, String description) {
    ObjectNode object = JSON.objectNode();
    object.put("title", title);
    object.put("type", "object");
    object.put("description", description);
    object.putObject("properties");
    return object;
  }

  private static ObjectNode require(ObjectNode object) {
    ArrayNode required = object.putArray("required");
    object.get("properties").propertyNames().forEach(required::add);
    object.put("additionalProperties", false);
    return object;
  }

  private static ObjectNode strict(String name, JsonNode definition, String description) {
    ObjectNode properties = JSON.objectNode();
    StringBuilder references = new StringBuilder(description);
    ObjectNode all = (ObjectNode) definition.get("properties").deepCopy();
    if (name.equals("participant")) {
      ObjectNode role = (ObjectNode) all.remove("role");
      references.append(" It names a person or an organization.");
      all = (ObjectNode) definition("link").get("properties").deepCopy();
      all.set("role", role);
    }
    boolean hasPlaces = places(all) != null && !all.has("mentions");
    for (Map.Entry<String, JsonNode> each : all.properties()) {
      String property = each.getKey();
      boolean isOfArticle = name.equals("article") && property.equals("id");
      boolean isDerived = property.equals("citations") && !name.equals("dossier");
      if (!NOT_FOR_MODELS.contains(property) && !isOfArticle && !isDerived) {
        String text = forModels(name, property, each.getValue());
        ObjectNode rule = strict(each.getValue(), text);
        properties.set(property, rule);
        if (rule.has("$ref")) {
          references.append("\n- ").append(property).append(": ").append(text);
        }
      }
    }
    if (hasPlaces) {
      ObjectNode words = properties.putObject(WORDS).put("type", "array");
      words.set("items", reference(WORDS));
      words.put("description", forModels(name, WORDS, words));
    }
    ObjectNode object =
        closed(
            name.equals("dossier") ? "Draft" : definition.get("title").asString(),
            references.toString());
    object.set("properties", properties);
    return require(object);
  }

  /** What is left out in a draft is empty in the answer of a model. */
  private static String forModels(String name, String property, JsonNode rule) {
    return description(name, property, rule)
        .replace("Leave it out where no link", "Empty where no link")
        .replace(" Leave it out where there is a holder.", " With a holder it is reported.")
        .replace("Leave it out if", "Empty if")
        .replace("Leave them out if", "Empty if")
        .replaceFirst("absent where", "empty where");
  }

  private static ObjectNode strict(JsonNode rule, String description) {
    ObjectNode made = JSON.objectNode();
    if (rule.has("items")) {
      String target = target(rule.get("items"));
      made.put("type", "array");
      made.set(
          "items",
          target.equals("text") ? JSON.objectNode().put("type", "string") : reference(target));
      return made.put("description", description);
    }
    String target = rule.has("allOf") ? target(rule.get("allOf").get(0)) : "text";
    JsonNode definition = definition(target);
    if (definition.has("properties")) {
      return reference(target);
    }
    made.put("type", "string");
    if (!definition.has("enum")) {
      return made.put("description", description);
    } else if (target.equals("tenure")) {
      // An enumeration with an empty string is refused by some.
      return made.put(
          "description", definition.get("description").asString().replace("absent", "empty"));
    }
    made.set("enum", definition.get("enum"));
    return made.set("description", definition.get("description"));
  }

  private static String written(JsonNode schema) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return JsonMapper.shared()
            .writer()
            .with(
                new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter))
            .writeValueAsString(schema)
        + "\n";
  }
}

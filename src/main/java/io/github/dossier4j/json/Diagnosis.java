package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds every problem of a document that could not be bound.
 *
 * <p>It reads the document again and holds it against the schema in the jar, which knows every
 * property, type and list of values. What is broken is reported and then mended: an optional
 * property is left out, a required one replaced, an element dropped. What remains is bound, value
 * by value and then as a whole, so that the rules of values and dossiers are those of the builders
 * and are written nowhere twice. Problems that only the mending caused are not reported.
 *
 * <p>Only what remains is kept. What the schema does not know is skipped, and recursion goes no
 * deeper than the schema, so that no document takes more room or stack than a valid one.
 */
final class Diagnosis {

  private static final String NO_DIGEST = "0".repeat(64);

  /** The types of the definitions in the schema that are values of the model. */
  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("passage", Passage.class),
          Map.entry("range", TextRange.class),
          Map.entry("link", Link.class),
          Map.entry("reportedText", ReportedText.class),
          Map.entry("reportedTime", ReportedTime.class),
          Map.entry("paragraph", ParagraphFingerprint.class),
          Map.entry("article", Article.class),
          Map.entry("figure", ReportedText.class),
          Map.entry("historyEntry", HistoryEntry.class),
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

  /** A sentence of the parser that is longer has part of the document in it. */
  private static final int LONGEST_SENTENCE = 200;

  /** What the parser says to those who could configure it, which a reader's user cannot. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ", from `[A-Z][^`]*`"
              + "| \\(not recognized .*| \\(for (Array|Object) starting at .*"
              + "|: [^`:(]*`[A-Z].*",
          Pattern.DOTALL);

  private final JsonMapper mapper;
  private final JsonParser parser;
  private final Findings findings;

  /** Where something was mended, so that other problems there are not the document's. */
  private final Set<String> mended = new HashSet<>();

  /** For each list from which elements were dropped: the places that these had. */
  private final Map<String, List<Integer>> dropped = new HashMap<>();

  /** Whether the lengths of some paragraphs are not the document's. */
  private boolean lengthsMended;

  /** Whether what was skipped may have held records that links name. */
  private boolean recordsSkipped;

  private int placeholders;

  private Diagnosis(JsonMapper mapper, JsonParser parser, Findings findings) {
    this.mapper = mapper;
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * Finds what is wrong with a document.
   *
   * @param failure why it could not be bound
   */
  static InvalidDataException of(Document document, JsonMapper mapper, Exception failure) {
    Findings findings = new Findings(document, mapper);
    if (document.isBlank()) {
      findings.add(
          Problem.of(ProblemCode.TRUNCATED, "", "a document must not be empty"),
          TokenStreamLocation.NA);
      return findings.exception();
    }
    try (JsonParser parser = parser(document, mapper)) {
      new Diagnosis(mapper, parser, findings).diagnose();
    } catch (InvalidDataException tooMany) {
      return tooMany;
    }
    if (!findings.isEmpty()) {
      return findings.exception();
    }
    findings.add(
        Problem.of(ProblemCode.WRONG_TYPE, "", "a document must be a dossier"),
        TokenStreamLocation.NA);
    InvalidDataException unexplained = findings.exception();
    unexplained.initCause(failure);
    return unexplained;
  }

  /**
   * A parser that leaves names which stand twice to the diagnosis, to be found with their places.
   */
  static JsonParser parser(Document document, JsonMapper mapper) {
    return mapper
        .reader()
        .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .createParser(document.reader());
  }

  private void diagnose() {
    JsonNode clean = null;
    boolean complete = false;
    try {
      parser.nextToken();
      clean = checked(Rule.ofDossier(), "");
      complete = true;
      if (parser.nextToken() != null) {
        reportTrailing(parser.currentTokenLocation());
      }
    } catch (JacksonException e) {
      reportSyntax(e, complete);
    }
    if (clean != null) {
      bind(clean, Dossier.class, "");
    }
  }

  private void reportSyntax(JacksonException e, boolean complete) {
    // An exceeded limit has no place of its own. A closed parser tells where it stopped, an open
    // one
    // where the last name stands.
    parser.close();
    TokenStreamLocation own = e.getLocation();
    TokenStreamLocation at =
        own == null || own.getLineNr() < 1 ? parser.currentTokenLocation() : own;
    String said = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      String message = "a document must keep within the limits of the reader: " + plain(said);
      findings.add(Problem.of(ProblemCode.LIMIT_EXCEEDED, "", message), at);
    } else if (complete) {
      reportTrailing(at);
    } else if (e instanceof UnexpectedEndOfInputException
        || said.startsWith("Unexpected end-of-input")) {
      String message = "a document must not end before it is complete";
      findings.add(Problem.of(ProblemCode.TRUNCATED, "", message), at);
    } else {
      String message = "a document must be JSON: " + plain(said);
      findings.add(Problem.of(ProblemCode.NOT_JSON, "", message), at);
    }
  }

  private void reportTrailing(TokenStreamLocation at) {
    String message = "nothing must follow the end of a document";
    findings.add(Problem.of(ProblemCode.TRAILING_CONTENT, "", message), at);
  }

  /** What the parser says, without its advice and without more of the document than helps. */
  private static String plain(String said) {
    String plain = ADVICE.matcher(said).replaceAll("");
    return plain.length() <= LONGEST_SENTENCE
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SENTENCE)) + "…";
  }

  /** Holds the next value against its rule; returns what can be bound of it, or null. */
  private @Nullable JsonNode checked(Rule rule, String pointer) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      report(
          ProblemCode.NULL_VALUE,
          pointer,
          pointer.isEmpty()
              ? "a document must be an object, and is null"
              : "a property without a value must be left out");
      return null;
    }
    return switch (rule.type) {
      case OBJECT -> object(rule, pointer);
      case ARRAY -> array(rule, pointer);
      case STRING -> string(rule, pointer);
      case WHOLE_NUMBER -> wholeNumber(pointer);
    };
  }

  private @Nullable JsonNode string(Rule rule, String pointer) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return wrongType("a string", pointer);
    }
    String text = parser.getString();
    if (!rule.choice.isEmpty() && !rule.choice.contains(text)) {
      String message = "the value must be one of " + String.join(", ", rule.choice);
      findings.add(Problem.of(ProblemCode.UNKNOWN_VALUE, pointer, message, text), here());
      return null;
    }
    List<Problem> problems = problems(rule.name, text);
    problems.forEach(problem -> findings.add(problem.within(pointer), here()));
    return problems.isEmpty() ? mapper.getNodeFactory().stringNode(text) : null;
  }

  private static List<Problem> problems(String rule, String text) {
    try {
      switch (rule) {
        case "id" -> new Problems().id("", text).throwIfAny();
        case "text" -> new Problems().text("", text).throwIfAny();
        case "edtf" -> Edtf.parse(text);
        default -> {}
      }
      return List.of();
    } catch (InvalidDataException e) {
      return e.problems();
    }
  }

  private @Nullable JsonNode wholeNumber(String pointer) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      try {
        return mapper.getNodeFactory().numberNode(Integer.parseInt(parser.getString()));
      } catch (NumberFormatException tooLarge) {
        // Reported like any other number that the wire format does not have.
      }
    }
    return wrongType("a whole number of at most " + Integer.MAX_VALUE, pointer);
  }

  private @Nullable JsonNode array(Rule rule, String pointer) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return wrongType("an array", pointer);
    }
    ArrayNode clean = mapper.createArrayNode();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String place = pointer + "/" + i;
      JsonNode element = checked(rule.items(), place);
      if (element == null) {
        mend(place);
        dropped.computeIfAbsent(pointer, list -> new ArrayList<>()).add(i);
      } else {
        clean.add(element);
      }
    }
    return clean;
  }

  private @Nullable JsonNode object(Rule rule, String pointer) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return wrongType("an object", pointer);
    }
    TokenStreamLocation start = here();
    Set<String> names = new HashSet<>();
    Map<String, JsonNode> values = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      TokenStreamLocation nameStart = here();
      parser.nextToken();
      if (names.add(key) && rule.properties.containsKey(key)) {
        JsonNode value = checked(rule.property(key), pointer + "/" + key);
        if (value != null) {
          values.put(key, value);
        }
      } else {
        reportName(key, rule, pointer, nameStart);
        skip(pointer + "/" + escaped(key));
      }
    }
    ObjectNode clean = mapper.createObjectNode();
    boolean whole = true;
    for (String key : rule.properties.keySet()) {
      JsonNode value = values.get(key);
      boolean required = rule.required.contains(key);
      if (required && !names.contains(key)) {
        String message = "'" + key + "' is required";
        findings.add(Problem.of(ProblemCode.MISSING, pointer + "/" + key, message), start);
      }
      if (value == null && (required || names.contains(key))) {
        mend(pointer + "/" + key);
        whole &= !required;
        value = required ? placeholder(key, rule.property(key)) : null;
      }
      if (value != null) {
        clean.set(key, value);
      }
    }
    Class<?> type = TYPES.get(rule.name);
    if (!whole && type != null && isAllNumbers(rule)) {
      bind(clean, type, pointer);
      return null;
    }
    return type == null ? clean : bound(clean, type, rule, pointer);
  }

  /** Reports a name that the rule does not know, or that stands a second time. */
  private void reportName(String key, Rule rule, String pointer, TokenStreamLocation start) {
    String place = pointer + "/" + escaped(key);
    findings.add(
        rule.properties.containsKey(key)
            ? Problem.of(
                ProblemCode.DUPLICATE_KEY, place, "an object must have a property only once", key)
            : Problem.of(
                ProblemCode.UNKNOWN_PROPERTY,
                place,
                "there is no such property here, only "
                    + String.join(", ", rule.properties.keySet()),
                key),
        start);
  }

  /** Binds an object that has no broken part, and mends what its own rules find. */
  private @Nullable JsonNode bound(ObjectNode clean, Class<?> type, Rule rule, String pointer) {
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
      if (rule.required.contains(key)
          || problem.code() == ProblemCode.INFERRED_WITHOUT_REASON
          || problem.code() == ProblemCode.EMPTY_TIME) {
        clean.set(key, placeholder(key, rule.property(key)));
      } else {
        clean.remove(key);
      }
    }
    return clean;
  }

  /** Binds a value, and reports and returns what its rules find. */
  private List<Problem> bind(JsonNode clean, Class<?> type, String pointer) {
    List<Problem> problems = problems(clean, type);
    for (Problem problem : problems) {
      String place = original(pointer, problem.pointer());
      if (!isOfTheMending(problem.code(), place)) {
        findings.add(problem.toBuilder().pointer(place).build());
      }
    }
    return problems;
  }

  private List<Problem> problems(JsonNode clean, Class<?> type) {
    try {
      mapper.treeToValue(clean, type);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof InvalidDataException invalid) {
          return invalid.problems();
        }
      }
      // Not by a rule of ours: if nothing else is found, the caller reports the failure itself.
    }
    return List.of();
  }

  private boolean isOfTheMending(ProblemCode code, String pointer) {
    if ((code == ProblemCode.PASSAGE_OUTSIDE && lengthsMended)
        || (code == ProblemCode.DANGLING_REFERENCE && recordsSkipped)) {
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
        List<Integer> gaps = dropped.get(place.toString());
        place.append('/').append(gaps == null ? segment : original(gaps, segment));
      }
    }
    return place.toString();
  }

  private static String original(List<Integer> gaps, String segment) {
    int place = Integer.parseInt(segment);
    for (int gap : gaps) {
      if (gap > place) {
        break;
      }
      place++;
    }
    return Integer.toString(place);
  }

  /** Something that can be bound in place of what cannot. */
  private JsonNode placeholder(String key, Rule rule) {
    if (key.equals("end")) {
      return mapper.getNodeFactory().numberNode(Integer.MAX_VALUE);
    }
    if (!rule.choice.isEmpty()) {
      return mapper.getNodeFactory().stringNode(rule.choice.get(0));
    }
    return switch (rule.type) {
      case STRING -> {
        String unique = "0.placeholder." + placeholders++;
        yield mapper.getNodeFactory().stringNode(rule.name.equals("text") ? "?" : unique);
      }
      case OBJECT -> {
        ObjectNode object = mapper.createObjectNode();
        for (String part : rule.required) {
          object.set(part, placeholder(part, rule.property(part)));
        }
        yield object;
      }
      default -> mapper.getNodeFactory().numberNode(rule.minimum);
    };
  }

  /** Whether an object is a range or a fingerprint, which means nothing with a part replaced. */
  private static boolean isAllNumbers(Rule rule) {
    return rule.properties.containsKey("start") || rule.properties.containsKey("sha256");
  }

  private @Nullable JsonNode wrongType(String expected, String pointer) {
    String message = "the value must be " + expected + ", and is " + kind(parser.currentToken());
    Problem problem =
        parser.currentToken().isScalarValue() && !parser.getString().isEmpty()
            ? Problem.of(ProblemCode.WRONG_TYPE, pointer, message, parser.getString())
            : Problem.of(ProblemCode.WRONG_TYPE, pointer, message);
    findings.add(problem, here());
    skip(pointer);
    return null;
  }

  private void skip(String pointer) {
    boolean list = pointer.indexOf('/', 1) < 0;
    boolean element = pointer.lastIndexOf('/') == pointer.indexOf('/', 1);
    recordsSkipped |=
        parser.currentToken().isStructStart()
            && (list || (element && !pointer.startsWith("/article/")));
    parser.skipChildren();
  }

  /** What a value is, in the words of the JSON specification. */
  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "a boolean";
    };
  }

  private void report(ProblemCode code, String pointer, String message) {
    findings.add(Problem.of(code, pointer, message), here());
  }

  private TokenStreamLocation here() {
    return parser.currentTokenLocation();
  }

  /** A name as a segment of a JSON Pointer (RFC 6901, section 3). */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document as JSON and keeps the place of every value. Goes without recursion, because a
 * document may be as deep as the limits allow.
 */
final class DocumentParser {

  private final Findings findings;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<String> pointers = new ArrayDeque<>();
  private @Nullable Node root;

  /** The name that was read last, whose value comes next. */
  private String name = "";

  private TokenStreamLocation nameStart = TokenStreamLocation.NA;

  private DocumentParser(Findings findings) {
    this.findings = findings;
  }

  /** Reads a document; null if it is not JSON, which the findings say. */
  static @Nullable Node parse(Document document, JsonMapper mapper, Findings findings) {
    DocumentParser parser = new DocumentParser(findings);
    return parser.parse(document.text(), mapper) ? parser.root : null;
  }

  private boolean parse(String text, JsonMapper mapper) {
    if (text.isBlank()) {
      findings.add(ProblemCode.TRUNCATED, "", 1, 1, "a document must not be empty", null);
      return false;
    }
    // Duplicates are found here, all of them and with their places.
    JsonParser parser =
        mapper.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION).createParser(text);
    try (parser) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (root != null && open.isEmpty()) {
          trailing(parser.currentTokenLocation());
          return true;
        }
        take(token, parser);
      }
    } catch (JacksonException e) {
      return failed(e, parser.currentTokenLocation());
    }
    return true;
  }

  private void take(JsonToken token, JsonParser parser) {
    switch (token) {
      case PROPERTY_NAME -> {
        name = parser.currentName();
        nameStart = parser.currentTokenLocation();
      }
      case END_OBJECT, END_ARRAY -> {
        open.pop();
        pointers.pop();
      }
      case START_OBJECT, START_ARRAY -> {
        Node container = new Node(token, "", parser.currentTokenLocation());
        String pointer = pointer();
        attach(container);
        open.push(container);
        pointers.push(pointer);
      }
      default -> attach(new Node(token, parser.getString(), parser.currentTokenLocation()));
    }
  }

  /** Puts a value where it belongs. */
  private void attach(Node node) {
    Node parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent.token == JsonToken.START_ARRAY) {
      parent.elements.add(node);
    } else if (parent.members.putIfAbsent(name, node) == null) {
      parent.names.put(name, nameStart);
    } else {
      findings.add(
          ProblemCode.DUPLICATE_KEY,
          pointer(),
          nameStart.getLineNr(),
          nameStart.getColumnNr(),
          "an object must have a property only once",
          name);
    }
  }

  /** Where the next value stands. Not made for every value, only for those that need it. */
  private String pointer() {
    Node parent = open.peek();
    if (parent == null) {
      return "";
    }
    return parent.token == JsonToken.START_ARRAY
        ? pointers.peek() + "/" + parent.elements.size()
        : pointers.peek() + "/" + escaped(name);
  }

  private boolean failed(JacksonException e, TokenStreamLocation reached) {
    boolean complete = root != null && open.isEmpty();
    // An exceeded limit has no place of its own.
    TokenStreamLocation own = e.getLocation();
    TokenStreamLocation at = own == null || own.getLineNr() < 1 ? reached : own;
    int line = Math.max(1, at.getLineNr());
    int column = Math.max(1, at.getColumnNr());
    if (e instanceof StreamConstraintsException) {
      findings.add(
          ProblemCode.LIMIT_EXCEEDED,
          "",
          line,
          column,
          "a document must keep within the limits of the reader: "
              + e.getOriginalMessage().replaceAll(", from `[^`]*`", ""),
          null);
    } else if (complete) {
      findings.add(
          ProblemCode.TRAILING_CONTENT,
          "",
          line,
          column,
          "nothing must follow the end of a document",
          null);
    } else if (e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
      findings.add(
          ProblemCode.TRUNCATED,
          "",
          line,
          column,
          "a document must not end before it is complete",
          null);
    } else {
      findings.add(
          ProblemCode.NOT_JSON,
          "",
          line,
          column,
          "a document must be JSON: " + e.getOriginalMessage(),
          null);
    }
    return complete;
  }

  private void trailing(TokenStreamLocation at) {
    findings.add(
        ProblemCode.TRAILING_CONTENT,
        "",
        at.getLineNr(),
        at.getColumnNr(),
        "nothing must follow the end of a document",
        null);
  }

  /** A name as a segment of a JSON Pointer (RFC 6901, section 3). */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

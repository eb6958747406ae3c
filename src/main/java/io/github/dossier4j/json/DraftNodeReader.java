package io.github.dossier4j.json;

import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a document into nodes, whatever its shape. */
final class DraftNodeReader {

  /** Deeper than this nothing is known, so that it need not be read. */
  private static final int DEEPEST = 32;

  private final Document document;
  private final ReadLimits limits;
  private final ProblemLog log;

  /**
   * A reader.
   *
   * @param document the document as text, so that no names of properties can collide
   */
  DraftNodeReader(Document document, ReadLimits limits, ProblemLog log) {
    this.document = document;
    this.limits = limits;
    this.log = log;
  }

  /** The document; null if it is not JSON or exceeds a limit, which is reported. */
  @Nullable DraftNode read() {
    DocumentReader reader = new DocumentReader(limits);
    DraftNode root = null;
    try (JsonParser parser = document.parser(reader)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        String message = "a document must not be empty";
        log.add(Problem.of(ProblemCode.TRUNCATED, "", message), 0);
        return null;
      }
      try {
        root = value(parser, null, "", 0);
        if (parser.nextToken() != null) {
          String message = "nothing must follow the end of a document";
          log.add(Problem.of(ProblemCode.TRAILING_CONTENT, "", message), offset(parser));
        }
      } catch (JacksonException e) {
        ProblemLog.Entry problem =
            new SyntaxProblem(document, limits).of(e, root != null, offset(parser), "");
        log.add(problem.problem(), problem.offset());
        return null;
      }
    } catch (JacksonException e) {
      ProblemLog.Entry problem = new SyntaxProblem(document, limits).of(e, false, 0, "");
      log.add(problem.problem(), problem.offset());
      return null;
    }
    return root;
  }

  private DraftNode value(JsonParser parser, @Nullable DraftNode parent, String key, int depth) {
    int offset = offset(parser);
    if (depth == DEEPEST && parser.currentToken().isStructStart()) {
      parser.skipChildren();
      return new DraftNode(DraftNode.Kind.NULL, "", parent, key, offset);
    }
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        DraftNode object = new DraftNode(DraftNode.Kind.OBJECT, "", parent, key, offset);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          int nameOffset = offset(parser);
          parser.nextToken();
          DraftNode value = value(parser, object, name, depth + 1);
          if (object.has(name)) {
            String message = "an object must have a property only once";
            log.add(
                Problem.of(ProblemCode.DUPLICATE_KEY, value.pointer(), message, name), nameOffset);
          } else {
            object.put(name, value);
          }
        }
        return object;
      }
      case START_ARRAY -> {
        DraftNode list = new DraftNode(DraftNode.Kind.ARRAY, "", parent, key, offset);
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          list.add(value(parser, list, Integer.toString(i), depth + 1));
        }
        return list;
      }
      default -> {
        DraftNode.Kind kind =
            switch (parser.currentToken()) {
              case VALUE_STRING -> DraftNode.Kind.STRING;
              case VALUE_NULL -> DraftNode.Kind.NULL;
              case VALUE_TRUE, VALUE_FALSE -> DraftNode.Kind.BOOLEAN;
              default -> DraftNode.Kind.NUMBER;
            };
        return new DraftNode(kind, parser.getString(), parent, key, offset);
      }
    }
  }

  private static int offset(JsonParser parser) {
    return DossierParser.offset(parser.currentTokenLocation());
  }
}

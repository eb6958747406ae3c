package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The value that a parser stands at, written anew for a strict reader: each token on a line of its
 * own, so that the line of a problem is the number of a token.
 */
final class Subtree {

  private final JsonParser parser;
  private final StringWriter text = new StringWriter();

  /** The line of each token in the parser's input; 0 or less if the parser does not know it. */
  private final List<Integer> lines = new ArrayList<>();

  private Subtree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the value. The parser then stands at its last token.
   *
   * @throws InvalidDataException with every problem of it, by the lines and pointers of the input
   */
  static Dossier read(JsonParser parser, DossierReader reader) {
    return new Subtree(parser).read(reader);
  }

  private Dossier read(DossierReader reader) {
    JsonPointer place = parser.streamReadContext().pathAsPointer();
    String pointer = (startsWithin() ? place.head() : place).toString();
    copy();
    try {
      return reader.read(text.toString());
    } catch (InvalidDataException e) {
      List<Problem> problems = new ArrayList<>();
      for (Problem problem : e.problems()) {
        problems.add(inInput(problem).within(pointer));
      }
      throw new InvalidDataException(problems);
    }
  }

  private Problem inInput(Problem problem) {
    int token = Math.min(problem.line().orElse(1), lines.size()) - 1;
    int line = lines.get(token);
    return problem.toBuilder()
        .line(line < 1 ? OptionalInt.empty() : OptionalInt.of(line))
        .column(OptionalInt.empty())
        .build();
  }

  private void copy() {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      int depth = 0;
      if (startsWithin()) {
        json.writeStartObject();
        lines.add(line());
        depth++;
      }
      do {
        copyToken(json);
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        }
      } while (depth > 0 && parser.nextToken() != null);
    }
  }

  /** Whether a mapper has read the start of the object, because the type stood first in it. */
  private boolean startsWithin() {
    return parser.hasToken(JsonToken.PROPERTY_NAME);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void copyToken(JsonGenerator json) {
    if (!lines.isEmpty()) {
      json.writeRaw('\n');
    }
    lines.add(line());
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      // As it was written, so that no digit is lost.
      json.writeNumber(parser.getString());
    } else {
      json.copyCurrentEvent(parser);
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The problem of a document that is not JSON or exceeds a limit, from the parser's exception. */
final class SyntaxProblem {

  private final Document document;
  private final ReadLimits limits;

  SyntaxProblem(Document document, ReadLimits limits) {
    this.document = document;
    this.limits = limits;
  }

  /** Whether the parser's table of property names has too many collisions. */
  static boolean isTooManyNames(JacksonException e) {
    return e.getOriginalMessage().contains("symbol table");
  }

  /**
   * The problem behind an exception of the parser.
   *
   * @param complete whether the document was read to its end before
   * @param offset of the current token, for an exception without a location
   * @param pointer of the object that is being read
   */
  ProblemLog.Entry of(JacksonException e, boolean complete, int offset, String pointer) {
    String said = e.getOriginalMessage();
    TokenStreamLocation own = e.getLocation();
    int at = own == null || own.getLineNr() < 1 ? offset : DossierParser.offset(own);
    if (e instanceof StreamConstraintsException) {
      return entry(ProblemCode.LIMIT_EXCEEDED, "", limit(said), at);
    } else if (complete) {
      String message = "nothing must follow the end of a document";
      return entry(ProblemCode.TRAILING_CONTENT, "", message, at);
    } else if (e instanceof UnexpectedEndOfInputException
        || said.startsWith("Unexpected end-of-input")) {
      String message = "a document must not end before it is complete";
      return entry(ProblemCode.TRUNCATED, "", message, at);
    } else if (said.contains("surrogate")) {
      String message = "the name of a property must be well-formed Unicode";
      return entry(ProblemCode.MALFORMED_TEXT, pointer, message, at);
    }
    String message = "a document must be JSON, and " + document.shown(at) + " breaks it";
    return entry(ProblemCode.NOT_JSON, "", message, at);
  }

  /** The limit that is exceeded, by the first word of the JSON parser's message. */
  private String limit(String said) {
    return switch (said.split(" ", 2)[0]) {
      case "Document" -> "a document must not be deeper than " + limits.depth() + " levels";
      case "Token" -> "a document must not have more than " + limits.tokens() + " tokens";
      case "String" -> "a text must not be longer than " + limits.stringLength();
      case "Name" -> "the name of a property must not be longer than " + ReadLimits.NAME_LENGTH;
      default -> "a number must not have more than " + limits.numberLength() + " characters";
    };
  }

  private static ProblemLog.Entry entry(
      ProblemCode code, String pointer, String message, int offset) {
    return new ProblemLog.Entry(Problem.of(code, pointer, message), offset);
  }
}

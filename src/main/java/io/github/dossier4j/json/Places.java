package io.github.dossier4j.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where some values of a document start. Found by going through the document once more, so that a
 * large document needs no room for the places of all its values.
 */
final class Places {

  private final Map<String, Places> parts = new HashMap<>();
  private @Nullable TokenStreamLocation start;

  /** Asks for the place of the value at a pointer, in which no name needs escaping. */
  void add(String pointer) {
    Places place = this;
    for (String segment : segments(pointer)) {
      place = place.parts.computeIfAbsent(segment, part -> new Places());
    }
  }

  /** Finds what was asked for, as far as the document is JSON. */
  void find(JsonParser parser) {
    try (parser) {
      parser.nextToken();
      findHere(parser);
    } catch (JacksonException e) {
      // What follows could not be read the first time either, so nothing there was asked for.
    }
  }

  /** Where the value at a pointer starts, or the innermost one around it that is there. */
  TokenStreamLocation of(String pointer) {
    Places place = this;
    TokenStreamLocation innermost = start;
    for (String segment : segments(pointer)) {
      place = place.parts.get(segment);
      if (place == null || place.start == null) {
        break;
      }
      innermost = place.start;
    }
    return innermost == null ? TokenStreamLocation.NA : innermost;
  }

  private void findHere(JsonParser parser) {
    if (start != null || parts.isEmpty()) {
      // Of a name that stands twice, the first is meant.
      start = start == null ? parser.currentTokenLocation() : start;
      parser.skipChildren();
      return;
    }
    start = parser.currentTokenLocation();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        findIn(parts.get(name), parser);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        findIn(parts.get(Integer.toString(i)), parser);
      }
    }
  }

  private static void findIn(@Nullable Places part, JsonParser parser) {
    if (part == null) {
      parser.skipChildren();
    } else {
      part.findHere(parser);
    }
  }

  private static String[] segments(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }
}

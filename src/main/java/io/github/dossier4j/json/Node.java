package io.github.dossier4j.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A value of a document, and where it stands. */
final class Node {

  final JsonToken token;
  final String text;
  final int line;
  final int column;
  final Map<String, Node> members;
  final List<Node> elements;

  /** Where the name of each member stands, for those that have no business to be there. */
  final Map<String, TokenStreamLocation> names;

  Node(JsonToken token, String text, TokenStreamLocation start) {
    this.token = token;
    this.text = text;
    this.line = start.getLineNr();
    this.column = start.getColumnNr();
    // Most values are scalars and hold nothing.
    boolean object = token == JsonToken.START_OBJECT;
    this.members = object ? new LinkedHashMap<>() : Map.of();
    this.names = object ? new LinkedHashMap<>() : Map.of();
    this.elements = token == JsonToken.START_ARRAY ? new ArrayList<>() : List.of();
  }

  /** What the value is, in the words of the JSON specification. */
  String kind() {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> "a boolean";
    };
  }
}

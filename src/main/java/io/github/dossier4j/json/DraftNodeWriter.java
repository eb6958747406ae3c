package io.github.dossier4j.json;

import tools.jackson.core.io.JsonStringEncoder;

/** Writes nodes as JSON: compact for programs, or for people, with small values on one line. */
final class DraftNodeWriter {

  /** The longest line on which a value with parts stands whole, in UTF-16 units. */
  private static final int WIDTH = 100;

  private final StringBuilder json = new StringBuilder();
  private final boolean compact;

  private DraftNodeWriter(boolean compact) {
    this.compact = compact;
  }

  static String compact(DraftNode node) {
    DraftNodeWriter writer = new DraftNodeWriter(true);
    writer.line(node);
    return writer.json.toString();
  }

  static String forPeople(DraftNode node) {
    DraftNodeWriter writer = new DraftNodeWriter(false);
    writer.lines(node, 0, 0);
    return writer.json.append('\n').toString();
  }

  /**
   * Writes a value on one line if that is short enough, else each part on lines of its own.
   *
   * @param indent how far its parts are indented less than two
   * @param column where it starts
   */
  private void lines(DraftNode node, int indent, int column) {
    int start = json.length();
    line(node);
    boolean isObject = node.is(DraftNode.Kind.OBJECT);
    boolean hasParts = isObject ? !node.names().isEmpty() : !node.elements().isEmpty();
    if (!hasParts || (indent > 0 && column + json.length() - start <= WIDTH)) {
      return;
    }
    json.setLength(start);
    json.append(isObject ? '{' : '[');
    String separator = "\n";
    String margin = "  ".repeat(indent + 1);
    if (isObject) {
      for (String name : node.names()) {
        json.append(separator).append(margin);
        int from = json.length();
        string(name);
        json.append(": ");
        lines(node.getKnown(name), indent + 1, margin.length() + json.length() - from);
        separator = ",\n";
      }
    } else {
      for (DraftNode element : node.elements()) {
        json.append(separator).append(margin);
        lines(element, indent + 1, margin.length());
        separator = ",\n";
      }
    }
    json.append('\n').append("  ".repeat(indent)).append(isObject ? '}' : ']');
  }

  private void line(DraftNode node) {
    switch (node.kind) {
      case OBJECT -> {
        String separator = compact ? "{" : "{ ";
        for (String name : node.names()) {
          json.append(separator);
          string(name);
          json.append(compact ? ":" : ": ");
          line(node.getKnown(name));
          separator = compact ? "," : ", ";
        }
        json.append(node.names().isEmpty() ? "{}" : compact ? "}" : " }");
      }
      case ARRAY -> {
        String separator = "[";
        for (DraftNode element : node.elements()) {
          json.append(separator);
          line(element);
          separator = compact ? "," : ", ";
        }
        json.append(node.elements().isEmpty() ? "[]" : "]");
      }
      case STRING -> string(node.text);
      case NULL -> json.append("null");
      default -> json.append(node.text);
    }
  }

  private void string(String text) {
    json.append('"').append(JsonStringEncoder.getInstance().quoteAsCharArray(text)).append('"');
  }
}

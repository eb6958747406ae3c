package io.github.dossier4j.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV by the letter of RFC 4180, as a program that knows nothing of ours. */
final class Csv {

  private Csv() {}

  /** The rows by the names on the first line; an empty cell is missing in its row. */
  static List<Map<String, String>> rows(String text) {
    List<List<String>> lines = lines(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != lines.get(0).size()) {
        throw new AssertionError("a line of " + line.size() + " cells: " + line);
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.size(); i++) {
        if (!line.get(i).isEmpty()) {
          row.put(lines.get(0).get(i), line.get(i));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
          at += text.charAt(at) == '"' ? 1 : 0;
          cell.append(text.charAt(at++));
        }
        at++;
      } else {
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
          char c = text.charAt(at++);
          if (c == '"' || c == '\n') {
            throw new AssertionError("a bare quotation mark or line feed after " + cell);
          }
          cell.append(c);
        }
      }
      line.add(cell.toString());
      if (text.charAt(at) == ',') {
        at++;
      } else if (text.startsWith("\r\n", at)) {
        at += 2;
        lines.add(line);
        line = new ArrayList<>();
      } else {
        throw new AssertionError("no comma or end of line after " + cell);
      }
    }
    if (!line.isEmpty()) {
      throw new AssertionError("the last line has no end: " + line);
    }
    return lines;
  }
}

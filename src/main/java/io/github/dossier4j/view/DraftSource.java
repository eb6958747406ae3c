package io.github.dossier4j.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON of a draft: its lines, and where its values stand in it, as far as it is JSON. Offsets
 * are in UTF-16 units.
 */
final class DraftSource {

  /** Without a table of names, because names made to collide would fill it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  private final String json;

  /** Where each line starts, and after these the end. */
  private final List<Integer> starts = new ArrayList<>();

  /** Where strings, names of properties and other scalar values start, with their ends. */
  private final TreeMap<Integer, Integer> tokens = new TreeMap<>();

  /** Where the wanted values start, by their pointers. */
  private final Map<String, Integer> offsets = new HashMap<>();

  private final Map<String, String> strings = new HashMap<>();

  /**
   * Reads a draft.
   *
   * @param wanted the JSON Pointers of the values that will be asked for
   */
  DraftSource(String json, Set<String> wanted) {
    this.json = json;
    cut();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
          parser.getString(); // Reads it to its end, which may be missing.
          tokens.put(offset, end(offset));
        }
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          // Of a property that is there twice, the first is the one that counts.
          if (wanted.contains(pointer) && offsets.putIfAbsent(pointer, offset) == null) {
            if (token == JsonToken.VALUE_STRING) {
              strings.put(pointer, parser.getString());
            }
          }
        }
      }
    } catch (JacksonException e) {
      // A problem of the draft says so; what stands before is there.
    }
  }

  /** Lines end where those of problems do. */
  private void cut() {
    starts.add(0);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == json.length() || json.charAt(i + 1) != '\n'))) {
        starts.add(i + 1);
      }
    }
    starts.add(json.length());
  }

  private int end(int start) {
    int end = start + 1;
    if (json.charAt(start) == '"') {
      for (; json.charAt(end) != '"'; end++) {
        if (json.charAt(end) == '\\') {
          end++;
        }
      }
      return end + 1;
    }
    while (end < json.length() && ",:]} \t\r\n".indexOf(json.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** How many lines it has. */
  int lines() {
    return json.isEmpty() ? 0 : starts.size() - 1;
  }

  /** Where a line starts. */
  int start(int line) {
    return starts.get(line - 1);
  }

  /** Where a line ends, without its line break. */
  int end(int line, int start) {
    int end = starts.get(line);
    while (end > start && (json.charAt(end - 1) == '\n' || json.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** What stands between two offsets. */
  String part(int from, int to) {
    return json.substring(from, to);
  }

  /** The string at a wanted pointer, if there is one that is not blank. */
  Optional<String> string(String pointer) {
    return Optional.ofNullable(strings.get(pointer)).filter(text -> !text.isBlank());
  }

  /** Where a wanted value starts. */
  OptionalInt offset(String pointer) {
    Integer offset = offsets.get(pointer);
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /** The tokens between two offsets: their starts, with their ends. */
  Map<Integer, Integer> tokens(int from, int to) {
    return tokens.subMap(from, to);
  }

  /**
   * Where the token starts that has a place, or the character.
   *
   * @return the offset; empty if the place is the end of a line
   */
  OptionalInt offset(int line, int column) {
    if (line > lines()) {
      return OptionalInt.empty();
    }
    int start = start(line);
    int offset = start + column - 1;
    if (offset >= end(line, start)) {
      return OptionalInt.empty();
    }
    Map.Entry<Integer, Integer> token = tokens.floorEntry(offset);
    return OptionalInt.of(token != null && offset < token.getValue() ? token.getKey() : offset);
  }

  /** Where ends what starts at an offset: a token, or any character. */
  int endOf(int offset) {
    Integer end = tokens.get(offset);
    return end == null ? json.offsetByCodePoints(offset, 1) : end;
  }

  /** The line in which an offset is. */
  int line(int offset) {
    int low = 1;
    int high = lines();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

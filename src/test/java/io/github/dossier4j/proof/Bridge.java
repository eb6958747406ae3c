package io.github.dossier4j.proof;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented report about a bridge, {@code bridge.txt}, and a dossier that tells all of it, {@code
 * bridge.json}. Instead of numbers the dossier's passages have a paragraph and letters of it:
 * {@code "@2 Field"} is where they stand first in paragraph 2, {@code "@2#3 Field"} for the third
 * time. Unlike an author, they may cut words.
 */
final class Bridge {

  static final String PRINTED = resource("bridge.txt");

  static final ArticleText TEXT = ArticleText.of(PRINTED);

  private static final Pattern LETTERS = Pattern.compile("@(\\d+)(?:#(\\d+))? (.*)");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode document;

  private Bridge(ObjectNode document) {
    this.document = document;
  }

  /** The text of some paragraphs, of which the first is the header. */
  static ArticleText text(List<String> paragraphs) {
    return ArticleText.of(String.join("\n\n", paragraphs));
  }

  /** The dossier, which tells the truth. */
  static Dossier dossier() {
    return start().build();
  }

  /** The dossier, to be changed. */
  static Bridge start() {
    return new Bridge((ObjectNode) JSON.readTree(resource("bridge.json")));
  }

  /** The paragraphs as they are printed: the header, then the body. */
  static List<String> paragraphs() {
    return List.of(PRINTED.strip().split("\n\n"));
  }

  /**
   * Changes one value.
   *
   * @param place the id of a record and a JSON Pointer from it, such as {@code free/cue}
   * @param value the new value as JSON; empty to take the value away
   */
  Bridge set(String place, String value) {
    int slash = place.indexOf('/');
    JsonNode holder = find(document, place.substring(0, slash));
    List<String> steps = new ArrayList<>(List.of(place.substring(slash + 1).split("/")));
    String last = steps.remove(steps.size() - 1);
    for (String step : steps) {
      holder = holder.isArray() ? holder.get(Integer.parseInt(step)) : holder.get(step);
    }
    if (value.isEmpty()) {
      ((ObjectNode) holder).remove(last);
    } else if (holder instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), JSON.readTree(value));
    } else {
      ((ObjectNode) holder).set(last, JSON.readTree(value));
    }
    return this;
  }

  /** All links of a basis, to be changed. */
  List<ObjectNode> links(Basis basis) {
    List<ObjectNode> links = new ArrayList<>();
    addLinks(document, basis.toString(), links);
    return links;
  }

  private static void addLinks(JsonNode node, String basis, List<ObjectNode> links) {
    if (node.has("ref") && node.get("basis").asString().equals(basis)) {
      links.add((ObjectNode) node);
    }
    node.forEach(child -> addLinks(child, basis, links));
  }

  Dossier build() {
    ArrayNode paragraphs = JSON.createArrayNode();
    for (ParagraphFingerprint each : TEXT.fingerprints()) {
      paragraphs.add(
          JSON.createObjectNode()
              .put("number", each.number())
              .put("length", each.length())
              .put("sha256", each.sha256()));
    }
    ((ObjectNode) document.get("article")).set("paragraphs", paragraphs);
    return DossierReader.create().read(JSON.writeValueAsString(withPassages(document)));
  }

  private static JsonNode find(JsonNode node, String id) {
    if (node.isObject() && node.has("id") && node.get("id").asString().equals(id)) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = find(child, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static JsonNode withPassages(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.forEachEntry((name, value) -> copy.set(name, withPassages(value)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(each -> copy.add(withPassages(each)));
      return copy;
    }
    Matcher letters = LETTERS.matcher(node.isString() ? node.asString() : "");
    return letters.matches() ? passage(letters) : node;
  }

  private static JsonNode passage(Matcher letters) {
    int paragraph = Integer.parseInt(letters.group(1));
    String text = TEXT.paragraph(paragraph);
    int at = -1;
    for (int i = letters.group(2) == null ? 1 : Integer.parseInt(letters.group(2)); i > 0; i--) {
      at = text.indexOf(letters.group(3), at + 1);
      if (at < 0) {
        throw new AssertionError(letters.group() + " is not in paragraph " + text);
      }
    }
    return JSON.createObjectNode()
        .put("paragraph", paragraph)
        .put("start", text.codePointCount(0, at))
        .put("end", text.codePointCount(0, at + letters.group(3).length()));
  }

  static String resource(String name) {
    try (InputStream in = Bridge.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

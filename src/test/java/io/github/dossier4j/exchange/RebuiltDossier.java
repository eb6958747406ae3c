package io.github.dossier4j.exchange;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a dossier again from its rows: each row goes to the place that its attribute names, in the
 * shape that its relation has in the wire format. A cell without a value is missing in its row.
 */
final class RebuiltDossier {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> LINKS = links();
  private static final Set<String> NUMBERS =
      Set.of("article/volume", "article/issue", "article/header");

  /** Facts and passages by record and attribute. */
  private final Map<String, ArrayNode> passages = new HashMap<>();

  private final Map<String, ObjectNode> records = new HashMap<>();
  private final ObjectNode dossier = JSON.objectNode();

  private RebuiltDossier() {}

  /**
   * A dossier from the rows of its facts and passages, and from what the guide says is in no row:
   * the fingerprints of paragraphs.
   */
  static Dossier of(
      List<Map<String, String>> facts,
      List<Map<String, String>> passages,
      List<ParagraphFingerprint> paragraphs) {
    RebuiltDossier rebuilt = new RebuiltDossier();
    passages.forEach(rebuilt::passage);
    rebuilt.start(facts.get(0));
    facts.forEach(rebuilt::fact);
    rebuilt.records.get("article").set("paragraphs", JsonMapper.shared().valueToTree(paragraphs));
    return DossierReader.create().read(rebuilt.dossier.toString());
  }

  private void passage(Map<String, String> row) {
    ObjectNode passage = JSON.objectNode();
    passage.put("paragraph", number(row, "paragraph"));
    passage.put("start", number(row, "start_offset"));
    passage.put("end", number(row, "end_offset"));
    ArrayNode list =
        passages.computeIfAbsent(row.get("record") + row.get("attribute"), n -> JSON.arrayNode());
    if (list.size() != number(row, "number")) {
      throw new AssertionError("passages are not in order: " + row);
    }
    list.add(passage);
  }

  private void start(Map<String, String> row) {
    dossier.put("format", 1);
    dossier.put("id", row.get("dossier"));
    dossier.put("version", row.get("version"));
    ObjectNode article = dossier.putObject("article");
    article.put("id", row.get("article"));
    records.put("article", article);
    records.put("dossier", dossier);
  }

  private void fact(Map<String, String> row) {
    String type = row.get("record_type");
    ObjectNode record = records.get(type);
    if (record == null) {
      record = records.computeIfAbsent(type + "/" + row.get("record"), id -> record(row));
    }
    JsonNode value = value(row);
    if (value.isArray() && value.isEmpty()) {
      return; // The wire format has nothing for an empty list.
    }
    String[] steps = row.get("attribute").substring(1).split("/");
    JsonNode holder = record;
    for (int i = 0; i < steps.length - 1; i++) {
      holder = child(holder, steps[i], steps[i + 1]);
    }
    set(holder, steps[steps.length - 1], value);
  }

  private ObjectNode record(Map<String, String> row) {
    ObjectNode record = JSON.objectNode();
    record.put("id", row.get("record"));
    dossier.withArray(row.get("record_type")).add(record);
    return record;
  }

  private static JsonNode child(JsonNode holder, String step, String next) {
    JsonNode child = isIndex(step) ? holder.get(Integer.parseInt(step)) : holder.get(step);
    if (child == null) {
      child = isIndex(next) ? JSON.arrayNode() : JSON.objectNode();
      set(holder, step, child);
    }
    return child;
  }

  private static void set(JsonNode holder, String step, JsonNode value) {
    if (holder instanceof ArrayNode array) {
      if (array.size() != Integer.parseInt(step)) {
        throw new AssertionError("elements are not in order: " + step);
      }
      array.add(value);
    } else {
      ((ObjectNode) holder).set(step, value);
    }
  }

  private JsonNode value(Map<String, String> row) {
    String relation = row.get("relation");
    String value = row.get("value");
    String last = relation.substring(relation.lastIndexOf('/') + 1);
    if (isReport(last)) {
      return passages.getOrDefault(row.get("record") + row.get("attribute"), JSON.arrayNode());
    }
    if (last.equals("passage")) {
      return passages.get(row.get("record") + row.get("attribute")).get(0);
    }
    if (LINKS.contains(relation)) {
      return grounded(row, Map.of("ref", value));
    }
    if (relation.equals("people/positions/*")) {
      return grounded(row, Map.of("title", value));
    }
    if (row.containsKey("basis")) {
      Map<String, String> text = new TreeMap<>();
      text.put("printed", row.get("printed"));
      text.put("value", value);
      text.values().removeIf(each -> each == null);
      return grounded(row, text);
    }
    if (relation.equals("quotes/insertions/*")) {
      int dots = value.indexOf("..");
      ObjectNode range = JSON.objectNode();
      range.put("start", Integer.parseInt(value.substring(0, dots)));
      range.put("end", Integer.parseInt(value.substring(dots + 2)));
      return range;
    }
    return NUMBERS.contains(relation)
        ? JSON.numberNode(Integer.parseInt(value))
        : JSON.stringNode(value);
  }

  private ObjectNode grounded(Map<String, String> row, Map<String, String> what) {
    ObjectNode object = JSON.objectNode();
    what.forEach(object::put);
    object.put("basis", row.get("basis"));
    if (row.containsKey("note")) {
      object.put("note", row.get("note"));
    }
    ArrayNode where = passages.get(row.get("record") + row.get("attribute"));
    if (where != null) {
      object.set("passages", where);
    }
    return object;
  }

  private static boolean isReport(String step) {
    return step.equals("mentions") || step.equals("passages");
  }

  private static boolean isIndex(String step) {
    return Character.isDigit(step.charAt(0));
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static Set<String> links() {
    Set<String> links = new HashSet<>(Set.of("article/publication", "article/sources/*"));
    for (Relation relation : Relation.values()) {
      links.add(relation.toString());
    }
    return links;
  }
}

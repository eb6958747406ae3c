package io.github.dossier4j.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a flowchart in the language of Mermaid, line by line, up to what renderers take. */
final class Flowchart {

  /** The limits of renderers that nobody has set others for. */
  private static final int MOST_EDGES = 500;

  private static final int MOST_CHARACTERS = 50_000;

  /** Room for the lines that close a group, define the dashes and say what is left out. */
  private static final int LAST_LINES = 200;

  /** How many nodes of a group stand side by side. */
  private static final int MOST_IN_A_ROW = 4;

  /** What a node is drawn as: what stands before and behind its label. */
  enum Shape {
    BOX("[", "]"),
    DOUBLE_BOX("[[", "]]"),
    FLAG(">", "]"),
    PILL("([", "])"),
    ROUND("(", ")"),
    SLANTED("[/", "/]");

    private final String before;
    private final String behind;

    Shape(String before, String behind) {
      this.before = before;
      this.behind = behind;
    }
  }

  /** A node, maybe with a dashed border; its key tells it from the others of a picture. */
  record Node(String key, Shape shape, String label, boolean dashed) {}

  private final StringBuilder text = new StringBuilder("flowchart ");

  /** The ids by key. They are our own, because words such as {@code end} break as ids. */
  private final Map<String, String> ids = new HashMap<>();

  private int groups;
  private boolean hasDashedNodes;
  private int edges;
  private int leftOut;

  /**
   * Starts a picture.
   *
   * @param direction from left to right, {@code LR}, or from top to bottom, {@code TB}
   */
  Flowchart(String direction) {
    text.append(direction).append('\n');
  }

  /** Adds a node. */
  void add(Node node) {
    line(node, "", null);
  }

  /** Adds an edge from one node to another, each of which may be there already. */
  void add(Node from, Node to, String label, boolean dashed) {
    String words = label.isEmpty() ? " " : "|\"" + MermaidLabel.of(label) + "\"| ";
    line(from, (dashed ? " -.->" : " -->") + words, to);
  }

  /**
   * Adds a frame with a title and nodes in it, below the frame before.
   *
   * @param follows whether an arrow leads to it from there
   */
  void addGroup(String title, List<Node> nodes, boolean follows) {
    String id = "g" + groups;
    // What nothing leads to has an edge too, which is not seen and keeps it below.
    String arrow = follows ? " --> " : " ~~~ ";
    String below = groups == 0 ? "" : "  g" + (groups - 1) + arrow + id + "\n";
    String start = "  subgraph " + id + "[\"" + MermaidLabel.of(title) + "\"]\n    direction LR\n";
    if (!fits(below.length() + start.length(), groups == 0 ? 0 : 1)) {
      leftOut += nodes.size();
      return;
    }
    edges += groups == 0 ? 0 : 1;
    groups++;
    text.append(start);
    for (int i = 0; i < nodes.size(); i++) {
      if (i % MOST_IN_A_ROW == 0) {
        line(nodes.get(i), "", null);
      } else {
        line(nodes.get(i - 1), " ~~~ ", nodes.get(i));
      }
    }
    text.append("  end\n").append(below);
  }

  /** The picture. If lines are left out, a last node says how many. */
  String text() {
    StringBuilder whole = new StringBuilder(text);
    if (leftOut > 0) {
      String said = leftOut + " more are left out: renderers draw no more than this";
      whole.append("  more[\"").append(MermaidLabel.of(said)).append("\"]\n");
    }
    if (hasDashedNodes) {
      whole.append("  classDef inferred stroke-dasharray: 5 5\n");
    }
    return whole.toString();
  }

  private void line(Node from, String arrow, @Nullable Node to) {
    Map<String, String> added = new HashMap<>();
    StringBuilder line = new StringBuilder("  ").append(shown(from, added));
    if (to != null) {
      line.append(arrow).append(shown(to, added));
    }
    line.append('\n');
    if (fits(line.length(), to == null ? 0 : 1)) {
      text.append(line);
      ids.putAll(added);
      edges += to == null ? 0 : 1;
      hasDashedNodes |= from.dashed || (to != null && to.dashed);
    } else {
      leftOut++;
    }
  }

  /** Whether there is room, and nothing was left out before, so that what is shown is the first. */
  private boolean fits(int characters, int newEdges) {
    return leftOut == 0
        && edges + newEdges <= MOST_EDGES
        && text.length() + characters + LAST_LINES <= MOST_CHARACTERS;
  }

  /** The id of a node; where it is new, with its label. */
  private String shown(Node node, Map<String, String> added) {
    String known = ids.getOrDefault(node.key, added.get(node.key));
    if (known != null) {
      return known;
    }
    String id = "n" + (ids.size() + added.size());
    added.put(node.key, id);
    String label = '"' + MermaidLabel.of(node.label) + '"';
    return id + node.shape.before + label + node.shape.behind + (node.dashed ? ":::inferred" : "");
  }
}

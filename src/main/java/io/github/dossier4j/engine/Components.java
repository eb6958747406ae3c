package io.github.dossier4j.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds which nodes of a graph lie on a cycle together: its strongly connected components, by
 * Tarjan's algorithm, without recursion and in linear time.
 */
public final class Components {

  private static final int NONE = -1;

  private final List<List<Integer>> edges;
  private final int[] components;

  /** In which order the nodes were visited; {@link #NONE} if not visited yet. */
  private final int[] order;

  /** The low link: the least {@link #order} that a node, or one visited after it, leads back to. */
  private final int[] back;

  /** How many edges of a node have been followed. */
  private final int[] followed;

  private final Deque<Integer> path = new ArrayDeque<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int met;

  private Components(List<List<Integer>> edges) {
    this.edges = edges;
    this.components = filled(edges.size());
    this.order = filled(edges.size());
    this.back = new int[edges.size()];
    this.followed = new int[edges.size()];
  }

  /**
   * The component of each node.
   *
   * @param edges for each node, those to which it leads
   * @return a number for each node; two nodes have the same if each can be reached from the other
   */
  public static int[] of(List<List<Integer>> edges) {
    Components search = new Components(edges);
    for (int node = 0; node < edges.size(); node++) {
      if (search.order[node] == NONE) {
        search.from(node);
      }
    }
    return search.components;
  }

  private void from(int root) {
    enter(root);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (followed[node] < edges.get(node).size()) {
        int next = edges.get(node).get(followed[node]++);
        if (order[next] == NONE) {
          enter(next);
        } else if (components[next] == NONE) {
          back[node] = Math.min(back[node], order[next]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    order[node] = met;
    back[node] = met++;
    path.push(node);
    open.push(node);
  }

  private void leave(int node) {
    path.pop();
    if (!path.isEmpty()) {
      back[path.peek()] = Math.min(back[path.peek()], back[node]);
    }
    if (back[node] == order[node]) {
      while (components[node] == NONE) {
        components[open.pop()] = node;
      }
    }
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }
}

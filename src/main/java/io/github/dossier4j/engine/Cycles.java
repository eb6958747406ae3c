package io.github.dossier4j.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the edges of a graph that close a cycle, by a depth-first search without recursion. */
final class Cycles<P> {

  private final Map<String, List<Edge<P>>> edges = new LinkedHashMap<>();

  /** A graph without edges. */
  Cycles() {}

  /**
   * An edge.
   *
   * @param to the id of the node that it leads to
   * @param place where the edge stands, for messages of the caller
   */
  record Edge<P>(String to, P place) {}

  /** Adds an edge between two nodes. */
  void add(String from, String to, P place) {
    List<Edge<P>> known = edges.get(from);
    if (known == null) {
      // No lambda: on the way to the first answer it took a fresh JVM 30 ms.
      known = new ArrayList<>(2);
      edges.put(from, known);
    }
    known.add(new Edge<>(to, place));
  }

  /** The edges that close a cycle, in the order of the search. Without them there is no cycle. */
  List<Edge<P>> closingEdges() {
    List<Edge<P>> closing = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String root : edges.keySet()) {
      if (!done.contains(root)) {
        search(root, done, closing);
      }
    }
    return closing;
  }

  private void search(String root, Set<String> done, List<Edge<P>> closing) {
    Set<String> path = new HashSet<>();
    Deque<Step<P>> steps = new ArrayDeque<>();
    path.add(root);
    steps.push(step(root));
    while (!steps.isEmpty()) {
      Step<P> step = steps.peek();
      if (!step.rest.hasNext()) {
        steps.pop();
        path.remove(step.id);
        done.add(step.id);
        continue;
      }
      Edge<P> edge = step.rest.next();
      if (path.contains(edge.to)) {
        closing.add(edge);
      } else if (!done.contains(edge.to) && edges.containsKey(edge.to)) {
        path.add(edge.to);
        steps.push(step(edge.to));
      }
    }
  }

  private Step<P> step(String id) {
    return new Step<>(id, edges.getOrDefault(id, List.of()).iterator());
  }

  /** A node on the current path, and its edges that are not followed yet. */
  private record Step<P>(String id, Iterator<Edge<P>> rest) {}
}

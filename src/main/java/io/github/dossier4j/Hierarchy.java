package io.github.dossier4j;

import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links that must not lead in a circle: what is part of what, what follows what. */
final class Hierarchy {

  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

  void add(String from, String to, String pointer) {
    List<Edge> known = edges.get(from);
    if (known == null) {
      known = new ArrayList<>(2);
      edges.put(from, known);
    }
    known.add(new Edge(to, pointer));
  }

  /**
   * Adds a problem for every link that closes a circle. Goes down without recursion, because a
   * chain may be as long as the dossier.
   */
  void reportCircles(Problems problems) {
    Set<String> done = new HashSet<>();
    for (String root : edges.keySet()) {
      if (!done.contains(root)) {
        descend(root, done, problems);
      }
    }
  }

  private void descend(String root, Set<String> done, Problems problems) {
    Set<String> path = new HashSet<>();
    Deque<Step> steps = new ArrayDeque<>();
    path.add(root);
    steps.push(new Step(root, edges.getOrDefault(root, List.of()).iterator()));
    while (!steps.isEmpty()) {
      Step step = steps.peek();
      if (!step.rest.hasNext()) {
        steps.pop();
        path.remove(step.id);
        done.add(step.id);
        continue;
      }
      Edge edge = step.rest.next();
      if (path.contains(edge.to)) {
        problems.add(
            Problem.of(
                ProblemCode.CIRCULAR_REFERENCE,
                edge.pointer + "/ref",
                "a record must not follow itself or be part of itself, directly or through others",
                edge.to));
      } else if (!done.contains(edge.to) && edges.containsKey(edge.to)) {
        path.add(edge.to);
        steps.push(new Step(edge.to, edges.getOrDefault(edge.to, List.of()).iterator()));
      }
    }
  }

  private static final class Edge {
    final String to;
    final String pointer;

    Edge(String to, String pointer) {
      this.to = to;
      this.pointer = pointer;
    }
  }

  /** A record on the way down, and its links that are still to be followed. */
  private static final class Step {
    final String id;
    final Iterator<Edge> rest;

    Step(String id, Iterator<Edge> rest) {
      this.id = id;
      this.rest = rest;
    }
  }
}

package io.github.dossier4j;

import io.github.dossier4j.engine.RecordVisitor;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links of a relation that must not lead in a circle: what is part of, or follows, what. */
final class Hierarchy extends RecordVisitor {

  private final Relation wanted;
  private final Map<String, DossierRecord> byId;
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

  /** Where the walk is: the pointer of the record, and its id. */
  private String pointer = "";

  private String id = "";

  private Hierarchy(Relation wanted, Map<String, DossierRecord> byId) {
    this.wanted = wanted;
    this.byId = byId;
  }

  /** Adds a problem for every link that closes a circle. */
  static void reportCircles(Dossier dossier, Map<String, DossierRecord> byId, Problems problems) {
    for (Relation relation : Relation.values()) {
      if (relation.isHierarchical()) {
        Hierarchy hierarchy = new Hierarchy(relation, byId);
        hierarchy.collect(relation.source(), dossier);
        hierarchy.reportCircles(problems);
      }
    }
  }

  private void collect(RecordType type, Dossier dossier) {
    List<? extends DossierRecord> records = dossier.list(type);
    for (int place = 0; place < records.size(); place++) {
      id = records.get(place).id();
      pointer = "/" + type.listName() + "/" + place;
      visit(records.get(place));
    }
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    if (relation == wanted && relation.target().isInstance(byId.get(link.id()))) {
      List<Edge> known = edges.computeIfAbsent(id, unknown -> new ArrayList<>(2));
      known.add(new Edge(link.id(), pointer + relation.pointer(index)));
    }
  }

  /** Goes down without recursion, because a chain may be as long as the dossier. */
  private void reportCircles(Problems problems) {
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

package io.github.dossier4j.view;

import io.github.dossier4j.Connections;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.Timeline;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.view.Flowchart.Node;
import io.github.dossier4j.view.Flowchart.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as text, in the language of Mermaid, which GitHub and many editors draw by themselves.
 *
 * <pre>{@code
 * String picture = Mermaid.connections(visit, INTEGRATION_AGREEMENT);
 * }</pre>
 *
 * <p>A solid line is stated, a dashed one inferred. Labels are escaped, so that Mermaid 10 and
 * later draw them as they are; characters that a reader would not see are shown by their code
 * points. The texts of quotes, statements and citations are cut after {@value #MOST_SHOWN}
 * characters, names and titles never.
 *
 * <p>A picture keeps to what renderers take: 500 edges and 50,000 characters. If it has to leave
 * something out, a last node says how much.
 */
public final class Mermaid {

  private static final int MOST_SHOWN = 80;

  private Mermaid() {}

  /**
   * The timeline of a dossier: a frame for each date in EDTF, one below the other, and in it what
   * it dates; a dashed border means that the date is inferred. What has no date stands apart, in
   * the last frame. Within a frame the place says nothing.
   *
   * @param dossier the dossier
   * @return a flowchart
   */
  public static String timeline(Dossier dossier) {
    Timeline timeline = Objects.requireNonNull(dossier, "dossier").timeline();
    Map<String, List<Node>> byDate = new LinkedHashMap<>();
    for (Timeline.Entry entry : timeline.dated()) {
      ReportedTime time = entry.time();
      byDate
          .computeIfAbsent(time.value().orElseThrow().toString(), unknown -> new ArrayList<>())
          .add(node(entry.record(), time.basis() == Basis.INFERRED));
    }
    Flowchart chart = new Flowchart("TB");
    byDate.forEach((date, nodes) -> chart.addGroup(date, nodes, true));
    if (!timeline.undated().isEmpty()) {
      chart.addGroup("no date", timeline.undated().stream().map(Mermaid::node).toList(), false);
    }
    return chart.text();
  }

  /**
   * A record in the midst of its dossier: the records that it refers to, and those that refer to
   * it. The words on an arrow say how.
   *
   * @param dossier the dossier
   * @param record a record of it, or a link to one
   * @return a flowchart
   * @throws NoSuchElementException if the dossier holds no such record
   */
  public static String connections(Dossier dossier, Reference<?> record) {
    Objects.requireNonNull(dossier, "dossier");
    DossierRecord centre = dossier.get(Objects.requireNonNull(record, "record").id());
    Flowchart chart = new Flowchart("LR");
    chart.add(node(centre));
    arrows(chart, dossier, centre, null);
    Connections connections = dossier.connections(centre);
    for (DossierRecord referring : connections.records()) {
      if (!referring.id().equals(centre.id())) {
        arrows(chart, dossier, referring, centre.id());
      }
    }
    return chart.text();
  }

  /**
   * A map of the model: the types of records, and how they refer to each other.
   *
   * @return a flowchart
   */
  public static String model() {
    Map<String, List<Relation>> byEnds = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      String ends = relation.source() + " " + relation.target().getSimpleName();
      byEnds.computeIfAbsent(ends, unknown -> new ArrayList<>()).add(relation);
    }
    Flowchart chart = new Flowchart("LR");
    for (List<Relation> relations : byEnds.values()) {
      Relation first = relations.get(0);
      String names =
          relations.stream().map(Mermaid::name).distinct().collect(Collectors.joining(", "));
      chart.add(node(first.source().type()), node(first.target()), names, false);
    }
    return chart.text();
  }

  /** Adds an arrow for each way in which a record refers to another, or to any. */
  private static void arrows(
      Flowchart chart, Dossier dossier, DossierRecord from, @Nullable String to) {
    // Several links of one relation to one record, such as two positions, are one arrow.
    Set<String> drawn = new LinkedHashSet<>();
    for (Evidence evidence : dossier.evidence(from)) {
      if (evidence.target().isEmpty()) {
        continue;
      }
      String target = evidence.target().get();
      Relation relation = evidence.relation().orElseThrow();
      if ((to == null || to.equals(target))
          && drawn.add(relation + " " + evidence.basis() + " " + target)) {
        boolean inferred = evidence.basis() == Basis.INFERRED;
        chart.add(node(from), node(dossier.get(target)), relation.question(), inferred);
      }
    }
  }

  private static Node node(DossierRecord record) {
    return node(record, false);
  }

  private static Node node(DossierRecord record, boolean dashed) {
    String label = record.label();
    if (record instanceof Quote) {
      label = "“" + Excerpt.of(label, MOST_SHOWN) + "”";
    } else if (record instanceof Statement || record instanceof SourceCitation) {
      label = Excerpt.of(label, MOST_SHOWN);
    }
    return new Node(record.id(), shape(record), label, dashed);
  }

  private static Shape shape(DossierRecord record) {
    if (record instanceof Actor) {
      return record instanceof Person ? Shape.PILL : Shape.BOX;
    }
    if (record instanceof Agreement) {
      return Shape.DOUBLE_BOX;
    }
    if (record instanceof Event) {
      return Shape.ROUND;
    }
    return record instanceof SourceCitation ? Shape.SLANTED : Shape.FLAG;
  }

  private static Node node(Class<? extends DossierRecord> type) {
    String name = type.getSimpleName();
    if (type == Actor.class) {
      return new Node(name, Shape.PILL, "Person or Organization", false);
    }
    return new Node(name, Shape.BOX, type == DossierRecord.class ? "any record" : name, false);
  }

  /** The attribute that holds a relation, such as {@code signatories.person}. */
  private static String name(Relation relation) {
    return relation.path().substring(1).replace("/*", "").replace('/', '.');
  }
}

package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold between the parts of a dossier, each written once: ids are unique, links name
 * a record of the right type and form no cycle, passages lie in the article.
 *
 * <p>The caller first adds all parts of the dossier, even those that could not be built. Then the
 * rules report what is wrong, each cause once. A problem that may only follow from an unreadable
 * part is not reported: a link may name a record whose id could not be read, and a passage may lie
 * in a paragraph whose number could not be read.
 *
 * @param <P> the type of a place, chosen by the caller: the place of a record, link or passage. A
 *     problem is reported with it, and with a JSON Pointer that starts there
 */
@SuppressWarnings("EnumOrdinal") // Only places in arrays and bits, which are never written.
public final class CrossRecordRules<P> {

  /** Hints compare an id with all others, so that only some dangling links get one. */
  private static final int MOST_HINTS = 20;

  /** What is known of a paragraph whose length could not be read. */
  public static final int UNKNOWN_LENGTH = Integer.MAX_VALUE;

  /** For each id the types of the records that have it, a bit for each; none for the article. */
  private final Map<String, Integer> types = new HashMap<>();

  /** The length of each paragraph, by number. */
  private final Map<Integer, Integer> lengths = new HashMap<>();

  private final List<Identified<P>> ids = new ArrayList<>();
  private final List<Named<P>> links = new ArrayList<>();
  private final List<Located<P>> passages = new ArrayList<>();

  /** How many records of each type have no id that could be read. */
  private final int[] lostRecords = new int[RecordType.values().length];

  /** The types of the lists that could not be read as a whole, a bit for each. */
  private int lostLists;

  private int lostParagraphs;
  private boolean passagesAreKnown = true;

  /** Rules for a dossier to which nothing is added yet. */
  public CrossRecordRules() {}

  /** Adds an id of a record of a type; of the dossier or the article if there is no type. */
  public void id(String id, @Nullable RecordType type, P place) {
    ids.add(new Identified<>(id, type, place));
    types.merge(id, type == null ? 0 : 1 << type.ordinal(), (one, other) -> one | other);
  }

  /** Adds a record whose id could not be read. */
  public void lostRecord(RecordType type) {
    lostRecords[type.ordinal()]++;
  }

  /** Adds a list of records that could not be read as a whole. */
  public void lostList(RecordType type) {
    lostLists |= 1 << type.ordinal();
  }

  /** Adds a paragraph, perhaps of {@link #UNKNOWN_LENGTH}. */
  public void paragraph(int number, int length) {
    lengths.put(number, length);
  }

  /** Adds a paragraph whose number could not be read. */
  public void lostParagraph() {
    lostParagraphs++;
  }

  /** Adds paragraphs of which not even the number could be read. */
  public void lostParagraphs() {
    passagesAreKnown = false;
  }

  /**
   * Adds a link.
   *
   * @param from the id of the record that has it; null if it could not be read, or for the article
   * @param relation the relation; null for the article, whose links all name organizations
   */
  public void link(@Nullable String from, @Nullable Relation relation, String to, P place) {
    Class<? extends DossierRecord> expected =
        relation == null ? Organization.class : relation.target();
    links.add(new Named<>(from, relation, expected, to, place));
  }

  /** Adds a passage. */
  public void passage(Passage passage, P place) {
    passages.add(new Located<>(passage, place));
  }

  /**
   * Reports what is wrong: ids, then links, then passages, then cycles, each in the order of
   * adding.
   */
  public void report(BiConsumer<Problem, P> report) {
    reportDuplicates(report);
    reportTargets(report);
    if (passagesAreKnown) {
      reportPassages(report);
    }
    for (Relation relation : Relation.values()) {
      if (relation.isHierarchical()) {
        reportCycles(relation, report);
      }
    }
  }

  /** Of a record and the dossier or the article with its id, the record is wrong. */
  private void reportDuplicates(BiConsumer<Problem, P> report) {
    ids.sort(Comparator.comparing(each -> each.type != null));
    Set<String> taken = new HashSet<>();
    for (Identified<P> each : ids) {
      if (!taken.add(each.id)) {
        String message = "an id must be unique in the whole dossier";
        report.accept(Problem.of(ProblemCode.DUPLICATE_ID, "/id", message, each.id), each.place);
      }
    }
  }

  private void reportTargets(BiConsumer<Problem, P> report) {
    Map<String, Integer> dangling = new LinkedHashMap<>();
    for (Named<P> link : links) {
      if (types.getOrDefault(link.to, 0) == 0) {
        dangling.merge(link.to, 1, Integer::sum);
      }
    }
    dangling.keySet().removeAll(explainedByLosses(dangling.keySet()));
    int hints = 0;
    for (Named<P> link : links) {
      int actual = types.getOrDefault(link.to, 0);
      Integer times = actual == 0 ? dangling.remove(link.to) : null;
      if (times != null) {
        String hint = hints++ < MOST_HINTS ? Nearest.hint(link.to, ids()) : "";
        String message =
            "a link must name a record of the dossier"
                + (times == 1 ? "" : "; " + times + " links name this one")
                + hint;
        report.accept(
            Problem.of(ProblemCode.DANGLING_REFERENCE, "/ref", message, link.to), link.place);
      } else if (actual != 0 && (actual & fitting(link.expected)) == 0) {
        String message = "this link must name a record of type " + link.expected.getSimpleName();
        report.accept(
            Problem.of(ProblemCode.WRONG_TYPE_REFERENCE, "/ref", message, link.to), link.place);
      }
    }
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    types.forEach(
        (id, type) -> {
          if (type != 0) {
            ids.add(id);
          }
        });
    return ids;
  }

  /**
   * The dangling ids that the lost records may have: at most one for each lost record, and any
   * number where a list is lost. The ids that fewest types fit choose first.
   */
  private Set<String> explainedByLosses(Set<String> dangling) {
    Map<String, Integer> fitting = new LinkedHashMap<>();
    for (Named<P> link : links) {
      if (dangling.contains(link.to)) {
        fitting.merge(link.to, fitting(link.expected), (one, other) -> one & other);
      }
    }
    List<Map.Entry<String, Integer>> narrowestFirst = new ArrayList<>(fitting.entrySet());
    narrowestFirst.sort(Comparator.comparingInt(each -> Integer.bitCount(each.getValue())));
    Set<String> explained = new HashSet<>();
    int[] left = lostRecords.clone();
    for (Map.Entry<String, Integer> each : narrowestFirst) {
      int types = each.getValue();
      boolean found = (types & lostLists) != 0;
      for (int type = 0; !found && type < left.length; type++) {
        found = (types & 1 << type) != 0 && left[type]-- > 0;
      }
      if (found) {
        explained.add(each.getKey());
      }
    }
    return explained;
  }

  private void reportPassages(BiConsumer<Problem, P> report) {
    if (lengths.isEmpty() && lostParagraphs == 0) {
      if (!passages.isEmpty()) {
        Located<P> first = passages.get(0);
        String message =
            "a passage must lie in a paragraph of the article, which has none"
                + (passages.size() == 1 ? "" : "; there are " + passages.size() + " passages");
        report.accept(outside(message, first.passage), first.place);
      }
      return;
    }
    Set<Integer> held = new HashSet<>();
    for (Located<P> each : passages) {
      int paragraph = each.passage.paragraph();
      Integer length = lengths.get(paragraph);
      if (length == null) {
        if (held.contains(paragraph) || held.size() < lostParagraphs) {
          held.add(paragraph);
        } else {
          String message = "a passage must lie in a paragraph of the article";
          report.accept(outside(message, each.passage), each.place);
        }
      } else if (each.passage.end() > length) {
        String message = "a passage must end within its paragraph of " + length + " code points";
        report.accept(outside(message, each.passage), each.place);
      }
    }
  }

  private static Problem outside(String message, Passage passage) {
    return Problem.of(ProblemCode.PASSAGE_OUTSIDE, "", message, passage.toString());
  }

  private void reportCycles(Relation relation, BiConsumer<Problem, P> report) {
    Cycles<P> cycles = new Cycles<>();
    int fitting = fitting(relation.target());
    for (Named<P> link : links) {
      if (link.relation == relation
          && link.from != null
          && (types.getOrDefault(link.to, 0) & fitting) != 0) {
        cycles.add(link.from, link.to, link.place);
      }
    }
    for (Cycles.Edge<P> edge : cycles.closingEdges()) {
      String message =
          "a record must not follow itself or be part of itself, directly or through others";
      report.accept(
          Problem.of(ProblemCode.CIRCULAR_REFERENCE, "/ref", message, edge.to()), edge.place());
    }
  }

  /** The types of record that a link may name, a bit for each. */
  private static int fitting(Class<? extends DossierRecord> expected) {
    int fitting = 0;
    for (RecordType type : RecordType.values()) {
      fitting |= expected.isAssignableFrom(type.type()) ? 1 << type.ordinal() : 0;
    }
    return fitting;
  }

  private record Identified<P>(String id, @Nullable RecordType type, P place) {}

  private record Named<P>(
      @Nullable String from,
      @Nullable Relation relation,
      Class<? extends DossierRecord> expected,
      String to,
      P place) {}

  private record Located<P>(Passage passage, P place) {}
}

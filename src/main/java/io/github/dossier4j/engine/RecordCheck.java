package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of a dossier against each other: ids are unique, links name a record of the
 * right type and form no cycle, passages lie inside the article.
 *
 * <p>A pointer is put together for a problem only. Cycles are looked for only if a record is part
 * of, or follows, something that stands after it: without that there is none.
 */
public final class RecordCheck extends PassageVisitor {

  private final Index index;
  private final CrossRecordRules rules;
  private final Problems problems;

  /** The ids of the records that were visited already. */
  private final Set<String> earlier = new HashSet<>();

  private boolean mayHaveCycles;

  /** The JSON Pointer of the list, and the place in it, of the record that is visited now. */
  private String list = "/article";

  private int place = -1;

  private RecordCheck(Index index, Problems problems) {
    this.index = index;
    this.rules = new CrossRecordRules(index.article().paragraphs());
    this.problems = problems;
  }

  /**
   * Adds every problem.
   *
   * @param dossier the id of the dossier, which no record may have
   */
  public static void check(String dossier, Index index, Problems problems) {
    RecordCheck check = new RecordCheck(index, problems);
    check.ids(dossier);
    check.visit(index.article());
    check.records();
    if (check.mayHaveCycles) {
      new CycleSearch(index).report(problems);
    }
  }

  private void ids(String dossier) {
    String article = index.article().id();
    if (article.equals(dossier)) {
      problems.add(CrossRecordRules.duplicateId(dossier).within("/article/id"));
    }
    for (List<? extends DossierRecord> records : index.lists()) {
      for (int i = 0; i < records.size(); i++) {
        String id = records.get(i).id();
        if (index.find(id) != records.get(i) || id.equals(dossier) || id.equals(article)) {
          String pointer = "/" + Index.typeOf(records.get(i)).listName() + "/" + i + "/id";
          problems.add(CrossRecordRules.duplicateId(id).within(pointer));
        }
      }
    }
  }

  private void records() {
    for (List<? extends DossierRecord> records : index.lists()) {
      for (place = 0; place < records.size(); place++) {
        list = place == 0 ? "/" + Index.typeOf(records.get(0)).listName() + "/" : list;
        visit(records.get(place));
        earlier.add(records.get(place).id());
      }
    }
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    report(target(Organization.class, link.id()), pointer(path, index) + "/ref");
    super.articleLink(path, index, link);
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    Problem problem = target(relation.target(), link.id());
    if (problem != null) {
      report(problem, relation.pointer(index) + "/ref");
    } else if (relation.isHierarchical() && !earlier.contains(link.id())) {
      mayHaveCycles = true;
    }
    super.link(relation, index, link);
  }

  @Override
  protected void passage(Passage passage) {
    Problem problem = rules.passage(passage);
    if (problem != null) {
      report(problem, pointer());
    }
  }

  private @Nullable Problem target(Class<? extends DossierRecord> expected, String id) {
    DossierRecord record = index.find(id);
    return expected.isInstance(record)
        ? null
        : CrossRecordRules.target(expected, record == null ? null : record.getClass(), id);
  }

  private void report(@Nullable Problem problem, String pointer) {
    if (problem != null) {
      problems.add(problem.within(place < 0 ? list + pointer : list + place + pointer));
    }
  }

  /** Collects the links that must not form cycles, with their pointers. */
  private static final class CycleSearch extends RecordVisitor {

    private final Index index;
    private Cycles<String> cycles = new Cycles<>();
    private Relation wanted = Relation.EVENT_AFTER;
    private String pointer = "";
    private String id = "";

    CycleSearch(Index index) {
      this.index = index;
    }

    void report(Problems problems) {
      for (Relation relation : Relation.values()) {
        if (relation.isHierarchical()) {
          wanted = relation;
          cycles = new Cycles<>();
          collect(index.list(relation.source()));
          for (Cycles.Edge<String> edge : cycles.closingEdges()) {
            problems.add(CrossRecordRules.cycle(edge.to()).within(edge.place() + "/ref"));
          }
        }
      }
    }

    private void collect(List<? extends DossierRecord> records) {
      for (int i = 0; i < records.size(); i++) {
        id = records.get(i).id();
        pointer = "/" + wanted.source().listName() + "/" + i;
        visit(records.get(i));
      }
    }

    @Override
    protected void link(Relation relation, int index, Link<?> link) {
      if (relation == wanted && relation.target().isInstance(this.index.find(link.id()))) {
        cycles.add(id, link.id(), pointer + relation.pointer(index));
      }
    }
  }
}

package io.github.dossier4j;

import io.github.dossier4j.engine.PassageVisitor;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that hold between the records of a dossier: ids are unique, links lead to a record of
 * the right type and never in a circle, passages lie inside the article. Collects all that is
 * broken. A dossier with nothing broken pays for no pointer, and for circles only if something is
 * named before it stands.
 */
final class DossierCheck extends PassageVisitor {

  /** Shorter than any passage. */
  private static final int NONE = -1;

  private final Dossier dossier;
  private final Map<String, DossierRecord> byId;
  private final List<ParagraphFingerprint> paragraphs;
  private final Problems problems = new Problems();

  /** The organizations and events that the walk has left behind. */
  private final Set<String> earlier = new HashSet<>();

  /**
   * Whether a record is part of something, or follows something, that does not stand before it:
   * only then can there be a circle.
   */
  private boolean mayHaveCircles;

  /** Where the walk is: the list, the place in it, and the id of the record that stands there. */
  private String list = "/article";

  private int place = -1;

  private DossierCheck(Dossier dossier) {
    this.dossier = dossier;
    this.paragraphs = dossier.article().paragraphs();
    this.byId = new HashMap<>(2 * dossier.size());
  }

  /**
   * Checks a dossier.
   *
   * @return its records by id
   * @throws InvalidDataException with every problem
   */
  static Map<String, DossierRecord> check(Dossier dossier) {
    DossierCheck check = new DossierCheck(dossier);
    check.header();
    check.ids();
    check.visit(dossier.article());
    check.records();
    if (check.mayHaveCircles) {
      Hierarchy.reportCircles(dossier, check.byId, check.problems);
    }
    check.problems.throwIfAny();
    return check.byId;
  }

  private void header() {
    if (dossier.format() != Dossier.FORMAT) {
      problems.add(
          Problem.of(
              ProblemCode.UNKNOWN_FORMAT,
              "/format",
              "the format must be " + Dossier.FORMAT,
              Integer.toString(dossier.format())));
    }
    problems
        .id("/id", dossier.id())
        .text("/title", dossier.title())
        .text("/version", dossier.version())
        .text("/rights", dossier.rights());
    if (dossier.coverage().isPresent()) {
      problems.text("/coverage", dossier.coverage().get());
    }
  }

  private void ids() {
    if (dossier.article().id().equals(dossier.id())) {
      duplicate("/article/id", dossier.id());
    }
    for (RecordType type : RecordType.values()) {
      List<? extends DossierRecord> records = dossier.list(type);
      for (int i = 0; i < records.size(); i++) {
        DossierRecord record = records.get(i);
        boolean taken =
            byId.putIfAbsent(record.id(), record) != null
                || record.id().equals(dossier.id())
                || record.id().equals(dossier.article().id());
        if (taken) {
          duplicate("/" + type.listName() + "/" + i + "/id", record.id());
        }
      }
    }
  }

  private void duplicate(String pointer, String id) {
    problems.add(
        Problem.of(
            ProblemCode.DUPLICATE_ID, pointer, "an id must be unique in the whole dossier", id));
  }

  private void records() {
    for (RecordType type : RecordType.values()) {
      List<? extends DossierRecord> records = dossier.list(type);
      boolean hasHierarchy = type == RecordType.ORGANIZATIONS || type == RecordType.EVENTS;
      list = "/" + type.listName() + "/";
      for (place = 0; place < records.size(); place++) {
        visit(records.get(place));
        if (hasHierarchy) {
          earlier.add(records.get(place).id());
        }
      }
    }
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    target(pointer(path, index), Organization.class, link);
    super.articleLink(path, index, link);
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    DossierRecord target = byId.get(link.id());
    if (!relation.target().isInstance(target)) {
      target(relation.pointer(index), relation.target(), link);
    } else if (relation.isHierarchical() && !earlier.contains(link.id())) {
      mayHaveCircles = true;
    }
    super.link(relation, index, link);
  }

  @Override
  protected void passage(Passage passage) {
    int length = length(passage.paragraph());
    if (passage.end() <= length) {
      return;
    }
    problems.add(
        Problem.of(
            ProblemCode.PASSAGE_OUTSIDE,
            here(pointer()),
            length == NONE
                ? "a passage must lie in a paragraph of the article"
                : "a passage must end within its paragraph of " + length + " code points",
            passage.toString()));
  }

  /** How many code points a paragraph has; {@link #NONE} if the article has no such paragraph. */
  private int length(int number) {
    if (paragraphs.isEmpty()) {
      return NONE;
    }
    // Numbers ascend and seldom leave one out, so a paragraph mostly stands where it is expected.
    int expected = number - paragraphs.get(0).number();
    if (expected >= 0
        && expected < paragraphs.size()
        && paragraphs.get(expected).number() == number) {
      return paragraphs.get(expected).length();
    }
    int low = 0;
    int high = Math.min(expected, paragraphs.size()) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      ParagraphFingerprint paragraph = paragraphs.get(middle);
      if (paragraph.number() == number) {
        return paragraph.length();
      }
      if (paragraph.number() < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  private void target(String pointer, Class<? extends DossierRecord> type, Link<?> link) {
    DossierRecord target = byId.get(link.id());
    if (target == null) {
      problems.add(
          Problem.of(
              ProblemCode.DANGLING_REFERENCE,
              here(pointer) + "/ref",
              "a link must name a record of the dossier",
              link.id()));
    } else if (!type.isInstance(target)) {
      problems.add(
          Problem.of(
              ProblemCode.WRONG_TYPE_REFERENCE,
              here(pointer) + "/ref",
              "this link must name a record of type " + type.getSimpleName(),
              link.id()));
    }
  }

  private String here(String pointer) {
    return place < 0 ? list + pointer : list + place + pointer;
  }
}

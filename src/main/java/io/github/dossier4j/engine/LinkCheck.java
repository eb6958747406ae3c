package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Relation;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly whether links name records of the right types and form no cycle. If not, {@link
 * CrossRecordRules} says what is wrong.
 */
public final class LinkCheck {

  private final Map<Relation, Cycles<Relation>> hierarchies = new EnumMap<>(Relation.class);
  private boolean good = true;

  /** A check of no link yet. */
  public LinkCheck() {}

  /**
   * Adds a link.
   *
   * @param from the id of the record that has it; empty for the article
   * @param relation the relation; null for the article, whose links all name organizations
   * @param target the record that it names; null if there is none
   */
  public void add(String from, @Nullable Relation relation, @Nullable DossierRecord target) {
    good &= fits(relation, target);
    if (relation != null && mayCloseCycle(relation) && target != null) {
      Cycles<Relation> hierarchy = hierarchies.get(relation);
      if (hierarchy == null) {
        hierarchy = new Cycles<>();
        hierarchies.put(relation, hierarchy);
      }
      hierarchy.add(from, target.id(), relation);
    }
  }

  /**
   * Whether a link may name a record.
   *
   * @param relation the relation; null for the article, whose links all name organizations
   * @param target the record that it names; null if there is none
   */
  public static boolean fits(@Nullable Relation relation, @Nullable DossierRecord target) {
    return relation == null ? target instanceof Organization : relation.target().isInstance(target);
  }

  /**
   * Whether links of a relation may form a cycle, so that each must be added with the id of its
   * record.
   *
   * @param relation the relation; null for the article
   */
  public static boolean mayCloseCycle(@Nullable Relation relation) {
    return relation != null && relation.isHierarchical();
  }

  /** Whether all links are good. */
  public boolean isGood() {
    for (Cycles<Relation> hierarchy : hierarchies.values()) {
      good &= hierarchy.closingEdges().isEmpty();
    }
    return good;
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Collects the description of a property. */
final class PropertyCollector extends PropertyVisitor {

  private final int label;
  private @Nullable WireProperty property;

  private PropertyCollector(int label) {
    this.label = label;
  }

  /** The property with a label; null if the type has none. */
  static @Nullable WireProperty of(ObjectType objectType, int label) {
    PropertyCollector description = new PropertyCollector(label);
    try {
      objectType.visit(label, description, null, null);
    } catch (SkipProperty e) {
      // All is said.
    }
    return description.property;
  }

  @Override
  boolean property(
      String name, WireType type, @Nullable Relation relation, boolean required, boolean list) {
    property = new WireProperty(label, new SerializedString(name), type, relation, required, list);
    throw SkipProperty.INSTANCE;
  }
}

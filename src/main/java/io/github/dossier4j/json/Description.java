package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Learns what a shape says of a property. */
final class Description extends Wire {

  private final int label;
  private @Nullable Property property;

  private Description(int label) {
    this.label = label;
  }

  /** The property with a label; null if the shape has none. */
  static @Nullable Property of(Shape shape, int label) {
    Description description = new Description(label);
    try {
      shape.show(label, description, null, null);
    } catch (Nothing e) {
      // All is said.
    }
    return description.property;
  }

  @Override
  boolean property(
      String name, WireType type, @Nullable Relation relation, boolean required, boolean list) {
    property = new Property(label, new SerializedString(name), type, relation, required, list);
    throw Nothing.AT_ALL;
  }
}

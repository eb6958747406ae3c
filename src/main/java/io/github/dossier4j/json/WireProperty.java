package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * A property of an {@link ObjectType}.
 *
 * @param label its label in the type
 * @param type the type of its value, or of the elements if it is a list
 * @param relation the relation of its links; null if they have none, or if it has no links
 */
record WireProperty(
    int label,
    SerializableString name,
    WireType type,
    @Nullable Relation relation,
    boolean required,
    boolean list) {

  /** The name. */
  @Override
  public String toString() {
    return name.getValue();
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * A property of a objectType.
 *
 * @param label by which the shape knows it
 * @param relation what a link means; null for the links of the article and for all that is no link
 * @param list whether its value is a list of values of the type
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

package io.github.dossier4j.json;

import io.github.dossier4j.model.Problems;
import org.jspecify.annotations.Nullable;

/** A type of values: a {@link ScalarType}, an {@link EnumType} or an {@link ObjectType}. */
interface WireType {

  /**
   * Reads the current value.
   *
   * @return the value; of a number, any object, as the parser has the number; null if the value has
   *     a problem, which is reported
   */
  @Nullable Object read(DossierParser parser);

  /** Checks a value of an object that is not built. An object that is built checks its values. */
  default void check(Problems problems, String pointer, Object value, int number) {}
}

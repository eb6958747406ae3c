package io.github.dossier4j.json;

import io.github.dossier4j.model.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A type of value that the wire format has: a scalar, a word of a list, or a {@link ObjectType}.
 */
interface WireType {

  /**
   * Reads the value at which the input stands.
   *
   * @return the value; null if it is none of this type, which is reported then. A number is left in
   *     the input
   */
  @Nullable Object read(DossierParser parser);

  /**
   * Adds the problems of a value whose object cannot be built. What builds the object finds them
   * itself.
   */
  default void check(Problems problems, String pointer, Object value, int number) {}
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An object that the parser is reading: its type, its location, and the properties read so far. The
 * parser has one for each depth and uses it again for the next object.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // The caller knows the type of each property.
final class OpenObject {

  private static final int MOST_PROPERTIES = 16;

  ObjectType type = ObjectType.DOSSIER;
  private WireProperty[] properties = new WireProperty[0];

  /** Finds the index of a property by its name. */
  PropertyNameMatcher names = ObjectType.DOSSIER.description().names;

  /** The object that contains it, and there the property and the index in the list. */
  private @Nullable OpenObject outer;

  private int index;
  private int element;

  /** Made when it is needed: most objects of a good document need none. */
  private @Nullable ObjectLocation location;

  /** Where the object starts. */
  int offset;

  /** The number of locations that the parser had kept before this object. */
  int firstKept;

  /** A bit for each property that is present, by its index. */
  int present;

  /** A bit for each property whose value was read without a problem. */
  int good;

  /** Whether a property has a problem or is missing, so that the object cannot be built. */
  boolean broken;

  /** Where the value of each property starts. */
  final int[] offsets = new int[MOST_PROPERTIES];

  final int[] numbers = new int[MOST_PROPERTIES];
  final @Nullable Object[] values = new @Nullable Object[MOST_PROPERTIES];

  void start(ObjectType started, @Nullable OpenObject outer, int index, int element) {
    type = started;
    properties = started.description().array;
    names = started.description().names;
    this.outer = outer;
    this.index = index;
    this.element = element;
    location = null;
    present = 0;
    good = 0;
    broken = false;
  }

  ObjectLocation location() {
    ObjectLocation known = location;
    if (known == null) {
      known =
          outer == null
              ? new ObjectLocation(null, null, -1, offset)
              : new ObjectLocation(outer.location(), outer.property(index), element, offset);
      location = known;
    }
    return known;
  }

  /** The relation of a link; null for the links of the article. */
  @Nullable Relation relation() {
    return outer == null ? null : outer.property(index).relation();
  }

  WireProperty property(int index) {
    return properties[index];
  }

  /** The index of a property by its name. */
  int index(String name) {
    return names.matchName(name);
  }

  boolean isPresent(int index) {
    return (present & 1 << index) != 0;
  }

  boolean isPresent(String name) {
    return isPresent(index(name));
  }

  boolean isGood(int index) {
    return (good & 1 << index) != 0;
  }

  /** The value of a property that was read without a problem; null if there is none. */
  <V> @Nullable V value(String name) {
    int index = index(name);
    return isGood(index) ? part(index) : null;
  }

  /** The value of a property. A list may have null where an element has a problem. */
  @SuppressWarnings("unchecked") // The type of the property has read the value.
  <V> @Nullable V part(int index) {
    return isPresent(index) ? (V) values[index] : null;
  }

  /** The value of a required property of an object without problems. */
  <V> V get(int index) {
    return Objects.requireNonNull(this.<V>part(index));
  }

  <V> List<V> list(int index) {
    List<V> list = part(index);
    return list == null ? List.of() : list;
  }
}

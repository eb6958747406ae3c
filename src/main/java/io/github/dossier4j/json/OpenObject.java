package io.github.dossier4j.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object that is being read: what stands in it so far. Used again for the next one. */
final class OpenObject {

  private static final int MOST_PROPERTIES = 16;

  ObjectType type = ObjectType.DOSSIER;

  /** The object that holds it, the index of its property there, and that in the list. */
  private @Nullable OpenObject outer;

  private int index;
  private int element;

  /** Made when it is needed, which it is not for most objects of a good document. */
  private @Nullable ObjectLocation location;

  /** Where it starts. */
  int offset;

  /** How many objects were kept before it. */
  int firstKept;

  /** A bit for each property that stands there, and for each that could be read. */
  int stands;

  int good;

  /** Whether something is wrong or missing, so that the object cannot be built. */
  boolean broken;

  final int[] offsets = new int[MOST_PROPERTIES];
  final int[] numbers = new int[MOST_PROPERTIES];
  private final @Nullable Object[] values = new @Nullable Object[MOST_PROPERTIES];

  void start(
      ObjectType type,
      @Nullable OpenObject outer,
      int index,
      int element,
      int offset,
      int firstKept) {
    this.type = type;
    this.outer = outer;
    this.index = index;
    this.element = element;
    this.offset = offset;
    this.firstKept = firstKept;
    location = null;
    stands = 0;
    good = 0;
    broken = false;
  }

  ObjectLocation location() {
    ObjectLocation known = location;
    if (known == null) {
      known =
          outer == null
              ? new ObjectLocation(null, null, -1, offset)
              : new ObjectLocation(
                  outer.location(), outer.type.properties().get(index), element, offset);
      location = known;
    }
    return known;
  }

  void put(int index, @Nullable Object value, int number, boolean isGood) {
    values[index] = value;
    numbers[index] = number;
    good |= isGood ? 1 << index : 0;
    broken |= !isGood;
  }

  boolean stands(int index) {
    return (stands & 1 << index) != 0;
  }

  boolean isGood(int index) {
    return (good & 1 << index) != 0;
  }

  boolean stands(String name) {
    return stands(type.index(name));
  }

  /** The value of a property; null if it does not stand there, or could not be read. */
  <V> @Nullable V value(String name) {
    int index = type.index(name);
    return isGood(index) ? part(index) : null;
  }

  /** The value of a property; of a list also if some elements could not be read. */
  @SuppressWarnings("unchecked") // The type of the property has read it.
  <V> @Nullable V part(int index) {
    return stands(index) ? (V) values[index] : null;
  }

  /** The value of a property that could be read. */
  <V> V get(int index) {
    return Objects.requireNonNull(this.<V>part(index));
  }

  /** The values of a property that may be absent. */
  <V> List<V> list(int index) {
    List<V> list = part(index);
    return list == null ? List.of() : list;
  }
}

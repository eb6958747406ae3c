package io.github.dossier4j.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object that is being read: what stands in it so far. Used again for the next one. */
final class Frame {

  private static final int MOST_PROPERTIES = 16;

  Shape shape = Shape.DOSSIER;
  Place place = new Place(shape, null, null, -1, 0);

  /** A bit for each property that stands there, and for each that could be read. */
  int stands;

  int good;

  /** Whether something is wrong or missing, so that the object cannot be built. */
  boolean broken;

  final int[] offsets = new int[MOST_PROPERTIES];
  final int[] numbers = new int[MOST_PROPERTIES];
  private final @Nullable Object[] values = new @Nullable Object[MOST_PROPERTIES];

  void start(Shape shape, Place place) {
    this.shape = shape;
    this.place = place;
    stands = 0;
    good = 0;
    broken = false;
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
    return stands(shape.index(name));
  }

  /** The value of a property; null if it does not stand there, or could not be read. */
  <V> @Nullable V value(String name) {
    int index = shape.index(name);
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

  String string(int index) {
    return get(index);
  }

  /** The values of a property that may be absent. */
  <V> List<V> list(int index) {
    List<V> list = part(index);
    return list == null ? List.of() : list;
  }
}

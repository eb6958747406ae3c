package io.github.dossier4j.json;

import io.github.dossier4j.Query;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Visits the properties of an {@link ObjectType}. Each property calls {@link #required}, {@link
 * #optional} or {@link #list}. If the answer is true, the visitor is reading and the property takes
 * its value from the visitor. If not, the visitor is writing and the property puts its value into
 * it.
 */
abstract class PropertyVisitor {

  /** Whether the answer to every property is true. */
  private final boolean reads;

  /** The value that was read last; of a number, any object. */
  protected @Nullable Object value;

  /** The number that was read last. */
  protected int number;

  PropertyVisitor(boolean reads) {
    this.reads = reads;
  }

  final boolean required(String name, WireType type) {
    return reads || property(name, type, true, false);
  }

  final boolean optional(String name, WireType type) {
    return reads || property(name, type, false, false);
  }

  final boolean list(String name, WireType type) {
    return reads || property(name, type, false, true);
  }

  /** Called for each property by a visitor that does not read; false if it writes. */
  boolean property(String name, WireType type, boolean required, boolean list) {
    return false;
  }

  /** Writes the value of the current property. */
  PropertyVisitor put(Object written) {
    throw new IllegalStateException("this visitor does not write");
  }

  /** Writes the values of the current property; nothing if the list is empty. */
  PropertyVisitor put(List<?> written) {
    return put((Object) written);
  }

  /** Writes the number of the current property. */
  PropertyVisitor put(int written) {
    return put((Object) written);
  }

  final PropertyVisitor put(Optional<?> written) {
    return written.isPresent() ? put(written.get()) : this;
  }

  final PropertyVisitor put(OptionalInt written) {
    return written.isPresent() ? put(written.getAsInt()) : this;
  }

  final PropertyVisitor put(Query<?, ?> written) {
    return put(written.list());
  }

  final int number() {
    return number;
  }

  final String string() {
    return (String) value();
  }

  final <R extends DossierRecord> Link<R> link() {
    return value();
  }

  final ReportedText text() {
    return value();
  }

  final ReportedTime time() {
    return value();
  }

  final Edtf date() {
    return value();
  }

  final <V> List<V> list() {
    return value();
  }

  // The type of the property has read the value, and whoever visits the property knows its type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  final <V> V value() {
    if (value == null) {
      throw new IllegalStateException("no value was read");
    }
    return (V) value;
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a shape shows its properties to, one at a time, in a single line for each: <em>is there a
 * value to take? Then take it, else here is mine.</em> An {@link DossierParser} gives values, an
 * {@link DossierGenerator} takes them, and a {@link PropertyCollector} only listens.
 */
abstract class PropertyVisitor {

  /** What was read last, unless it is a number. */
  protected @Nullable Object value;

  /** What was read last, if it is a number. */
  protected int number;

  final boolean required(String name, WireType type) {
    return property(name, type, null, true, false);
  }

  final boolean required(String name, Relation relation) {
    return property(name, ObjectType.LINK, relation, true, false);
  }

  final boolean optional(String name, WireType type) {
    return property(name, type, null, false, false);
  }

  final boolean optional(String name, Relation relation) {
    return property(name, ObjectType.LINK, relation, false, false);
  }

  final boolean list(String name, WireType type) {
    return property(name, type, null, false, true);
  }

  final boolean list(String name, Relation relation) {
    return property(name, ObjectType.LINK, relation, false, true);
  }

  /**
   * Whether there is a value to take; if not, the wire takes one.
   *
   * @throws SkipProperty if there is none to take, and the wire takes none
   */
  abstract boolean property(
      String name, WireType type, @Nullable Relation relation, boolean required, boolean list);

  /** Takes the value of the property, or its values. */
  PropertyVisitor put(Object own) {
    throw SkipProperty.INSTANCE;
  }

  final PropertyVisitor put(Optional<?> own) {
    return own.isPresent() ? put(own.get()) : this;
  }

  final PropertyVisitor put(OptionalInt own) {
    return own.isPresent() ? put(own.getAsInt()) : this;
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

  final <V> List<V> values() {
    return value();
  }

  @SuppressWarnings("unchecked") // The type of the property has read it.
  final <V> V value() {
    if (value == null) {
      throw new IllegalStateException("nothing was read");
    }
    return (V) value;
  }

  /** Says that a property is not to be looked at further. */
  static final class SkipProperty extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final SkipProperty INSTANCE = new SkipProperty();

    private SkipProperty() {
      super("nothing to take or to give", null, false, false);
    }
  }
}

package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The properties of one type of object, collected from the type by visiting every label. */
final class ObjectDescription extends PropertyVisitor {

  private static final int FIRST_LABEL = 10;
  private static final int LAST_LABEL = 150;

  private final ObjectType type;
  private int label;

  /** The properties, in the order of the wire format. */
  final List<WireProperty> properties;

  /** The same in an array, which is faster where each value passes. */
  final WireProperty[] array;

  /** A bit for each required property, by its index. */
  final int required;

  /** Finds the index of a property by its name. */
  final PropertyNameMatcher names;

  ObjectDescription(ObjectType type) {
    super(false);
    this.type = type;
    properties = new ArrayList<>();
    for (label = FIRST_LABEL; label <= LAST_LABEL; label++) {
      try {
        type.visit(label, this, null, null);
      } catch (Collected e) {
        // The property was added; its builder and its value do not matter.
      }
    }
    int bits = 0;
    List<Named> all = new ArrayList<>();
    for (WireProperty property : properties) {
      bits |= property.required() ? 1 << all.size() : 0;
      all.add(Named.fromString(property.toString()));
    }
    array = properties.toArray(new WireProperty[0]);
    required = bits;
    names = BinaryNameMatcher.constructFrom(all, false);
  }

  @Override
  boolean property(String name, WireType valueType, boolean required, boolean list) {
    SerializedString text = new SerializedString(name);
    properties.add(new WireProperty(label, text, valueType, relation(name), required, list));
    throw new Collected();
  }

  /** The relation of a link; null for the links of the article and for all other values. */
  private @Nullable Relation relation(String name) {
    String path = type.path + "/" + name;
    for (Relation relation : Relation.values()) {
      String known = relation.path();
      if (relation.source() == type.source && (known.equals(path) || known.equals(path + "/*"))) {
        return relation;
      }
    }
    return null;
  }

  /** Ends the visit of a property, which has neither a builder nor a value. */
  private static final class Collected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Collected() {
      super("collected", null, false, false);
    }
  }
}

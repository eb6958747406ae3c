package io.github.dossier4j.json;

import io.github.dossier4j.model.Relation;
import org.jspecify.annotations.Nullable;

/** The location of an object in a document, with what the rules between records need to know. */
final class ObjectLocation {

  /** The object that contains it, and its property there; null for the dossier itself. */
  final @Nullable ObjectLocation parent;

  final @Nullable WireProperty property;

  /** Its index in the list; -1 if the property is no list. */
  final int index;

  /** Its start: bytes or, if the source is text, UTF-16 units from the start of the document. */
  final int offset;

  /** Where the value of its first property starts: the id, the reference or the number. */
  int keyOffset;

  /** The key of {@link ObjectType#key}. */
  @Nullable Object key;

  ObjectLocation(
      @Nullable ObjectLocation parent, @Nullable WireProperty property, int index, int offset) {
    this.parent = parent;
    this.property = property;
    this.index = index;
    this.offset = offset;
  }

  ObjectType type() {
    return property == null ? ObjectType.DOSSIER : (ObjectType) property.type();
  }

  /** The relation of a link; null for the links of the article and for all other objects. */
  @Nullable Relation relation() {
    return property == null ? null : property.relation();
  }

  /** A step of a JSON Pointer, with its slash. */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The JSON Pointer. */
  String pointer() {
    if (parent == null) {
      return "";
    }
    String pointer = parent.pointer() + "/" + property;
    return index < 0 ? pointer : pointer + "/" + index;
  }
}

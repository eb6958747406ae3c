package io.github.dossier4j.json;

import org.jspecify.annotations.Nullable;

/** Where an object of a document stands. */
final class ObjectLocation {

  /** The object that holds it, and the property of that; null for the document itself. */
  final @Nullable ObjectLocation parent;

  final @Nullable WireProperty property;

  /** Where in the list; -1 if the property is no list. */
  final int index;

  /** In bytes, or in UTF-16 units where the source is text, from the start of the document. */
  final int offset;

  /** Where the first property of the type stands: the id, the reference or the number. */
  int keyOffset;

  /** What the rules between records need to know of it. */
  @Nullable Object key;

  ObjectLocation(
      @Nullable ObjectLocation parent, @Nullable WireProperty property, int index, int offset) {
    this.parent = parent;
    this.property = property;
    this.index = index;
    this.offset = offset;
    this.keyOffset = offset;
  }

  ObjectType type() {
    return property == null ? ObjectType.DOSSIER : (ObjectType) property.type();
  }

  boolean isLink() {
    return type() == ObjectType.LINK;
  }

  /** Whether it is an element of a list of another object. */
  boolean isElement(ObjectLocation whole, String list, String element) {
    return parent == whole
        && property != null
        && property.toString().equals(list)
        && Integer.toString(index).equals(element);
  }

  /** The JSON Pointer. */
  String pointer() {
    if (parent == null || property == null) {
      return "";
    }
    String pointer = parent.pointer() + "/" + property;
    return index < 0 ? pointer : pointer + "/" + index;
  }
}

package io.github.dossier4j.json;

import org.jspecify.annotations.Nullable;

/** Where an object of a document stands. */
final class Place {

  /** The object that holds it, and the property of that; null for the document itself. */
  final @Nullable Place parent;

  final @Nullable Property property;

  /** Where in the list; -1 if the property is no list. */
  final int index;

  /** In bytes, or in UTF-16 units where the source is text, from the start of the document. */
  final int offset;

  /** Where the first property of the shape stands: the id, the reference or the number. */
  int keyOffset;

  /** What the rules between records need to know of it. */
  @Nullable Object key;

  Place(@Nullable Place parent, @Nullable Property property, int index, int offset) {
    this.parent = parent;
    this.property = property;
    this.index = index;
    this.offset = offset;
    this.keyOffset = offset;
  }

  Shape shape() {
    return property == null ? Shape.DOSSIER : (Shape) property.type();
  }

  boolean isLink() {
    return shape() == Shape.LINK;
  }

  /** Whether it is an element of a list of another object. */
  boolean isElement(Place whole, String list, String element) {
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

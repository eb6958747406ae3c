package io.github.dossier4j.json;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document, which can be changed. It remembers where it came from in the document
 * that was read, wherever it is moved to.
 */
final class DraftNode {

  enum Kind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  final Kind kind;

  /** Where it starts in the document. */
  final int offset;

  private final @Nullable DraftNode parent;
  private final String key;

  /** The string, or the number, true or false as it was written. */
  final String text;

  private final Map<String, DraftNode> properties = new LinkedHashMap<>();
  private final List<DraftNode> elements = new ArrayList<>();

  /** Whether it stands for something that could not be found, which is reported. */
  private boolean isLost;

  /**
   * A value that was read.
   *
   * @param parent what holds it; null for the document
   * @param key its name or index there
   */
  DraftNode(Kind kind, String text, @Nullable DraftNode parent, String key, int offset) {
    this.kind = kind;
    this.text = text;
    this.parent = parent;
    this.key = key;
    this.offset = offset;
  }

  /** An empty value that follows from another one. */
  DraftNode derived(Kind kind) {
    return new DraftNode(kind, "", parent, key, offset);
  }

  /** A string that follows from this value. */
  DraftNode derived(String string) {
    return new DraftNode(Kind.STRING, string, parent, key, offset);
  }

  /** A number that follows from this value. */
  DraftNode derived(int number) {
    return new DraftNode(Kind.NUMBER, Integer.toString(number), parent, key, offset);
  }

  /** A range of a passage or an insertion that follows from this value. */
  DraftNode derivedRange(int start, int end) {
    return derived(Kind.OBJECT).put("start", derived(start)).put("end", derived(end));
  }

  /** A passage that follows from this value. */
  DraftNode derived(Passage passage) {
    return derived(Kind.OBJECT)
        .put("paragraph", derived(passage.paragraph()))
        .put("start", derived(passage.start()))
        .put("end", derived(passage.end()));
  }

  /** Passages that follow from this value. */
  DraftNode derived(List<Passage> passages) {
    DraftNode list = derived(Kind.ARRAY);
    passages.forEach(passage -> list.add(derived(passage)));
    return list;
  }

  /** Stands for a value that follows from this one, but cannot be told. */
  DraftNode lost() {
    DraftNode lost = derived(Kind.NULL);
    lost.isLost = true;
    return lost;
  }

  boolean is(Kind kind) {
    return this.kind == kind;
  }

  boolean isLost() {
    return isLost;
  }

  /** The JSON Pointer to the place from which it comes. */
  String pointer() {
    return parent == null ? "" : parent.pointer() + ObjectLocation.step(key);
  }

  /** The names of the properties of an object. */
  List<String> names() {
    return List.copyOf(properties.keySet());
  }

  boolean has(String name) {
    return properties.containsKey(name);
  }

  @Nullable DraftNode get(String name) {
    return properties.get(name);
  }

  /** The text of a string; null if there is none of that name. */
  @Nullable String string(String name) {
    DraftNode value = properties.get(name);
    return value == null || value.kind != Kind.STRING ? null : value.text;
  }

  /** The number that fits into one of Java's; null if there is none. */
  @Nullable Integer number() {
    return kind == Kind.NUMBER ? DossierParser.whole(text) : null;
  }

  /** The elements of a list; none if it is no list. */
  List<DraftNode> elements() {
    return elements;
  }

  /** The elements of a list of that name; none if there is no such list. */
  List<DraftNode> elements(String name) {
    DraftNode list = properties.get(name);
    return list == null ? List.of() : list.elements;
  }

  /** The strings in a list of that name, or the string of that name. */
  List<DraftNode> strings(String name) {
    DraftNode value = properties.get(name);
    List<DraftNode> all =
        value == null ? List.of() : value.is(Kind.ARRAY) ? value.elements : List.of(value);
    return all.stream().filter(each -> each.kind == Kind.STRING).toList();
  }

  DraftNode put(String name, DraftNode value) {
    properties.put(name, value);
    return this;
  }

  void putFirst(String name, DraftNode value) {
    Map<String, DraftNode> others = new LinkedHashMap<>(properties);
    properties.clear();
    properties.put(name, value);
    properties.putAll(others);
  }

  DraftNode add(DraftNode element) {
    elements.add(element);
    return this;
  }

  @Nullable DraftNode remove(String name) {
    return properties.remove(name);
  }

  /** The passage that it gives in numbers; null if it is none. */
  @Nullable Passage passage() {
    Integer paragraph = number("paragraph");
    Integer start = number("start");
    Integer end = number("end");
    return paragraph == null
            || start == null
            || end == null
            || paragraph < 0
            || start < 0
            || end <= start
        ? null
        : Passage.of(paragraph, start, end);
  }

  private @Nullable Integer number(String name) {
    DraftNode value = properties.get(name);
    return value == null ? null : value.number();
  }

  /** The part at a step of a JSON Pointer; null if there is none. */
  @Nullable DraftNode part(String step) {
    if (kind == Kind.ARRAY) {
      int index = Integer.parseInt(step);
      return index < elements.size() ? elements.get(index) : null;
    }
    return properties.get(step);
  }

  /** Whether it says the same, wherever it came from. */
  boolean isSame(@Nullable DraftNode other) {
    if (other == null
        || kind != other.kind
        || !text.equals(other.text)
        || elements.size() != other.elements.size()
        || !properties.keySet().equals(other.properties.keySet())) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (!elements.get(i).isSame(other.elements.get(i))) {
        return false;
      }
    }
    return properties.entrySet().stream()
        .allMatch(each -> each.getValue().isSame(other.properties.get(each.getKey())));
  }

  /**
   * Removes what says by emptiness that it is absent, from the properties and from their lists.
   *
   * @param kept the names of lists that stay when they are empty
   */
  void removeEmpty(Set<String> kept) {
    for (DraftNode value : properties.values()) {
      value.elements.removeIf(DraftNode::isEmpty);
    }
    properties
        .entrySet()
        .removeIf(
            each ->
                each.getValue().isEmpty()
                    && !(each.getValue().is(Kind.ARRAY) && kept.contains(each.getKey())));
  }

  /** Whether it is an empty string, an empty list, or an object of nothing else. */
  boolean isEmpty() {
    return switch (kind) {
      case STRING -> text.isEmpty();
      case ARRAY -> elements.stream().allMatch(DraftNode::isEmpty);
      case OBJECT -> properties.values().stream().allMatch(DraftNode::isEmpty);
      default -> false;
    };
  }

  /** The value of a property that is known to be there. */
  DraftNode getKnown(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }
}

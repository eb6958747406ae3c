package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.engine.PassageFinder.Found;
import io.github.dossier4j.engine.PassageFinder.Wanted;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.json.DraftNode.Kind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into a document of the wire format: words become passages, and what the draft
 * leaves out follows from the rest. A document of the wire format only has its words resolved.
 *
 * <p>What cannot be resolved is reported and stands as lost in the document, so that the strict
 * reader looks at everything else.
 */
final class DraftExpansion {

  private final DraftNode dossier;
  private final DraftWords words;
  private final DraftRules rules;
  private final ProblemLog log;
  private boolean isDraft;

  DraftExpansion(DraftNode dossier, DraftWords words, ProblemLog log) {
    this.dossier = dossier;
    this.words = words;
    this.rules = new DraftRules(words);
    this.log = log;
  }

  void expand() {
    if (!dossier.is(Kind.OBJECT)) {
      return;
    }
    open();
    object(ObjectType.DOSSIER, dossier, List.of());
    checkText();
    if (isDraft) {
      complete();
    }
  }

  private void open() {
    DraftNode draft = dossier.remove("draft");
    isDraft = draft != null || !dossier.has("format");
    if (draft == null && isDraft) {
      String message = "a draft must have \"draft\": 1, and a finished document \"format\": 1";
      log.add(Problem.of(ProblemCode.MISSING, "/draft", message), dossier.offset);
    } else if (draft != null && dossier.has("format")) {
      words.report(
          ProblemCode.UNKNOWN_PROPERTY,
          "a document has either \"draft\" or \"format\"",
          "draft",
          draft);
    } else if (draft != null && !Integer.valueOf(Dossier.FORMAT).equals(draft.number())) {
      words.report(
          ProblemCode.UNKNOWN_FORMAT,
          "a draft must have the format " + Dossier.FORMAT,
          draft.text,
          draft);
    }
  }

  /**
   * Expands an object and what stands in it.
   *
   * @param record the passages of the record in which it stands
   */
  private void object(ObjectType type, DraftNode object, List<Passage> record) {
    if (!object.is(Kind.OBJECT)) {
      return;
    }
    if (isDraft && type == ObjectType.PARTICIPANT) {
      liftActor(object);
    }
    checkNames(type, object);
    if (isDraft) {
      object.removeEmpty(DraftRules.EMPTY_MEANS_NONE);
    }
    WireProperty passages = DraftRules.passages(type);
    if (passages != null) {
      resolve(type, passages, object, record);
    }
    List<Passage> within = rules.around(type, object, record);
    for (WireProperty property : type.properties()) {
      DraftNode value = object.get(property.toString());
      if (value != null
          && property.type() instanceof ObjectType part
          && !property.equals(passages)) {
        parts(part, property, object, value, within);
      }
    }
    if (isDraft) {
      for (WireProperty property : type.properties()) {
        String name = property.toString();
        if (property.type() == ScalarType.WORDS) {
          hold(object, name);
        }
        DraftNode value = object.has(name) ? null : rules.local(type, name, object);
        if (value != null) {
          object.put(name, value);
        }
      }
    }
  }

  /**
   * Holds words that need no place of their own to the text: they must stand somewhere in it. What
   * nobody sees in them is dropped.
   */
  private void hold(DraftNode object, String name) {
    DraftNode value = object.get(name);
    if (value == null) {
      return;
    } else if (value.is(Kind.STRING)) {
      object.put(name, held(value));
    } else {
      value.elements().replaceAll(each -> each.is(Kind.STRING) ? held(each) : each);
    }
  }

  private DraftNode held(DraftNode print) {
    if (!PassageFinder.problems(print.text).list().isEmpty()) {
      return print;
    }
    String visible = CanonicalForm.withPrintedMarks(print.text);
    if (words.isFound(print) || !words.finder().all(print.text).isEmpty()) {
      return visible.equals(print.text) ? print : print.derived(visible);
    }
    Found found = words.finder().find(new Wanted(print.text, null, null, 1));
    words.found(print, found);
    Passage passage = found.passage();
    return passage == null ? print : print.derived(words.text().printed(passage));
  }

  private void parts(
      ObjectType part,
      WireProperty property,
      DraftNode object,
      DraftNode value,
      List<Passage> record) {
    if (property.list()) {
      List<DraftNode> elements = value.elements();
      for (int i = 0; i < elements.size(); i++) {
        elements.set(i, whole(part, elements.get(i)));
        object(part, elements.get(i), record);
      }
    } else {
      DraftNode whole = whole(part, value);
      object.put(property.toString(), whole);
      object(part, whole, record);
    }
  }

  /** A text may be given as its printed words alone. */
  private DraftNode whole(ObjectType type, DraftNode value) {
    boolean isText = type == ObjectType.REPORTED_TEXT || type == ObjectType.FIGURE;
    return isDraft && isText && value.is(Kind.STRING)
        ? value.derived(Kind.OBJECT).put("printed", value)
        : value;
  }

  /** The actor of a participant may stand in it without an object of its own. */
  private static void liftActor(DraftNode participant) {
    DraftNode given = participant.get("actor");
    if (given != null && !given.isEmpty()) {
      return;
    }
    DraftNode actor = participant.derived(Kind.OBJECT);
    for (String name : names(ObjectType.LINK)) {
      DraftNode value = participant.remove(name);
      if (value != null) {
        actor.put(name, value);
      }
    }
    if (!actor.names().isEmpty()) {
      participant.put("actor", actor);
    }
  }

  private void checkNames(ObjectType type, DraftNode object) {
    List<String> known = names(type);
    for (String name : object.names()) {
      if (!known.contains(name)) {
        DraftNode unknown = object.getKnown(name);
        log.add(ProblemLog.unknownProperty(unknown.pointer(), name, known), unknown.offset);
        object.remove(name);
      }
    }
  }

  private static List<String> names(ObjectType type) {
    List<String> names = new ArrayList<>();
    type.properties().forEach(property -> names.add(property.toString()));
    if (DraftRules.passages(type) != null) {
      names.add("words");
    }
    return names;
  }

  /** Resolves the words that stand for the passages of an object. */
  private void resolve(
      ObjectType type, WireProperty property, DraftNode object, List<Passage> record) {
    String name = property.toString();
    DraftNode given = object.remove("words");
    DraftNode value = object.get(name);
    if (given == null && value != null && property.list() && !value.is(Kind.ARRAY)) {
      return;
    } else if (given != null && value != null) {
      words.report(
          ProblemCode.UNKNOWN_PROPERTY,
          "'words' stands for '" + name + "', so that only one of them may be given",
          "words",
          given);
    } else if (given != null) {
      value = property.list() && !given.is(Kind.ARRAY) ? list(given) : single(property, given);
    }
    String printed = DraftRules.printed(type);
    if (value != null) {
      DraftNode print = printed == null ? null : object.get(printed);
      boolean isByWords = DraftWords.areWords(value);
      DraftNode places = resolved(value, DraftRules.partPrint(type, object), record);
      object.put(name, places);
      if (isDraft && printed != null && print == null && !property.list()) {
        object.put(printed, print(places));
      } else if (type == ObjectType.QUOTE && print != null && (isDraft || isByWords)) {
        compareText(object, print, places.passage());
      }
    } else if (isDraft && printed != null) {
      placePrint(type, property, printed, object, record);
    }
  }

  /**
   * Finds the passages of an object whose printed words are given without them.
   *
   * @param printed the name of the property with the printed words
   */
  private void placePrint(
      ObjectType type,
      WireProperty property,
      String printed,
      DraftNode object,
      List<Passage> record) {
    String name = property.toString();
    DraftNode print = object.get(printed);
    if (print == null) {
      return;
    }
    if (print.is(Kind.STRING)) {
      Found found = rules.place(type, print.text, record);
      DraftNode place = words.found(print, found);
      object.put(name, property.list() ? print.derived(Kind.ARRAY).add(place) : place);
      Passage passage = found.passage();
      if (passage != null && (type == ObjectType.QUOTE || found.isRepaired())) {
        object.put(printed, print.derived(words.text().printed(passage)));
      }
    } else if (!property.list()) {
      object.put(name, print.lost());
    }
  }

  /** The words that the article prints at a place. */
  private DraftNode print(DraftNode place) {
    Passage passage = place.passage();
    return passage == null || !isInText(passage)
        ? place.lost()
        : place.derived(words.text().printed(passage));
  }

  private static DraftNode list(DraftNode element) {
    return element.derived(Kind.ARRAY).add(element);
  }

  /** The only passage of a record that has one. */
  private DraftNode single(WireProperty property, DraftNode given) {
    if (property.list() || !given.is(Kind.ARRAY)) {
      return given;
    } else if (given.elements().size() == 1) {
      return given.elements().get(0);
    }
    words.report(
        ProblemCode.WRONG_TYPE,
        "the value must be words that stand together, because such a record has one passage",
        DraftNodeWriter.compact(given),
        given);
    return given.lost();
  }

  /**
   * The passages that words give.
   *
   * @param print the printed words of the part; null if it has none
   */
  private DraftNode resolved(DraftNode value, @Nullable String print, List<Passage> record) {
    if (DraftWords.areWords(value)) {
      return resolvedWords(value, print, record);
    }
    value
        .elements()
        .replaceAll(each -> DraftWords.areWords(each) ? resolvedWords(each, print, record) : each);
    return value;
  }

  /** Printed words that are given once more have the place that they have by themselves. */
  private DraftNode resolvedWords(DraftNode value, @Nullable String print, List<Passage> record) {
    return isDraft && value.is(Kind.STRING) && value.text.equals(print)
        ? words.found(value, words.place(value.text, record))
        : words.resolve(value);
  }

  /** Holds the text of a quote to the passage that is given for it. */
  private void compareText(DraftNode quote, DraftNode given, @Nullable Passage passage) {
    if (passage == null
        || !isInText(passage)
        || !given.is(Kind.STRING)
        || CanonicalForm.of(given.text).equals(words.text().words(passage))) {
      return;
    }
    String printed = words.text().printed(passage);
    Found found = words.finder().find(new Wanted(given.text, passage, null, null));
    if (passage.equals(found.passage())) {
      words.found(given, found);
      quote.put("text", given.derived(printed));
    } else {
      words.report(
          ProblemCode.TEXT_DIFFERS_FROM_PASSAGE,
          "the passage has other words: " + Quoted.of(printed),
          given.text,
          given);
    }
  }

  private boolean isInText(Passage passage) {
    return words.text().fingerprints().stream()
        .anyMatch(each -> each.number() == passage.paragraph() && passage.end() <= each.length());
  }

  /** Fills the article from the text, or holds it to the text. */
  private void checkText() {
    DraftNode article = dossier.get("article");
    if (article == null || !article.is(Kind.OBJECT)) {
      return;
    }
    Map<String, DraftNode> values = rules.article(article, dossier);
    DraftNode paragraphs = article.get("paragraphs");
    DraftNode header = article.get("header");
    boolean isOther =
        (paragraphs != null && !paragraphs.isSame(values.get("paragraphs")))
            || (header != null && !header.isSame(values.getOrDefault("header", header.derived(1))));
    if (isOther) {
      DraftNode place = paragraphs == null ? article : paragraphs;
      String message = "the article must have the fingerprints and the header of the text at hand";
      log.add(Problem.of(ProblemCode.OTHER_TEXT, place.pointer(), message), place.offset);
    }
    if (isDraft) {
      values.forEach(
          (name, value) -> {
            if (!article.has(name)) {
              article.put(name, value);
            }
          });
    }
  }

  /** Adds what follows from all records together. */
  private void complete() {
    rules.ids(dossier).forEach((record, id) -> record.put("id", record.derived(id)));
    rules
        .mentions(dossier, this::reportShared)
        .forEach((record, mentions) -> putIfAbsent(record, "mentions", mentions));
    rules
        .citations(dossier)
        .forEach((record, citations) -> putIfAbsent(record, "citations", citations));
  }

  private void reportShared(DraftNode name, DraftNode record, DraftNode other) {
    if (record.has("mentions") && other.has("mentions")) {
      return;
    }
    words.report(
        ProblemCode.SHARED_NAME,
        "another record has this name too (" + other.pointer() + "); give the mentions of both",
        name.text,
        name);
  }

  private static void putIfAbsent(DraftNode object, String name, @Nullable DraftNode value) {
    if (value != null && !object.has(name)) {
      object.put(name, value);
    }
  }
}

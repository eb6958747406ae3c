package io.github.dossier4j.json;

import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.engine.PassageFinder.Found;
import io.github.dossier4j.engine.PassageFinder.Wanted;
import io.github.dossier4j.json.DraftNode.Kind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.text.ArticleText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document of the wire format into a draft: passages become words, and what follows from
 * the rest goes. It is the reverse of {@link DraftExpansion}, by the same rules.
 */
final class DraftReduction {

  /** By how many words the words around a passage may be longer. */
  private static final int MOST_STEPS = 40;

  private final DraftNode dossier;
  private final DraftWords words;
  private final DraftRules rules;
  private final ArticleText text;
  private final PassageFinder finder;

  DraftReduction(DraftNode dossier, DraftWords words) {
    this.dossier = dossier;
    this.words = words;
    this.rules = new DraftRules(words);
    this.text = words.text();
    this.finder = words.finder();
  }

  DraftNode reduce() {
    removeFollowing("citations", rules.citations(dossier));
    removeMentions();
    removeIds();
    removeArticle();
    object(ObjectType.DOSSIER, dossier, List.of());
    dossier.remove("format");
    DraftNode draft = dossier.derived(Kind.OBJECT).put("draft", dossier.derived(1));
    dossier.names().forEach(name -> draft.put(name, dossier.getKnown(name)));
    return draft;
  }

  /** Where two records share a name, the mentions of both stay. */
  private void removeMentions() {
    Set<DraftNode> sharing = new HashSet<>();
    Map<DraftNode, DraftNode> mentions =
        rules.mentions(
            dossier,
            (name, record, other) -> {
              sharing.add(record);
              sharing.add(other);
            });
    sharing.forEach(record -> mentions.put(record, record.derived("shared")));
    removeFollowing("mentions", mentions);
  }

  private void removeFollowing(String name, Map<DraftNode, DraftNode> following) {
    for (DraftRules.RecordNode record : DraftRules.records(dossier)) {
      DraftNode node = record.node();
      if (record.objectType().has(name)) {
        DraftNode value = node.has(name) ? node.getKnown(name) : node.derived(Kind.ARRAY);
        DraftNode followed = following.getOrDefault(node, node.derived(Kind.ARRAY));
        if (value.isSame(followed)) {
          node.remove(name);
        } else {
          node.put(name, value);
        }
      }
    }
  }

  /** Removes ids to which nothing refers, if all of them would be given again. */
  private void removeIds() {
    Set<String> referred = new HashSet<>();
    collectReferences(dossier, referred);
    List<DraftRules.RecordNode> unreferred =
        DraftRules.records(dossier).stream()
            .filter(record -> !referred.contains(record.node().string("id")))
            .toList();
    Map<DraftNode, DraftNode> ids = new LinkedHashMap<>();
    unreferred.forEach(record -> ids.put(record.node(), record.node().getKnown("id")));
    // An id that would not be given again stays, and frees no number for the others.
    boolean changed = true;
    while (changed) {
      ids.keySet().forEach(node -> node.remove("id"));
      Map<DraftNode, String> given = rules.ids(dossier);
      changed =
          ids.entrySet()
              .removeIf(
                  each -> {
                    boolean differs = !each.getValue().text.equals(given.get(each.getKey()));
                    if (differs) {
                      each.getKey().putFirst("id", each.getValue());
                    }
                    return differs;
                  });
    }
  }

  private static void collectReferences(DraftNode node, Set<String> references) {
    String reference = node.string("ref");
    if (reference != null) {
      references.add(reference);
    }
    node.names().forEach(name -> collectReferences(node.getKnown(name), references));
    node.elements().forEach(element -> collectReferences(element, references));
  }

  private void removeArticle() {
    DraftNode article = dossier.getKnown("article");
    rules
        .article(article, dossier)
        .forEach(
            (name, value) -> {
              if (value.isSame(article.get(name))) {
                article.remove(name);
              }
            });
  }

  private void object(ObjectType type, DraftNode object, List<Passage> record) {
    List<Passage> own = rules.around(type, object, record);
    for (WireProperty property : type.properties()) {
      String name = property.toString();
      DraftNode value = object.get(name);
      DraftNode following = rules.local(type, name, object);
      if (value != null && value.isSame(following)) {
        object.remove(name);
      } else if (value == null && following != null && following.is(Kind.ARRAY)) {
        object.put(name, following.derived(Kind.ARRAY));
      }
    }
    WireProperty passages = DraftRules.passages(type);
    if (passages != null) {
      passages(type, passages, object, record);
    }
    for (WireProperty property : type.properties()) {
      DraftNode value = object.get(property.toString());
      if (value != null
          && property.type() instanceof ObjectType part
          && !property.equals(passages)) {
        if (property.list()) {
          value.elements().forEach(element -> object(part, element, own));
          value.elements().replaceAll(element -> brief(part, element));
        } else {
          object(part, value, own);
          object.put(property.toString(), brief(part, value));
        }
      }
    }
    DraftNode article = type == ObjectType.DOSSIER ? object.get("article") : null;
    if (article != null && article.names().isEmpty()) {
      object.remove("article");
    }
  }

  /** A text of which only the print is left is a string; an actor's link stands in its object. */
  private static DraftNode brief(ObjectType type, DraftNode object) {
    boolean isText = type == ObjectType.REPORTED_TEXT || type == ObjectType.FIGURE;
    if (isText && object.names().equals(List.of("printed"))) {
      return object.getKnown("printed");
    } else if (type != ObjectType.PARTICIPANT) {
      return object;
    }
    DraftNode lifted = object.derived(Kind.OBJECT);
    DraftNode actor = object.getKnown("actor");
    actor.names().forEach(name -> lifted.put(name, actor.getKnown(name)));
    DraftNode role = object.get("role");
    return role == null ? lifted : lifted.put("role", role);
  }

  private void passages(
      ObjectType type, WireProperty property, DraftNode object, List<Passage> record) {
    String name = property.toString();
    List<Passage> all = DraftRules.passages(type, object);
    String printed = DraftRules.printed(type);
    String print = printed == null ? null : object.string(printed);
    if (print != null && isFollowing(all, type, print, record)) {
      object.remove(name);
      return;
    }
    DraftNode value = object.get(name);
    if (value == null) {
      if (print != null) {
        object.put(name, object.derived(Kind.ARRAY));
      }
      return;
    }
    String part = DraftRules.partPrint(type, object);
    List<DraftNode> given =
        all.stream().map(passage -> words(value, passage, part, record)).toList();
    object.remove(name);
    if (given.isEmpty()) {
      // An empty list of mentions: there are none, though the names stand in the text.
      object.put(name, value);
    } else if (given.stream().allMatch(DraftWords::areWords) && !name.equals("mentions")) {
      object.put("words", given.size() == 1 ? given.get(0) : list(value, given));
    } else {
      object.put(name, property.list() ? list(value, given) : given.get(0));
    }
  }

  private static DraftNode list(DraftNode origin, List<DraftNode> elements) {
    DraftNode list = origin.derived(Kind.ARRAY);
    elements.forEach(list::add);
    return list;
  }

  /** Whether passages follow from printed words. */
  private boolean isFollowing(
      List<Passage> passages, ObjectType type, String print, List<Passage> record) {
    Found found = rules.place(type, print, record);
    Passage passage = found.passage();
    return passage != null
        && passages.equals(List.of(passage))
        && !found.isRepaired()
        && (type != ObjectType.QUOTE || text.printed(passage).equals(print));
  }

  /**
   * Words for a passage; the passage itself if no words mean it.
   *
   * @param print the printed words of the part whose passage it is; null if it has none
   */
  private DraftNode words(
      DraftNode origin, Passage passage, @Nullable String print, List<Passage> record) {
    String printed = text.words(passage);
    boolean isPrint = printed.equals(print);
    if (isPrint
        ? isPlace(words.place(printed, record), passage)
        : means(Wanted.of(printed), passage)) {
      return origin.derived(printed);
    }
    String longer = longer(passage);
    if (longer != null) {
      return origin
          .derived(Kind.OBJECT)
          .put("words", origin.derived(printed))
          .put("in", origin.derived(longer));
    }
    int occurrence = 0;
    for (Passage place : finder.all(printed)) {
      occurrence += place.paragraph() == passage.paragraph() ? 1 : 0;
      if (place.equals(passage)
          && means(new Wanted(printed, null, passage.paragraph(), occurrence), passage)) {
        return origin
            .derived(Kind.OBJECT)
            .put("words", origin.derived(printed))
            .put("paragraph", origin.derived(passage.paragraph()))
            .put("occurrence", origin.derived(occurrence));
      }
    }
    return origin.derived(passage);
  }

  /** The shortest words around a passage that stand only once and hold its words once. */
  private @Nullable String longer(Passage passage) {
    String paragraph = text.paragraph(passage.paragraph());
    int length = paragraph.codePointCount(0, paragraph.length());
    int start = passage.start();
    int end = passage.end();
    boolean right = true;
    for (int step = 0; step < MOST_STEPS && (start > 0 || end < length); step++) {
      if (right ? end < length : start == 0) {
        end = wordAfter(passage.paragraph(), end, length);
      } else {
        start = wordBefore(passage.paragraph(), start);
      }
      right = !right;
      Passage longer = Passage.of(passage.paragraph(), start, end);
      String around = text.words(longer);
      if (means(Wanted.of(around), longer)
          && means(new Wanted(text.words(passage), longer, null, null), passage)) {
        return around;
      }
    }
    return null;
  }

  private int wordAfter(int paragraph, int end, int length) {
    int next = end + 1;
    while (next < length && !isWordEnd(paragraph, next)) {
      next++;
    }
    return next;
  }

  private boolean isWordEnd(int paragraph, int at) {
    Passage last = Passage.of(paragraph, at - 1, at);
    Passage next = Passage.of(paragraph, at, at + 1);
    return finder.index().isWhole(Passage.of(paragraph, 0, at))
        && !text.words(last).isBlank()
        && !isMark(text.words(last))
        && !text.words(next).equals("'");
  }

  private int wordBefore(int paragraph, int start) {
    int next = start - 1;
    while (next > 0 && !isWordStart(paragraph, next)) {
      next--;
    }
    return next;
  }

  private boolean isWordStart(int paragraph, int at) {
    String here = text.words(Passage.of(paragraph, at, at + 1));
    String before = text.words(Passage.of(paragraph, at - 1, at));
    return finder.index().isWhole(Passage.of(paragraph, 0, at))
        && !here.isBlank()
        && !isMark(here)
        && !before.equals("'");
  }

  private static boolean isMark(String character) {
    return !Character.isLetterOrDigit(character.codePointAt(0));
  }

  private boolean means(Wanted wanted, Passage passage) {
    return isPlace(finder.find(wanted), passage);
  }

  private static boolean isPlace(Found found, Passage passage) {
    return passage.equals(found.passage()) && !found.isRepaired();
  }
}

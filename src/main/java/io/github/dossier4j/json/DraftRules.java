package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.ClosingCitations;
import io.github.dossier4j.engine.Insertions;
import io.github.dossier4j.engine.Mentions;
import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.engine.PassageFinder.Found;
import io.github.dossier4j.engine.PassageFinder.Wanted;
import io.github.dossier4j.json.DraftNode.Kind;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the rest of a document, so that a draft can leave it out. Each rule gives the
 * value of one property: where a draft is read it fills what is absent, and where a dossier is
 * turned into a draft it tells what may go.
 */
final class DraftRules {

  private static final String VERSION = "0.1.0";
  private static final String RIGHTS = "not cleared for publication";

  /** Of these properties an empty list says that there are none, and absence that they follow. */
  static final Set<String> EMPTY_MEANS_NONE =
      Set.of("mentions", "citations", "insertions", "passages");

  private static final Map<RecordType, String> ID_PREFIXES =
      Map.of(
          RecordType.PEOPLE, "person",
          RecordType.ORGANIZATIONS, "organization",
          RecordType.AGREEMENTS, "agreement",
          RecordType.QUOTES, "quote",
          RecordType.STATEMENTS, "statement",
          RecordType.CITATIONS, "citation",
          RecordType.EVENTS, "event");

  private final ArticleText text;
  private final DraftWords words;

  DraftRules(DraftWords words) {
    this.text = words.text();
    this.words = words;
  }

  /** The property of a type that has its passages; null if it has none. */
  static @Nullable WireProperty passages(ObjectType type) {
    return type.properties().stream()
        .filter(property -> property.type() == ObjectType.PASSAGE)
        .findFirst()
        .orElse(null);
  }

  /** The passages of an object, as far as they are given in numbers. */
  static List<Passage> passages(ObjectType type, DraftNode object) {
    WireProperty property = passages(type);
    DraftNode value = property == null ? null : object.get(property.toString());
    if (value == null) {
      return List.of();
    }
    List<DraftNode> all = value.is(Kind.ARRAY) ? value.elements() : List.of(value);
    return all.stream().map(DraftNode::passage).filter(Objects::nonNull).toList();
  }

  /** The name of the property whose words have the place of the object; null if none has. */
  static @Nullable String printed(ObjectType type) {
    return switch (type) {
      case REPORTED_TEXT, FIGURE, REPORTED_TIME, CITATION -> "printed";
      case POSITION -> "title";
      case QUOTE -> "text";
      default -> null;
    };
  }

  /** The printed words of a part of a record; null if it has none, or if it is a record. */
  static @Nullable String partPrint(ObjectType type, DraftNode object) {
    String printed = type.recordType == null ? printed(type) : null;
    return printed == null ? null : object.string(printed);
  }

  /**
   * Where the printed words of the parts of an object are looked for first: in the passages of
   * their record, or in the header if they are parts of the article.
   *
   * @param record the same for the object itself
   */
  List<Passage> around(ObjectType type, DraftNode object, List<Passage> record) {
    if (type == ObjectType.ARTICLE && text.header() > 0) {
      String header = text.paragraph(0);
      return List.of(Passage.of(0, 0, header.codePointCount(0, header.length())));
    }
    return type.recordType == null ? record : passages(type, object);
  }

  /**
   * The place that follows from printed words: of a record without the marks around it, of a part
   * within the passages of its record first.
   */
  Found place(ObjectType type, String print, List<Passage> record) {
    if (type.recordType == null) {
      return words.place(print, record);
    }
    Found found = words.finder().find(Wanted.of(print));
    Passage place = found.passage();
    Passage inner = place == null ? null : new Enclosure(text, type).inside(place);
    return inner == null || inner.equals(place) ? found : new Found(inner, true, null, null);
  }

  /**
   * What follows from an object by itself.
   *
   * @return the value of the property; null if it does not follow
   */
  @Nullable DraftNode local(ObjectType type, String property, DraftNode object) {
    return switch (property) {
      case "basis" -> {
        Basis basis = object.has("note") ? Basis.INFERRED : Basis.STATED;
        yield object.derived(basis.toString());
      }
      case "value" -> type == ObjectType.REPORTED_TIME ? null : copy(object.get("printed"));
      case "insertions" -> {
        String quote = object.string("text");
        DraftNode ranges = object.derived(Kind.ARRAY);
        if (quote != null) {
          Insertions.of(quote)
              .forEach(range -> ranges.add(object.derivedRange(range.start(), range.end())));
        }
        yield ranges.elements().isEmpty() ? null : ranges;
      }
      case "kind" ->
          type == ObjectType.STATEMENT && object.has("holder")
              ? object.derived(StatementKind.REPORTED.toString())
              : null;
      case "format" -> object.derived(Dossier.FORMAT);
      case "version" -> type == ObjectType.DOSSIER ? object.derived(VERSION) : null;
      case "rights" -> object.derived(RIGHTS);
      case "article" -> object.derived(Kind.OBJECT);
      default -> null;
    };
  }

  private static @Nullable DraftNode copy(@Nullable DraftNode string) {
    return string == null || !string.is(Kind.STRING) ? null : string.derived(string.text);
  }

  /** What the text says of the article. */
  Map<String, DraftNode> article(DraftNode article, DraftNode dossier) {
    Map<String, DraftNode> values = new HashMap<>();
    String id = dossier.string("id");
    boolean isKnown = id != null && new Problems().id("", id).list().isEmpty();
    values.put("id", isKnown ? article.derived(id + "-article") : article.lost());
    if (text.header() != 1) {
      values.put("header", article.derived(text.header()));
    }
    DraftNode paragraphs = article.derived(Kind.ARRAY);
    for (ParagraphFingerprint each : text.fingerprints()) {
      paragraphs.add(
          article
              .derived(Kind.OBJECT)
              .put("number", article.derived(each.number()))
              .put("length", article.derived(each.length()))
              .put("sha256", article.derived(each.sha256())));
    }
    values.put("paragraphs", paragraphs);
    return values;
  }

  /** The ids of records that have none: the first that are free. */
  Map<DraftNode, String> ids(DraftNode dossier) {
    Set<String> taken = new HashSet<>();
    add(dossier.string("id"), taken);
    DraftNode article = dossier.get("article");
    add(article == null ? null : article.string("id"), taken);
    records(dossier).forEach(record -> add(record.node().string("id"), taken));
    Map<DraftNode, String> ids = new HashMap<>();
    Map<RecordType, Integer> next = new HashMap<>();
    for (RecordNode record : records(dossier)) {
      if (!record.node().has("id")) {
        String id;
        do {
          id = ID_PREFIXES.get(record.type()) + "-" + next.merge(record.type(), 1, Integer::sum);
        } while (!taken.add(id));
        ids.put(record.node(), id);
      }
    }
    return ids;
  }

  private static void add(@Nullable String id, Set<String> ids) {
    if (id != null) {
      ids.add(id);
    }
  }

  /**
   * A record of a document.
   *
   * @param type its type
   * @param node its object
   */
  record RecordNode(RecordType type, DraftNode node) {

    ObjectType objectType() {
      return ObjectType.of(type);
    }
  }

  /** The records of a dossier that are objects, in order. */
  static List<RecordNode> records(DraftNode dossier) {
    List<RecordNode> records = new ArrayList<>();
    for (RecordType type : RecordType.values()) {
      for (DraftNode node : dossier.elements(type.listName())) {
        if (node.is(Kind.OBJECT)) {
          records.add(new RecordNode(type, node));
        }
      }
    }
    return records;
  }

  /** The mentions of people and organizations, by their object. */
  Map<DraftNode, DraftNode> mentions(DraftNode dossier, NameProblem problem) {
    Mentions mentions = new Mentions(words.finder());
    Map<String, DraftNode> owners = new HashMap<>();
    for (RecordNode record : records(dossier)) {
      if (record.objectType().has("mentions")) {
        String owner = Integer.toString(owners.size());
        owners.put(owner, record.node());
        for (DraftNode name : names(record.node())) {
          if (PassageFinder.problems(name.text).list().isEmpty()) {
            DraftNode other = owners.get(mentions.add(owner, name.text));
            if (other != null && other != record.node()) {
              problem.isShared(name, record.node(), other);
            }
          }
        }
      }
    }
    Map<DraftNode, DraftNode> found = new HashMap<>();
    owners.forEach(
        (owner, node) -> {
          List<Passage> places = mentions.of(owner);
          if (!places.isEmpty()) {
            found.put(node, node.derived(places));
          }
        });
    return found;
  }

  /** Told of a name that two records have. */
  interface NameProblem {
    void isShared(DraftNode name, DraftNode record, DraftNode other);
  }

  private static List<DraftNode> names(DraftNode record) {
    List<DraftNode> names = new ArrayList<>(record.strings("name"));
    names.addAll(record.strings("acronym"));
    names.addAll(record.strings("aliases"));
    return names;
  }

  /** The links to the citations that cover a record, by its object. */
  Map<DraftNode, DraftNode> citations(DraftNode dossier) {
    ClosingCitations<DraftNode> closing =
        new ClosingCitations<>(text.firstParagraph(), text.paragraphs());
    for (DraftNode citation : dossier.elements(RecordType.CITATIONS.listName())) {
      passages(ObjectType.CITATION, citation).forEach(place -> closing.add(citation, place));
    }
    Map<DraftNode, DraftNode> found = new HashMap<>();
    for (RecordNode record : records(dossier)) {
      if (record.objectType().has("citations")) {
        DraftNode links = record.node().derived(Kind.ARRAY);
        closing
            .of(passages(record.objectType(), record.node()))
            .forEach((citation, basis) -> links.add(link(record.node(), citation, basis)));
        if (!links.elements().isEmpty()) {
          found.put(record.node(), links);
        }
      }
    }
    return found;
  }

  private static DraftNode link(DraftNode record, DraftNode citation, Basis basis) {
    DraftNode link = record.derived(Kind.OBJECT);
    String id = citation.string("id");
    link.put("ref", id == null ? record.lost() : record.derived(id));
    link.put("basis", record.derived(basis.toString()));
    if (basis == Basis.INFERRED) {
      link.put("note", record.derived(ClosingCitations.NOTE));
    }
    return link.put("passages", record.derived(passages(ObjectType.CITATION, citation)));
  }
}

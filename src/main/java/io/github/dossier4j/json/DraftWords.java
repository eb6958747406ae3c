package io.github.dossier4j.json;

import io.github.dossier4j.engine.PassageFinder;
import io.github.dossier4j.engine.PassageFinder.Found;
import io.github.dossier4j.engine.PassageFinder.Wanted;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.text.ArticleText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the places that the words of a draft mean, and keeps what was repaired on the way. */
final class DraftWords {

  /** What stands in an object that gives a passage by its words. */
  private static final List<String> NAMES = List.of("words", "in", "paragraph", "occurrence");

  private final ArticleText text;
  private final PassageFinder finder;
  private final ProblemLog log;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> nearest = new HashMap<>();
  private final Set<String> sought = new HashSet<>();

  DraftWords(ArticleText text, PassageFinder finder, ProblemLog log) {
    this.text = text;
    this.finder = finder;
    this.log = log;
  }

  /** A finder for the words of a text. It takes time to make, so that a text needs one only. */
  static PassageFinder finder(ArticleText text) {
    return PassageFinder.of(text.firstParagraph(), text.paragraphs()).repairing();
  }

  /**
   * A place that was found.
   *
   * @param words where the words stand in the draft
   * @param isRepaired whether it is another place than was asked for, or has another typography
   */
  record Place(DraftNode words, Passage passage, boolean isRepaired) {}

  PassageFinder finder() {
    return finder;
  }

  ArticleText text() {
    return text;
  }

  /** The places that were found, in the order of the draft. */
  List<Place> places() {
    return places.values().stream()
        .sorted(Comparator.comparingInt(place -> place.words().offset))
        .toList();
  }

  /** The words of the article that are nearest to those that were not found, by their pointer. */
  Map<String, String> nearest() {
    return nearest;
  }

  /** Whether the place of some words was looked for, with or without success. */
  boolean isFound(DraftNode words) {
    return sought.contains(words.pointer());
  }

  /** Whether a value gives a passage by words. */
  static boolean areWords(DraftNode value) {
    return value.is(DraftNode.Kind.STRING)
        || value.has("words")
        || value.has("in")
        || value.has("occurrence");
  }

  /**
   * The passage that words give.
   *
   * @param value a string, or an object with words
   * @return the passage in numbers; a lost one if there is a problem, which is reported
   */
  DraftNode resolve(DraftNode value) {
    if (value.is(DraftNode.Kind.STRING)) {
      return found(value, finder.find(Wanted.of(value.text)));
    }
    for (String name : value.names()) {
      if (!NAMES.contains(name)) {
        DraftNode unknown = value.getKnown(name);
        log.add(ProblemLog.unknownProperty(unknown.pointer(), name, NAMES), unknown.offset);
        return value.lost();
      }
    }
    DraftNode words = value.get("words");
    if (words == null) {
      log.add(
          Problem.of(ProblemCode.MISSING, value.pointer() + "/words", "'words' is required"),
          value.offset);
      return value.lost();
    }
    DraftNode in = present(value.get("in"));
    DraftNode paragraph = present(value.get("paragraph"));
    DraftNode occurrence = present(value.get("occurrence"));
    if (!isA(words, DraftNode.Kind.STRING)
        || !isA(in, DraftNode.Kind.STRING)
        || !isWhole(paragraph)
        || !isWhole(occurrence)) {
      return value.lost();
    }
    Integer number = paragraph == null ? null : paragraph.number();
    Passage within = null;
    if (in != null) {
      Found longer = finder.find(new Wanted(in.text, null, number, null));
      within = longer.passage();
      if (within == null) {
        found(in, longer);
        return value.lost();
      }
    }
    Integer which = occurrence == null ? null : occurrence.number();
    return found(words, finder.find(new Wanted(words.text, within, number, which)));
  }

  /**
   * The place of printed words of a record: within the passages of the record if they stand there
   * once, else in the text.
   *
   * @param record the passages of the record
   */
  Found place(String printed, List<Passage> record) {
    Predicate<Passage> isInRecord = place -> record.stream().anyMatch(each -> each.contains(place));
    List<Passage> inside =
        printed.isBlank() ? List.of() : finder.all(printed).stream().filter(isInRecord).toList();
    return inside.size() == 1
        ? new Found(inside.get(0), false, null, null)
        : finder.find(Wanted.of(printed));
  }

  /** Keeps what was found for some words, or reports why nothing was. */
  DraftNode found(DraftNode words, Found found) {
    sought.add(words.pointer());
    Passage passage = found.passage();
    if (passage != null) {
      places.put(words.pointer(), new Place(words, passage, found.isRepaired()));
      return words.derived(passage);
    }
    if (found.nearest() != null) {
      nearest.put(words.pointer(), found.nearest());
    }
    Problem problem = found.problem();
    if (problem != null) {
      log.add(problem.within(words.pointer()), words.offset);
    }
    return words.lost();
  }

  void report(ProblemCode code, String message, String value, DraftNode node) {
    log.add(Problem.of(code, node.pointer(), message, value), node.offset);
  }

  private static @Nullable DraftNode present(@Nullable DraftNode value) {
    return value == null || value.isEmpty() ? null : value;
  }

  private boolean isA(@Nullable DraftNode value, DraftNode.Kind kind) {
    if (value == null || value.is(kind)) {
      return true;
    }
    report(ProblemCode.WRONG_TYPE, "the value must be a string", value.text, value);
    return false;
  }

  private boolean isWhole(@Nullable DraftNode value) {
    if (value == null || value.number() != null) {
      return true;
    }
    report(ProblemCode.WRONG_TYPE, "the value must be a whole number", value.text, value);
    return false;
  }
}

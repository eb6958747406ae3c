package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of passages whose paragraphs were altered. One place proves one passage: passages
 * that stand apart in the dossier are never found at places that overlap. Passages that overlap, or
 * are the same, move together.
 *
 * <p>First come the words that did not move, or moved with the end of their paragraph, as all words
 * do that stand before or after a single alteration. Then the others, the longest first, in the
 * dossier's order: to where words that they overlap were found, or else to the first free place in
 * their own paragraph or, if it has none, in another altered one.
 */
final class MovedWords {

  private static final Comparator<Sought> LONGEST_FIRST =
      Comparator.comparingInt((Sought each) -> -each.length())
          // What can have one form only must not lose its place to what can have several.
          .thenComparingInt(each -> each.fitting().size())
          .thenComparing(Sought::passage, Ranges.IN_ORDER);

  private final ProvenText text;

  /** By paragraph of the dossier. */
  private final Map<Integer, List<Sought>> sought = new TreeMap<>();

  /** Which parts of the dossier's paragraphs were found where. */
  private final Parts found = new Parts();

  /** Which parts of the text's paragraphs came from where. */
  private final Parts taken = new Parts();

  MovedWords(ProvenText text) {
    this.text = text;
  }

  /** The words of a passage, and who is told the place where they stand. */
  private record Sought(Passage passage, Forms forms, Consumer<Optional<Passage>> listener) {

    int length() {
      return passage.end() - passage.start();
    }

    List<String> fitting() {
      return forms.fitting(passage);
    }

    /** Equal for what has the same length, and one form only that is the same, or all of them. */
    Object key() {
      return fitting().size() == 1 ? fitting().get(0) : new Several(forms, length());
    }
  }

  /** Several forms of one length. */
  private record Several(Forms forms, int length) {}

  /**
   * Looks for the words of a passage in an altered paragraph. The listener is called later, by
   * {@link #find()}, if one of the forms fits the passage at all.
   */
  void add(Passage passage, Forms forms, Consumer<Optional<Passage>> listener) {
    if (forms.fitting(passage).isEmpty()) {
      listener.accept(Optional.empty());
    } else {
      sought
          .computeIfAbsent(passage.paragraph(), none -> new ArrayList<>())
          .add(new Sought(passage, forms, listener));
    }
  }

  void find() {
    List<Sought> rest = new ArrayList<>();
    for (Map.Entry<Integer, List<Sought>> entry : sought.entrySet()) {
      entry.getValue().sort(LONGEST_FIRST);
      rest.addAll(
          text.isMissing(entry.getKey())
              ? entry.getValue()
              : aroundOneAlteration(entry.getKey(), entry.getValue()));
    }
    rest.sort(LONGEST_FIRST);
    Map<Object, List<Sought>> alike = new LinkedHashMap<>();
    for (Sought each : rest) {
      alike.computeIfAbsent(each.key(), none -> new ArrayList<>()).add(each);
    }
    alike.values().forEach(this::findAlike);
  }

  /** Looks for what has the same length and the same forms. Its places are forgotten afterwards. */
  private void findAlike(List<Sought> alike) {
    NavigableMap<Integer, Deque<Passage>> places = inAlteredParagraphs(alike.get(0).fitting());
    for (Sought each : alike) {
      Passage place = beside(each);
      if (place == null) {
        place = firstFree(places, text.numberInText(each.passage.paragraph()));
      }
      while (place == null && !places.isEmpty()) {
        place = firstFree(places, places.firstKey());
      }
      if (place == null) {
        each.listener.accept(Optional.empty());
      } else {
        take(place, each);
      }
    }
  }

  /**
   * Takes the places that a single alteration of a paragraph leaves to the words before and after
   * it.
   *
   * @return what is left
   */
  private List<Sought> aroundOneAlteration(int paragraph, List<Sought> all) {
    int number = text.numberInText(paragraph);
    int longer = text.longer(paragraph);
    // Between the first end and the last start of what stands at neither place is the alteration.
    int firstEnd = Integer.MAX_VALUE;
    int lastStart = -1;
    for (Sought each : all) {
      if (!stands(each, number, 0) && !stands(each, number, longer)) {
        firstEnd = Math.min(firstEnd, each.passage.end());
        lastStart = Math.max(lastStart, each.passage.start());
      }
    }
    List<Sought> rest = new ArrayList<>();
    for (Sought each : all) {
      boolean before = longer == 0 || each.passage.start() < firstEnd;
      boolean after = each.passage.end() > lastStart;
      if (!(before && takeShifted(each, number, 0))
          && !(after && takeShifted(each, number, longer))) {
        rest.add(each);
      }
    }
    return rest;
  }

  private boolean takeShifted(Sought each, int paragraph, int shift) {
    if (!stands(each, paragraph, shift)) {
      return false;
    }
    Passage place = shifted(each.passage, paragraph, shift);
    if (!isFree(place, each.passage)) {
      return false;
    }
    take(place, each);
    return true;
  }

  private boolean stands(Sought each, int paragraph, int shift) {
    if (!text.has(paragraph, each.passage.start() + shift, each.passage.end() + shift)) {
      return false;
    }
    Passage place = shifted(each.passage, paragraph, shift);
    return text.isWhole(place) && each.forms.contain(text.words(place));
  }

  private static Passage shifted(Passage passage, int paragraph, int shift) {
    return Passage.of(paragraph, passage.start() + shift, passage.end() + shift);
  }

  /** A place must not overlap what came from elsewhere. */
  private boolean isFree(Passage place, Passage passage) {
    return taken.overlapping(place).stream()
        .allMatch(part -> part.comesWith(passage.paragraph(), passage.start() - place.start()));
  }

  private void take(Passage place, Sought each) {
    int shift = place.start() - each.passage.start();
    found.add(each.passage, place.paragraph(), shift);
    taken.add(place, each.passage.paragraph(), -shift);
    each.listener.accept(Optional.of(place));
  }

  /** The place that moved with words that the passage overlaps. */
  private @Nullable Passage beside(Sought each) {
    for (Part part : found.overlapping(each.passage)) {
      if (stands(each, part.paragraph, part.shift)) {
        Passage place = shifted(each.passage, part.paragraph, part.shift);
        if (isFree(place, each.passage)) {
          return place;
        }
      }
    }
    return null;
  }

  /** Forgets the places that overlap what is taken. What moved with it was found beside it. */
  private @Nullable Passage firstFree(NavigableMap<Integer, Deque<Passage>> places, int paragraph) {
    Deque<Passage> inParagraph = places.get(paragraph);
    while (inParagraph != null && !inParagraph.isEmpty()) {
      if (taken.overlapping(inParagraph.peek()).isEmpty()) {
        return inParagraph.peek();
      }
      inParagraph.pop();
    }
    places.remove(paragraph);
    return null;
  }

  private NavigableMap<Integer, Deque<Passage>> inAlteredParagraphs(List<String> forms) {
    List<Passage> all = new ArrayList<>();
    for (String form : forms) {
      text.find(form).stream().filter(text::isAltered).forEach(all::add);
    }
    all.sort(Ranges.IN_ORDER);
    NavigableMap<Integer, Deque<Passage>> places = new TreeMap<>();
    for (Passage place : all) {
      places.computeIfAbsent(place.paragraph(), none -> new ArrayDeque<>()).add(place);
    }
    return places;
  }

  /** A part of one side, and where it is on the other: in which paragraph, shifted by how much. */
  private record Part(int start, int end, int paragraph, int shift) {

    boolean comesWith(int otherParagraph, int otherShift) {
      return paragraph == otherParagraph && shift == otherShift;
    }
  }

  /** Parts of paragraphs that do not overlap. */
  private static final class Parts {

    private final Map<Integer, NavigableMap<Integer, Part>> byParagraph = new HashMap<>();

    List<Part> overlapping(Passage passage) {
      NavigableMap<Integer, Part> parts = byParagraph.get(passage.paragraph());
      if (parts == null) {
        return List.of();
      }
      List<Part> overlapping = new ArrayList<>();
      Map.Entry<Integer, Part> before = parts.floorEntry(passage.start());
      if (before != null && before.getValue().end > passage.start()) {
        overlapping.add(before.getValue());
      }
      overlapping.addAll(parts.subMap(passage.start(), false, passage.end(), false).values());
      return overlapping;
    }

    /** Adds a part, as one with those that it overlaps; none if one of them is elsewhere. */
    void add(Passage passage, int paragraph, int shift) {
      List<Part> overlapping = overlapping(passage);
      int start = passage.start();
      int end = passage.end();
      for (Part part : overlapping) {
        if (!part.comesWith(paragraph, shift)) {
          return;
        }
        start = Math.min(start, part.start);
        end = Math.max(end, part.end);
      }
      NavigableMap<Integer, Part> parts =
          byParagraph.computeIfAbsent(passage.paragraph(), none -> new TreeMap<>());
      overlapping.forEach(part -> parts.remove(part.start));
      parts.put(start, new Part(start, end, paragraph, shift));
    }
  }
}

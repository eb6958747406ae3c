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
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of passages whose paragraphs were altered. Each place in the text proves one
 * passage only: passages that do not overlap in the dossier are never found at places that overlap.
 * Passages that overlap, or are equal, move together.
 *
 * <p>First it finds the words that did not move or that moved with the end of their paragraph.
 * After a single alteration, these are all words before and after it. Then it finds the others, the
 * longest first, in the dossier's order. If they overlap words that were found, they are looked for
 * beside those. Otherwise they take the first free place in their own paragraph or, if there is
 * none, in another altered one.
 */
final class MovedWords {

  private static final Comparator<Sought> LONGEST_FIRST =
      Comparator.comparingInt((Sought each) -> -each.length())
          // Words with only one form come first, before words with several forms take their place.
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

  /** Looks for words with the same key. Their places are not kept afterwards. */
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
    // What stands before the alteration has nothing on its left that moved, and what stands after
    // it has nothing on its right that moved otherwise.
    int firstEnd = Integer.MAX_VALUE;
    int lastStart = -1;
    for (Sought each : all) {
      if (!stands(each, number, 0)) {
        firstEnd = Math.min(firstEnd, each.passage.end());
      }
      if (!stands(each, number, longer)) {
        lastStart = Math.max(lastStart, each.passage.start());
      }
    }
    Sides sides = new Sides(firstEnd, lastStart, number, longer);
    long standing = all.stream().filter(each -> sides.shift(each).isPresent()).count();
    if (longer != 0 && 2 * standing < all.size()) {
      return all; // More than one alteration, or another paragraph with the same end.
    }
    List<Sought> rest = new ArrayList<>();
    int before = 0;
    int after = text.length(number);
    for (Sought each : all) {
      OptionalInt shift = sides.shift(each);
      if (shift.isEmpty() || !takeShifted(each, number, shift.getAsInt())) {
        rest.add(each);
      } else if (sides.isBefore(each) && shift.getAsInt() == 0) {
        before = Math.max(before, each.passage.end());
      } else if (sides.isAfter(each)) {
        after = Math.min(after, each.passage.start() + longer);
      }
    }
    // What the dossier does not hold there did not move either, so no other words came there.
    taken.add(number, 0, before, paragraph, 0);
    taken.add(number, after, text.length(number), paragraph, -longer);
    return rest;
  }

  /** What stands before and after an alteration that makes a paragraph longer. */
  private final class Sides {

    private final int firstEnd;
    private final int lastStart;
    private final int number;
    private final int longer;

    Sides(int firstEnd, int lastStart, int number, int longer) {
      this.firstEnd = firstEnd;
      this.lastStart = lastStart;
      this.number = number;
      this.longer = longer;
    }

    boolean isBefore(Sought each) {
      return each.passage.start() < firstEnd;
    }

    boolean isAfter(Sought each) {
      return each.passage.end() > lastStart;
    }

    /** By how much the words moved if they stand on one side; empty if they do not. */
    OptionalInt shift(Sought each) {
      if ((isBefore(each) || longer == 0) && stands(each, number, 0)) {
        return OptionalInt.of(0);
      }
      return isAfter(each) && stands(each, number, longer)
          ? OptionalInt.of(longer)
          : OptionalInt.empty();
    }
  }

  private boolean takeShifted(Sought each, int paragraph, int shift) {
    Passage place = shifted(each.passage, paragraph, shift);
    if (!isFree(place, each.passage)) {
      return false;
    }
    take(place, each);
    return true;
  }

  private boolean stands(Sought each, int paragraph, int shift) {
    if (each.passage.start() + shift < 0 || each.passage.end() + shift > text.length(paragraph)) {
      return false;
    }
    Passage place = shifted(each.passage, paragraph, shift);
    return text.isWhole(place) && each.forms.contain(text.words(place));
  }

  private static Passage shifted(Passage passage, int paragraph, int shift) {
    return Passage.of(paragraph, passage.start() + shift, passage.end() + shift);
  }

  /** Whether a place overlaps no words that moved in another way. */
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

  /**
   * The place beside words that the passage overlaps and that were found; null if there is none.
   */
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

  /**
   * The first place that overlaps nothing taken; the others are dropped. Words that moved with
   * taken ones were found beside them.
   */
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

    /**
     * Adds a part and joins it with those that it overlaps. Adds nothing if one of them moved in
     * another way.
     */
    void add(Passage passage, int paragraph, int shift) {
      add(passage.paragraph(), passage.start(), passage.end(), paragraph, shift);
    }

    void add(int ofParagraph, int from, int to, int paragraph, int shift) {
      if (from >= to) {
        return;
      }
      List<Part> overlapping = overlapping(Passage.of(ofParagraph, from, to));
      int start = from;
      int end = to;
      for (Part part : overlapping) {
        if (!part.comesWith(paragraph, shift)) {
          return;
        }
        start = Math.min(start, part.start);
        end = Math.max(end, part.end);
      }
      NavigableMap<Integer, Part> parts =
          byParagraph.computeIfAbsent(ofParagraph, none -> new TreeMap<>());
      overlapping.forEach(part -> parts.remove(part.start));
      parts.put(start, new Part(start, end, paragraph, shift));
    }
  }

  /** The words of a passage, and the listener that is called with the place where they stand. */
  private record Sought(Passage passage, Forms forms, Consumer<Optional<Passage>> listener) {

    int length() {
      return passage.end() - passage.start();
    }

    List<String> fitting() {
      return forms.fitting(passage);
    }

    /**
     * Equal for words that can stand at the same places: those with the same single form, or with
     * the same forms and length.
     */
    Object key() {
      return fitting().size() == 1 ? fitting().get(0) : new Several(forms, length());
    }
  }

  /** Several forms of one length. */
  private record Several(Forms forms, int length) {}
}

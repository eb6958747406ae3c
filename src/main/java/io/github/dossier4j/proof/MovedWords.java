package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of passages whose paragraphs were altered. One place proves one passage; facts
 * with the same passage share the place.
 *
 * <p>First come the words that did not move, or moved with the end of their paragraph, as all do
 * beside a single alteration. Then the others, in the order of the dossier's text: to the first
 * free place in their own paragraph or, if it has none, in another altered one.
 *
 * <p>Words of different lengths never want the same place, so each length is dealt with by itself.
 */
final class MovedWords {

  private final ProvenText text;

  /** By length. */
  private final Map<Integer, List<Sought>> sought = new TreeMap<>();

  MovedWords(ProvenText text) {
    this.text = text;
  }

  /** The words of a passage, and who is told the place where they stand. */
  private record Sought(Passage passage, Forms forms, Consumer<Optional<Passage>> listener) {

    List<String> fitting() {
      return forms.fitting(passage);
    }
  }

  /**
   * Looks for the words of a passage in an altered paragraph. The listener is called later, by
   * {@link #find()}.
   */
  void add(Passage passage, Forms forms, Consumer<Optional<Passage>> listener) {
    if (forms.fitting(passage).isEmpty()) {
      listener.accept(Optional.empty());
    } else {
      sought
          .computeIfAbsent(passage.end() - passage.start(), none -> new ArrayList<>())
          .add(new Sought(passage, forms, listener));
    }
  }

  void find() {
    for (List<Sought> ofOneLength : sought.values()) {
      new Places().find(ofOneLength);
    }
  }

  /** The places of words of one length. */
  private final class Places {

    /** By words, once they were needed, and by paragraph. The first of each may be taken. */
    private final Map<String, NavigableMap<Integer, Deque<Passage>>> byWords = new HashMap<>();

    private final Map<Passage, Passage> passageByPlace = new HashMap<>();
    private final Map<Passage, Passage> placeByPassage = new HashMap<>();

    void find(List<Sought> all) {
      List<Sought> rest = new ArrayList<>();
      all.sort(Comparator.comparing(Sought::passage, Ranges.IN_ORDER));
      for (Sought each : all) {
        Optional<Passage> place =
            text.expectedPlaces(each.passage).stream()
                .filter(expected -> text.isWhole(expected) && fits(expected, each))
                .findFirst();
        if (place.isPresent()) {
          take(place.get(), each);
        } else {
          rest.add(each);
        }
      }
      // What can have one form only must not lose its place to what can have several.
      rest.sort(Comparator.comparing(each -> each.fitting().size() > 1));
      for (Sought each : rest) {
        Passage shared = placeByPassage.get(each.passage);
        Passage place = shared != null && fits(shared, each) ? shared : firstFree(each);
        if (place == null) {
          each.listener.accept(Optional.empty());
        } else {
          take(place, each);
        }
      }
    }

    private boolean fits(Passage place, Sought each) {
      return isFree(place, each.passage) && each.forms.contain(text.words(place));
    }

    private boolean isFree(Passage place, Passage passage) {
      Passage taker = passageByPlace.get(place);
      return taker == null || taker.equals(passage);
    }

    private void take(Passage place, Sought each) {
      passageByPlace.put(place, each.passage);
      placeByPassage.put(each.passage, place);
      each.listener.accept(Optional.of(place));
    }

    private @Nullable Passage firstFree(Sought each) {
      int own = text.numberInText(each.passage).orElse(-1);
      Passage first = null;
      for (String form : each.fitting()) {
        NavigableMap<Integer, Deque<Passage>> places =
            byWords.computeIfAbsent(form, this::inAlteredParagraphs);
        Passage near = firstFree(places, own, each.passage);
        Passage next = near;
        while (next == null && !places.isEmpty()) {
          next = firstFree(places, places.firstKey(), each.passage);
        }
        if (next != null && (first == null || isNearer(next, first, own))) {
          first = next;
        }
      }
      return first;
    }

    private static boolean isNearer(Passage place, Passage other, int own) {
      boolean isOwn = place.paragraph() == own;
      return isOwn == (other.paragraph() == own)
          ? Ranges.IN_ORDER.compare(place, other) < 0
          : isOwn;
    }

    /** Forgets the places that are taken. */
    private @Nullable Passage firstFree(
        NavigableMap<Integer, Deque<Passage>> places, int paragraph, Passage passage) {
      Deque<Passage> inParagraph = places.get(paragraph);
      while (inParagraph != null && !inParagraph.isEmpty()) {
        if (isFree(inParagraph.peek(), passage)) {
          return inParagraph.peek();
        }
        inParagraph.pop();
      }
      places.remove(paragraph);
      return null;
    }

    private NavigableMap<Integer, Deque<Passage>> inAlteredParagraphs(String words) {
      NavigableMap<Integer, Deque<Passage>> places = new TreeMap<>();
      for (Passage place : text.find(words)) {
        if (text.isAltered(place)) {
          places.computeIfAbsent(place.paragraph(), none -> new ArrayDeque<>()).add(place);
        }
      }
      return places;
    }
  }
}

package io.github.dossier4j.proof;

import io.github.dossier4j.engine.TextIndex;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.text.ArticleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** A text beside the paragraphs of a dossier: which of them it has, and what stands where. */
final class ProvenText {

  private final TextIndex index;

  /** By number in the dossier. */
  private final Map<Integer, ParagraphFinding> paragraphs = new TreeMap<>();

  /** The paragraphs of the text that no paragraph of the dossier was found to be. */
  private final Set<Integer> altered = new HashSet<>();

  /** By words and paragraph: the places in altered paragraphs that no passage has taken yet. */
  private final Map<String, NavigableMap<Integer, Set<Passage>>> free = new HashMap<>();

  ProvenText(List<ParagraphFingerprint> wanted, ArticleText text) {
    index = TextIndex.of(text.header() == 0 ? 1 : 0, text.paragraphs());
    for (ParagraphFingerprint fingerprint : text.fingerprints()) {
      altered.add(fingerprint.number());
    }
    findUnaltered(wanted, text.fingerprints());
    findAltered(wanted);
  }

  List<ParagraphFinding> paragraphs() {
    return List.copyOf(paragraphs.values());
  }

  boolean isUnaltered(Passage passage) {
    return finding(passage).state() == ParagraphState.FOUND;
  }

  /** A passage of an unaltered paragraph, with the number that the paragraph has in the text. */
  Passage inText(Passage passage) {
    return Passage.of(finding(passage).numberInText().getAsInt(), passage.start(), passage.end());
  }

  boolean isWhole(Passage inText) {
    return index.isWhole(inText);
  }

  boolean isAt(Passage inText, String words) {
    return index.isAt(inText, words);
  }

  String words(Passage inText) {
    return index.words(inText);
  }

  List<Passage> find(String words) {
    return index.find(words);
  }

  /** Whether words stand whole somewhere in the altered paragraphs. */
  boolean standsAltered(String words) {
    return index.find(words).stream().anyMatch(place -> altered.contains(place.paragraph()));
  }

  /**
   * Takes the place of an altered passage that did not move, or moved as far as the end of its
   * paragraph.
   */
  Optional<Passage> takeAtItsPlace(Passage passage, String words) {
    OptionalInt number = finding(passage).numberInText();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int moved = index.length(number.getAsInt()) - finding(passage).paragraph().length();
    for (int shift : new int[] {0, moved}) {
      if (passage.start() + shift >= 0) {
        Passage place =
            Passage.of(number.getAsInt(), passage.start() + shift, passage.end() + shift);
        if (take(words, place)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  /** Takes the first free place in the passage's own paragraph or, if there is none, in another. */
  Optional<Passage> takeFirst(Passage passage, String words) {
    NavigableMap<Integer, Set<Passage>> places = free(words);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt own = finding(passage).numberInText();
    Set<Passage> near = own.isPresent() ? places.get(own.getAsInt()) : null;
    Set<Passage> nearest = near == null ? places.firstEntry().getValue() : near;
    Passage first = nearest.iterator().next();
    take(words, first);
    return Optional.of(first);
  }

  private boolean take(String words, Passage place) {
    NavigableMap<Integer, Set<Passage>> places = free(words);
    Set<Passage> inParagraph = places.getOrDefault(place.paragraph(), Set.of());
    boolean taken = inParagraph.remove(place);
    if (taken && inParagraph.isEmpty()) {
      places.remove(place.paragraph());
    }
    return taken;
  }

  private NavigableMap<Integer, Set<Passage>> free(String words) {
    NavigableMap<Integer, Set<Passage>> places = free.get(words);
    if (places == null) {
      places = new TreeMap<>();
      for (Passage place : index.find(words)) {
        if (altered.contains(place.paragraph())) {
          places.computeIfAbsent(place.paragraph(), none -> new LinkedHashSet<>()).add(place);
        }
      }
      free.put(words, places);
    }
    return places;
  }

  private ParagraphFinding finding(Passage passage) {
    return Objects.requireNonNull(paragraphs.get(passage.paragraph()), "checked by the dossier");
  }

  /** By fingerprint, so that a paragraph that was put in or left out alters no other. */
  private void findUnaltered(
      List<ParagraphFingerprint> wanted, List<ParagraphFingerprint> present) {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (ParagraphFingerprint fingerprint : present) {
      numbers
          .computeIfAbsent(key(fingerprint), none -> new LinkedHashSet<>())
          .add(fingerprint.number());
    }
    for (ParagraphFingerprint paragraph : wanted) {
      Set<Integer> same = numbers.get(key(paragraph));
      if (same != null && same.remove(paragraph.number())) {
        found(paragraph, paragraph.number());
      }
    }
    for (ParagraphFingerprint paragraph : wanted) {
      Set<Integer> same = numbers.get(key(paragraph));
      if (!paragraphs.containsKey(paragraph.number()) && same != null && !same.isEmpty()) {
        int number = same.iterator().next();
        same.remove(number);
        found(paragraph, number);
      }
    }
  }

  private void found(ParagraphFingerprint paragraph, int number) {
    altered.remove(number);
    paragraphs.put(
        paragraph.number(), new ParagraphFinding(paragraph, ParagraphState.FOUND, number));
  }

  /** An altered paragraph stands as far from the last unaltered one as it did in the dossier. */
  private void findAltered(List<ParagraphFingerprint> wanted) {
    int moved = 0;
    Set<Integer> taken = new HashSet<>();
    for (ParagraphFingerprint paragraph : wanted) {
      ParagraphFinding known = paragraphs.get(paragraph.number());
      if (known != null) {
        moved = known.numberInText().getAsInt() - paragraph.number();
        continue;
      }
      int number = paragraph.number() + moved;
      boolean stands = altered.contains(number) && taken.add(number);
      paragraphs.put(
          paragraph.number(),
          new ParagraphFinding(
              paragraph, stands ? ParagraphState.ALTERED : ParagraphState.MISSING, number));
    }
  }

  private static String key(ParagraphFingerprint fingerprint) {
    return fingerprint.length() + " " + fingerprint.sha256();
  }
}

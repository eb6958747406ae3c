package io.github.dossier4j.proof;

import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.WordBorders;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in our own words, each of which must stand in a passage of its record: as a whole
 * word, or within the same longer one, as 8 does in G8.
 */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");

  private final ProvenText text;

  /**
   * By number: its places in order. Few numbers can start at the same place, so memory is
   * proportional to the text.
   */
  private final Map<String, Known> known = new HashMap<>();

  Numbers(ProvenText text) {
    this.text = text;
  }

  /** The numbers in some words that stand in none of some passages. */
  List<String> missing(String words, List<Passage> passages) {
    List<String> missing = new ArrayList<>();
    String canonical = CanonicalForm.of(words);
    Matcher matcher = NUMBER.matcher(canonical);
    if (!matcher.find()) {
      return missing;
    }
    WordBorders borders = WordBorders.of(canonical);
    Within within = new Within(passages);
    do {
      String longer =
          canonical.substring(
              borders.atOrBefore(matcher.start()), borders.atOrAfter(matcher.end()));
      if (!within.stands(matcher.group()) && !within.stands(longer)) {
        missing.add(matcher.group());
      }
    } while (matcher.find());
    return missing;
  }

  private Known known(String number) {
    return known.computeIfAbsent(
        number,
        unknown -> {
          List<Passage> found = text.find(number);
          return new Known(found, found.stream().anyMatch(text::isAltered));
        });
  }

  private record Known(List<Passage> places, boolean someAltered) {}

  /** Passages of one record. Where the text is altered, a number may stand in any altered part. */
  private final class Within {

    private final Ranges unaltered;
    private final boolean someAltered;

    Within(List<Passage> passages) {
      List<Passage> inText =
          passages.stream().filter(text::isUnaltered).map(text::inText).distinct().toList();
      unaltered = new Ranges(inText);
      someAltered = !passages.stream().allMatch(text::isUnaltered);
    }

    boolean stands(String number) {
      Known known = known(number);
      if (someAltered && known.someAltered) {
        return true;
      }
      return known.places.size() < unaltered.passages().size()
          ? known.places.stream().anyMatch(unaltered::hold)
          : unaltered.passages().stream().anyMatch(passage -> holds(passage, known.places));
    }

    private boolean holds(Passage passage, List<Passage> places) {
      int next = Ranges.firstNotBefore(places, passage.paragraph(), passage.start());
      return next < places.size() && passage.contains(places.get(next));
    }
  }
}

package io.github.dossier4j.proof;

import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in our own words, each of which must stand in a passage of its record. */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  private final ProvenText text;

  /** By number, once it was needed. */
  private final Map<String, Shown> places = new HashMap<>();

  Numbers(ProvenText text) {
    this.text = text;
  }

  /** The numbers that stand in no passage of a record, as far as the text is unaltered. */
  List<String> missing(String words, List<Evidence> evidence) {
    List<String> missing = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      if (!stands(matcher.group(), evidence)) {
        missing.add(matcher.group());
      }
    }
    return missing;
  }

  private boolean stands(String number, List<Evidence> evidence) {
    Shown shown = places.computeIfAbsent(number, unknown -> new Shown(text.find(unknown)));
    for (Evidence fact : evidence) {
      for (Passage passage : fact.passages()) {
        if (!text.isUnaltered(passage) || shown.within(text.inText(passage))) {
          return true;
        }
      }
    }
    return false;
  }
}

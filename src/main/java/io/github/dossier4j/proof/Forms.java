package io.github.dossier4j.proof;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forms of the same thing in canonical form, such as the names of a person. One of them must stand
 * at a passage.
 *
 * <p>A person may have thousands of names and mentions, so the lists are made once and not for each
 * passage.
 */
final class Forms {

  static final Forms NONE = new Forms(List.of());

  private final Set<String> all;
  private final List<String> list;

  /** By length in code points. */
  private final Map<Integer, List<String>> byLength = new HashMap<>();

  Forms(Collection<String> words) {
    all = new LinkedHashSet<>(words);
    list = List.copyOf(all);
    for (String each : list) {
      byLength
          .computeIfAbsent(each.codePointCount(0, each.length()), none -> new ArrayList<>(1))
          .add(each);
    }
    byLength.replaceAll((length, same) -> List.copyOf(same));
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  boolean contain(String words) {
    return all.contains(words);
  }

  /** Those that are as long as a passage. */
  List<String> fitting(Passage passage) {
    return byLength.getOrDefault(passage.end() - passage.start(), List.of());
  }

  /** What should stand at a passage: the forms that fit it or, if none does, all of them. */
  List<String> expectedAt(Passage passage) {
    List<String> fitting = fitting(passage);
    return fitting.isEmpty() ? list : fitting;
  }
}

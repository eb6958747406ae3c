package io.github.dossier4j.engine;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where names stand, each print once: a name that is part of a longer one among the names is
 * no mention there.
 */
public final class Mentions {

  private final PassageFinder finder;

  /** The owner of each name in canonical form. */
  private final Map<String, String> owners = new LinkedHashMap<>();

  private final Map<String, List<Passage>> found = new HashMap<>();

  /** Mentions in a text. */
  public Mentions(PassageFinder finder) {
    this.finder = finder;
  }

  /**
   * Adds a name.
   *
   * @param owner who or what has the name
   * @param name the name
   * @return the owner of the same name who was added before; the same owner if there is none
   * @throws io.github.dossier4j.model.InvalidDataException if the name is blank or malformed
   */
  public String add(String owner, String name) {
    PassageFinder.problems(name).throwIfAny();
    String other = owners.putIfAbsent(CanonicalForm.of(name), owner);
    return other == null ? owner : other;
  }

  /**
   * Where the names of an owner stand, which is to be asked when all names are added.
   *
   * @param owner who or what has the names
   * @return the places in the order of the text, without overlap
   */
  public List<Passage> of(String owner) {
    if (found.isEmpty() && !owners.isEmpty()) {
      findAll();
    }
    return found.getOrDefault(owner, List.of());
  }

  private void findAll() {
    // The places that are taken, by paragraph and start.
    Map<Integer, TreeMap<Integer, Passage>> taken = new HashMap<>();
    owners.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            name -> {
              List<Passage> places =
                  found.computeIfAbsent(owners.get(name), unknown -> new ArrayList<>());
              for (Passage place : finder.index().find(name)) {
                TreeMap<Integer, Passage> here =
                    taken.computeIfAbsent(place.paragraph(), unknown -> new TreeMap<>());
                Map.Entry<Integer, Passage> before = here.lowerEntry(place.end());
                if (before == null || before.getValue().end() <= place.start()) {
                  here.put(place.start(), place);
                  places.add(place);
                }
              }
            });
    found
        .values()
        .forEach(
            places ->
                places.sort(
                    Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::start)));
  }
}

package io.github.dossier4j.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds the reports of mutation testing against the list of the survivors that are known, and
 * prints what became of the mutants of each package.
 *
 * <p>It fails when fewer than nine of ten are dead in a package, when a mutant survives that the
 * list does not name, and when the list names one that is dead or gone, so the list stays true. A
 * mutant is known by class, method and change, not by line, so that an edit elsewhere in the file
 * does not touch the list.
 */
final class Survivors {

  private static final String BASE = "io.github.dossier4j.";
  private static final String NO_COVERAGE = "NO_COVERAGE";
  private static final String SURVIVED = "SURVIVED";

  private Survivors() {}

  /**
   * Compares.
   *
   * @param arguments the folder of the reports, and the list
   */
  public static void main(String[] arguments)
      throws IOException, ParserConfigurationException, SAXException {
    List<Mutant> mutants = new ArrayList<>();
    for (Path report : reports(Path.of(arguments[0]))) {
      mutants.addAll(read(report));
    }
    printTable(mutants);
    Set<String> packages = new TreeSet<>();
    Map<String, Integer> differences = new TreeMap<>();
    for (Mutant mutant : mutants) {
      packages.add(packageOf(mutant.type()));
      if (mutant.isAlive()) {
        differences.merge(mutant.toString(), 1, Integer::sum);
      }
    }
    for (String known : known(Path.of(arguments[1]))) {
      if (packages.contains(packageOf(known.substring(0, known.indexOf(' '))))) {
        differences.merge(known, -1, Integer::sum);
      }
    }
    List<String> complaints = new ArrayList<>();
    for (String each : packages) {
      List<Mutant> own =
          mutants.stream().filter(mutant -> packageOf(mutant.type()).equals(each)).toList();
      if (10 * own.stream().filter(Mutant::isAlive).count() > own.size()) {
        complaints.add("more than one mutant of ten survives: " + each);
      }
    }
    differences.forEach(
        (mutant, count) -> {
          if (count > 0) {
            complaints.add("survives, but is not listed: " + mutant);
          } else if (count < 0) {
            complaints.add("is listed, but does not survive: " + mutant);
          }
        });
    if (!complaints.isEmpty()) {
      throw new AssertionError(arguments[1] + "\n  " + String.join("\n  ", complaints));
    }
  }

  private record Mutant(String type, String method, String change, String status) {

    boolean isAlive() {
      return status.equals(SURVIVED) || status.equals(NO_COVERAGE);
    }

    @Override
    public String toString() {
      return type + " " + method + ": " + change;
    }
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("mutations.xml")).sorted().toList();
    }
  }

  private static List<Mutant> read(Path report)
      throws IOException, ParserConfigurationException, SAXException {
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("mutation");
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element mutant = (Element) nodes.item(i);
      mutants.add(
          new Mutant(
              text(mutant, "mutatedClass").substring(BASE.length()),
              // The number of a lambda changes with every lambda before it.
              text(mutant, "mutatedMethod").replaceAll("\\$\\d+$", ""),
              text(mutant, "description")
                  .replaceAll(" for [^ ]*::[^ ]*$", "")
                  .replace(BASE.replace('.', '/'), ""),
              mutant.getAttribute("status")));
    }
    return mutants;
  }

  private static String text(Element mutant, String name) {
    return mutant.getElementsByTagName(name).item(0).getTextContent();
  }

  /** The entries of the list, each as often as it may survive. Each needs a reason below it. */
  private static List<String> known(Path list) throws IOException {
    List<String> known = new ArrayList<>();
    boolean reasoned = true;
    for (String line : Files.readAllLines(list)) {
      if (line.isBlank()) {
        requireReason(reasoned, list, known);
      } else if (line.startsWith(" ")) {
        reasoned = true;
      } else if (!line.startsWith("#")) {
        reasoned = false;
        String[] parts = line.split(" \\| ", 2);
        int times = parts.length == 1 ? 1 : Integer.parseInt(parts[1].replace(" times", ""));
        for (int i = 0; i < times; i++) {
          known.add(parts[0]);
        }
      }
    }
    requireReason(reasoned, list, known);
    return known;
  }

  private static void requireReason(boolean reasoned, Path list, List<String> known) {
    if (!reasoned) {
      throw new AssertionError(list + " gives no reason for " + known.get(known.size() - 1));
    }
  }

  private static void printTable(List<Mutant> mutants) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Mutant mutant : mutants) {
      for (String row : List.of(packageOf(mutant.type()), "~ all")) {
        counts.computeIfAbsent(row, key -> new TreeMap<>()).merge(mutant.status(), 1, Integer::sum);
      }
    }
    System.out.println("package    mutants  killed  timed out  survived  not covered  dead");
    counts.forEach(
        (row, count) -> {
          int all = count.values().stream().mapToInt(Integer::intValue).sum();
          int survived = count.getOrDefault(SURVIVED, 0);
          int uncovered = count.getOrDefault(NO_COVERAGE, 0);
          int timedOut = count.getOrDefault("TIMED_OUT", 0);
          int alive = survived + uncovered;
          System.out.printf(
              "%-9s %8d %7d %10d %9d %12d %5.1f %%%n",
              row,
              all,
              all - alive - timedOut,
              timedOut,
              survived,
              uncovered,
              100.0 * (all - alive) / all);
        });
  }

  private static String packageOf(String type) {
    return type.contains(".") ? type.substring(0, type.indexOf('.')) : "(base)";
  }
}

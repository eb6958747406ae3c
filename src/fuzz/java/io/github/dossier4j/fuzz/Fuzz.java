package io.github.dossier4j.fuzz;

import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the fuzzer on one target after the other, each in a process of its own, and ends with a
 * failure if one finds something.
 *
 * <pre>
 * mvn -q -f src/fuzz compile exec:exec
 * </pre>
 *
 * <p>Arguments: the folder of the build, the folder with documents to start from, the seconds for
 * each target, and the targets, parted by spaces.
 */
public final class Fuzz {

  private static final List<String> TEXTS =
      List.of(
          "2005",
          "2007-12",
          "2008-02-06",
          "2005/2008",
          "/2012",
          "2005/..",
          "../2012",
          "2005/",
          "gas*",
          "Karimov Putin",
          "e\u0301 \u0301",
          "\u00df \u03c2\u03a3",
          "\ud801\udc37",
          "Header\n\nOne \u201cso\u201d.\n\nTwo\u00a0it\u2019s.",
          "One\r\nTwo\u2028Three\u0085");

  private Fuzz() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    Path documents = Path.of(args[1]);
    int seconds = Integer.parseInt(args[2]);
    String[] targets = args[3].trim().split(" +");
    Path dictionary = dictionary(folder);
    List<String> findings = new ArrayList<>();
    for (String target : targets) {
      Path seeds = seeds(folder.resolve("seeds"), target, documents);
      Path corpus = Files.createDirectories(folder.resolve("corpus").resolve(target));
      Path found = Files.createDirectories(folder.resolve("findings").resolve(target));
      List<String> command =
          command(
              target,
              List.of(
                  "-max_total_time=" + seconds,
                  "-timeout=60",
                  "-rss_limit_mb=3000",
                  "-max_len=8192",
                  "-print_final_stats=1",
                  "-dict=" + dictionary,
                  "-artifact_prefix=" + found + "/",
                  corpus.toString(),
                  seeds.toString()));
      System.out.println("fuzzing " + target + " for " + seconds + " s");
      int exit =
          new ProcessBuilder(command).directory(found.toFile()).inheritIO().start().waitFor();
      if (exit != 0) {
        String again = String.join(" ", command(target, List.of(found + "/<crash file>")));
        findings.add(target + " ended with " + exit + "; repeat it with:\n  " + again);
      }
    }
    if (!findings.isEmpty()) {
      System.err.println(String.join("\n", findings));
      System.exit(1);
    }
  }

  private static List<String> command(String target, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzz.class.getPackageName() + "." + target + "Target");
    command.add("--instrumentation_includes=io.github.dossier4j.**:tools.jackson.core.**");
    // Its detectors of injections look for what a library without input and output does not do.
    command.add("--disabled_hooks=*");
    command.addAll(options);
    return command;
  }

  /** The words of the wire format, as the schema has them, for the fuzzer to put in. */
  private static Path dictionary(Path folder) throws IOException {
    TreeSet<String> words = new TreeSet<>(List.of("\\\"", "\\\\u", "{", "}", "[", "]", ":", ","));
    try (InputStream in =
        Fuzz.class.getResourceAsStream("/META-INF/dossier4j/dossier.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher word = Pattern.compile("\"([A-Za-z][A-Za-z0-9-]*)\"").matcher(schema);
      while (word.find()) {
        words.add("\\\"" + word.group(1) + "\\\"");
      }
    }
    List<String> lines = words.stream().map(word -> "\"" + word + "\"").toList();
    return Files.write(Files.createDirectories(folder).resolve("dictionary"), lines);
  }

  /** Documents for the targets that read them, short texts for the others. */
  private static Path seeds(Path folder, String target, Path documents) throws IOException {
    boolean reads = List.of("Reader", "Lines", "Draft").contains(target);
    Path seeds = Files.createDirectories(folder.resolve(reads ? "documents" : "texts"));
    if (reads) {
      Files.writeString(
          seeds.resolve("bundled"), DossierWriter.compact().toText(MoscowVisit.dossier()));
      Files.writeString(seeds.resolve("draft"), DraftTarget.DRAFT);
      try (Stream<Path> files = Files.list(documents)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
          byte[] document = Files.readAllBytes(file);
          Files.write(seeds.resolve(file.getFileName()), document);
        }
      }
    } else {
      for (int i = 0; i < TEXTS.size(); i++) {
        Files.writeString(seeds.resolve("text-" + i), TEXTS.get(i));
      }
      // As long as it is, so long may be what is made of it.
      Files.writeString(seeds.resolve("long"), String.join("\n\n", TEXTS).repeat(10));
    }
    return seeds;
  }
}

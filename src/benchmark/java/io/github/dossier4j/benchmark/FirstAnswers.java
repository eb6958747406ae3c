package io.github.dossier4j.benchmark;

import io.github.dossier4j.benchmark.program.Empty;
import io.github.dossier4j.benchmark.program.FirstAnswer;
import io.github.dossier4j.benchmark.program.FirstCountry;
import io.github.dossier4j.benchmark.program.FirstDocument;
import io.github.dossier4j.benchmark.program.FirstNode;
import io.github.dossier4j.benchmark.program.FirstValue;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What a first answer costs a fresh JVM. All programs have the same class path, that of a packaged
 * tool: a jar with the program, the library's jar and the jars it needs.
 */
final class FirstAnswers {

  private final Setting setting;
  private final Table table;

  FirstAnswers(Setting setting, Table table) {
    this.setting = setting;
    this.table = table;
  }

  void run() throws IOException {
    String path = classPath();
    List<Class<?>> programs =
        List.of(
            Empty.class,
            FirstAnswer.class,
            FirstCountry.class,
            FirstValue.class,
            FirstNode.class,
            FirstDocument.class);
    File output = setting.file("first-answer.txt").toFile();
    List<String[]> commands = new ArrayList<>();
    programs.forEach(each -> commands.add(new String[] {"-cp", path, each.getName()}));
    commands.add(archived(path, output));
    double[][] times = Programs.byTurns(setting.isFull() ? 40 : 10, output, commands);
    for (int i = 0; i < times.length; i++) {
      double[] sorted = times[i].clone();
      Arrays.sort(sorted);
      setting.say(
          "  %-12s median %7.1f ms, best %.1f, half of the runs %.1f to %.1f",
          i < programs.size() ? programs.get(i).getSimpleName() : "archived",
          Programs.median(sorted) / 1e6,
          sorted[0] / 1e6,
          sorted[sorted.length / 4] / 1e6,
          sorted[3 * sorted.length / 4] / 1e6);
    }

    double empty = Programs.median(times[0]);
    double ours = Programs.median(times[1]);
    double country = Programs.median(times[2]);
    double value = Programs.median(times[3]);
    double node = Programs.median(times[4]);
    double document = Programs.median(times[5]);
    double archived = Programs.median(times[6]);
    String what = "first answer, fresh JVM";
    table.atMost(
        5,
        "first document read by a fresh JVM, against an empty `main`",
        ms(document),
        ms(empty),
        document / empty);
    table.atMost(
        15, what + ": ms more than an empty `main`", ms(ours), ms(empty), (ours - empty) / 1e6);
    table.atMost(1.5, what + ", against an empty `main`", ms(ours), ms(empty), ours / empty);
    table.atMost(
        15,
        what + " with a class archive: ms more than an empty `main`",
        ms(archived),
        ms(empty),
        (archived - empty) / 1e6);
    table.noted(what + ", against nv-i18n's first look-up", ms(ours), ms(country), ours / country);
    table.atLeast(
        10,
        what + ": what `JsonMapper` adds to an empty `main` (values), against what we add",
        ms(ours - empty),
        ms(value - empty),
        (value - empty) / (ours - empty));
    table.atLeast(
        10,
        what + ": what `JsonMapper` adds to an empty `main` (tree), against what we add",
        ms(ours - empty),
        ms(node - empty),
        (node - empty) / (ours - empty));

    Programs.time(output, "-Xlog:class+load", "-cp", path, FirstAnswer.class.getName());
    try (Stream<String> lines = Files.lines(output.toPath())) {
      List<String> loaded = lines.filter(line -> line.contains(" source: ")).toList();
      long jackson = loaded.stream().filter(FirstAnswers::isJackson).count();
      long own = loaded.stream().filter(line -> line.contains(" io.github.dossier4j.")).count();
      long shared = loaded.stream().filter(line -> line.contains("shared objects file")).count();
      setting.say(
          "  classes loaded: %d, of them %d from the JDK's archive, %d ours, %d of Jackson",
          loaded.size(), shared, own, jackson);
      table.atMost(0, "classes of Jackson loaded for the first answer", "" + jackson, "", jackson);
    }
  }

  /** The first answer in a JVM that finds its classes in an archive, as the guide shows. */
  private String[] archived(String path, File output) throws IOException {
    Path archive = setting.file("first-answer.jsa");
    Files.deleteIfExists(archive);
    String program = FirstAnswer.class.getName();
    Programs.time(output, "-XX:ArchiveClassesAtExit=" + archive, "-cp", path, program);
    return new String[] {"-XX:SharedArchiveFile=" + archive, "-cp", path, program};
  }

  private static String ms(double nanoseconds) {
    return Table.number(nanoseconds / 1e6) + " ms";
  }

  /** The annotations are not Jackson proper: they are on the values, and load nothing. */
  private static boolean isJackson(String line) {
    return line.contains(" tools.jackson.")
        || line.contains(" com.fasterxml.jackson.databind.")
        || line.contains(" com.fasterxml.jackson.core.");
  }

  private String classPath() throws IOException {
    Path tool = setting.file("tool.jar");
    jar(tool, setting.file("classes"), Empty.class.getPackageName().replace('.', '/'));
    List<String> path = new ArrayList<>(List.of(tool.toString()));
    for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = new File(element).getName();
      if (name.matches(
          "(dossier4j|jackson-(annotations|core|databind)|jspecify|nv-i18n)-[0-9].*[.]jar")) {
        path.add(element);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static void jar(Path jar, Path folder, String part) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        byte[] content = Files.readAllBytes(file);
        entries.putNextEntry(stored(name, content));
        entries.write(content);
        entries.closeEntry();
      }
    }
  }

  /** An entry that is not compressed, as in the library's jar. */
  private static JarEntry stored(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    return entry;
  }
}

package io.github.dossier4j.tool;

import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.proof.Proof;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks a draft or a dossier against the text of its article. */
@Command(
    name = "check",
    description =
        "Checks a draft or a dossier against its article: problems, repairs, and what the text"
            + " does not prove.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final boolean isTerminal;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "DOSSIER",
      description = "The draft or dossier, or 'bundled' for the one in the library.")
  private String document;

  @Parameters(paramLabel = "ARTICLE", description = "The text of the article, in UTF-8.")
  private Path article;

  @Option(
      names = "--header",
      paramLabel = "N",
      description =
          "How many of the first paragraphs are the header. Without it, what the document says,"
              + " else 1.")
  private Integer header;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the dossier there if it is proven.")
  private Path output;

  @ArgGroup private Form form;

  /** How the result is printed. */
  private static final class Form {
    @Option(names = "--json", description = "Prints JSON, also on a terminal.")
    private boolean isJson;

    @Option(names = "--table", description = "Prints a table, also to a file or program.")
    private boolean isTable;
  }

  CheckCommand(boolean isTerminal) {
    this.isTerminal = isTerminal;
  }

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      Places.toWrite(output);
    }
    Checked checked = Checked.read(document, article, header, command);
    Optional<Proof> proof = checked.proof();
    boolean isProven = proof.isPresent() && proof.get().isComplete();
    if (isProven && output != null) {
      DossierWriter.indented().write(checked.dossier().orElseThrow(), output);
    }
    PrintWriter out = command.commandLine().getOut();
    if (form == null ? isTerminal : form.isTable) {
      printTable(checked, proof, isProven, out);
    } else {
      printJson(checked, proof, isProven, out);
    }
    return isProven ? 0 : 1;
  }

  private void printJson(
      Checked checked, Optional<Proof> proof, boolean isProven, PrintWriter out) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("proven", isProven);
    result.put("problems", checked.problems());
    result.put("repairs", checked.repairs());
    proof.ifPresent(
        its -> {
          result.put("gaps", gaps(proof));
          result.put("inferences", its.inferences().size());
          result.put("ownWords", its.ownWords().size());
        });
    if (isProven && output != null) {
      result.put("written", output.toString());
    }
    out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
  }

  private void printTable(
      Checked checked, Optional<Proof> proof, boolean isProven, PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    for (Problem each : checked.problems()) {
      String was = each.value().map(value -> ", was '" + value + "'").orElse("");
      String line = each.line().isPresent() ? Integer.toString(each.line().getAsInt()) : "";
      rows.add(
          List.of("problem", line, each.pointer(), each.code().toString(), each.message() + was));
    }
    checked
        .repairs()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        "repair",
                        Integer.toString(each.line()),
                        each.pointer(),
                        "",
                        "'" + each.words() + "' is '" + each.printed() + "' in the article")));
    for (FoundGap each : gaps(proof)) {
      String words =
          each.words().isEmpty() ? "" : ", '" + String.join("' or '", each.words()) + "'";
      String where = each.pointer() + " of " + each.id();
      rows.add(List.of("gap", "", where, each.code(), each.message() + words));
    }
    if (!rows.isEmpty()) {
      rows.add(0, List.of("WHAT", "LINE", "WHERE", "CODE", "WHY"));
      print(rows, out);
      out.println();
    }
    proof.ifPresent(
        its -> {
          out.println(Terminal.shown(its.toString().lines().findFirst().orElseThrow()));
          out.println(
              "For a person to judge: "
                  + (its.inferences().size() + " inferences, ")
                  + (its.ownWords().size() + " of our own words."));
        });
    if (output != null) {
      out.println(
          isProven ? "Written: " + output : "Not written, because it is not proven: " + output);
    }
  }

  /** What a text does not prove, at its place in the document. */
  private record FoundGap(
      String pointer, String id, String code, String message, List<String> words) {}

  private static List<FoundGap> gaps(Optional<Proof> proof) {
    return proof.map(Proof::gaps).orElse(List.of()).stream()
        .map(
            gap ->
                new FoundGap(
                    gap.pointer(),
                    gap.id(),
                    gap.reason().toString(),
                    gap.reason().sentence(),
                    gap.words()))
        .toList();
  }

  /** Prints rows with columns as wide as their widest cell, but for the last column. */
  private static void print(List<List<String>> rows, PrintWriter out) {
    int[] widths = new int[rows.get(0).size() - 1];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = Terminal.shown(row.get(i));
        line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
      }
      out.println(line.append(Terminal.shown(row.get(widths.length))));
    }
  }
}

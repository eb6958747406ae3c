package io.github.dossier4j.tool;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.view.DossierPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the page of a dossier. */
@Command(
    name = "page",
    description = {
      "Writes a page to judge a dossier by: one HTML file, without network and script.",
      "With the article's text the page holds that text: it is for review, not for publication."
    },
    mixinStandardHelpOptions = true)
final class PageCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "DOSSIER",
      defaultValue = Checked.BUNDLED,
      description = "The dossier, or a draft of it. Without it, the one in the library.")
  private String document;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "The text of the article, in UTF-8. A draft needs it.")
  private Path article;

  @Option(
      names = "--header",
      paramLabel = "N",
      description = "How many of the first paragraphs are the header.")
  private Integer header;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where the page is written.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Places.toWrite(output);
    Checked checked = Checked.read(document, article, header, command);
    Dossier dossier =
        checked.dossier().orElseThrow(() -> new InvalidDataException(checked.problems()));
    checked
        .text()
        .map(text -> DossierPage.of(dossier, text))
        .orElseGet(() -> DossierPage.of(dossier))
        .write(output);
    command.commandLine().getOut().println("Written: " + output);
    return 0;
  }
}

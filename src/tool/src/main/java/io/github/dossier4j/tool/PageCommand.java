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

/** Writes the page of a dossier or a draft. */
@Command(
    name = "page",
    description = {
      "Writes a page to judge a dossier by: one HTML file, without network and script.",
      "With the article's text the page holds that text: it is for review, not for publication.",
      "The page of a draft with problems shows them at their places; the exit code is then 1."
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
    page(checked).write(output);
    int problems = checked.problems().size();
    String ofDraft =
        problems == 0
            ? ""
            : ", the page of a draft with " + problems + (problems == 1 ? " problem" : " problems");
    command.commandLine().getOut().println("Written: " + output + ofDraft);
    return problems == 0 ? 0 : 1;
  }

  private static DossierPage page(Checked checked) {
    if (checked.draft().isPresent()) {
      return DossierPage.of(checked.draft().get());
    }
    Dossier dossier =
        checked.dossier().orElseThrow(() -> new InvalidDataException(checked.problems()));
    return checked
        .text()
        .map(text -> DossierPage.of(dossier, text))
        .orElseGet(() -> DossierPage.of(dossier));
  }
}

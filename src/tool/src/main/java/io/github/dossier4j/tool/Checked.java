package io.github.dossier4j.tool;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A dossier or a draft that was read, with the text of its article if there is one.
 *
 * @param dossier the dossier; empty if there are problems
 * @param draft the draft; empty if a dossier was read
 * @param text the text; empty if none was given
 */
record Checked(
    List<Problem> problems,
    List<Repair> repairs,
    Optional<Dossier> dossier,
    Optional<Draft> draft,
    Optional<ArticleText> text) {

  /** What stands for the bundled dossier in place of a file. */
  static final String BUNDLED = "bundled";

  /**
   * Reads a dossier or a draft.
   *
   * @param document its file, or {@link #BUNDLED}
   * @param article the file of its article's text; null for none
   * @param header how many paragraphs the article's header has; null for what the document says
   * @param command the command, for a wrong use of it
   */
  static Checked read(String document, Path article, Integer header, CommandSpec command)
      throws IOException {
    if (document.equals(BUNDLED)) {
      return of(MoscowVisit.dossier(), text(article, header, MissingNode.getInstance(), command));
    }
    byte[] bytes = Files.readAllBytes(Places.toRead(Path.of(document)));
    JsonNode root = root(bytes);
    Optional<ArticleText> text = text(article, header, root, command);
    if (text.isEmpty() && root.has("draft")) {
      String message = ": a draft needs the text of its article; give its file, too";
      throw new ParameterException(command.commandLine(), document + message);
    } else if (text.isEmpty() || root.has("format")) {
      try {
        return of(DossierReader.create().read(bytes), text);
      } catch (InvalidDataException e) {
        if (text.isEmpty()) {
          return new Checked(e.problems(), List.of(), Optional.empty(), Optional.empty(), text);
        }
        // It can have words for passages still.
      }
    }
    Draft draft = Draft.read(text.orElseThrow(), bytes);
    Optional<Dossier> dossier =
        draft.problems().isEmpty() ? Optional.of(draft.dossier()) : Optional.empty();
    return new Checked(draft.problems(), draft.repairs(), dossier, Optional.of(draft), text);
  }

  private static Checked of(Dossier dossier, Optional<ArticleText> text) {
    return new Checked(List.of(), List.of(), Optional.of(dossier), Optional.empty(), text);
  }

  private static Optional<ArticleText> text(
      Path article, Integer header, JsonNode document, CommandSpec command) throws IOException {
    if (article == null) {
      return Optional.empty();
    }
    JsonNode said = document.path("article").path("header");
    int paragraphs = header != null ? header : said.isInt() ? said.intValue() : 1;
    try {
      return Optional.of(ArticleText.of(Places.toRead(article), paragraphs));
    } catch (InvalidDataException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), article + ": " + e.getMessage());
    }
  }

  /** The document as a tree, to look what it is; nothing if it is no JSON, which is told later. */
  private static JsonNode root(byte[] bytes) {
    try {
      return JsonMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** The proof; empty if there is no dossier or no text. */
  Optional<Proof> proof() {
    return dossier.flatMap(each -> text.map(its -> Proof.of(each, its)));
  }
}

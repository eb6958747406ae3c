package io.github.dossier4j.fuzz;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.text.ArticleText;
import java.nio.charset.StandardCharsets;

/**
 * Bytes are a draft of a short article: a dossier that turns back into a draft, or problems with a
 * place.
 */
public final class DraftTarget {

  private static final ArticleText TEXT =
      ArticleText.of(
          "Header\n\n"
              + "“It will last,” said Ada Field on May 30… The ‘bridge’ is 5.5 m wide (Radio).");

  static final String DRAFT =
      """
      {"draft": 1, "id": "a", "title": "b",
        "people": [{"name": "Ada Field", "aliases": ["Field"], "positions": [{"title": "Radio"}]}],
        "organizations": [{"id": "r", "name": "Radio", "kind": "company"}],
        "quotes": [{"text": "It will last", "kind": "direct",
          "speaker": {"ref": "r", "note": "c", "words": ["on May 30...", {"words": "Field", "in": "Ada Field"}]}}],
        "citations": [{"printed": "Radio", "outlets": [{"ref": "r", "words": "Radio"}]}],
        "events": [{"title": "d", "kind": "other", "status": "occurred", "date": {"printed": "May 30"},
          "figures": [{"printed": "5.5 m", "value": "5.5 m"}], "words": {"words": "is", "paragraph": 1}}]}
      """;

  private DraftTarget() {}

  /** So that the first input does not wait for all classes, which the fuzzer takes for a hang. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(DRAFT.getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] input) {
    Draft draft = Draft.read(TEXT, input);
    draft
        .passages()
        .forEach((pointer, place) -> Expect.that(!TEXT.words(place).isEmpty(), "no words"));
    Dossier dossier;
    try {
      dossier = draft.dossier();
    } catch (InvalidDataException e) {
      Expect.documented(e);
      Expect.that(e.problems().equals(draft.problems()), "other problems");
      return;
    }
    // A finished document may be of no text, and its names may stand nowhere.
    if (dossier.article().paragraphs().equals(TEXT.fingerprints())) {
      Draft again = Draft.of(dossier, TEXT);
      Expect.that(
          !again.problems().isEmpty() || again.dossier().equals(dossier), "another dossier");
    }
  }
}

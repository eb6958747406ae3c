package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The README's walk from a text to a queried and proven dossier and its JSON file. */
class ModelYourOwnTest {

  private static final String ARTICLE =
      "“It will last a century,” said the mayor, Ada Field. Field and Norcrane signed an upkeep"
          + " charter on May 30.";

  @TempDir Path folder;

  @Test
  void fromATextToAQueriedProvenDossierAndItsFile() throws Exception {
    Path file = folder.resolve("bridge.json");

    // region model
    ArticleText text = ArticleText.ofBody(ARTICLE);
    Draft draft =
        Draft.read(
            text,
            """
            {"draft": 1, "id": "bridge", "title": "A bridge and its charter",
              "people": [{"id": "field", "name": "Ada Field", "aliases": ["Field"]}],
              "organizations": [{"id": "norcrane", "name": "Norcrane", "kind": "company"}],
              "agreements": [{"title": "Upkeep charter", "kind": "agreement", "status": "signed",
                "parties": [{"ref": "norcrane", "words": "Field and Norcrane signed"}],
                "words": "an upkeep charter"}],
              "quotes": [{"text": "It will last a century", "kind": "direct",
                "speaker": {"ref": "field", "words": "said the mayor, Ada Field"}}],
              "events": [{"title": "The charter is signed", "kind": "signing", "status": "occurred",
                "date": {"printed": "May 30"}, "words": "signed an upkeep charter on May 30",
                "participants": [{"ref": "field", "words": "Field and Norcrane signed"}]}]}
            """);

    Dossier bridge = draft.dossier(); // or every problem, with the article's nearest words
    bridge.quotes().by("field").one().text(); // It will last a century
    Proof.of(bridge, text).isComplete(); // true: its words are the article's
    Files.writeString(file, JsonMapper.shared().writeValueAsString(bridge));
    // endregion

    assertThat(draft.repairs()).isEmpty();
    assertThat(bridge.quotes().by("field").one().text()).isEqualTo("It will last a century");
    assertThat(Proof.of(bridge, text).isComplete()).isTrue();
    assertThat(JsonMapper.shared().readValue(Files.readString(file), Dossier.class))
        .isEqualTo(bridge);
  }
}

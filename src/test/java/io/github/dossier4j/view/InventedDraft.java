package io.github.dossier4j.view;

import io.github.dossier4j.json.Draft;
import java.util.stream.Collectors;

/** Drafts of the {@link InventedArticle}, as a person or a language model would write them. */
final class InventedDraft {

  /** Words in another form than the article's, twice, and nothing wrong. */
  private static final String REPAIRED =
      """
      {
        "draft": 1,
        "id": "bridge",
        "title": "A new bridge over the Ellery",
        "rights": "An invented article. Use it as you like.",
        "article": {"language": "en"},
        "people": [
          {"id": "field", "name": "Ada Field", "aliases": ["Field"]},
          {
            "id": "weir",
            "name": "Tomas Weir",
            "positions": [{
              "title": "director",
              "organization": {"ref": "norcrane", "words": "the director of **Norcrane**"}
            }]
          }
        ],
        "organizations": [
          {"id": "norcrane", "name": "Norcrane", "kind": "company"}
        ],
        "quotes": [{
          "text": "\\"It will last a century,\\"",
          "kind": "direct",
          "speaker": {"ref": "field", "words": "Field told the guests"},
          "cue": "told"
        }],
        "events": [{
          "id": "opening",
          "title": "The mayor opens the new bridge",
          "kind": "other",
          "status": "occurred",
          "words": ["Mayor Ada Field opened the new bridge over the Ellery on Monday"]
        }]
      }
      """;

  private InventedDraft() {}

  /** A draft without problems, and with repairs. */
  static Draft repaired() {
    return read(REPAIRED);
  }

  /** A draft in which a name is misspelt, a property is missing and a reference leads nowhere. */
  static Draft wrong() {
    return read(
        REPAIRED
            .replace("Tomas Weir", "Tomas Wier")
            .replace(", \"kind\": \"company\"", "")
            .replace("\"ref\": \"field\"", "\"ref\": \"mayor\""));
  }

  /** A draft of which every text tries to be more than text. */
  static Draft hostile() {
    return read(
        HostileDossier.TEXTS.stream()
            .map(InventedDraft::hostile)
            .collect(Collectors.joining(", ", "{\"draft\": 1, \"people\": [", "]}")));
  }

  private static String hostile(String text) {
    // As a person types it, with no more escapes than JSON needs.
    String string = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return "{\"name\": %1$s, %1$s: %1$s, \"aliases\": [%1$s]}".formatted(string);
  }

  /** Whatever is given, held against the invented article. */
  static Draft read(String json) {
    return Draft.read(InventedArticle.text(), json);
  }
}

package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The README's walk from a text to a queried and proven dossier and its JSON file. */
class ModelYourOwnTest {

  @TempDir Path folder;

  @Test
  void fromATextToAQueriedProvenDossierAndItsFile() throws Exception {
    Path file = folder.resolve("bridge.json");

    // region model
    ArticleText text = ArticleText.ofBody("“It will last a century,” said the mayor, Ada Field.");
    Passage name = text.passage(1, "Ada Field");
    Person field = Person.builder().id("ada-field").name("Ada Field").addMention(name).build();
    Quote century =
        Quote.builder()
            .id("century")
            .text("It will last a century")
            .kind(QuoteKind.DIRECT)
            .speaker(Link.stated(field, text.passage(1, "said the mayor, Ada Field")))
            .passage(text.passage(1, "It will last a century"))
            .build();
    Dossier bridge =
        Dossier.builder()
            .id("bridge")
            .title("A bridge opens")
            .version("1")
            .rights("Public domain")
            .article(text.article("bridge-article"))
            .addPerson(field)
            .addQuote(century)
            .build();

    bridge.quotes().by(field).one().text(); // It will last a century
    Proof.of(bridge, text).isComplete(); // true: its words are the article's
    Files.writeString(file, JsonMapper.shared().writeValueAsString(bridge));
    // endregion

    assertThat(bridge.quotes().by(field).one()).isEqualTo(century);
    assertThat(Proof.of(bridge, text).isComplete()).isTrue();
    assertThat(JsonMapper.shared().readValue(Files.readString(file), Dossier.class))
        .isEqualTo(bridge);
  }
}

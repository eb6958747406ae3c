package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide's walk from a text to a proven dossier: its draft, and its code, word for word. */
class OwnArticleTest {

  private final MarkdownPage page = MarkdownPage.read(Path.of("src/site/markdown/own-article.md"));
  private final String article = page.blocks("text").get(0);
  private final String json = page.blocks("json").get(0);

  @Test
  void startsWithTheArticleOfTheTests() throws IOException {
    String whole =
        Files.readString(Path.of("src/test/resources/io/github/dossier4j/ferry/article.txt"));

    assertThat(ArticleText.of(whole, 3).paragraphs())
        .startsWith(ArticleText.of(article, 3).paragraphs().toArray(String[]::new));
  }

  @Test
  void readsItsDraftIntoAProvenDossier() {
    // region draft
    ArticleText text = ArticleText.of(article, 3); // headline, byline, dateline
    Draft draft = Draft.read(text, json);
    draft.problems(); // every problem, with line, column and what the article has instead
    draft.repairs(); // what is typed in another way than in the article
    Dossier dossier = draft.dossier(); // throws the problems if there are any
    Proof.of(dossier, text).isComplete(); // true
    // endregion

    assertThat(draft.repairs()).isEmpty();
    assertThat(Proof.of(dossier, text).gaps()).isEmpty();
  }

  @Test
  void buildsTheSameByHand() {
    ArticleText text = ArticleText.of(article, 3);

    // region by-hand
    Person marban =
        Person.builder()
            .id("marban")
            .name("Ilse Marban")
            .mentions(text.mentions("Ilse Marban")) // every place
            .build();
    Quote quote =
        text.quote("shown no will to keep its word") // text and passage
            .id("no-will")
            .kind(QuoteKind.PARTIAL)
            .speaker(text.stated(marban, "Judge Ilse Marban said"))
            .cue("said")
            .build();
    // endregion

    Dossier dossier = Draft.read(text, json).dossier();
    assertThat(marban.mentions()).isEqualTo(((Person) dossier.get("marban")).mentions());
    assertThat(quote.speaker()).isEqualTo(dossier.quotes().one().speaker());
  }

  @Test
  void followsACorrection() {
    ArticleText text = ArticleText.of(article, 3);
    ArticleText corrected = ArticleText.of(article.replace("4.2 million", "4.3 million"), 3);
    Dossier dossier = Draft.read(text, json).dossier();

    // region corrected
    Draft old = Draft.of(dossier, text); // words again, to be edited
    Draft again = Draft.read(corrected, old.json());
    again.problems(); // what the new text no longer says
    Draft edited =
        Draft.read(corrected, old.json().replace("4.2 m", "4.3 m").replace("4200", "4300"));
    Dossier update =
        edited.dossier().toBuilder()
            .version("0.2.0")
            .addHistory(
                HistoryEntry.builder()
                    .act(Act.CORRECTED)
                    .by("Ada Field")
                    .date(Edtf.parse("2031-03-15"))
                    .version("0.2.0")
                    .note("the newspaper corrected the sum")
                    .build())
            .build();
    // endregion

    assertThat(again.problems())
        .extracting(Problem::pointer)
        .allMatch(pointer -> pointer.startsWith("/events/0/"));
    assertThat(Proof.of(update, corrected).gaps()).isEmpty();
  }
}

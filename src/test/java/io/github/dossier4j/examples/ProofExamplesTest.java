package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.moscow.ArticleFile;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Gap;
import io.github.dossier4j.proof.OwnWords;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page about proofs: its code blocks are the regions of this file. */
class ProofExamplesTest {

  @Test
  void theBundledDossier() {
    Path file = ArticleFile.path();

    // region proof
    Proof proof = Proof.of(MoscowVisit.dossier(), ArticleText.of(file));
    proof.isComplete(); // true
    List<PassageFinding> byWords = proof.with(Verdict.PROVEN);
    List<PassageFinding> byPlace = proof.with(Verdict.PLACE_ONLY);
    // endregion

    assertThat(proof.isComplete()).as(proof.toString()).isTrue();
    assertThat(byWords).isNotEmpty();
    assertThat(byPlace).isNotEmpty();
  }

  @Test
  void whatAPersonMustJudge() {
    Proof proof = Proof.of(MoscowVisit.dossier(), ArticleText.ofBody("Another text."));

    // region judge
    List<Evidence> inferences = proof.inferences(); // each with its reason
    List<OwnWords> ownWords = proof.ownWords(); // each with record and attribute
    // endregion

    assertThat(inferences).isNotEmpty().allMatch(evidence -> evidence.reason().isPresent());
    assertThat(ownWords).isNotEmpty();
  }

  @Test
  void aLie() {
    ArticleText text = ArticleText.ofBody("“It will last a century,” said Mayor Ada Field.");
    Person field =
        Person.builder()
            .id("ada-field")
            .name("Ada Field")
            .addMention(text.passage("Ada Field"))
            .build();
    Quote century =
        Quote.builder()
            .id("century")
            .text("It will last a century")
            .kind(QuoteKind.DIRECT)
            .passage(text.passage("It will last a century"))
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
    assertThat(Proof.of(bridge, text).isComplete()).isTrue();

    // region lie
    Person lady = field.toBuilder().addHonorific("Lady").build();
    Quote must = century.toBuilder().text("It must last a century").build();
    Dossier lie = bridge.toBuilder().people(List.of(lady)).quotes(List.of(must)).build();
    List<Gap> gaps = Proof.of(lie, text).gaps(); // the two lines of the report below
    // endregion

    assertThat(MarkdownPage.read(Path.of("src/site/markdown/proof.md")).blocks("text"))
        .contains(Proof.of(lie, text).toString());
    assertThat(gaps).hasSize(2);
  }

  @Test
  void theReasonsOfGaps() {
    String page = MarkdownPage.read(Path.of("src/site/markdown/proof.md")).text();

    for (Gap.Reason reason : Gap.Reason.values()) {
      assertThat(page).contains("| `" + reason + "` |");
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(page).contains("| `" + verdict.name() + "` |");
    }
  }

  @Test
  void theReport() {
    Proof proof = Proof.of(MoscowVisit.dossier(), ArticleText.of(ArticleFile.path()));

    assertThat(MarkdownPage.read(Path.of("src/site/markdown/proof.md")).blocks("text"))
        .contains(proof.toString());
  }
}

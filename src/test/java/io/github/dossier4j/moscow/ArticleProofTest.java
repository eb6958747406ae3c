package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.proof.Finding;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Proves the bundled dossier against the article: all that it says stands there, and nothing is
 * missing.
 */
class ArticleProofTest {

  private final Dossier visit = MoscowVisit.dossier();
  private ArticleText article;
  private List<Paragraph> paragraphs;

  @BeforeEach
  void readTheArticle() {
    article = ArticleFile.text();
    paragraphs = article.article("article").paragraphs();
  }

  @Nested
  class WhatTheDossierSays {

    @Test
    void standsInTheArticlePassageByPassage() {
      Proof proof = Proof.of(visit, article);

      assertThat(proof.isComplete()).as(proof.toString()).isTrue();
    }

    @Test
    void hasWordsOfItsOwnForQuotesNamesTimesPlacesOfficesAndCitations() {
      Proof proof = Proof.of(visit, article);

      assertThat(proof.with(Verdict.PROVEN))
          .filteredOn(finding -> !finding.expected().isEmpty())
          .extracting(Finding::attribute)
          .map(attribute -> attribute.replaceAll("\\d+", "*"))
          .contains(
              "/passage",
              "/mentions",
              "/date",
              "/period",
              "/place",
              "/positions/*",
              "/signatories/*/capacity");
    }

    @Test
    void isRefutedWhereOneLetterOfTheArticleDiffers() {
      Passage name = VisitPeople.RUSTAM_AZIMOV.mentions().get(0);
      String text =
          paragraphs.stream()
              .map(p -> article.paragraph(p.number()))
              .reduce("", (a, b) -> a + b + "\n\n");
      Proof proof = Proof.of(visit, ArticleText.of(text.replace("Rustam Azimov", "Rustam Asimov")));

      assertThat(proof.with(Verdict.REFUTED)).extracting(Finding::passage).containsExactly(name);
    }
  }

  @Nested
  class TheQuotes {

    @Test
    void areAllThatStandsBetweenQuotationMarks() {
      assertThat(visit.quotes())
          .extracting(quote -> article.words(quote.passage()))
          .containsExactlyElementsOf(printed("\"([^\"]*?),?\""))
          .hasSize(11);
    }

    @Test
    void haveInsertionsThatAreTheBrackets() {
      for (Quote quote : visit.quotes()) {
        assertThat(quote.insertions())
            .as(quote.id())
            .isEqualTo(
                Pattern.compile("\\[[^]]*]")
                    .matcher(quote.text())
                    .results()
                    .map(match -> TextRange.of(match.start(), match.end()))
                    .toList());
      }
    }

    @Test
    void haveACueThatIsPrintedBesideThem() {
      for (Quote quote : visit.quotes().where("with cue", q -> q.cue().isPresent())) {
        Passage passage = quote.passage();
        int end = Math.min(paragraphs.get(passage.paragraph()).length(), passage.end() + 30);
        assertThat(
                article.words(
                    Passage.of(passage.paragraph(), Math.max(0, passage.start() - 90), end)))
            .as(quote.id())
            .contains(quote.cue().get());
      }
    }
  }

  @Nested
  class TheCitations {

    @Test
    void areAllThatStandsInParenthesesAndIsNoAcronym() {
      assertThat(visit.citations())
          .extracting(SourceCitation::printed)
          .containsExactlyElementsOf(printed("\\(([^)]*, [^)]*)\\)"))
          .hasSize(5);
    }

    @Test
    void nameTheirOutletsInPrintedOrder() {
      for (SourceCitation citation : visit.citations()) {
        List<String> outlets =
            citation.outlets().stream().map(link -> visit.get(link).name()).toList();
        assertThat(citation.printed()).startsWith(String.join(", ", outlets) + ", ");
      }
    }
  }

  @Nested
  class TheNames {

    @Test
    void haveEveryPrintAmongTheMentionsInReadingOrder() {
      Stream.concat(visit.people().stream(), visit.organizations().stream())
          // The Kremlin in paragraph 4 is a place; "armed forces" stands in a longer name too.
          .filter(actor -> !List.of("kremlin", "russian-armed-forces").contains(actor.id()))
          .forEach(actor -> assertThat(actor.mentions()).as(actor.id()).isEqualTo(prints(actor)));
    }

    @Test
    void standBehindTheirHonorifics() {
      for (Person person : visit.people()) {
        for (String honorific : person.honorifics()) {
          assertThat(printed(honorific + " " + person.name())).as(person.id()).isNotEmpty();
        }
      }
    }

    private List<Passage> prints(Actor actor) {
      List<String> forms = new ArrayList<>(actor.aliases());
      forms.add(actor.name().replace('’', '\''));
      if (actor instanceof Organization organization) {
        organization.acronym().ifPresent(forms::add);
      }
      String longestFirst =
          forms.stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .reduce((a, b) -> a + "|" + b)
              .orElseThrow();
      List<Passage> prints = new ArrayList<>();
      for (Paragraph paragraph : paragraphs) {
        int number = paragraph.number();
        Pattern.compile("(?<![\\w-])(" + longestFirst + ")(?!\\w)")
            .matcher(article.paragraph(number))
            .results()
            .map(match -> Passage.of(number, match.start(), match.end()))
            .forEach(prints::add);
      }
      return prints;
    }
  }

  @Nested
  class TheSentences {

    /** A full stop ends a sentence, but not in U.S., and not inside quotation marks. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\"[^\"]*\"|U\\.S\\.|[^.\"])+\\.");

    @Test
    void areEachReportedByAnEventAnAgreementAQuoteOrAStatement() {
      List<String> unreported = new ArrayList<>();
      for (Paragraph paragraph : paragraphs.subList(1, paragraphs.size())) {
        for (MatchResult match :
            SENTENCE.matcher(article.paragraph(paragraph.number())).results().toList()) {
          Passage sentence = Passage.of(paragraph.number(), match.start(), match.end());
          boolean reported =
              visit.events().stream().anyMatch(e -> overlaps(e.passages(), sentence))
                  || visit.agreements().stream().anyMatch(a -> overlaps(a.passages(), sentence))
                  || visit.quotes().stream().anyMatch(q -> q.passage().overlaps(sentence))
                  || visit.statements().stream().anyMatch(s -> s.passage().overlaps(sentence));
          if (!reported) {
            unreported.add(article.words(sentence));
          }
        }
      }
      assertThat(unreported).isEmpty();
    }

    @Test
    void areNeverCopiedIntoAStatement() {
      assertThat(visit.statements())
          .allSatisfy(
              statement ->
                  assertThat(article.words(statement.passage()))
                      .doesNotContain(statement.text())
                      .isNotEqualTo(statement.text()));
    }

    private boolean overlaps(List<Passage> passages, Passage sentence) {
      return passages.stream().anyMatch(sentence::overlaps);
    }
  }

  /** What a pattern finds in the article, in reading order: its first group, or all of it. */
  private List<String> printed(String pattern) {
    List<String> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Pattern.compile(pattern)
          .matcher(article.paragraph(paragraph.number()))
          .results()
          .map(match -> match.groupCount() > 0 ? match.group(1) : match.group())
          .forEach(found::add);
    }
    return found;
  }
}

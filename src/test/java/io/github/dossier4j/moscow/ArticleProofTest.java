package io.github.dossier4j.moscow;

import static io.github.dossier4j.moscow.ArticleFile.canonical;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.TextRange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Proves the bundled dossier against the text of the article, character by character. */
class ArticleProofTest {

  private final Dossier visit = MoscowVisit.dossier();
  private ArticleFile article;

  @BeforeEach
  void readTheArticle() {
    article = ArticleFile.read();
  }

  @Nested
  class TheFingerprints {

    @Test
    void areThoseOfTheArticle() throws Exception {
      List<Paragraph> expected = new ArrayList<>();
      for (int i = 0; i < article.paragraphs().size(); i++) {
        String text = article.paragraphs().get(i);
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        expected.add(
            Paragraph.of(
                i, text.codePointCount(0, text.length()), HexFormat.of().formatHex(digest)));
      }
      assertThat(visit.article().paragraphs()).isEqualTo(expected);
    }
  }

  @Nested
  class TheQuotes {

    @Test
    void standWordForWordWhereTheySay() {
      assertThat(visit.quotes())
          .allSatisfy(
              quote ->
                  assertThat(article.words(quote.passage())).isEqualTo(canonical(quote.text())));
    }

    @Test
    void areAllThatStandsBetweenQuotationMarks() {
      List<String> printed = new ArrayList<>();
      for (String paragraph : article.paragraphs()) {
        Pattern.compile("\"([^\"]*?),?\"")
            .matcher(paragraph)
            .results()
            .map(match -> match.group(1))
            .forEach(printed::add);
      }
      assertThat(visit.quotes().stream().map(quote -> canonical(quote.text())))
          .containsExactlyElementsOf(printed);
    }

    @Test
    void haveInsertionsThatAreTheBrackets() {
      for (Quote quote : visit.quotes()) {
        List<TextRange> brackets =
            Pattern.compile("\\[[^]]*]")
                .matcher(quote.text())
                .results()
                .map(match -> TextRange.of(match.start(), match.end()))
                .toList();
        assertThat(quote.insertions()).as(quote.id()).isEqualTo(brackets);
      }
    }

    @Test
    void haveACueThatIsPrintedInTheSentence() {
      for (Quote quote : visit.quotes()) {
        if (quote.cue().isPresent()) {
          String paragraph = article.paragraphs().get(quote.passage().paragraph());
          assertThat(around(paragraph, quote.passage())).as(quote.id()).contains(quote.cue().get());
        }
      }
    }

    private String around(String paragraph, Passage passage) {
      return paragraph.substring(
          Math.max(0, passage.start() - 90), Math.min(paragraph.length(), passage.end() + 30));
    }
  }

  @Nested
  class TheCitations {

    @Test
    void standWordForWordWhereTheySayWithinTheParentheses() {
      for (SourceCitation citation : visit.citations()) {
        Passage passage = citation.passage();
        assertThat(article.words(passage)).isEqualTo(citation.printed());
        assertThat(
                article.words(
                    Passage.of(passage.paragraph(), passage.start() - 1, passage.end() + 1)))
            .isEqualTo("(" + citation.printed() + ")");
      }
    }

    @Test
    void areAllThatTheArticleCites() {
      List<String> printed =
          article.paragraphs().stream()
              .flatMap(
                  paragraph -> Pattern.compile("\\(([^)]*, [^)]*)\\)").matcher(paragraph).results())
              .map(match -> match.group(1))
              .toList();
      assertThat(visit.citations().stream().map(SourceCitation::printed))
          .containsExactlyElementsOf(printed);
    }

    @Test
    void nameTheirOutletsInPrintedOrder() {
      for (SourceCitation citation : visit.citations()) {
        List<String> outlets =
            citation.outlets().stream().map(link -> visit.get(link).name()).toList();
        assertThat(citation.printed()).startsWith(String.join(", ", outlets) + ", ");
        assertThat(citation.outlets())
            .allSatisfy(
                link ->
                    assertThat(article.words(link.passages().get(0)))
                        .isEqualTo(visit.get(link).name()));
      }
    }
  }

  @Nested
  class TheNames {

    @Test
    void standInEveryMention() {
      actors()
          .forEach(
              actor ->
                  assertThat(actor.mentions())
                      .as(actor.id())
                      .isNotEmpty()
                      .allSatisfy(
                          mention ->
                              assertThat(printedForms(actor)).contains(article.words(mention))));
    }

    @Test
    void areMentionedInReadingOrder() {
      actors()
          .forEach(
              actor ->
                  assertThat(actor.mentions())
                      .as(actor.id())
                      .isSortedAccordingTo(
                          (a, b) ->
                              a.paragraph() == b.paragraph()
                                  ? Integer.compare(a.start(), b.start())
                                  : Integer.compare(a.paragraph(), b.paragraph())));
    }

    @Test
    void haveEveryPrintAmongTheMentions() {
      actors()
          // The Kremlin in paragraph 4 is a place; "armed forces" stands in a longer name too.
          .filter(actor -> !List.of("kremlin", "russian-armed-forces").contains(actor.id()))
          .forEach(
              actor -> {
                String forms =
                    printedForms(actor).stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "|" + b)
                        .orElseThrow();
                List<Passage> printed = new ArrayList<>();
                for (int i = 0; i < article.paragraphs().size(); i++) {
                  int paragraph = i;
                  Pattern.compile("(?<![\\w-])(" + forms + ")(?!\\w)")
                      .matcher(article.paragraphs().get(i))
                      .results()
                      .map(match -> Passage.of(paragraph, match.start(), match.end()))
                      .forEach(printed::add);
                }
                assertThat(actor.mentions()).as(actor.id()).isEqualTo(printed);
              });
    }

    @Test
    void includeTheTitleOfEveryPosition() {
      for (Person person : visit.people()) {
        for (Position position : person.positions()) {
          assertThat(position.passages())
              .as(person.id())
              .isNotEmpty()
              .allSatisfy(
                  passage ->
                      assertThat(article.words(passage))
                          .contains(position.title())
                          .contains(person.name()));
        }
        for (String honorific : person.honorifics()) {
          assertThat(article.paragraphs())
              .anySatisfy(text -> assertThat(text).contains(honorific + " " + person.name()));
        }
      }
    }

    private Stream<Actor> actors() {
      return Stream.concat(visit.people().stream(), visit.organizations().stream());
    }

    private List<String> printedForms(Actor actor) {
      List<String> forms = new ArrayList<>();
      forms.add(canonical(actor.name()));
      actor.aliases().stream().map(ArticleFile::canonical).forEach(forms::add);
      if (actor instanceof Organization organization) {
        organization.acronym().ifPresent(forms::add);
      }
      return forms;
    }
  }

  @Nested
  class TheTimesAndPlaces {

    @Test
    void printTheWordsThatTheySay() {
      times()
          .filter(time -> time.printed().isPresent())
          .forEach(
              time ->
                  assertThat(article.words(time.passages().get(0)))
                      .isEqualTo(canonical(time.printed().orElseThrow())));
    }

    @Test
    void printTheTextsThatTheySay() {
      texts()
          .forEach(
              text ->
                  assertThat(article.words(text.passages().get(0)))
                      .contains(canonical(text.printed())));
    }

    private Stream<ReportedTime> times() {
      return Stream.of(
              visit.events().stream().map(Event::date),
              visit.events().stream().map(Event::period),
              visit.agreements().stream().map(Agreement::date),
              visit.agreements().stream().map(Agreement::period),
              visit.quotes().stream().map(Quote::date),
              visit.citations().stream().map(SourceCitation::date))
          .flatMap(stream -> stream)
          .flatMap(Optional::stream);
    }

    private Stream<ReportedText> texts() {
      return Stream.concat(
          visit.events().stream().map(Event::place).flatMap(Optional::stream),
          visit.agreements().stream()
              .flatMap(agreement -> agreement.signatories().stream())
              .map(signatory -> signatory.capacity())
              .flatMap(Optional::stream));
    }
  }

  @Nested
  class TheSentences {

    /** A full stop ends a sentence, but not in U.S., and not inside quotation marks. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\"[^\"]*\"|U\\.S\\.|[^.\"])+\\.");

    @Test
    void areEachReportedByARecordOrJudgedByTheAuthor() {
      List<String> untouched = new ArrayList<>();
      for (int i = 1; i < article.paragraphs().size(); i++) {
        for (MatchResult sentence :
            SENTENCE.matcher(article.paragraphs().get(i)).results().toList()) {
          Passage passage = Passage.of(i, sentence.start(), sentence.end());
          if (visit.quotes().overlapping(passage).isEmpty()
              && visit.events().overlapping(passage).isEmpty()
              && visit.agreements().overlapping(passage).isEmpty()
              && visit.organizations().overlapping(passage).isEmpty()
              && visit.people().overlapping(passage).isEmpty()) {
            untouched.add(i + ": " + sentence.start());
          }
        }
      }
      assertThat(untouched).isEmpty();
    }
  }
}

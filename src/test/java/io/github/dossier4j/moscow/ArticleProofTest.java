package io.github.dossier4j.moscow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.TextRange;
import io.github.dossier4j.model.Utterance;
import io.github.dossier4j.proof.Gap;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proves the bundled dossier against the article: all that it says stands there, and nothing is
 * missing.
 */
class ArticleProofTest {

  private final Dossier visit = MoscowVisit.dossier();
  private ArticleText article;
  private List<ParagraphFingerprint> paragraphs;

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
          .extracting(PassageFinding::attribute)
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

      assertThat(proof.with(Verdict.REFUTED))
          .extracting(PassageFinding::passage)
          .containsExactly(name);
    }

    /** Each word of the article in turn: what holds it, and nothing else. */
    @Test
    @Tag("slow")
    void isRefutedExactlyWhereAWordOfTheArticleDiffers() {
      List<PassageFinding> before = Proof.of(visit, article).findings();
      for (ParagraphFingerprint paragraph : paragraphs) {
        List<String> texts = new ArrayList<>(article.paragraphs());
        String text = texts.get(paragraph.number());
        for (MatchResult word :
            Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().toList()) {
          texts.set(
              paragraph.number(),
              text.substring(0, word.start()) + "Жж" + text.substring(word.end()));
          Passage differs = Passage.of(paragraph.number(), word.start(), word.end());
          Proof proof = Proof.of(visit, ArticleText.of(String.join("\n\n", texts)));

          assertThat(proof.with(Verdict.REFUTED))
              .as("'%s' at %s", word.group(), differs)
              .extracting(finding -> finding.id() + finding.attribute() + finding.passage())
              .isEqualTo(
                  before.stream()
                      .filter(finding -> finding.verdict() == Verdict.PROVEN)
                      .filter(finding -> finding.passage().overlaps(differs))
                      .map(finding -> finding.id() + finding.attribute() + finding.passage())
                      .toList());
        }
      }
    }

    /** The passages of each stated link in turn: a letter of a name, and a word of one letter. */
    @Test
    @Tag("slow")
    void isNotProvenWhereTheOnlyPassageOfALinkIsOneLetter() {
      ObjectNode document = (ObjectNode) JsonMapper.shared().valueToTree(visit);
      List<ObjectNode> links = new ArrayList<>();
      collectStated(document, links);
      Passage word = article.passages("a").get(0);
      Passage part = Passage.of(1, 13, 14);
      assertThat(article.words(part)).isEqualTo("P");
      assertThat(links).hasSizeGreaterThan(100);
      for (ObjectNode link : links) {
        JsonNode passages = link.get("passages");
        for (Passage letter : List.of(word, part)) {
          link.set("passages", JsonMapper.shared().valueToTree(List.of(letter)));
          Dossier lie = DossierReader.create().read(document.toString());

          assertThat(Proof.of(lie, article).gaps())
              .as("%s with %s", link, letter)
              .extracting(Gap::reason)
              .contains(Gap.Reason.TARGET_NOT_SHOWN);
        }
        link.set("passages", passages);
      }
    }

    private static void collectStated(JsonNode node, List<ObjectNode> links) {
      if (node.has("ref") && node.get("basis").asString().equals("stated")) {
        links.add((ObjectNode) node);
      }
      node.forEach(child -> collectStated(child, links));
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
      for (ParagraphFingerprint paragraph : paragraphs) {
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
  class TheUtterances {

    @Test
    void areAboutEachActorWhoseNameStandsInThem() {
      visit.quotes().forEach(quote -> names(quote, quote.speaker()));
      visit.statements().forEach(statement -> names(statement, statement.holder()));
    }

    @Test
    void areAboutRecordsThatAreNeitherTheirSpeakerNorTheirAddressee() {
      Stream.concat(visit.quotes().stream(), visit.statements().stream())
          .forEach(
              utterance ->
                  assertThat(utterance.about())
                      .as(utterance.id())
                      .extracting(Link::id)
                      .doesNotHaveDuplicates()
                      .doesNotContain(
                          utterance.addressee().map(Link::id).orElse("-"), utterance.id()));
    }

    /** An event that stands only in somebody's words is alleged, and no other is. */
    @Test
    void aloneTellOfWhatIsAlleged() {
      List<Passage> said = new ArrayList<>();
      visit.quotes().forEach(quote -> said.add(quote.passage()));
      visit
          .statements()
          .ofKind(StatementKind.REPORTED)
          .forEach(statement -> said.add(statement.passage()));

      for (Event event : visit.events()) {
        boolean onlySaid =
            event.passages().stream().allMatch(p -> said.stream().anyMatch(q -> within(p, q)));
        assertThat(event.status() == EventStatus.ALLEGED).as(event.id()).isEqualTo(onlySaid);
      }
    }

    private void names(Utterance utterance, Optional<Link<? extends Actor>> speaker) {
      List<String> linked = new ArrayList<>();
      speaker.ifPresent(link -> linked.add(link.id()));
      utterance.addressee().ifPresent(link -> linked.add(link.id()));
      utterance.about().forEach(link -> linked.add(link.id()));
      Stream.concat(visit.people().stream(), visit.organizations().stream())
          .filter(actor -> actor.mentions().stream().anyMatch(m -> within(m, utterance.passage())))
          .forEach(actor -> assertThat(linked).as(utterance.id()).contains(actor.id()));
    }

    private boolean within(Passage inner, Passage outer) {
      return inner.paragraph() == outer.paragraph()
          && inner.start() >= outer.start()
          && inner.end() <= outer.end();
    }
  }

  @Nested
  class TheSentences {

    /** A full stop ends a sentence, but not in U.S., and not inside quotation marks. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\"[^\"]*\"|U\\.S\\.|[^.\"])+\\.");

    @Test
    void areEachReportedByAnEventAnAgreementAQuoteOrAStatement() {
      List<String> unreported = new ArrayList<>();
      for (ParagraphFingerprint paragraph : paragraphs.subList(1, paragraphs.size())) {
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
    void areNeverCopiedIntoOurOwnWordsSixWordsInARow() {
      Set<String> printed = new HashSet<>();
      paragraphs.forEach(p -> printed.addAll(sixWords(article.paragraph(p.number()))));

      assertThat(ourWords())
          .allSatisfy(
              words -> assertThat(sixWords(words)).as(words).doesNotContainAnyElementsOf(printed));
    }

    /** Paraphrases, titles and subjects. */
    private List<String> ourWords() {
      List<String> words = new ArrayList<>();
      visit.statements().forEach(statement -> words.add(statement.text()));
      visit.events().forEach(event -> words.add(event.title()));
      for (Agreement agreement : visit.agreements()) {
        words.add(agreement.title());
        agreement.subject().ifPresent(words::add);
      }
      return words;
    }

    private Set<String> sixWords(String text) {
      List<String> words =
          Pattern.compile("[\\p{L}\\p{N}]+(?:'s\\b)?")
              .matcher(text.replace('’', '\''))
              .results()
              .map(match -> match.group().toLowerCase(Locale.ROOT))
              .toList();
      Set<String> six = new HashSet<>();
      for (int i = 0; i + 6 <= words.size(); i++) {
        six.add(String.join(" ", words.subList(i, i + 6)));
      }
      return six;
    }

    private boolean overlaps(List<Passage> passages, Passage sentence) {
      return passages.stream().anyMatch(sentence::overlaps);
    }
  }

  /** What a pattern finds in the article, in reading order: its first group, or all of it. */
  private List<String> printed(String pattern) {
    List<String> found = new ArrayList<>();
    for (ParagraphFingerprint paragraph : paragraphs) {
      Pattern.compile(pattern)
          .matcher(article.paragraph(paragraph.number()))
          .results()
          .map(match -> match.groupCount() > 0 ? match.group(1) : match.group())
          .forEach(found::add);
    }
    return found;
  }
}

package io.github.dossier4j.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.generated.OverlappingPassages;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.OwnWords;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DossierPageTest {

  private final Dossier dossier = InventedArticle.dossier();
  private final ArticleText text = InventedArticle.text();

  @Nested
  class TheInventedArticle {

    @Test
    void provesItsDossier() {
      assertThat(Proof.of(dossier, text).gaps()).isEmpty();
    }
  }

  @Nested
  class TheTop {

    private final String page = DossierPage.of(dossier).html();

    @Test
    void tellsTitleRightsAndVersion() {
      assertThat(header(page))
          .contains("A new bridge over the Ellery")
          .contains("An invented article. Use it as you like.")
          .contains("0.2.0");
    }

    @Test
    void tellsWhetherTheVersionIsReviewed() {
      Dossier reviewed = withHistory(Act.REVIEWED);

      assertThat(header(page)).contains("this version is not reviewed");
      assertThat(header(DossierPage.of(reviewed).html())).contains("this version is reviewed");
    }

    @Test
    void warnsOfAWithdrawnDossier() {
      assertThat(header(DossierPage.of(withHistory(Act.WITHDRAWN)).html()))
          .contains("This dossier is withdrawn.");
      assertThat(page).doesNotContain("is withdrawn");
    }

    @Test
    void tellsTheHistory() {
      assertThat(words(header(page))).contains("drafted by an example, 2024-05-15, version 0.2.0");
    }

    @Test
    void warnsThatThePageContainsTheArticle() {
      String warning = "It is for review, not for publication.";

      assertThat(header(DossierPage.of(dossier, text).html())).contains(warning);
      assertThat(page).doesNotContain(warning);
    }

    @Test
    void asksSearchEnginesToLeaveOutAPageWithTheArticle() {
      String robots = "<meta name=\"robots\" content=\"noindex\">";

      assertThat(DossierPage.of(dossier, text).html()).contains(robots);
      assertThat(page).doesNotContain(robots);
    }

    private Dossier withHistory(Act act) {
      return dossier.toBuilder()
          .addHistory(HistoryEntry.builder().act(act).version("0.2.0").build())
          .build();
    }

    private static String header(String page) {
      return page.substring(page.indexOf("<header>"), page.indexOf("</header>"));
    }
  }

  @Nested
  class TheText {

    @Test
    void isShownInFull() {
      assertThat(shownParagraphs(DossierPage.of(dossier, text).html()))
          .isEqualTo(text.paragraphs());
    }

    @Test
    void isShownInFullHoweverPassagesOverlap() {
      Random random = new Random(15);
      for (int i = 0; i < 200; i++) {
        OverlappingPassages sample = OverlappingPassages.next(random);

        assertThat(shownParagraphs(DossierPage.of(sample.dossier(), sample.text()).html()))
            .as("sample %s", i)
            .isEqualTo(sample.text().paragraphs());
      }
    }

    @Test
    void isCutWhereAPassageStartsOrEnds() {
      String page = DossierPage.of(dossier, text).html();

      assertThat(fragment(page, "w1-0")).isEqualTo("Mayor");
      assertThat(fragment(page, "w1-6")).isEqualTo("Ada Field");
    }

    @Test
    void leadsToTheRecordsThatWordsSupport() {
      String page = DossierPage.of(dossier, text).html();

      assertThat(note(page, "w1-6"))
          .contains("href=\"#r-ada-field/mentions\"")
          .contains("href=\"#r-opening/passages\"")
          .contains("href=\"#r-opening/participants/0/actor\"")
          .doesNotContain("#r-flood");
    }

    @Test
    void marksStatedWordsSolidAndInferredOnesDashed() {
      String page = DossierPage.of(dossier, text).html();

      assertThat(style(page, "w2-1")).as("a quote").contains("s").doesNotContain("i");
      int she = text.passage("She signed").start();
      assertThat(style(page, "w2-" + she)).as("who signed is inferred").contains("s", "i");
    }

    @Test
    void hasTheDirectionOfMostOfItsLetters() {
      ArticleText hebrew = ArticleText.ofBody("NATO שלום לכולם בעיר ירושלים");

      assertThat(DossierPage.of(empty(hebrew), hebrew).html())
          .contains("<p class=\"text\" dir=\"rtl\">");
      assertThat(DossierPage.of(dossier, text).html())
          .contains("<p class=\"text\" dir=\"ltr\" lang=\"en\">");
    }

    @Test
    void namesOnlySomeOfThousandsOfPassagesAndLeadsToTheRest() {
      ArticleText words = ArticleText.ofBody("word ".repeat(2_000));
      PersonBuilder person = Person.builder().id("person").name("word");
      for (int i = 0; i < 1_000; i++) {
        person.addMention(Passage.of(1, 0, 9_999 - 5 * i));
      }

      String page =
          DossierPage.of(empty(words).toBuilder().addPerson(person.build()).build(), words).html();

      assertThat(note(page, "w1-0"))
          .contains("and 984 more")
          .contains("<a href=\"#q1\">all passages of this paragraph</a>");
      assertThat(page).contains("id=\"q1-0-9999\"").hasSizeLessThan(2_000_000);
    }

    private static String fragment(String page, String id) {
      return words(element(page, id));
    }

    private static Set<String> style(String page, String id) {
      return Set.of(find(element(page, id), "class=\"([^\"]*)\"").split(" "));
    }

    private static String note(String page, String id) {
      String note = find(element(page, id), "href=\"#(n\\d+)\"");
      int start = page.indexOf("<div class=\"note\" id=\"" + note + "\"");
      return page.substring(start, page.indexOf("</div>", start));
    }

    private static String element(String page, String id) {
      int start = page.indexOf("<a id=\"" + id + "\"");
      return page.substring(start, page.indexOf("</a>", start));
    }
  }

  @Nested
  class WithoutTheText {

    private final String page = DossierPage.of(dossier).html();

    @Test
    void noneOfItIsThere() {
      assertThat(page).doesNotContain("<p class=\"text\"").doesNotContain("Drivers may");
    }

    @Test
    void passagesArePlacesThatLeadToWhatTheySupport() {
      Passage place = text.passage("Ada Field");

      assertThat(page)
          .contains("<a href=\"#q1-6-15\">" + place + "</a>")
          .contains("id=\"q1-6-15\"");
      int start = page.indexOf("id=\"q1-6-15\"");
      assertThat(page.substring(start, page.indexOf("</ul>", start)))
          .contains("href=\"#r-ada-field/mentions\"");
    }
  }

  @Nested
  class Facts {

    @Test
    void areAllThereWithTheirReasons() {
      for (String page : List.of(DossierPage.of(dossier).html(), withText())) {
        for (Evidence evidence : dossier.evidence()) {
          if (!evidence.passages().isEmpty()) {
            assertThat(words(fact(page, evidence.id(), evidence.attribute())))
                .contains(evidence.reason().orElse(""))
                .contains(isOwnPlace(evidence) ? "" : evidence.basis().toString());
          }
        }
      }
    }

    private static boolean isOwnPlace(Evidence evidence) {
      return Set.of("/mentions", "/passages", "/passage").contains(evidence.attribute());
    }

    @Test
    void leadToTheirWords() {
      for (PassageFinding finding : Proof.of(dossier, text).findings()) {
        Passage place = finding.place().orElseThrow();
        assertThat(fact(withText(), finding.id(), finding.attribute()))
            .contains("href=\"#w" + place.paragraph() + "-" + place.start() + "\"");
      }
    }

    @Test
    void showWhatIsProvenAndWhatHasOnlyItsPlace() {
      assertThat(words(fact(withText(), "ada-field", "/mentions"))).contains("✓ proven");
      assertThat(words(fact(withText(), "flood", "/passages"))).contains("○ place only");
    }

    @Test
    void showWhatIsRefutedWithWhatWasExpected() {
      Dossier wrong =
          dossier.toBuilder()
              .people(
                  dossier.people().list().stream()
                      .map(each -> each.toBuilder().name("Eda Field").build())
                      .toList())
              .build();

      String page = DossierPage.of(wrong, text).html();

      assertThat(words(fact(page, "ada-field", "/mentions")))
          .contains("“Ada Field” paragraph 1 ✗ refuted: the dossier has “Eda Field”")
          .contains("Problem:");
      assertThat(words(page)).contains("The proof is not complete.");
    }

    @Test
    void showWhatIsUnprovenInAnAlteredText() {
      ArticleText altered =
          ArticleText.ofParagraphs(
              List.of(text.paragraph(0)),
              List.of(text.paragraph(1), text.paragraph(2), "Another paragraph."));

      String page = DossierPage.of(dossier, altered).html();

      assertThat(words(fact(page, "toll", "/passage"))).contains("? unproven");
      assertThat(words(page)).contains("paragraph 3 altered");
    }

    private String withText() {
      return DossierPage.of(dossier, text).html();
    }
  }

  @Nested
  class OurWords {

    @Test
    void areMarkedWhereverTheyStand() {
      String page = words(DossierPage.of(dossier, text).html());

      for (OwnWords own : Proof.of(dossier, text).ownWords()) {
        if (own.attribute().equals("/kind") || own.attribute().equals("/status")) {
          continue; // Marked together.
        }
        assertThat(page).as(own.toString()).contains(own.words() + " our words");
      }
    }

    @Test
    void standBesideTheWordsOfTheArticle() {
      String page = words(DossierPage.of(dossier, text).html());

      assertThat(page)
          .containsPattern(
              "It is possible that drivers go on paying to cross. our words assessment our words · "
                  + "toll words “Drivers may still have to pay a toll” paragraph 3");
    }
  }

  @Nested
  class Overviews {

    private final String page = words(DossierPage.of(dossier).html());

    @Test
    void tellWhoSaidWhatToWhom() {
      assertThat(page)
          .contains("Ada Field “It will last a century” direct quote · at:")
          .contains("The article itself It is possible that drivers go on paying to cross.");
    }

    @Test
    void tellWhoSignedWhat() {
      assertThat(page)
          .contains("Agreement on the upkeep of the bridge our words agreement · signed")
          .contains("signed by Ada Field inferred");
    }

    @Test
    void tellWhatHappenedInOrder() {
      assertThat(page)
          .containsSubsequence(
              "2012 inferred event: A flood destroys the old bridge",
              "2024-05-13 inferred event: The mayor opens the new bridge",
              "No date");
    }

    @Test
    void tellTheSourcesAndWhatHasNone() {
      assertThat(page)
          .contains("Coast Radio, May 13 from Coast Radio · 2024-05-13 inferred It is given for:")
          .containsSubsequence("What has no source", "Agreement on the upkeep", "“fair”");
    }
  }

  @Nested
  class Escaping {

    @Test
    void showsTextsAsTheyAre() {
      Dossier hostile = HostileDossier.dossier("https://example.org/");
      for (String page :
          List.of(
              DossierPage.of(hostile).html(),
              DossierPage.of(hostile, HostileDossier.TEXT).html())) {
        for (String text : HostileDossier.TEXTS) {
          assertThat(words(page)).contains(text);
        }
        assertThat(tags(page)).doesNotContain("script", "img", "svg", "iframe", "base");
        assertThat(page).doesNotContain("<style>*");
      }
    }

    @Test
    void keepsEveryElementInItsPlace() {
      String page = DossierPage.of(HostileDossier.dossier("x"), HostileDossier.TEXT).html();

      assertThat(page.indexOf("</html>")).isEqualTo(page.length() - "</html>\n".length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0041})
    void showsWhatAReaderWouldNotSeeByItsCodePoint(int codePoint) {
      String name = "a" + Character.toString(codePoint) + "b";
      Dossier odd = empty(text).toBuilder().title(name).rights(name).build();

      assertThat(DossierPage.of(odd).html())
          .doesNotContain(Character.toString(codePoint))
          .contains(String.format("U+%04X", codePoint));
    }

    @Test
    void keepsJoinersThatLettersNeed() {
      String name = "نامه\u200cها 👩\u200d🔧";

      assertThat(DossierPage.of(empty(text).toBuilder().title(name).build()).html()).contains(name);
    }
  }

  @Nested
  class ADraftWithoutProblems {

    private final Draft draft = InventedDraft.repaired();
    private final String page = DossierPage.of(draft).html();

    @Test
    void isThePageOfItsDossierAndText() {
      String withoutRepairs =
          page.replaceAll("(?s)\n<h3>2 repairs</h3>.*?</ul>(?=</section>)", "")
              .replaceAll("(?s)\n<p class=\"repair\">.*?</p>", "");

      assertThat(draft.problems()).isEmpty();
      assertThat(withoutRepairs).isEqualTo(DossierPage.of(draft.dossier(), text).html());
    }

    @Test
    void hasEachRepairAtItsPlace() {
      assertThat(words(fact(page, "weir", "/positions/0/organization")))
          .contains(
              "Repaired: the draft has “the director of **Norcrane**”,"
                  + " the article prints in paragraph 2 “the director of Norcrane”");
      String quote = page.substring(page.indexOf("id=\"r-quote-1\""));
      assertThat(words(quote.substring(0, quote.indexOf("</article>"))))
          .contains("Repaired: the draft has “\"It will last a century,\"”");
    }

    @Test
    void hasRepairsOfEveryAttribute() {
      Draft each =
          InventedDraft.read(
              """
              {
                "draft": 1, "id": "b", "title": "B", "rights": "none",
                "article": {"publication": {"ref": "gazette", "words": "The *Harbour* Gazette"}},
                "people": [{"id": "field", "name": "Ada Field", "positions": [
                  {"title": "Mayor", "words": "*Mayor*"}]}],
                "organizations": [
                  {"id": "gazette", "name": "The Harbour Gazette", "kind": "news-outlet"}],
                "agreements": [{"id": "upkeep", "title": "Upkeep", "kind": "agreement",
                  "status": "signed", "words": ["She signed an *agreement* with Norcrane"]}],
                "quotes": [{"id": "fair", "text": "fair", "kind": "partial", "words": "*fair*"}],
                "events": [{"id": "opening", "title": "Opening", "kind": "other",
                  "status": "occurred",
                  "participants": [{"ref": "field", "words": "*Field* opened", "role": "host"}],
                  "date": {"printed": "Monday", "words": ["on *Monday*"]},
                  "words": ["Mayor Ada Field opened the *new* bridge"]}]
              }
              """);
      String page = DossierPage.of(each).html();

      assertThat(each.problems()).isEmpty();
      assertThat(each.repairs()).hasSize(7);
      assertThat(
              List.of(
                  fact(page, each.dossier().article().id(), "/publication"),
                  fact(page, "field", "/positions/0"),
                  fact(page, "upkeep", "/passages"),
                  fact(page, "fair", "/passage"),
                  fact(page, "opening", "/participants/0/actor"),
                  fact(page, "opening", "/date"),
                  fact(page, "opening", "/passages")))
          .allMatch(fact -> fact.contains("class=\"repair\""));
    }

    @Test
    void listsTheRepairsWithThePlacesThatTheyLeadTo() {
      String proof =
          page.substring(page.indexOf("id=\"s-proof\""), page.indexOf("id=\"s-article\""));

      assertThat(proof)
          .contains("<h3>2 repairs</h3>", "href=\"#r-weir/positions/0/organization\"")
          .doesNotContain("problem");
    }
  }

  @Nested
  class ADraftWithProblems {

    private final Draft draft = InventedDraft.wrong();
    private final String page = DossierPage.of(draft).html();

    @Test
    void saysThatItGivesNoDossierAndIsNotForPublication() {
      String header = page.substring(page.indexOf("<header>"), page.indexOf("</header>"));

      assertThat(words(header))
          .contains("A new bridge over the Ellery our words")
          .contains("This is a draft with 3 problems: it gives no dossier.")
          .contains("It is for review, not for publication.")
          .contains("Id bridge");
      assertThat(page).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void listsEachProblemWithItsPlace() {
      for (Problem problem : draft.problems()) {
        assertThat(words(section(page, "findings")))
            .contains(
                "line %d, column %d · %s Problem: %s%s"
                    .formatted(
                        problem.line().getAsInt(),
                        problem.column().getAsInt(),
                        problem.pointer(),
                        problem.message(),
                        problem.value().map(value -> ": “" + value + "”").orElse("")));
      }
      assertThat(section(page, "findings")).contains("<h3>3 problems</h3>", "<h3>2 repairs</h3>");
      assertThat(words(page)).contains("Tomas Weir");
    }

    @Test
    void listsEachRepairWithItsPlace() {
      for (Repair repair : draft.repairs()) {
        assertThat(words(section(page, "findings")))
            .contains(
                "line %d, column %d · %s Repaired: the draft has “%s”, the article prints in"
                    .formatted(repair.line(), repair.column(), repair.pointer(), repair.words()))
            .contains("“" + repair.printed() + "”");
      }
    }

    @Test
    void hasThemAtTheirLines() {
      for (Problem problem : draft.problems()) {
        assertThat(words(line(page, problem.line().getAsInt())))
            .contains("Problem: " + problem.message());
      }
      for (Repair repair : draft.repairs()) {
        assertThat(words(line(page, repair.line())))
            .contains("Repaired: the draft has “" + repair.words() + "”");
      }
      assertThat(all(page, "<p class=\"(remark|repair)\">")).hasSize(2 * 5);
    }

    @Test
    void showsTheTextInFull() {
      assertThat(shownParagraphs(page)).isEqualTo(text.paragraphs());
    }

    @Test
    void showsTheDraftInFull() {
      assertThat(shownLines(page)).containsExactly(draft.json().split("\n", -1));
    }

    @Test
    void marksFoundWordsSolidAndRepairedOnesDashed() {
      Passage director = text.passage(2, "the director");

      assertThat(page).contains("<a id=\"w1-0\" class=\"w s\"");
      assertThat(page).containsPattern("id=\"w2-" + director.start() + "\" class=\"w i\"");
    }

    @Test
    void leadsFromWordsOfTheArticleToTheLineOfTheDraftAndBack() {
      assertThat(draft.passages()).isNotEmpty();
      draft
          .passages()
          .forEach(
              (pointer, passage) -> {
                String words = "w" + passage.paragraph() + "-" + passage.start();
                List<String> inDraft =
                    all(section(page, "draft"), "<a id=\"(d\\d+)\"[^>]* href=\"#" + words + "\"");
                assertThat(inDraft).as(pointer).isNotEmpty();
                String note = find(page, "id=\"" + words + "\"[^>]* href=\"#(n\\d+)\"");
                int start = page.indexOf("<div class=\"note\" id=\"" + note + "\"");
                assertThat(page.substring(start, page.indexOf("</div>", start)))
                    .contains("<code><bdi>" + pointer + "</bdi></code>")
                    .contains("href=\"#" + inDraft.get(0) + "\"");
              });
    }

    @Test
    void framesWhatAProblemIsAbout() {
      assertThat(section(page, "draft"))
          .containsPattern("class=\"w x\" href=\"#f\\d\"><bdi>&quot;Tomas Wier&quot;</bdi></a>")
          .containsPattern("class=\"w x\" href=\"#f\\d\"><bdi>&quot;mayor&quot;</bdi></a>")
          .containsPattern("class=\"w x\" href=\"#f\\d\"><bdi>\\{</bdi></a>");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "\n\n",
          "no JSON",
          "[]",
          "null",
          "\"",
          "{\"draft\": 1, \"title\": \"So far",
          "{\"draft\": 1,\r\n \"title\": \"So far\",\r \"id\": 5}",
          "{\"draft\": 1, \"draft\": 2, \"\ud83d\ude00\": [tru]}",
          "{\"draft\": 1} and more",
          "{\"format\": 1, \"people\": {\"a/b~c\": [[[]]]}}",
          "{\"draft\": 1, \"title\": \"\\ud800\", \"people\": [{\"name\": \"\\\"Ada\\u0000\"}]}",
        })
    void hasAPageHoweverBrokenItIs(String json) {
      Draft broken = InventedDraft.read(json);
      String page = DossierPage.of(broken).html();

      assertThat(broken.problems()).isNotEmpty();
      assertThat(shownParagraphs(page)).isEqualTo(text.paragraphs());
      assertThat(words(section(page, "findings")))
          .contains("Problem: " + broken.problems().get(0).message().replaceAll("\\s+", " "));
      List<String> ids = all(page, " id=\"([^\"]*)\"");
      assertThat(ids).doesNotHaveDuplicates().containsAll(all(page, " href=\"#([^\"]*)\""));
    }

    @Test
    void hasItsTitleAsFarAsItCanBeRead() {
      String cut = "{\"draft\": 1, \"title\": \"So far\", \"id\": \"as\", \"people\": [";

      assertThat(words(DossierPage.of(InventedDraft.read(cut)).html()))
          .contains("So far our words", "Id as");
      assertThat(DossierPage.of(InventedDraft.read("{")).html())
          .contains("<title>A draft without a title</title>");
    }

    @Test
    void hasTheFirstOfTwoTitlesAsItIsTheOneThatCounts() {
      String twice = "{\"draft\": 1, \"title\": \"First\", \"title\": \"Second\"}";

      assertThat(DossierPage.of(InventedDraft.read(twice)).html()).contains("<title>First</title>");
    }

    @Test
    void hasProblemsBelowTheirLinesWhateverEndsALine() {
      Draft draft =
          InventedDraft.read("{\"draft\": 1,\r\"id\": 5,\r\n\"title\": 6,\n\"oh \\\" no\": [7]}");

      String page = DossierPage.of(draft).html();

      assertThat(shownLines(page))
          .containsExactly("{\"draft\": 1,", "\"id\": 5,", "\"title\": 6,", "\"oh \\\" no\": [7]}");
      assertThat(words(line(page, 2))).contains("Problem:");
      assertThat(line(page, 2)).contains("class=\"w x\"").contains("<bdi>5</bdi></a>,</code>");
      assertThat(line(page, 3)).contains("class=\"w x\"").contains("<bdi>6</bdi></a>,</code>");
      assertThat(words(line(page, 4))).contains("Problem:");
      assertThat(line(page, 4)).contains("<bdi>&quot;oh \\&quot; no&quot;</bdi>");
    }

    @Test
    void hasAPageIfItIsNotUtf8() {
      byte[] latin1 =
          "{\"draft\": 1, \"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

      assertThat(words(DossierPage.of(Draft.read(text, latin1)).html()))
          .contains("these bytes are not")
          .contains("The draft is empty, or it could not be read as text.");
    }

    @Test
    void showsEveryTextAsItIs() {
      for (String hostile : HostileDossier.TEXTS) {
        Draft draft = InventedDraft.read(hostile(hostile));
        String page = DossierPage.of(draft).html();

        assertThat(draft.problems()).isNotEmpty();
        assertThat(words(page)).contains(hostile);
        assertThat(tags(page)).doesNotContain("script", "img", "svg", "iframe", "base");
        assertThat(page).doesNotContain("<style>*");
        assertThat(page.indexOf("</html>")).isEqualTo(page.length() - "</html>\n".length());
      }
    }

    private static String hostile(String text) {
      String json = JsonMapper.shared().writeValueAsString(text);
      return """
      {"draft": 1, "id": %1$s, "title": %1$s, "article": {"language": %1$s, "url": %1$s},
       "people": [{"name": %1$s, %1$s: %1$s, "aliases": [%1$s]}],
       "quotes": [{"text": %1$s, "kind": %1$s, "speaker": {"ref": %1$s, "words": %1$s}}]}
      """
          .formatted(json);
    }

    @Test
    void showsDirectionControlsByTheirCodePoints() {
      String json =
          "{\"draft\": 1, \"title\": \"a\u202eb\", \"people\": [{\"name\": \"c\u2066d\"}]}";

      assertThat(DossierPage.of(InventedDraft.read(json)).html())
          .doesNotContain("\u202e", "\u2066")
          .contains("U+202E", "U+2066");
    }

    @Test
    void showsTenThousandProblems() {
      StringBuilder json = new StringBuilder("{\"draft\": 1, \"people\": [\n");
      for (int i = 0; i < 12_000; i++) {
        json.append(i == 0 ? "" : ",\n").append("5");
      }
      Draft draft = InventedDraft.read(json.append("]}").toString());

      String page = DossierPage.of(draft).html();

      assertThat(draft.problems()).hasSizeGreaterThanOrEqualTo(10_000);
      assertThat(all(section(page, "findings"), "(<p class=\"remark\">)"))
          .hasSize(draft.problems().size());
      assertThat(page).hasSizeLessThan(12_000_000);
    }

    @Test
    void namesOnlySomeOfTheProblemsOfALongLineAndLeadsToTheRest() {
      String json = "{\"draft\": 1, \"people\": [" + "5, ".repeat(999) + "5]}";
      Draft draft = InventedDraft.read(json);

      String page = DossierPage.of(draft).html();

      int problems = draft.problems().size();
      assertThat(all(line(page, 1), "(<p class=\"remark\">)")).hasSize(16);
      assertThat(line(page, 1))
          .contains("and " + (problems - 16) + " more in this line: <a href=\"#f17\">");
      assertThat(shownLines(page)).containsExactly(json);
    }

    private static List<String> shownLines(String page) {
      return all(page, "<code dir=\"ltr\">(.*?)</code>").stream()
          .map(each -> unescaped(each.replaceAll("<[^>]*>", "")))
          .toList();
    }

    private static String section(String page, String name) {
      int start = page.indexOf("<h2 id=\"s-" + name + "\"");
      return page.substring(start, page.indexOf("</section>", start));
    }

    private static String line(String page, int number) {
      int start = page.indexOf("<div class=\"line\" id=\"l" + number + "\"");
      int next = page.indexOf("<div class=\"line\"", start + 1);
      return page.substring(start, next < 0 ? page.length() : next);
    }
  }

  @Nested
  class Links {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://example.org/a?b=1&c=2#d",
          "HTTP://example.org",
          "http://xn--4ca.org/%C3%A9"
        })
    void leadToAddressesOfTheWebWithoutAReferrer(String url) {
      assertThat(links(url)).hasSize(1).allMatch(link -> link.contains(" rel=\"noreferrer\""));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          " javascript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "file:///etc/passwd",
          "//example.org",
          "https:example.org",
          "https://good.example@evil.example/",
          "https://example.org/\"onmouseover=\"alert(1)",
          "see the paper",
        })
    void leadNowhereElse(String url) {
      assertThat(links(url)).isEmpty();
      assertThat(words(DossierPage.of(HostileDossier.dossier(url)).html())).contains(url.strip());
    }

    @Test
    void withinThePageLeadToAnElement() {
      List<String> pages =
          List.of(
              DossierPage.of(dossier).html(),
              DossierPage.of(dossier, text).html(),
              DossierPage.of(InventedDraft.repaired()).html(),
              DossierPage.of(InventedDraft.wrong()).html(),
              DossierPage.of(MoscowVisit.dossier()).html());
      for (String page : pages) {
        List<String> ids = all(page, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(ids)).containsAll(new TreeSet<>(all(page, " href=\"#([^\"]*)\"")));
      }
    }

    private static List<String> links(String url) {
      return all(DossierPage.of(HostileDossier.dossier(url)).html(), "(<a href=\"[^#][^>]*>)");
    }
  }

  @Nested
  class ThePolicy {

    @Test
    void allowsTheStyleOfThePageAndNothingElse() throws Exception {
      String page = DossierPage.of(dossier, text).html();
      String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

      assertThat(page)
          .contains(
              "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                  + Base64.getEncoder().encodeToString(digest)
                  + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
      assertThat(page).doesNotContain(" style=").doesNotContainPattern("<[^>]* on\\w+=");
    }
  }

  @Nested
  class Writing {

    @Test
    void givesTheSameInUtf8(@TempDir Path folder) throws Exception {
      Path file = folder.resolve("page.html");

      DossierPage.of(dossier, text).write(file);

      assertThat(Files.readString(file)).isEqualTo(DossierPage.of(dossier, text).html());
    }

    @Test
    void namesTheFileThatCannotBeWritten(@TempDir Path folder) {
      DossierPage page = DossierPage.of(dossier);

      assertThatThrownBy(() -> page.write(folder))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString());
    }

    @Test
    void doesNotPublishTheArticleInALog() {
      assertThat(DossierPage.of(dossier, text))
          .hasToString("DossierPage of bridge with the article's text");
      assertThat(DossierPage.of(dossier)).hasToString("DossierPage of bridge");
      assertThat(DossierPage.of(InventedDraft.wrong()))
          .hasToString("DossierPage of a draft with 3 problems, with the article's text");
    }

    @Test
    void refusesNull() {
      assertThatThrownBy(() -> DossierPage.of((Dossier) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("dossier");
      assertThatThrownBy(() -> DossierPage.of((Draft) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("draft");
      assertThatThrownBy(() -> DossierPage.of(dossier, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
    }
  }

  private static Dossier empty(ArticleText text) {
    return Dossier.builder()
        .id("empty")
        .title("Nothing")
        .version("1")
        .rights("none")
        .article(text.article("article"))
        .build();
  }

  private static List<String> shownParagraphs(String page) {
    return all(page, "<p class=\"text\"[^>]*>(.*?)</p>").stream()
        .map(each -> unescaped(each.replaceAll("<[^>]*>", "")))
        .toList();
  }

  /** An entry of a list of facts. */
  private static String fact(String page, String id, String attribute) {
    int start = page.indexOf("<div class=\"fact\" id=\"r-" + id + attribute + "\"");
    assertThat(start).as("%s%s", id, attribute).isPositive();
    return page.substring(start, page.indexOf("</div>", start));
  }

  /** What a reader sees, with single spaces. */
  private static String words(String page) {
    String body = page.substring(Math.max(0, page.indexOf("<body>")));
    return unescaped(
            body.replaceAll("</?(?:bdi|a|span|code)(?: [^>]*)?>", "").replaceAll("<[^>]*>", " "))
        .replaceAll("\\s+", " ");
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static Set<String> tags(String page) {
    return all(page, "<(\\w+)").stream().collect(Collectors.toSet());
  }

  private static String find(String page, String pattern) {
    return all(page, pattern).get(0);
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}

package io.github.dossier4j.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.generated.OverlappingPassages;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
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
    }

    @Test
    void refusesNull() {
      assertThatThrownBy(() -> DossierPage.of(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("dossier");
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

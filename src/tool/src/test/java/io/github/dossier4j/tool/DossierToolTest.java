package io.github.dossier4j.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierToolTest {

  private static final Path FERRY = Path.of("../test/resources/io/github/dossier4j/ferry");
  private static final Path DRAFT = FERRY.resolve("draft.json");
  private static final Path ARTICLE = FERRY.resolve("article.txt");

  @TempDir Path folder;

  private Path output;
  private Path altered;

  @BeforeEach
  void alterTheArticle() throws IOException {
    output = folder.resolve("dossier.json");
    altered = folder.resolve("altered.txt");
    Files.writeString(altered, Files.readString(ARTICLE).replace("4.2 million", "4.3 million"));
  }

  private static Dossier ferry() {
    return Draft.read(ArticleText.of(ARTICLE, 3), DRAFT).dossier();
  }

  @Nested
  class Check {

    @Test
    void writesTheProvenDossierOfADraft() {
      Run run = Run.piped("check", DRAFT, ARTICLE, "--header", 3, "-o", output);

      assertThat(run.code()).isZero();
      assertThat(DossierReader.create().read(output)).isEqualTo(ferry());
    }

    @Test
    void printsJsonForAProgram() {
      JsonNode result = json(Run.piped("check", DRAFT, altered, "--header", 3));

      assertThat(result.get("proven").booleanValue()).isFalse();
      assertThat(result.get("problems")).hasSize(3);
      assertThat(result.at("/problems/0/code").stringValue()).isEqualTo("words-differ");
      assertThat(result.at("/problems/0/line").intValue()).isPositive();
      assertThat(result.has("gaps")).as("there is no dossier to prove").isFalse();
    }

    @Test
    void printsATableForAPerson() {
      Run run = Run.onTerminal("check", DRAFT, altered, "--header", 3, "-o", output);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out().lines())
          .anyMatch(line -> line.matches("WHAT +LINE +WHERE +CODE +WHY"))
          .anyMatch(
              line ->
                  line.matches(
                      "problem +\\d+ +/events/0/words/0 +words-differ +the words .*'4.3'.*"))
          .anyMatch(line -> line.startsWith("Not written, because it is not proven: "));
      assertThat(output).doesNotExist();
    }

    @Test
    void printsWhatIsAskedForInstead() {
      Run table = Run.piped("check", DRAFT, ARTICLE, "--header", 3, "--table");
      Run json = Run.onTerminal("check", DRAFT, ARTICLE, "--header", 3, "--json");

      assertThat(table.out())
          .startsWith("proof of ferry-landings: complete")
          .contains("For a person to judge: ");
      assertThat(json(json).get("proven").booleanValue()).isTrue();
      assertThat(Run.piped("check", DRAFT, ARTICLE, "--json", "--table").code()).isEqualTo(2);
    }

    @Test
    void listsRepairs() throws IOException {
      Path draft = folder.resolve("draft.json");
      String typed = Files.readString(DRAFT).replace("accusation – ", "accusation - ");
      Files.writeString(draft, typed);

      Run table = Run.onTerminal("check", draft, ARTICLE, "--header", 3);
      JsonNode json = json(Run.piped("check", draft, ARTICLE, "--header", 3));

      assertThat(table.code()).isZero();
      assertThat(table.out()).containsPattern("repair +\\d+ +/quotes/6/speaker/words");
      assertThat(json.get("repairs")).hasSize(1);
      assertThat(json.at("/repairs/0/printed").stringValue()).contains("accusation – ");
    }

    @Test
    void holdsAFinishedDossierToItsText() {
      DossierWriter.indented().write(ferry(), output);

      Run good = Run.piped("check", output, ARTICLE);
      Run bad = Run.onTerminal("check", output, altered);

      assertThat(good.code()).as("the document says how long its header is").isZero();
      assertThat(bad.code()).isEqualTo(1);
      assertThat(bad.out())
          .containsPattern(
              "gap +/events/0/figures/0 of ruling +passage-refuted +.*'4.2 million crowns'")
          .containsPattern("gap +/article/paragraphs/1 of .* +paragraph-not-found +");
    }

    @Test
    void namesTheReasonsOfAnIncompleteProofAtTheirPlaceInTheDraft() throws IOException {
      Path draft = folder.resolve("draft.json");
      String json = Files.readString(DRAFT);
      String target = "\"words\": \"Judge Ilse Marban said\"";
      assertThat(json).contains(target);
      Files.writeString(draft, json.replace(target, "\"words\": \"when she read the ruling\""));

      Run run = Run.piped("check", draft, ARTICLE, "--header", 3, "-o", output);

      assertThat(run.code()).isEqualTo(1);
      assertThat(output).doesNotExist();
      JsonNode gaps = json(run).get("gaps");
      assertThat(gaps).hasSize(2);
      assertThat(gaps.at("/0/pointer").stringValue()).isEqualTo("/quotes/0/speaker");
      assertThat(gaps.at("/0/code").stringValue()).isEqualTo("target-not-shown");
      assertThat(gaps.at("/1/code").stringValue()).isEqualTo("cue-elsewhere");
    }

    @Test
    void readsAFinishedDossierWithWordsForPassages() throws IOException {
      Path document = folder.resolve("words.json");
      String json = DossierWriter.compact().toText(ferry());
      String passage = "\"mentions\":[{\"paragraph\":0,\"start\":57,\"end\":67}]";
      assertThat(json).contains(passage);
      Files.writeString(document, json.replace(passage, "\"mentions\":[\"Nora Quill\"]"));

      Run run = Run.piped("check", document, ARTICLE, "-o", output);

      assertThat(run.code()).isZero();
      assertThat(DossierReader.create().read(output)).isEqualTo(ferry());
    }

    @Test
    void hasProblemsWithWhatIsNoJson() throws IOException {
      Path document = folder.resolve("no.json");
      Files.writeString(document, "{\"draft\": 1,\n  \"id\"; \"x\"}");

      JsonNode result = json(Run.piped("check", document, ARTICLE));

      assertThat(result.at("/problems/0/line").intValue()).isEqualTo(2);
    }

    @Test
    void showsWhatWouldSteerATerminalByItsCodePoint() throws IOException {
      Path document = folder.resolve("steering.json");
      Files.writeString(document, "{\"draft\": 1, \"\\u001b[2J\\u202e\": 1}");

      Run run = Run.onTerminal("check", document, ARTICLE);

      assertThat(run.out()).contains("<U+001B>[2J<U+202E>").doesNotContain("\u001b", "\u202e");
    }

    private static JsonNode json(Run run) {
      return JsonMapper.shared().readTree(run.out());
    }
  }

  @Nested
  class Page {

    private Path page;

    @BeforeEach
    void namePage() {
      page = folder.resolve("page.html");
    }

    @Test
    void isThatOfTheBundledDossierUnlessAnotherIsGiven() {
      assertThat(Run.piped("page", "-o", page).code()).isZero();
      assertThat(page).content().contains(MoscowVisit.dossier().title());
    }

    @Test
    void isThatOfADossierWithoutItsText() {
      DossierWriter.indented().write(ferry(), output);

      assertThat(Run.piped("page", output, "-o", page).code()).isZero();
      assertThat(page).content().contains(ferry().title()).doesNotContain("did not spare his own");
    }

    @Test
    void isThatOfADraftWithItsText() {
      Run run = Run.piped("page", DRAFT, ARTICLE, "--header", 3, "-o", page);

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("page.html");
      assertThat(page).content().contains("It gave no reasons.");
    }

    @Test
    void ofADraftWithProblemsShowsThem() {
      Run run = Run.piped("page", DRAFT, altered, "--header", 3, "-o", page);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("page.html, the page of a draft with ", " problem");
      assertThat(page)
          .content()
          .contains("it gives no dossier", "/events/0/words/0", "Problem:", "id=\"l1\"");
    }

    @Test
    void isNotWrittenOfADossierWithProblems() throws IOException {
      Files.writeString(output, "{\"format\": 1}");

      Run run = Run.piped("page", output, "-o", page);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("/title", "missing");
      assertThat(page).doesNotExist();
    }

    @Test
    void ofADraftNeedsTheText() {
      Run run = Run.piped("page", DRAFT, "-o", page);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("a draft needs the text of its article");
    }
  }

  @Nested
  class Rows {

    private Path archive;
    private Path rows;

    @BeforeEach
    void writeAnArchiveWithTwoBadLines() throws IOException {
      archive = folder.resolve("archive.ndjson");
      rows = folder.resolve("rows");
      String ferry = DossierWriter.compact().toText(ferry()).strip();
      String visit = DossierWriter.compact().toText(MoscowVisit.dossier()).strip();
      String bad = "{\"format\":1}";
      Files.write(archive, List.of(ferry, bad, visit, "{", ferry.replace("ferry-l", "l")));
    }

    @Test
    void ofABadLineAreLeftOutAndTheOthersWritten() throws IOException {
      Run run = Run.piped("rows", archive, "-o", rows);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("rows of 3 dossiers; left out: 2 bad lines");
      assertThat(run.err()).contains("archive.ndjson: line 2, ", "archive.ndjson: line 4, ");
      int facts = 2 * ferry().rows().facts().size() + MoscowVisit.dossier().rows().facts().size();
      assertThat(Files.readAllLines(rows.resolve("facts.ndjson"))).hasSize(facts);
      assertThat(rows.resolve("passages.ndjson")).isNotEmptyFile();
      assertThat(rows.resolve("outlets.ndjson")).isNotEmptyFile();
    }

    @Test
    void ofAnArchiveOfAnyNameAreThoseOfItsLines() throws IOException {
      Path other = folder.resolve("archive.json");
      Files.copy(archive, other);

      assertThat(Run.piped("rows", other, "-o", rows).out()).contains("rows of 3 dossiers");
    }

    @Test
    void areThoseOfOneDossier() {
      DossierWriter.indented().write(ferry(), output);

      Run run = Run.piped("rows", output, "-o", rows, "--format", "csv");

      assertThat(run.code()).isZero();
      assertThat(rows.resolve("facts.csv")).content().startsWith("dossier,version,");
    }

    @Test
    void areThoseOfOneTableForASpreadsheet() {
      Run run =
          Run.piped("rows", "bundled", "-o", rows, "--format", "spreadsheet", "--table", "outlets");

      assertThat(run.code()).isZero();
      assertThat(rows).isDirectoryNotContaining(file -> !file.endsWith("outlets.csv"));
      assertThat(rows.resolve("outlets.csv")).content(StandardCharsets.UTF_8).startsWith("\ufeff");
    }

    @Test
    void leaveWhatWasThereWhenTheDocumentIsBad() throws IOException {
      Files.createDirectories(rows);
      Path facts = Files.writeString(rows.resolve("facts.ndjson"), "before");
      Path bad = Files.writeString(folder.resolve("bad.json"), "{\n  \"format\": 1\n}");

      Run run = Run.piped("rows", bad, "-o", rows, "--table", "facts");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("/title", "[missing]");
      assertThat(rows).isDirectoryContaining(facts::equals);
      assertThat(facts).hasContent("before");
    }

    @Test
    void showProgressOnATerminalOnly() throws IOException {
      String ferry = DossierWriter.compact().toText(ferry()).strip();
      Files.write(archive, java.util.Collections.nCopies(500, ferry));

      assertThat(Run.piped("rows", archive, "-o", rows).err()).isEmpty();
      assertThat(Run.onTerminal("rows", archive, "-o", rows).err())
          .containsPattern("\r\\d+ dossiers, 0 bad lines")
          .endsWith("\r\u001b[K");
    }
  }

  @Nested
  class AWrongUse {

    @Test
    void hasAMessageWithTheFileThatIsNotThere() {
      Run run = Run.piped("check", folder.resolve("no.json"), ARTICLE);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().strip()).endsWith("no.json: there is no such file or folder");
      assertThat(Run.piped("check", DRAFT, "no.txt").err())
          .isEqualToIgnoringNewLines("no.txt: there is no such file or folder");
      assertThat(Run.piped("rows", "no.ndjson", "-o", folder).err())
          .isEqualToIgnoringNewLines("no.ndjson: there is no such file or folder");
    }

    @Test
    void hasAMessageWithTheFolderThatIsNoFile() {
      Run run = Run.piped("check", DRAFT, folder);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(folder + ": this is a folder, where a file is needed");
    }

    @Test
    void hasAMessageWithThePlaceWhereNothingCanBeWritten() {
      Path nowhere = folder.resolve("nowhere");
      String noFolder = nowhere + ": there is no such folder";

      assertThat(Run.piped("page", "-o", nowhere.resolve("page.html")))
          .isEqualTo(new Run(2, "", noFolder + System.lineSeparator()));
      assertThat(Run.piped("check", DRAFT, ARTICLE, "--header", 3, "-o", nowhere.resolve("d.json")))
          .isEqualTo(new Run(2, "", noFolder + System.lineSeparator()));
      assertThat(Run.piped("rows", "bundled", "-o", altered).err())
          .contains("altered.txt: this is a file, where a folder is needed");
    }

    @Test
    void hasAMessageWithTheBytesThatAreNotUtf8() throws IOException {
      Files.write(altered, "A caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

      Run run = Run.piped("check", DRAFT, altered);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("altered.txt", "line 1, column 6", "UTF-8");
    }

    @Test
    void hasAMessageForAHeaderThatIsLongerThanTheText() {
      Run run = Run.piped("check", DRAFT, ARTICLE, "--header", 99);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("article.txt: ", "header");
    }

    @Test
    void endsWithTheUsage() {
      assertThat(Run.piped().code()).isEqualTo(2);
      assertThat(Run.piped("check", DRAFT).code()).isEqualTo(2);
      assertThat(Run.piped("rows", DRAFT, "-o", folder, "--format", "xml").err())
          .contains("ndjson, csv, spreadsheet");
    }
  }
}

package io.github.dossier4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  /** Every line break that counts. */
  enum LineBreak {
    CR_LF("\r\n"),
    CR("\r"),
    LF("\n"),
    NEL("\u0085"),
    LINE_SEPARATOR("\u2028"),
    PARAGRAPH_SEPARATOR("\u2029"),
    VT("\u000B"),
    FF("\f");

    private final String characters;

    LineBreak(String characters) {
      this.characters = characters;
    }
  }

  @Nested
  class ALineBreak {

    @ParameterizedTest
    @EnumSource
    void partsParagraphsOfOneLine(LineBreak lineBreak) {
      assertThat(paragraphs("One\nTwo\nThree".replace("\n", lineBreak.characters)))
          .containsExactly("One", "Two", "Three");
    }

    @ParameterizedTest
    @EnumSource
    void partsParagraphsWhenItIsDoubled(LineBreak lineBreak) {
      assertThat(paragraphs("One\n\nTwo\n\nThree".replace("\n", lineBreak.characters)))
          .containsExactly("One", "Two", "Three");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CR_LF")
    void isASpaceWithinAParagraphWhereThereAreBlankLines(LineBreak lineBreak) {
      assertThat(paragraphs("One\ntwo\n\nThree\nfour".replace("\n", lineBreak.characters)))
          .containsExactly("One two", "Three four");
    }

    @Test
    void isASpaceWithinAParagraphAfterCrLfToo() {
      assertThat(paragraphs("One\r\ntwo\r\n\r\nThree\r\nfour"))
          .containsExactly("One two", "Three four");
    }

    @Test
    void makesABlankLineTogetherWithAnotherKind() {
      assertThat(paragraphs("One\ntwo\n\u2028Three\nfour"))
          .containsExactly("One two", "Three four");
    }

    @Test
    void isTwoWhenCarriageReturnFollowsLineFeed() {
      assertThat(paragraphs("One\ntwo\n\rThree")).containsExactly("One two", "Three");
    }
  }

  @Nested
  class ABlankLine {

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\t", "\u00A0", "\u202F", "\u3000", " \t\u00A0 "})
    void mayHaveSpaces(String spaces) {
      assertThat(paragraphs("One\ntwo\n" + spaces + "\nThree")).containsExactly("One two", "Three");
    }

    @Test
    void partsNoMoreWhenThereAreSeveral() {
      assertThat(paragraphs("One\n\n \n\n\u00A0\n\nTwo")).containsExactly("One", "Two");
    }

    @Test
    void mayBeFollowedByAnIndentedParagraph() {
      assertThat(paragraphs("One\n\n\t  Two\n\n\u3000Three"))
          .containsExactly("One", "Two", "Three");
    }

    @Test
    void partsNothingAtTheStartAndTheEnd() {
      assertThat(paragraphs("\n\nOne\nTwo\n \n\n")).containsExactly("One", "Two");
    }

    @Test
    void partsNothingAtTheEndThoughANoBreakSpaceFollowsIt() {
      assertThat(paragraphs("One\nTwo\n\n\u00A0")).containsExactly("One", "Two");
    }

    @Test
    void isLookedForBeforeWhiteSpaceIsJoined() {
      assertThat(paragraphs("One \n \n two")).containsExactly("One", "two");
    }
  }

  @Nested
  class WithoutBlankLines {

    @Test
    void everyLineIsAParagraph() {
      assertThat(paragraphs("Header\nOne.\nTwo.\n")).containsExactly("Header", "One.", "Two.");
    }

    @Test
    void aTextOfOneLineIsOneParagraph() {
      assertThat(paragraphs("A bridge opens")).containsExactly("A bridge opens");
    }
  }

  @Nested
  class TheNormalizationForm {

    @Test
    void composesLettersAndMarks() {
      assertThat(canonical("Elme\u0301")).isEqualTo("Elm\u00E9");
    }

    @Test
    void composesHangul() {
      assertThat(canonical("\u1112\u1161\u11AB")).isEqualTo("\uD55C");
    }

    @Test
    void putsMarksInOrder() {
      assertThat(canonical("q\u0307\u0323")).isEqualTo("q\u0323\u0307");
    }

    @Test
    void leavesCompatibleCharactersAlone() {
      assertThat(canonical("ﬁrst… ½ №")).isEqualTo("ﬁrst… ½ №");
    }
  }

  /** The normalizer takes the square of their number, which here would be minutes. */
  @Nested
  class EndlessCombiningMarks {

    @ParameterizedTest
    @ValueSource(strings = {"\u0300\u0327", "\ud834\udd65\ud834\udd7b"})
    void stayAsTheyAre(String marks) {
      String text = "e" + marks.repeat(300_000);

      String paragraph =
          assertTimeoutPreemptively(
              Duration.ofMinutes(1), () -> ArticleText.ofBody(text).paragraph(1));

      assertThat(paragraph).isEqualTo(text);
    }

    @Test
    void areMoreThanAHundred() {
      String hundred = "e" + "\u0327\u0300".repeat(50);

      assertThat(ArticleText.ofBody(hundred).paragraph(1)).startsWith("\u0229\u0327");
      assertThat(ArticleText.ofBody(hundred + "\u0300").paragraph(1)).startsWith("e\u0327\u0300");
    }

    @Test
    void leaveWhatStandsBesideThemToBeComposed() {
      String run = "\u0327\u0300".repeat(51);

      assertThat(canonical("Elme\u0301 a" + run + " Zoe\u0301 b" + run + "u\u0308"))
          .isEqualTo("Elmé a" + run + " Zoé b" + run + "ü");
    }

    @Test
    void doNotKeepTheWordsBesideThemFromBeingFound() {
      assertThat(ArticleText.ofBody("x" + "\u0300".repeat(101) + " Zoe\u0301").passage("Zoé"))
          .isEqualTo(Passage.of(1, 103, 106));
    }
  }

  @Nested
  class WhiteSpace {

    @ParameterizedTest
    @CsvSource({
      "tab, 0009",
      "unit separator, 001F",
      "no-break, 00A0",
      "ogham, 1680",
      "en quad, 2000",
      "figure, 2007",
      "thin, 2009",
      "narrow no-break, 202F",
      "mathematical, 205F",
      "ideographic, 3000"
    })
    void becomesOneSpace(String name, String hex) {
      String space = Character.toString(HexFormat.fromHexDigits(hex));

      assertThat(canonical("a" + space + space + "bridge")).as(name).isEqualTo("a bridge");
    }

    @Test
    void becomesOneSpaceWhenItIsMixed() {
      assertThat(canonical("a \t\u00A0\u202F\u3000 bridge")).isEqualTo("a bridge");
    }

    @Test
    void isDroppedAtEitherEnd() {
      assertThat(canonical("\u00A0\t a bridge \u3000\u202F")).isEqualTo("a bridge");
      assertThat(canonical("  bridge")).isEqualTo("bridge");
      assertThat(canonical("bridge  ")).isEqualTo("bridge");
    }

    @Test
    void aloneIsNoParagraph() {
      assertThat(paragraphs("One\n\u00A0\u3000\nTwo")).containsExactly("One", "Two");
    }
  }

  @Nested
  class InvisibleCharacters {

    @ParameterizedTest
    @CsvSource({
      "soft hyphen, 00AD",
      "Arabic letter mark, 061C",
      "zero-width space, 200B",
      "left-to-right mark, 200E",
      "right-to-left mark, 200F",
      "left-to-right embedding, 202A",
      "right-to-left override, 202E",
      "word joiner, 2060",
      "left-to-right isolate, 2066",
      "pop directional isolate, 2069",
      "nominal digit shapes, 206F",
      "byte order mark, FEFF"
    })
    void areDropped(String name, String hex) {
      String mark = Character.toString(HexFormat.fromHexDigits(hex));

      assertThat(canonical(mark + "Sa" + mark + "mar" + mark + mark + "kand " + mark))
          .as(name)
          .isEqualTo("Samarkand");
      assertThat(canonical("סמר" + mark + "קנד " + mark + " سمر" + mark + "قند"))
          .as(name)
          .isEqualTo("סמרקנד سمرقند");
    }

    @Test
    void partNoWhiteSpace() {
      assertThat(canonical("a \u200B bridge\u00A0\u200E\n\uFEFF opens"))
          .isEqualTo("a bridge opens");
    }

    @Test
    void partNoLetterFromItsMark() {
      assertThat(canonical("Elme\u200B\u0301")).isEqualTo("Elmé");
    }

    @Test
    void aloneMakeABlankLine() {
      assertThat(paragraphs("One\ntwo\n\u200B \uFEFF\nThree")).containsExactly("One two", "Three");
    }

    @Test
    void atTheStartOfAFileDoNotHideABlankLine() {
      assertThat(paragraphs("\uFEFF\n\nHeader\nBody")).containsExactly("Header", "Body");
    }

    @Test
    void joinALineThatWasBrokenAtASoftHyphen() {
      assertThat(canonical("an inter\u00AD\n  national bridge"))
          .isEqualTo("an international bridge");
      assertThat(canonical("международ\u00AD\r\nный")).isEqualTo("международный");
      assertThat(canonical("inter\u00AD\rnational")).isEqualTo("international");
    }

    @ParameterizedTest
    @CsvSource({"a soft\u00AD hyphen, a soft hyphen", "soft\u00AD\\n(hyphen), soft (hyphen)"})
    void joinNothingElse(String words, String canonical) {
      assertThat(canonical(words.translateEscapes())).isEqualTo(canonical);
    }
  }

  @Nested
  class AJoiner {

    @ParameterizedTest
    @ValueSource(strings = {"\u200C", "\u200D"})
    void isDroppedBetweenLettersThatDoNotUseIt(String joiner) {
      for (String word :
          List.of("Bridge", "Мост", "Γέφυρα", "גשר", "鉄橋", "タワー", "สะพาน", "다리", "123")) {
        String joined = String.join(joiner, word.split(""));

        assertThat(canonical(joiner + joined + joiner)).isEqualTo(word);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "می\u200Cخواهم",
          "کتاب\u200Cها",
          "نَ\u200Cما",
          "क्\u200Dष",
          "क्\u200Cष",
          "র\u200D্য",
          "ශ්\u200Dරී",
          "ക്\u200Dക",
          "👩\u200D🔧",
          "👩🏽\u200D🔧",
          "❤\uFE0F\u200D🔥",
          "👨\u200D👩\u200D👧",
          "🏳\uFE0F\u200D⚧\uFE0F"
        })
    void staysWhereItMatters(String word) {
      assertThat(canonical(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"خواهم\u200C آن", "क\u200D।", "\u200Cخانه", "👩\u200D works", "م\u200Ca"})
    void isDroppedWhereItHasALetterOnOneSideOnly(String words) {
      assertThat(canonical(words)).isEqualTo(words.replaceAll("[\u200C\u200D]", ""));
    }

    @Test
    void staysThoughADirectionMarkStandsBesideIt() {
      assertThat(canonical("می\u200F\u200C\u200Eخواهم")).isEqualTo("می\u200Cخواهم");
    }
  }

  @Nested
  class AWrappedLine {

    @ParameterizedTest
    @CsvSource({
      "Han, 東京大学, 京大",
      "kana, きょうと, うと",
      "kana with a long vowel, タワー, ー",
      "Thai, กรุงเทพ, เทพ",
      "Lao, ວຽງຈັນ, ຈັນ",
      "Khmer, ភ្នំពេញ, ពេញ",
      "Myanmar, ရန်ကုန်, ကုန်"
    })
    void gainsNoSpaceInAScriptWithoutSpaces(String script, String words, String after) {
      String wrapped = words.replace(after, "\r\n\u3000" + after);

      assertThat(canonical(wrapped)).as(script).isEqualTo(words);
      assertThat(canonical(words.replace(after, "\n" + after))).isEqualTo(words);
    }

    @Test
    void gainsNoSpaceBesideWideSignsAndQuotationMarks() {
      assertThat(canonical("橋は開いた。\n「はい」\n、と。")).isEqualTo("橋は開いた。「はい」、と。");
      assertThat(canonical("他说“好。”\n“是”\n的……\n好")).isEqualTo("他说\"好。\"\"是\"的……好");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"다리가\n열렸다", "橋\nBridge", "Bridge\n橋", "2008\n年", "мост\nоткрыт", "गंगा\nनदी"})
    void gainsASpaceInAnyOther(String wrapped) {
      assertThat(canonical(wrapped)).isEqualTo(wrapped.replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "ヿ", "\u2E80"})
    void gainsNoSpaceBesideTheFirstAndTheLastOfAScript(String character) {
      assertThat(canonical(character + "\n" + character)).isEqualTo(character + character);
    }

    @Test
    void gainsNoSpaceBeforeAMarkThatNothingFollows() {
      assertThat(canonical("好\n—")).isEqualTo("好—");
      assertThat(canonical("“好\n”")).isEqualTo("\"好\"");
      assertThat(canonical("good\n—")).isEqualTo("good —");
    }

    @Test
    void isNoSpaceThatWasPrintedWithinALine() {
      assertThat(canonical("東京\u3000大学 สะพาน เปิด")).isEqualTo("東京 大学 สะพาน เปิด");
    }

    @Test
    void mayBeginWithAMark() {
      assertThat(canonical("か\n\u3099")).isEqualTo("が");
    }

    @Test
    void mayEndWithAVariationSelector() {
      assertThat(canonical("辻\uDB40\uDD00\n町")).isEqualTo("辻\uDB40\uDD00町");
    }
  }

  @Nested
  class QuotationMarks {

    @ParameterizedTest
    @ValueSource(strings = {"‘", "’", "‚", "‛", "‹", "›"})
    void thatAreSingleBecomeAnApostrophe(String mark) {
      assertThat(canonical("a" + mark + "b")).isEqualTo("a'b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "‟", "«", "»"})
    void thatAreDoubleBecomeStraight(String mark) {
      assertThat(canonical("a" + mark + "b")).isEqualTo("a\"b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"′", "″", "`", "´", "「", "『", "'", "\""})
    void thatAreOfAnotherKindStay(String mark) {
      assertThat(canonical("a" + mark + "b")).isEqualTo("a" + mark + "b");
    }
  }

  @Nested
  class Guillemets {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "Il a dit « oui ».|Il a dit \"oui\".",
          "Il a dit «\u00A0oui\u202F», puis|Il a dit \"oui\", puis",
          "« Oui » et « non »|\"Oui\" et \"non\"",
          "« il dit ‹ oui › »|\"il dit 'oui'\"",
          "l’« homme » (« oui »)|l'\"homme\" (\"oui\")",
          "fin de la citation », dit-il. « Non »|fin de la citation\", dit-il. \"Non\"",
          "«\\noui\\n»|\"oui\"",
          "Он сказал «да» и «нет»|Он сказал \"да\" и \"нет\"",
          "Είπε «ναι» και|Είπε \"ναι\" και",
          "Er sagte »ja« und »Nein.« Dann|Er sagte \"ja\" und \"Nein.\" Dann",
          "»Er sagte ›ja‹« und ›nein‹ auch|\"Er sagte 'ja'\" und 'nein' auch",
          "Er sagte »(ja)« dann|Er sagte \"(ja)\" dann",
          "Hon sade »ja» och »nej».|Hon sade \"ja\" och \"nej\"."
        })
    void loseTheSpaceInsideAndKeepTheOneOutside(String printed, String canonical) {
      assertThat(canonical(printed.translateEscapes())).isEqualTo(canonical);
    }

    @Test
    void areFoundByAnyOtherMarks() {
      ArticleText text = ArticleText.ofBody("Il a dit «\u00A0oui\u00A0» hier.");

      assertThat(text.passage("“oui”")).isEqualTo(Passage.of(1, 9, 14));
      assertThat(text.passage("« oui »")).isEqualTo(Passage.of(1, 9, 14));
      assertThat(text.passage("oui » hier")).isEqualTo(Passage.of(1, 10, 19));
    }
  }

  @Nested
  class AllFormsOfOneText {

    private static final String PLAIN =
        "The Ledger\n\n\"It's a long bridge,\" said Zoé.\n\nThe café stays \"open\" 🌉.";

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.text.ArticleTextTest#forms")
    void haveTheSameFingerprints(String form) {
      assertThat(ArticleText.of(form).fingerprints())
          .isEqualTo(ArticleText.of(PLAIN).fingerprints());
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.text.ArticleTextTest#forms")
    void areEqual(String form) {
      assertThat(ArticleText.of(form)).isEqualTo(ArticleText.of(PLAIN));
    }

    @Test
    void haveTheSameFingerprintsHardWrappedOnWindows() {
      assertThat(ArticleText.of(wrapped(PLAIN).replace("\n", "\r\n")).fingerprints())
          .isEqualTo(ArticleText.of(PLAIN).fingerprints());
    }

    @Test
    void includeTheCanonicalOne() {
      String canonical = String.join("\n\n", paragraphs(PLAIN));

      assertThat(paragraphs(canonical)).isEqualTo(paragraphs(PLAIN));
    }
  }

  static Stream<Arguments> forms() {
    String plain = AllFormsOfOneText.PLAIN;
    return Stream.of(
        argumentSet("as it is", plain),
        argumentSet("with a byte order mark", "\uFEFF" + plain),
        argumentSet("with CR LF", plain.replace("\n", "\r\n")),
        argumentSet("with CR", plain.replace("\n", "\r")),
        argumentSet("with NEL", plain.replace("\n", "\u0085")),
        argumentSet("with U+2028", plain.replace("\n", "\u2028")),
        argumentSet("with U+2029", plain.replace("\n", "\u2029")),
        argumentSet("with U+2029 alone", plain.replace("\n\n", "\u2029")),
        argumentSet("with a line for each paragraph", plain.replace("\n\n", "\n")),
        argumentSet("hard-wrapped", wrapped(plain)),
        argumentSet("hard-wrapped with CR", wrapped(plain).replace("\n", "\r")),
        argumentSet("with spaces in blank lines", plain.replace("\n\n", "\n \t\n\u00A0\n")),
        argumentSet("with blank lines around it", "\n\n" + plain + "\n\n"),
        argumentSet("indented", "  " + plain.replace("\n\n", "\n\n\t")),
        argumentSet("decomposed", Normalizer.normalize(plain, Normalizer.Form.NFD)),
        argumentSet("with no-break spaces", plain.replace(' ', '\u00A0')),
        argumentSet("with narrow no-break spaces", plain.replace(' ', '\u202F')),
        argumentSet("with ideographic spaces", plain.replace(' ', '\u3000')),
        argumentSet("with tabs", plain.replace(" ", "\t\t")),
        argumentSet(
            "with curly marks",
            plain.replace("\"It", "“It").replace(",\"", ",”").replace("'", "’")),
        argumentSet(
            "with guillemets and spaces",
            plain
                .replace("\"It", "« It")
                .replace(",\"", ",\u00A0»")
                .replace("\"open\"", "«\u202Fopen\u202F»")),
        argumentSet("with soft hyphens", plain.replaceAll("(\\p{L})(?=\\p{L})", "$1\u00AD")),
        argumentSet("with zero-width spaces", plain.replaceAll("(\\p{L})", "$1\u200B")),
        argumentSet("with direction marks", plain.replaceAll("(\\p{L}+)", "\u2066$1\u2069\u200E")),
        argumentSet("with low marks", plain.replace("\"open\"", "„open“").replace("'", "‛")));
  }

  @Nested
  class TheArticle {

    private final ArticleText text = ArticleText.of("The Ledger\n\nZoé’s bridge 🌉");

    @Test
    void hasTheId() {
      assertThat(text.article("bridge").id()).isEqualTo("bridge");
    }

    @Test
    void hasTheFingerprintOfEachCanonicalParagraph() {
      assertThat(text.article("bridge").paragraphs())
          .containsExactly(
              ParagraphFingerprint.of(0, 10, sha256("The Ledger")),
              ParagraphFingerprint.of(1, 14, sha256("Zoé's bridge 🌉")));
    }

    @Test
    void hasNothingElse() {
      assertThat(text.article("bridge"))
          .isEqualTo(Article.builder().id("bridge").paragraphs(text.fingerprints()).build());
    }

    @Test
    void hasOtherFingerprintsWhenOneLetterDiffers() {
      assertThat(ArticleText.of("The Ledger\n\nZoe’s bridge 🌉").fingerprints().get(1))
          .isNotEqualTo(text.fingerprints().get(1));
    }

    @Test
    void needsAWellFormedId() {
      assertThat(problem(() -> text.article("the bridge")).code()).isEqualTo(ProblemCode.BAD_ID);
    }
  }

  @Nested
  class TheFirstParagraph {

    private static final String TEXT = "One\n\nTwo\n\nThree";

    @Test
    void isTheHeader() {
      assertThat(ArticleText.of(TEXT).paragraph(0)).isEqualTo("One");
    }

    @Test
    void isNumberOneOfABody() {
      assertThat(ArticleText.ofBody(TEXT).paragraph(1)).isEqualTo("One");
    }

    @Test
    void numbersTheFingerprintsFromZero() {
      assertThat(ArticleText.of(TEXT).fingerprints())
          .extracting(ParagraphFingerprint::number)
          .containsExactly(0, 1, 2);
    }

    @Test
    void numbersTheFingerprintsOfABodyFromOne() {
      assertThat(ArticleText.ofBody(TEXT).fingerprints())
          .extracting(ParagraphFingerprint::number)
          .containsExactly(1, 2, 3);
    }

    @Test
    void hasTheSameDigestEitherWay() {
      assertThat(ArticleText.ofBody(TEXT).fingerprints())
          .extracting(ParagraphFingerprint::sha256)
          .isEqualTo(
              ArticleText.of(TEXT).fingerprints().stream()
                  .map(ParagraphFingerprint::sha256)
                  .toList());
    }

    @Test
    void numbersThePassages() {
      assertThat(ArticleText.ofBody(TEXT).passage(2, "Two")).isEqualTo(Passage.of(2, 0, 3));
    }
  }

  @Nested
  class AHeaderOfSeveralParagraphs {

    private static final String TEXT = "A bridge opens\n\nELMÉ,\nMay 3\n\nAda was there.";

    private final ArticleText text = ArticleText.of(TEXT, 2);

    @Test
    void isJoinedByASpaceToParagraphZero() {
      assertThat(text.paragraphs()).containsExactly("A bridge opens ELMÉ, May 3", "Ada was there.");
    }

    @Test
    void isCounted() {
      assertThat(text.header()).isEqualTo(2);
      assertThat(text.firstParagraph()).isZero();
      assertThat(ArticleText.of(TEXT).header()).isEqualTo(1);
      assertThat(ArticleText.ofBody(TEXT).header()).isZero();
      assertThat(ArticleText.ofBody(TEXT).firstParagraph()).isEqualTo(1);
    }

    @Test
    void isReadFromAFile(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("text.txt"), TEXT);

      assertThat(ArticleText.of(file, 2)).isEqualTo(text);
    }

    @Test
    void mayBeTheWholeText() {
      assertThat(ArticleText.of(TEXT, 3).paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void isNotNegativeNorLongerThanTheText(int header) {
      assertThatThrownBy(() -> ArticleText.of(TEXT, header))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("header must be 0 to 3, the number of paragraphs, was " + header);
    }

    @Test
    void differsFromAHeaderOfOneWithTheSameWords() {
      assertThat(ArticleText.of("A bridge opens ELMÉ, May 3\n\nAda was there."))
          .isNotEqualTo(text)
          .extracting(ArticleText::fingerprints)
          .isEqualTo(text.fingerprints());
    }
  }

  @Nested
  class ParagraphsOfAFeed {

    @Test
    void areOneEachWhateverLineBreaksTheyHave() {
      assertThat(ArticleText.ofParagraphs(List.of("Head\n\nline"), List.of("One\n\ntwo", "Three")))
          .isEqualTo(ArticleText.of("Head line\n\nOne two\n\nThree"));
    }

    @Test
    void haveTheirHeaderJoined() {
      ArticleText text = ArticleText.ofParagraphs(List.of("Headline", "Dateline"), List.of("One"));

      assertThat(text).isEqualTo(ArticleText.of("Headline\n\nDateline\n\nOne", 2));
    }

    @Test
    void areLeftOutWhenTheyAreBlank() {
      assertThat(ArticleText.ofParagraphs(List.of(" ", "\uFEFF"), List.of("One", "", "Two")))
          .isEqualTo(ArticleText.ofBody("One\n\nTwo"));
    }

    @Test
    void mustNotAllBeBlank() {
      assertThat(problem(() -> ArticleText.ofParagraphs(List.of(), List.of(" "))).code())
          .isEqualTo(ProblemCode.BLANK_TEXT);
    }

    @Test
    void areNamedWithLineAndColumnWhenTheyAreMalformed() {
      assertThat(
              problems(
                  () -> ArticleText.ofParagraphs(List.of("A\uD83C"), List.of("A", "B\n\u0007"))))
          .extracting(Problem::toString)
          .containsExactly(
              "line 1, column 2: /header/0: a text must not have half of a surrogate pair, was"
                  + " 'U+D83C' [malformed-text]",
              "line 2, column 1: /body/1: a text must not have this control character, was"
                  + " 'U+0007' [malformed-text]");
    }
  }

  @Nested
  class AParagraph {

    private final ArticleText text = ArticleText.of("One\n\nTwo\n\nThree");

    @Test
    void isCanonical() {
      assertThat(ArticleText.ofBody(" “Zoe\u0301’s\tbridge” ").paragraph(1))
          .isEqualTo("\"Zoé's bridge\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void mustBeThere(int number) {
      Problem problem = problem(() -> text.paragraph(number));

      assertThat(problem.code()).isEqualTo(ProblemCode.PASSAGE_OUTSIDE);
      assertThat(problem.message()).isEqualTo("the text has paragraphs 0 to 2");
      assertThat(problem.value()).contains(Integer.toString(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void mustBeThereInABody(int number) {
      assertThat(problem(() -> ArticleText.ofBody("One\nTwo\nThree").paragraph(number)).message())
          .isEqualTo("the text has paragraphs 1 to 3");
    }
  }

  @Nested
  class APassageOfWords {

    private final ArticleText text =
        ArticleText.ofBody(
            "“Ada’s bridge,” she said.\n\nAda opened a bridge. The bridge is Ada’s.");

    @Test
    void isFound() {
      assertThat(text.passage(2, "opened")).isEqualTo(Passage.of(2, 4, 10));
    }

    @Test
    void mayBeTheWholeParagraph() {
      assertThat(text.passage(1, "\"Ada's bridge,\" she said.")).isEqualTo(Passage.of(1, 0, 25));
    }

    @Test
    void isLookedForInItsParagraphOnly() {
      assertThat(text.passage(1, "bridge")).isEqualTo(Passage.of(1, 7, 13));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "“Ada’s bridge,”",
          "\"Ada's bridge,\"",
          "„Ada‛s bridge,‟",
          "“Ada’s\u00A0bridge,”",
          "“Ada’s\u202F\u3000bridge,”",
          "“Ada’s\tbridge,”",
          "“Ada’s\nbridge,”",
          "“Ada’s\r\n  bridge,”",
          "“Ada’s\n\nbridge,”",
          "  “Ada’s bridge,”\n"
        })
    void isFoundByWordsInAnyForm(String words) {
      assertThat(text.passage(1, words)).isEqualTo(Passage.of(1, 0, 15));
    }

    @Test
    void isFoundByDecomposedWords() {
      assertThat(ArticleText.ofBody("In Port Elmé").passage(1, "Port Elme\u0301"))
          .isEqualTo(Passage.of(1, 3, 12));
    }

    @Test
    void isFoundByComposedWordsInADecomposedText() {
      assertThat(ArticleText.ofBody("In Port Elme\u0301 on").passage(1, "Elmé"))
          .isEqualTo(Passage.of(1, 8, 12));
    }

    @Test
    void mustBeThere() {
      Problem problem = problem(() -> text.passage(2, "“opened”"));

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_FOUND);
      assertThat(problem.message())
          .isEqualTo("the words do not stand in paragraph 2, nor any that are like them");
      assertThat(problem.value()).contains("“opened”");
    }

    @Test
    void isLookedForElsewhereWhenItIsNotThere() {
      assertThat(problem(() -> text.passage(1, "opened")).message())
          .isEqualTo("the words do not stand in paragraph 1, but in paragraph 2");
    }

    @Test
    void isComparedWithWhatIsThereInstead() {
      assertThat(problem(() -> text.passage(2, "Ada opened a road. The bridge")).message())
          .isEqualTo(
              "the words do not stand in paragraph 2, nearest is paragraph 2, which has 'bridge'"
                  + " where 'road' is sought");
      assertThat(problem(() -> text.passage(2, "bridge is Ada's. She")).message())
          .endsWith("which has '.' where '. She' is sought");
    }

    @Test
    void mustHaveTheSameCase() {
      assertThat(problem(() -> text.passage(2, "ada")).code()).isEqualTo(ProblemCode.WORDS_DIFFER);
    }

    @Test
    void mustStandThereOnce() {
      Problem problem = problem(() -> text.passage(2, "bridge"));

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_UNIQUE);
      assertThat(problem.message())
          .isEqualTo(
              "the words stand 2 times in paragraph 2; say which occurrence is meant, or give"
                  + " longer words around them");
      assertThat(problem.value()).contains("bridge");
    }

    @Test
    void isCountedWherePlacesOverlap() {
      assertThat(problem(() -> ArticleText.ofBody("ha ha ha").passage(1, "ha ha")).message())
          .startsWith("the words stand 2 times");
    }

    @Test
    void mustLieInAParagraphOfTheText() {
      Problem problem = problem(() -> text.passage(3, "Ada"));

      assertThat(problem.code()).isEqualTo(ProblemCode.PASSAGE_OUTSIDE);
      assertThat(problem.message()).isEqualTo("the text has paragraphs 1 to 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void mustNotBeBlank(String words) {
      assertThat(problem(() -> text.passage(1, words)).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }

    @Test
    void mustNotBeNoBreakSpaces() {
      assertThat(problem(() -> text.passage(1, "\u00A0")).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }

    @Test
    void mustBeWellFormed() {
      assertThat(problem(() -> text.passage(1, "Ada\uD83C")).code())
          .isEqualTo(ProblemCode.MALFORMED_TEXT);
    }
  }

  @Nested
  class APassageWithoutAParagraph {

    private final ArticleText text =
        ArticleText.of("The Bridge Ledger\n\nAda saw a bridge.\n\nThe bridge is Ada’s.");

    @Test
    void isTheOneInTheBody() {
      assertThat(text.passage("saw a bridge")).isEqualTo(Passage.of(1, 4, 16));
    }

    @Test
    void isInTheHeaderIfNowhereElse() {
      assertThat(text.passage("Bridge")).isEqualTo(Passage.of(0, 4, 10));
      assertThat(ArticleText.of("Ada\n\nAda’s bridge").passage("Ada"))
          .isEqualTo(Passage.of(1, 0, 3));
    }

    @Test
    void mustStandInTheBodyOnce() {
      Problem problem = problem(() -> text.passage("bridge"));

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_UNIQUE);
      assertThat(problem.message())
          .isEqualTo(
              "the words stand 2 times in the body (paragraph 1, 2); say which occurrence is"
                  + " meant, or give longer words around them");
    }

    @Test
    void mustStandInTheHeaderOnce() {
      assertThat(problem(() -> ArticleText.of("Ada, Ada\n\nA bridge").passage("Ada")).message())
          .isEqualTo(
              "the words stand 2 times in the header; say which occurrence is meant, or give longer"
                  + " words around them");
    }

    @Test
    void mustStandSomewhere() {
      Problem problem = problem(() -> text.passage("Eve"));

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_FOUND);
      assertThat(problem.message())
          .isEqualTo("the words do not stand in the text, nor any that are like them");
    }

    @Test
    void doesNotReachFromOneParagraphIntoAnother() {
      assertThat(problem(() -> text.passage("bridge. The bridge")).code())
          .isEqualTo(ProblemCode.WORDS_ACROSS_PARAGRAPHS);
    }

    @Test
    void mayBeOneOfAll() {
      assertThat(text.passages("Ada")).containsExactly(Passage.of(1, 0, 3), Passage.of(2, 14, 17));
      assertThat(text.passages("Eve")).isEmpty();
    }
  }

  @Nested
  class WholeWords {

    @ParameterizedTest(name = "''{0}'' in ''{1}''")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "Uzbekistan|Uzbekistan's army",
          "Ada|Ada-Lovelace (née Ada)",
          "Il-76|two Il-76s and an Il-76.",
          "May 3|on May 3, 2008",
          "5 percent|5 percent, not 15 percent",
          "5.5|up 5.5 percent",
          "2008|in 2008.",
          "3|on pages 3, 4 and 5",
          "Karimov|Karimov² and others",
          "Ташкент|Ташкент-2008",
          "Ελλάδα|(Ελλάδα)",
          "ירושלים|ב-ירושלים",
          "القاهرة|القاهرة، مصر",
          "दिल्ली|दिल्ली।",
          "서울|서울, 부산",
          "東京|東京大学は東京都",
          "大学|東京大学は",
          "NATO|NATO加盟",
          "2008|2008年",
          "トヨタ|今日トヨタは",
          "กรุงเทพ|ในกรุงเทพวันนี้",
          "ພະຍາ|ເຈົ້າພະຍາໄດ້",
          "ភ្នំពេញ|ក្នុងភ្នំពេញថ្ងៃ",
          "ရန်ကုန်|ယနေ့ရန်ကုန်မြို့",
          "🌉|a🌉b",
          "isn't|it isn't so",
          "Ann|Ann's",
          "Pat|Pat't",
          "Dan|Dan'te",
          "twas|'twas",
          "n|rock 'n'",
          "5|No.5",
          "5|3−5",
          "5|A−5",
          "5|½−5"
        })
    void areFound(String words, String text) {
      assertThat(ArticleText.ofBody(text).passages(words)).isNotEmpty();
    }

    @ParameterizedTest(name = "''{0}'' in ''{1}''")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "Ada|Adam",
          "satisfied|dissatisfied",
          "May 3|on May 30",
          "5 percent|5.5 percent",
          "5 percent|.5 percent",
          "5 percent|1,005 percent or 1,5 percent",
          "1|1,000",
          "000|1,000",
          "5|5½ and 5²",
          "٥|١٫٥",
          "Il-7|an Il-76",
          "e|e\u0304",
          "Elme|Elme\u0304",
          "lm\u0304e|Elm\u0304e",
          "Ташкент|Ташкента",
          "Ελλάδα|Ελλάδας",
          "ירושלים|בירושלים",
          "שלם|שָׁלֵם",
          "مصر|مصري",
          "خواهم|می\u200Cخواهم",
          "दिल्ल|दिल्ली",
          "क|क्\u200Dष",
          "서울|서울에서",
          "5|1５",
          "กา|กาํ",
          "ក|ក្ន",
          "ន|ក្ន",
          "𐐷|𐐷𐐏",
          "❤|❤\uFE0F",
          "👩|👩\u200D🔧",
          "🔧|👩\u200D🔧",
          "👍|👍🏽",
          "isn|it isn't so",
          "isn|it isn't",
          "ISN|IT ISN'T SO",
          "t|it isn't so",
          "5|at −5 degrees",
          "5 percent|/.5 percent"
        })
    void areNotPartsOfLongerOnes(String words, String text) {
      ArticleText article = ArticleText.ofBody(text.translateEscapes());
      String wanted = words.translateEscapes();

      assertThat(article.passages(wanted)).isEmpty();
      assertThat(problem(() -> article.passage(wanted)).code())
          .isIn(ProblemCode.WORDS_NOT_FOUND, ProblemCode.WORDS_DIFFER);
    }

    @Test
    void areNamedWhenOnlyAPartIsWanted() {
      assertThat(problem(() -> ArticleText.ofBody("Then Adam left").passage("Ada")).message())
          .isEqualTo(
              "the words do not stand in the text, they are only a part of 'Adam' in paragraph 1");
      assertThat(problem(() -> ArticleText.ofBody("It is 5.5 percent").passage(1, "5 percent")))
          .extracting(Problem::message)
          .isEqualTo(
              "the words do not stand in paragraph 1, they are only a part of '5.5 percent' in"
                  + " paragraph 1");
    }
  }

  @Nested
  class AnOccurrence {

    private final ArticleText text = ArticleText.ofBody("Ada saw Ada as Ada.");

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 8", "3, 15"})
    void isCountedFromOne(int occurrence, int start) {
      assertThat(text.passage(1, "Ada", occurrence)).isEqualTo(Passage.of(1, start, start + 3));
    }

    @Test
    void mayBeTheOnlyOne() {
      assertThat(text.passage(1, "saw", 1)).isEqualTo(text.passage(1, "saw"));
    }

    @Test
    void mayOverlapTheOneBefore() {
      assertThat(ArticleText.ofBody("ha ha ha").passage(1, "ha ha", 2))
          .isEqualTo(Passage.of(1, 3, 8));
    }

    @Test
    void isFoundByWordsInAnyForm() {
      assertThat(ArticleText.ofBody("a b, ‘a b’").passage(1, "a\u00A0\nb", 2))
          .isEqualTo(Passage.of(1, 6, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void mustBeThere(int occurrence) {
      Problem problem = problem(() -> text.passage(1, "Ada", occurrence));

      assertThat(problem.code()).isEqualTo(ProblemCode.NO_SUCH_OCCURRENCE);
      assertThat(problem.message())
          .isEqualTo(
              "the words stand 3 times in paragraph 1, there is no occurrence " + occurrence);
      assertThat(problem.value()).contains("Ada");
    }

    @Test
    void mustBeOfWordsThatAreThere() {
      assertThat(problem(() -> text.passage(1, "Eve", 1)).message())
          .isEqualTo("the words do not stand in paragraph 1, nor any that are like them");
    }

    @Test
    void mustBeOfAParagraphThatIsThere() {
      assertThat(problem(() -> text.passage(0, "Ada", 1)).code())
          .isEqualTo(ProblemCode.PASSAGE_OUTSIDE);
    }

    @Test
    void mustBeOfWordsThatAreNotBlank() {
      assertThat(problem(() -> text.passage(1, " ", 1)).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }
  }

  @Nested
  class CodePoints {

    @Test
    void areCountedBehindAnEmoji() {
      assertThat(ArticleText.ofBody("A 🌉 opens").passage(1, "opens"))
          .isEqualTo(Passage.of(1, 4, 9));
    }

    @Test
    void areCountedWithinTheWords() {
      assertThat(ArticleText.ofBody("A 🌉🌊 opens").passage(1, "🌉🌊"))
          .isEqualTo(Passage.of(1, 2, 4));
    }

    @Test
    void areEachCountedOfAJoinedEmoji() {
      assertThat(ArticleText.ofBody("👩\u200D🔧 works").passage(1, "works"))
          .isEqualTo(Passage.of(1, 4, 9));
    }

    @Test
    void areCountedOfAMarkThatHasNoComposedForm() {
      assertThat(ArticleText.ofBody("x\u0304 = 3").passage(1, "= 3"))
          .isEqualTo(Passage.of(1, 3, 6));
    }

    @Test
    void areCountedInReadingOrderOfRightToLeftText() {
      assertThat(ArticleText.ofBody("הגשר נפתח היום").passage(1, "נפתח"))
          .isEqualTo(Passage.of(1, 5, 9));
    }

    @Test
    void areCountedOfVowelMarks() {
      assertThat(ArticleText.ofBody("جِسْر جديد").passage(1, "جديد"))
          .isEqualTo(Passage.of(1, 6, 10));
    }

    @Test
    void areCountedInTheFingerprint() {
      assertThat(ArticleText.ofBody("🌉 x\u0304 جِسْر").fingerprints())
          .extracting(ParagraphFingerprint::length)
          .containsExactly(10);
    }

    @Test
    void areCountedUpToALaterOccurrence() {
      assertThat(ArticleText.ofBody("🌉 and 🌉").passage(1, "🌉", 2))
          .isEqualTo(Passage.of(1, 6, 7));
    }
  }

  @Nested
  class TheWordsOfAPassage {

    private final ArticleText text =
        ArticleText.of("The Ledger\n\n“Zoé’s bridge 🌉,” they said, הגשר נפתח.");

    @ParameterizedTest
    @ValueSource(strings = {"\"Zoé's bridge 🌉,\"", "Zoé", "🌉", "they said", "הגשר נפתח", "."})
    void areThoseThatGaveThePassage(String words) {
      assertThat(text.words(text.passage(1, words, 1))).isEqualTo(words);
    }

    @Test
    void areCanonical() {
      assertThat(text.words(text.passage(1, "Zoe\u0301’s\nbridge"))).isEqualTo("Zoé's bridge");
    }

    @Test
    void areThoseOfTheHeaderForParagraphZero() {
      assertThat(text.words(Passage.of(0, 4, 10))).isEqualTo("Ledger");
    }

    @Test
    void mayReachToTheEndOfTheParagraph() {
      assertThat(text.words(Passage.of(0, 0, 10))).isEqualTo("The Ledger");
    }

    @Test
    void mustEndWithinTheParagraph() {
      Problem problem = problem(() -> text.words(Passage.of(0, 4, 11)));

      assertThat(problem.code()).isEqualTo(ProblemCode.PASSAGE_OUTSIDE);
      assertThat(problem.message())
          .isEqualTo("a passage must end within its paragraph of 10 code points");
      assertThat(problem.value()).contains(Passage.of(0, 4, 11).toString());
    }

    @Test
    void mustEndWithinTheCodePointsNotTheCharacters() {
      ArticleText bridge = ArticleText.ofBody("🌉🌉");

      assertThat(problem(() -> bridge.words(Passage.of(1, 0, 4))).code())
          .isEqualTo(ProblemCode.PASSAGE_OUTSIDE);
    }

    @Test
    void mustStandInAParagraphOfTheText() {
      assertThat(problem(() -> text.words(Passage.of(2, 0, 1))).message())
          .isEqualTo("the text has paragraphs 0 to 1");
    }
  }

  @Nested
  class AFile {

    @TempDir Path folder;

    @Test
    void isReadInUtf8() throws IOException {
      Path file = Files.writeString(folder.resolve("text.txt"), "Zoé’s\n\nbridge 🌉");

      assertThat(ArticleText.of(file)).isEqualTo(ArticleText.of("Zoé's\n\nbridge 🌉"));
    }

    @Test
    void mayHaveAByteOrderMark() throws IOException {
      Path file = Files.writeString(folder.resolve("text.txt"), "\uFEFFZoé’s\n\nbridge 🌉");

      assertThat(ArticleText.of(file)).isEqualTo(ArticleText.of("Zoé's\n\nbridge 🌉"));
    }

    @Test
    void hasTheHeaderFirst() throws IOException {
      Path file = Files.writeString(folder.resolve("text.txt"), "The Ledger\n\nA bridge");

      assertThat(ArticleText.of(file).paragraph(0)).isEqualTo("The Ledger");
    }

    @Test
    void isNamedWhenItIsMissing() {
      Path file = folder.resolve("missing.txt");

      assertThatThrownBy(() -> ArticleText.of(file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(file.toString())
          .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isNamedWhenItCannotBeRead() {
      assertThatThrownBy(() -> ArticleText.of(folder))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString());
    }

    @Test
    void mustBeInUtf8() throws IOException {
      Path file = folder.resolve("latin.txt");
      Files.write(file, "Zoé\r\n\r\nà \u0007 là".getBytes(StandardCharsets.ISO_8859_1));

      assertThat(problems(() -> ArticleText.of(file)))
          .extracting(Problem::toString)
          .containsExactly(
              "line 1, column 3: the text file " + file + " must be in UTF-8, was 'e9' [not-utf8]",
              "line 3, column 1: the text file " + file + " must be in UTF-8, was 'e0' [not-utf8]",
              "line 3, column 3: the text file "
                  + file
                  + " must not have this control character, was 'U+0007' [malformed-text]",
              "line 3, column 6: the text file " + file + " must be in UTF-8, was 'e0' [not-utf8]");
    }

    @Test
    void mustNotHaveHalfASurrogatePair() throws IOException {
      Path file = folder.resolve("half.txt");
      Files.write(file, new byte[] {'A', (byte) 0xED, (byte) 0xA0, (byte) 0xBC});

      assertThat(problems(() -> ArticleText.of(file)))
          .extracting(Problem::code)
          .containsOnly(ProblemCode.NOT_UTF8);
    }

    @Test
    void mustNotEndWithinACharacter() throws IOException {
      Path file = folder.resolve("cut.txt");
      Files.write(file, new byte[] {'A', (byte) 0xC3});

      assertThat(problem(() -> ArticleText.of(file)).column()).hasValue(2);
    }

    @Test
    void mustNotBeInUtf16() throws IOException {
      Path file = folder.resolve("wide.txt");
      Files.write(file, "Zoé".getBytes(StandardCharsets.UTF_16));

      Problem problem = problem(() -> ArticleText.of(file));

      assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF8);
      assertThat(problem.message()).endsWith("this one is in UTF-16");
      // A long path is cut, as every value of a problem is.
      assertThat(file.toString()).startsWith(problem.value().orElseThrow().replaceAll("…$", ""));
    }

    @Test
    void mustNotBeEmpty() throws IOException {
      Path file = Files.createFile(folder.resolve("empty.txt"));

      assertThat(problem(() -> ArticleText.of(file)).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }
  }

  @Nested
  class WhatIsNoText {

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "\n\n", "\t \r\n", "\u00A0", "\u3000\n\u202F", "\uFEFF", "\uFEFF\n\n"})
    void isBlank(String blank) {
      assertThat(problem(() -> ArticleText.of(blank)).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }

    @Test
    void isABlankBody() {
      assertThat(problem(() -> ArticleText.ofBody("\u00A0")).code())
          .isEqualTo(ProblemCode.BLANK_TEXT);
    }

    // Half a pair cannot stand in an annotation, whose values are kept in UTF-8.
    @ParameterizedTest
    @MethodSource("io.github.dossier4j.text.ArticleTextTest#halfPairs")
    void hasHalfASurrogatePair(String text) {
      assertThat(problems(() -> ArticleText.of(text)))
          .extracting(Problem::code)
          .containsOnly(ProblemCode.MALFORMED_TEXT);
    }

    @Test
    void isNamedWithLineAndColumn() {
      assertThat(problems(() -> ArticleText.of("A\u0000\r\n🌉\uD83C\rB\n\u0085\u2028\u009F")))
          .extracting(
              problem -> problem.line().getAsInt(),
              problem -> problem.column().getAsInt(),
              problem -> problem.value().get())
          .containsExactly(tuple(1, 2, "U+0000"), tuple(2, 3, "U+D83C"), tuple(6, 1, "U+009F"));
    }

    @Test
    void isNamedAHundredTimesAtMost() {
      assertThat(problems(() -> ArticleText.ofBody("\u0000\n".repeat(1000)))).hasSize(100);
    }
  }

  static Stream<Arguments> halfPairs() {
    return Stream.of(
        argumentSet("a high one at the end", "A \uD83C"),
        argumentSet("a low one at the start", "\uDF09 A"),
        argumentSet("two high ones", "\uD83C\uD83C\uDF09"),
        argumentSet("the wrong way round", "\uDF09\uD83C"));
  }

  /** With a text and searches of this size, whatever takes the square takes hours. */
  @Nested
  @Tag("slow")
  class ALargeText {

    @Test
    void thatRepeatsItselfIsSearched() {
      ArticleText text = ArticleText.ofBody("na".repeat(200_000) + " " + "na ".repeat(200_000));
      String wanted = "na ".repeat(100_000);

      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            for (int i = 0; i < 5; i++) {
              int more = i;
              assertThat(problem(() -> text.passage(wanted + "no" + more)).code())
                  .isEqualTo(ProblemCode.WORDS_DIFFER);
            }
            assertThat(text.passages(wanted)).hasSize(100_001);
          });
    }

    @Test
    void isSearchedForManyWords() {
      StringBuilder numbered = new StringBuilder();
      for (int i = 0; i < 60_000; i++) {
        numbered.append("мост🌉").append(i).append(' ');
      }
      ArticleText text = ArticleText.ofBody(numbered.toString());

      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            for (int i = 0; i < 60_000; i++) {
              String word = "мост🌉" + i;
              assertThat(text.words(text.passage(word))).isEqualTo(word);
            }
          });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"\u00AD", "\u200D", "م\u200D\u200C", "\n", "«", "» ", "か\n\"", " \n\u200B"})
    void ofOneCharacterIsCanonicalSoon(String repeated) {
      assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> ArticleText.ofBody("a" + repeated.repeat(500_000) + "b"));
    }
  }

  @Nested
  class TwoTexts {

    private final ArticleText text = ArticleText.of("One\n\n“Two”");

    @Test
    void areEqualWhenTheirCanonicalParagraphsAre() {
      assertThat(text).isEqualTo(ArticleText.of("One\r\n\r\n\"Two\" "));
    }

    @Test
    void haveTheSameHashCodeWhenTheyAreEqual() {
      assertThat(text).hasSameHashCodeAs(ArticleText.of("One\r\n\r\n\"Two\" "));
    }

    @Test
    void rarelyHaveTheSameHashCodeWhenTheyDiffer() {
      assertThat(Stream.of("One", "Two", "One\n\nTwo", "Two\n\nOne"))
          .flatMap(each -> Stream.of(ArticleText.of(each), ArticleText.ofBody(each)).toList())
          .extracting(ArticleText::hashCode)
          .doesNotHaveDuplicates();
    }

    @Test
    void differInALetter() {
      assertThat(text).isNotEqualTo(ArticleText.of("One\n\n“Too”"));
    }

    @Test
    void differInWhereAParagraphEnds() {
      assertThat(text).isNotEqualTo(ArticleText.of("One “Two”"));
    }

    @Test
    void differInWhetherTheFirstParagraphIsTheHeader() {
      assertThat(text).isNotEqualTo(ArticleText.ofBody("One\n\n“Two”"));
    }

    @Test
    void differFromAString() {
      assertThat(text).isNotEqualTo("One\n\n\"Two\"");
    }
  }

  @Nested
  class ToString {

    @Test
    void saysWhichParagraphsThereAre() {
      assertThat(ArticleText.of("One\n\nTwo\n\nThree"))
          .hasToString("ArticleText of paragraphs 0 to 2");
    }

    @Test
    void saysWhichParagraphsABodyHas() {
      assertThat(ArticleText.ofBody("One\n\nTwo")).hasToString("ArticleText of paragraphs 1 to 2");
    }

    @Test
    void showsNoWords() {
      assertThat(ArticleText.of("Lantern\n\nBridge").toString())
          .doesNotContain("Lantern", "Bridge");
    }
  }

  @Nested
  class Null {

    private final ArticleText text = ArticleText.of("Header");

    @Test
    void isNoText() {
      assertThatNullPointerException()
          .isThrownBy(() -> ArticleText.of((String) null))
          .withMessage("text");
    }

    @Test
    void isNoBody() {
      assertThatNullPointerException()
          .isThrownBy(() -> ArticleText.ofBody(null))
          .withMessage("text");
    }

    @Test
    void isNoFile() {
      assertThatNullPointerException()
          .isThrownBy(() -> ArticleText.of((Path) null))
          .withMessage("file");
    }

    @Test
    void isNoParagraphOfAFeed() {
      assertThatNullPointerException()
          .isThrownBy(() -> ArticleText.ofParagraphs(null, List.of()))
          .withMessage("header");
      assertThatNullPointerException()
          .isThrownBy(() -> ArticleText.ofParagraphs(List.of(), Arrays.asList("A", null)))
          .withMessage("body element");
    }

    @Test
    void isNoId() {
      assertThatNullPointerException().isThrownBy(() -> text.article(null)).withMessage("id");
    }

    @Test
    void isNoWords() {
      assertThatNullPointerException().isThrownBy(() -> text.passage(null)).withMessage("words");
      assertThatNullPointerException().isThrownBy(() -> text.passages(null)).withMessage("words");
      assertThatNullPointerException().isThrownBy(() -> text.passage(0, null)).withMessage("words");
    }

    @Test
    void isNoWordsOfAnOccurrence() {
      assertThatNullPointerException()
          .isThrownBy(() -> text.passage(0, null, 1))
          .withMessage("words");
    }

    @Test
    void isNoPassage() {
      assertThatNullPointerException().isThrownBy(() -> text.words(null)).withMessage("passage");
    }
  }

  private static String canonical(String paragraph) {
    return ArticleText.ofParagraphs(List.of(), List.of(paragraph)).paragraph(1);
  }

  private static List<String> paragraphs(String text) {
    return ArticleText.ofBody(text).paragraphs();
  }

  private static Problem problem(ThrowingCallable call) {
    List<Problem> problems = problems(call);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<Problem> problems(ThrowingCallable call) {
    return catchThrowableOfType(InvalidDataException.class, call).problems();
  }

  private static String wrapped(String text) {
    return text.replaceAll("(\\S) (\\S)", "$1\n$2");
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}

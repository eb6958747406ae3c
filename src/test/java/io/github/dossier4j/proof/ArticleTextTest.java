package io.github.dossier4j.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
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
  class TheByteOrderMark {

    @Test
    void isDroppedAtTheStart() {
      assertThat(ArticleText.of("\uFEFFA bridge").paragraph(0)).isEqualTo("A bridge");
    }

    @Test
    void staysAnywhereElse() {
      assertThat(ArticleText.of("A \uFEFFbridge").paragraph(0)).isEqualTo("A \uFEFFbridge");
    }

    @Test
    void isDroppedBeforeBlankLinesAreLookedFor() {
      assertThat(paragraphs("\uFEFF\n\nHeader\nBody")).containsExactly("Header", "Body");
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
      assertThat(ArticleText.of("Elme\u0301").paragraph(0)).isEqualTo("Elm\u00E9");
    }

    @Test
    void composesHangul() {
      assertThat(ArticleText.of("\u1112\u1161\u11AB").paragraph(0)).isEqualTo("\uD55C");
    }

    @Test
    void putsMarksInOrder() {
      assertThat(ArticleText.of("q\u0307\u0323").paragraph(0)).isEqualTo("q\u0323\u0307");
    }

    @Test
    void leavesCompatibleCharactersAlone() {
      assertThat(ArticleText.of("ﬁrst… ½ №").paragraph(0)).isEqualTo("ﬁrst… ½ №");
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

      assertThat(ArticleText.of("a" + space + space + "bridge").paragraph(0))
          .as(name)
          .isEqualTo("a bridge");
    }

    @Test
    void becomesOneSpaceWhenItIsMixed() {
      assertThat(ArticleText.of("a \t\u00A0\u202F\u3000 bridge").paragraph(0))
          .isEqualTo("a bridge");
    }

    @Test
    void isDroppedAtEitherEnd() {
      assertThat(ArticleText.of("\u00A0\t a bridge \u3000\u202F").paragraph(0))
          .isEqualTo("a bridge");
    }

    @Test
    void aloneIsNoParagraph() {
      assertThat(paragraphs("One\n\u00A0\u3000\nTwo")).containsExactly("One", "Two");
    }

    @Test
    void isNotWhatHasNoWidth() {
      assertThat(ArticleText.of("a\u200Bbridge").paragraph(0)).isEqualTo("a\u200Bbridge");
    }
  }

  @Nested
  class QuotationMarks {

    @ParameterizedTest
    @ValueSource(strings = {"‘", "’", "‚", "‛"})
    void thatAreSingleBecomeAnApostrophe(String mark) {
      assertThat(ArticleText.of("a" + mark + "b").paragraph(0)).isEqualTo("a'b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "‟"})
    void thatAreDoubleBecomeStraight(String mark) {
      assertThat(ArticleText.of("a" + mark + "b").paragraph(0)).isEqualTo("a\"b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "‹", "›", "′", "″", "`", "´", "「", "'", "\""})
    void thatAreNotCurlyStay(String mark) {
      assertThat(ArticleText.of("a" + mark + "b").paragraph(0)).isEqualTo("a" + mark + "b");
    }
  }

  @Nested
  class AllFormsOfOneText {

    private static final String PLAIN =
        "The Ledger\n\n\"It's a long bridge,\" said Zoé.\n\nThe café stays \"open\" 🌉.";

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.proof.ArticleTextTest#forms")
    void haveTheSameFingerprints(String form) {
      assertThat(fingerprints(ArticleText.of(form))).isEqualTo(fingerprints(ArticleText.of(PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("io.github.dossier4j.proof.ArticleTextTest#forms")
    void areEqual(String form) {
      assertThat(ArticleText.of(form)).isEqualTo(ArticleText.of(PLAIN));
    }

    @Test
    void haveTheSameFingerprintsHardWrappedOnWindows() {
      assertThat(fingerprints(ArticleText.of(wrapped(PLAIN).replace("\n", "\r\n"))))
          .isEqualTo(fingerprints(ArticleText.of(PLAIN)));
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
          .isEqualTo(Article.builder().id("bridge").paragraphs(fingerprints(text)).build());
    }

    @Test
    void hasOtherFingerprintsWhenOneLetterDiffers() {
      assertThat(fingerprints(ArticleText.of("The Ledger\n\nZoe’s bridge 🌉")).get(1))
          .isNotEqualTo(fingerprints(text).get(1));
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
      assertThat(fingerprints(ArticleText.of(TEXT)))
          .extracting(ParagraphFingerprint::number)
          .containsExactly(0, 1, 2);
    }

    @Test
    void numbersTheFingerprintsOfABodyFromOne() {
      assertThat(fingerprints(ArticleText.ofBody(TEXT)))
          .extracting(ParagraphFingerprint::number)
          .containsExactly(1, 2, 3);
    }

    @Test
    void hasTheSameDigestEitherWay() {
      assertThat(fingerprints(ArticleText.ofBody(TEXT)))
          .extracting(ParagraphFingerprint::sha256)
          .isEqualTo(
              fingerprints(ArticleText.of(TEXT)).stream()
                  .map(ParagraphFingerprint::sha256)
                  .toList());
    }

    @Test
    void numbersThePassages() {
      assertThat(ArticleText.ofBody(TEXT).passage(2, "Two")).isEqualTo(Passage.of(2, 0, 3));
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
    void mayStandInsideAWord() {
      assertThat(text.passage(2, "pen")).isEqualTo(Passage.of(2, 5, 8));
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
      assertThat(problem.message()).isEqualTo("the words do not stand in paragraph 2");
      assertThat(problem.value()).contains("“opened”");
    }

    @Test
    void mustHaveTheSameCase() {
      assertThat(problem(() -> text.passage(2, "ada")).code())
          .isEqualTo(ProblemCode.WORDS_NOT_FOUND);
    }

    @Test
    void mustStandThereOnce() {
      Problem problem = problem(() -> text.passage(2, "bridge"));

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_UNIQUE);
      assertThat(problem.message())
          .isEqualTo("the words stand 2 times in paragraph 2; say which occurrence is meant");
      assertThat(problem.value()).contains("bridge");
    }

    @Test
    void isCountedWherePlacesOverlap() {
      assertThat(problem(() -> ArticleText.ofBody("hahaha").passage(1, "haha")).message())
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
      assertThat(ArticleText.ofBody("hahaha").passage(1, "haha", 2)).isEqualTo(Passage.of(1, 2, 6));
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

      assertThat(problem.code()).isEqualTo(ProblemCode.WORDS_NOT_FOUND);
      assertThat(problem.message())
          .isEqualTo(
              "the words stand 3 times in paragraph 1, there is no occurrence " + occurrence);
      assertThat(problem.value()).contains("Ada");
    }

    @Test
    void mustBeOfWordsThatAreThere() {
      assertThat(problem(() -> text.passage(1, "Eve", 1)).message())
          .isEqualTo("the words do not stand in paragraph 1");
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
      assertThat(fingerprints(ArticleText.ofBody("🌉 x\u0304 جِسْر")))
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
    @ValueSource(
        strings = {"\"Zoé's bridge 🌉,\"", "Zoé", "🌉", "they said", "הגשר נפתח", ".", "e"})
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
      Files.write(file, "Zoé".getBytes(StandardCharsets.ISO_8859_1));

      assertThat(problem(() -> ArticleText.of(file)).code()).isEqualTo(ProblemCode.MALFORMED_TEXT);
    }

    @Test
    void mustNotBeInUtf16() throws IOException {
      Path file = folder.resolve("wide.txt");
      Files.write(file, "Zoé".getBytes(StandardCharsets.UTF_16));

      assertThat(problem(() -> ArticleText.of(file)).code()).isEqualTo(ProblemCode.MALFORMED_TEXT);
    }

    @Test
    void mustNotHaveHalfASurrogatePair() throws IOException {
      Path file = folder.resolve("half.txt");
      Files.write(file, new byte[] {'A', (byte) 0xED, (byte) 0xA0, (byte) 0xBC});

      assertThat(problem(() -> ArticleText.of(file)).code()).isEqualTo(ProblemCode.MALFORMED_TEXT);
    }

    @Test
    void isNamedWhenItIsNotInUtf8() throws IOException {
      Path file = folder.resolve("latin.txt");
      Files.write(file, "Zoé".getBytes(StandardCharsets.ISO_8859_1));

      // A long path is cut, as every value of a problem is.
      assertThat(file.toString()).startsWith(value(problem(() -> ArticleText.of(file))));
    }

    @Test
    void mustNotBeEmpty() throws IOException {
      Path file = Files.createFile(folder.resolve("empty.txt"));

      assertThat(problem(() -> ArticleText.of(file)).code()).isEqualTo(ProblemCode.BLANK_TEXT);
    }

    private String value(Problem problem) {
      return problem.value().map(path -> path.replaceAll("…$", "")).orElseThrow();
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
    @MethodSource("io.github.dossier4j.proof.ArticleTextTest#halfPairs")
    void hasHalfASurrogatePair(String text) {
      assertThat(problem(() -> ArticleText.of(text)).code()).isEqualTo(ProblemCode.MALFORMED_TEXT);
    }

    @Test
    void isABodyWithHalfASurrogatePair() {
      assertThat(problem(() -> ArticleText.ofBody("A\uD83C")).code())
          .isEqualTo(ProblemCode.MALFORMED_TEXT);
    }
  }

  static Stream<Arguments> halfPairs() {
    return Stream.of(
        argumentSet("a high one at the end", "A \uD83C"),
        argumentSet("a low one at the start", "\uDF09 A"),
        argumentSet("two high ones", "\uD83C\uD83C\uDF09"),
        argumentSet("the wrong way round", "\uDF09\uD83C"));
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

    private static final String UNNAMED = "the message is the JVM's, not the parameter's name";

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
    void isNoId() {
      assertThatNullPointerException().isThrownBy(() -> text.article(null)).withMessage("id");
    }

    @Test
    void isNoWords() {
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

  private static List<String> paragraphs(String text) {
    ArticleText article = ArticleText.ofBody(text);
    List<String> paragraphs = new ArrayList<>();
    fingerprints(article).forEach(each -> paragraphs.add(article.paragraph(each.number())));
    return paragraphs;
  }

  private static List<ParagraphFingerprint> fingerprints(ArticleText text) {
    return text.article("article").paragraphs();
  }

  private static Problem problem(ThrowingCallable call) {
    List<Problem> problems = catchThrowableOfType(InvalidDataException.class, call).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
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

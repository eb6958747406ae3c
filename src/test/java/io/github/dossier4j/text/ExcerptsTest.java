package io.github.dossier4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.TextRange;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What helps the authors of dossiers in Java: mentions, quotes and links from words. */
class ExcerptsTest {

  private static final ArticleText TEXT =
      ArticleText.ofBody(
          "Ada Field won’t pay. “It’s [the bank’s] turn,” said Field of Field Bank. Field Bank"
              + " will.");

  private static final Person FIELD = Person.builder().id("field").name("Ada Field").build();

  private static List<String> words(List<Passage> passages) {
    return passages.stream().map(TEXT::words).toList();
  }

  @Nested
  class Mentions {

    @Test
    void areEachPrintOfTheNamesOnce() {
      assertThat(words(TEXT.mentions("Ada Field", "Field")))
          .containsExactly("Ada Field", "Field", "Field", "Field");
    }

    @Test
    void areOfTheLongestNameThatIsGiven() {
      assertThat(words(TEXT.mentions("Field", "Field Bank", "Ada Field")))
          .containsExactly("Ada Field", "Field", "Field Bank", "Field Bank");
    }

    @Test
    void areNoneOfNamesThatDoNotStandInTheText() {
      assertThat(TEXT.mentions("Brook", "Fiel")).isEmpty();
      assertThat(TEXT.mentions()).isEmpty();
    }

    @Test
    void takeNoBlankName() {
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> TEXT.mentions(" "));
      assertThatNullPointerException().isThrownBy(() -> TEXT.mentions((String) null));
    }
  }

  @Nested
  class AQuote {

    @Test
    void hasTheMarksThatThePrintHas() {
      Quote quote = TEXT.quote("It's [the bank's] turn").id("turn").kind(QuoteKind.DIRECT).build();

      assertThat(quote.text()).isEqualTo("It’s [the bank’s] turn");
      assertThat(quote.insertions()).containsExactly(TextRange.of(5, 17));
      assertThat(TEXT.words(quote.passage())).isEqualTo("It's [the bank's] turn");
    }

    @Test
    void hasTheMarksOfALaterParagraphToo() {
      ArticleText text = ArticleText.ofBody("“We won’t pay.”\n\nIt’s the bank.");

      assertThat(text.printed(text.passage("It's the bank"))).isEqualTo("It’s the bank");
    }

    @Test
    void hasNoInsertionThatABracketAloneBeginsOrEnds() {
      ArticleText text = ArticleText.ofBody("“We] will [all] [pay”");
      Quote quote = text.quote("We] will [all] [pay").id("pay").kind(QuoteKind.DIRECT).build();

      assertThat(quote.insertions()).containsExactly(TextRange.of(9, 14));
    }

    @Test
    void isOfWordsThatStandOnce() {
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> TEXT.quote("Field"));
    }
  }

  @Nested
  class ALink {

    @Test
    void takesWords() {
      assertThat(TEXT.stated(FIELD, "said Field"))
          .isEqualTo(Link.stated(FIELD, TEXT.passage("said Field")));
      assertThat(TEXT.inferred(FIELD, "why", "said Field", "won't pay"))
          .isEqualTo(
              Link.inferred(FIELD, "why", TEXT.passage("said Field"), TEXT.passage("won't pay")));
    }
  }

  @Nested
  class Collecting {

    private final Excerpts excerpts = TEXT.excerpts();

    private DossierBuilder dossier(Quote quote) {
      return Dossier.builder()
          .id("bank")
          .title("The bank")
          .version("1")
          .rights("none")
          .article(TEXT.article("article"))
          .addPerson(FIELD)
          .addQuote(quote);
    }

    @Test
    void givesWhatTheTextGives() {
      Quote quote =
          excerpts
              .quote("won't pay")
              .id("pay")
              .kind(QuoteKind.DIRECT)
              .speaker(excerpts.stated(FIELD, "Ada Field"))
              .addAbout(excerpts.inferred(FIELD, "why", "said Field"))
              .build();

      assertThat(excerpts.passage("said Field")).isEqualTo(TEXT.passage("said Field"));
      assertThat(excerpts.passage(1, "said Field")).isEqualTo(TEXT.passage("said Field"));
      assertThat(excerpts.passage(1, "Field", 2)).isEqualTo(TEXT.passage(1, "Field", 2));
      assertThat(excerpts.mentions("Ada Field")).isEqualTo(TEXT.mentions("Ada Field"));
      assertThat(excerpts.problems()).isEmpty();
      assertThat(excerpts.dossier(dossier(quote))).isEqualTo(dossier(quote).build());
    }

    @Test
    void throwsAllFailuresTogetherAndThoseOfTheDossier() {
      Quote quote =
          excerpts
              .quote("will pay")
              .id("pay")
              .kind(QuoteKind.DIRECT)
              .speaker(excerpts.stated(FIELD, "Ada Brook"))
              .addAbout(Link.stated("nobody", excerpts.passage(1, "Field", 9)))
              .build();

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(() -> excerpts.dossier(dossier(quote)))
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(Problem::code)
                      .containsExactly(
                          ProblemCode.WORDS_DIFFER,
                          ProblemCode.WORDS_DIFFER,
                          ProblemCode.NO_SUCH_OCCURRENCE,
                          ProblemCode.DANGLING_REFERENCE));
      assertThat(excerpts.problems()).hasSize(3);
    }

    @Test
    void letsNobodyBuildADossierWithoutTheWords() {
      Quote quote = excerpts.quote("will pay").id("pay").kind(QuoteKind.DIRECT).build();

      assertThatExceptionOfType(InvalidDataException.class)
          .isThrownBy(() -> dossier(quote).build())
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(Problem::code)
                      .containsExactly(ProblemCode.PASSAGE_OUTSIDE));
    }
  }
}

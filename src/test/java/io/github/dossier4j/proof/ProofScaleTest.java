package io.github.dossier4j.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Proofs take time and memory in proportion to dossier and text, also where somebody wrote both to
 * be slow. Sizes double twice; four times the size may take ten times as long, because of the
 * machine's other work. What grows with the square would take sixteen times as long.
 */
@Tag("slow")
class ProofScaleTest {

  /** A dossier, and the text that it is proven against. */
  private record Case(Dossier dossier, ArticleText text) {}

  enum Size {
    /** Each alias has a mention, and each event spans the rest of the text. */
    ALIASES_OF_ONE_PERSON(4_000, n -> aliases(n, text -> text)),
    ALIASES_IN_AN_ALTERED_TEXT(4_000, n -> aliases(n, text -> "So " + text + " end")),
    ALIASES_THAT_STAND_NO_LONGER(4_000, n -> aliases(n, text -> text.replace('n', 'm'))),
    PEOPLE_OF_ONE_NAME(4_000, n -> sameName(n, text -> text)),
    PEOPLE_OF_ONE_NAME_IN_AN_ALTERED_TEXT(4_000, n -> sameName(n, text -> "so " + text + " on")),
    MOVED_PARAGRAPHS(10_000, n -> moved(n, "")),
    MOVED_AND_ALTERED_PARAGRAPHS(10_000, n -> moved(n, "So ")),
    NUMBERS_IN_TITLES(4_000, Size::numbers),
    CITED_EVENTS(4_000, Size::sameEvent);

    private final int size;
    private final Function<Integer, Case> cases;

    Size(int size, Function<Integer, Case> cases) {
      this.size = size;
      this.cases = cases;
    }

    private static Case aliases(int n, Function<String, String> alteration) {
      List<String> names = IntStream.range(0, n).mapToObj(i -> "n" + (100_000 + i)).toList();
      String words = String.join(" ", names);
      ArticleText text = ArticleText.ofBody(words);
      Person person =
          Person.builder()
              .id("p")
              .name(names.get(0))
              .aliases(names)
              .mentions(
                  IntStream.range(0, n).mapToObj(i -> Passage.of(1, 8 * i, 8 * i + 7)).toList())
              .build();
      DossierBuilder dossier = dossier(text).addPerson(person);
      for (int i = 0; i < n; i++) {
        Passage rest = Passage.of(1, 8 * i, 8 * n - 1);
        dossier.addEvent(
            event(i, "met")
                .addParticipant(Participant.of(Link.stated(person, rest), "one"))
                .addPassage(rest)
                .build());
      }
      return new Case(dossier.build(), ArticleText.ofBody(alteration.apply(words)));
    }

    private static Case sameName(int n, Function<String, String> alteration) {
      String words = String.join(" ", Collections.nCopies(10 * n, "a"));
      ArticleText text = ArticleText.ofBody(words);
      DossierBuilder dossier = dossier(text);
      for (int i = 0; i < n; i++) {
        Passage place = Passage.of(1, 2 * i, 2 * i + 1);
        Person person = Person.builder().id("p" + i).name("a").addMention(place).build();
        dossier
            .addPerson(person)
            .addQuote(
                Quote.builder()
                    .id("q" + i)
                    .text("a")
                    .kind(QuoteKind.DIRECT)
                    .cue("a")
                    .speaker(Link.stated(person, place))
                    .passage(place)
                    .build());
      }
      return new Case(dossier.build(), ArticleText.ofBody(alteration.apply(words)));
    }

    private static Case moved(int n, String before) {
      List<String> body = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        body.add("Paragraph " + i + " is what Ada wrote.");
      }
      ArticleText text = ArticleText.ofParagraphs(List.of(), body);
      DossierBuilder dossier = dossier(text);
      for (int i = 0; i < n; i++) {
        dossier.addPerson(
            Person.builder()
                .id("p" + i)
                .name("Ada")
                .addMention(text.passage(i + 1, "Ada"))
                .build());
      }
      Collections.shuffle(body, new Random(20310504));
      body.replaceAll(paragraph -> before + paragraph);
      return new Case(dossier.build(), ArticleText.ofParagraphs(List.of(), body));
    }

    private static Case numbers(int n) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < n; i++) {
        words.append("in 2008 ").append(100_000 + i).append(' ');
      }
      ArticleText text = ArticleText.ofBody(words.toString());
      DossierBuilder dossier = dossier(text);
      int length = text.fingerprints().get(0).length();
      for (int i = 0; i < n; i++) {
        dossier.addEvent(
            event(i, "2008 and " + (100_000 + n - i) + " and 7")
                .addPassage(Passage.of(1, 0, length))
                .addPassage(Passage.of(1, 0, 2))
                .build());
      }
      return new Case(dossier.build(), text);
    }

    private static Case sameEvent(int n) {
      ArticleText text = ArticleText.ofBody("a ".repeat(n));
      Event first =
          event(n, "first")
              .addPassages(
                  IntStream.range(0, n)
                      .mapToObj(i -> Passage.of(1, 2 * i, 2 * i + 1))
                      .toArray(Passage[]::new))
              .build();
      DossierBuilder dossier = dossier(text).addEvent(first);
      for (int i = 0; i < n; i++) {
        Passage last = Passage.of(1, 2 * n - 2, 2 * n - 1);
        dossier.addEvent(
            event(i, "next").addAfter(Link.stated(first, last)).addPassage(last).build());
      }
      return new Case(dossier.build(), text);
    }

    private static EventBuilder event(int number, String title) {
      return Event.builder()
          .id("e" + number)
          .title(title)
          .kind(EventKind.OTHER)
          .status(EventStatus.OCCURRED);
    }

    private static DossierBuilder dossier(ArticleText text) {
      return Dossier.builder()
          .id("d")
          .title("t")
          .version("1")
          .rights("r")
          .article(text.article("a"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void growsInProportion(Size size) {
    milliseconds(size.cases.apply(size.size / 4)); // The compiler's work.
    long one = milliseconds(size.cases.apply(size.size));
    long two = milliseconds(size.cases.apply(2 * size.size));
    long four = milliseconds(size.cases.apply(4 * size.size));

    assertThat(four)
        .as("milliseconds after %d and %d", one, two)
        .isLessThan(10 * Math.max(one, 200));
  }

  /** The longest of many nested names, each of which stands at thousands of places. */
  @Test
  void needsNoMemoryForPlacesOfNestedNames() {
    ArticleText text = ArticleText.ofBody("a ".repeat(20_000));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      names.add("a" + " a".repeat(i));
    }
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .title("t")
            .version("1")
            .rights("r")
            .article(text.article("a"))
            .addPerson(
                Person.builder()
                    .id("p")
                    .name("a")
                    .aliases(names)
                    .addMention(Passage.of(1, 0, 1))
                    .build())
            .build();

    assertThat(Proof.of(dossier, text).isComplete()).isTrue();
    assertThat(
            Proof.of(dossier, ArticleText.ofBody("b " + "a ".repeat(20_000))).with(Verdict.PROVEN))
        .hasSize(1);
  }

  /** The best of three, because others use the machine too. */
  private static long milliseconds(Case each) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      assertThat(Proof.of(each.dossier, each.text).findings()).isNotEmpty();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1_000_000;
  }
}

package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.event;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.SmallDossier.person;
import static io.github.dossier4j.SmallDossier.quote;
import static io.github.dossier4j.SmallDossier.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementBuilder;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose word a fact is. The properties of dossiers hold the same against a naive look. */
class ClaimTest {

  private static final Person ADA = person("ada").build();

  /** The article itself speaks. */
  private static final String NOBODY = "";

  @Nested
  class OfAnEvent {

    static Stream<Arguments> cases() {
      return Stream.of(
          claim("inside a quote", "q", at(10, 20), quoted("q", 0, 50)),
          claim("of all the words of a quote", "q", at(0, 50), quoted("q", 0, 50)),
          claim("before a quote", NOBODY, at(10, 20), quoted("q", 11, 50)),
          claim("that goes on behind a quote", NOBODY, at(10, 20), quoted("q", 0, 19)),
          claim("in another paragraph", NOBODY, List.of(Passage.of(2, 10, 20)), quoted("q", 0, 50)),
          claim("without passages", NOBODY, List.of(), quoted("q", 0, 50)),
          claim(
              "with two passages in a quote",
              "q",
              List.of(Passage.of(1, 0, 5), Passage.of(1, 45, 50)),
              quoted("q", 0, 50)),
          claim(
              "with passages in two quotes",
              NOBODY,
              List.of(Passage.of(1, 0, 5), Passage.of(1, 45, 50)),
              quoted("q1", 0, 20),
              quoted("q2", 30, 50)),
          claim(
              "with passages in two quotes of a statement",
              "s",
              List.of(Passage.of(1, 5, 10), Passage.of(1, 45, 50)),
              held("s", 0, 60),
              quoted("q1", 0, 20),
              quoted("q2", 30, 50)),
          claim(
              "with a passage in another paragraph",
              NOBODY,
              List.of(Passage.of(1, 0, 5), Passage.of(2, 0, 5)),
              quoted("q", 0, 50)),
          // Statements.
          claim("in a statement with a holder", "s", at(10, 20), held("s", 0, 50)),
          claim(
              "in a statement with an addressee alone",
              "s",
              at(10, 20),
              reported("s", 0, 50).addressee(Link.stated(ADA)).build()),
          claim(
              "in a statement with a cue alone",
              "s",
              at(10, 20),
              reported("s", 0, 50).cue("reportedly").build()),
          claim("in an anonymous statement", NOBODY, at(10, 20), reported("s", 0, 50).build()),
          claim(
              "in an assessment",
              NOBODY,
              at(10, 20),
              reported("s", 0, 50)
                  .kind(StatementKind.ASSESSMENT)
                  .addressee(Link.stated(ADA))
                  .cue("evidently")
                  .build()),
          // Several utterances.
          claim(
              "in a quote in a quote", "in", at(10, 20), quoted("out", 0, 50), quoted("in", 5, 20)),
          claim("in a quote in a statement", "q", at(10, 20), held("s", 0, 50), quoted("q", 5, 20)),
          claim("in a statement in a quote", "s", at(10, 20), quoted("q", 0, 50), held("s", 5, 20)),
          claim(
              "in the outer of two quotes",
              "out",
              at(4, 20),
              quoted("out", 0, 50),
              quoted("in", 5, 20)),
          claim(
              "in a quote with the same start",
              "in",
              at(0, 9),
              quoted("out", 0, 50),
              quoted("in", 0, 20)),
          claim(
              "in a quote with the same end",
              "in",
              at(41, 50),
              quoted("out", 0, 50),
              quoted("in", 40, 50)),
          claim(
              "in a quote and a statement of the same words",
              "a-quote",
              at(0, 50),
              quoted("a-quote", 0, 50),
              held("statement", 0, 50)),
          claim(
              "in two quotes of the same words",
              "b",
              at(0, 50),
              quoted("a", 0, 50),
              quoted("b", 0, 50)),
          claim(
              "where two quotes overlap",
              "late",
              at(20, 30),
              quoted("early", 0, 30),
              quoted("late", 20, 50)),
          claim(
              "behind a quote in a quote",
              "out",
              at(30, 40),
              quoted("out", 0, 50),
              quoted("in", 10, 30),
              quoted("next", 41, 50)),
          // The words that name somebody.
          claim("in the name of a holder", NOBODY, at(2, 5), held("s", 0, 50, at(0, 5))),
          claim(
              "in the name of an addressee",
              NOBODY,
              at(0, 5),
              reported("s", 0, 50).addressee(Link.stated(ADA, Passage.of(1, 0, 5))).build()),
          claim(
              "in the second name of a holder",
              NOBODY,
              at(40, 45),
              held("s", 0, 50, List.of(Passage.of(1, 0, 5), Passage.of(1, 40, 45)))),
          claim("longer than the name of a holder", "s", at(2, 6), held("s", 0, 50, at(0, 5))),
          claim("in a name that begins outside", "s", at(10, 12), held("s", 10, 50, at(5, 15))),
          claim(
              "in a name that is all of the statement",
              NOBODY,
              at(5, 9),
              held("s", 0, 50, at(0, 50))),
          claim(
              "in the name of a holder in a quote",
              "q",
              at(10, 15),
              quoted("q", 0, 60),
              held("s", 10, 50, at(10, 15))),
          claim(
              "in a name that two nested statements share",
              NOBODY,
              at(10, 15),
              held("out", 0, 60, at(10, 15)),
              held("in", 10, 50, at(10, 15))),
          claim(
              "in a name that a longer name of the statement around holds",
              NOBODY,
              at(10, 15),
              held("out", 0, 60, List.of(Passage.of(1, 2, 20), Passage.of(1, 5, 8))),
              held("in", 10, 50, at(10, 15))),
          claim(
              "in a quote that names the holder of the statement around",
              "q",
              at(20, 25),
              held("s", 0, 60, at(20, 25)),
              quoted("q", 10, 50)),
          claim(
              "in the later of two names",
              "q",
              at(20, 25),
              held("before", 0, 10, at(0, 5)),
              quoted("q", 15, 50),
              held("s", 20, 40, at(20, 25))),
          claim(
              "in words between the names of the statement around",
              "out",
              at(12, 14),
              reported("out", 0, 50)
                  .holder(Link.stated(ADA, Passage.of(1, 20, 25)))
                  .addressee(Link.stated(ADA, Passage.of(1, 5, 10)))
                  .build(),
              held("in", 11, 18, at(12, 14))),
          claim(
              "in a quote that is all of the name",
              "q",
              at(0, 5),
              held("s", 0, 50, at(0, 5)),
              quoted("q", 0, 5)),
          claim(
              "in words of a quote that name its speaker",
              "q",
              at(10, 15),
              quote("q")
                  .passage(Passage.of(1, 0, 50))
                  .speaker(Link.stated(ADA, Passage.of(1, 10, 15)))
                  .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isThatOfTheInnermostUtteranceInAnyOrder(
        String name, String claim, List<Passage> fact, List<Utterance> utterances) {
      Event event = event("fact").passages(fact).build();

      for (List<Utterance> order : List.of(utterances, reversed(utterances))) {
        assertThat(claimOf(dossier(event, order), event, "/passages")).isEqualTo(claim);
      }
    }

    private static Arguments claim(
        String name, String claim, List<Passage> fact, Utterance... utterances) {
      return arguments(name, claim, fact, List.of(utterances));
    }
  }

  /** No utterance is its own claim, nor the claim of one that it stands in. */
  @Nested
  class OfAnUtterance {

    private final Event talks = event("talks").build();
    private final Link<Event> early = Link.inferred(talks, WHY, Passage.of(1, 12, 14));
    private final Utterance outer =
        quote("outer").passage(Passage.of(1, 0, 50)).event(early).build();
    private final Utterance inner =
        quote("inner").passage(Passage.of(1, 10, 20)).event(early).build();
    private final Statement sameWords = held("same-words", 10, 20);

    @Test
    void isNobodysIfNothingIsAround() {
      assertThat(claimOf(outer, "/passage", outer)).isEqualTo(NOBODY);
      assertThat(claimOf(outer, "/event", outer)).isEqualTo(NOBODY);
    }

    @Test
    void isThatOfTheUtteranceAround() {
      assertThat(claimOf(inner, "/passage", outer, inner)).isEqualTo("outer");
      assertThat(claimOf(inner, "/event", outer, inner)).isEqualTo("outer");
    }

    @Test
    void isThatOfAnInnerOneForAFactThatStandsThere() {
      assertThat(claimOf(outer, "/passage", outer, inner)).isEqualTo(NOBODY);
      assertThat(claimOf(outer, "/event", outer, inner)).isEqualTo("inner");
    }

    @Test
    void isThatOfTheStatementForAQuoteOfTheSameWords() {
      assertThat(claimOf(inner, "/passage", inner, sameWords)).isEqualTo("same-words");
      assertThat(claimOf(sameWords, "/passage", inner, sameWords)).isEqualTo(NOBODY);
    }

    @Test
    void isNeverItsOwnWhereItIsAllOfAName() {
      Statement named = held("named", 0, 50, at(10, 20));

      assertThat(claimOf(inner, "/passage", inner, named)).isEqualTo("named");
    }

    private String claimOf(Utterance record, String attribute, Utterance... utterances) {
      return ClaimTest.claimOf(dossier(talks, List.of(utterances)), record, attribute);
    }
  }

  @Nested
  class WhatIsKnownOnlyFromSomebody {

    @Test
    void isWhatStandsInTheirQuotesAndStatementsAlone() {
      Statement statement = held("statement", 0, 40, at(0, 5));
      Quote quote =
          quote("quote").passage(Passage.of(1, 50, 60)).speaker(Link.inferred(ADA, WHY)).build();
      Quote ofNobody = quote("of-nobody").passage(Passage.of(1, 20, 30)).build();
      Dossier dossier =
          SmallDossier.of(
              ADA,
              statement,
              quote,
              ofNobody,
              event("in-both").addPassages(Passage.of(1, 6, 10), Passage.of(1, 50, 55)).build(),
              event("outside-too").addPassages(Passage.of(1, 6, 10), Passage.of(1, 45, 55)).build(),
              event("in-an-inner-quote").addPassage(Passage.of(1, 20, 25)).build(),
              event("in-the-name").addPassage(Passage.of(1, 0, 5)).build(),
              event("nowhere").build());

      assertThat(ids(dossier.knownOnlyFrom(ADA))).containsExactly("in-both");
      assertThat(ids(dossier.knownOnlyFrom(Link.inferred(ADA, WHY)))).containsExactly("in-both");
    }

    @Test
    void mayBeAPersonOrACitation() {
      Dossier dossier =
          SmallDossier.of(
              ADA,
              held("statement", 0, 40),
              person("met-there").addMention(Passage.of(1, 10, 15)).build(),
              person("met-elsewhere").addMention(Passage.of(1, 50, 55)).build(),
              SmallDossier.citation("cited-there").passage(Passage.of(1, 20, 30)).build());

      assertThat(ids(dossier.knownOnlyFrom(ADA))).containsExactly("met-there", "cited-there");
    }
  }

  /** A look at every utterance for every fact would take more than the bound. */
  @Nested
  @Tag("slow")
  class FiftyThousandUtterancesOfOneParagraph {

    private static final int COUNT = 50_000;

    static Stream<Arguments> shapes() {
      return Stream.of(
          shape("side by side", i -> quoted("q" + i, 2 * i, 2 * i + 2)),
          shape("nested", i -> quoted("q" + i, i, 2 * COUNT - i)),
          shape("of the same words", i -> quoted("q" + i, 0, 2 * COUNT)),
          shape("overlapping", i -> quoted("q" + i, i, COUNT + i)),
          shape("whose holder is named once", i -> held("s" + i, 0, COUNT + i, at(0, 5))),
          shape(
              "nested around one name",
              i -> held("s" + i, i, 3 * COUNT - i, at(COUNT, COUNT + 5))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void haveTheirEvidenceInNoTime(String name, IntFunction<Utterance> shape) {
      List<Utterance> utterances = IntStream.range(0, COUNT).mapToObj(shape).toList();
      Article article =
          Article.builder()
              .id("article")
              .addParagraph(ParagraphFingerprint.of(1, 3 * COUNT, "0".repeat(64)))
              .build();
      Dossier dossier =
          SmallDossier.of(ADA).toBuilder()
              .article(article)
              .quotes(only(Quote.class, utterances))
              .statements(only(Statement.class, utterances))
              .build();

      assertTimeout(
          Duration.ofSeconds(10), () -> assertThat(dossier.evidence()).hasSizeGreaterThan(COUNT));
    }

    private static Arguments shape(String name, IntFunction<Utterance> shape) {
      return arguments(name, shape);
    }
  }

  private static List<Passage> at(int start, int end) {
    return List.of(Passage.of(1, start, end));
  }

  private static Quote quoted(String id, int start, int end) {
    return quote(id).passage(Passage.of(1, start, end)).build();
  }

  private static StatementBuilder reported(String id, int start, int end) {
    return statement(id).passage(Passage.of(1, start, end));
  }

  private static Statement held(String id, int start, int end) {
    return held(id, start, end, List.of());
  }

  private static Statement held(String id, int start, int end, List<Passage> names) {
    Link<Person> holder = Link.stated(ADA, names.toArray(new Passage[0]));
    return reported(id, start, end).holder(holder).build();
  }

  private static Dossier dossier(Event event, List<Utterance> utterances) {
    return SmallDossier.of(
        Stream.concat(Stream.of(ADA, event), utterances.stream()).toArray(DossierRecord[]::new));
  }

  private static String claimOf(Dossier dossier, DossierRecord record, String attribute) {
    return dossier
        .evidence(record, attribute)
        .flatMap(Evidence::claim)
        .map(Utterance::id)
        .orElse(NOBODY);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static <T> List<T> only(Class<T> type, List<? super T> list) {
    return list.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

package io.github.dossier4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Query;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

  private static final long SEED = 2008;
  private static final Dossier DOSSIER = Corpus.of(10_000, SEED);

  @Nested
  class ADossier {

    @Test
    void is_the_same_for_the_same_seed() {
      assertThat(Corpus.of(500, SEED)).isEqualTo(Corpus.of(500, SEED));
    }

    @Test
    void differs_for_another_seed() {
      assertThat(Corpus.of(500, SEED + 1).quotes().list())
          .isNotEqualTo(Corpus.of(500, SEED).quotes().list());
    }

    @ParameterizedTest
    @ValueSource(ints = {Corpus.FEWEST, 21, 100, 1_000, 20_000})
    void has_as_many_records_as_asked_for(int records) {
      assertThat(Corpus.of(records, SEED).size()).isEqualTo(records);
    }

    @Test
    void is_never_smaller_than_an_article() {
      assertThatThrownBy(() -> Corpus.of(Corpus.FEWEST - 1, SEED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a dossier has 20 records or more, not 19");
    }
  }

  @Nested
  class ItsProportions {

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 50_000})
    void are_the_same_at_every_size(int records) {
      Dossier dossier = Corpus.of(records, SEED);

      assertThat(percent(dossier.people(), records)).isEqualTo(6);
      assertThat(percent(dossier.organizations(), records)).isEqualTo(4);
      assertThat(percent(dossier.agreements(), records)).isBetween(7L, 11L);
      assertThat(percent(dossier.quotes(), records)).isBetween(24L, 31L);
      assertThat(percent(dossier.statements(), records)).isBetween(21L, 28L);
      assertThat(percent(dossier.citations(), records)).isBetween(12L, 17L);
      assertThat(percent(dossier.events(), records)).isBetween(12L, 18L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 50_000})
    void leave_a_few_speakers_most_of_the_quotes(int records) {
      Dossier dossier = Corpus.of(records, SEED);
      List<String> speakers = Corpus.speakers(dossier);
      int tenth = (int) dossier.people().count() / 10;

      long quotes =
          speakers.stream().limit(tenth).mapToLong(id -> dossier.quotes().by(id).count()).sum();

      assertThat(100 * quotes / dossier.quotes().count()).isBetween(40L, 65L);
    }

    @Test
    void spread_the_citations_over_outlets() {
      assertThat(Corpus.outlets(DOSSIER))
          .hasSizeGreaterThan(60)
          .allMatch(
              id ->
                  DOSSIER.organizations().withId(id).one().kind() == OrganizationKind.NEWS_OUTLET);
    }
  }

  @Nested
  class ItsRecords {

    @Test
    void share_the_citation_of_their_paragraph() {
      assertThat(DOSSIER.quotes().stream())
          .filteredOn(quote -> !quote.citations().isEmpty())
          .allSatisfy(
              quote ->
                  assertThat(DOSSIER.get(quote.citations().get(0)).passage().paragraph())
                      .isEqualTo(quote.passage().paragraph()));
    }

    @Test
    void are_linked_on_both_bases() {
      assertThat(DOSSIER.quotes().stream().map(quote -> quote.speaker().map(link -> link.basis())))
          .contains(Optional.of(Basis.STATED), Optional.of(Basis.INFERRED), Optional.empty());
    }

    @Test
    void have_dates_of_every_precision_and_none() {
      Function<Quote, Integer> precision =
          quote ->
              quote
                  .date()
                  .flatMap(ReportedTime::value)
                  .map(date -> date.toString().length())
                  .orElse(0);

      assertThat(DOSSIER.quotes().stream().map(precision)).contains(0, 4, 7, 10);
    }

    @Test
    void print_names_in_several_scripts() {
      assertThat(
              DOSSIER.people().stream()
                  .map(person -> Character.UnicodeScript.of(person.name().codePointAt(0))))
          .contains(
              Character.UnicodeScript.LATIN,
              Character.UnicodeScript.CYRILLIC,
              Character.UnicodeScript.GEORGIAN);
    }
  }

  @Nested
  class Keys {

    @Test
    void stand_in_the_order_of_their_frequency() {
      assertThat(Corpus.speakers(DOSSIER).stream().map(id -> -DOSSIER.quotes().by(id).count()))
          .isSorted();
      assertThat(
              Corpus.signatories(DOSSIER).stream()
                  .map(id -> -DOSSIER.agreements().signedBy(id).count()))
          .isSorted();
      assertThat(Corpus.outlets(DOSSIER).stream().map(id -> -DOSSIER.citations().from(id).count()))
          .isSorted();
    }
  }

  @Nested
  class Articles {

    @Test
    void are_the_same_for_the_same_seed() {
      assertThat(Corpus.articles(5, SEED))
          .containsExactlyElementsOf(Corpus.articles(5, SEED).toList());
    }

    @Test
    void have_the_size_of_real_ones() {
      assertThat(Corpus.articles(200, SEED).map(Dossier::size))
          .allMatch(size -> size >= 20 && size <= 80);
    }

    @Test
    void are_made_one_at_a_time() {
      Stream<Dossier> endless = Corpus.articles(Integer.MAX_VALUE, SEED);

      assertThat(endless.limit(2)).hasSize(2).doesNotHaveDuplicates();
    }
  }

  private static long percent(Query<?, ?> records, int all) {
    return Math.round(100.0 * records.count() / all);
  }
}

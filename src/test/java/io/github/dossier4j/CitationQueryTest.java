package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.ITAR_TASS;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TELEVISION;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TV_FIRST_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationQueryTest {

  private final CitationQuery citations = MoscowVisit.dossier().citations();

  @Test
  void startsWithTheFiveSourcesThatTheArticleCites() {
    assertThat(citations)
        .extracting(SourceCitation::printed, SourceCitation::passage)
        .containsExactly(
            tuple("Itar-Tass, February 6", Passage.of(1, 780, 801)),
            tuple("Itar-Tass, February 6", Passage.of(3, 1338, 1359)),
            tuple("Channel One TV, February 6", Passage.of(4, 782, 808)),
            tuple("Interfax, Uzbek TV First Channel, February 6", Passage.of(5, 850, 894)),
            tuple("Uzbek TV First Channel, February 5", Passage.of(6, 1047, 1081)));
  }

  @Nested
  class From extends QueryTest.RelationStep<Organization, SourceCitation, CitationQuery> {

    private final Organization gazette = SmallDossier.organization("gazette").build();
    private final Organization herald = SmallDossier.organization("herald").build();
    private final Dossier dossier =
        SmallDossier.of(
            gazette,
            herald,
            SmallDossier.citation("may")
                .addOutlets(Link.stated(herald), Link.stated(gazette))
                .build(),
            SmallDossier.citation("june").addOutlet(Link.stated(herald)).build(),
            SmallDossier.citation("july").addOutlet(Link.inferred(gazette, WHY)).build(),
            SmallDossier.citation("nameless").build());

    @Override
    CitationQuery all() {
      return dossier.citations();
    }

    @Override
    Organization target() {
      return gazette;
    }

    @Override
    CitationQuery step(CitationQuery query, Organization outlet, Basis... bases) {
      return query.from(outlet, bases);
    }

    @Override
    CitationQuery step(CitationQuery query, Link<Organization> outlet, Basis... bases) {
      return query.from(outlet, bases);
    }

    @Override
    CitationQuery step(CitationQuery query, String outlet, Basis... bases) {
      return query.from(outlet, bases);
    }

    @Override
    String parameter() {
      return "outlet";
    }

    @Override
    String question() {
      return "citations from gazette";
    }

    @Override
    List<String> stated() {
      return List.of("may");
    }

    @Override
    List<String> inferred() {
      return List.of("july");
    }

    @Override
    List<String> either() {
      return List.of("may", "july");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "itar-tass, itar-tass-on-the-visit itar-tass-on-security",
      "channel-one-tv, channel-one-on-the-talks",
      "interfax, interfax-and-uzbek-tv-on-the-signing",
      "uzbek-tv-first-channel, interfax-and-uzbek-tv-on-the-signing uzbek-tv-on-the-program"
    })
    void findsTheCitationsOfEachOutlet(String outlet, String expected) {
      assertThat(ids(citations.from(outlet, STATED)))
          .isEqualTo(ids(citations.from(outlet)))
          .containsExactly(expected.split(" "));
    }

    @Test
    void findsTheOneCitationFromInterfax() {
      assertThat(citations.from(INTERFAX).one().printed())
          .isEqualTo("Interfax, Uzbek TV First Channel, February 6");
    }

    @Test
    void findsWhereTwoOutletsAreCitedTogether() {
      assertThat(ids(citations.from(INTERFAX).from(UZBEK_TV_FIRST_CHANNEL)))
          .containsExactly("interfax-and-uzbek-tv-on-the-signing");
    }

    @Test
    void concludesNoOutlet() {
      assertThat(
              citations.where(
                  "with a concluded outlet",
                  each -> each.outlets().stream().anyMatch(link -> link.basis() == INFERRED)))
          .isEmpty();
    }

    @Test
    void findsNothingFromABroadcasterThatIsNotCited() {
      assertThat(citations.from(UZBEK_TELEVISION)).isEmpty();
    }

    @Test
    void findsNothingFromThePublicationOfTheArticle() {
      assertThat(citations.from("eurasia-daily-monitor")).isEmpty();
    }
  }

  @Nested
  class Dates {

    @Test
    void areThatOfTheVisitForFour() {
      assertThat(ids(citations.on("2008-02-06")))
          .containsExactly(
              "itar-tass-on-the-visit",
              "itar-tass-on-security",
              "channel-one-on-the-talks",
              "interfax-and-uzbek-tv-on-the-signing");
    }

    @Test
    void areTheDayBeforeForOne() {
      assertThat(ids(citations.on("2008-02-05"))).containsExactly("uzbek-tv-on-the-program");
    }

    @Test
    void areMissingForNone() {
      assertThat(citations.undated()).isEmpty();
    }

    @Test
    void areInferredBecauseNoYearIsPrinted() {
      assertThat(citations)
          .extracting(
              citation -> citation.date().get().printed().get(),
              citation -> citation.date().get().basis())
          .containsExactly(
              tuple("February 6", INFERRED),
              tuple("February 6", INFERRED),
              tuple("February 6", INFERRED),
              tuple("February 6", INFERRED),
              tuple("February 5", INFERRED));
    }

    @Test
    void narrowTheCitationsOfAnOutlet() {
      assertThat(ids(citations.from(UZBEK_TV_FIRST_CHANNEL).on("2008-02-05")))
          .isEqualTo(ids(citations.on("2008-02-05").from(UZBEK_TV_FIRST_CHANNEL)))
          .containsExactly("uzbek-tv-on-the-program");
      assertThat(citations.from(ITAR_TASS).on("2008-02-05")).isEmpty();
    }
  }
}

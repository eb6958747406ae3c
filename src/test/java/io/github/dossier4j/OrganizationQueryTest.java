package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.US;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationQueryTest {

  private final OrganizationQuery organizations = MoscowVisit.dossier().organizations();

  @Nested
  class Named {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Collective Security Treaty Organization",
          "collective security treaty organization",
          "CSTO",
          "csto"
        })
    void takesNameAndAcronymWithoutRegardToCase(String name) {
      assertThat(ids(organizations.named(name))).containsExactly("csto");
    }

    @Test
    void takesAnAlias() {
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.organization("o").name("Harbour Company").addAlias("Company").build());
      assertThat(ids(dossier.organizations().named("company"))).containsExactly("o");
    }

    @Test
    void takesAnAcronymThatIsTheNameToo() {
      assertThat(ids(organizations.named("U.S."))).containsExactly("us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uzbekistan's armed forces", "Uzbekistan’s armed forces"})
    void takesEveryFormOfApostrophe(String name) {
      assertThat(ids(organizations.named(name))).containsExactly("uzbek-armed-forces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uzbek", "NATO ", "Treaty Organization", "Moscow"})
    void takesTheWholeNameOnly(String name) {
      assertThat(organizations.named(name)).isEmpty();
    }
  }

  @Nested
  class OfKind {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            STATE | uzbekistan russia us kazakhstan afghanistan pakistan
            GOVERNMENT_BODY | kremlin foreign-ministries uzbek-power-ministries
            ARMED_FORCES | uzbek-armed-forces russian-armed-forces
            MILITARY_COMMAND | centcom
            INTERGOVERNMENTAL_ORGANIZATION | nato csto sco
            COMPANY | tashkent-chkalov-aviation-production-association \
            united-aircraft-building-corporation lukoil
            NEWS_OUTLET | itar-tass channel-one-tv interfax uzbek-tv-first-channel uzbek-television
            PUBLICATION | eurasia-daily-monitor
            GROUP | western-countries forces-fighting-in-afghanistan \
            representatives-of-ministries-and-departments \
            representatives-of-large-russian-companies individuals-trained-as-terrorists \
            those-who-joined-terrorist-groups \
            terrorist-groups uzbek-nationals-once-recruited international-terrorists uzbek-people
            OTHER |
            """)
    void findsTheOrganizationsOfTheArticle(OrganizationKind kind, String expected) {
      assertThat(ids(organizations.ofKind(kind)))
          .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneKindAndNoOther(OrganizationKind kind) {
      Dossier dossier = SmallDossier.of(oneOfEachKind());
      assertThat(ids(dossier.organizations().ofKind(kind))).containsExactly(kind.toString());
    }

    private Organization[] oneOfEachKind() {
      OrganizationKind[] kinds = OrganizationKind.values();
      Organization[] each = new Organization[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        each[i] = SmallDossier.organization(kinds[i].toString()).kind(kinds[i]).build();
      }
      return each;
    }
  }

  @Nested
  class WithAcronym {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "U.S., us",
      "CENTCOM, centcom",
      "NATO, nato",
      "CSTO, csto",
      "SCO, sco",
      "UABC, united-aircraft-building-corporation"
    })
    void findsTheOrganizationsOfTheArticle(String acronym, String expected) {
      assertThat(ids(organizations.withAcronym(acronym))).containsExactly(expected);
    }

    @Test
    void regardsNoCase() {
      assertThat(ids(organizations.withAcronym("uabc")))
          .containsExactly("united-aircraft-building-corporation");
    }

    @Test
    void takesNoName() {
      assertThat(organizations.withAcronym("Lukoil")).isEmpty();
    }

    @Test
    void takesNoAcronymThatTheArticleDoesNotPrint() {
      assertThat(organizations.withAcronym("EDM")).isEmpty();
    }
  }

  @Nested
  class InCountry extends QueryTest.RelationStep<Organization, Organization, OrganizationQuery> {

    private final Organization land = SmallDossier.organization("land").build();
    private final Dossier dossier =
        SmallDossier.of(
            SmallDossier.organization("port").country(Link.stated(land)).build(),
            SmallDossier.organization("bank").country(Link.inferred(land, WHY)).build(),
            land,
            SmallDossier.organization("branch").partOf(Link.stated(land)).build());

    @Override
    OrganizationQuery all() {
      return dossier.organizations();
    }

    @Override
    Organization target() {
      return land;
    }

    @Override
    OrganizationQuery step(OrganizationQuery query, Organization state, Basis... bases) {
      return query.inCountry(state, bases);
    }

    @Override
    OrganizationQuery step(OrganizationQuery query, Link<Organization> state, Basis... bases) {
      return query.inCountry(state, bases);
    }

    @Override
    OrganizationQuery step(OrganizationQuery query, String state, Basis... bases) {
      return query.inCountry(state, bases);
    }

    @Override
    String parameter() {
      return "state";
    }

    @Override
    String question() {
      return "organizations in country land";
    }

    @Override
    List<String> stated() {
      return List.of("port");
    }

    @Override
    List<String> inferred() {
      return List.of("bank");
    }

    @Override
    List<String> either() {
      return List.of("port", "bank");
    }

    @Test
    void findsWhatTheArticleAssignsToUzbekistan() {
      assertThat(ids(organizations.inCountry(UZBEKISTAN, STATED)))
          .containsExactly(
              "uzbek-power-ministries",
              "uzbek-armed-forces",
              "uzbek-television",
              "uzbek-nationals-once-recruited",
              "uzbek-people");
    }

    @Test
    void findsWhatTheArticleAssignsToRussia() {
      assertThat(ids(organizations.inCountry(RUSSIA, STATED)))
          .containsExactly("russian-armed-forces", "united-aircraft-building-corporation");
    }

    @Test
    void findsWhatTheArticleAssignsToTheUnitedStates() {
      assertThat(ids(organizations.inCountry(US, STATED))).containsExactly("centcom");
    }

    @Test
    void findsNoStateInACountry() {
      assertThat(
              organizations
                  .ofKind(OrganizationKind.STATE)
                  .where("with a country", state -> state.country().isPresent()))
          .isEmpty();
    }

    @Test
    void findsNoCountryThatTheArticleDoesNotPrint() {
      assertThat(
              ids(
                  organizations
                      .ofKind(OrganizationKind.NEWS_OUTLET)
                      .where("without country", outlet -> outlet.country().isEmpty())))
          .containsExactly("itar-tass", "channel-one-tv", "interfax", "uzbek-tv-first-channel");
    }

    @Test
    void concludesNoCountry() {
      assertThat(
              organizations.where(
                  "in a concluded country",
                  each -> each.country().filter(link -> link.basis() == INFERRED).isPresent()))
          .isEmpty();
    }

    @Test
    void narrowsByKind() {
      assertThat(ids(organizations.inCountry(UZBEKISTAN).ofKind(OrganizationKind.GOVERNMENT_BODY)))
          .isEqualTo(
              ids(organizations.ofKind(OrganizationKind.GOVERNMENT_BODY).inCountry(UZBEKISTAN)))
          .containsExactly("uzbek-power-ministries");
    }
  }

  @Nested
  class PartOf extends QueryTest.RelationStep<Organization, Organization, OrganizationQuery> {

    private final Organization group = SmallDossier.organization("group").build();
    private final Organization firm =
        SmallDossier.organization("firm").partOf(Link.stated(group)).build();
    private final Dossier dossier =
        SmallDossier.of(
            SmallDossier.organization("yard").partOf(Link.inferred(group, WHY)).build(),
            firm,
            group,
            SmallDossier.organization("office").partOf(Link.stated(firm)).build(),
            SmallDossier.organization("neighbor").country(Link.stated(group)).build());

    @Override
    OrganizationQuery all() {
      return dossier.organizations();
    }

    @Override
    Organization target() {
      return group;
    }

    @Override
    OrganizationQuery step(OrganizationQuery query, Organization organization, Basis... bases) {
      return query.partOf(organization, bases);
    }

    @Override
    OrganizationQuery step(
        OrganizationQuery query, Link<Organization> organization, Basis... bases) {
      return query.partOf(organization, bases);
    }

    @Override
    OrganizationQuery step(OrganizationQuery query, String organization, Basis... bases) {
      return query.partOf(organization, bases);
    }

    @Override
    String parameter() {
      return "organization";
    }

    @Override
    String question() {
      return "organizations part of group";
    }

    @Override
    List<String> stated() {
      return List.of("firm");
    }

    @Override
    List<String> inferred() {
      return List.of("yard");
    }

    @Override
    List<String> either() {
      return List.of("yard", "firm");
    }

    @Test
    void takesDirectPartsOnly() {
      assertThat(ids(dossier.organizations().partOf(group))).doesNotContain("office");
      assertThat(ids(dossier.organizations().partOf(firm))).containsExactly("office");
    }

    @Test
    void findsNoneInTheArticleWhoseOnlyRemarkOnItIsASpeakers() {
      assertThat(organizations.where("part of any", part -> part.partOf().isPresent())).isEmpty();
    }
  }
}

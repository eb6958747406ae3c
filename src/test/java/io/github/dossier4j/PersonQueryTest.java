package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitOrganizations.CENTCOM;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.US;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonQueryTest {

  private final PersonQuery people = MoscowVisit.dossier().people();

  private final Organization town = SmallDossier.organization("town").build();
  private final Organization port = SmallDossier.organization("port").build();

  @Test
  void startsWithEverybodyTheArticleNames() {
    assertThat(ids(people))
        .containsExactly(
            "islam-karimov",
            "vladimir-putin",
            "dmitry-medvedev",
            "william-fallon",
            "sergei-ivanov",
            "rustam-azimov",
            "vagit-alekperov");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 |
          1 | islam-karimov vladimir-putin dmitry-medvedev
          2 | islam-karimov vladimir-putin
          3 | islam-karimov vladimir-putin william-fallon
          4 | islam-karimov vladimir-putin
          5 | islam-karimov vladimir-putin sergei-ivanov rustam-azimov vagit-alekperov
          6 | islam-karimov
          7 | islam-karimov vladimir-putin dmitry-medvedev
          """)
  void findsWhoIsNamedInAParagraph(int paragraph, String expected) {
    assertThat(ids(people.inParagraph(paragraph)))
        .containsExactly(expected == null ? new String[0] : expected.split(" "));
  }

  @Nested
  class Named {

    @ParameterizedTest
    @ValueSource(strings = {"Islam Karimov", "Karimov", "islam karimov", "KARIMOV"})
    void takesEveryPrintedFormWithoutRegardToCase(String name) {
      assertThat(ids(people.named(name))).containsExactly("islam-karimov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Islam", "Karim", "Karimov ", "President Islam Karimov"})
    void takesTheWholeNameOnly(String name) {
      assertThat(people.named(name)).isEmpty();
    }

    @Test
    void takesNoFormThatTheArticleDoesNotPrint() {
      assertThat(people.named("Ivanov")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "O’Neill", "o‘neill"})
    void takesEveryFormOfApostrophe(String name) {
      Dossier dossier = SmallDossier.of(SmallDossier.person("p").name("O’Neill").build());
      assertThat(ids(dossier.people().named(name))).containsExactly("p");
    }

    @Test
    void findsEverybodyOfThatName() {
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.person("elder").name("John Smith").addAlias("Smith").build(),
              SmallDossier.person("other").name("Smithson").build(),
              SmallDossier.person("younger").name("Smith").build());
      assertThat(ids(dossier.people().named("Smith"))).containsExactly("elder", "younger");
    }
  }

  @Nested
  class WithHonorific {

    @ParameterizedTest
    @ValueSource(strings = {"Admiral", "admiral", "ADMIRAL"})
    void takesTheTitleWithoutRegardToCase(String honorific) {
      assertThat(ids(people.withHonorific(honorific))).containsExactly("william-fallon");
    }

    @Test
    void takesNoOffice() {
      assertThat(people.withHonorific("Commander")).isEmpty();
    }

    @Test
    void takesTheWholeTitleOnly() {
      assertThat(people.withHonorific("Admira")).isEmpty();
    }

    @Test
    void takesAnyOfSeveral() {
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.person("p").addHonorifics("Professor", "Sir").build(),
              SmallDossier.person("q").build());
      assertThat(ids(dossier.people().withHonorific("Sir"))).containsExactly("p");
    }
  }

  @Nested
  class Holding {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "President, islam-karimov vladimir-putin",
      "First Deputy Prime Minister, dmitry-medvedev sergei-ivanov rustam-azimov",
      "Commander, william-fallon",
      "head, vagit-alekperov"
    })
    void findsWhoHoldsAnOffice(String title, String expected) {
      assertThat(ids(people.holding(title))).containsExactly(expected.split(" "));
    }

    @Test
    void regardsNoCase() {
      assertThat(people.holding("FIRST deputy prime minister").count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prime Minister", "Presiden", "Uzbekistan’s President", "Admiral"})
    void takesTheWholeTitleOnly(String title) {
      assertThat(people.holding(title)).isEmpty();
    }

    @Test
    void takesAnyOfSeveralOffices() {
      Dossier dossier =
          SmallDossier.of(
              SmallDossier.person("p")
                  .addPositions(
                      Position.builder().title("mayor").basis(Basis.STATED).build(),
                      Position.builder().title("poet").basis(Basis.STATED).build())
                  .build());
      assertThat(ids(dossier.people().holding("poet"))).containsExactly("p");
    }
  }

  @Nested
  class HoldingInAnOrganization {

    private static final String DEPUTY = "First Deputy Prime Minister";

    @Test
    void findsWhoHoldsTheOfficeOnEitherBasis() {
      assertThat(ids(people.holding(DEPUTY, RUSSIA)))
          .containsExactly("dmitry-medvedev", "sergei-ivanov");
    }

    @Test
    void keepsOnlyWhatIsInferred() {
      assertThat(ids(people.holding(DEPUTY, RUSSIA, INFERRED))).containsExactly("dmitry-medvedev");
    }

    @Test
    void keepsOnlyWhatIsStated() {
      assertThat(ids(people.holding(DEPUTY, RUSSIA, STATED))).containsExactly("sergei-ivanov");
    }

    @Test
    void keepsBothWhenBothAreNamed() {
      assertThat(ids(people.holding(DEPUTY, RUSSIA, STATED, INFERRED)))
          .containsExactly("dmitry-medvedev", "sergei-ivanov");
    }

    @Test
    void findsTheHolderInTheOtherState() {
      assertThat(ids(people.holding(DEPUTY, UZBEKISTAN, STATED))).containsExactly("rustam-azimov");
    }

    @Test
    void findsThePresidents() {
      assertThat(ids(people.holding("President", UZBEKISTAN, STATED)))
          .containsExactly("islam-karimov");
      assertThat(ids(people.holding("President", RUSSIA, INFERRED)))
          .containsExactly("vladimir-putin");
    }

    @Test
    void regardsNoCase() {
      assertThat(ids(people.holding("HEAD", LUKOIL))).containsExactly("vagit-alekperov");
    }

    @Test
    void findsNobodyInAnotherOrganization() {
      assertThat(people.holding("head", INTERFAX)).isEmpty();
    }

    @Test
    void findsNobodyInAnOrganizationOfAnotherDossier() {
      assertThat(people.holding("head", town)).isEmpty();
    }

    @Test
    void asksBothOfOneOffice() {
      Dossier dossier =
          SmallDossier.of(
              town,
              port,
              SmallDossier.person("p")
                  .addPositions(
                      Position.stated("mayor", Link.stated(town)),
                      Position.stated("clerk", Link.stated(port)))
                  .build());
      assertThat(dossier.people().holding("mayor", port)).isEmpty();
      assertThat(ids(dossier.people().holding("mayor").inOfficeOf(port)))
          .as("two steps may mean two offices")
          .containsExactly("p");
    }

    @Test
    void findsTheSameOfficeOnEitherBasis() {
      Dossier dossier =
          SmallDossier.of(
              town,
              SmallDossier.person("p")
                  .addPositions(
                      Position.stated("mayor", Link.inferred(town, WHY)),
                      Position.stated("mayor", Link.stated(town)))
                  .build());
      assertThat(ids(dossier.people().holding("mayor", town, STATED))).containsExactly("p");
      assertThat(ids(dossier.people().holding("mayor", town, INFERRED))).containsExactly("p");
    }

    @Test
    void leavesOutAnOfficeWithoutOrganization() {
      Dossier dossier =
          SmallDossier.of(
              town,
              SmallDossier.person("p")
                  .addPosition(Position.builder().title("mayor").basis(Basis.STATED).build())
                  .build());
      assertThat(dossier.people().holding("mayor", town)).isEmpty();
    }

    @Test
    void refusesANullAmongTheBases() {
      Basis nothing = null;
      assertThatNullPointerException().isThrownBy(() -> people.holding(DEPUTY, RUSSIA, nothing));
    }
  }

  @Nested
  class InOfficeOf extends QueryTest.RelationStep<Organization, Person, PersonQuery> {

    @Override
    PersonQuery all() {
      return people;
    }

    @Override
    Organization target() {
      return RUSSIA;
    }

    @Override
    PersonQuery step(PersonQuery query, Organization organization, Basis... bases) {
      return query.inOfficeOf(organization, bases);
    }

    @Override
    PersonQuery step(PersonQuery query, Link<Organization> organization, Basis... bases) {
      return query.inOfficeOf(organization, bases);
    }

    @Override
    PersonQuery step(PersonQuery query, String organization, Basis... bases) {
      return query.inOfficeOf(organization, bases);
    }

    @Override
    String parameter() {
      return "organization";
    }

    @Override
    String question() {
      return "people in office of russia";
    }

    @Override
    List<String> stated() {
      return List.of("sergei-ivanov");
    }

    @Override
    List<String> inferred() {
      return List.of("vladimir-putin", "dmitry-medvedev");
    }

    @Override
    List<String> either() {
      return List.of("vladimir-putin", "dmitry-medvedev", "sergei-ivanov");
    }

    @Test
    void findsWhoServesUzbekistan() {
      assertThat(ids(people.inOfficeOf(UZBEKISTAN, STATED)))
          .containsExactly("islam-karimov", "rustam-azimov");
    }

    @Test
    void concludesNoOfficeOfUzbekistan() {
      assertThat(people.inOfficeOf(UZBEKISTAN, INFERRED)).isEmpty();
    }

    @Test
    void findsWhoServesNoState() {
      assertThat(ids(people.inOfficeOf(LUKOIL, STATED))).containsExactly("vagit-alekperov");
      assertThat(ids(people.inOfficeOf(CENTCOM, STATED))).containsExactly("william-fallon");
    }

    @Test
    void doesNotReachBeyondTheOrganizationItself() {
      assertThat(people.inOfficeOf(US)).as("CENTCOM is in the country U.S.").isEmpty();
    }

    @Test
    void countsAPersonWithTwoOfficesOnce() {
      Dossier dossier =
          SmallDossier.of(
              town,
              SmallDossier.person("p")
                  .addPositions(
                      Position.stated("mayor", Link.stated(town)),
                      Position.stated("clerk", Link.inferred(town, WHY)))
                  .build());
      assertThat(ids(dossier.people().inOfficeOf(town))).containsExactly("p");
    }
  }
}

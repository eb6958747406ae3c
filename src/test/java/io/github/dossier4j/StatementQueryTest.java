package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitOrganizations.KREMLIN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_PEOPLE;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TELEVISION;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps on a council that met over a bridge, and the questions on the bundled statements. */
class StatementQueryTest {

  private final Person mayor = SmallDossier.person("mayor").build();
  private final Organization council = SmallDossier.organization("council").build();
  private final Event session = SmallDossier.event("session").build();
  private final Organization gazette = SmallDossier.organization("gazette").build();
  private final SourceCitation may =
      SmallDossier.citation("may").addOutlet(Link.stated(gazette)).build();

  private final Statement plan =
      SmallDossier.statement("plan")
          .text("The bridge will open in May.")
          .holder(Link.stated(mayor))
          .addressee(Link.inferred(council, WHY))
          .event(Link.stated(session))
          .date(SmallDossier.time("2008-02-06"))
          .addCitation(Link.inferred(may, WHY))
          .build();
  private final Statement doubt =
      SmallDossier.statement("doubt")
          .text("The council’s bridge is too narrow.")
          .kind(StatementKind.ASSESSMENT)
          .build();
  private final Statement reply =
      SmallDossier.statement("reply")
          .text("The money is there.")
          .holder(Link.inferred(mayor, WHY))
          .addressee(Link.stated(council))
          .event(Link.inferred(session, WHY))
          .addCitation(Link.stated(may))
          .build();
  private final Statement demand =
      SmallDossier.statement("demand")
          .text("The bridge needs a rail.")
          .holder(Link.stated(council))
          .addressee(Link.stated(mayor))
          .date(SmallDossier.time("2008"))
          .build();
  private final Statement rumor =
      SmallDossier.statement("rumor").text("Nobody will pay for it.").build();

  private final Dossier bridge =
      SmallDossier.of(mayor, council, session, gazette, may, plan, doubt, reply, demand, rumor);
  private final StatementQuery statements = bridge.statements();

  private final StatementQuery bundled = MoscowVisit.dossier().statements();

  @Nested
  class TheArticle {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "understands, putin-on-uzbek-forces",
      "views, karimov-on-the-dialogue",
      "praised, putin-praises-cooperation",
      "hailed, agreement-hailed-as-model",
      "promoting, program-for-cooperation",
      "highlighted, program-on-renunciation",
      "called on, program-calls-on-the-people",
      "wants, tashkent-wants-investments karimov-wants-high-tech",
      "refers to, kremlin-on-arms-race",
      "claims, kremlin-wanted-to-avoid-it"
    })
    void introducesEveryReportByAWord(String cue, String expected) {
      assertThat(ids(bundled.where("cue", each -> each.cue().filter(cue::equals).isPresent())))
          .containsExactly(expected.split(" "));
    }
  }

  @Nested
  class OfKind {

    @Test
    void keepsWhatIsReported() {
      assertThat(ids(statements.ofKind(StatementKind.REPORTED)))
          .containsExactly("plan", "reply", "demand", "rumor");
    }

    @Test
    void keepsWhatTheAuthorJudges() {
      assertThat(ids(statements.ofKind(StatementKind.ASSESSMENT))).containsExactly("doubt");
    }

    @Test
    void takesBothKinds() {
      assertThat(ids(statements.ofKind(StatementKind.ASSESSMENT, StatementKind.REPORTED)))
          .containsExactly("plan", "doubt", "reply", "demand", "rumor");
    }

    @Test
    void keepsApartWhatTheArticleReports() {
      assertThat(ids(bundled.ofKind(StatementKind.REPORTED)))
          .containsExactly(
              "putin-on-uzbek-forces",
              "karimov-on-the-dialogue",
              "putin-praises-cooperation",
              "agreement-hailed-as-model",
              "program-for-cooperation",
              "program-on-renunciation",
              "program-calls-on-the-people",
              "tashkent-wants-investments",
              "kremlin-on-arms-race",
              "kremlin-wanted-to-avoid-it",
              "karimov-wants-high-tech");
    }
  }

  @Nested
  class By extends QueryTest.RelationStep<Actor, Statement, StatementQuery> {

    @Override
    StatementQuery all() {
      return statements;
    }

    @Override
    Actor target() {
      return mayor;
    }

    @Override
    StatementQuery step(StatementQuery query, Actor speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, Link<Actor> speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, String speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    String parameter() {
      return "speaker";
    }

    @Override
    String question() {
      return "statements by mayor";
    }

    @Override
    List<String> stated() {
      return List.of("plan");
    }

    @Override
    List<String> inferred() {
      return List.of("reply");
    }

    @Override
    List<String> either() {
      return List.of("plan", "reply");
    }

    @Test
    void takesAnOrganization() {
      assertThat(ids(statements.by(council))).containsExactly("demand");
    }

    @Test
    void findsWhatTheArticleGivesToPersonsAndBodies() {
      assertThat(ids(bundled.by(ISLAM_KARIMOV, STATED)))
          .containsExactly("karimov-on-the-dialogue", "karimov-wants-high-tech");
      assertThat(ids(bundled.by(VLADIMIR_PUTIN, STATED)))
          .containsExactly("putin-on-uzbek-forces", "putin-praises-cooperation");
      assertThat(ids(bundled.by(KREMLIN, STATED)))
          .containsExactly("kremlin-on-arms-race", "kremlin-wanted-to-avoid-it");
    }

    @Test
    void concludesWhoStandsForACapitalOrAProgram() {
      assertThat(ids(bundled.by(UZBEKISTAN, INFERRED)))
          .isEqualTo(ids(bundled.by(UZBEKISTAN)))
          .containsExactly("tashkent-wants-investments");
      assertThat(ids(bundled.by(UZBEK_TELEVISION, INFERRED)))
          .isEqualTo(ids(bundled.by(UZBEK_TELEVISION)))
          .containsExactly(
              "program-for-cooperation", "program-on-renunciation", "program-calls-on-the-people");
    }
  }

  @Nested
  class To extends QueryTest.RelationStep<Actor, Statement, StatementQuery> {

    @Override
    StatementQuery all() {
      return statements;
    }

    @Override
    Actor target() {
      return council;
    }

    @Override
    StatementQuery step(StatementQuery query, Actor addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, Link<Actor> addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, String addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    String parameter() {
      return "addressee";
    }

    @Override
    String question() {
      return "statements to council";
    }

    @Override
    List<String> stated() {
      return List.of("reply");
    }

    @Override
    List<String> inferred() {
      return List.of("plan");
    }

    @Override
    List<String> either() {
      return List.of("plan", "reply");
    }

    @Test
    void findsWhoSaidWhatToWhom() {
      assertThat(ids(statements.by(council).to(mayor)))
          .isEqualTo(ids(statements.to(mayor).by(council)))
          .containsExactly("demand");
    }

    @Test
    void findsTheOneAddresseeInTheArticle() {
      assertThat(ids(bundled.to(UZBEK_PEOPLE, STATED)))
          .isEqualTo(ids(bundled.where("to anybody", each -> each.addressee().isPresent())))
          .containsExactly("program-calls-on-the-people");
    }
  }

  @Nested
  class At extends QueryTest.RelationStep<Event, Statement, StatementQuery> {

    @Override
    StatementQuery all() {
      return statements;
    }

    @Override
    Event target() {
      return session;
    }

    @Override
    StatementQuery step(StatementQuery query, Event event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, Link<Event> event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, String event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    String parameter() {
      return "event";
    }

    @Override
    String question() {
      return "statements at session";
    }

    @Override
    List<String> stated() {
      return List.of("plan");
    }

    @Override
    List<String> inferred() {
      return List.of("reply");
    }

    @Override
    List<String> either() {
      return List.of("plan", "reply");
    }

    @Test
    void findsWhatWasSaidAtTheTalksOrInTheProgram() {
      assertThat(ids(bundled.at(KREMLIN_TALKS, INFERRED)))
          .containsExactly("putin-praises-cooperation");
      assertThat(ids(bundled.at("television-program", STATED)))
          .containsExactly(
              "program-for-cooperation", "program-on-renunciation", "program-calls-on-the-people");
    }
  }

  @Nested
  class Unattributed {

    @Test
    void keepsAssessmentsAndWhatNobodyIsNamedFor() {
      assertThat(ids(statements.unattributed())).containsExactly("doubt", "rumor");
    }

    @Test
    void leavesOutWhatAReaderGivesToSomebody() {
      assertThat(statements.unattributed().withId("reply")).isEmpty();
    }

    @Test
    void keepsOneReportOfTheArticleThatNamesNobody() {
      assertThat(ids(bundled.ofKind(StatementKind.REPORTED).unattributed()))
          .containsExactly("agreement-hailed-as-model");
    }

    @Test
    void keepsEveryAssessmentOfTheArticle() {
      StatementQuery assessments = bundled.ofKind(StatementKind.ASSESSMENT);
      assertThat(assessments.unattributed().count()).isEqualTo(assessments.count()).isEqualTo(18);
    }
  }

  @Nested
  class Containing {

    @Test
    void takesWordsWithoutRegardToCase() {
      assertThat(ids(statements.containing("the BRIDGE"))).containsExactly("plan", "demand");
    }

    @Test
    void takesEveryFormOfApostrophe() {
      assertThat(ids(statements.containing("council's"))).containsExactly("doubt");
    }

    @Test
    void takesNoIdsOrNames() {
      assertThat(statements.containing("rumor")).isEmpty();
    }

    @Test
    void findsTheArmsRaceInTheArticle() {
      assertThat(ids(bundled.containing("arms race").by(KREMLIN)))
          .containsExactly("kremlin-on-arms-race", "kremlin-wanted-to-avoid-it");
    }
  }

  @Nested
  class Citing extends QueryTest.RelationStep<SourceCitation, Statement, StatementQuery> {

    @Override
    StatementQuery all() {
      return statements;
    }

    @Override
    SourceCitation target() {
      return may;
    }

    @Override
    StatementQuery step(StatementQuery query, SourceCitation citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, Link<SourceCitation> citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, String citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    String parameter() {
      return "citation";
    }

    @Override
    String question() {
      return "statements citing may";
    }

    @Override
    List<String> stated() {
      return List.of("reply");
    }

    @Override
    List<String> inferred() {
      return List.of("plan");
    }

    @Override
    List<String> either() {
      return List.of("plan", "reply");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "itar-tass-on-the-visit, cordial-atmosphere",
      "itar-tass-on-security, cooperation-is-critical karimov-on-the-dialogue"
          + " legal-basis-gives-confidence visit-may-seek-blessing",
      "channel-one-on-the-talks,",
      "interfax-and-uzbek-tv-on-the-signing, agreement-hailed-as-model"
          + " companies-will-work-together",
      "uzbek-tv-on-the-program, program-for-cooperation program-on-renunciation"
          + " program-calls-on-the-people real-terrorist-threats karimov-signals-interest"
    })
    void isInferredForTheEarlierSentencesOfAParagraph(String citation, String expected) {
      assertThat(ids(bundled.citing(citation, INFERRED)))
          .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "itar-tass-on-the-visit, nato-struggles-in-afghanistan",
      "itar-tass-on-security, leader-of-central-asia",
      "channel-one-on-the-talks, putin-praises-cooperation",
      "uzbek-tv-on-the-program, do-not-misread-the-signals"
    })
    void isStatedForTheLastSentenceOfAParagraph(String citation, String expected) {
      assertThat(ids(bundled.citing(citation, STATED))).containsExactly(expected);
    }
  }

  @Nested
  class ReportedBy extends QueryTest.RelationStep<Organization, Statement, StatementQuery> {

    @Override
    StatementQuery all() {
      return statements;
    }

    @Override
    Organization target() {
      return gazette;
    }

    @Override
    StatementQuery step(StatementQuery query, Organization outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, Link<Organization> outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    StatementQuery step(StatementQuery query, String outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    String parameter() {
      return "outlet";
    }

    @Override
    String question() {
      return "statements reported by gazette";
    }

    @Override
    List<String> stated() {
      return List.of("reply");
    }

    @Override
    List<String> inferred() {
      return List.of("plan");
    }

    @Override
    List<String> either() {
      return List.of("plan", "reply");
    }
  }

  @Nested
  class Sources {

    @Test
    void areFoundOnEitherBasis() {
      assertThat(ids(statements.withCitation())).containsExactly("plan", "reply");
      assertThat(ids(statements.withCitation(STATED))).containsExactly("reply");
      assertThat(ids(statements.withCitation(INFERRED))).containsExactly("plan");
    }

    @Test
    void areMissingForTheRest() {
      assertThat(ids(statements.withoutCitation())).containsExactly("doubt", "demand", "rumor");
    }

    @Test
    void areMissingInTheParagraphsWithoutCitation() {
      assertThat(
              bundled.withoutCitation().stream()
                  .map(statement -> statement.passage().paragraph())
                  .distinct())
          .containsExactly(2, 7);
    }
  }

  @Nested
  class Dates {

    @Test
    void narrowToADay() {
      assertThat(ids(statements.on("2008-02-06"))).containsExactly("plan");
    }

    @Test
    void leaveOpenWhatHasAYearOnly() {
      assertThat(ids(statements.on("2008-02-06", Certainty.POSSIBLE))).containsExactly("demand");
    }

    @Test
    void areThatOfTheTalksForOneInTheArticle() {
      assertThat(ids(bundled.on("2008-02-06"))).containsExactly("putin-praises-cooperation");
      assertThat(bundled.undated().count()).isEqualTo(bundled.count() - 1);
    }

    @Test
    void areMissingForTheRest() {
      assertThat(ids(statements.undated())).containsExactly("doubt", "reply", "rumor");
    }
  }
}

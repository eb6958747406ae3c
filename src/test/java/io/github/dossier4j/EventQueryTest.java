package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitEvents.ANDIJAN_CRACKDOWN;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.VISIT_TO_MOSCOW;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueryTest {

  private final EventQuery events = MoscowVisit.dossier().events();

  private static String[] words(String ids) {
    return ids == null ? new String[0] : ids.split(" ");
  }

  @Nested
  class OfKind {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "VISIT, visit-to-moscow",
      "INVITATION, invitation-to-moscow",
      "MEETING, meeting-with-medvedev meeting-with-alekperov",
      "TALKS, talks-with-fallon-in-tashkent one-to-one-talks kremlin-talks",
      "SIGNING, signing-of-documents signing-of-integration-agreement",
      "ELECTION, re-election-of-karimov",
      "BROADCAST, television-program",
      "INITIATIVE, pardon-initiative",
      "SANCTIONS, western-sanctions",
      "ASSISTANCE, russian-military-assistance western-assistance-to-kazakhstan",
      "OPERATION, nato-mission-in-afghanistan fighting-in-afghanistan",
      "VIOLENCE, andijan-crackdown",
      "OTHER, uzbek-military-reforms russian-military-strategy kazakh-military-effort"
          + " training-as-terrorists renunciation-of-terrorist-affiliation"
          + " recruitment-of-uzbek-nationals foreign-ministries-agree"
    })
    void findsTheEventsOfTheArticle(EventKind kind, String expected) {
      assertThat(ids(events.ofKind(kind))).containsExactly(words(expected));
    }

    @Test
    void addsUpToAllEvents() {
      long sum = 0;
      for (EventKind kind : EventKind.values()) {
        sum += events.ofKind(kind).count();
      }
      assertThat(sum).isEqualTo(events.count()).isEqualTo(25);
    }

    @Test
    void takesSeveralKindsInTheDossiersOrder() {
      assertThat(ids(events.ofKind(EventKind.VISIT, EventKind.INVITATION)))
          .containsExactly("invitation-to-moscow", "visit-to-moscow");
    }
  }

  @Nested
  class WithParticipant extends QueryTest.RelationStep<Actor, Event, EventQuery> {

    @Override
    EventQuery all() {
      return events;
    }

    @Override
    Actor target() {
      return ISLAM_KARIMOV;
    }

    @Override
    EventQuery step(EventQuery query, Actor actor, Basis... bases) {
      return query.withParticipant(actor, bases);
    }

    @Override
    EventQuery step(EventQuery query, Link<Actor> actor, Basis... bases) {
      return query.withParticipant(actor, bases);
    }

    @Override
    EventQuery step(EventQuery query, String actor, Basis... bases) {
      return query.withParticipant(actor, bases);
    }

    @Override
    String parameter() {
      return "actor";
    }

    @Override
    String question() {
      return "events with participant islam-karimov";
    }

    @Override
    List<String> stated() {
      return List.of(
          "pardon-initiative",
          "russian-military-assistance",
          "re-election-of-karimov",
          "invitation-to-moscow",
          "talks-with-fallon-in-tashkent",
          "visit-to-moscow",
          "meeting-with-medvedev",
          "kremlin-talks",
          "signing-of-documents",
          "meeting-with-alekperov");
    }

    @Override
    List<String> inferred() {
      return List.of("one-to-one-talks");
    }

    @Override
    List<String> either() {
      return List.of(
          "pardon-initiative",
          "russian-military-assistance",
          "re-election-of-karimov",
          "invitation-to-moscow",
          "talks-with-fallon-in-tashkent",
          "visit-to-moscow",
          "meeting-with-medvedev",
          "one-to-one-talks",
          "kremlin-talks",
          "signing-of-documents",
          "meeting-with-alekperov");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            vladimir-putin | STATED | invitation-to-moscow kremlin-talks signing-of-documents
            dmitry-medvedev | STATED | meeting-with-medvedev
            william-fallon | STATED | talks-with-fallon-in-tashkent
            sergei-ivanov | STATED | signing-of-integration-agreement
            rustam-azimov | STATED | signing-of-integration-agreement
            vagit-alekperov | STATED | meeting-with-alekperov
            uzbekistan | STATED | western-sanctions
            russia | STATED | russian-military-assistance russian-military-strategy
            kazakhstan | STATED | kazakh-military-effort western-assistance-to-kazakhstan
            western-countries | INFERRED | western-sanctions western-assistance-to-kazakhstan
            foreign-ministries | STATED | foreign-ministries-agree
            uzbek-armed-forces | STATED | russian-military-assistance uzbek-military-reforms
            nato | STATED | nato-mission-in-afghanistan
            forces-fighting-in-afghanistan | STATED | fighting-in-afghanistan
            uzbek-television | STATED | television-program
            uzbek-people | STATED | television-program
            uzbek-nationals-once-recruited | STATED \
            | recruitment-of-uzbek-nationals television-program
            international-terrorists | STATED | recruitment-of-uzbek-nationals
            those-who-joined-terrorist-groups | STATED | pardon-initiative
            individuals-trained-as-terrorists | STATED | pardon-initiative training-as-terrorists \
            renunciation-of-terrorist-affiliation television-program
            """)
    void findsWhereEachOfTheOthersTookPart(String actor, Basis basis, String expected) {
      assertThat(ids(events.withParticipant(actor, basis)))
          .isEqualTo(ids(events.withParticipant(actor)))
          .containsExactly(words(expected));
    }

    @Test
    void findsNothingForACompanyWhoseHeadTookPart() {
      assertThat(events.withParticipant(LUKOIL)).isEmpty();
    }

    @Test
    void takesALinkToAPerson() {
      Link<Person> putin = Link.stated(VLADIMIR_PUTIN);
      assertThat(events.withParticipant(putin).count()).isEqualTo(3);
    }

    @Test
    void findsTheEventsOfTwoByTwoSteps() {
      assertThat(ids(events.withParticipant(ISLAM_KARIMOV).withParticipant(VLADIMIR_PUTIN)))
          .isEqualTo(ids(events.withParticipant(VLADIMIR_PUTIN).withParticipant(ISLAM_KARIMOV)))
          .containsExactly("invitation-to-moscow", "kremlin-talks", "signing-of-documents");
    }
  }

  @Nested
  class Roles {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "initiator, pardon-initiative",
      "beneficiary, pardon-initiative russian-military-assistance",
      "target, western-sanctions",
      "imposer, western-sanctions",
      "provider, russian-military-assistance western-assistance-to-kazakhstan",
      "recipient, russian-military-assistance western-assistance-to-kazakhstan",
      "inviter, invitation-to-moscow",
      "invitee, invitation-to-moscow",
      "visitor, visit-to-moscow",
      "re-elected, re-election-of-karimov",
      "broadcaster, television-program",
      "interviewed, television-program",
      "signatory, signing-of-documents signing-of-integration-agreement",
      "negotiator, one-to-one-talks kremlin-talks",
      "host,"
    })
    void findTheEventsInWhichSomebodyHadThem(String role, String expected) {
      assertThat(ids(events.withRole(role))).containsExactly(words(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            pardon-initiative | islam-karimov as initiator, \
            individuals-trained-as-terrorists as beneficiary, \
            those-who-joined-terrorist-groups as to be pardoned
            western-sanctions | uzbekistan as target, western-countries as imposer
            russian-military-assistance | russia as provider, uzbek-armed-forces as recipient, \
            islam-karimov as beneficiary
            uzbek-military-reforms | uzbek-armed-forces as reformer
            russian-military-strategy | russia as developer
            kazakh-military-effort | kazakhstan as rival
            western-assistance-to-kazakhstan | kazakhstan as recipient, \
            western-countries as provider
            training-as-terrorists | individuals-trained-as-terrorists as trainee
            renunciation-of-terrorist-affiliation | individuals-trained-as-terrorists as renouncer
            recruitment-of-uzbek-nationals | international-terrorists as recruiter, \
            uzbek-nationals-once-recruited as recruit
            nato-mission-in-afghanistan | nato as participant
            fighting-in-afghanistan | forces-fighting-in-afghanistan as fighting
            re-election-of-karimov | islam-karimov as re-elected
            invitation-to-moscow | vladimir-putin as inviter, islam-karimov as invitee
            talks-with-fallon-in-tashkent | islam-karimov as participant, \
            william-fallon as participant
            television-program | uzbek-television as broadcaster, \
            individuals-trained-as-terrorists as portrayed, \
            uzbek-nationals-once-recruited as interviewed, uzbek-people as audience
            visit-to-moscow | islam-karimov as visitor
            meeting-with-medvedev | islam-karimov as participant, dmitry-medvedev as participant
            one-to-one-talks | islam-karimov as negotiator
            kremlin-talks | vladimir-putin as negotiator, islam-karimov as negotiator
            signing-of-documents | vladimir-putin as signatory, islam-karimov as signatory
            signing-of-integration-agreement | sergei-ivanov as signatory, \
            rustam-azimov as signatory
            foreign-ministries-agree | foreign-ministries as party
            meeting-with-alekperov | islam-karimov as participant, vagit-alekperov as participant
            """)
    void areThoseOfEveryParticipantOfTheArticle(String event, String expected) {
      assertThat(
              events.withId(event).one().participants().stream()
                  .map(participant -> participant.actor().id() + " as " + participant.role().get()))
          .containsExactly(expected.split(", "));
    }

    @Test
    void areTakenWithoutRegardToCase() {
      assertThat(ids(events.withRole("VISITOR"))).containsExactly("visit-to-moscow");
    }

    @Test
    void areTakenWhole() {
      assertThat(events.withRole("visit")).isEmpty();
    }

    @Test
    void areAskedOfOneParticipant() {
      assertThat(ids(events.withRole("inviter", VLADIMIR_PUTIN)))
          .containsExactly("invitation-to-moscow");
    }

    @Test
    void areAskedOfOneParticipantWithoutRegardToCase() {
      assertThat(ids(events.withRole("INVITEE", ISLAM_KARIMOV)))
          .containsExactly("invitation-to-moscow");
    }

    @Test
    void areNotThoseOfAnotherParticipant() {
      assertThat(events.withRole("inviter", ISLAM_KARIMOV)).isEmpty();
      assertThat(ids(events.withParticipant(ISLAM_KARIMOV).withRole("inviter")))
          .as("two steps may mean two participants")
          .containsExactly("invitation-to-moscow");
    }

    @Test
    void areAskedOfAParticipantOnEitherBasis() {
      assertThat(ids(events.withRole("negotiator", ISLAM_KARIMOV)))
          .containsExactly("one-to-one-talks", "kremlin-talks");
    }

    @Test
    void areNoneForAParticipantOfAnotherDossier() {
      Actor stranger = SmallDossier.person("stranger").build();
      assertThat(events.withRole("visitor", stranger)).isEmpty();
    }

    @Test
    void areNotNeededForTakingPart() {
      Actor guest = SmallDossier.person("guest").build();
      Participant participant = Participant.builder().actor(Link.stated(guest)).build();
      Dossier dossier =
          SmallDossier.of(guest, SmallDossier.event("feast").addParticipant(participant).build());
      assertThat(ids(dossier.events().withParticipant(guest))).containsExactly("feast");
      assertThat(dossier.events().withRole("guest", guest)).isEmpty();
      assertThat(dossier.events().withRole("guest")).isEmpty();
    }
  }

  @Nested
  class Titled {

    @Test
    void takesWordsOfTheTitleWithoutRegardToCase() {
      assertThat(ids(events.titleContaining("TALKS")))
          .containsExactly("talks-with-fallon-in-tashkent", "one-to-one-talks", "kremlin-talks");
    }

    @Test
    void takesWordsAsTheyFollowEachOther() {
      assertThat(ids(events.titleContaining("visit of Karimov")))
          .containsExactly("visit-to-moscow");
      assertThat(events.titleContaining("Karimov visit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia's military", "Russia’s military"})
    void takesEveryFormOfApostrophe(String words) {
      assertThat(ids(events.titleContaining(words))).containsExactly("russian-military-assistance");
    }
  }

  @Nested
  class AtPlace {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "Moscow, visit-to-moscow",
      "Kremlin, kremlin-talks",
      "Tashkent, talks-with-fallon-in-tashkent",
      "Andijan, andijan-crackdown",
      "Afghanistan, training-as-terrorists"
          + " nato-mission-in-afghanistan fighting-in-afghanistan",
      "pakistan, training-as-terrorists",
      "Afghanistan and Pakistan, training-as-terrorists",
      "abroad,",
      "Uzbekistan,"
    })
    void findsTheEventsOfThePlace(String words, String expected) {
      assertThat(ids(events.placeContaining(words))).containsExactly(words(expected));
    }

    @Test
    void addsUpToTheEventsWithAPlace() {
      assertThat(ids(events.where("with a place", event -> event.place().isPresent())))
          .containsExactly(
              "andijan-crackdown",
              "training-as-terrorists",
              "nato-mission-in-afghanistan",
              "fighting-in-afghanistan",
              "talks-with-fallon-in-tashkent",
              "visit-to-moscow",
              "kremlin-talks");
    }

    @Test
    void concludesOnePlaceOnly() {
      assertThat(
              ids(
                  events.where(
                      "at a concluded place",
                      event -> event.place().filter(p -> p.basis() == INFERRED).isPresent())))
          .containsExactly("andijan-crackdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the old town", "SPRINGDALE"})
    void takesThePlaceAsPrintedAndAsAValue(String words) {
      ReportedText place =
          ReportedText.builder().printed("the old town").value("Springdale").basis(STATED).build();
      Dossier dossier = SmallDossier.of(SmallDossier.event("fair").place(place).build());
      assertThat(ids(dossier.events().placeContaining(words))).containsExactly("fair");
    }
  }

  @Nested
  class After extends QueryTest.RelationStep<Event, Event, EventQuery> {

    private final Event flood = SmallDossier.event("flood").build();
    private final Event rescue = SmallDossier.event("rescue").addAfter(Link.stated(flood)).build();
    private final Dossier dossier =
        SmallDossier.of(
            SmallDossier.event("inquiry").addAfter(Link.inferred(flood, WHY)).build(),
            flood,
            rescue,
            SmallDossier.event("thanks").addAfter(Link.stated(rescue)).build(),
            SmallDossier.event("rain").partOf(Link.stated(flood)).build());

    @Override
    EventQuery all() {
      return dossier.events();
    }

    @Override
    Event target() {
      return flood;
    }

    @Override
    EventQuery step(EventQuery query, Event event, Basis... bases) {
      return query.after(event, bases);
    }

    @Override
    EventQuery step(EventQuery query, Link<Event> event, Basis... bases) {
      return query.after(event, bases);
    }

    @Override
    EventQuery step(EventQuery query, String event, Basis... bases) {
      return query.after(event, bases);
    }

    @Override
    String parameter() {
      return "event";
    }

    @Override
    String question() {
      return "events after flood";
    }

    @Override
    List<String> stated() {
      return List.of("rescue");
    }

    @Override
    List<String> inferred() {
      return List.of("inquiry");
    }

    @Override
    List<String> either() {
      return List.of("inquiry", "rescue");
    }

    @Test
    void takesWhatFollowsDirectlyOnly() {
      assertThat(ids(dossier.events().after(flood))).doesNotContain("thanks");
      assertThat(ids(dossier.events().after(rescue))).containsExactly("thanks");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "andijan-crackdown, STATED, western-sanctions",
      "western-sanctions, STATED, russian-military-assistance",
      "western-sanctions, INFERRED, uzbek-military-reforms",
      "training-as-terrorists, STATED, renunciation-of-terrorist-affiliation",
      "invitation-to-moscow, STATED, visit-to-moscow",
      "re-election-of-karimov, STATED, visit-to-moscow",
      "talks-with-fallon-in-tashkent, STATED, visit-to-moscow",
      "kremlin-talks, INFERRED, signing-of-documents",
      "signing-of-documents, INFERRED, meeting-with-alekperov",
      "signing-of-integration-agreement, INFERRED, meeting-with-alekperov",
      "foreign-ministries-agree, INFERRED, meeting-with-alekperov"
    })
    void findsWhatTheArticlePutsAfter(String event, Basis basis, String expected) {
      assertThat(ids(events.after(event, basis))).containsExactly(expected);
    }

    @Test
    void findsNoOtherOrderInTheArticle() {
      assertThat(events.stream().mapToInt(event -> event.after().size()).sum()).isEqualTo(11);
    }

    @Test
    void isNotTheOrderOfDates() {
      assertThat(ids(events.after(ANDIJAN_CRACKDOWN))).containsExactly("western-sanctions");
    }
  }

  @Nested
  class PartOf extends QueryTest.RelationStep<Event, Event, EventQuery> {

    private final Event feast = SmallDossier.event("feast").build();
    private final Event dance =
        SmallDossier.event("dance").partOf(Link.inferred(feast, WHY)).build();
    private final Dossier dossier =
        SmallDossier.of(
            SmallDossier.event("toast").partOf(Link.stated(feast)).build(),
            dance,
            SmallDossier.event("fall").partOf(Link.stated(dance)).build(),
            feast);

    @Override
    EventQuery all() {
      return dossier.events();
    }

    @Override
    Event target() {
      return feast;
    }

    @Override
    EventQuery step(EventQuery query, Event event, Basis... bases) {
      return query.partOf(event, bases);
    }

    @Override
    EventQuery step(EventQuery query, Link<Event> event, Basis... bases) {
      return query.partOf(event, bases);
    }

    @Override
    EventQuery step(EventQuery query, String event, Basis... bases) {
      return query.partOf(event, bases);
    }

    @Override
    String parameter() {
      return "event";
    }

    @Override
    String question() {
      return "events part of feast";
    }

    @Override
    List<String> stated() {
      return List.of("toast");
    }

    @Override
    List<String> inferred() {
      return List.of("dance");
    }

    @Override
    List<String> either() {
      return List.of("toast", "dance");
    }

    @Test
    void takesDirectPartsOnly() {
      assertThat(ids(dossier.events().partOf(feast))).doesNotContain("fall");
      assertThat(ids(dossier.events().partOf(dance))).containsExactly("fall");
    }

    @Test
    void concludesWhatBelongsToTheVisit() {
      assertThat(ids(events.partOf(VISIT_TO_MOSCOW, INFERRED)))
          .isEqualTo(ids(events.partOf(VISIT_TO_MOSCOW)))
          .containsExactly(
              "meeting-with-medvedev",
              "kremlin-talks",
              "signing-of-documents",
              "signing-of-integration-agreement",
              "foreign-ministries-agree",
              "meeting-with-alekperov");
    }

    @Test
    void leavesOutWhatIsKnownFromASpeakerOnly() {
      assertThat(ids(events.partOf(VISIT_TO_MOSCOW))).doesNotContain("one-to-one-talks");
    }

    @Test
    void findsNoPartsOfTheTalks() {
      assertThat(events.partOf(KREMLIN_TALKS)).isEmpty();
    }
  }

  @Nested
  class Citing extends QueryTest.RelationStep<SourceCitation, Event, EventQuery> {

    @Override
    EventQuery all() {
      return events;
    }

    @Override
    SourceCitation target() {
      return ITAR_TASS_ON_THE_VISIT;
    }

    @Override
    EventQuery step(EventQuery query, SourceCitation citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    EventQuery step(EventQuery query, Link<SourceCitation> citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    EventQuery step(EventQuery query, String citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    String parameter() {
      return "citation";
    }

    @Override
    String question() {
      return "events citing itar-tass-on-the-visit";
    }

    @Override
    List<String> stated() {
      return List.of("nato-mission-in-afghanistan");
    }

    @Override
    List<String> inferred() {
      return List.of(
          "re-election-of-karimov",
          "invitation-to-moscow",
          "visit-to-moscow",
          "meeting-with-medvedev");
    }

    @Override
    List<String> either() {
      return List.of(
          "nato-mission-in-afghanistan",
          "re-election-of-karimov",
          "invitation-to-moscow",
          "visit-to-moscow",
          "meeting-with-medvedev");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "itar-tass-on-security, STATED,",
      "itar-tass-on-security, INFERRED, fighting-in-afghanistan talks-with-fallon-in-tashkent"
          + " visit-to-moscow one-to-one-talks",
      "channel-one-on-the-talks, STATED,",
      "channel-one-on-the-talks, INFERRED, kremlin-talks",
      "interfax-and-uzbek-tv-on-the-signing, STATED, meeting-with-alekperov",
      "interfax-and-uzbek-tv-on-the-signing, INFERRED, signing-of-documents"
          + " signing-of-integration-agreement foreign-ministries-agree",
      "uzbek-tv-on-the-program, STATED,",
      "uzbek-tv-on-the-program, INFERRED, pardon-initiative training-as-terrorists"
          + " renunciation-of-terrorist-affiliation recruitment-of-uzbek-nationals"
          + " television-program"
    })
    void findsTheEventsOfTheOtherCitations(String citation, Basis basis, String expected) {
      assertThat(ids(events.citing(citation, basis))).containsExactly(words(expected));
    }
  }

  @Nested
  class ReportedBy extends QueryTest.RelationStep<Organization, Event, EventQuery> {

    @Override
    EventQuery all() {
      return events;
    }

    @Override
    Organization target() {
      return INTERFAX;
    }

    @Override
    EventQuery step(EventQuery query, Organization outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    EventQuery step(EventQuery query, Link<Organization> outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    EventQuery step(EventQuery query, String outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    String parameter() {
      return "outlet";
    }

    @Override
    String question() {
      return "events reported by interfax";
    }

    @Override
    List<String> stated() {
      return List.of("meeting-with-alekperov");
    }

    @Override
    List<String> inferred() {
      return List.of(
          "signing-of-documents", "signing-of-integration-agreement", "foreign-ministries-agree");
    }

    @Override
    List<String> either() {
      return List.of(
          "signing-of-documents",
          "signing-of-integration-agreement",
          "foreign-ministries-agree",
          "meeting-with-alekperov");
    }
  }

  @Nested
  class Sources {

    @Test
    void areStatedForTwo() {
      assertThat(ids(events.withCitation(STATED)))
          .containsExactly("nato-mission-in-afghanistan", "meeting-with-alekperov");
    }

    @Test
    void areMissingInTheParagraphsWithoutCitation() {
      assertThat(ids(events.withoutCitation()))
          .containsExactly(
              "andijan-crackdown",
              "western-sanctions",
              "russian-military-assistance",
              "uzbek-military-reforms",
              "russian-military-strategy",
              "kazakh-military-effort",
              "western-assistance-to-kazakhstan");
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2000, pardon-initiative",
      "2005, andijan-crackdown",
      "2007-12, re-election-of-karimov",
      "2008-02-05, television-program",
      "2008-02-06, visit-to-moscow meeting-with-medvedev kremlin-talks signing-of-documents"
          + " signing-of-integration-agreement foreign-ministries-agree meeting-with-alekperov"
    })
    void areThoseOfTheArticle(String date, String expected) {
      assertThat(ids(events.on(date))).containsExactly(words(expected));
    }

    @Test
    void areStatedForThreeAndInferredForTheRest() {
      assertThat(
              ids(
                  events
                      .where(
                          "with a stated date",
                          event -> event.date().filter(d -> d.basis() == STATED).isPresent())
                      .between("..", "9999")))
          .containsExactly("pardon-initiative", "andijan-crackdown", "re-election-of-karimov");
    }

    @Test
    void goFromTheReElectionToTheVisit() {
      assertThat(ids(events.between("2007-12", "2008-02-06")))
          .containsExactly(
              "re-election-of-karimov",
              "television-program",
              "visit-to-moscow",
              "meeting-with-medvedev",
              "kremlin-talks",
              "signing-of-documents",
              "signing-of-integration-agreement",
              "foreign-ministries-agree",
              "meeting-with-alekperov");
    }

    @Test
    void areMissingForTheOthers() {
      assertThat(ids(events.undated()))
          .containsExactly(
              "western-sanctions",
              "russian-military-assistance",
              "uzbek-military-reforms",
              "russian-military-strategy",
              "kazakh-military-effort",
              "western-assistance-to-kazakhstan",
              "training-as-terrorists",
              "renunciation-of-terrorist-affiliation",
              "recruitment-of-uzbek-nationals",
              "nato-mission-in-afghanistan",
              "fighting-in-afghanistan",
              "invitation-to-moscow",
              "talks-with-fallon-in-tashkent",
              "one-to-one-talks");
    }

    @Test
    void narrowByParticipant() {
      assertThat(ids(events.on("2008-02-06").withParticipant(VLADIMIR_PUTIN)))
          .isEqualTo(ids(events.withParticipant(VLADIMIR_PUTIN).on("2008-02-06")))
          .containsExactly("kremlin-talks", "signing-of-documents");
    }
  }
}

package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitPeople.DMITRY_MEDVEDEV;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteQueryTest {

  private final QuoteQuery quotes = MoscowVisit.dossier().quotes();

  @Nested
  class TheArticle {

    @Test
    void printsElevenSpansBetweenQuotationMarks() {
      assertThat(quotes)
          .extracting(Quote::id, Quote::passage)
          .containsExactly(
              tuple("practical-cooperation", Passage.of(1, 489, 510)),
              tuple("military-and-technical-cooperation", Passage.of(2, 634, 816)),
              tuple("trust-based", Passage.of(3, 235, 246)),
              tuple("readiness-to-continue-cooperation", Passage.of(3, 580, 869)),
              tuple("strategic-cooperation", Passage.of(4, 224, 245)),
              tuple("quality-of-allied-relations", Passage.of(4, 272, 779)),
              tuple("unprecedented-case", Passage.of(5, 417, 552)),
              tuple("oil-and-gas-sphere", Passage.of(5, 791, 847)),
              tuple("crackdown", Passage.of(6, 154, 163)),
              tuple("mistake", Passage.of(6, 406, 413)),
              tuple("tracing-the-evil", Passage.of(6, 445, 461)));
    }

    @Test
    void givesAnAddresseeForOneOfThem() {
      assertThat(quotes.where("to anybody", quote -> quote.addressee().isPresent()))
          .extracting(
              Quote::id, quote -> quote.addressee().get().id(), q -> q.addressee().get().basis())
          .containsExactly(tuple("military-and-technical-cooperation", "vladimir-putin", STATED));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "told, military-and-technical-cooperation",
      "said, readiness-to-continue-cooperation",
      "praised, strategic-cooperation",
      "noting, quality-of-allied-relations",
      "confirmed, unprecedented-case"
    })
    void introducesFiveOfThemByAWordOfSpeech(String cue, String expected) {
      assertThat(ids(quotes.where("cue", quote -> quote.cue().filter(cue::equals).isPresent())))
          .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "itar-tass-on-the-visit, INFERRED, practical-cooperation",
      "itar-tass-on-the-visit, STATED,",
      "itar-tass-on-security, INFERRED, trust-based readiness-to-continue-cooperation",
      "itar-tass-on-security, STATED,",
      "channel-one-on-the-talks, INFERRED,",
      "channel-one-on-the-talks, STATED, strategic-cooperation quality-of-allied-relations",
      "interfax-and-uzbek-tv-on-the-signing, INFERRED, unprecedented-case",
      "interfax-and-uzbek-tv-on-the-signing, STATED, oil-and-gas-sphere",
      "uzbek-tv-on-the-program, INFERRED, crackdown mistake tracing-the-evil",
      "uzbek-tv-on-the-program, STATED,"
    })
    void citesASourceForTheSentenceThatItCloses(String citation, Basis basis, String expected) {
      assertThat(ids(quotes.citing(citation, basis)))
          .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "meeting-with-medvedev, INFERRED, practical-cooperation",
      "visit-to-moscow, INFERRED, military-and-technical-cooperation"
          + " readiness-to-continue-cooperation unprecedented-case",
      "kremlin-talks, INFERRED, strategic-cooperation quality-of-allied-relations",
      "meeting-with-alekperov, STATED, oil-and-gas-sphere",
      "television-program, STATED, tracing-the-evil"
    })
    void tellsOrLetsConcludeTheEvent(String event, Basis basis, String expected) {
      assertThat(ids(quotes.at(event, basis)))
          .isEqualTo(ids(quotes.at(event)))
          .containsExactly(expected.split(" "));
    }

    @Test
    void tellsNoEventOfTheOthers() {
      assertThat(ids(quotes.where("at no event", quote -> quote.event().isEmpty())))
          .containsExactly("trust-based", "crackdown", "mistake");
    }
  }

  @Nested
  class OfKind {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "DIRECT, military-and-technical-cooperation readiness-to-continue-cooperation"
          + " quality-of-allied-relations unprecedented-case",
      "PARTIAL, practical-cooperation trust-based strategic-cooperation oil-and-gas-sphere",
      "SCARE, crackdown mistake",
      "TITLE, tracing-the-evil"
    })
    void findsTheQuotesOfTheArticle(QuoteKind kind, String expected) {
      assertThat(ids(quotes.ofKind(kind))).containsExactly(expected.split(" "));
    }

    @Test
    void takesSeveralKindsInTheDossiersOrder() {
      assertThat(ids(quotes.ofKind(QuoteKind.TITLE, QuoteKind.SCARE)))
          .containsExactly("crackdown", "mistake", "tracing-the-evil");
    }

    @Test
    void refusesANullAmongTheOtherKinds() {
      QuoteKind nothing = null;
      assertThatNullPointerException()
          .isThrownBy(() -> quotes.ofKind(QuoteKind.TITLE, nothing))
          .withMessage("others");
    }
  }

  @Nested
  class By extends QueryTest.RelationStep<Actor, Quote, QuoteQuery> {

    @Override
    QuoteQuery all() {
      return quotes;
    }

    @Override
    Actor target() {
      return ISLAM_KARIMOV;
    }

    @Override
    QuoteQuery step(QuoteQuery query, Actor speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, Link<Actor> speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, String speaker, Basis... bases) {
      return query.by(speaker, bases);
    }

    @Override
    String parameter() {
      return "speaker";
    }

    @Override
    String question() {
      return "quotes by islam-karimov";
    }

    @Override
    List<String> stated() {
      return List.of("military-and-technical-cooperation", "unprecedented-case");
    }

    @Override
    List<String> inferred() {
      return List.of("trust-based", "readiness-to-continue-cooperation");
    }

    @Override
    List<String> either() {
      return List.of(
          "military-and-technical-cooperation",
          "trust-based",
          "readiness-to-continue-cooperation",
          "unprecedented-case");
    }

    @Test
    void findsWhatPutinSaid() {
      assertThat(ids(quotes.by(VLADIMIR_PUTIN)))
          .isEqualTo(ids(quotes.by(VLADIMIR_PUTIN, STATED)))
          .containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void findsNothingOfSomebodyWhoIsNotQuoted() {
      assertThat(quotes.by(DMITRY_MEDVEDEV)).isEmpty();
    }

    @Test
    void takesALinkToAPerson() {
      Link<Person> putin = Link.stated(VLADIMIR_PUTIN);
      assertThat(quotes.by(putin).count()).isEqualTo(2);
    }

    @Test
    void takesAnOrganization() {
      Organization ministry = SmallDossier.organization("ministry").build();
      Dossier dossier =
          SmallDossier.of(ministry, SmallDossier.quote("q").speaker(Link.stated(ministry)).build());
      assertThat(ids(dossier.quotes().by(ministry))).containsExactly("q");
    }

    @Test
    void findsNoWordsThatWereSaidToTheSpeaker() {
      assertThat(ids(quotes.by(VLADIMIR_PUTIN)))
          .doesNotContain("military-and-technical-cooperation");
    }
  }

  @Nested
  class To extends QueryTest.RelationStep<Actor, Quote, QuoteQuery> {

    private final Actor mayor = SmallDossier.person("mayor").build();
    private final Dossier dossier =
        SmallDossier.of(
            mayor,
            SmallDossier.quote("plea").addressee(Link.inferred(mayor, WHY)).build(),
            SmallDossier.quote("answer").speaker(Link.stated(mayor)).build(),
            SmallDossier.quote("thanks").addressee(Link.stated(mayor)).build());

    @Override
    QuoteQuery all() {
      return dossier.quotes();
    }

    @Override
    Actor target() {
      return mayor;
    }

    @Override
    QuoteQuery step(QuoteQuery query, Actor addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, Link<Actor> addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, String addressee, Basis... bases) {
      return query.to(addressee, bases);
    }

    @Override
    String parameter() {
      return "addressee";
    }

    @Override
    String question() {
      return "quotes to mayor";
    }

    @Override
    List<String> stated() {
      return List.of("thanks");
    }

    @Override
    List<String> inferred() {
      return List.of("plea");
    }

    @Override
    List<String> either() {
      return List.of("plea", "thanks");
    }

    @Test
    void findsWhatKarimovToldPutin() {
      assertThat(quotes.by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one().text())
          .isEqualTo(
              "Military and technical cooperation is developing efficiently. We highly value the"
                  + " assistance Russia is providing in training military specialists and in"
                  + " modernizing military hardware");
    }

    @Test
    void findsItByTheStatedWordsOnly() {
      assertThat(ids(quotes.by(ISLAM_KARIMOV, STATED).to(VLADIMIR_PUTIN, STATED)))
          .containsExactly("military-and-technical-cooperation");
      assertThat(quotes.to(VLADIMIR_PUTIN, INFERRED)).isEmpty();
    }

    @Test
    void findsNothingThatPutinToldKarimov() {
      assertThat(quotes.by(VLADIMIR_PUTIN).to(ISLAM_KARIMOV)).isEmpty();
    }

    @Test
    void takesALinkToAPerson() {
      Link<Person> putin = Link.stated(VLADIMIR_PUTIN);
      assertThat(quotes.to(putin).count()).isEqualTo(1);
    }
  }

  @Nested
  class At extends QueryTest.RelationStep<Event, Quote, QuoteQuery> {

    private final Event feast = SmallDossier.event("feast").build();
    private final Dossier dossier =
        SmallDossier.of(
            feast,
            SmallDossier.quote("toast").event(Link.stated(feast)).build(),
            SmallDossier.quote("whisper").event(Link.inferred(feast, WHY)).build(),
            SmallDossier.quote("letter").build());

    @Override
    QuoteQuery all() {
      return dossier.quotes();
    }

    @Override
    Event target() {
      return feast;
    }

    @Override
    QuoteQuery step(QuoteQuery query, Event event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, Link<Event> event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, String event, Basis... bases) {
      return query.at(event, bases);
    }

    @Override
    String parameter() {
      return "event";
    }

    @Override
    String question() {
      return "quotes at feast";
    }

    @Override
    List<String> stated() {
      return List.of("toast");
    }

    @Override
    List<String> inferred() {
      return List.of("whisper");
    }

    @Override
    List<String> either() {
      return List.of("toast", "whisper");
    }
  }

  @Nested
  class Unattributed {

    @Test
    void keepsWhatTheArticleGivesToNobody() {
      assertThat(ids(quotes.unattributed()))
          .containsExactly(
              "practical-cooperation",
              "oil-and-gas-sphere",
              "crackdown",
              "mistake",
              "tracing-the-evil");
    }

    @Test
    void leavesOutWhatAReaderGivesToSomebody() {
      assertThat(quotes.by(ISLAM_KARIMOV, INFERRED).unattributed()).isEmpty();
    }

    @Test
    void addsUpWithTheQuotesOfAllSpeakers() {
      assertThat(
              quotes.unattributed().count()
                  + quotes.by(ISLAM_KARIMOV).count()
                  + quotes.by(VLADIMIR_PUTIN).count())
          .isEqualTo(quotes.count());
    }
  }

  @Nested
  class Containing {

    @Test
    void takesWordsWithoutRegardToCase() {
      assertThat(ids(quotes.containing("COOPERATION")))
          .containsExactly(
              "practical-cooperation",
              "military-and-technical-cooperation",
              "readiness-to-continue-cooperation",
              "strategic-cooperation",
              "quality-of-allied-relations");
    }

    @Test
    void takesWordsAsTheyFollowEachOther() {
      assertThat(ids(quotes.containing("oil and gas"))).containsExactly("oil-and-gas-sphere");
      assertThat(quotes.containing("gas and oil")).isEmpty();
    }

    @Test
    void takesWordsAcrossTwoSentences() {
      assertThat(ids(quotes.containing("efficiently. We highly")))
          .containsExactly("military-and-technical-cooperation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"our countries' security", "our countries’ security"})
    void takesEveryFormOfApostrophe(String words) {
      assertThat(ids(quotes.containing(words)))
          .containsExactly("readiness-to-continue-cooperation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b\" c", "a “b” c", "A ”B“ C"})
    void takesEveryFormOfQuotationMark(String words) {
      Dossier dossier = SmallDossier.of(SmallDossier.quote("q").text("x a “b” c y").build());
      assertThat(ids(dossier.quotes().containing(words))).containsExactly("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ΟΔΟΣ", "οδος", "οδοσ"})
    void takesEveryFormOfSigma(String words) {
      Dossier dossier = SmallDossier.of(SmallDossier.quote("q").text("Οδοσήμανση ΟΔΟΣΑΣ").build());
      assertThat(ids(dossier.quotes().containing(words))).containsExactly("q");
    }

    @Test
    void takesWordsThatAnEditorPutIn() {
      assertThat(ids(quotes.containing("[our]")))
          .containsExactly("readiness-to-continue-cooperation");
    }

    @Test
    void takesNoWordsFromOutsideTheQuotationMarks() {
      assertThat(quotes.containing("Karimov told Putin")).isEmpty();
    }
  }

  @Nested
  class Citing extends QueryTest.RelationStep<SourceCitation, Quote, QuoteQuery> {

    @Override
    QuoteQuery all() {
      return quotes;
    }

    @Override
    SourceCitation target() {
      return INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
    }

    @Override
    QuoteQuery step(QuoteQuery query, SourceCitation citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, Link<SourceCitation> citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, String citation, Basis... bases) {
      return query.citing(citation, bases);
    }

    @Override
    String parameter() {
      return "citation";
    }

    @Override
    String question() {
      return "quotes citing interfax-and-uzbek-tv-on-the-signing";
    }

    @Override
    List<String> stated() {
      return List.of("oil-and-gas-sphere");
    }

    @Override
    List<String> inferred() {
      return List.of("unprecedented-case");
    }

    @Override
    List<String> either() {
      return List.of("unprecedented-case", "oil-and-gas-sphere");
    }
  }

  @Nested
  class ReportedBy extends QueryTest.RelationStep<Organization, Quote, QuoteQuery> {

    @Override
    QuoteQuery all() {
      return quotes;
    }

    @Override
    Organization target() {
      return INTERFAX;
    }

    @Override
    QuoteQuery step(QuoteQuery query, Organization outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, Link<Organization> outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    QuoteQuery step(QuoteQuery query, String outlet, Basis... bases) {
      return query.reportedBy(outlet, bases);
    }

    @Override
    String parameter() {
      return "outlet";
    }

    @Override
    String question() {
      return "quotes reported by interfax";
    }

    @Override
    List<String> stated() {
      return List.of("oil-and-gas-sphere");
    }

    @Override
    List<String> inferred() {
      return List.of("unprecedented-case");
    }

    @Override
    List<String> either() {
      return List.of("unprecedented-case", "oil-and-gas-sphere");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "itar-tass, INFERRED, practical-cooperation trust-based readiness-to-continue-cooperation",
      "itar-tass, STATED,",
      "channel-one-tv, INFERRED,",
      "channel-one-tv, STATED, strategic-cooperation quality-of-allied-relations",
      "uzbek-tv-first-channel, INFERRED,"
          + " unprecedented-case crackdown mistake tracing-the-evil",
      "uzbek-tv-first-channel, STATED, oil-and-gas-sphere",
      "uzbek-television, INFERRED,",
      "uzbek-television, STATED,"
    })
    void findsWhatEachOutletReports(String outlet, Basis basis, String expected) {
      assertThat(ids(quotes.reportedBy(outlet, basis)))
          .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest(name = "citation {0}, outlet {1}: {2}")
    @CsvSource({
      "STATED, STATED, STATED",
      "STATED, INFERRED, INFERRED",
      "INFERRED, STATED, INFERRED",
      "INFERRED, INFERRED, INFERRED"
    })
    void isInferredIfTheCitationOrTheOutletIs(Basis citation, Basis outlet, Basis report) {
      Organization gazette = SmallDossier.organization("gazette").build();
      SourceCitation may = SmallDossier.citation("may").addOutlet(link(gazette, outlet)).build();
      Quote quote = SmallDossier.quote("q").addCitation(link(may, citation)).build();
      QuoteQuery small = SmallDossier.of(gazette, may, quote).quotes();

      assertThat(ids(small.reportedBy(gazette, report))).containsExactly("q");
      assertThat(small.reportedBy(gazette, report == STATED ? INFERRED : STATED)).isEmpty();
    }

    @Test
    void takesTheBasesOfOneCitationAndItsOwnOutlets() {
      Organization gazette = SmallDossier.organization("gazette").build();
      Organization herald = SmallDossier.organization("herald").build();
      SourceCitation may = SmallDossier.citation("may").addOutlet(Link.stated(gazette)).build();
      SourceCitation june = SmallDossier.citation("june").addOutlet(Link.stated(herald)).build();
      Quote quote =
          SmallDossier.quote("q").addCitations(Link.inferred(may, WHY), Link.stated(june)).build();
      QuoteQuery small = SmallDossier.of(gazette, herald, may, june, quote).quotes();

      assertThat(small.reportedBy(gazette, STATED)).isEmpty();
      assertThat(ids(small.reportedBy(herald, STATED))).containsExactly("q");
    }

    private <R extends DossierRecord> Link<R> link(R record, Basis basis) {
      return basis == STATED ? Link.stated(record) : Link.inferred(record, WHY);
    }
  }

  @Nested
  class WithCitation {

    @Test
    void keepsWhatHasASourceOnEitherBasis() {
      assertThat(ids(quotes.withCitation()))
          .isEqualTo(ids(quotes.withCitation(STATED, INFERRED)))
          .hasSize(10)
          .doesNotContain("military-and-technical-cooperation");
    }

    @Test
    void keepsOnlyWhatIsStated() {
      assertThat(ids(quotes.withCitation(STATED)))
          .containsExactly(
              "strategic-cooperation", "quality-of-allied-relations", "oil-and-gas-sphere");
    }

    @Test
    void keepsOnlyWhatIsInferred() {
      assertThat(ids(quotes.withCitation(INFERRED)))
          .containsExactly(
              "practical-cooperation",
              "trust-based",
              "readiness-to-continue-cooperation",
              "unprecedented-case",
              "crackdown",
              "mistake",
              "tracing-the-evil");
    }

    @Test
    void takesACitationWithoutOutlet() {
      SourceCitation own = SmallDossier.citation("own-source").build();
      Dossier dossier =
          SmallDossier.of(own, SmallDossier.quote("q").addCitation(Link.stated(own)).build());
      assertThat(ids(dossier.quotes().withCitation(STATED))).containsExactly("q");
    }
  }

  @Nested
  class WithoutCitation {

    @Test
    void keepsTheOneQuoteWithoutSource() {
      assertThat(quotes.withoutCitation().one().id())
          .isEqualTo("military-and-technical-cooperation");
    }

    @Test
    void keepsTheRestOfThoseWithCitation() {
      assertThat(quotes.withoutCitation().count() + quotes.withCitation().count())
          .isEqualTo(quotes.count());
      assertThat(quotes.withCitation().withoutCitation()).isEmpty();
    }
  }

  @Nested
  class Dates {

    @Test
    void areThoseOnWhichPutinSpoke() {
      assertThat(ids(quotes.on("2008-02-06")))
          .isEqualTo(ids(quotes.at(KREMLIN_TALKS)))
          .containsExactly("strategic-cooperation", "quality-of-allied-relations");
    }

    @Test
    void areMissingForTheOthers() {
      assertThat(quotes.undated().count()).isEqualTo(9);
      assertThat(quotes.undated().by(VLADIMIR_PUTIN)).isEmpty();
    }
  }
}

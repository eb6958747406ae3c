package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationBuilder;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.SourceCitationBuilder;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementBuilder;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

  private static final String TARGETS = "io.github.dossier4j.DossierTest#targets";
  private static final String RELATIONS = "io.github.dossier4j.DossierTest#relations";
  private static final String PLACES = "io.github.dossier4j.DossierTest#places";

  /** Lies within paragraph 1, of a hundred code points. */
  private static final Passage INSIDE = Passage.of(1, 10, 20);

  private static final Set<Type> ACTORS = EnumSet.of(Type.PERSON, Type.ORGANIZATION);

  /** The seven types of record, and how a record of each with a given id comes into a dossier. */
  private enum Type {
    PERSON("people", (dossier, id) -> dossier.addPerson(person(id).build())),
    ORGANIZATION(
        "organizations", (dossier, id) -> dossier.addOrganization(organization(id).build())),
    AGREEMENT("agreements", (dossier, id) -> dossier.addAgreement(agreement(id).build())),
    QUOTE("quotes", (dossier, id) -> dossier.addQuote(quote(id).build())),
    STATEMENT("statements", (dossier, id) -> dossier.addStatement(statement(id).build())),
    CITATION("citations", (dossier, id) -> dossier.addCitation(citation(id).build())),
    EVENT("events", (dossier, id) -> dossier.addEvent(event(id).build()));

    final String list;
    private final BiConsumer<DossierBuilder, String> add;

    Type(String list, BiConsumer<DossierBuilder, String> add) {
      this.list = list;
      this.add = add;
    }

    DossierBuilder addTo(DossierBuilder dossier, String id) {
      add.accept(dossier, id);
      return dossier;
    }
  }

  /** A place where a link stands: its pointer, what it may name, a dossier with a link there. */
  private record Relating(
      String pointer, Set<Type> accepted, Function<Passage[], DossierBuilder> making) {

    /** A dossier whose link names a record "target", which it does not hold. */
    DossierBuilder dangling(Passage... passages) {
      return making.apply(passages);
    }

    /** The same dossier with a record for the link. */
    DossierBuilder leadingTo(Type type, Passage... passages) {
      return type.addTo(making.apply(passages), "target");
    }

    @Override
    public String toString() {
      return pointer;
    }
  }

  static List<Relating> relations() {
    return List.of(
        relation(
            "/article/publication",
            Type.ORGANIZATION,
            at -> small().article(article().toBuilder().publication(toOrganization(at)).build())),
        relation(
            "/article/sources/0",
            Type.ORGANIZATION,
            at -> small().article(article().toBuilder().addSource(toOrganization(at)).build())),
        relation(
            "/people/0/positions/0/organization",
            Type.ORGANIZATION,
            at ->
                small()
                    .addPerson(
                        person("source")
                            .addPosition(Position.stated("Chair", toOrganization(at)))
                            .build())),
        relation(
            "/organizations/0/country",
            Type.ORGANIZATION,
            at ->
                small()
                    .addOrganization(organization("source").country(toOrganization(at)).build())),
        relation(
            "/organizations/0/partOf",
            Type.ORGANIZATION,
            at ->
                small().addOrganization(organization("source").partOf(toOrganization(at)).build())),
        relation(
            "/agreements/0/parties/0",
            Type.ORGANIZATION,
            at -> small().addAgreement(agreement("source").addParty(toOrganization(at)).build())),
        relation(
            "/agreements/0/signatories/0/person",
            Type.PERSON,
            at ->
                small()
                    .addAgreement(
                        agreement("source")
                            .addSignatory(
                                Signatory.builder()
                                    .person(Link.stated(person("target").build(), at))
                                    .build())
                            .build())),
        relation(
            "/agreements/0/signatories/0/organization",
            Type.ORGANIZATION,
            at ->
                small()
                    .addPerson(person("signatory").build())
                    .addAgreement(
                        agreement("source")
                            .addSignatory(
                                signatory().toBuilder().organization(toOrganization(at)).build())
                            .build())),
        relation(
            "/agreements/0/objects/0",
            Type.ORGANIZATION,
            at -> small().addAgreement(agreement("source").addObject(toOrganization(at)).build())),
        relation(
            "/agreements/0/event",
            Type.EVENT,
            at -> small().addAgreement(agreement("source").event(toEvent(at)).build())),
        relation(
            "/agreements/0/citations/0",
            Type.CITATION,
            at -> small().addAgreement(agreement("source").addCitation(toCitation(at)).build())),
        relation(
            "/quotes/0/speaker",
            ACTORS,
            at -> small().addQuote(quote("source").speaker(toActor(at)).build())),
        relation(
            "/quotes/0/addressee",
            ACTORS,
            at -> small().addQuote(quote("source").addressee(toActor(at)).build())),
        relation(
            "/quotes/0/about/0",
            EnumSet.allOf(Type.class),
            at -> small().addQuote(quote("source").addAbout(toActor(at)).build())),
        relation(
            "/quotes/0/event",
            Type.EVENT,
            at -> small().addQuote(quote("source").event(toEvent(at)).build())),
        relation(
            "/quotes/0/citations/0",
            Type.CITATION,
            at -> small().addQuote(quote("source").addCitation(toCitation(at)).build())),
        relation(
            "/statements/0/holder",
            ACTORS,
            at -> small().addStatement(statement("source").holder(toActor(at)).build())),
        relation(
            "/statements/0/addressee",
            ACTORS,
            at -> small().addStatement(statement("source").addressee(toActor(at)).build())),
        relation(
            "/statements/0/about/0",
            EnumSet.allOf(Type.class),
            at -> small().addStatement(statement("source").addAbout(toActor(at)).build())),
        relation(
            "/statements/0/event",
            Type.EVENT,
            at -> small().addStatement(statement("source").event(toEvent(at)).build())),
        relation(
            "/statements/0/citations/0",
            Type.CITATION,
            at -> small().addStatement(statement("source").addCitation(toCitation(at)).build())),
        relation(
            "/citations/0/outlets/0",
            Type.ORGANIZATION,
            at -> small().addCitation(citation("source").addOutlet(toOrganization(at)).build())),
        relation(
            "/events/0/participants/0/actor",
            ACTORS,
            at ->
                small()
                    .addEvent(
                        event("source")
                            .addParticipant(Participant.of(toActor(at), "guest"))
                            .build())),
        relation(
            "/events/0/after/0",
            Type.EVENT,
            at -> small().addEvent(event("source").addAfter(toEvent(at)).build())),
        relation(
            "/events/0/partOf",
            Type.EVENT,
            at -> small().addEvent(event("source").partOf(toEvent(at)).build())),
        relation(
            "/events/0/citations/0",
            Type.CITATION,
            at -> small().addEvent(event("source").addCitation(toCitation(at)).build())));
  }

  private static Relating relation(
      String pointer, Type accepted, Function<Passage[], DossierBuilder> making) {
    return relation(pointer, EnumSet.of(accepted), making);
  }

  private static Relating relation(
      String pointer, Set<Type> accepted, Function<Passage[], DossierBuilder> making) {
    return new Relating(pointer, accepted, making);
  }

  /** Every relation with every type of record that it might name. */
  static Stream<Arguments> targets() {
    return relations().stream()
        .flatMap(relation -> Stream.of(Type.values()).map(type -> arguments(relation, type)));
  }

  /** Every place where a passage stands, and a dossier with a passage there. */
  static Stream<Arguments> places() {
    Stream<Arguments> ofLinks =
        relations().stream()
            .map(
                relation ->
                    place(
                        relation.pointer() + "/passages/0",
                        at -> relation.leadingTo(relation.accepted().iterator().next(), at)));
    Stream<Arguments> others =
        Stream.of(
            place(
                "/article/date/passages/0",
                at -> small().article(article().toBuilder().date(time(at)).build())),
            place(
                "/article/title/passages/0",
                at -> small().article(article().toBuilder().title(reported(at)).build())),
            place(
                "/article/authors/0/passages/0",
                at -> small().article(article().toBuilder().addAuthor(reported(at)).build())),
            place(
                "/article/place/passages/0",
                at -> small().article(article().toBuilder().place(reported(at)).build())),
            place(
                "/agreements/0/figures/0/passages/0",
                at -> small().addAgreement(agreement("source").addFigure(reported(at)).build())),
            place(
                "/statements/0/figures/0/passages/0",
                at -> small().addStatement(statement("source").addFigure(reported(at)).build())),
            place(
                "/events/0/figures/0/passages/0",
                at -> small().addEvent(event("source").addFigure(reported(at)).build())),
            place(
                "/people/0/positions/0/passages/0",
                at ->
                    small()
                        .addPerson(
                            person("source")
                                .addPosition(
                                    Position.builder()
                                        .title("Chair")
                                        .basis(Basis.STATED)
                                        .addPassage(at)
                                        .build())
                                .build())),
            place(
                "/people/0/mentions/0",
                at -> small().addPerson(person("source").addMention(at).build())),
            place(
                "/organizations/0/mentions/0",
                at -> small().addOrganization(organization("source").addMention(at).build())),
            place(
                "/agreements/0/signatories/0/capacity/passages/0",
                at ->
                    small()
                        .addPerson(person("signatory").build())
                        .addAgreement(
                            agreement("source")
                                .addSignatory(
                                    signatory().toBuilder()
                                        .capacity(ReportedText.stated("Chair", at))
                                        .build())
                                .build())),
            place(
                "/agreements/0/date/passages/0",
                at -> small().addAgreement(agreement("source").date(time(at)).build())),
            place(
                "/agreements/0/period/passages/0",
                at -> small().addAgreement(agreement("source").period(time(at)).build())),
            place(
                "/agreements/0/passages/0",
                at -> small().addAgreement(agreement("source").addPassage(at).build())),
            place(
                "/quotes/0/date/passages/0",
                at -> small().addQuote(quote("source").date(time(at)).build())),
            place("/quotes/0/passage", at -> small().addQuote(quote("source").passage(at).build())),
            place(
                "/statements/0/date/passages/0",
                at -> small().addStatement(statement("source").date(time(at)).build())),
            place(
                "/statements/0/passage",
                at -> small().addStatement(statement("source").passage(at).build())),
            place(
                "/citations/0/date/passages/0",
                at -> small().addCitation(citation("source").date(time(at)).build())),
            place(
                "/citations/0/passage",
                at -> small().addCitation(citation("source").passage(at).build())),
            place(
                "/events/0/date/passages/0",
                at -> small().addEvent(event("source").date(time(at)).build())),
            place(
                "/events/0/period/passages/0",
                at -> small().addEvent(event("source").period(time(at)).build())),
            place(
                "/events/0/place/passages/0",
                at -> small().addEvent(event("source").place(reported(at)).build())),
            place(
                "/events/0/passages/0",
                at -> small().addEvent(event("source").addPassage(at).build())));
    return Stream.concat(ofLinks, others);
  }

  private static Arguments place(String pointer, Function<Passage, DossierBuilder> making) {
    return arguments(pointer, making);
  }

  private static DossierBuilder small() {
    return Dossier.builder()
        .id("small")
        .title("A small dossier")
        .version("1")
        .rights("Free to use.")
        .article(article());
  }

  /** Has a header of 30 code points and a paragraph of 100. */
  private static Article article() {
    return Article.builder()
        .id("article")
        .addParagraphs(
            ParagraphFingerprint.of(0, 30, "a".repeat(64)),
            ParagraphFingerprint.of(1, 100, "b".repeat(64)))
        .build();
  }

  private static PersonBuilder person(String id) {
    return Person.builder().id(id).name("Some One");
  }

  private static OrganizationBuilder organization(String id) {
    return Organization.builder().id(id).name("Some Thing").kind(OrganizationKind.GROUP);
  }

  private static AgreementBuilder agreement(String id) {
    return Agreement.builder()
        .id(id)
        .title("A pact")
        .kind(AgreementKind.TREATY)
        .status(AgreementStatus.SIGNED);
  }

  private static QuoteBuilder quote(String id) {
    return Quote.builder().id(id).text("a word").kind(QuoteKind.DIRECT).passage(INSIDE);
  }

  private static StatementBuilder statement(String id) {
    return Statement.builder().id(id).text("A view.").kind(StatementKind.REPORTED).passage(INSIDE);
  }

  private static SourceCitationBuilder citation(String id) {
    return SourceCitation.builder().id(id).printed("Herald, May 1").passage(INSIDE);
  }

  private static EventBuilder event(String id) {
    return Event.builder()
        .id(id)
        .title("A visit")
        .kind(EventKind.VISIT)
        .status(EventStatus.OCCURRED);
  }

  private static Signatory signatory() {
    return Signatory.builder().person(Link.stated(person("signatory").build())).build();
  }

  private static ReportedText reported(Passage at) {
    return ReportedText.stated("12 years", at);
  }

  private static ReportedTime time(Passage at) {
    return ReportedTime.stated("2008", "2008", at);
  }

  private static Link<Organization> toOrganization(Passage... at) {
    return Link.stated(organization("target").build(), at);
  }

  private static Link<Actor> toActor(Passage... at) {
    return Link.stated(person("target").build(), at);
  }

  private static Link<Event> toEvent(Passage... at) {
    return Link.stated(event("target").build(), at);
  }

  private static Link<SourceCitation> toCitation(Passage... at) {
    return Link.stated(citation("target").build(), at);
  }

  private static Link<Event> linkToEvent(String id) {
    return Link.stated(event(id).build());
  }

  private static Link<Organization> linkToOrganization(String id) {
    return Link.stated(organization(id).build());
  }

  private static List<Problem> problems(DossierBuilder dossier) {
    InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, dossier::build);
    assertThat(thrown).as("the failure").isNotNull();
    return thrown.problems();
  }

  private static void assertRefused(ProblemCode code, String pointer, DossierBuilder dossier) {
    assertThat(problems(dossier))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple(code, pointer));
  }

  @Nested
  class TheHeader {

    @Test
    void isReportedTogetherWhereItIsMissing() {
      assertThat(problems(Dossier.builder()))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.MISSING, "/id"),
              tuple(ProblemCode.MISSING, "/title"),
              tuple(ProblemCode.MISSING, "/version"),
              tuple(ProblemCode.MISSING, "/rights"),
              tuple(ProblemCode.MISSING, "/article"));
    }

    @Test
    void hasTheFormatOfThisRelease() {
      assertThat(small().build().format()).isEqualTo(Dossier.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 0, -1})
    void isRefusedWithAnotherFormat(int format) {
      assertThat(problems(small().format(format)))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.UNKNOWN_FORMAT, "/format", String.valueOf(format)));
    }

    @Test
    void isRefusedWithABadId() {
      assertRefused(ProblemCode.BAD_ID, "/id", small().id("a small one"));
    }

    @Test
    void isRefusedWithABlankTitle() {
      assertRefused(ProblemCode.BLANK_TEXT, "/title", small().title(" "));
    }

    @Test
    void isRefusedWithABlankVersion() {
      assertRefused(ProblemCode.BLANK_TEXT, "/version", small().version(""));
    }

    @Test
    void isRefusedWithBlankRights() {
      assertRefused(ProblemCode.BLANK_TEXT, "/rights", small().rights("\n"));
    }

    @Test
    void isRefusedWithBlankCoverage() {
      assertRefused(ProblemCode.BLANK_TEXT, "/coverage", small().coverage(" "));
    }

    @Test
    void isEnough() {
      assertThat(small().build().size()).isZero();
    }
  }

  @Nested
  class ALink {

    @ParameterizedTest(name = "{0}")
    @MethodSource(RELATIONS)
    void isRefusedWhereItDangles(Relating relation) {
      assertThat(problems(relation.dangling()))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(
              tuple(ProblemCode.DANGLING_REFERENCE, relation.pointer() + "/ref", "target"));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource(TARGETS)
    void leadsToARecordOfTheRightTypeOnly(Relating relation, Type type) {
      DossierBuilder dossier = relation.leadingTo(type);

      if (relation.accepted().contains(type)) {
        assertThatCode(dossier::build).doesNotThrowAnyException();
      } else {
        assertRefused(ProblemCode.WRONG_TYPE_REFERENCE, relation.pointer() + "/ref", dossier);
      }
    }

    @Test
    void namesTheTypeThatItNeeds() {
      assertThatThrownBy(
              small()
                      .addPerson(person("target").build())
                      .addAgreement(agreement("pact").addParty(toOrganization()).build())
                  ::build)
          .hasMessageContainingAll(
              "/agreements/0/parties/0/ref", "Organization", "target", "wrong-type-reference");
    }

    @Test
    void mayNotNameTheArticle() {
      assertRefused(
          ProblemCode.DANGLING_REFERENCE,
          "/events/0/after/0/ref",
          small().addEvent(event("visit").addAfter(linkToEvent("article")).build()));
    }

    @Test
    void mayNotNameTheDossier() {
      assertRefused(
          ProblemCode.DANGLING_REFERENCE,
          "/events/0/after/0/ref",
          small().addEvent(event("visit").addAfter(linkToEvent("small")).build()));
    }

    @Test
    void isToldTheNearestIdInTheFirstTwentyProblems() {
      DossierBuilder dossier = small().addEvent(event("war-and-peace").build());
      for (int i = 0; i < 21; i++) {
        Link<Event> war = Link.stated("war-and-pea" + (char) ('d' + i));
        dossier.addEvent(event("later-" + i).addAfter(war).build());
      }

      assertThat(problems(dossier))
          .hasSize(21)
          .filteredOn(each -> each.message().contains("the nearest is 'war-and-peace'"))
          .hasSize(20);
    }

    @Test
    void isAskedForTheExactId() {
      assertRefused(
          ProblemCode.DANGLING_REFERENCE,
          "/events/0/after/0/ref",
          small()
              .addEvent(event("visit").addAfter(linkToEvent("talks")).build())
              .addEvent(event("Talks").build()));
    }

    @Test
    void mayNameARecordThatStandsBeforeOrBehind() {
      assertThat(
              small()
                  .addEvent(event("a").addAfter(linkToEvent("b")).build())
                  .addEvent(event("b").build())
                  .addEvent(event("c").addAfter(linkToEvent("b")).build())
                  .build()
                  .size())
          .isEqualTo(3);
    }

    @Test
    void isReportedAtItsOwnPlaceInAList() {
      assertRefused(
          ProblemCode.DANGLING_REFERENCE,
          "/events/1/after/2/ref",
          small()
              .addEvent(event("a").build())
              .addEvent(
                  event("b")
                      .addAfter(linkToEvent("a"), linkToEvent("a"), linkToEvent("nowhere"))
                      .build()));
    }
  }

  @Nested
  class AnId {

    @ParameterizedTest
    @EnumSource(Type.class)
    void isRefusedTwiceInOneList(Type type) {
      assertRefused(
          ProblemCode.DUPLICATE_ID,
          "/" + type.list + "/1/id",
          type.addTo(type.addTo(small(), "same"), "same"));
    }

    @ParameterizedTest
    @EnumSource(value = Type.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
    void isRefusedTwiceInTwoLists(Type type) {
      assertRefused(
          ProblemCode.DUPLICATE_ID,
          "/" + type.list + "/0/id",
          type.addTo(Type.PERSON.addTo(small(), "same"), "same"));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void ofTheArticleIsRefusedForARecord(Type type) {
      assertRefused(
          ProblemCode.DUPLICATE_ID, "/" + type.list + "/0/id", type.addTo(small(), "article"));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void ofTheDossierIsRefusedForARecord(Type type) {
      assertRefused(
          ProblemCode.DUPLICATE_ID, "/" + type.list + "/0/id", type.addTo(small(), "small"));
    }

    @Test
    void ofTheDossierIsRefusedForTheArticle() {
      assertRefused(ProblemCode.DUPLICATE_ID, "/article/id", small().id("article"));
    }

    @Test
    void thatRecordsOfTwoTypesHaveIsKnownToALinkThatMayNameOneOfThem() {
      assertRefused(
          ProblemCode.DUPLICATE_ID,
          "/organizations/0/id",
          small()
              .addPerson(person("same").build())
              .addOrganization(organization("same").build())
              .addQuote(quote("quote").speaker(Link.stated("same")).build()));
    }

    @Test
    void isReportedEachTimeItIsUsedAgain() {
      assertThat(
              problems(
                  small()
                      .addPerson(person("same").build())
                      .addPerson(person("other").build())
                      .addPerson(person("same").build())
                      .addEvent(event("same").build())))
          .extracting(Problem::pointer, each -> each.value().get())
          .containsExactly(tuple("/people/2/id", "same"), tuple("/events/0/id", "same"));
    }

    @Test
    void mayDifferInCaseOnly() {
      assertThat(
              small()
                  .addPerson(person("same").build())
                  .addPerson(person("Same").build())
                  .build()
                  .size())
          .isEqualTo(2);
    }
  }

  @Nested
  class APassage {

    @ParameterizedTest(name = "{0}")
    @MethodSource(PLACES)
    void mayEndWhereItsParagraphEnds(String pointer, Function<Passage, DossierBuilder> making) {
      assertThatCode(making.apply(Passage.of(1, 99, 100))::build).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(PLACES)
    void isRefusedPastTheEndOfItsParagraph(
        String pointer, Function<Passage, DossierBuilder> making) {
      assertRefused(ProblemCode.PASSAGE_OUTSIDE, pointer, making.apply(Passage.of(1, 99, 101)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(PLACES)
    void isRefusedInAParagraphThatIsMissing(
        String pointer, Function<Passage, DossierBuilder> making) {
      assertRefused(ProblemCode.PASSAGE_OUTSIDE, pointer, making.apply(Passage.of(2, 0, 1)));
    }

    @Test
    void isMeasuredByItsOwnParagraph() {
      assertRefused(
          ProblemCode.PASSAGE_OUTSIDE,
          "/quotes/0/passage",
          small().addQuote(quote("word").passage(Passage.of(0, 25, 31)).build()));
    }

    @Test
    void isReportedAtItsOwnPlaceInAList() {
      assertRefused(
          ProblemCode.PASSAGE_OUTSIDE,
          "/people/1/mentions/2",
          small()
              .addPerson(person("a").build())
              .addPerson(person("b").addMentions(INSIDE, INSIDE, Passage.of(1, 0, 200)).build()));
    }

    @Test
    void isNamedWithTheLengthOfItsParagraph() {
      assertThatThrownBy(
              small().addQuote(quote("word").passage(Passage.of(1, 99, 101)).build())::build)
          .hasMessageContainingAll("/quotes/0/passage", "100 code points", "99", "101");
    }

    @Test
    void isRefusedWhereTheArticleHasNoParagraphs() {
      assertThat(
              problems(
                  small()
                      .article(Article.builder().id("article").build())
                      .addQuote(quote("word").build())))
          .extracting(Problem::pointer, Problem::message)
          .containsExactly(
              tuple(
                  "/quotes/0/passage",
                  "a passage must lie in a paragraph of the article, which has none"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 9, 10, 11, 16, 100})
    void isMeasuredByItsParagraphWhereNumbersAreLeftOut(int number) {
      assertThatCode(gapped(Passage.of(number, 0, 10 * number))::build).doesNotThrowAnyException();
      assertThat(problems(gapped(Passage.of(number, 0, 10 * number + 1))))
          .extracting(Problem::message)
          .containsExactly(
              "a passage must end within its paragraph of " + 10 * number + " code points");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 6, 7, 8, 12, 17, 99, 101})
    void isRefusedInAParagraphThatIsLeftOut(int number) {
      assertThat(problems(gapped(Passage.of(number, 0, 1))))
          .extracting(Problem::message)
          .containsExactly("a passage must lie in a paragraph of the article");
    }

    /** An article that leaves paragraphs out, each ten times as long as its number. */
    private DossierBuilder gapped(Passage passage) {
      return small()
          .article(
              Article.builder()
                  .id("article")
                  .paragraphs(
                      Stream.of(2, 3, 5, 9, 10, 11, 16, 100)
                          .map(
                              number ->
                                  ParagraphFingerprint.of(number, 10 * number, "a".repeat(64)))
                          .toList())
                  .build())
          .addQuote(quote("word").passage(passage).build());
    }
  }

  @Nested
  class ACircle {

    @Test
    void isRefusedWhereAnEventFollowsItself() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/events/0/after/0/ref",
          small().addEvent(event("a").addAfter(linkToEvent("a")).build()));
    }

    @Test
    void isRefusedWhereTwoEventsFollowEachOther() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/events/1/after/0/ref",
          small()
              .addEvent(event("a").addAfter(linkToEvent("b")).build())
              .addEvent(event("b").addAfter(linkToEvent("a")).build()));
    }

    @Test
    void isRefusedWhereAnEventFollowsItselfThroughOthers() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/events/3/after/0/ref",
          small()
              .addEvent(event("before").addAfter(linkToEvent("a")).build())
              .addEvent(event("a").addAfter(linkToEvent("b")).build())
              .addEvent(event("b").addAfter(linkToEvent("c")).build())
              .addEvent(event("c").addAfter(linkToEvent("a")).build()));
    }

    @Test
    void isRefusedWhereAnEventIsPartOfItself() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/events/0/partOf/ref",
          small().addEvent(event("a").partOf(linkToEvent("a")).build()));
    }

    @Test
    void isRefusedWhereAnEventIsPartOfItselfThroughOthers() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/events/2/partOf/ref",
          small()
              .addEvent(event("a").partOf(linkToEvent("b")).build())
              .addEvent(event("b").partOf(linkToEvent("c")).build())
              .addEvent(event("c").partOf(linkToEvent("a")).build()));
    }

    @Test
    void isRefusedWhereAnOrganizationIsPartOfItself() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/organizations/0/partOf/ref",
          small().addOrganization(organization("a").partOf(linkToOrganization("a")).build()));
    }

    @Test
    void isRefusedWhereAnOrganizationIsPartOfItselfThroughOthers() {
      assertRefused(
          ProblemCode.CIRCULAR_REFERENCE,
          "/organizations/1/partOf/ref",
          small()
              .addOrganization(organization("a").partOf(linkToOrganization("b")).build())
              .addOrganization(organization("b").partOf(linkToOrganization("a")).build()));
    }

    @Test
    void isReportedForEachOfSeveral() {
      assertThat(
              problems(
                  small()
                      .addEvent(event("a").addAfter(linkToEvent("a")).build())
                      .addEvent(event("b").addAfter(linkToEvent("c")).build())
                      .addEvent(event("c").addAfter(linkToEvent("b")).build())))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(
              tuple(ProblemCode.CIRCULAR_REFERENCE, "/events/0/after/0/ref", "a"),
              tuple(ProblemCode.CIRCULAR_REFERENCE, "/events/2/after/0/ref", "b"));
    }

    @Test
    void isNoneWhereTwoWaysLeadToOneEvent() {
      assertThat(
              small()
                  .addEvent(event("a").addAfter(linkToEvent("b"), linkToEvent("c")).build())
                  .addEvent(event("b").addAfter(linkToEvent("d")).build())
                  .addEvent(event("c").addAfter(linkToEvent("d")).build())
                  .addEvent(event("d").build())
                  .build()
                  .size())
          .isEqualTo(4);
    }

    @Test
    void isNoneWhereAPartFollowsItsWhole() {
      assertThat(
              small()
                  .addEvent(event("visit").addAfter(linkToEvent("talks")).build())
                  .addEvent(event("talks").partOf(linkToEvent("visit")).build())
                  .build()
                  .size())
          .isEqualTo(2);
    }

    @Test
    void isNoneWhereAnOrganizationIsItsOwnCountry() {
      assertThat(
              small()
                  .addOrganization(organization("a").country(linkToOrganization("a")).build())
                  .build()
                  .size())
          .isEqualTo(1);
    }
  }

  @Nested
  @Tag("slow")
  class ALongChain {

    private static final int LENGTH = 100_000;

    @Test
    void ofEventsThatFollowEachOtherIsBuilt() {
      DossierBuilder dossier = small();
      for (int i = 1; i < LENGTH; i++) {
        dossier.addEvent(event("e" + i).addAfter(linkToEvent("e" + (i + 1))).build());
      }
      dossier.addEvent(event("e" + LENGTH).build());

      assertThat(dossier.build().size()).isEqualTo(LENGTH);
    }

    @Test
    void ofOrganizationsThatArePartOfEachOtherIsBuilt() {
      DossierBuilder dossier = small();
      for (int i = 1; i < LENGTH; i++) {
        dossier.addOrganization(
            organization("o" + i).partOf(linkToOrganization("o" + (i + 1))).build());
      }
      dossier.addOrganization(organization("o" + LENGTH).build());

      assertThat(dossier.build().size()).isEqualTo(LENGTH);
    }

    @Test
    void thatIsACircleIsRefusedOnce() {
      DossierBuilder dossier = small();
      for (int i = 0; i < LENGTH; i++) {
        dossier.addEvent(event("e" + i).addAfter(linkToEvent("e" + (i + 1) % LENGTH)).build());
      }

      assertRefused(ProblemCode.CIRCULAR_REFERENCE, "/events/99999/after/0/ref", dossier);
    }
  }

  @Nested
  class AllProblems {

    /** One mistake in each part, none of which hides another. */
    private DossierBuilder broken() {
      return small()
          .format(2)
          .title("")
          .article(
              article().toBuilder()
                  .id("small")
                  .publication(linkToOrganization("nowhere"))
                  .date(time(Passage.of(7, 0, 1)))
                  .build())
          .addPerson(
              person("a")
                  .addPosition(Position.stated("Chair", linkToOrganization("e1")))
                  .addMentions(INSIDE, Passage.of(0, 0, 31))
                  .build())
          .addAgreement(
              agreement("b").event(linkToEvent("a")).addCitation(toCitation(INSIDE)).build())
          .addQuote(quote("c").addressee(toActor()).passage(Passage.of(2, 0, 1)).build())
          .addStatement(
              statement("d").date(time(Passage.of(1, 100, 101))).holder(toActor()).build())
          .addCitation(citation("f").addOutlet(linkToOrganization("a")).build())
          .addEvent(event("e1").partOf(linkToEvent("f")).addAfter(linkToEvent("e2")).build())
          .addEvent(event("e2").addAfter(linkToEvent("e1")).build());
    }

    @Test
    void areReportedAtOnce() {
      assertThat(problems(broken()))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.UNKNOWN_FORMAT, "/format"),
              tuple(ProblemCode.BLANK_TEXT, "/title"),
              tuple(ProblemCode.DUPLICATE_ID, "/article/id"),
              tuple(ProblemCode.DANGLING_REFERENCE, "/article/publication/ref"),
              tuple(ProblemCode.WRONG_TYPE_REFERENCE, "/people/0/positions/0/organization/ref"),
              tuple(ProblemCode.WRONG_TYPE_REFERENCE, "/agreements/0/event/ref"),
              tuple(ProblemCode.DANGLING_REFERENCE, "/agreements/0/citations/0/ref"),
              tuple(ProblemCode.WRONG_TYPE_REFERENCE, "/citations/0/outlets/0/ref"),
              tuple(ProblemCode.WRONG_TYPE_REFERENCE, "/events/0/partOf/ref"),
              tuple(ProblemCode.PASSAGE_OUTSIDE, "/article/date/passages/0"),
              tuple(ProblemCode.PASSAGE_OUTSIDE, "/people/0/mentions/1"),
              tuple(ProblemCode.PASSAGE_OUTSIDE, "/quotes/0/passage"),
              tuple(ProblemCode.PASSAGE_OUTSIDE, "/statements/0/date/passages/0"),
              tuple(ProblemCode.CIRCULAR_REFERENCE, "/events/1/after/0/ref"));
    }

    @Test
    void standInTheMessage() {
      assertThatThrownBy(broken()::build)
          .hasMessageStartingWith("14 problems:")
          .hasMessageContaining("/format: ")
          .hasMessageContaining("3 links name this one, was 'target'")
          .hasMessageContaining("/events/1/after/0/ref: ");
    }

    @Test
    void areNotTheLastWordOnTheBuilder() {
      DossierBuilder dossier = small().title("");
      problems(dossier);

      assertThat(dossier.title("A title").build().title()).isEqualTo("A title");
    }
  }

  @Nested
  class LookingUp {

    private final Person person = person("somebody").build();
    private final Quote quote = quote("word").speaker(Link.stated(person)).build();
    private final Dossier dossier = small().addPerson(person).addQuote(quote).build();

    @Test
    void findsARecordById() {
      assertThat(dossier.find("somebody")).hasValue(person);
    }

    @Test
    void findsNothingForAnUnknownId() {
      assertThat(dossier.find("nobody")).isEmpty();
    }

    @Test
    void doesNotFindTheArticle() {
      assertThat(dossier.find("article")).isEmpty();
    }

    @Test
    void findsEveryTypeOfRecord() {
      DossierBuilder all = small();
      for (Type type : Type.values()) {
        type.addTo(all, type.list);
      }
      Dossier built = all.build();

      assertThat(Stream.of(Type.values()).map(type -> built.get(type.list)))
          .hasExactlyElementsOfTypes(
              person("people").build().getClass(),
              organization("organizations").build().getClass(),
              agreement("agreements").build().getClass(),
              quote("quotes").build().getClass(),
              statement("statements").build().getClass(),
              citation("citations").build().getClass(),
              event("events").build().getClass());
    }

    @Test
    void getsARecordById() {
      assertThat(dossier.get("word")).isEqualTo(quote);
    }

    @Test
    void namesTheUnknownIdThatItCannotGet() {
      assertThatThrownBy(() -> dossier.get("nobody"))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("'nobody'");
    }

    @Test
    void namesTheDossierThatDoesNotHoldTheId() {
      assertThatThrownBy(() -> dossier.get("nobody")).hasMessageContaining("'small'");
    }

    @Test
    void getsTheRecordOfALink() {
      Actor speaker = dossier.get(quote.speaker().get());

      assertThat(speaker).isEqualTo(person);
    }

    @Test
    void namesTheIdOfALinkFromElsewhere() {
      assertThatThrownBy(() -> dossier.get(linkToEvent("elsewhere")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("'elsewhere'");
    }

    @Test
    void refusesALinkFromElsewhereWhoseIdIsARecordOfAnotherTypeHere() {
      Link<Event> elsewhere = linkToEvent(person.id());

      assertThatThrownBy(
              () -> {
                Event event = dossier.get(elsewhere);
                assertThat(event).as("never reached").isNull();
              })
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage(
              "record '" + person.id() + "' of dossier 'small' is of another type than Event");
      assertThatThrownBy(() -> dossier.get(elsewhere)).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(() -> Stream.of(elsewhere).map(dossier::get).toList())
          .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsEveryBundledRecord() {
      Dossier visit = MoscowVisit.dossier();

      assertThat(
              Stream.of(
                      visit.people(),
                      visit.organizations(),
                      visit.agreements(),
                      visit.quotes(),
                      visit.statements(),
                      visit.citations(),
                      visit.events())
                  .flatMap(query -> query.stream()))
          .hasSize(visit.size())
          .allSatisfy(record -> assertThat(visit.get(record.id())).isSameAs(record));
    }

    @Test
    void findsAllThatAnOutletStandsBehindInTheOrderOfTheDossier() {
      assertThat(cited().reportedBy(organization("outlet").build()))
          .extracting(DossierRecord::id)
          .containsExactly("agreement", "quote", "statement", "event");
    }

    @Test
    void findsWhatAnOutletStandsBehindOnOneBasisOnly() {
      assertThat(cited().reportedBy(organization("outlet").build(), Basis.STATED))
          .extracting(DossierRecord::id)
          .containsExactly("agreement", "statement", "event");
    }

    /**
     * Four records that a source is cited for, a quote only by inference, and one that has none.
     */
    private Dossier cited() {
      Organization outlet = organization("outlet").build();
      SourceCitation source = citation("source").addOutlet(Link.stated(outlet)).build();
      return small()
          .addOrganization(outlet)
          .addCitation(source)
          .addEvent(event("event").addCitation(Link.stated(source)).build())
          .addStatement(statement("statement").addCitation(Link.stated(source)).build())
          .addQuote(quote("quote").addCitation(Link.inferred(source, "concluded")).build())
          .addQuote(quote("uncited").build())
          .addAgreement(agreement("agreement").addCitation(Link.stated(source)).build())
          .build();
    }

    @Test
    void wantsAnIdToFind() {
      assertThatThrownBy(() -> dossier.find(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("id");
    }

    @Test
    void wantsAnIdToGet() {
      assertThatThrownBy(() -> dossier.get((String) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("id");
    }

    @Test
    void wantsALinkToGet() {
      assertThatThrownBy(() -> dossier.get((Link<DossierRecord>) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("link");
    }
  }

  @Nested
  class TheHistory {

    @ParameterizedTest(name = "[{0}]: reviewed {1}, withdrawn {2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ''                                     | false | false
            drafted 1                              | false | false
            reviewed 1                             | true  | false
            reviewed 0                             | false | false
            reviewed                               | false | false
            reviewed 1, corrected 1                | false | false
            corrected 1, reviewed 1                | true  | false
            reviewed 1, corrected 0                | true  | false
            reviewed 1, corrected                  | true  | false
            reviewed 1, drafted 2                  | true  | false
            withdrawn                              | false | true
            withdrawn 0                            | false | true
            reviewed 1, withdrawn                  | true  | true
            reviewed 1, withdrawn 1                | false | true
            withdrawn 1, reviewed 1                | true  | false
            withdrawn, corrected 0                 | false | false
            """)
    void saysWhatTheDossierIs(String entries, boolean reviewed, boolean withdrawn) {
      Dossier dossier =
          small()
              .history(
                  Stream.of(entries.split(", "))
                      .filter(entry -> !entry.isEmpty())
                      .map(TheHistory::entry)
                      .toList())
              .build();

      assertThat(dossier.isReviewed()).isEqualTo(reviewed);
      assertThat(dossier.isWithdrawn()).isEqualTo(withdrawn);
    }

    private static HistoryEntry entry(String words) {
      String[] parts = words.split(" ");
      return HistoryEntry.builder()
          .act(Act.valueOf(parts[0].toUpperCase(Locale.ROOT)))
          .version(parts.length > 1 ? Optional.of(parts[1]) : Optional.empty())
          .build();
    }
  }

  @Nested
  class TheCreditOfTheWholeArticle {

    private final Organization agency = organization("agency").build();
    private final Dossier dossier =
        small()
            .article(article().toBuilder().addSource(Link.stated(agency)).build())
            .addOrganizations(agency, organization("other").build())
            .addAgreement(agreement("agreement").build())
            .addQuote(quote("quote").build())
            .addStatement(statement("statement").build())
            .addEvent(event("event").build())
            .build();

    @Test
    void standsBehindEveryRecordByInference() {
      assertThat(dossier.reportedBy(agency))
          .isEqualTo(dossier.reportedBy(agency, Basis.INFERRED))
          .extracting(DossierRecord::id)
          .containsExactly("agreement", "quote", "statement", "event");
      assertThat(dossier.reportedBy(agency, Basis.STATED)).isEmpty();
      assertThat(dossier.reportedBy(organization("other").build())).isEmpty();
    }

    @Test
    void isNoCitation() {
      assertThat(dossier.events().withCitation().list()).isEmpty();
      assertThat(dossier.citations().list()).isEmpty();
    }
  }

  @Nested
  class ADossier {

    private DossierBuilder full() {
      DossierBuilder dossier = small();
      for (Type type : Type.values()) {
        type.addTo(type.addTo(dossier, type.list), type.list + "-too");
      }
      return dossier;
    }

    @Test
    void countsItsRecords() {
      assertThat(full().build().size()).isEqualTo(14);
    }

    @Test
    void hasItsRecordsInTheOrderOfItsLists() {
      assertThat(full().build().records())
          .extracting(DossierRecord::id)
          .hasSize(14)
          .startsWith("people", "people-too", "organizations")
          .endsWith("citations-too", "events", "events-too");
    }

    @Test
    void saysItsIdAndItsSize() {
      assertThat(full().build()).hasToString("Dossier small of 14 records");
    }

    @Test
    void describesARecordForPeople() {
      Link<Organization> town = Link.stated("town", Passage.of(1, 2, 6));
      Person ada =
          person("ada")
              .name("Ada Field")
              .addPosition(
                  Position.builder()
                      .title("mayor")
                      .organization(town)
                      .tenure(Tenure.FORMER)
                      .basis(Basis.INFERRED)
                      .note("concluded")
                      .build())
              .addMentions(INSIDE, Passage.of(1, 30, 39))
              .build();
      Event feast =
          event("feast")
              .title("Spring feast")
              .date(ReportedTime.stated("May 1", "2008-05-01"))
              .period(ReportedTime.undated("for days"))
              .place(ReportedText.stated("the Square"))
              .addParticipant(Participant.of(Link.stated(ada), "host"))
              .addPassage(INSIDE)
              .build();
      Dossier dossier =
          small()
              .addPerson(ada)
              .addOrganization(organization("town").name("Old Town").build())
              .addEvent(feast)
              .addQuote(quote("quote").build())
              .build();

      assertThat(dossier.describe(ada))
          .isEqualTo(
              """
              people ada
                /name: Ada Field
                /positions/0: mayor, former (inferred: concluded)
                /positions/0/organization: Old Town (stated)
                  in: paragraph 1, 2 to 6
                /mentions: paragraph 1, 10 to 20; paragraph 1, 30 to 39\
              """);
      assertThat(dossier.describe(feast))
          .isEqualTo(
              """
              events feast
                /title: Spring feast
                /date: 2008-05-01, printed 'May 1' (stated)
                /period: no date, printed 'for days' (stated)
                /place: the Square (stated)
                /participants/0/actor: Ada Field (stated)
                /participants/0/role: host
                /passages: paragraph 1, 10 to 20\
              """);
      assertThat(dossier.describe(quote("quote").build()))
          .endsWith("/passage: paragraph 1, 10 to 20");
    }

    @Test
    void isEqualToAnotherWithTheSameContent() {
      assertThat(full().build()).isNotSameAs(full().build()).isEqualTo(full().build());
    }

    @Test
    void hasTheHashCodeOfAnotherWithTheSameContent() {
      assertThat(full().build()).hasSameHashCodeAs(full().build());
    }

    @Test
    void staysEqualWhenItHasBeenAsked() {
      Dossier asked = full().build();
      asked.find("people");
      asked.quotes().by("people").list();

      assertThat(asked).isEqualTo(full().build());
    }

    static Stream<Arguments> changes() {
      return Stream.of(
          change("id", dossier -> dossier.id("other")),
          change("title", dossier -> dossier.title("Another")),
          change("version", dossier -> dossier.version("2")),
          change("rights", dossier -> dossier.rights("All reserved.")),
          change("coverage", dossier -> dossier.coverage("Minors are left out.")),
          change(
              "history",
              dossier -> dossier.addHistory(HistoryEntry.builder().act(Act.DRAFTED).build())),
          change(
              "article",
              dossier ->
                  dossier.article(
                      article().toBuilder().title(ReportedText.stated("Headline")).build())),
          change("people", dossier -> dossier.people(List.of())),
          change("organizations", dossier -> dossier.organizations(List.of())),
          change("agreements", dossier -> dossier.agreements(List.of())),
          change("quotes", dossier -> dossier.quotes(List.of())),
          change("statements", dossier -> dossier.statements(List.of())),
          change("citations", dossier -> dossier.citations(List.of())),
          change("events", dossier -> dossier.events(List.of())));
    }

    private static Arguments change(String name, Function<DossierBuilder, DossierBuilder> change) {
      return arguments(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isNotEqualToAChangedCopy(String name, Function<DossierBuilder, DossierBuilder> change) {
      assertThat(change.apply(full().build().toBuilder()).build()).isNotEqualTo(full().build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isLeftAloneByAChangedCopy(String name, Function<DossierBuilder, DossierBuilder> change) {
      Dossier original = full().build();
      change.apply(original.toBuilder()).build();

      assertThat(original).isEqualTo(full().build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isLeftAloneByTheBuilderThatMadeIt(
        String name, Function<DossierBuilder, DossierBuilder> change) {
      DossierBuilder builder = full();
      Dossier built = builder.build();
      change.apply(builder);

      assertThat(built).isEqualTo(full().build());
    }

    @Test
    void isNotEqualWithItsRecordsInAnotherOrder() {
      DossierBuilder forward = Type.EVENT.addTo(Type.EVENT.addTo(small(), "a"), "b");
      DossierBuilder backward = Type.EVENT.addTo(Type.EVENT.addTo(small(), "b"), "a");

      assertThat(forward.build()).isNotEqualTo(backward.build());
    }

    @Test
    void isNotEqualToNull() {
      assertThat(small().build().equals(null)).isFalse();
    }

    @Test
    void hasAnEqualCopy() {
      assertThat(full().build().toBuilder().build()).isEqualTo(full().build());
    }

    @Test
    void takesFurtherRecordsInACopy() {
      Dossier copy = full().build().toBuilder().addPerson(person("new").build()).build();

      assertThat(copy.find("new")).isPresent();
    }

    @Test
    void isCheckedAgainAsACopy() {
      DossierBuilder copy =
          small()
              .addPerson(person("target").build())
              .addQuote(quote("word").speaker(toActor()).build())
              .build()
              .toBuilder();

      assertRefused(
          ProblemCode.DANGLING_REFERENCE, "/quotes/0/speaker/ref", copy.people(List.of()));
    }

    @Test
    void isCopiedWholeWhereItIsBundled() {
      assertThat(MoscowVisit.dossier().toBuilder().build()).isEqualTo(MoscowVisit.dossier());
    }
  }
}

package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ValueTest {

  private static final String KINDS = "io.github.dossier4j.model.ValueTest#kinds";
  private static final String ATTRIBUTES = "io.github.dossier4j.model.ValueTest#attributes";
  private static final String FREE_ATTRIBUTES =
      "io.github.dossier4j.model.ValueTest#freeAttributes";
  private static final String LISTS = "io.github.dossier4j.model.ValueTest#lists";

  private static final Passage HERE = Passage.of(1, 10, 20);
  private static final Passage THERE = Passage.of(2, 5, 9);

  /** One type of value: an empty builder, the least that can be built, and all that can be said. */
  private record Kind<T>(
      Class<T> type,
      Supplier<?> builder,
      List<String> required,
      Supplier<? extends T> least,
      Supplier<? extends T> full) {

    static <T> Kind<T> of(
        Class<T> type,
        Supplier<?> builder,
        String required,
        Supplier<? extends T> least,
        Supplier<? extends T> full) {
      return new Kind<>(type, builder, List.of(required.split(" ")), least, full);
    }

    List<Attribute> attributes() {
      return Arrays.stream(type.getMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .map(method -> new Attribute(this, method))
          .toList();
    }

    boolean has(String attribute) {
      return attributes().stream().anyMatch(each -> each.name().equals(attribute));
    }

    Object builderOf(Object value) {
      return call(value, method(type, "toBuilder"));
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  /** One attribute of a type of value, by its accessor. */
  private record Attribute(Kind<?> kind, Method accessor) {

    String name() {
      return accessor.getName();
    }

    boolean isRequired() {
      return kind.required().contains(name());
    }

    boolean isList() {
      return accessor.getReturnType().equals(List.class);
    }

    Object of(Object value) {
      return call(value, accessor);
    }

    /** Sets it by the method of the builder that takes what the accessor returns. */
    void set(Object builder, Object value) {
      Class<?> type = isList() ? Iterable.class : accessor.getReturnType();
      call(builder, method(builder.getClass(), name(), type), value);
    }

    /** The value of the attribute in the full sample, changed. */
    Object changed() {
      Object value = of(kind.full().get());
      if (value instanceof String text) {
        return text.length() == 64 ? "f".repeat(64) : text + "-too";
      }
      if (value instanceof Integer number) {
        return number + 1;
      }
      if (value instanceof Enum<?> constant) {
        Object[] all = constant.getDeclaringClass().getEnumConstants();
        return all[(constant.ordinal() + 1) % all.length];
      }
      if (value instanceof Optional<?> optional) {
        return name().equals("note") ? optional.map(note -> note + " and more") : Optional.empty();
      }
      if (value instanceof OptionalInt) {
        return OptionalInt.empty();
      }
      if (value instanceof List) {
        return List.of();
      }
      if (value instanceof Passage) {
        return THERE;
      }
      return Link.stated(Person.builder().id("another").name("An Other").build());
    }

    /** A copy of the full sample in which this alone is changed. */
    Object changedCopy() {
      Object builder = kind.builderOf(kind.full().get());
      set(builder, changed());
      return build(builder);
    }

    @Override
    public String toString() {
      return kind + "." + name();
    }
  }

  static List<Attribute> attributes() {
    return kinds().stream().flatMap(kind -> kind.attributes().stream()).toList();
  }

  /** All but those that a rule ties to another: a basis to its note, an assessment to no holder. */
  static List<Attribute> freeAttributes() {
    return attributes().stream()
        .filter(each -> !each.name().equals("basis"))
        .filter(each -> !each.toString().equals("Statement.kind"))
        .toList();
  }

  static List<Attribute> lists() {
    return attributes().stream().filter(Attribute::isList).toList();
  }

  static List<Kind<?>> kinds() {
    return List.of(
        Kind.of(
            Person.class,
            Person::builder,
            "id name",
            () -> Person.builder().id("somebody").name("Some Body").build(),
            ValueTest::person),
        Kind.of(
            Organization.class,
            Organization::builder,
            "id name kind",
            () ->
                Organization.builder()
                    .id("something")
                    .name("Some Thing")
                    .kind(OrganizationKind.GROUP)
                    .build(),
            ValueTest::organization),
        Kind.of(
            Agreement.class,
            Agreement::builder,
            "id title kind status",
            () ->
                Agreement.builder()
                    .id("pact")
                    .title("Pact")
                    .kind(AgreementKind.TREATY)
                    .status(AgreementStatus.SIGNED)
                    .build(),
            ValueTest::agreement),
        Kind.of(
            Quote.class,
            Quote::builder,
            "id text kind passage",
            () ->
                Quote.builder()
                    .id("word")
                    .text("a word")
                    .kind(QuoteKind.DIRECT)
                    .passage(HERE)
                    .build(),
            ValueTest::quote),
        Kind.of(
            Statement.class,
            Statement::builder,
            "id text kind passage",
            () ->
                Statement.builder()
                    .id("view")
                    .text("A view.")
                    .kind(StatementKind.REPORTED)
                    .passage(HERE)
                    .build(),
            ValueTest::statement),
        Kind.of(
            SourceCitation.class,
            SourceCitation::builder,
            "id printed passage",
            () -> SourceCitation.builder().id("source").printed("Herald").passage(HERE).build(),
            ValueTest::citation),
        Kind.of(
            Event.class,
            Event::builder,
            "id title kind status",
            () ->
                Event.builder()
                    .id("visit")
                    .title("A visit")
                    .kind(EventKind.VISIT)
                    .status(EventStatus.OCCURRED)
                    .build(),
            ValueTest::event),
        Kind.of(
            Article.class,
            Article::builder,
            "id",
            () -> Article.builder().id("article").build(),
            ValueTest::article),
        Kind.of(
            Position.class,
            Position::builder,
            "title basis",
            () -> Position.builder().title("Chair").basis(Basis.STATED).build(),
            ValueTest::position),
        Kind.of(
            Signatory.class,
            Signatory::builder,
            "person",
            () -> Signatory.builder().person(Link.stated(someone())).build(),
            ValueTest::signatory),
        Kind.of(
            Participant.class,
            Participant::builder,
            "actor",
            () -> Participant.builder().actor(Link.stated(someone())).build(),
            () -> Participant.of(Link.stated(someone(), HERE), "host")),
        Kind.of(
            HistoryEntry.class,
            HistoryEntry::builder,
            "act",
            () -> HistoryEntry.builder().act(Act.DRAFTED).build(),
            () ->
                HistoryEntry.builder()
                    .act(Act.REVIEWED)
                    .by("A Reader")
                    .date(Edtf.parse("2031-05"))
                    .version("1")
                    .note("Twice.")
                    .build()),
        Kind.of(
            Passage.class,
            Passage::builder,
            "paragraph start end",
            () -> Passage.builder().paragraph(1).start(10).end(20).build(),
            () -> Passage.of(1, 10, 20)),
        Kind.of(
            TextRange.class,
            TextRange::builder,
            "start end",
            () -> TextRange.builder().start(3).end(8).build(),
            () -> TextRange.of(3, 8)),
        Kind.of(
            ReportedText.class,
            ReportedText::builder,
            "printed value basis",
            () ->
                ReportedText.builder()
                    .printed("Moscow")
                    .value("Moscow")
                    .basis(Basis.STATED)
                    .build(),
            () -> ReportedText.inferred("Moscow", "the talks were there", HERE, THERE)),
        Kind.of(
            ReportedTime.class,
            ReportedTime::builder,
            "basis",
            () -> ReportedTime.builder().basis(Basis.STATED).printed("recently").build(),
            () -> ReportedTime.inferred("in May", "2008-05", "the year of the visit", HERE, THERE)),
        Kind.of(
            ParagraphFingerprint.class,
            ParagraphFingerprint::builder,
            "number length sha256",
            () ->
                ParagraphFingerprint.builder().number(1).length(30).sha256("a".repeat(64)).build(),
            () -> ParagraphFingerprint.of(1, 30, "a".repeat(64))),
        Kind.of(
            Problem.class,
            Problem::builder,
            "code pointer message",
            () ->
                Problem.builder()
                    .code(ProblemCode.BAD_ID)
                    .pointer("/id")
                    .message("an id is bad")
                    .build(),
            () ->
                Problem.of(ProblemCode.BAD_ID, "/id", "an id is bad", "?").toBuilder()
                    .line(3)
                    .column(7)
                    .build()));
  }

  private static Person someone() {
    return Person.builder().id("someone").name("Some One").build();
  }

  private static Organization herald() {
    return Organization.builder()
        .id("herald")
        .name("Herald")
        .kind(OrganizationKind.NEWS_OUTLET)
        .build();
  }

  private static Event talks() {
    return Event.builder()
        .id("talks")
        .title("Talks")
        .kind(EventKind.TALKS)
        .status(EventStatus.OCCURRED)
        .build();
  }

  private static SourceCitation source() {
    return SourceCitation.builder().id("source").printed("Herald").passage(HERE).build();
  }

  private static ReportedText figure() {
    return ReportedText.stated("12 years", HERE);
  }

  private static ReportedTime february() {
    return ReportedTime.stated("February 6, 2008", "2008-02-06", HERE);
  }

  private static Person person() {
    return Person.builder()
        .id("somebody")
        .name("Some Body")
        .addAliases("Body", "Mr. Body")
        .addHonorific("Admiral")
        .addPosition(position())
        .addMentions(HERE, THERE)
        .build();
  }

  private static Organization organization() {
    return Organization.builder()
        .id("something")
        .name("Some Thing")
        .acronym("ST")
        .addAliases("The Thing", "Thing")
        .addAdjective("Thingish")
        .kind(OrganizationKind.GROUP)
        .country(Link.stated(herald(), HERE))
        .partOf(Link.stated(herald(), THERE))
        .addMention(HERE)
        .build();
  }

  private static Agreement agreement() {
    return Agreement.builder()
        .id("pact")
        .title("Pact")
        .kind(AgreementKind.TREATY)
        .status(AgreementStatus.SIGNED)
        .addParties(Link.stated(herald()), Link.inferred(organization(), "a neighbor"))
        .addSignatory(signatory())
        .addObject(Link.stated(herald()))
        .event(Link.stated(talks()))
        .date(february())
        .period(ReportedTime.stated("through 2012", "/2012", THERE))
        .subject("trade")
        .addFigure(figure())
        .addCitation(Link.stated(source()))
        .addPassages(HERE, THERE)
        .build();
  }

  private static Quote quote() {
    return Quote.builder()
        .id("word")
        .text("a [kind] word [of mine]")
        .addInsertions(TextRange.of(2, 8), TextRange.of(14, 23))
        .kind(QuoteKind.DIRECT)
        .speaker(Link.stated(someone()))
        .addressee(Link.stated(herald()))
        .cue("told")
        .addAbout(Link.stated(talks()))
        .event(Link.stated(talks()))
        .date(february())
        .addCitation(Link.stated(source()))
        .passage(HERE)
        .build();
  }

  private static Statement statement() {
    return Statement.builder()
        .id("view")
        .text("A view.")
        .kind(StatementKind.REPORTED)
        .holder(Link.stated(someone()))
        .addressee(Link.stated(herald()))
        .cue("held")
        .addAbout(Link.stated(talks()))
        .event(Link.stated(talks()))
        .date(february())
        .addFigure(figure())
        .addCitation(Link.stated(source()))
        .passage(HERE)
        .build();
  }

  private static SourceCitation citation() {
    return source().toBuilder().addOutlet(Link.stated(herald())).date(february()).build();
  }

  private static Event event() {
    return Event.builder()
        .id("visit")
        .title("A visit")
        .kind(EventKind.VISIT)
        .status(EventStatus.OCCURRED)
        .date(february())
        .period(ReportedTime.undated("for a day"))
        .place(ReportedText.stated("Moscow", HERE))
        .addParticipant(Participant.of(Link.stated(someone()), "guest"))
        .addAfter(Link.stated(talks()))
        .partOf(Link.stated(talks()))
        .addFigure(figure())
        .addCitation(Link.stated(source()))
        .addPassages(HERE, THERE)
        .build();
  }

  private static Article article() {
    return Article.builder()
        .id("article")
        .publication(Link.stated(herald()))
        .title(ReportedText.stated("Headline", HERE))
        .addAuthors(ReportedText.stated("First Author"), ReportedText.stated("Second Author"))
        .date(february())
        .place(ReportedText.stated("Moscow", HERE))
        .addSource(Link.stated(herald(), HERE))
        .volume(5)
        .issue(27)
        .language("en")
        .url("https://example.org/")
        .header(2)
        .addParagraphs(
            ParagraphFingerprint.of(0, 30, "a".repeat(64)),
            ParagraphFingerprint.of(1, 90, "b".repeat(64)))
        .build();
  }

  private static Position position() {
    return Position.inferred("Chair", Link.stated(herald(), HERE), "printed before", THERE)
        .toBuilder()
        .tenure(Tenure.ACTING)
        .build();
  }

  private static Signatory signatory() {
    return Signatory.builder()
        .person(Link.stated(someone()))
        .capacity(ReportedText.stated("Chair", HERE))
        .organization(Link.stated(herald()))
        .build();
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a method as a user would, and throws what it throws. */
  private static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object build(Object builder) {
    return call(builder, method(builder.getClass(), "build"));
  }

  private static List<Problem> problems(ThrowingCallable attempt) {
    InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, attempt);
    assertThat(thrown).as("the failure").isNotNull();
    return thrown.problems();
  }

  private static void assertRefused(ProblemCode code, String pointer, ThrowingCallable attempt) {
    assertThat(problems(attempt))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple(code, pointer));
  }

  @Nested
  class TheRequiredAttributes {

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void areEnough(Kind<?> kind) {
      assertThat(kind.least().get()).isInstanceOf(kind.type());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void areReportedTogetherWhereTheyAreMissing(Kind<?> kind) {
      assertThat(problems(() -> build(kind.builder().get())))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              kind.required().stream()
                  .map(name -> tuple(ProblemCode.MISSING, "/" + name))
                  .toArray(Tuple[]::new));
    }

    @Test
    void areReportedOnlyWhereTheyAreMissing() {
      assertRefused(
          ProblemCode.MISSING,
          "/kind",
          () -> Organization.builder().id("something").name("Some Thing").build());
    }

    @Test
    void areNamedInTheMessage() {
      assertThatThrownBy(() -> Person.builder().build())
          .hasMessageContainingAll("/id", "'id'", "/name", "'name'", "[missing]");
    }

    @Test
    void neverBecomeZero() {
      assertRefused(
          ProblemCode.MISSING, "/start", () -> Passage.builder().paragraph(1).end(4).build());
    }
  }

  @Nested
  class TheOtherAttributes {

    /** All but the printed words of a time: they or the value must be there. */
    static Stream<Attribute> optionalAttributes() {
      return attributes().stream()
          .filter(attribute -> !attribute.isRequired())
          .filter(attribute -> !attribute.toString().equals("ReportedTime.printed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optionalAttributes")
    void areAbsentUntilTheyAreSet(Attribute attribute) {
      assertThat(attribute.of(attribute.kind().least().get()))
          .isIn(Optional.empty(), OptionalInt.empty(), List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(ATTRIBUTES)
    void areKeptAsTheyWereSet(Attribute attribute) {
      assertThat(attribute.of(attribute.kind().full().get()))
          .isNotIn(Optional.empty(), OptionalInt.empty(), List.of());
    }

    @Test
    void keepTheOrderInWhichTheyWereAdded() {
      assertThat(
              Person.builder()
                  .id("somebody")
                  .name("Some Body")
                  .addAlias("Z")
                  .addAliases("M", "A")
                  .addAllAliases(List.of("Y", "B"))
                  .build()
                  .aliases())
          .containsExactly("Z", "M", "A", "Y", "B");
    }
  }

  @Nested
  class ACopy {

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isEqualToTheFullOriginal(Kind<?> kind) {
      assertThat(build(kind.builderOf(kind.full().get()))).isEqualTo(kind.full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isEqualToTheLeastOriginal(Kind<?> kind) {
      assertThat(build(kind.builderOf(kind.least().get()))).isEqualTo(kind.least().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(FREE_ATTRIBUTES)
    void takesAChange(Attribute attribute) {
      assertThat(attribute.of(attribute.changedCopy())).isEqualTo(attribute.changed());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(FREE_ATTRIBUTES)
    void leavesTheOriginalAlone(Attribute attribute) {
      Object original = attribute.kind().full().get();
      Object builder = attribute.kind().builderOf(original);
      attribute.set(builder, attribute.changed());
      build(builder);

      assertThat(original).isEqualTo(attribute.kind().full().get());
    }

    @Test
    void leavesTheListsOfTheOriginalAlone() {
      Person original = person();
      original.toBuilder().addAlias("Nobody").addMention(Passage.of(3, 0, 1)).build();

      assertThat(original).isEqualTo(person());
    }

    @Test
    void isCheckedLikeTheOriginal() {
      assertRefused(ProblemCode.BLANK_TEXT, "/name", () -> person().toBuilder().name(" ").build());
    }
  }

  @Nested
  class Equality {

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isByContent(Kind<?> kind) {
      assertThat(kind.full().get()).isNotSameAs(kind.full().get()).isEqualTo(kind.full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void givesTheSameHashCode(Kind<?> kind) {
      assertThat(kind.full().get()).hasSameHashCodeAs(kind.full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(FREE_ATTRIBUTES)
    void asksForEveryAttribute(Attribute attribute) {
      assertThat(attribute.changedCopy()).isNotEqualTo(attribute.kind().full().get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isNotWithNull(Kind<?> kind) {
      assertThat(kind.full().get().equals(null)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(KINDS)
    void isNotWithAnotherType(Kind<?> kind) {
      for (Kind<?> other : kinds()) {
        if (other.type() != kind.type()) {
          assertThat((Object) kind.full().get()).isNotEqualTo(other.full().get());
        }
      }
    }

    @Test
    void asksForTheBasisOfALink() {
      assertThat(Link.stated(someone(), HERE))
          .isNotEqualTo(Link.inferred(someone(), "a reason", HERE));
    }

    @Test
    void asksForTheReasonOfALink() {
      assertThat(Link.inferred(someone(), "a reason"))
          .isNotEqualTo(Link.inferred(someone(), "another reason"));
    }

    @Test
    void asksForThePassagesOfALink() {
      assertThat(Link.stated(someone(), HERE)).isNotEqualTo(Link.stated(someone(), THERE));
    }

    @Test
    void asksForTheIdOfALinkAndNotForTheRecord() {
      assertThat(Link.stated(someone()))
          .isEqualTo(Link.stated(someone().toBuilder().name("Renamed").build()))
          .hasSameHashCodeAs(Link.stated(someone().toBuilder().name("Renamed").build()));
    }

    @Test
    void asksForTheBasisOfAText() {
      assertThat(ReportedText.stated("Moscow"))
          .isNotEqualTo(ReportedText.inferred("Moscow", "a reason"));
    }

    @Test
    void asksForTheBasisOfATime() {
      assertThat(ReportedTime.stated("2008", "2008"))
          .isNotEqualTo(ReportedTime.inferred("2008", "2008", "a reason"));
    }

    @Test
    void asksForTheKindOfAStatement() {
      Statement reported = statement().toBuilder().holder(Optional.empty()).build();

      assertThat(reported.toBuilder().kind(StatementKind.ASSESSMENT).build())
          .isNotEqualTo(reported);
    }
  }

  @Nested
  class TheLists {

    @ParameterizedTest(name = "{0}")
    @MethodSource(LISTS)
    void refuseANewElement(Attribute attribute) {
      assertUnmodifiable(list -> list.add(null), attribute.of(attribute.kind().full().get()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(LISTS)
    void refuseANewElementWhereTheyAreEmpty(Attribute attribute) {
      assertUnmodifiable(list -> list.add(null), attribute.of(attribute.kind().least().get()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(LISTS)
    void refuseToLoseAnElement(Attribute attribute) {
      assertUnmodifiable(list -> list.remove(0), attribute.of(attribute.kind().full().get()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(LISTS)
    void refuseToChangeAnElement(Attribute attribute) {
      assertUnmodifiable(list -> list.set(0, null), attribute.of(attribute.kind().full().get()));
    }

    @Test
    void ofALinkRefuseANewElement() {
      assertUnmodifiable(list -> list.add(null), Link.stated(someone(), HERE, THERE).passages());
    }

    @Test
    void ofALinkRefuseToLoseAnElement() {
      assertUnmodifiable(list -> list.remove(0), Link.stated(someone(), HERE, THERE).passages());
    }

    @Test
    void ofAFailureRefuseToLoseAnElement() {
      assertUnmodifiable(list -> list.remove(0), problems(() -> Person.builder().build()));
    }

    private void assertUnmodifiable(Function<List<?>, ?> change, Object list) {
      assertThatThrownBy(() -> change.apply((List<?>) list))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class ABuilder {

    @ParameterizedTest(name = "{0}")
    @MethodSource(FREE_ATTRIBUTES)
    void thatIsUsedAgainLeavesWhatItBuiltAlone(Attribute attribute) {
      Object builder = attribute.kind().builderOf(attribute.kind().full().get());
      Object built = build(builder);
      attribute.set(builder, attribute.changed());

      assertThat(built).isEqualTo(attribute.kind().full().get());
    }

    @Test
    void thatIsAddedToAgainLeavesWhatItBuiltAlone() {
      PersonBuilder builder = person().toBuilder();
      Person built = builder.build();
      builder.addAlias("Nobody").addMention(Passage.of(3, 0, 1));

      assertThat(built).isEqualTo(person());
    }

    @Test
    void buildsTheChangeWhenItIsUsedAgain() {
      PersonBuilder builder = Person.builder().id("somebody").name("Some Body");
      builder.build();

      assertThat(builder.addAlias("Body").build().aliases()).containsExactly("Body");
    }

    @Test
    void buildsOnceItIsMended() {
      PersonBuilder builder = Person.builder().id("some body").name("Some Body");
      problems(builder::build);

      assertThat(builder.id("somebody").build().id()).isEqualTo("somebody");
    }

    @Test
    void keepsNoHoldOfTheListItIsGiven() {
      List<String> given = new ArrayList<>(List.of("Body"));
      PersonBuilder builder = Person.builder().id("somebody").name("Some Body").aliases(given);
      given.add("Nobody");

      assertThat(builder.build().aliases()).containsExactly("Body");
    }

    @Test
    void replacesAListThatIsSetAnew() {
      assertThat(person().toBuilder().aliases(List.of("New")).build().aliases())
          .containsExactly("New");
    }
  }

  @Nested
  class ANull {

    static Stream<Arguments> builderMethods() {
      return kinds().stream()
          .flatMap(
              kind ->
                  Arrays.stream(kind.builder().get().getClass().getDeclaredMethods())
                      .filter(method -> Modifier.isPublic(method.getModifiers()))
                      .filter(method -> method.getParameterCount() == 1)
                      .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                      .map(method -> arguments(kind, method.getName(), method)));
    }

    static Stream<Arguments> methodsWithOneParameter() {
      return builderMethods().filter(each -> !((Method) each.get()[2]).isVarArgs());
    }

    static Stream<Arguments> methodsWithAnyNumberOfParameters() {
      return builderMethods().filter(each -> ((Method) each.get()[2]).isVarArgs());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("methodsWithOneParameter")
    void isRefusedByABuilderByName(Kind<?> kind, String name, Method method) {
      assertThatThrownBy(() -> call(kind.builder().get(), method, (Object) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining(parameterOf(method));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("methodsWithAnyNumberOfParameters")
    void isRefusedByABuilderAmongOthers(Kind<?> kind, String name, Method method) {
      Object nulls = Array.newInstance(method.getParameterTypes()[0].getComponentType(), 1);

      assertThatThrownBy(() -> call(kind.builder().get(), method, nulls))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining(parameterOf(method));
    }

    private String parameterOf(Method method) {
      if (method.getName().equals("from")) {
        return "instance";
      }
      boolean several = Iterable.class.isAssignableFrom(method.getParameterTypes()[0]);
      return several || method.getName().matches("add[A-Z].*") ? "element" : method.getName();
    }

    static Stream<Arguments> factories() {
      return Stream.of(
          factory("Link.stated", "record", () -> Link.stated((Person) null)),
          factory("Link.stated", "passages", () -> Link.stated(someone(), (Passage) null)),
          factory("Link.inferred", "record", () -> Link.inferred((Person) null, "why")),
          factory(
              "Link.inferred", "passages", () -> Link.inferred(someone(), "why", (Passage) null)),
          factory("Position.stated", "title", () -> Position.stated(null, Link.stated(herald()))),
          factory("Position.stated", "organization", () -> Position.stated("Chair", null)),
          factory(
              "Position.inferred", "organization", () -> Position.inferred("Chair", null, "why")),
          factory("Link.stated", "id", () -> Link.stated((String) null)),
          factory("Link.inferred", "id", () -> Link.inferred((String) null, "why")),
          factory("Participant.of", "actor", () -> Participant.of(null, "host")),
          factory("Participant.of", "role", () -> Participant.of(Link.stated(someone()), null)),
          factory("ParagraphFingerprint.of", "sha256", () -> ParagraphFingerprint.of(0, 1, null)),
          factory("ReportedText.stated", "printed", () -> ReportedText.stated(null)),
          factory("ReportedText.inferred", "printed", () -> ReportedText.inferred(null, "why")),
          factory("ReportedTime.stated", "printed", () -> ReportedTime.stated(null, "2008")),
          factory("ReportedTime.undated", "printed", () -> ReportedTime.undated(null)),
          factory(
              "ReportedTime.inferred", "printed", () -> ReportedTime.inferred(null, "2008", "why")),
          factory("Problem.of", "code", () -> Problem.of(null, "/id", "a sentence")),
          factory(
              "Problem.of", "pointer", () -> Problem.of(ProblemCode.BAD_ID, null, "a sentence")),
          factory("Problem.of", "message", () -> Problem.of(ProblemCode.BAD_ID, "/id", null)),
          factory(
              "Problem.of",
              "value",
              () -> Problem.of(ProblemCode.BAD_ID, "/id", "a sentence", null)),
          factory("Passage.contains", "other", () -> HERE.contains(null)),
          factory("Passage.overlaps", "other", () -> HERE.overlaps(null)),
          factory(
              "InvalidDataException",
              "problems",
              () -> new InvalidDataException((List<Problem>) null)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("factories")
    void isRefusedByAFactoryByName(String factory, String parameter, ThrowingCallable call) {
      assertThatThrownBy(call)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining(parameter);
    }

    static Stream<Arguments> factoriesThatNameAnotherParameter() {
      return Stream.of(
          factory("Link.inferred", "why", () -> Link.inferred(someone(), null)),
          factory("Link.inferred", "why", () -> Link.inferred("someone", null)),
          factory(
              "Position.inferred",
              "why",
              () -> Position.inferred("Chair", Link.stated(herald()), null)),
          factory("Link.stated", "passages", () -> Link.stated(someone(), (Passage[]) null)),
          factory("ReportedText.inferred", "why", () -> ReportedText.inferred("Moscow", null)),
          factory("ReportedTime.stated", "value", () -> ReportedTime.stated("2008", null)),
          factory("ReportedTime.inferred", "value", () -> ReportedTime.inferred(null, "why")),
          factory("ReportedTime.inferred", "why", () -> ReportedTime.inferred("2008", null)),
          factory("Problem.within", "prefix", () -> blank().within(null)),
          factory("Problems.add", "problem", () -> new Problems().add(null)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("factoriesThatNameAnotherParameter")
    void isRefusedByTheNameThatTheCallerSees(
        String factory, String parameter, ThrowingCallable call) {
      assertThatThrownBy(call)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining(parameter);
    }

    private static Problem blank() {
      return Problem.of(ProblemCode.BLANK_TEXT, "/name", "a sentence");
    }

    private static Arguments factory(String name, String parameter, ThrowingCallable call) {
      return arguments(name, parameter, call);
    }
  }

  @Nested
  class AnId {

    static Stream<Arguments> badIds() {
      return kinds().stream()
          .filter(kind -> kind.has("id"))
          .flatMap(
              kind ->
                  Stream.of(
                      arguments(kind, "empty", ""),
                      arguments(kind, "of 201 characters", "a".repeat(201)),
                      arguments(kind, "with a hyphen in front", "-a"),
                      arguments(kind, "with a hyphen behind", "a-"),
                      arguments(kind, "with a dot in front", ".a"),
                      arguments(kind, "with a dot behind", "a."),
                      arguments(kind, "of a hyphen", "-"),
                      arguments(kind, "with a space", "a b"),
                      arguments(kind, "with a space in front", " a"),
                      arguments(kind, "with a line end", "a\n"),
                      arguments(kind, "with an umlaut", "\u00fcber"),
                      arguments(kind, "with a slash", "a/b"),
                      arguments(kind, "with an underscore", "a_b"),
                      arguments(kind, "with a colon", "a:b"),
                      arguments(kind, "with an at sign", "a@b"),
                      arguments(kind, "with a bracket", "a[b"),
                      arguments(kind, "with a grave accent", "a`b"),
                      arguments(kind, "with a brace", "a{b"),
                      arguments(kind, "with Arabic digits", "a\u0661"),
                      arguments(kind, "with a letter beyond the plane", "a\ud835\udc1ab")));
    }

    @ParameterizedTest(name = "of {0} {1}")
    @MethodSource("badIds")
    void isRefused(Kind<?> kind, String fault, String id) {
      assertRefused(ProblemCode.BAD_ID, "/id", () -> build(withId(kind, id)));
    }

    static Stream<Arguments> goodIds() {
      return kinds().stream()
          .filter(kind -> kind.has("id"))
          .flatMap(
              kind ->
                  Stream.of(
                      arguments(kind, "a"),
                      arguments(kind, "z"),
                      arguments(kind, "A"),
                      arguments(kind, "Z"),
                      arguments(kind, "0"),
                      arguments(kind, "9"),
                      arguments(kind, "a".repeat(200)),
                      arguments(kind, "a" + "-".repeat(198) + "z"),
                      arguments(kind, "a-b.c"),
                      arguments(kind, "a.-.b")));
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @MethodSource("goodIds")
    void isAccepted(Kind<?> kind, String id) {
      assertThatCode(() -> build(withId(kind, id))).doesNotThrowAnyException();
    }

    private Object withId(Kind<?> kind, String id) {
      Object builder = kind.builderOf(kind.least().get());
      return call(builder, method(builder.getClass(), "id", String.class), id);
    }
  }

  @Nested
  class AText {

    /** Every text, where it stands, and how a value is made of it. */
    static Stream<Arguments> texts() {
      return Stream.of(
          text("Person", "/name", text -> person().toBuilder().name(text).build()),
          text("Person", "/aliases/2", text -> person().toBuilder().addAlias(text).build()),
          text("Person", "/honorifics/1", text -> person().toBuilder().addHonorific(text).build()),
          text("Organization", "/name", text -> organization().toBuilder().name(text).build()),
          text(
              "Organization", "/acronym", text -> organization().toBuilder().acronym(text).build()),
          text(
              "Organization",
              "/aliases/2",
              text -> organization().toBuilder().addAlias(text).build()),
          text("Agreement", "/title", text -> agreement().toBuilder().title(text).build()),
          text("Agreement", "/subject", text -> agreement().toBuilder().subject(text).build()),
          text("Quote", "/text", text -> bare().text(text).build()),
          text("Quote", "/cue", text -> quote().toBuilder().cue(text).build()),
          text("Statement", "/text", text -> statement().toBuilder().text(text).build()),
          text("Statement", "/cue", text -> statement().toBuilder().cue(text).build()),
          text("SourceCitation", "/printed", text -> citation().toBuilder().printed(text).build()),
          text("Event", "/title", text -> event().toBuilder().title(text).build()),
          text(
              "Organization",
              "/adjectives/1",
              text -> organization().toBuilder().addAdjective(text).build()),
          text(
              "HistoryEntry",
              "/by",
              text -> HistoryEntry.builder().act(Act.DRAFTED).by(text).build()),
          text(
              "HistoryEntry",
              "/version",
              text -> HistoryEntry.builder().act(Act.DRAFTED).version(text).build()),
          text(
              "HistoryEntry",
              "/note",
              text -> HistoryEntry.builder().act(Act.DRAFTED).note(text).build()),
          text("Position", "/note", text -> position().toBuilder().note(text).build()),
          text("Article", "/language", text -> article().toBuilder().language(text).build()),
          text("Article", "/url", text -> article().toBuilder().url(text).build()),
          text("Position", "/title", text -> position().toBuilder().title(text).build()),
          text("Participant", "/role", text -> Participant.of(Link.stated(someone()), text)),
          text(
              "ReportedText",
              "/printed",
              text -> ReportedText.stated("Moscow").toBuilder().printed(text).build()),
          text(
              "ReportedText",
              "/value",
              text -> ReportedText.stated("Moscow").toBuilder().value(text).build()),
          text("ReportedText", "/note", text -> ReportedText.inferred("Moscow", text)),
          text("ReportedTime", "/printed", text -> ReportedTime.stated(text, "2008")),
          text("ReportedTime without a value", "/printed", ReportedTime::undated),
          text("ReportedTime", "/note", text -> ReportedTime.inferred("2008", text)),
          text("Link", "/note", text -> Link.inferred(someone(), text)));
    }

    private static Arguments text(String type, String pointer, Function<String, ?> maker) {
      return arguments(type, pointer, maker);
    }

    private static QuoteBuilder bare() {
      return Quote.builder().id("word").kind(QuoteKind.DIRECT).passage(HERE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWhereItIsEmpty(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.BLANK_TEXT, pointer, () -> maker.apply(""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWhereItIsWhiteSpace(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.BLANK_TEXT, pointer, () -> maker.apply(" \t\n\u2003"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isRefusedWithHalfASurrogatePair(String type, String pointer, Function<String, ?> maker) {
      assertRefused(ProblemCode.MALFORMED_TEXT, pointer, () -> maker.apply("a \ud834 clef"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void isAcceptedWithAWholeSurrogatePair(String type, String pointer, Function<String, ?> maker) {
      assertThatCode(() -> maker.apply("a \ud834\udd1e clef")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ends in a high one \ud834",
          "\udd1e starts with a low one",
          "the wrong way round \udd1e\ud834",
          "two high ones \ud834\ud834\udd1e",
          "a low one after a pair \ud834\udd1e\udd1e"
        })
    void isMalformedWithHalfASurrogatePairAnywhere(String text) {
      assertRefused(ProblemCode.MALFORMED_TEXT, "/text", () -> bare().text(text).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u009f"})
    void isMalformedWithAControlCharacter(String control) {
      assertRefused(
          ProblemCode.MALFORMED_TEXT, "/text", () -> bare().text("a" + control + "b").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u0085", "\u2028", "\u200b", "\ufeff"})
    void mayHaveTabsAndLineBreaksAndWhatIsNotSeen(String space) {
      assertThat(bare().text("a" + space + "b").build().text()).isEqualTo("a" + space + "b");
    }

    @Test
    void isKeptAsPrinted() {
      String text = " It\u2019s \u201cso\u201d\u00a0\u2014 n\u0303 ";

      assertThat(bare().text(text).build().text()).isEqualTo(text);
    }

    @Test
    void isReportedTogetherWithAllElseThatIsWrong() {
      assertThat(
              problems(
                  () ->
                      Person.builder()
                          .id("some body")
                          .name("")
                          .addAliases("good", " ", "\ud834")
                          .addHonorific("\t")
                          .build()))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.BAD_ID, "/id"),
              tuple(ProblemCode.BLANK_TEXT, "/name"),
              tuple(ProblemCode.BLANK_TEXT, "/aliases/1"),
              tuple(ProblemCode.MALFORMED_TEXT, "/aliases/2"),
              tuple(ProblemCode.BLANK_TEXT, "/honorifics/0"));
    }
  }

  @Nested
  class ARange {

    static Stream<Arguments> badRanges() {
      return Stream.of(
          arguments("empty", 5, 5),
          arguments("empty at the start", 0, 0),
          arguments("backward", 5, 4),
          arguments("from a negative number", -1, 4),
          arguments("negative", -4, -1),
          arguments("as far apart as numbers go", Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRanges")
    void isRefusedAsAPassage(String fault, int start, int end) {
      assertRefused(ProblemCode.BAD_RANGE, "", () -> Passage.of(1, start, end));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRanges")
    void isRefusedWithinAText(String fault, int start, int end) {
      assertRefused(ProblemCode.BAD_RANGE, "", () -> TextRange.of(start, end));
    }

    @Test
    void mayHoldOneCodePoint() {
      assertThat(Passage.of(0, 0, 1).end()).isEqualTo(1);
    }

    @Test
    void isOfAParagraphThatIsNotNegative() {
      assertRefused(ProblemCode.NEGATIVE_NUMBER, "/paragraph", () -> Passage.of(-1, 0, 1));
    }

    @Test
    void isReportedTogetherWithItsParagraph() {
      assertThat(problems(() -> Passage.of(-1, 3, 3)))
          .extracting(Problem::code, Problem::pointer)
          .containsExactly(
              tuple(ProblemCode.NEGATIVE_NUMBER, "/paragraph"), tuple(ProblemCode.BAD_RANGE, ""));
    }
  }

  @Nested
  class Passages {

    private final Passage passage = Passage.of(2, 10, 20);

    static Stream<Arguments> others() {
      return Stream.of(
          arguments("itself", Passage.of(2, 10, 20), true, true),
          arguments("its first half", Passage.of(2, 10, 15), true, true),
          arguments("its last half", Passage.of(2, 15, 20), true, true),
          arguments("one that starts before it", Passage.of(2, 9, 15), false, true),
          arguments("one that ends after it", Passage.of(2, 15, 21), false, true),
          arguments("one around it", Passage.of(2, 9, 21), false, true),
          arguments("one that ends where it starts", Passage.of(2, 5, 10), false, false),
          arguments("one that starts where it ends", Passage.of(2, 20, 25), false, false),
          arguments("one in another paragraph", Passage.of(3, 10, 20), false, false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("others")
    void containOthers(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(passage.contains(other)).isEqualTo(contained);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("others")
    void overlapOthers(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(passage.overlaps(other)).isEqualTo(overlapping);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("others")
    void overlapBothWays(String name, Passage other, boolean contained, boolean overlapping) {
      assertThat(other.overlaps(passage)).isEqualTo(overlapping);
    }
  }

  @Nested
  class AnInsertion {

    private Quote quoteOf(String text, TextRange... insertions) {
      return Quote.builder()
          .id("word")
          .text(text)
          .addInsertions(insertions)
          .kind(QuoteKind.DIRECT)
          .passage(HERE)
          .build();
    }

    @Test
    void mayBeTheWholeText() {
      assertThat(quoteOf("[our]", TextRange.of(0, 5)).insertions()).hasSize(1);
    }

    @Test
    void isRefusedPastTheEndOfTheText() {
      assertRefused(
          ProblemCode.RANGE_OUTSIDE, "/insertions/0", () -> quoteOf("[our]", TextRange.of(0, 6)));
    }

    @Test
    void isRefusedBehindTheText() {
      assertRefused(
          ProblemCode.RANGE_OUTSIDE,
          "/insertions/1",
          () -> quoteOf("[our]", TextRange.of(0, 5), TextRange.of(7, 9)));
    }

    @Test
    void isCountedInCodePoints() {
      String clefs = "\ud834\udd1e\ud834\udd1e\ud834\udd1e";

      assertThat(quoteOf(clefs, TextRange.of(0, 3)).insertions())
          .containsExactly(TextRange.of(0, 3));
    }

    @Test
    void isRefusedPastTheEndInCodePoints() {
      String clefs = "\ud834\udd1e\ud834\udd1e\ud834\udd1e";

      assertThat(problems(() -> quoteOf(clefs, TextRange.of(0, 4))))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.RANGE_OUTSIDE, "/insertions/0", "0 to 4"));
    }

    @Test
    void isRefusedWhereItOverlapsTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("we [and our] land", TextRange.of(3, 12), TextRange.of(8, 14)));
    }

    @Test
    void isRefusedInsideTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("we [and our] land", TextRange.of(3, 12), TextRange.of(4, 7)));
    }

    @Test
    void isRefusedTwice() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("[our] land", TextRange.of(0, 5), TextRange.of(0, 5)));
    }

    @Test
    void isRefusedBeforeTheOneBefore() {
      assertRefused(
          ProblemCode.BAD_RANGE,
          "/insertions/1",
          () -> quoteOf("[our] land [too]", TextRange.of(11, 16), TextRange.of(0, 5)));
    }

    @Test
    void mayTouchTheOneBefore() {
      assertThat(quoteOf("[our][own]", TextRange.of(0, 5), TextRange.of(5, 10)).insertions())
          .hasSize(2);
    }
  }

  @Nested
  class ALink {

    @Test
    void thatIsStatedHasTheIdOfItsRecord() {
      assertThat(Link.stated(someone()).id()).isEqualTo("someone");
    }

    @Test
    void thatIsStatedHasNoNote() {
      assertThat(Link.stated(someone()).note()).isEmpty();
    }

    @Test
    void thatIsStatedSaysSo() {
      assertThat(Link.stated(someone()).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void thatIsInferredSaysSo() {
      assertThat(Link.inferred(someone(), "a reason").basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void thatIsInferredSaysWhy() {
      assertThat(Link.inferred(someone(), "a reason").note()).hasValue("a reason");
    }

    @Test
    void keepsItsPassagesInOrder() {
      assertThat(Link.stated(someone(), THERE, HERE).passages()).containsExactly(THERE, HERE);
    }

    @Test
    void mayNameAnyActor() {
      Link<Actor> link = Link.stated(herald());

      assertThat(link.id()).isEqualTo("herald");
    }
  }

  @Nested
  class ABasis {

    @Test
    void ofATextThatIsInferredNeedsANote() {
      assertRefused(
          ProblemCode.INFERRED_WITHOUT_REASON,
          "/note",
          () -> ReportedText.stated("Moscow").toBuilder().basis(Basis.INFERRED).build());
    }

    @Test
    void ofATimeThatIsInferredNeedsANote() {
      assertRefused(
          ProblemCode.INFERRED_WITHOUT_REASON,
          "/note",
          () -> february().toBuilder().basis(Basis.INFERRED).build());
    }

    @Test
    void ofATextThatIsStatedAllowsNoNote() {
      assertRefused(
          ProblemCode.REASON_WITHOUT_INFERENCE,
          "/note",
          () -> ReportedText.stated("Moscow").toBuilder().note("a reason").build());
    }

    @Test
    void ofATimeThatIsStatedAllowsNoNote() {
      assertRefused(
          ProblemCode.REASON_WITHOUT_INFERENCE,
          "/note",
          () -> february().toBuilder().note("a reason").build());
    }
  }

  @Nested
  class ASignatory {

    @Test
    void signedForTheOrganizationThatItNames() {
      assertThat(signatory().signedFor(herald())).isTrue();
    }

    @Test
    void signedForNoOtherOrganization() {
      assertThat(signatory().signedFor(organization())).isFalse();
    }

    @Test
    void signedForNobodyWhereTheArticleLeavesItOpen() {
      assertThat(signatory().toBuilder().organization(Optional.empty()).build().signedFor(herald()))
          .isFalse();
    }
  }

  @Nested
  class AReportedText {

    @Test
    void hasThePrintedWordsAsItsValue() {
      assertThat(ReportedText.stated("Moscow").value()).isEqualTo("Moscow");
    }

    @Test
    void mayHaveAValueOfItsOwn() {
      assertThat(ReportedText.stated("the capital").toBuilder().value("Moscow").build())
          .extracting(ReportedText::printed, ReportedText::value)
          .containsExactly("the capital", "Moscow");
    }

    @Test
    void saysWhyItIsInferred() {
      assertThat(ReportedText.inferred("Moscow", "a reason").note()).hasValue("a reason");
    }
  }

  @Nested
  class AReportedTime {

    @Test
    void mayHavePrintedWordsOnly() {
      assertThat(ReportedTime.undated("recently").value()).isEmpty();
    }

    @Test
    void mayHaveAValueOnly() {
      assertThat(ReportedTime.inferred("2008-02-06", "the day of the visit").printed()).isEmpty();
    }

    @Test
    void mayHaveBoth() {
      assertThat(ReportedTime.inferred("February 6", "2008-02-06", "the year of the visit"))
          .extracting(ReportedTime::printed, ReportedTime::value)
          .containsExactly(Optional.of("February 6"), Optional.of(Edtf.parse("2008-02-06")));
    }

    @Test
    void isRefusedWithNeither() {
      assertRefused(
          ProblemCode.EMPTY_TIME, "", () -> ReportedTime.builder().basis(Basis.STATED).build());
    }

    @Test
    void isRefusedWithAValueThatIsNoDate() {
      assertRefused(ProblemCode.BAD_DATE, "", () -> ReportedTime.stated("May", "May 2008"));
    }
  }

  @Nested
  class AStatement {

    @Test
    void thatIsReportedMayHaveAHolder() {
      assertThat(statement().holder()).isPresent();
    }

    @Test
    void thatIsReportedMayHaveNone() {
      assertThat(statement().toBuilder().holder(Optional.empty()).build().holder()).isEmpty();
    }

    @Test
    void thatIsAnAssessmentMustHaveNone() {
      assertThat(problems(() -> statement().toBuilder().kind(StatementKind.ASSESSMENT).build()))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.HELD_ASSESSMENT, "/holder", "someone"));
    }

    @Test
    void thatIsAnAssessmentMayHaveAnAddressee() {
      Statement assessment =
          statement().toBuilder().kind(StatementKind.ASSESSMENT).holder(Optional.empty()).build();

      assertThat(assessment.addressee()).isPresent();
    }
  }

  @Nested
  class AParagraph {

    static Stream<Arguments> badDigests() {
      return Stream.of(
          arguments("empty", ""),
          arguments("of 63 digits", "a".repeat(63)),
          arguments("of 65 digits", "a".repeat(65)),
          arguments("in upper case", "A".repeat(64)),
          arguments("with a letter after f", "g" + "a".repeat(63)),
          arguments("with a letter after f at the end", "a".repeat(63) + "g"),
          arguments("with a space", "a".repeat(63) + " "),
          arguments("with Arabic digits", "\u0661".repeat(64)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDigests")
    void isRefusedWithADigest(String fault, String digest) {
      assertRefused(ProblemCode.BAD_DIGEST, "/sha256", () -> ParagraphFingerprint.of(0, 1, digest));
    }

    @Test
    void mayHaveAnyLowerCaseHexadecimalDigit() {
      String digest = "0123456789abcdef".repeat(4);

      assertThat(ParagraphFingerprint.of(0, 1, digest).sha256()).isEqualTo(digest);
    }

    @Test
    void mayBeEmpty() {
      assertThat(ParagraphFingerprint.of(0, 0, "a".repeat(64)).length()).isZero();
    }

    @Test
    void isRefusedWithNegativeNumbers() {
      assertThat(problems(() -> ParagraphFingerprint.of(-1, -2, "a".repeat(64))))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(
              tuple(ProblemCode.NEGATIVE_NUMBER, "/number", "-1"),
              tuple(ProblemCode.NEGATIVE_NUMBER, "/length", "-2"));
    }
  }

  @Nested
  class AFigure {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0 dead",
          "12 years",
          "1200000 USD",
          "-4.5 \u00b0C",
          "007 agents",
          "1.0 percent of them",
          "1 %"
        })
    void isANumberAndItsUnit(String value) {
      assertThat(withFigure(value).figures()).singleElement().returns(value, ReportedText::value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "12", "12 ", "12  years", "12 \u00a0years", "12 \u0085", "12\u00a0years", "years",
              "12years",
          "1,200 USD", "1. USD", ".5 USD", "1.2.3 USD", "+1 USD", "--1 USD", "- USD", "\u0661 year",
          "1e3 USD", " 1 USD", "twelve years"
        })
    void isRefusedWithoutEither(String value) {
      assertRefused(ProblemCode.BAD_FIGURE, "/figures/0/value", () -> withFigure(value));
    }

    @Test
    void isHeldToTheRuleWhereverItStands() {
      ReportedText many = ReportedText.stated("many");

      assertRefused(
          ProblemCode.BAD_FIGURE,
          "/figures/1/value",
          () -> agreement().toBuilder().addFigure(many).build());
      assertRefused(
          ProblemCode.BAD_FIGURE,
          "/figures/1/value",
          () -> statement().toBuilder().addFigure(many).build());
    }

    private static Event withFigure(String value) {
      return talks().toBuilder()
          .addFigure(
              ReportedText.builder().printed("so many").value(value).basis(Basis.STATED).build())
          .build();
    }
  }

  /** Compiles only if each takes a link by id, and a link of any of its types. */
  @Nested
  class ALinkById {

    private final Link<Person> ada = Link.stated("ada", HERE);
    private final Link<Organization> town = Link.inferred("town", "the only one", HERE);

    @Test
    void isEqualToTheLinkToTheRecord() {
      Person record = Person.builder().id("ada").name("Ada").build();

      assertThat(ada).isEqualTo(Link.stated(record, HERE));
      assertThat(Link.<Person>inferred("ada", "why", HERE))
          .isEqualTo(Link.inferred(record, "why", HERE));
    }

    @Test
    void isRefusedWithABadId() {
      assertRefused(ProblemCode.BAD_ID, "/ref", () -> Link.stated("a b"));
      assertRefused(ProblemCode.BAD_ID, "/ref", () -> Link.inferred("a b", "why"));
    }

    @Test
    void goesIntoEveryBuilder() {
      Quote quote =
          quote().toBuilder()
              .speaker(ada)
              .addressee(town)
              .addAbout(ada)
              .addAbout(ada, town)
              .about(List.of(ada))
              .event(Link.stated("talks"))
              .addCitation(Link.stated("source"))
              .build();
      Statement statement =
          statement().toBuilder()
              .holder(town)
              .addressee(Optional.of(ada))
              .addAbout(Link.inferred("talks", "why"))
              .event(Link.inferred("talks", "why"))
              .addCitation(Link.inferred("source", "why"))
              .build();
      Agreement agreement =
          agreement().toBuilder()
              .addParty(Link.stated("town"))
              .addObject(Link.inferred("town", "why"))
              .event(Link.stated("talks"))
              .addSignatory(
                  Signatory.builder().person(Link.stated("ada")).organization(town).build())
              .addCitation(Link.stated("source"))
              .build();
      Event event =
          event().toBuilder()
              .addParticipants(
                  Participant.of(Link.stated("ada"), "host"),
                  Participant.of(ada, "guest"),
                  Participant.builder().actor(town).build())
              .addAfter(Link.stated("talks"))
              .partOf(Link.inferred("talks", "why"))
              .addCitation(Link.stated("source"))
              .build();
      Organization organization =
          organization().toBuilder()
              .country(Link.stated("town"))
              .partOf(Link.inferred("town", "why"))
              .build();
      Position position = Position.stated("Chair", Link.stated("town"));
      SourceCitation citation = citation().toBuilder().addOutlet(Link.stated("town")).build();
      Article article =
          article().toBuilder()
              .publication(Link.stated("town"))
              .addSource(Link.inferred("town", "why"))
              .build();

      assertThat(quote.about()).extracting(Link::id).containsExactly("ada");
      assertThat(statement.holder()).contains(town);
      assertThat(agreement.signatories().get(1).person().id()).isEqualTo("ada");
      assertThat(event.participants().get(2).actor()).isEqualTo(ada);
      assertThat(organization.country().map(Link::id)).contains("town");
      assertThat(position.organization().map(Link::id)).contains("town");
      assertThat(citation.outlets()).extracting(Link::id).contains("town");
      assertThat(article.sources()).extracting(Link::id).contains("town");
    }
  }

  @Nested
  class AnArticle {

    private Article withParagraphs(int... numbers) {
      ArticleBuilder builder = Article.builder().id("article");
      for (int number : numbers) {
        builder.addParagraph(ParagraphFingerprint.of(number, 9, "a".repeat(64)));
      }
      return builder.build();
    }

    @Test
    void isRefusedWithParagraphsOutOfOrder() {
      assertRefused(
          ProblemCode.DUPLICATE_ID, "/paragraphs/2/number", () -> withParagraphs(0, 2, 1));
    }

    @Test
    void isRefusedWithTwoParagraphsOfOneNumber() {
      assertThat(problems(() -> withParagraphs(0, 1, 1)))
          .extracting(Problem::code, Problem::pointer, each -> each.value().get())
          .containsExactly(tuple(ProblemCode.DUPLICATE_ID, "/paragraphs/2/number", "1"));
    }

    @Test
    void mayLeaveOutParagraphs() {
      assertThat(withParagraphs(1, 3, 7).paragraphs()).hasSize(3);
    }

    @Test
    void isRefusedWithANegativeVolume() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/volume",
          () -> Article.builder().id("article").volume(-1).build());
    }

    @Test
    void isRefusedWithANegativeIssue() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/issue",
          () -> Article.builder().id("article").issue(-1).build());
    }

    @Test
    void isRefusedWithANegativeHeader() {
      assertRefused(
          ProblemCode.NEGATIVE_NUMBER,
          "/header",
          () -> Article.builder().id("article").header(-1).build());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1,", "2, 2"})
    void leavesOutTheUsualHeader(int header, Integer kept) {
      Article article = Article.builder().id("article").header(header).build();

      assertThat(article.header().stream().boxed()).isEqualTo(Stream.ofNullable(kept).toList());
    }

    @Test
    void isEqualWithTheUsualHeaderSetOrNot() {
      assertThat(article().toBuilder().header(1).build())
          .isEqualTo(article().toBuilder().header(OptionalInt.empty()).build());
    }

    @Test
    void mayHaveAVolumeOfZero() {
      assertThat(Article.builder().id("article").volume(0).build().volume()).hasValue(0);
    }
  }

  @Nested
  class AnEnumeration {

    static Stream<Enum<?>> constants() {
      return Stream.<Enum<?>[]>of(
              Act.values(),
              AgreementKind.values(),
              AgreementStatus.values(),
              Basis.values(),
              EventKind.values(),
              EventStatus.values(),
              OrganizationKind.values(),
              ProblemCode.values(),
              QuoteKind.values(),
              StatementKind.values(),
              Tenure.values())
          .flatMap(Arrays::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void saysItselfInTheWordOfTheWireFormat(Enum<?> constant) throws Exception {
      assertThat(constant)
          .hasToString(
              constant
                  .getDeclaringClass()
                  .getField(constant.name())
                  .getAnnotation(JsonProperty.class)
                  .value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void isReadByItsWord(Enum<?> constant) {
      Object read =
          JsonMapper.shared().readValue("\"" + constant + "\"", constant.getDeclaringClass());

      assertThat(read).isSameAs(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loud", "share", "scars", "titles", "titl", "TITLE", ""})
    void namesItsWordsInPlaceOfAnother(String word) {
      assertThatThrownBy(() -> JsonMapper.shared().readValue("\"" + word + "\"", QuoteKind.class))
          .hasRootCauseMessage(
              "the value must be one of direct, partial, scare, title, was '%s' [unknown-value]",
              word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"government_body", "GOVERNMENT-BODY", "governmentbody"})
    void hasAHyphenWhereJavaHasAnUnderscore(String word) {
      assertThatThrownBy(
              () -> JsonMapper.shared().readValue("\"" + word + "\"", OrganizationKind.class))
          .hasRootCauseInstanceOf(InvalidDataException.class);
    }
  }

  @Nested
  class AFailure {

    @Test
    void namesRuleValueAndPlaceOfTheOnlyProblem() {
      assertThatThrownBy(() -> person().toBuilder().id("some body").build())
          .hasMessageStartingWith("/id: ")
          .hasMessageContaining("was 'some body'")
          .hasMessageEndingWith("[bad-id]");
    }

    @Test
    void hasALineForEachOfSeveralProblems() {
      assertThatThrownBy(() -> Passage.of(-1, 5, 4))
          .hasMessage(
              "2 problems:"
                  + "\n  /paragraph: a number must not be negative, was '-1' [negative-number]"
                  + "\n  a range must start at 0 or later and end after its start,"
                  + " was '5 to 4' [bad-range]");
    }

    @Test
    void namesNoMoreThanTheFirstHundredProblems() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 103; i++) {
        builder.addAlias("");
      }

      assertThatThrownBy(builder::build)
          .hasMessageStartingWith("103 problems:")
          .hasMessageContaining("/aliases/101")
          .hasMessageNotContaining("/aliases/102")
          .hasMessageEndingWith("and 3 more");
    }

    @Test
    void namesAllOfAHundredProblems() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 100; i++) {
        builder.addAlias("");
      }

      assertThatThrownBy(builder::build)
          .hasMessageStartingWith("100 problems:")
          .message()
          .hasLineCount(101);
    }

    @Test
    void listsAllProblemsWhateverItsMessageNames() {
      PersonBuilder builder = person().toBuilder();
      for (int i = 0; i < 103; i++) {
        builder.addAlias("");
      }

      assertThat(problems(builder::build)).hasSize(103);
    }

    @Test
    void namesLineAndColumnOfAProblemInADocument() {
      assertThat(
              Problem.of(ProblemCode.BAD_ID, "/id", "an id is bad", "?").toBuilder()
                  .line(3)
                  .column(7)
                  .build())
          .hasToString("line 3, column 7: /id: an id is bad, was '?' [bad-id]");
    }

    @Test
    void isAnIllegalArgument() {
      assertThatThrownBy(() -> Passage.of(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoMoreOfALongValueThanItsStart() {
      assertThat(problems(() -> person().toBuilder().id("a/" + "b".repeat(300)).build()))
          .extracting(each -> each.value().get())
          .containsExactly("a/" + "b".repeat(78) + "\u2026");
    }

    @Test
    void showsAllOfAValueOfEightyCodePoints() {
      assertThat(problems(() -> person().toBuilder().id("a/" + "b".repeat(78)).build()))
          .extracting(each -> each.value().get())
          .containsExactly("a/" + "b".repeat(78));
    }

    @Test
    void cutsALongValueBetweenCodePoints() {
      String clefs = "\ud834\udd1e".repeat(90);

      assertThat(problems(() -> person().toBuilder().name(clefs + "\ud834").build()))
          .extracting(each -> each.value().get())
          .containsExactly("\ud834\udd1e".repeat(80) + "\u2026");
    }

    @Test
    void hasProblemsThatCanBeSeenFromFartherOut() {
      Problem inner = Problem.of(ProblemCode.BLANK_TEXT, "/name", "a text must not be blank");

      assertThat(inner.within("/people/3"))
          .isEqualTo(inner.toBuilder().pointer("/people/3/name").build());
    }
  }
}

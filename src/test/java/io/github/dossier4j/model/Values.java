package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One value of each type, and what tests of all types need. */
final class Values {

  private Values() {}

  static final String KINDS = "io.github.dossier4j.model.Values#kinds";
  static final String ATTRIBUTES = "io.github.dossier4j.model.Values#attributes";
  static final String FREE_ATTRIBUTES = "io.github.dossier4j.model.Values#freeAttributes";
  static final String LISTS = "io.github.dossier4j.model.Values#lists";

  static final Passage HERE = Passage.of(1, 10, 20);
  static final Passage THERE = Passage.of(2, 5, 9);

  /** One type of value: an empty builder, the least that can be built, and all that can be said. */
  record Kind<T>(
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
  record Attribute(Kind<?> kind, Method accessor) {

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
            Values::person),
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
            Values::organization),
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
            Values::agreement),
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
            Values::quote),
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
            Values::statement),
        Kind.of(
            SourceCitation.class,
            SourceCitation::builder,
            "id printed passage",
            () -> SourceCitation.builder().id("source").printed("Herald").passage(HERE).build(),
            Values::citation),
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
            Values::event),
        Kind.of(
            Article.class,
            Article::builder,
            "id",
            () -> Article.builder().id("article").build(),
            Values::article),
        Kind.of(
            Position.class,
            Position::builder,
            "title basis",
            () -> Position.builder().title("Chair").basis(Basis.STATED).build(),
            Values::position),
        Kind.of(
            Signatory.class,
            Signatory::builder,
            "person",
            () -> Signatory.builder().person(Link.stated(someone())).build(),
            Values::signatory),
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

  static Person someone() {
    return Person.builder().id("someone").name("Some One").build();
  }

  static Organization herald() {
    return Organization.builder()
        .id("herald")
        .name("Herald")
        .kind(OrganizationKind.NEWS_OUTLET)
        .build();
  }

  static Event talks() {
    return Event.builder()
        .id("talks")
        .title("Talks")
        .kind(EventKind.TALKS)
        .status(EventStatus.OCCURRED)
        .build();
  }

  static SourceCitation source() {
    return SourceCitation.builder().id("source").printed("Herald").passage(HERE).build();
  }

  static ReportedText figure() {
    return ReportedText.stated("12 years", HERE);
  }

  static ReportedTime february() {
    return ReportedTime.stated("February 6, 2008", "2008-02-06", HERE);
  }

  static Person person() {
    return Person.builder()
        .id("somebody")
        .name("Some Body")
        .addAliases("Body", "Mr. Body")
        .addHonorific("Admiral")
        .addPosition(position())
        .addMentions(HERE, THERE)
        .build();
  }

  static Organization organization() {
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

  static Agreement agreement() {
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

  static Quote quote() {
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

  static Statement statement() {
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

  static SourceCitation citation() {
    return source().toBuilder().addOutlet(Link.stated(herald())).date(february()).build();
  }

  static Event event() {
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

  static Article article() {
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

  static Position position() {
    return Position.inferred("Chair", Link.stated(herald(), HERE), "printed before", THERE)
        .toBuilder()
        .tenure(Tenure.ACTING)
        .build();
  }

  static Signatory signatory() {
    return Signatory.builder()
        .person(Link.stated(someone()))
        .capacity(ReportedText.stated("Chair", HERE))
        .organization(Link.stated(herald()))
        .build();
  }

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a method as a user would, and throws what it throws. */
  static Object call(Object target, Method method, Object... arguments) {
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

  static Object build(Object builder) {
    return call(builder, method(builder.getClass(), "build"));
  }

  static List<Problem> problems(ThrowingCallable attempt) {
    InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, attempt);
    assertThat(thrown).as("the failure").isNotNull();
    return thrown.problems();
  }

  static void assertRefused(ProblemCode code, String pointer, ThrowingCallable attempt) {
    assertThat(problems(attempt))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple(code, pointer));
  }
}

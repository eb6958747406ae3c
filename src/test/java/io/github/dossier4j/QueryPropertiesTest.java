package io.github.dossier4j;

import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.NaiveText;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Utterance;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks generated dossiers by every public step, and by a look through the plain list. */
class QueryPropertiesTest {

  /** Every step of every query, with what it should keep. */
  private static final List<Steps<?>> QUERIES =
      List.of(
          people(), organizations(), agreements(), quotes(), statements(), citations(), events());

  @Nested
  class AStep {

    @Samples(80)
    void keepsWhatALookThroughTheListKeeps(Sample sample) {
      World world = new World(sample);
      for (Steps<?> steps : QUERIES) {
        check(steps, world);
      }
    }

    private <R extends DossierRecord> void check(Steps<R> steps, World world) {
      for (Step<R> step : steps.all()) {
        Asked<R> asked = step.ask(world);

        Query<R, ?> start = steps.start(world.dossier);
        List<R> all = start.list();
        Query<R, ?> taken = asked.take(start);

        assertAnswer(taken, asked.kept(all));
        assertThat(start.list()).as("what the step was taken from").isEqualTo(all);
        assertThat(start).hasToString(taken.toString().split(" ")[0]);
      }
    }

    @Samples(40)
    void comesInAnyOrderWithOthers(Sample sample) {
      World world = new World(sample);
      for (Steps<?> steps : QUERIES) {
        checkOrders(steps, world);
      }
    }

    private <R extends DossierRecord> void checkOrders(Steps<R> steps, World world) {
      for (Step<R> step : steps.all()) {
        Asked<R> one = step.ask(world);
        Asked<R> two = world.any(steps.all()).ask(world);
        Asked<R> three = world.any(steps.all()).ask(world);
        List<R> expected = three.kept(two.kept(one.kept(steps.list(world.dossier))));
        Query<R, ?> start = steps.start(world.dossier);

        assertAnswer(three.take(two.take(one.take(start))), expected);
        assertAnswer(one.take(two.take(three.take(start))), expected);
        assertAnswer(two.take(one.take(start)), two.kept(one.kept(start.list())));
        assertAnswer(one.take(two.take(start)), two.kept(one.kept(start.list())));
      }
    }

    /** A step without a property is a step that nobody has held against anything. */
    @Test
    void isHeldAgainstAListWhereverItIsPublic() {
      for (Steps<?> steps : QUERIES) {
        assertThat(steps.known())
            .as("steps of %s", steps.query.getSimpleName())
            .containsExactlyInAnyOrderElementsOf(steps.declared());
      }
    }

    /** A step that never finds anything, or always everything, would agree with any list. */
    @Test
    void keepsSomeRecordsAndLeavesSomeOut() {
      for (Steps<?> steps : QUERIES) {
        assertThat(steps.undecided()).as("steps that keep all or none in 1,000 dossiers").isEmpty();
      }
    }
  }

  @Nested
  class APublicMethod {

    /** The ways of reading an answer, all of which the other tests compare. */
    private static final Set<String> READING =
        Set.of("list", "stream", "iterator", "first", "one", "count", "isEmpty", "toString");

    @Test
    void isAStepOrAWayOfReadingTheAnswer() {
      for (Steps<?> steps : QUERIES) {
        Set<String> reading = new HashSet<>(READING);
        if (UtteranceQuery.class.isAssignableFrom(steps.query)) {
          reading.add("bySpeaker");
        }
        assertThat(steps.methods())
            .as("methods of %s", steps.query.getSimpleName())
            .filteredOn(method -> !steps.known().contains(method))
            .extracting(Method::getName)
            .containsExactlyInAnyOrderElementsOf(reading);
      }
    }
  }

  @Nested
  class EveryRecord {

    @Samples(60)
    void isListedInTheOrderOfTheWireFormat(Sample sample) {
      Dossier dossier = sample.dossier();
      JsonNode json = JsonMapper.shared().valueToTree(dossier);

      for (Steps<?> steps : QUERIES) {
        String list = steps.start(dossier).toString();
        assertThat(SmallDossier.ids(steps.start(dossier)))
            .isEqualTo(json.path(list).valueStream().map(r -> r.path("id").asString()).toList());
      }
    }
  }

  /** The answer, by each way of reading it. */
  private static <R extends DossierRecord> void assertAnswer(Query<R, ?> query, List<R> expected) {
    assertThat(query.list()).as("list of %s", query).isEqualTo(expected);
    assertThat(query.stream()).as("stream of %s", query).containsExactlyElementsOf(expected);
    List<R> iterated = new ArrayList<>();
    query.iterator().forEachRemaining(iterated::add);
    assertThat(iterated).as("iterator of %s", query).isEqualTo(expected);
    assertThat(query.first()).as("first of %s", query).isEqualTo(expected.stream().findFirst());
    assertThat(query.count()).as("count of %s", query).isEqualTo(expected.size());
    assertThat(query.isEmpty()).as("emptiness of %s", query).isEqualTo(expected.isEmpty());
    if (query instanceof UtteranceQuery<?, ?> utterances) {
      assertBySpeaker(utterances);
    }
    if (expected.size() == 1) {
      assertThat(query.one()).as("one of %s", query).isEqualTo(expected.get(0));
    } else {
      assertThatThrownBy(query::one)
          .as("one of %s", query)
          .isInstanceOf(
              expected.isEmpty() ? NoSuchElementException.class : IllegalStateException.class);
    }
  }

  private static <R extends Utterance> void assertBySpeaker(UtteranceQuery<R, ?> query) {
    Map<String, List<R>> expected =
        query.stream()
            .filter(each -> each.attribution().isPresent())
            .collect(Collectors.groupingBy(each -> each.attribution().get().id()));
    Map<String, List<R>> found = new HashMap<>();
    query.bySpeaker().forEach((speaker, records) -> found.put(speaker.id(), records));
    assertThat(found).as("speakers of %s", query).isEqualTo(expected);
    assertThat(query.bySpeaker().values().stream().map(records -> -records.size()))
        .as("most first")
        .isSorted();
  }

  private static Steps<Person> people() {
    return new Steps<>(PersonQuery.class, Dossier::people)
        .ofEveryRecord()
        .named("named", QueryPropertiesTest::names)
        .named("withHonorific", person -> person.honorifics().stream())
        .step(
            world -> {
              String title = world.like(titles(world.dossier));
              Basis[] bases = world.bases();
              return new Asked<>(
                  person ->
                      person.positions().stream()
                          .filter(position -> NaiveText.equal(position.title(), title))
                          .anyMatch(position -> counts(position.basis(), bases)),
                  title,
                  bases);
            },
            "holding",
            String.class,
            Basis[].class)
        .with(
            "holding",
            world -> world.like(titles(world.dossier)),
            (person, title) ->
                person.positions().stream()
                    .filter(position -> NaiveText.equal(position.title(), title))
                    .flatMap(position -> position.organization().stream()))
        .along(
            "inOfficeOf",
            person -> person.positions().stream().flatMap(p -> p.organization().stream()));
  }

  private static Steps<Organization> organizations() {
    return new Steps<>(OrganizationQuery.class, Dossier::organizations)
        .ofEveryRecord()
        .named("named", o -> Stream.concat(names(o), o.acronym().stream()))
        .named("withAcronym", organization -> organization.acronym().stream())
        .oneOf("ofKind", OrganizationKind.class, Organization::kind)
        .along("inCountry", organization -> organization.country().stream())
        .along("partOf", organization -> organization.partOf().stream());
  }

  private static Steps<Agreement> agreements() {
    return new Steps<>(AgreementQuery.class, Dossier::agreements)
        .ofEveryRecord()
        .dated((agreement, bases) -> Times.ofDate(agreement.date(), bases))
        .cited(Agreement::citations)
        .oneOf("ofKind", AgreementKind.class, Agreement::kind)
        .oneOf("withStatus", AgreementStatus.class, Agreement::status)
        .along("signedBy", agreement -> agreement.signatories().stream().map(Signatory::person))
        .along(
            "signedFor",
            agreement -> agreement.signatories().stream().flatMap(s -> s.organization().stream()))
        .along("withParty", agreement -> agreement.parties().stream())
        .along("withObject", agreement -> agreement.objects().stream())
        .along("at", agreement -> agreement.event().stream())
        .containing("titleContaining", agreement -> Stream.of(agreement.title()))
        .containing("subjectContaining", agreement -> agreement.subject().stream())
        .timed("inForceOn", Times::inForce);
  }

  private static Steps<Quote> quotes() {
    return new Steps<>(QuoteQuery.class, Dossier::quotes)
        .ofEveryRecord()
        .dated((quote, bases) -> Times.ofDate(quote.date(), bases))
        .cited(Quote::citations)
        .uttered(Quote::text, Quote::speaker, Quote::addressee, Quote::about, Quote::event)
        .oneOf("ofKind", QuoteKind.class, Quote::kind);
  }

  private static Steps<Statement> statements() {
    return new Steps<>(StatementQuery.class, Dossier::statements)
        .ofEveryRecord()
        .dated((statement, bases) -> Times.ofDate(statement.date(), bases))
        .cited(Statement::citations)
        .uttered(
            Statement::text,
            Statement::holder,
            Statement::addressee,
            Statement::about,
            Statement::event)
        .oneOf("ofKind", StatementKind.class, Statement::kind);
  }

  private static Steps<SourceCitation> citations() {
    return new Steps<>(CitationQuery.class, Dossier::citations)
        .ofEveryRecord()
        .dated((citation, bases) -> Times.ofDate(citation.date(), bases))
        .along("from", citation -> citation.outlets().stream());
  }

  private static Steps<Event> events() {
    return new Steps<>(EventQuery.class, Dossier::events)
        .ofEveryRecord()
        .dated(Times::of)
        .cited(Event::citations)
        .oneOf("ofKind", EventKind.class, Event::kind)
        .oneOf("withStatus", EventStatus.class, Event::status)
        .along("withParticipant", event -> event.participants().stream().map(Participant::actor))
        .named("withRole", event -> event.participants().stream().flatMap(p -> p.role().stream()))
        .with(
            "withRole",
            world -> world.like(roles(world.dossier)),
            (event, role) ->
                event.participants().stream()
                    .filter(
                        participant ->
                            participant.role().filter(r -> NaiveText.equal(r, role)).isPresent())
                    .map(Participant::actor))
        .containing("titleContaining", event -> Stream.of(event.title()))
        .containing(
            "placeContaining",
            event -> event.place().stream().flatMap(p -> Stream.of(p.printed(), p.value())))
        .along("after", event -> event.after().stream())
        .along("partOf", event -> event.partOf().stream());
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
  }

  private static List<String> titles(Dossier dossier) {
    return dossier.people().stream()
        .flatMap(person -> person.positions().stream())
        .map(Position::title)
        .toList();
  }

  private static List<String> roles(Dossier dossier) {
    return dossier.events().stream()
        .flatMap(event -> event.participants().stream())
        .flatMap(participant -> participant.role().stream())
        .toList();
  }

  private static boolean counts(Basis basis, Basis... bases) {
    return bases.length == 0 || List.of(bases).contains(basis);
  }

  /** A step that was taken: its arguments, and the records that it should keep. */
  private record Asked<R extends DossierRecord>(
      Method method, Predicate<R> keeps, Object... arguments) {

    Asked(Predicate<R> keeps, Object... arguments) {
      this(null, keeps, arguments);
    }

    List<R> kept(List<R> records) {
      List<R> kept = new ArrayList<>();
      for (R record : records) {
        if (keeps.test(record)) {
          kept.add(record);
        }
      }
      return kept;
    }

    @SuppressWarnings("unchecked") // A step gives a query of the type that it was asked of.
    Query<R, ?> take(Query<R, ?> query) {
      Object[] given = arguments.clone();
      for (int i = 0; i < given.length; i++) {
        given[i] = given[i] instanceof Object[] array ? array.clone() : given[i];
      }
      try {
        return (Query<R, ?>) method.invoke(query, given);
      } catch (InvocationTargetException e) {
        throw new AssertionError(method.getName() + Arrays.deepToString(arguments), e.getCause());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      } finally {
        // What becomes of the caller's arrays afterwards must not matter.
        Stream.of(given)
            .filter(Object[].class::isInstance)
            .forEach(array -> Arrays.fill((Object[]) array, null));
      }
    }
  }

  /** A public step, which the world gives its arguments. */
  private record Step<R extends DossierRecord>(Method method, Function<World, Asked<R>> arguments) {

    Asked<R> ask(World world) {
      Asked<R> asked = arguments.apply(world);
      return new Asked<>(method, asked.keeps, asked.arguments);
    }
  }

  /** The steps of one query. */
  private static final class Steps<R extends DossierRecord> {

    private final Class<?> query;
    private final Function<Dossier, Query<R, ?>> start;
    private final Map<Method, Step<R>> steps = new LinkedHashMap<>();

    Steps(Class<?> query, Function<Dossier, Query<R, ?>> start) {
      this.query = query;
      this.start = start;
    }

    Query<R, ?> start(Dossier dossier) {
      return start.apply(dossier);
    }

    List<R> list(Dossier dossier) {
      return start(dossier).list();
    }

    List<Step<R>> all() {
      return List.copyOf(steps.values());
    }

    Set<Method> known() {
      return steps.keySet();
    }

    List<Method> declared() {
      return methods().stream()
          .filter(method -> Query.class.isAssignableFrom(method.getReturnType()))
          .toList();
    }

    List<Method> methods() {
      return Arrays.stream(query.getMethods())
          .filter(method -> Query.class.isAssignableFrom(method.getDeclaringClass()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
          .toList();
    }

    Set<Method> undecided() {
      Set<Method> undecided = new LinkedHashSet<>(known());
      for (int seed = 0; seed < 1_000 && !undecided.isEmpty(); seed++) {
        World world = new World(GeneratedDossiers.next(new Random(seed), 12), new Random(seed));
        List<R> all = list(world.dossier);
        undecided.removeIf(
            method -> {
              int kept = steps.get(method).ask(world).kept(all).size();
              return kept > 0 && kept < all.size();
            });
      }
      return undecided;
    }

    Steps<R> step(Function<World, Asked<R>> ask, String name, Class<?>... parameters) {
      try {
        Method method = query.getMethod(name, parameters);
        assertThat(steps.put(method, new Step<>(method, ask))).as("%s twice", method).isNull();
        return this;
      } catch (NoSuchMethodException e) {
        throw new AssertionError(e);
      }
    }

    Steps<R> ofEveryRecord() {
      return step(
              world -> {
                String id = world.anyId(list(world.dossier).stream().map(DossierRecord::id));
                return new Asked<>(record -> record.id().equals(id), id);
              },
              "withId",
              String.class)
          .step(
              world -> {
                int paragraph = world.random.nextInt(12);
                return new Asked<>(
                    record ->
                        world.passages(record).stream().anyMatch(p -> p.paragraph() == paragraph),
                    paragraph);
              },
              "inParagraph",
              int.class)
          .step(
              world -> {
                int from = world.random.nextInt(2_000);
                Passage words =
                    Passage.of(
                        world.random.nextInt(9), from, from + 1 + world.random.nextInt(1_000));
                return new Asked<>(
                    record ->
                        world.passages(record).stream()
                            .filter(p -> p.paragraph() == words.paragraph())
                            .anyMatch(
                                p -> Math.max(p.start(), from) < Math.min(p.end(), words.end())),
                    words);
              },
              "overlapping",
              Passage.class)
          .step(
              world -> {
                int rest = world.random.nextInt(2);
                Predicate<R> condition = record -> record.id().length() % 2 == rest;
                return new Asked<>(condition, "length of id", condition);
              },
              "where",
              String.class,
              Predicate.class)
          .step(
              world -> {
                int length = 1 + world.random.nextInt(9);
                Predicate<R> condition = record -> record.id().length() < length;
                return new Asked<>(condition, condition);
              },
              "where",
              Predicate.class)
          .step(
              world -> {
                List<Asked<R>> steps = some(world);
                return new Asked<>(
                    record -> !steps.stream().allMatch(step -> step.keeps.test(record)),
                    taking(steps));
              },
              "not",
              UnaryOperator.class)
          .step(
              world -> {
                List<List<Asked<R>>> alternatives =
                    Stream.generate(() -> some(world)).limit(1 + world.random.nextInt(3)).toList();
                return new Asked<>(
                    record ->
                        alternatives.stream()
                            .anyMatch(s -> s.stream().allMatch(step -> step.keeps.test(record))),
                    (Object)
                        alternatives.stream().map(Steps::taking).toArray(UnaryOperator[]::new));
              },
              "anyOf",
              UnaryOperator[].class);
    }

    /** One or two steps, none of which has steps of its own. */
    private List<Asked<R>> some(World world) {
      List<Step<R>> simple =
          all().stream()
              .filter(step -> !Set.of("not", "anyOf").contains(step.method.getName()))
              .toList();
      return Stream.generate(() -> world.any(simple).ask(world))
          .limit(1 + world.random.nextInt(2))
          .toList();
    }

    private static <R extends DossierRecord> UnaryOperator<Query<R, ?>> taking(
        List<Asked<R>> steps) {
      return query -> {
        Query<R, ?> taken = query;
        for (Asked<R> step : steps) {
          taken = step.take(taken);
        }
        return taken;
      };
    }

    /** A step for which one of some texts must be equal, but for case and marks. */
    Steps<R> named(String name, Function<R, Stream<String>> texts) {
      return step(
          world -> {
            String text = world.like(list(world.dossier).stream().flatMap(texts).toList());
            return new Asked<>(
                record -> texts.apply(record).anyMatch(t -> NaiveText.equal(t, text)), text);
          },
          name,
          String.class);
    }

    /** A step for which one of some texts must have the words, but for case and marks. */
    Steps<R> containing(String name, Function<R, Stream<String>> texts) {
      return step(
          world -> {
            String words = world.part(list(world.dossier).stream().flatMap(texts).toList());
            return new Asked<>(
                record -> texts.apply(record).anyMatch(text -> NaiveText.contains(text, words)),
                words);
          },
          name,
          String.class);
    }

    /** A step that takes one or more constants. */
    <E extends Enum<E>> Steps<R> oneOf(String name, Class<E> type, Function<R, E> kind) {
      return step(
          world -> {
            E one = world.any(List.of(type.getEnumConstants()));
            @SuppressWarnings("unchecked") // An array of E has no other type.
            E[] others = (E[]) Array.newInstance(type, world.random.nextInt(3));
            Arrays.setAll(others, i -> world.any(List.of(type.getEnumConstants())));
            return new Asked<>(
                record -> kind.apply(record) == one || List.of(others).contains(kind.apply(record)),
                one,
                others);
          },
          name,
          type,
          others(type));
    }

    private static Class<?> others(Class<?> type) {
      return Array.newInstance(type, 0).getClass();
    }

    /** A step along a relation, in its three forms: by record, by link and by id. */
    Steps<R> along(String name, Function<R, Stream<? extends Link<?>>> links) {
      return along(
          name,
          (world, record) ->
              links.apply(record).map(link -> Map.entry(link.id(), List.of(link.basis()))));
    }

    private Steps<R> along(
        String name, BiFunction<World, R, Stream<Map.Entry<String, List<Basis>>>> ends) {
      for (Class<?> form : List.of(Reference.class, String.class)) {
        step(
            world -> {
              List<String> ids =
                  list(world.dossier).stream()
                      .flatMap(record -> ends.apply(world, record))
                      .map(Map.Entry::getKey)
                      .toList();
              Object target = world.target(form, ids);
              String id = idOf(target);
              Basis[] bases = world.bases();
              return new Asked<>(
                  record ->
                      ends.apply(world, record)
                          .filter(end -> end.getKey().equals(id))
                          // Of a chain of links, the weakest counts.
                          .map(end -> end.getValue().contains(INFERRED) ? INFERRED : STATED)
                          .anyMatch(basis -> counts(basis, bases)),
                  target,
                  bases);
            },
            name,
            form,
            Basis[].class);
      }
      return this;
    }

    /** A step along links that have some words with them, by record or link and by id. */
    Steps<R> with(
        String name,
        Function<World, String> words,
        BiFunction<R, String, Stream<? extends Link<?>>> links) {
      for (Class<?> form : List.of(Reference.class, String.class)) {
        step(
            world -> {
              String text = words.apply(world);
              List<String> ids =
                  list(world.dossier).stream()
                      .flatMap(record -> links.apply(record, text))
                      .map(Link::id)
                      .toList();
              Object target = world.target(form, ids);
              Basis[] bases = world.bases();
              return new Asked<>(
                  record ->
                      links
                          .apply(record, text)
                          .filter(link -> link.id().equals(idOf(target)))
                          .anyMatch(link -> counts(link.basis(), bases)),
                  text,
                  target,
                  bases);
            },
            name,
            String.class,
            form,
            Basis[].class);
      }
      return this;
    }

    private static String idOf(Object target) {
      return target instanceof Reference<?> reference ? reference.id() : (String) target;
    }

    /** The steps that ask for a source. */
    Steps<R> cited(Function<R, List<Link<SourceCitation>>> citations) {
      return along("citing", record -> citations.apply(record).stream())
          .along(
              "reportedBy",
              (world, record) ->
                  Stream.concat(
                      world.dossier.article().sources().stream()
                          .map(source -> Map.entry(source.id(), List.of(Basis.INFERRED))),
                      citations.apply(record).stream()
                          .flatMap(
                              cited ->
                                  world.dossier.citations().list().stream()
                                      .filter(citation -> citation.id().equals(cited.id()))
                                      .flatMap(citation -> citation.outlets().stream())
                                      .map(
                                          outlet ->
                                              Map.entry(
                                                  outlet.id(),
                                                  List.of(cited.basis(), outlet.basis()))))))
          .step(
              world -> {
                Basis[] bases = world.bases();
                return new Asked<>(
                    record ->
                        citations.apply(record).stream().anyMatch(c -> counts(c.basis(), bases)),
                    (Object) bases);
              },
              "withCitation",
              Basis[].class)
          .step(
              world -> new Asked<>(record -> citations.apply(record).isEmpty()), "withoutCitation");
    }

    /** The steps that ask for what was said. */
    Steps<R> uttered(
        Function<R, String> text,
        Function<R, Optional<Link<? extends Actor>>> speaker,
        Function<R, Optional<Link<? extends Actor>>> addressee,
        Function<R, List<Link<? extends DossierRecord>>> about,
        Function<R, Optional<Link<Event>>> event) {
      return along("by", record -> speaker.apply(record).stream())
          .along("to", record -> addressee.apply(record).stream())
          .along("about", record -> about.apply(record).stream())
          .along("at", record -> event.apply(record).stream())
          .containing("containing", record -> Stream.of(text.apply(record)))
          .step(world -> new Asked<>(record -> speaker.apply(record).isEmpty()), "unattributed");
    }

    /** The steps that ask for a time. */
    Steps<R> dated(BiFunction<R, Basis[], Optional<Times>> times) {
      return timed("on", times)
          .during(
              "on",
              times,
              world -> {
                String date = world.date();
                return new Window(date, date, date);
              },
              String.class)
          .during(
              "between",
              times,
              world -> {
                String[] bounds = world.bounds();
                return new Window(bounds[0], bounds[1], bounds[0], bounds[1]);
              },
              String.class,
              String.class)
          .during(
              "between",
              times,
              world -> {
                LocalDate[] days = world.days();
                return new Window(days[0].toString(), days[1].toString(), days[0], days[1]);
              },
              LocalDate.class,
              LocalDate.class)
          .step(
              world -> new Asked<>(record -> times.apply(record, new Basis[0]).isEmpty()),
              "undated");
    }

    /** A step that asks for a day. */
    Steps<R> timed(String name, BiFunction<R, Basis[], Optional<Times>> times) {
      return during(
          name,
          times,
          world -> {
            LocalDate day = world.days()[0];
            return new Window(day.toString(), day.toString(), day);
          },
          LocalDate.class);
    }

    /** What is asked for, from the first to the last day, and the arguments that say so. */
    private record Window(String from, String to, Object... arguments) {}

    /** A step that asks for a window of time, in its two forms: with a certainty, and without. */
    private Steps<R> during(
        String name,
        BiFunction<R, Basis[], Optional<Times>> times,
        Function<World, Window> windows,
        Class<?>... parameters) {
      for (boolean isGiven : new boolean[] {false, true}) {
        List<Class<?>> forms = new ArrayList<>(List.of(parameters));
        if (isGiven) {
          forms.add(Certainty.class);
        }
        forms.add(Basis[].class);
        step(
            world -> {
              Window window = windows.apply(world);
              Certainty wanted = isGiven ? world.certainty() : Certainty.CERTAIN;
              Basis[] bases = world.bases();
              List<Object> arguments = new ArrayList<>(List.of(window.arguments));
              if (isGiven) {
                arguments.add(wanted);
              }
              arguments.add(bases);
              return new Asked<>(
                  record ->
                      wanted
                          == times
                              .apply(record, bases)
                              .map(time -> time.within(window.from, window.to))
                              .orElse(Certainty.NOT_STATED),
                  arguments.toArray());
            },
            name,
            forms.toArray(Class<?>[]::new));
      }
      return this;
    }
  }

  /** Where arguments come from: mostly from the dossier itself, so that they find something. */
  private static final class World {

    private final Dossier dossier;
    private final Random random;
    private final Map<String, List<Passage>> passages = new HashMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    /** Records that the dossier does not hold. */
    private static final List<DossierRecord> STRANGERS =
        GeneratedDossiers.complete(new Random(1)).records();

    World(Sample sample) {
      this(sample.dossier(), sample.random());
    }

    World(Dossier dossier, Random random) {
      this.dossier = dossier;
      this.random = random;
      collect(JsonMapper.shared().valueToTree(dossier), days);
      days.add(LocalDate.of(2008, 2, 6));
    }

    /** The first and the last day of every date in some JSON. */
    private static void collect(JsonNode node, List<LocalDate> days) {
      String value = node.path("value").asString("");
      if (value.matches("[0-9./-]{4,}")) {
        Edtf date = Edtf.parse(value);
        date.earliest().ifPresent(days::add);
        date.latest().ifPresent(days::add);
      }
      node.forEach(child -> collect(child, days));
    }

    <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    String anyId(Stream<String> ids) {
      List<String> all = ids.toList();
      return all.isEmpty() || random.nextInt(9) == 0 ? "unknown" : any(all);
    }

    Basis[] bases() {
      return any(
          List.of(
              new Basis[] {},
              new Basis[] {STATED},
              new Basis[] {INFERRED},
              new Basis[] {INFERRED, STATED},
              new Basis[] {STATED, STATED}));
    }

    Certainty certainty() {
      return any(List.of(Certainty.values()));
    }

    /** What a relation is asked for: a record, a link or an id; sometimes of another dossier. */
    Object target(Class<?> form, List<String> ids) {
      if (form == String.class) {
        return anyId(ids.stream());
      }
      DossierRecord record =
          ids.isEmpty() || random.nextInt(9) == 0 ? any(STRANGERS) : dossier.get(any(ids));
      boolean isLink = random.nextBoolean() || STRANGERS.contains(record);
      Link<?> link = random.nextBoolean() ? Link.stated(record) : Link.inferred(record, "a reason");
      return isLink ? link : record;
    }

    /** One of some texts, in another case or with other marks. */
    String like(List<String> texts) {
      String text = texts.isEmpty() || random.nextInt(9) == 0 ? "gas" : any(texts);
      if (NaiveText.folded(text).isEmpty()) {
        return "gas";
      }
      return switch (random.nextInt(4)) {
        case 0 -> text.toUpperCase(Locale.ROOT);
        case 1 -> text.toLowerCase(Locale.ROOT);
        case 2 -> text.replace('“', '"').replace('”', '"').replace('’', '\'');
        default -> text;
      };
    }

    /** Some of the characters of one of some texts, not all of them spaces. */
    String part(List<String> texts) {
      String text = like(texts);
      int[] characters = text.codePoints().toArray();
      int from = random.nextInt(characters.length);
      int count = 1 + random.nextInt(Math.min(6, characters.length - from));
      String part = new String(characters, from, count);
      return NaiveText.folded(part).isEmpty() ? text : part;
    }

    /** A date near one of the dossier's. */
    String date() {
      return day().toString().substring(0, any(List.of(4, 7, 10)));
    }

    private LocalDate day() {
      LocalDate day = any(days);
      LocalDate near = day.plusDays(any(List.of(-1L, 0L, 0L, 0L, 1L)));
      return near.getYear() < 0 || near.getYear() > 9999 ? day : near;
    }

    /** Two days of which the first is not after the second. */
    LocalDate[] days() {
      LocalDate[] days = {day(), day()};
      Arrays.sort(days);
      return days;
    }

    /** Two dates of which the first does not start after the second ends; one may be open. */
    String[] bounds() {
      LocalDate[] days = days();
      String from = days[0].toString().substring(0, any(List.of(4, 7, 10)));
      String to = days[1].toString().substring(0, any(List.of(4, 7, 10)));
      return switch (random.nextInt(5)) {
        case 0 -> new String[] {"..", to};
        case 1 -> new String[] {from, ".."};
        default -> new String[] {from, to};
      };
    }

    /** Every passage in the JSON of a record. */
    List<Passage> passages(DossierRecord record) {
      return passages.computeIfAbsent(
          record.id(),
          id -> {
            List<Passage> found = new ArrayList<>();
            collectPassages(JsonMapper.shared().valueToTree(record), found);
            return found;
          });
    }

    private static void collectPassages(JsonNode node, List<Passage> found) {
      if (node.has("paragraph")) {
        found.add(
            Passage.of(
                node.get("paragraph").asInt(), node.get("start").asInt(), node.get("end").asInt()));
      }
      node.forEach(child -> collectPassages(child, found));
    }
  }

  /**
   * What is known of the days on which something starts and ends. Answers by trying every day that
   * could make a difference: the bounds, and the days beside them.
   */
  private static final class Times {

    private static final long NEVER_BEGAN = LocalDate.MIN.toEpochDay();
    private static final long NEVER_ENDS = LocalDate.MAX.toEpochDay();

    private final long[] starts;
    private final long[] ends;
    private final boolean isOneDay;

    private Times(long[] starts, long[] ends, boolean isOneDay) {
      this.starts = starts;
      this.ends = ends;
      this.isOneDay = isOneDay;
    }

    /** Something that happened on one of the days of a date. */
    static Optional<Times> ofDate(Optional<ReportedTime> date, Basis... bases) {
      return value(date, bases).map(value -> new Times(days(value), days(value), true));
    }

    private static Optional<Edtf> value(Optional<ReportedTime> time, Basis... bases) {
      return time.filter(given -> counts(given.basis(), bases)).flatMap(ReportedTime::value);
    }

    /** An event goes on for its period or, without one, happened on its date. */
    static Optional<Times> of(Event event, Basis... bases) {
      return value(event.period(), bases)
          .map(Times::ofPeriod)
          .or(() -> ofDate(event.date(), bases));
    }

    /** An agreement whose period has no known start is in force from its date, if it can be. */
    static Optional<Times> inForce(Agreement agreement, Basis... bases) {
      return value(agreement.period(), bases)
          .map(
              period -> {
                Times times = ofPeriod(period);
                Optional<Edtf> date = value(agreement.date(), bases);
                if (!period.toString().startsWith("/") || date.isEmpty()) {
                  return times;
                }
                Times dated = new Times(days(date.get()), times.ends, false);
                return dated.starts[0] > dated.ends[1] ? times : dated;
              });
    }

    private static Times ofPeriod(Edtf period) {
      String text = period.toString();
      if (!text.contains("/")) {
        long[] days = days(period);
        return new Times(new long[] {days[0], days[0]}, new long[] {days[1], days[1]}, false);
      }
      String from = text.substring(0, text.indexOf('/'));
      String to = text.substring(text.indexOf('/') + 1);
      return new Times(bound(from, NEVER_BEGAN), bound(to, NEVER_ENDS), false);
    }

    /** The days of a bound: of an unknown one any day at all, of an open one none that is known. */
    private static long[] bound(String date, long open) {
      return switch (date) {
        case "" -> new long[] {NEVER_BEGAN, NEVER_ENDS};
        case ".." -> new long[] {open, open};
        default -> days(Edtf.parse(date));
      };
    }

    private static long[] days(Edtf date) {
      return new long[] {
        date.earliest().map(LocalDate::toEpochDay).orElse(NEVER_BEGAN),
        date.latest().map(LocalDate::toEpochDay).orElse(NEVER_ENDS)
      };
    }

    /** Whether it goes on at some time from the first day of a date to the last of another. */
    Certainty within(String from, String to) {
      long first = bound(from, NEVER_BEGAN)[0];
      long last = bound(to, NEVER_ENDS)[1];
      Set<Long> days = new HashSet<>();
      for (long[] bounds : List.of(starts, ends, new long[] {first, last})) {
        for (long bound : bounds) {
          days.addAll(List.of(bound - 1, bound, bound + 1));
        }
      }
      boolean everyWorld = true;
      boolean anyWorld = false;
      for (long start : days) {
        for (long end : isOneDay ? Set.of(start) : days) {
          if (start <= end && isIn(starts, start) && isIn(ends, end)) {
            boolean goesOn = start <= last && end >= first;
            everyWorld &= goesOn;
            anyWorld |= goesOn;
          }
        }
      }
      return everyWorld ? Certainty.CERTAIN : anyWorld ? Certainty.POSSIBLE : Certainty.RULED_OUT;
    }

    private static boolean isIn(long[] bounds, long day) {
      return bounds[0] <= day && day <= bounds[1];
    }
  }
}

package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dossier4j.exchange.RowWriter;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.json.LineResult;
import io.github.dossier4j.json.ReadLimits;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import io.github.dossier4j.text.Excerpts;
import io.github.dossier4j.view.DossierPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes hold of everything that the public API gives out, and tries to change it. */
class ImmutabilityTest {

  private static final String TYPES = "io.github.dossier4j.ImmutabilityTest#types";
  private static final String VALUES = "io.github.dossier4j.ImmutabilityTest#values";

  private static final Walk WALK = new Walk();

  static {
    roots().forEach(WALK::see);
  }

  /** All that can be had from the library, to which the walk comes from here. */
  private static Stream<Object> roots() {
    Dossier visit = MoscowVisit.dossier();
    Dossier complete = GeneratedDossiers.complete(new Random(1));
    ArticleText text = ArticleText.of("A header\n\nDone, she said.");
    InvalidDataException failure =
        catchThrowableOfType(InvalidDataException.class, () -> Passage.of(-1, 5, 2));
    return Stream.concat(
        Stream.of(visit, complete)
            .flatMap(
                dossier ->
                    Stream.of(
                        dossier,
                        dossier.evidence(),
                        dossier.evidence(dossier.people().list().get(0)),
                        dossier.connections(dossier.organizations().list().get(0)),
                        dossier.connections("unknown"),
                        dossier.knownOnlyFrom(dossier.people().list().get(0)),
                        dossier.reportedBy(dossier.organizations().list().get(0)),
                        dossier.timeline(),
                        dossier.search("a* o*"),
                        dossier.quotes().withoutCitation(),
                        dossier.events().ofKind(dossier.events().list().get(0).kind()),
                        Proof.of(dossier, text))),
        Stream.of(
            text,
            text.article("article"),
            failure,
            ReadLimits.defaults(),
            DossierReader.create(),
            DossierReader.create().results(new StringReader("{}")).toList(),
            RowWriter.csv(),
            RowTable.values()[0].columns(),
            DossierWriter.compact(),
            DossierWriter.indented(),
            LineResult.of(1, "{}"),
            Draft.read(text, "{\"draft\": 1, \"events\": [{\"words\": [\"*Done*\", \"no\"]}]}"),
            RowWriter.csv(),
            RowTable.FACTS.columns(),
            DossierPage.of(MoscowVisit.dossier())));
  }

  /** What the exported packages promise, but for what is there to be changed. */
  static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(Dossier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> types = new ArrayList<>();
    try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
      for (ModuleDescriptor.Exports exported : ModuleDescriptor.read(module).exports()) {
        Path folder = classes.resolve(exported.source().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
          for (String file : files.map(f -> f.getFileName().toString()).sorted().toList()) {
            if (file.endsWith(".class") && !file.equals("package-info.class")) {
              // Not initialized: the compiler's classes for switches must not come first.
              String name = exported.source() + "." + file.replace(".class", "");
              Class<?> type = Class.forName(name, false, Dossier.class.getClassLoader());
              if (isPublic(type) && !isCollector(type)) {
                types.add(type);
              }
            }
          }
        }
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    return type == null
        || Modifier.isPublic(type.getModifiers())
            && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /** Builders and {@link Excerpts} collect what becomes a value, {@link Problems} a failure. */
  private static boolean isCollector(Class<?> type) {
    return type.getSimpleName().endsWith("Builder")
        || type == Problems.class
        || type == Excerpts.class;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.dossier4j.");
  }

  @Nested
  class APublicType {

    /** Constants and functions apart, of which there are no objects. */
    @ParameterizedTest
    @MethodSource(TYPES)
    void isMetOnTheWalk(Class<?> type) {
      boolean hasObjects =
          !type.isEnum()
              && Arrays.stream(type.getMethods())
                  .anyMatch(
                      m -> isOurs(m.getDeclaringClass()) && !Modifier.isStatic(m.getModifiers()));

      if (hasObjects) {
        assertThat(WALK.met).contains(type);
      }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    void hasNoFieldThatOthersCanSet(Class<?> type) {
      assertThat(type.getFields())
          .filteredOn(field -> isOurs(field.getDeclaringClass()))
          .extracting(Field::getModifiers)
          .allMatch(Modifier::isFinal);
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    void hasNoSetter(Class<?> type) {
      assertThat(type.getMethods())
          .filteredOn(method -> isOurs(method.getDeclaringClass()))
          .extracting(Method::getName)
          .noneMatch(name -> name.matches("(set|add|put|remove|clear)([A-Z].*)?"));
    }
  }

  @Nested
  class WhatIsGivenOut {

    @Test
    void isOfTypesThatAreKnownNotToChange() {
      assertThat(WALK.unknown).isEmpty();
    }

    @Test
    void refusesChangesWhereItIsACollection() {
      assertThat(WALK.changeable).isEmpty();
    }

    /** Else the two above would say little. */
    @Test
    void isMetInNumbers() {
      assertThat(WALK.collections).isGreaterThan(1_000);
    }
  }

  /** One value of each type that has a builder. */
  static Stream<Object> values() {
    return WALK.values.values().stream();
  }

  @Nested
  class ABuilder {

    @ParameterizedTest
    @MethodSource(VALUES)
    void keepsNoHoldOfTheListsItIsGiven(Object value) throws Exception {
      for (Method setter : setters(value)) {
        List<Object> list = new ArrayList<>(listOf(value, setter.getName()));
        Object builder = builder(value);
        setter.invoke(builder, list);
        Object built = build(builder);
        list.clear();

        assertThat(built).as("%s", setter).isEqualTo(value);
        assertThat(build(builder)).as("%s", setter).isEqualTo(value);
      }
    }

    @ParameterizedTest
    @MethodSource(VALUES)
    void keepsNoHoldOfTheArraysItIsGiven(Object value) throws Exception {
      for (Method adder : builder(value).getClass().getMethods()) {
        Class<?> type = adder.isVarArgs() ? adder.getParameterTypes()[0].getComponentType() : null;
        if (type != null && adder.getName().startsWith("add")) {
          Object[] array = (Object[]) Array.newInstance(type, 1);
          array[0] = WALK.any(type);
          Object builder = builder(value);
          adder.invoke(builder, (Object) array);
          Object same = builder(value);
          adder.invoke(same, (Object) array.clone());
          array[0] = null;

          assertThat(builtOrRefused(builder)).as("%s", adder).isEqualTo(builtOrRefused(same));
        }
      }
    }

    @ParameterizedTest
    @MethodSource(VALUES)
    void leavesAloneWhatItBuiltWhenItIsUsedAgain(Object value) throws Exception {
      Object builder = builder(value);
      Object built = build(builder);
      String before = built.toString();
      for (Method setter : setters(value)) {
        setter.invoke(builder, List.of());
      }
      Object again = builtOrRefused(builder);

      assertThat(built).isEqualTo(value).hasToString(before);
      assertThat(again).isNotSameAs(built);
    }

    private static Object builder(Object value) throws Exception {
      return publicType(value).getMethod("toBuilder").invoke(value);
    }

    private static Object build(Object builder) throws Exception {
      return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object builtOrRefused(Object builder) throws Exception {
      try {
        return build(builder);
      } catch (InvocationTargetException e) {
        return ((InvalidDataException) e.getCause()).problems();
      }
    }

    private static List<Method> setters(Object value) throws Exception {
      return Arrays.stream(builder(value).getClass().getMethods())
          .filter(method -> !method.getName().startsWith("add"))
          .filter(
              method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Iterable.class}))
          .toList();
    }

    private static Collection<?> listOf(Object value, String name) throws Exception {
      Object list = publicType(value).getMethod(name).invoke(value);
      return list instanceof Query<?, ?> query ? query.list() : (Collection<?>) list;
    }
  }

  @Nested
  class AnArgument {

    private final Organization organization = MoscowVisit.dossier().organizations().first().get();

    @Test
    void ofALinkMayChangeAfterwards() {
      Passage[] passages = {Passage.of(1, 0, 5)};
      Link<Organization> link = Link.stated(organization, passages);
      passages[0] = null;

      assertThat(link.passages()).containsExactly(Passage.of(1, 0, 5));
    }

    @Test
    void ofAFailureMayChangeAfterwards() {
      List<Problem> problems =
          new ArrayList<>(
              catchThrowableOfType(InvalidDataException.class, () -> Passage.of(1, 5, 2))
                  .problems());
      InvalidDataException failure = new InvalidDataException(problems);
      problems.clear();

      assertThat(failure.problems()).hasSize(1);
    }

    @Test
    void ofAQueryMayChangeAfterwards() {
      Basis[] bases = {Basis.STATED};
      PersonQuery query = MoscowVisit.dossier().people().inOfficeOf(organization, bases);
      String asked = query.toString();
      bases[0] = Basis.INFERRED;

      assertThat(query).hasToString(asked);
    }
  }

  /** The public type of an object whose own class may be generated. */
  private static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    while (!isPublic(type)) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** Goes from object to object by every accessor, and tries to change every collection. */
  private static final class Walk {

    private static final List<Class<?>> KNOWN_NOT_TO_CHANGE =
        List.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            OptionalInt.class,
            LocalDate.class,
            Class.class,
            Enum.class);

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Class<?>> met = new LinkedHashSet<>();
    private final Map<Class<?>, Object> values = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> changeable = new ArrayList<>();
    private int collections;

    void see(Object root) {
      see(root, root.getClass().getSimpleName());
    }

    /** An object of a type that the walk has met. */
    Object any(Class<?> type) {
      return seen.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private void see(Object object, String path) {
      if (object == null) {
        // Only a flat row may have an empty cell; a call that returns null is found out before.
        return;
      }
      if (object instanceof Optional<?> optional) {
        optional.ifPresent(value -> see(value, path));
      } else if (object instanceof BaseStream<?, ?> stream) {
        stream.iterator().forEachRemaining(each -> see(each, path));
      } else if (object instanceof Collection<?> collection) {
        List<Object> elements = new ArrayList<>(collection);
        tryToChange(collection, path);
        // The cells of a row may be empty.
        elements.stream().filter(Objects::nonNull).forEach(each -> see(each, path));
      } else if (object instanceof Map<?, ?> map) {
        see(map.keySet(), path);
        see(map.values(), path);
        see(map.entrySet(), path);
      } else if (object instanceof Map.Entry<?, ?> entry) {
        attempt(path + ".setValue", () -> setValue(entry));
      } else if (object instanceof Iterator<?> iterator) {
        tryToRemove(iterator, path);
      } else if (isOurs(object.getClass())) {
        meet(object, path);
      } else if (KNOWN_NOT_TO_CHANGE.stream().noneMatch(type -> type.isInstance(object))) {
        unknown.add(path + " is a " + object.getClass().getName());
      } else {
        seen.add(object);
      }
    }

    private void meet(Object object, String path) {
      if (!seen.add(object) || isCollector(object.getClass())) {
        return;
      }
      for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
        met.add(type);
        met.addAll(Arrays.asList(type.getInterfaces()));
      }
      if (object instanceof Enum<?>) {
        return;
      }
      Class<?> type = publicType(object);
      for (Method method : type.getMethods()) {
        // The steps of a query or a reader would go on for ever.
        boolean isStep =
            (object instanceof Query<?, ?> && Query.class.isAssignableFrom(method.getReturnType()))
                || (method.getName().startsWith("with") && method.getReturnType() == type);
        if (isOurs(method.getDeclaringClass())
            && !Modifier.isStatic(method.getModifiers())
            && !isStep) {
          if (method.getName().equals("toBuilder")) {
            values.putIfAbsent(type, object);
          }
          for (Object[] arguments : arguments(method)) {
            call(object, method, arguments, path + "." + method.getName());
          }
        }
      }
    }

    /** With what an accessor can be called: with nothing, a place, or a choice. */
    private static List<Object[]> arguments(Method method) {
      if (method.getParameterCount() == 0) {
        return List.<Object[]>of(new Object[0]);
      }
      if (method.getParameterCount() > 1) {
        return List.of();
      }
      Class<?> type = method.getParameterTypes()[0];
      return type == Relation.class || type == Verdict.class
          ? Arrays.stream(type.getEnumConstants()).map(each -> new Object[] {each}).toList()
          : List.of();
    }

    private void call(Object object, Method method, Object[] arguments, String path) {
      try {
        Object result = method.invoke(object, arguments);
        assertThat(result).as(path).isNotNull();
        if (method.getReturnType() != void.class) {
          see(result, path);
        }
      } catch (InvocationTargetException e) {
        // There may be none where one is asked for, or several.
        assertThat(e.getCause())
            .as(path)
            .isInstanceOfAny(
                NoSuchElementException.class,
                IllegalStateException.class,
                InvalidDataException.class);
      } catch (IllegalAccessException e) {
        throw new AssertionError(path, e);
      }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // What is put in is refused, or the test fails.
    private void tryToChange(Collection<?> given, String path) {
      collections++;
      Collection collection = given;
      List<Object> before = new ArrayList<>(given);
      attempt(path + ".add", () -> collection.add("more"));
      attempt(path + ".addAll", () -> collection.addAll(List.of("more")));
      if (!before.isEmpty()) {
        attempt(path + ".clear", collection::clear);
        attempt(path + ".remove", () -> collection.remove(before.get(0)));
        attempt(path + ".removeIf", () -> collection.removeIf(each -> true));
        attempt(path + ".retainAll", () -> collection.retainAll(List.of()));
        tryToRemove(collection.iterator(), path);
        if (collection instanceof List list) {
          attempt(path + ".set", () -> list.set(0, before.get(0)));
          attempt(path + ".remove(0)", () -> list.remove(0));
          if (list.size() > 1) {
            // A list of one element has no order that could be changed, and may say nothing.
            attempt(path + ".sort", () -> list.sort((a, b) -> 0));
          }
          attempt(path + ".replaceAll", () -> list.replaceAll(each -> each));
          attempt(path + ".subList", () -> list.subList(0, 1).clear());
          attempt(path + ".listIterator", () -> list.listIterator().add("more"));
        }
      }
      if (!before.equals(new ArrayList<>(given))) {
        changeable.add(path + " has changed");
      }
    }

    private static <V> void setValue(Map.Entry<?, V> entry) {
      entry.setValue(entry.getValue());
    }

    private void tryToRemove(Iterator<?> iterator, String path) {
      if (iterator.hasNext()) {
        iterator.next();
        attempt(path + ".iterator", iterator::remove);
      }
    }

    private void attempt(String change, Runnable attempt) {
      try {
        attempt.run();
        changeable.add(change);
      } catch (UnsupportedOperationException e) {
        // As it should be.
      } catch (RuntimeException e) {
        changeable.add(change + " " + e);
      }
    }
  }
}

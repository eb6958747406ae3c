package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.ATTRIBUTES;
import static io.github.dossier4j.model.Values.FREE_ATTRIBUTES;
import static io.github.dossier4j.model.Values.HERE;
import static io.github.dossier4j.model.Values.KINDS;
import static io.github.dossier4j.model.Values.LISTS;
import static io.github.dossier4j.model.Values.THERE;
import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.attributes;
import static io.github.dossier4j.model.Values.build;
import static io.github.dossier4j.model.Values.call;
import static io.github.dossier4j.model.Values.herald;
import static io.github.dossier4j.model.Values.kinds;
import static io.github.dossier4j.model.Values.person;
import static io.github.dossier4j.model.Values.problems;
import static io.github.dossier4j.model.Values.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.model.Values.Attribute;
import io.github.dossier4j.model.Values.Kind;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What builders of all types of value keep to. */
class BuilderTest {

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
}

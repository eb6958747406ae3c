package io.github.dossier4j.model;

import static io.github.dossier4j.model.Values.assertRefused;
import static io.github.dossier4j.model.Values.build;
import static io.github.dossier4j.model.Values.call;
import static io.github.dossier4j.model.Values.kinds;
import static io.github.dossier4j.model.Values.method;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dossier4j.model.Values.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be an id. */
class IdTest {

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
}

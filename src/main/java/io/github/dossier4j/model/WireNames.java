package io.github.dossier4j.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The names of constants in the wire format: lower case, with hyphens between words. */
final class WireNames {

  private WireNames() {}

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with a name in the wire format. */
  static <E extends Enum<E>> E constant(E[] constants, String word) {
    Objects.requireNonNull(word, "word");
    for (E constant : constants) {
      if (hyphenated(constant).equals(word)) {
        return constant;
      }
    }
    StringBuilder words = new StringBuilder();
    for (E constant : constants) {
      words.append(words.length() == 0 ? "" : ", ").append(constant);
    }
    throw new InvalidDataException(
        List.of(
            Problem.of(ProblemCode.UNKNOWN_VALUE, "", "the value must be one of " + words, word)));
  }
}

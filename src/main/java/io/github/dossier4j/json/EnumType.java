package io.github.dossier4j.json;

import io.github.dossier4j.engine.Nearest;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A type of strings: the names of the constants of an enumeration. */
@SuppressWarnings("EnumOrdinal") // Only the place in an array, never written.
final class EnumType implements WireType {

  private final Enum<?>[] constants;
  private final List<String> names = new ArrayList<>();
  private final SerializableString[] quoted;

  EnumType(Enum<?>... constants) {
    this.constants = constants;
    this.quoted = new SerializableString[constants.length];
    for (Enum<?> constant : constants) {
      names.add(constant.toString());
      quoted[constant.ordinal()] = new SerializedString(constant.toString());
    }
  }

  /** The names, in the order of the constants. */
  List<String> names() {
    return names;
  }

  /** Compares the characters in the buffer of the JSON parser, so that no string is made. */
  @Override
  public @Nullable Object read(DossierParser parser) {
    int length = parser.stringLength();
    for (int i = 0; length >= 0 && i < constants.length; i++) {
      if (names.get(i).length() == length && parser.isString(names.get(i))) {
        return constants[i];
      }
    }
    String name = parser.readString();
    if (name != null) {
      String message =
          "the value must be one of " + String.join(", ", names) + Nearest.hint(name, names);
      parser.report(Problem.of(ProblemCode.UNKNOWN_VALUE, "", message, name));
    }
    return null;
  }

  /** The name of a constant, ready to be written. */
  SerializableString quoted(Enum<?> constant) {
    return quoted[constant.ordinal()];
  }
}

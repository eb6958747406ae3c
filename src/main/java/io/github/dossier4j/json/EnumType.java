package io.github.dossier4j.json;

import io.github.dossier4j.engine.Nearest;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The constants of an enumeration, by their words. */
final class EnumType implements WireType {

  private final Enum<?>[] constants;
  private final List<String> words = new ArrayList<>();
  private final SerializableString[] quoted;

  EnumType(Enum<?>... constants) {
    this.constants = constants;
    this.quoted = new SerializableString[constants.length];
    for (Enum<?> constant : constants) {
      words.add(constant.toString());
      quoted[constant.ordinal()] = new SerializedString(constant.toString());
    }
  }

  /** The words, in the order of the constants. */
  List<String> words() {
    return words;
  }

  /**
   * Compares the characters as the parser has them: a string of them is made for a message only.
   */
  @Override
  public @Nullable Object read(DossierParser parser) {
    int length = parser.stringLength();
    for (int i = 0; length >= 0 && i < constants.length; i++) {
      if (words.get(i).length() == length && parser.isString(words.get(i))) {
        return constants[i];
      }
    }
    String word = parser.readString();
    if (word != null) {
      String message =
          "the value must be one of " + String.join(", ", words) + Nearest.hint(word, words);
      parser.report(Problem.of(ProblemCode.UNKNOWN_VALUE, "", message, word));
    }
    return null;
  }

  /** The word of a constant, ready to be written. */
  SerializableString quoted(Enum<?> constant) {
    return quoted[constant.ordinal()];
  }
}

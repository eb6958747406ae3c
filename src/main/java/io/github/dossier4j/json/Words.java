package io.github.dossier4j.json;

import io.github.dossier4j.engine.Nearest;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The constants of an enumeration, by their words. */
final class Words implements Type {

  private final Map<String, Enum<?>> constants = new LinkedHashMap<>();
  private final SerializableString[] words;

  Words(Enum<?>... all) {
    words = new SerializableString[all.length];
    for (Enum<?> constant : all) {
      constants.put(constant.toString(), constant);
      words[constant.ordinal()] = new SerializedString(constant.toString());
    }
  }

  /** The words, in the order of the constants. */
  Iterable<String> words() {
    return constants.keySet();
  }

  @Override
  public @Nullable Object read(Input in) {
    String word = in.readString();
    Enum<?> constant = constants.get(word);
    if (constant == null && word != null) {
      String message =
          "the value must be one of " + String.join(", ", words()) + Nearest.hint(word, words());
      in.report(Problem.of(ProblemCode.UNKNOWN_VALUE, "", message, word));
    }
    return constant;
  }

  @Override
  public void write(Output out, Object value) {
    out.write(words[((Enum<?>) value).ordinal()]);
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.DossierRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds for records that are of one of some kinds. */
abstract class ChoiceCondition<R extends DossierRecord, C> extends SaidCondition<R> {

  private final List<C> choices;

  /**
   * Takes what the query steps take.
   *
   * @param name the name of the step's first parameter
   */
  @SafeVarargs
  ChoiceCondition(String words, String name, C choice, C... others) {
    super(words, "");
    Objects.requireNonNull(others, "others");
    this.choices = new ArrayList<>(1 + others.length);
    choices.add(Objects.requireNonNull(choice, name));
    for (C other : others) {
      choices.add(Objects.requireNonNull(other, "others"));
    }
  }

  abstract C choice(R record);

  @Override
  public final boolean holds(R record) {
    return choices.contains(choice(record));
  }

  @Override
  public String toString() {
    StringBuilder said = new StringBuilder(super.toString());
    for (int i = 0; i < choices.size(); i++) {
      said.append(i == 0 ? " " : " or ").append(choices.get(i));
    }
    return said.toString();
  }
}

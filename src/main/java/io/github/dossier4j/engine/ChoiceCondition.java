package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds for records whose value, such as the kind, is one of several. */
public abstract class ChoiceCondition<R extends DossierRecord, C> extends DescribedCondition<R> {

  private final List<C> choices;

  /**
   * A condition with the arguments of a query step.
   *
   * @param name the name of the step's first parameter
   */
  @SafeVarargs
  protected ChoiceCondition(String words, String name, C choice, C... others) {
    super(words, "");
    Objects.requireNonNull(others, "others");
    this.choices = new ArrayList<>(1 + others.length);
    choices.add(Objects.requireNonNull(choice, name));
    for (C other : others) {
      choices.add(Objects.requireNonNull(other, "others"));
    }
  }

  /** The value of a record. */
  protected abstract C choice(R record);

  @Override
  public final boolean holds(R record) {
    return choices.contains(choice(record));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(super.toString());
    for (int i = 0; i < choices.size(); i++) {
      text.append(i == 0 ? " " : " or ").append(choices.get(i));
    }
    return text.toString();
  }
}

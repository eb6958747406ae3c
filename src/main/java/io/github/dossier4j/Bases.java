package io.github.dossier4j;

import io.github.dossier4j.model.Basis;
import java.util.Objects;

/** The bases that count for a query step; a step that names none takes every basis. */
final class Bases {

  static final Bases ALL = new Bases(true, true);

  private final boolean stated;
  private final boolean inferred;

  private Bases(boolean stated, boolean inferred) {
    this.stated = stated;
    this.inferred = inferred;
  }

  static Bases of(Basis... bases) {
    Objects.requireNonNull(bases, "bases");
    if (bases.length == 0) {
      return ALL;
    }
    boolean stated = false;
    boolean inferred = false;
    for (Basis basis : bases) {
      Objects.requireNonNull(basis, "bases");
      stated |= basis == Basis.STATED;
      inferred |= basis == Basis.INFERRED;
    }
    return new Bases(stated, inferred);
  }

  boolean takesAll() {
    return stated && inferred;
  }

  boolean take(Basis basis) {
    return basis == Basis.STATED ? stated : inferred;
  }

  /** Nothing where every basis counts, so that it can follow the words of a condition. */
  @Override
  public String toString() {
    return takesAll() ? "" : " (" + (stated ? Basis.STATED : Basis.INFERRED) + ")";
  }
}

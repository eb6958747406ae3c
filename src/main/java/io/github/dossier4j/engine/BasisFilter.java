package io.github.dossier4j.engine;

import io.github.dossier4j.model.Basis;
import java.util.Objects;

/** The bases that count for a query step. A step that names none takes every basis. */
public enum BasisFilter {
  /** Every basis. */
  ALL,

  /** What is stated. */
  STATED,

  /** What is inferred. */
  INFERRED;

  /** The filter for the bases that a step names. */
  public static BasisFilter of(Basis... bases) {
    boolean stated = false;
    boolean inferred = false;
    for (Basis basis : Objects.requireNonNull(bases, "bases")) {
      Objects.requireNonNull(basis, "bases");
      stated |= basis == Basis.STATED;
      inferred |= basis == Basis.INFERRED;
    }
    if (stated == inferred) {
      return ALL;
    }
    return stated ? STATED : INFERRED;
  }

  /** Whether a basis counts. */
  public boolean accepts(Basis basis) {
    return this == ALL || (this == STATED) == (basis == Basis.STATED);
  }

  /** A basis in brackets, to follow a description; empty if every basis counts. */
  @Override
  public String toString() {
    return this == ALL ? "" : " (" + (this == STATED ? Basis.STATED : Basis.INFERRED) + ")";
  }
}

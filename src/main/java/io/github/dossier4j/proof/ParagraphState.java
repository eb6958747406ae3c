package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The result of a proof for one paragraph. */
public enum ParagraphState {
  /** A paragraph of the text has the fingerprint: it is unaltered. */
  FOUND,

  /** A paragraph of the text stands in its place, and has another fingerprint. */
  ALTERED,

  /** No paragraph of the text stands in its place. */
  MISSING;

  /** The name in JSON, such as {@code found}. */
  @Override
  @JsonValue
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

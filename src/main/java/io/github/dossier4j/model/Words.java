package io.github.dossier4j.model;

import java.util.Locale;

/** The words of the wire format: lower case, parted by hyphens. */
final class Words {

  private Words() {}

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

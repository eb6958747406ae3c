package io.github.dossier4j.benchmark.program;

import com.neovisionaries.i18n.CountryCode;

/** Asks another library with bundled data one question. */
public final class FirstCountry {

  private FirstCountry() {}

  public static void main(String[] args) {
    String name = CountryCode.getByCode("UZ").getName();
    if (!name.equals("Uzbekistan")) {
      throw new AssertionError(name);
    }
  }
}

package io.github.dossier4j.benchmark.program;

import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.moscow.MoscowVisit;

/** Asks the bundled dossier one question. */
public final class FirstAnswer {

  private FirstAnswer() {}

  public static void main(String[] args) {
    String words = MoscowVisit.dossier().quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one().text();
    if (!words.startsWith("Military")) {
      throw new AssertionError(words);
    }
  }
}

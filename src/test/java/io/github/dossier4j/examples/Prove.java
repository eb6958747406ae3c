package io.github.dossier4j.examples;

import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.nio.file.Path;

/** Proves the bundled dossier against the text of the article, whose path is the only argument. */
public final class Prove {

  private Prove() {}

  /** Prints the proof to the console. */
  public static void main(String[] args) {
    System.out.println(Proof.of(MoscowVisit.dossier(), ArticleText.of(Path.of(args[0]))));
  }
}

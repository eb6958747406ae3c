package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Four questions that a user asks, in the form that each way of answering them has.
 *
 * <p>What makes the comparison fair: all hold the same records; each is asked with the same keys in
 * the same order; each uses its own quickest public call; a JVM knows only one of them, and answers
 * all questions, as a program does. The whole answer is walked through, because some give a list
 * that is ready and others one that is made on the way.
 */
interface Answers {

  /** The ways to answer. */
  static Answers of(String name, Dossier dossier) {
    return switch (name) {
      case "dossier" -> new DossierAnswers(dossier);
      case "map" -> new MapAnswers(dossier);
      case "stream" -> new StreamAnswers(dossier);
      case "cqengine" -> new IndexedAnswers(dossier);
      default -> throw new IllegalArgumentException(name);
    };
  }

  Object find(String id);

  Object firstQuote(String speaker);

  Object firstAgreement(String signatory);

  Object firstCitation(String outlet);

  void quotes(String speaker, Blackhole all);

  void agreements(String signatory, Blackhole all);

  void citations(String outlet, Blackhole all);
}

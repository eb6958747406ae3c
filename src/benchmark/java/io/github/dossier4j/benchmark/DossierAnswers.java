package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import org.openjdk.jmh.infra.Blackhole;

/** Ours. */
final class DossierAnswers implements Answers {

  private final Dossier dossier;

  DossierAnswers(Dossier dossier) {
    this.dossier = dossier;
  }

  @Override
  public Object find(String id) {
    return dossier.find(id).orElseThrow();
  }

  @Override
  public Object firstQuote(String speaker) {
    return dossier.quotes().by(speaker).first().orElseThrow();
  }

  @Override
  public Object firstAgreement(String signatory) {
    return dossier.agreements().signedBy(signatory).first().orElseThrow();
  }

  @Override
  public Object firstCitation(String outlet) {
    return dossier.citations().from(outlet).first().orElseThrow();
  }

  @Override
  public void quotes(String speaker, Blackhole all) {
    for (Quote quote : dossier.quotes().by(speaker).list()) {
      all.consume(quote);
    }
  }

  @Override
  public void agreements(String signatory, Blackhole all) {
    for (Agreement agreement : dossier.agreements().signedBy(signatory).list()) {
      all.consume(agreement);
    }
  }

  @Override
  public void citations(String outlet, Blackhole all) {
    for (SourceCitation citation : dossier.citations().from(outlet).list()) {
      all.consume(citation);
    }
  }
}

package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/** Filters over plain lists, without any index. */
final class StreamAnswers implements Answers {

  private final List<DossierRecord> records;
  private final List<Quote> quotes;
  private final List<Agreement> agreements;
  private final List<SourceCitation> citations;

  StreamAnswers(Dossier dossier) {
    records = Records.all(dossier).toList();
    quotes = dossier.quotes().list();
    agreements = dossier.agreements().list();
    citations = dossier.citations().list();
  }

  private Stream<Quote> by(String speaker) {
    return quotes.stream()
        .filter(q -> q.speaker().isPresent() && q.speaker().get().id().equals(speaker));
  }

  private Stream<Agreement> signedBy(String signatory) {
    return agreements.stream()
        .filter(a -> a.signatories().stream().anyMatch(s -> s.person().id().equals(signatory)));
  }

  private Stream<SourceCitation> from(String outlet) {
    return citations.stream()
        .filter(c -> c.outlets().stream().anyMatch(link -> link.id().equals(outlet)));
  }

  @Override
  public Object find(String id) {
    return records.stream().filter(record -> record.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public Object firstQuote(String speaker) {
    return by(speaker).findFirst().orElseThrow();
  }

  @Override
  public Object firstAgreement(String signatory) {
    return signedBy(signatory).findFirst().orElseThrow();
  }

  @Override
  public Object firstCitation(String outlet) {
    return from(outlet).findFirst().orElseThrow();
  }

  @Override
  public void quotes(String speaker, Blackhole all) {
    by(speaker).forEach(all::consume);
  }

  @Override
  public void agreements(String signatory, Blackhole all) {
    signedBy(signatory).forEach(all::consume);
  }

  @Override
  public void citations(String outlet, Blackhole all) {
    from(outlet).forEach(all::consume);
  }
}

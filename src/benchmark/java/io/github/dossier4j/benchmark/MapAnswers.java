package io.github.dossier4j.benchmark;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/** Maps of one's own, made for these questions and no other: the least that an answer can cost. */
final class MapAnswers implements Answers {

  private final Map<String, DossierRecord> records = new HashMap<>();
  private final Map<String, List<Quote>> quotes;
  private final Map<String, List<Agreement>> agreements;
  private final Map<String, List<SourceCitation>> citations;

  MapAnswers(Dossier dossier) {
    Records.all(dossier).forEach(record -> records.put(record.id(), record));
    quotes = map(dossier.quotes().list(), quote -> quote.speaker().stream());
    agreements = map(dossier.agreements().list(), Records::signatories);
    citations = map(dossier.citations().list(), citation -> citation.outlets().stream());
  }

  private static <R> Map<String, List<R>> map(
      List<R> records, Function<R, Stream<? extends Link<?>>> links) {
    Map<String, List<R>> map = new HashMap<>();
    for (R record : records) {
      links
          .apply(record)
          .forEach(link -> map.computeIfAbsent(link.id(), id -> new ArrayList<>()).add(record));
    }
    return map;
  }

  @Override
  public Object find(String id) {
    return records.get(id);
  }

  @Override
  public Object firstQuote(String speaker) {
    return quotes.get(speaker).get(0);
  }

  @Override
  public Object firstAgreement(String signatory) {
    return agreements.get(signatory).get(0);
  }

  @Override
  public Object firstCitation(String outlet) {
    return citations.get(outlet).get(0);
  }

  @Override
  public void quotes(String speaker, Blackhole all) {
    for (Quote quote : quotes.get(speaker)) {
      all.consume(quote);
    }
  }

  @Override
  public void agreements(String signatory, Blackhole all) {
    for (Agreement agreement : agreements.get(signatory)) {
      all.consume(agreement);
    }
  }

  @Override
  public void citations(String outlet, Blackhole all) {
    for (SourceCitation citation : citations.get(outlet)) {
      all.consume(citation);
    }
  }
}

package io.github.dossier4j.benchmark;

import static com.googlecode.cqengine.query.QueryFactory.equal;

import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.benchmark.IndexedRecords.Held;
import org.openjdk.jmh.infra.Blackhole;

/** CQEngine. */
final class IndexedAnswers implements Answers {

  private final IndexedCollection<Held> records;

  IndexedAnswers(Dossier dossier) {
    records = IndexedRecords.of(Records.all(dossier).map(Held::new).toList());
  }

  private Object first(Attribute<Held, String> attribute, String value) {
    try (ResultSet<Held> answer = records.retrieve(equal(attribute, value))) {
      return answer.iterator().next().record;
    }
  }

  private void all(Attribute<Held, String> attribute, String value, Blackhole all) {
    try (ResultSet<Held> answer = records.retrieve(equal(attribute, value))) {
      for (Held held : answer) {
        all.consume(held.record);
      }
    }
  }

  @Override
  public Object find(String id) {
    return first(IndexedRecords.ID, id);
  }

  @Override
  public Object firstQuote(String speaker) {
    return first(IndexedRecords.SPEAKER, speaker);
  }

  @Override
  public Object firstAgreement(String signatory) {
    return first(IndexedRecords.SIGNATORY, signatory);
  }

  @Override
  public Object firstCitation(String outlet) {
    return first(IndexedRecords.OUTLET, outlet);
  }

  @Override
  public void quotes(String speaker, Blackhole all) {
    all(IndexedRecords.SPEAKER, speaker, all);
  }

  @Override
  public void agreements(String signatory, Blackhole all) {
    all(IndexedRecords.SIGNATORY, signatory, all);
  }

  @Override
  public void citations(String outlet, Blackhole all) {
    all(IndexedRecords.OUTLET, outlet, all);
  }
}

package io.github.dossier4j.benchmark;

import static com.googlecode.cqengine.query.QueryFactory.equal;

import com.googlecode.cqengine.IndexedCollection;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.benchmark.IndexedRecords.Held;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.util.List;

/**
 * Builds from ready records what answers the four questions of {@link Answers}, and asks each once,
 * because our indexes are made when they are first needed.
 */
final class Structures {

  private final Article article;
  private final List<Person> people;
  private final List<Organization> organizations;
  private final List<Agreement> agreements;
  private final List<Quote> quotes;
  private final List<Statement> statements;
  private final List<SourceCitation> citations;
  private final List<Event> events;
  private final List<DossierRecord> all;
  private final String id;
  private final String speaker;
  private final String signatory;
  private final String outlet;

  /** The records of a generated dossier, without the dossier. */
  Structures(int records, long seed) {
    Dossier dossier = Corpus.of(records, seed);
    article = dossier.article();
    people = dossier.people().list();
    organizations = dossier.organizations().list();
    agreements = dossier.agreements().list();
    quotes = dossier.quotes().list();
    statements = dossier.statements().list();
    citations = dossier.citations().list();
    events = dossier.events().list();
    all = Records.all(dossier).toList();
    id = quotes.get(quotes.size() / 2).id();
    speaker = Corpus.speakers(dossier).get(0);
    signatory = Corpus.signatories(dossier).get(0);
    outlet = Corpus.outlets(dossier).get(0);
  }

  /** Ours, with all that it checks, or CQEngine's, with the same indexes. */
  Object build(String building) {
    return building.equals("dossier") ? dossier() : collection();
  }

  private Dossier dossier() {
    Dossier dossier =
        Dossier.builder()
            .id("built")
            .title("Built again")
            .version("1")
            .rights("Public domain")
            .article(article)
            .people(people)
            .organizations(organizations)
            .agreements(agreements)
            .quotes(quotes)
            .statements(statements)
            .citations(citations)
            .events(events)
            .build();
    dossier.get(id);
    require(dossier.quotes().by(speaker).isEmpty());
    require(dossier.agreements().signedBy(signatory).isEmpty());
    require(dossier.citations().from(outlet).isEmpty());
    return dossier;
  }

  private IndexedCollection<Held> collection() {
    IndexedCollection<Held> collection = IndexedRecords.of(all.stream().map(Held::new).toList());
    require(collection.retrieve(equal(IndexedRecords.ID, id)).isEmpty());
    require(collection.retrieve(equal(IndexedRecords.SPEAKER, speaker)).isEmpty());
    require(collection.retrieve(equal(IndexedRecords.SIGNATORY, signatory)).isEmpty());
    require(collection.retrieve(equal(IndexedRecords.OUTLET, outlet)).isEmpty());
    return collection;
  }

  private static void require(boolean empty) {
    if (empty) {
      throw new AssertionError("no answer");
    }
  }
}

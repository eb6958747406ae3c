package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Visits all that a record, or the article, reports, in the order of the wire format. Only this
 * class knows where links, times, texts and passages stand. A subclass overrides the methods for
 * the parts that it needs. No pointer is made here, because most visitors need none.
 */
public abstract class RecordVisitor {

  /** A visitor. */
  protected RecordVisitor() {}

  /** Called for each link of a record; {@code relation.pointer(index)} is its JSON Pointer. */
  protected void link(Relation relation, int index, Link<?> link) {}

  /** Called for each link of the article, all of which name organizations. */
  protected void articleLink(String path, int index, Link<Organization> link) {}

  /** Called for each date and period. */
  protected void time(String pointer, ReportedTime time) {}

  /** Called for each text that has a basis; {@code path} has a star for the index, if any. */
  protected void text(String path, int index, ReportedText text) {}

  /** Called for each plain text, such as a name; {@code path} has a star for the index, if any. */
  protected void words(String path, int index, String words) {}

  /**
   * Called for each plain text that is ours and not the article's: a title, a subject, a paraphrase
   * or a role. Unless it is overridden, the text is visited like any other.
   */
  protected void ownWords(String path, int index, String words) {
    words(path, index, words);
  }

  /**
   * Called for each value that is neither text, time nor link: a word of a closed list such as a
   * kind, a number, the language or the address of the article.
   */
  protected void value(String path, int index, Object value) {}

  /** Called for each insertion of a quote. */
  protected void insertion(int index, TextRange range, Quote quote) {}

  /**
   * Called for each position of a person, without its link. Unless overridden, visits its title.
   */
  protected void position(int index, Position position) {
    words("/positions/*/title", index, position.title());
  }

  /** Called once for an actor, for the places where it is named. */
  protected void mentions(Actor actor) {}

  /** Called once for an agreement or an event, for the places that report it. */
  protected void passages(List<Passage> passages) {}

  /** Called once for an utterance or a citation, for the place where it stands. */
  protected void onlyPassage(Passage passage) {}

  /** The JSON Pointer that a path becomes with a number in place of its star. */
  public static String pointer(String path, int index) {
    int star = path.indexOf('*');
    return star < 0 ? path : path.substring(0, star) + index + path.substring(star + 1);
  }

  /** Visits what the article says about itself. */
  public final void visit(Article article) {
    if (article.publication().isPresent()) {
      articleLink("/publication", 0, article.publication().get());
    }
    if (article.title().isPresent()) {
      text("/title", 0, article.title().get());
    }
    texts("/authors/*", article.authors());
    time("/date", article.date());
    if (article.place().isPresent()) {
      text("/place", 0, article.place().get());
    }
    for (int i = 0; i < article.sources().size(); i++) {
      articleLink("/sources/*", i, article.sources().get(i));
    }
    number("/volume", article.volume());
    number("/issue", article.issue());
    value("/language", article.language());
    value("/url", article.url());
    number("/header", article.header());
  }

  /** Visits what a record reports. */
  public final void visit(DossierRecord record) {
    if (record instanceof Quote quote) {
      quote(quote);
    } else if (record instanceof SourceCitation citation) {
      citation(citation);
    } else if (record instanceof Person person) {
      person(person);
    } else if (record instanceof Organization organization) {
      organization(organization);
    } else if (record instanceof Event event) {
      event(event);
    } else if (record instanceof Agreement agreement) {
      agreement(agreement);
    } else {
      statement((Statement) record);
    }
  }

  private void person(Person person) {
    words("/name", 0, person.name());
    words("/aliases/*", person.aliases());
    words("/honorifics/*", person.honorifics());
    List<Position> positions = person.positions();
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      position(i, position);
      if (position.organization().isPresent()) {
        link(Relation.PERSON_POSITION_ORGANIZATION, i, position.organization().get());
      }
      if (position.tenure().isPresent()) {
        value("/positions/*/tenure", i, position.tenure().get());
      }
    }
    mentions(person);
  }

  private void organization(Organization organization) {
    words("/name", 0, organization.name());
    words("/acronym", organization.acronym());
    words("/aliases/*", organization.aliases());
    words("/adjectives/*", organization.adjectives());
    value("/kind", 0, organization.kind());
    link(Relation.ORGANIZATION_COUNTRY, organization.country());
    link(Relation.ORGANIZATION_PART_OF, organization.partOf());
    mentions(organization);
  }

  private void agreement(Agreement agreement) {
    ownWords("/title", 0, agreement.title());
    value("/kind", 0, agreement.kind());
    value("/status", 0, agreement.status());
    links(Relation.AGREEMENT_PARTY, agreement.parties());
    List<Signatory> signatories = agreement.signatories();
    for (int i = 0; i < signatories.size(); i++) {
      Signatory signatory = signatories.get(i);
      link(Relation.AGREEMENT_SIGNATORY_PERSON, i, signatory.person());
      if (signatory.capacity().isPresent()) {
        text("/signatories/*/capacity", i, signatory.capacity().get());
      }
      if (signatory.organization().isPresent()) {
        link(Relation.AGREEMENT_SIGNATORY_ORGANIZATION, i, signatory.organization().get());
      }
    }
    links(Relation.AGREEMENT_OBJECT, agreement.objects());
    link(Relation.AGREEMENT_EVENT, agreement.event());
    time("/date", agreement.date());
    time("/period", agreement.period());
    if (agreement.subject().isPresent()) {
      ownWords("/subject", 0, agreement.subject().get());
    }
    texts("/figures/*", agreement.figures());
    links(Relation.AGREEMENT_CITATION, agreement.citations());
    passages(agreement.passages());
  }

  private void quote(Quote quote) {
    words("/text", 0, quote.text());
    for (int i = 0; i < quote.insertions().size(); i++) {
      insertion(i, quote.insertions().get(i), quote);
    }
    value("/kind", 0, quote.kind());
    link(Relation.QUOTE_SPEAKER, quote.speaker());
    link(Relation.QUOTE_ADDRESSEE, quote.addressee());
    words("/cue", quote.cue());
    links(Relation.QUOTE_ABOUT, quote.about());
    link(Relation.QUOTE_EVENT, quote.event());
    time("/date", quote.date());
    links(Relation.QUOTE_CITATION, quote.citations());
    onlyPassage(quote.passage());
  }

  private void statement(Statement statement) {
    ownWords("/text", 0, statement.text());
    value("/kind", 0, statement.kind());
    link(Relation.STATEMENT_HOLDER, statement.holder());
    link(Relation.STATEMENT_ADDRESSEE, statement.addressee());
    words("/cue", statement.cue());
    links(Relation.STATEMENT_ABOUT, statement.about());
    link(Relation.STATEMENT_EVENT, statement.event());
    time("/date", statement.date());
    texts("/figures/*", statement.figures());
    links(Relation.STATEMENT_CITATION, statement.citations());
    onlyPassage(statement.passage());
  }

  private void citation(SourceCitation citation) {
    words("/printed", 0, citation.printed());
    links(Relation.CITATION_OUTLET, citation.outlets());
    time("/date", citation.date());
    onlyPassage(citation.passage());
  }

  private void event(Event event) {
    ownWords("/title", 0, event.title());
    value("/kind", 0, event.kind());
    value("/status", 0, event.status());
    time("/date", event.date());
    time("/period", event.period());
    if (event.place().isPresent()) {
      text("/place", 0, event.place().get());
    }
    List<Participant> participants = event.participants();
    for (int i = 0; i < participants.size(); i++) {
      link(Relation.EVENT_PARTICIPANT_ACTOR, i, participants.get(i).actor());
      if (participants.get(i).role().isPresent()) {
        ownWords("/participants/*/role", i, participants.get(i).role().get());
      }
    }
    links(Relation.EVENT_AFTER, event.after());
    link(Relation.EVENT_PART_OF, event.partOf());
    texts("/figures/*", event.figures());
    links(Relation.EVENT_CITATION, event.citations());
    passages(event.passages());
  }

  private void link(Relation relation, Optional<? extends Link<?>> link) {
    if (link.isPresent()) {
      link(relation, 0, link.get());
    }
  }

  private void links(Relation relation, List<? extends Link<?>> links) {
    for (int i = 0; i < links.size(); i++) {
      link(relation, i, links.get(i));
    }
  }

  private void words(String path, Optional<String> words) {
    if (words.isPresent()) {
      words(path, 0, words.get());
    }
  }

  private void words(String path, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      words(path, i, words.get(i));
    }
  }

  private void value(String pointer, Optional<String> value) {
    if (value.isPresent()) {
      value(pointer, 0, value.get());
    }
  }

  private void number(String pointer, OptionalInt number) {
    if (number.isPresent()) {
      value(pointer, 0, number.getAsInt());
    }
  }

  private void texts(String path, List<ReportedText> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(path, i, texts.get(i));
    }
  }

  private void time(String pointer, Optional<ReportedTime> time) {
    if (time.isPresent()) {
      time(pointer, time.get());
    }
  }
}

package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.engine.RecordVisitor;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.proof.PassageFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts all that a record, or the article, reports into facts. */
final class ShownFacts extends RecordVisitor {

  private final Dossier dossier;
  private final String id;
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Map<String, List<PassageFinding>> findings = new HashMap<>();
  private final List<Remark> remarks;
  private final List<ShownFact> facts = new ArrayList<>();

  private ShownFacts(
      Dossier dossier,
      String id,
      List<Evidence> evidence,
      List<PassageFinding> findings,
      List<Remark> remarks) {
    this.dossier = dossier;
    this.id = id;
    evidence.forEach(each -> this.evidence.put(each.attribute(), each));
    for (PassageFinding finding : findings) {
      this.findings.computeIfAbsent(finding.attribute(), unknown -> new ArrayList<>()).add(finding);
    }
    this.remarks = new ArrayList<>(remarks);
  }

  /** The entry of the article. */
  static Entry of(Dossier dossier, List<PassageFinding> findings, List<Remark> remarks) {
    Article article = dossier.article();
    List<Evidence> evidence =
        dossier.evidence().stream().takeWhile(each -> each.id().equals(article.id())).toList();
    ShownFacts visitor = new ShownFacts(dossier, article.id(), evidence, findings, remarks);
    visitor.visit(article);
    return new Entry(
        article.id(),
        Optional.empty(),
        article.title().map(ReportedText::value).orElse(article.id()),
        Voice.PRINTED,
        List.of(),
        List.copyOf(visitor.facts),
        List.copyOf(visitor.remarks));
  }

  /** The entry of a record. */
  static Entry of(
      Dossier dossier,
      RecordType type,
      DossierRecord record,
      List<PassageFinding> findings,
      List<Remark> remarks) {
    ShownFacts visitor =
        new ShownFacts(dossier, record.id(), dossier.evidence(record), findings, remarks);
    visitor.visit(record);
    return new Entry(
        record.id(),
        Optional.of(type),
        record.label(),
        Voice.of(record),
        traits(record),
        List.copyOf(visitor.facts),
        List.copyOf(visitor.remarks));
  }

  private static List<String> traits(DossierRecord record) {
    if (record instanceof Organization organization) {
      return List.of(words(organization.kind()));
    }
    if (record instanceof Agreement agreement) {
      return List.of(words(agreement.kind()), words(agreement.status()));
    }
    if (record instanceof Event event) {
      return List.of(words(event.kind()), words(event.status()));
    }
    if (record instanceof Quote quote) {
      return List.of(words(quote.kind()) + " quote");
    }
    return record instanceof Statement statement ? List.of(statement.kind().toString()) : List.of();
  }

  private static String words(Enum<?> constant) {
    return constant.toString().replace('-', ' ');
  }

  @Override
  protected void words(String path, int index, String words) {
    switch (path) {
      case "/participants/*/role" -> addRole(words);
      // The label of the entry, or the value of the position that follows.
      case "/name", "/title", "/text", "/printed" -> {}
      default -> {
        Voice voice = path.equals("/subject") ? Voice.OURS : Voice.PRINTED;
        add(path, index, words, voice, Optional.empty());
      }
    }
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    link(relation.path(), index, link);
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    link(path, index, link);
  }

  private void link(String path, int index, Link<?> link) {
    DossierRecord target = dossier.get(link.id());
    add(path, index, target.label(), Voice.of(target), Optional.empty());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    Optional<String> value = time.value().map(Object::toString);
    value(pointer, 0, value.orElse("not known"), time.printed());
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    value(path, index, text.value(), Optional.of(text.printed()));
  }

  /** A value that is not as printed is our reading of what is. */
  private void value(String path, int index, String value, Optional<String> printed) {
    if (printed.filter(value::equals).isPresent()) {
      add(path, index, value, Voice.PRINTED, Optional.empty());
    } else {
      add(path, index, value, Voice.OURS, printed);
    }
  }

  @Override
  protected void position(int index, Position position) {
    add("/positions/*", index, position.title(), Voice.PRINTED, Optional.empty());
    position.tenure().ifPresent(tenure -> addRole(tenure.toString()));
  }

  @Override
  protected void mentions(Actor actor) {
    if (!actor.mentions().isEmpty()) {
      addFirst("/mentions");
    }
  }

  @Override
  protected void passages(List<Passage> passages) {
    if (!passages.isEmpty()) {
      addFirst("/passages");
    }
  }

  @Override
  protected void onlyPassage(Passage passage) {
    addFirst("/passage");
  }

  private void addRole(String words) {
    facts.set(facts.size() - 1, facts.get(facts.size() - 1).withRole(words));
  }

  private void addFirst(String attribute) {
    facts.add(0, fact(attribute, attribute, "", Voice.PRINTED, Optional.empty()));
  }

  private void add(String path, int index, String value, Voice voice, Optional<String> printed) {
    facts.add(fact(path, pointer(path, index), value, voice, printed));
  }

  private ShownFact fact(
      String path, String attribute, String value, Voice voice, Optional<String> printed) {
    List<Remark> own = remarks.stream().filter(each -> each.attribute().equals(attribute)).toList();
    remarks.removeAll(own);
    return new ShownFact(
        id,
        attribute,
        name(path),
        value,
        voice,
        printed,
        Optional.empty(),
        Optional.ofNullable(evidence.get(attribute)),
        findings.getOrDefault(attribute, List.of()),
        own);
  }

  /** An attribute in words. */
  private static String name(String path) {
    return switch (path) {
      case "/about/*" -> "about";
      case "/after/*" -> "after";
      case "/aliases/*" -> "also printed as";
      case "/authors/*" -> "author";
      case "/adjectives/*" -> "adjective";
      case "/citations/*" -> "citation";
      case "/event" -> "at";
      case "/figures/*" -> "figure";
      case "/holder" -> "held by";
      case "/honorifics/*" -> "honorific";
      case "/mentions" -> "named";
      case "/objects/*" -> "object";
      case "/outlets/*" -> "outlet";
      case "/parties/*" -> "party";
      case "/participants/*/actor" -> "participant";
      case "/partOf" -> "part of";
      case "/passage" -> "words";
      case "/passages" -> "reported";
      case "/positions/*" -> "position";
      case "/positions/*/organization" -> "position in";
      case "/signatories/*/capacity" -> "signed as";
      case "/signatories/*/organization" -> "signed for";
      case "/signatories/*/person" -> "signed by";
      case "/sources/*" -> "source of the article";
      // One word each: acronym, addressee, country, cue, date, period, place, …
      default -> path.substring(1);
    };
  }
}

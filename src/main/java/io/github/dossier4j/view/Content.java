package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows, whatever it is made from.
 *
 * @param dossier the dossier
 * @param text the article's text, if it is there
 * @param proof the dossier held against the text
 * @param article what is said of the article
 * @param entries what is said of each record, by its id, in the dossier's order
 */
record Content(
    Dossier dossier,
    Optional<ArticleText> text,
    Optional<Proof> proof,
    Entry article,
    Map<String, Entry> entries) {

  static Content of(Dossier dossier) {
    return of(dossier, Optional.empty(), Optional.empty(), List.of());
  }

  static Content of(Dossier dossier, ArticleText text) {
    return of(dossier, text, List.of());
  }

  /** The content of a draft without problems, whose repairs stand where they were made. */
  static Content of(Draft draft) {
    Dossier dossier = draft.dossier();
    DraftPlaces places = new DraftPlaces(dossier);
    return of(dossier, draft.text(), draft.repairs().stream().map(places::remark).toList());
  }

  private static Content of(Dossier dossier, ArticleText text, List<Remark> repairs) {
    Proof proof = Proof.of(dossier, text);
    List<Remark> remarks = new ArrayList<>(proof.gaps().stream().map(Remark::of).toList());
    remarks.addAll(repairs);
    return of(dossier, Optional.of(text), Optional.of(proof), remarks);
  }

  private static Content of(
      Dossier dossier, Optional<ArticleText> text, Optional<Proof> proof, List<Remark> remarks) {
    Map<String, List<PassageFinding>> findings = new HashMap<>();
    proof.map(Proof::findings).orElse(List.of()).forEach(each -> add(findings, each.id(), each));
    Map<String, List<Remark>> remarksById = new HashMap<>();
    remarks.forEach(each -> add(remarksById, each.id(), each));
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (DossierRecord record : dossier.records()) {
      String id = record.id();
      entries.put(
          id,
          ShownFacts.of(
              dossier,
              Index.typeOf(record),
              record,
              findings.getOrDefault(id, List.of()),
              remarksById.getOrDefault(id, List.of())));
    }
    String id = dossier.article().id();
    Entry article =
        ShownFacts.of(
            dossier, findings.getOrDefault(id, List.of()), remarksById.getOrDefault(id, List.of()));
    return new Content(dossier, text, proof, article, entries);
  }

  /** Everything that is said, first of the article. */
  List<ShownFact> facts() {
    List<ShownFact> facts = new ArrayList<>(article.facts());
    entries.values().forEach(entry -> facts.addAll(entry.facts()));
    return facts;
  }

  /** All remarks of a kind, first those on the article. */
  List<Remark> remarks(Remark.Kind kind) {
    List<Remark> remarks = new ArrayList<>(remarks(article));
    entries.values().forEach(entry -> remarks.addAll(remarks(entry)));
    remarks.removeIf(each -> each.kind() != kind);
    return remarks;
  }

  /** A fact as something that words support. */
  Support support(ShownFact fact) {
    Entry entry = entry(fact.id());
    return new Support(
        entry.id(),
        entry.label(),
        entry.voice(),
        fact.name(),
        fact.anchor(),
        fact.evidence().orElseThrow().basis());
  }

  /** The entry of a record, or of the article. */
  Entry entry(String id) {
    return entries.getOrDefault(id, article);
  }

  private static List<Remark> remarks(Entry entry) {
    List<Remark> remarks = new ArrayList<>(entry.remarks());
    entry.facts().forEach(fact -> remarks.addAll(fact.remarks()));
    return remarks;
  }

  private static <T> void add(Map<String, List<T>> lists, String id, T element) {
    lists.computeIfAbsent(id, unknown -> new ArrayList<>()).add(element);
  }
}

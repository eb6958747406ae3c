package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who said what to whom: quotes and statements by who said or holds them. */
final class SayingsSection implements Section {

  private static final String ARTICLE = "The article itself";
  private static final String NOBODY = "Nobody named";

  private final DossierPageWriter page;

  SayingsSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "sayings";
  }

  @Override
  public String title() {
    return "Who said what to whom";
  }

  @Override
  public void write() {
    Dossier dossier = page.content.dossier();
    List<Utterance> utterances = new ArrayList<>(dossier.quotes().list());
    utterances.addAll(dossier.statements().list());
    // By id of the speaker; a name of ours has a space, which no id has.
    Map<String, List<Utterance>> bySpeaker = new LinkedHashMap<>();
    for (Utterance utterance : utterances) {
      bySpeaker.computeIfAbsent(speaker(utterance), unknown -> new ArrayList<>()).add(utterance);
    }
    bySpeaker.forEach(
        (speaker, said) -> {
          page.html.element("h3", dossier.find(speaker).map(DossierRecord::label).orElse(speaker));
          page.html.start("ul");
          said.forEach(each -> saying(page, each));
          page.html.end();
        });
    if (utterances.isEmpty()) {
      page.html.element("p", "Nothing.");
    }
  }

  private static String speaker(Utterance utterance) {
    if (utterance.attribution().isPresent()) {
      return utterance.attribution().get().id();
    }
    return utterance instanceof Statement statement && statement.kind() == StatementKind.ASSESSMENT
        ? ARTICLE
        : NOBODY;
  }

  private static void saying(DossierPageWriter page, Utterance utterance) {
    Html html = page.html;
    html.start("li", "class", "saying").start("p");
    Entry entry = page.content.entry(utterance.id());
    page.link(entry, Integer.MAX_VALUE);
    utterance.attribution().ifPresent(link -> page.basis(link.basis()));
    html.end().start("p", "class", "details");
    html.text(entry.traits().get(0));
    utterance
        .addressee()
        .ifPresent(
            link -> {
              html.text(" · to ");
              page.link(link);
            });
    utterance
        .event()
        .ifPresent(
            link -> {
              html.text(" · at: ");
              page.link(link);
            });
    utterance
        .date()
        .ifPresent(
            time -> {
              html.text(" · ").text(TimelineSection.words(time));
              page.basis(time.basis());
            });
    html.text(" · ");
    page.sources(utterance.citations());
    html.end();
    if (entry.voice() == Voice.OURS) {
      // The words that a paraphrase is to be held against.
      ShownFact place = entry.facts().get(0);
      place.evidence().ifPresent(evidence -> page.places(place, evidence));
    }
    html.end();
  }
}

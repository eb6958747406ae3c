package io.github.dossier4j.view;

import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Utterance;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Verdict;
import java.util.List;
import java.util.Optional;

/** Writes what the sections of the page of a dossier have in common. */
final class DossierPageWriter extends PageWriter {

  /** The longest words of the article that are shown beside what they support. */
  private static final int MOST_WORDS = 400;

  /** The longest label of a record in the midst of others. */
  private static final int MOST_LABEL = 140;

  final Content content;

  DossierPageWriter(Html html, Content content) {
    super(html, content.dossier().article().language());
    this.content = content;
  }

  /** The label of a record as a link to its entry. */
  void link(DossierRecord record) {
    link(content.entry(record.id()));
  }

  /** The label of an entry as a link to it, or its start. */
  void link(Entry entry) {
    link(entry, MOST_LABEL);
  }

  /** The label of an entry as a link to it, or as much of it as is wanted. */
  void link(Entry entry, int most) {
    String shown = Excerpt.of(entry.label(), most);
    html.start("a", "href", "#" + Anchors.record(entry.id()));
    boolean quoted = entry.voice() == Voice.QUOTED;
    html.text(quoted ? "“" : "").element("bdi", shown).text(quoted ? "”" : "");
    html.end();
    if (entry.voice() == Voice.OURS) {
      badge("ours", "our words");
    }
  }

  /** The record that a link names, with its basis if it is inferred. */
  void link(Link<?> link) {
    link(content.dossier().get(link.id()));
    basis(link.basis());
  }

  /** The records that links name. */
  void links(List<? extends Link<?>> links) {
    for (int i = 0; i < links.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      link(links.get(i));
    }
  }

  /** The citations given for a record, or that there is none. */
  void sources(List<Link<SourceCitation>> citations) {
    if (citations.isEmpty()) {
      html.text("no source");
      return;
    }
    html.text("source: ");
    links(citations);
  }

  /** A fact as a term and its description in a list. */
  void fact(ShownFact fact) {
    html.start("div", "class", "fact", "id", fact.anchor());
    html.element("dt", fact.name());
    html.start("dd");
    if (!fact.value().isEmpty()) {
      html.start("p", "class", "value");
      value(fact);
      html.end();
    }
    fact.evidence().ifPresent(evidence -> places(fact, evidence));
    fact.remarks().forEach(this::remark);
    html.end().end();
  }

  private void value(ShownFact fact) {
    Optional<String> target = fact.evidence().flatMap(Evidence::target);
    if (target.isPresent()) {
      link(content.entry(target.get()));
    } else {
      words(fact.value(), fact.voice());
    }
    fact.printed()
        .ifPresent(
            words -> {
              html.text(", printed ");
              words(words, Voice.QUOTED);
            });
    fact.role()
        .ifPresent(
            role -> {
              html.text(", ");
              words(role, Voice.OURS);
            });
    fact.evidence().ifPresent(this::reason);
  }

  private void reason(Evidence evidence) {
    if (evidence.basis() == Basis.STATED) {
      badge("stated", "stated");
    }
    basis(evidence.basis());
    evidence
        .reason()
        .ifPresent(
            reason -> {
              html.text(" because ");
              words(reason, Voice.OURS);
            });
  }

  /** The passages that support a fact, and whose claim it is. */
  void places(ShownFact fact, Evidence evidence) {
    if (!evidence.passages().isEmpty()) {
      boolean many = fact.attribute().equals("/mentions");
      html.start("ul", "class", many ? "places many" : "places");
      for (int i = 0; i < evidence.passages().size(); i++) {
        html.start("li");
        if (fact.findings().isEmpty()) {
          place(evidence.passages().get(i));
        } else {
          finding(fact.findings().get(i));
        }
        html.end();
      }
      html.end();
    }
    evidence.claim().ifPresent(this::claim);
  }

  private void place(Passage passage) {
    html.element("a", passage.toString(), "href", "#" + Anchors.passage(passage));
  }

  private void finding(PassageFinding finding) {
    Optional<Passage> place = finding.place();
    if (place.isPresent()) {
      Passage at = place.get();
      String words = Excerpt.of(finding.words().orElseThrow(), MOST_WORDS);
      html.start("a", "href", "#" + Anchors.words(at.paragraph(), at.start()));
      html.text("“").start("bdi", printed).exactly(words).end().text("”");
      html.end();
      html.text(" ");
      html.element("span", place(at, finding.passage()), "class", "where");
    } else {
      html.text(finding.passage().toString());
    }
    verdict(finding.verdict());
    if (finding.verdict() == Verdict.REFUTED) {
      html.text(": the dossier has ");
      oneOf(finding.expected());
      html.text(place.isPresent() ? ", not the words that stand here" : ", the text has not");
    }
  }

  /** Where a passage stands, and where the dossier says it stands if that is elsewhere. */
  private static String place(Passage at, Passage said) {
    String place = at.paragraph() == 0 ? "header" : "paragraph " + at.paragraph();
    return at.equals(said) ? place : place + " (the dossier says " + said + ")";
  }

  private void claim(Utterance utterance) {
    html.start("p", "class", "claim").text("Only ");
    Optional<? extends Link<? extends Actor>> speaker = utterance.attribution();
    if (speaker.isPresent()) {
      link(speaker.get());
    } else {
      html.text("somebody whom the article does not name");
    }
    html.text(" says so, in ");
    link(utterance);
    html.end();
  }
}

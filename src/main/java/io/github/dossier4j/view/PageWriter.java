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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the sections of a page have in common. */
final class PageWriter {

  /** The longest words of the article that are shown beside what they support. */
  private static final int MOST_WORDS = 400;

  /** The longest label of a record in the midst of others. */
  private static final int MOST_LABEL = 140;

  /** The longest label in a note, of which a page has thousands. */
  private static final int MOST_NOTED = 80;

  final Html html;
  final Content content;

  /** The attributes of elements that hold words of the article. */
  private final String[] printed;

  PageWriter(Html html, Content content) {
    this.html = html;
    this.content = content;
    this.printed =
        language(content)
            .map(language -> new String[] {"class", "printed", "lang", language})
            .orElseGet(() -> new String[] {"class", "printed"});
  }

  /** The language of the article, if it is a tag that a browser can take. */
  static Optional<String> language(Content content) {
    return content
        .dossier()
        .article()
        .language()
        .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"));
  }

  /** A badge, for what must not be told by colour alone. */
  void badge(String kind, String words) {
    html.text(" ").element("span", words, "class", "badge " + kind);
  }

  /** Some words, marked if they are ours. */
  void words(String words, Voice voice) {
    if (voice == Voice.OURS) {
      html.element("bdi", words);
      badge("ours", "our words");
    } else {
      html.element("bdi", voice == Voice.QUOTED ? "“" + words + "”" : words, printed);
    }
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
    html.element("bdi", entry.voice() == Voice.QUOTED ? "“" + shown + "”" : shown);
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

  /** A badge for what is inferred. */
  void basis(Basis basis) {
    if (basis == Basis.INFERRED) {
      badge("inferred", "inferred");
    }
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
      html.start("bdi", printed).text("“").exactly(words).text("”").end();
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

  private void oneOf(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      html.text(i == 0 ? "" : " or ");
      words(forms.get(i), Voice.QUOTED);
    }
  }

  /** Where a passage stands, and where the dossier says it stands if that is elsewhere. */
  private static String place(Passage at, Passage said) {
    String place = at.paragraph() == 0 ? "header" : "paragraph " + at.paragraph();
    return at.equals(said) ? place : place + " (the dossier says " + said + ")";
  }

  /** A verdict as a badge with a sign. */
  void verdict(Verdict verdict) {
    String kind = verdict.toString();
    switch (verdict) {
      case PROVEN -> badge(kind, "✓ proven");
      case PLACE_ONLY -> badge(kind, "○ place only");
      case REFUTED -> badge(kind, "✗ refuted");
      case UNPROVEN -> badge(kind, "? unproven");
    }
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

  /** What is wrong with something. */
  void remark(Remark remark) {
    html.start("p", "class", "remark");
    html.element("strong", "Problem:").text(" ").text(remark.sentence());
    html.text(remark.words().isEmpty() ? "" : ": ");
    oneOf(remark.words());
    html.end();
  }

  /** The facts that some words support, each once, by record. */
  void supported(List<ShownFact> facts) {
    Map<String, Map<String, ShownFact>> byRecord = new LinkedHashMap<>();
    for (ShownFact fact : facts) {
      byRecord
          .computeIfAbsent(fact.id(), unknown -> new LinkedHashMap<>())
          .put(fact.attribute(), fact);
    }
    html.start("ul");
    byRecord.forEach(
        (id, each) -> {
          html.start("li");
          Entry entry = content.entry(id);
          words(Excerpt.of(entry.label(), MOST_NOTED), entry.voice());
          String before = ": ";
          for (ShownFact fact : each.values()) {
            html.text(before).element("a", fact.name(), "href", "#" + fact.anchor());
            basis(fact.evidence().orElseThrow().basis());
            before = ", ";
          }
          html.end();
        });
    html.end();
  }
}

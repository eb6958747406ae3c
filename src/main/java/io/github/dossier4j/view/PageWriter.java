package io.github.dossier4j.view;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.proof.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the sections of every page have in common. */
class PageWriter {

  /** The longest label in a note, of which a page has thousands. */
  private static final int MOST_NOTED = 80;

  final Html html;

  /** The language of the article, if it is a tag that a browser can take. */
  final Optional<String> language;

  /** The attributes of elements that hold words of the article. */
  final String[] printed;

  /**
   * A writer.
   *
   * @param language the language of the article, whatever it is
   */
  PageWriter(Html html, Optional<String> language) {
    this.html = html;
    this.language = language.filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"));
    this.printed =
        this.language
            .map(tag -> new String[] {"class", "printed", "lang", tag})
            .orElseGet(() -> new String[] {"class", "printed"});
  }

  /** The warning of a page with the article's text. */
  final void containsTheArticle() {
    html.element(
        "p",
        "This page contains the text of the article. It is for review, not for publication.",
        "class",
        "warning");
  }

  /** An item of the list at the top of a page. */
  final void item(String name, Runnable description) {
    html.start("div").element("dt", name).start("dd");
    description.run();
    html.end().end();
  }

  /** A badge, for what must not be told by colour alone. */
  final void badge(String kind, String words) {
    html.text(" ").element("span", words, "class", "badge " + kind);
  }

  /** Some words, marked if they are ours. */
  final void words(String words, Voice voice) {
    switch (voice) {
      case PRINTED -> html.element("bdi", words, printed);
      // The marks are those of the sentence around, whatever the direction of the words.
      case QUOTED -> html.text("“").element("bdi", words, printed).text("”");
      case OURS -> {
        html.element("bdi", words);
        badge("ours", "our words");
      }
      case POINTER -> html.start("code").element("bdi", words).end();
    }
  }

  /** A badge for what is inferred. */
  final void basis(Basis basis) {
    if (basis == Basis.INFERRED) {
      badge("inferred", "inferred");
    }
  }

  /** Words of the article, any of which would do. */
  final void oneOf(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      html.text(i == 0 ? "" : " or ");
      words(forms.get(i), Voice.QUOTED);
    }
  }

  /** A verdict as a badge with a sign. */
  final void verdict(Verdict verdict) {
    String kind = verdict.toString();
    switch (verdict) {
      case PROVEN -> badge(kind, "✓ proven");
      case PLACE_ONLY -> badge(kind, "○ place only");
      case REFUTED -> badge(kind, "✗ refuted");
      case UNPROVEN -> badge(kind, "? unproven");
    }
  }

  /** What is to be said of something. */
  final void remark(Remark remark) {
    List<String> words = remark.words();
    switch (remark.kind()) {
      case PROBLEM -> {
        html.start("p", "class", "remark");
        html.element("strong", "Problem:").text(" ").text(remark.sentence());
        html.text(words.isEmpty() ? "" : ": ");
        oneOf(words);
      }
      case REPAIR -> {
        html.start("p", "class", "repair");
        html.element("strong", "Repaired:").text(" the draft has ");
        words(words.get(0), Voice.QUOTED);
        html.text(", " + remark.sentence() + " ");
        words(words.get(1), Voice.QUOTED);
      }
    }
    html.end();
  }

  /** What some words support, each once, by record. */
  final void supported(List<Support> supports) {
    Map<String, Map<String, Support>> byGroup = new LinkedHashMap<>();
    for (Support support : supports) {
      byGroup
          .computeIfAbsent(support.group(), unknown -> new LinkedHashMap<>())
          .put(support.anchor(), support);
    }
    html.start("ul");
    for (Map<String, Support> group : byGroup.values()) {
      html.start("li");
      Support first = group.values().iterator().next();
      words(Excerpt.of(first.label(), MOST_NOTED), first.voice());
      String before = ": ";
      for (Support support : group.values()) {
        html.text(before).element("a", support.name(), "href", "#" + support.anchor());
        basis(support.basis());
        before = ", ";
      }
      html.end();
    }
    html.end();
  }
}

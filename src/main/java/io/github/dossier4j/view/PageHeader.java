package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.HistoryEntry;
import java.util.Optional;

/** The top of a page: what it is, whose it is, and how far one may rely on it. */
final class PageHeader {

  private final DossierPageWriter page;
  private final Html html;
  private final Dossier dossier;

  private PageHeader(DossierPageWriter page) {
    this.page = page;
    this.html = page.html;
    this.dossier = page.content.dossier();
  }

  static void write(DossierPageWriter page) {
    new PageHeader(page).write();
  }

  private void write() {
    html.start("header");
    html.start("h1");
    page.words(dossier.title(), Voice.OURS);
    html.end();
    if (dossier.isWithdrawn()) {
      html.element("p", "This dossier is withdrawn.", "class", "warning");
    }
    if (page.content.text().isPresent()) {
      page.containsTheArticle();
    }
    html.start("dl", "class", "about");
    page.item("Version", () -> html.text(dossier.version()));
    page.item("Review", () -> html.text(review(dossier)));
    page.item("Rights", () -> html.element("bdi", dossier.rights()));
    dossier
        .coverage()
        .ifPresent(words -> page.item("Left out", () -> page.words(words, Voice.OURS)));
    page.item("Article", () -> article(dossier.article()));
    dossier.article().url().ifPresent(url -> page.item("Address", () -> address(url)));
    if (!dossier.history().isEmpty()) {
      page.item("History", this::history);
    }
    html.end().end();
  }

  private static String review(Dossier dossier) {
    if (dossier.isWithdrawn()) {
      return "withdrawn";
    }
    return dossier.isReviewed() ? "this version is reviewed" : "this version is not reviewed";
  }

  private void article(Article article) {
    html.start("a", "href", "#" + Anchors.record(article.id()));
    page.words(page.content.article().label(), Voice.PRINTED);
    html.end();
    for (int i = 0; i < article.authors().size(); i++) {
      html.text(i == 0 ? " by " : ", ");
      page.words(article.authors().get(i).value(), Voice.PRINTED);
    }
    article
        .publication()
        .ifPresent(
            publication -> {
              html.text(", ");
              page.link(publication);
            });
    article.volume().ifPresent(volume -> html.text(", volume " + volume));
    article.issue().ifPresent(issue -> html.text(", issue " + issue));
    article
        .date()
        .ifPresent(
            date -> {
              html.text(", ").text(TimelineSection.words(date));
              page.basis(date.basis());
            });
    article.language().ifPresent(language -> html.text(", language ").text(language));
  }

  private void address(String url) {
    Optional<String> address = Address.of(url);
    if (address.isPresent()) {
      html.element("a", url, "href", address.get(), "rel", "noreferrer", "dir", "ltr");
    } else {
      html.element("bdi", url);
    }
  }

  private void history() {
    html.start("ul");
    for (HistoryEntry entry : dossier.history()) {
      html.start("li").text(entry.act().toString());
      entry.by().ifPresent(by -> html.text(" by ").element("bdi", by));
      entry.date().ifPresent(date -> html.text(", " + date));
      entry.version().ifPresent(version -> html.text(", version ").element("bdi", version));
      entry
          .note()
          .ifPresent(
              note -> {
                html.text(": ");
                page.words(note, Voice.OURS);
              });
      html.end();
    }
    html.end();
  }
}

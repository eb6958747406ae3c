package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.SourceCitation;
import java.util.ArrayList;
import java.util.List;

/** The citations with their outlets and what they stand behind, and what has no source. */
final class SourcesSection implements Section {

  private final DossierPageWriter page;

  SourcesSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  public void write() {
    Html html = page.html;
    Dossier dossier = page.content.dossier();
    if (!dossier.article().sources().isEmpty()) {
      html.start("p").text("The whole article credits ");
      page.links(dossier.article().sources());
      html.end();
    }
    html.element("h3", "Citations and outlets");
    List<SourceCitation> citations = dossier.citations().list();
    html.start("ul");
    citations.forEach(each -> citation(page, each));
    if (citations.isEmpty()) {
      html.element("li", "None.");
    }
    html.end();
    html.element("h3", "What has no source");
    list(page, unsourced(dossier));
  }

  private static void citation(DossierPageWriter page, SourceCitation citation) {
    Html html = page.html;
    html.start("li").start("p");
    page.link(citation);
    html.end().start("p", "class", "details");
    if (citation.outlets().isEmpty()) {
      html.text("names no outlet");
    } else {
      html.text("from ");
      page.links(citation.outlets());
    }
    citation
        .date()
        .ifPresent(
            time -> {
              html.text(" · ").text(TimelineSection.words(time));
              page.basis(time.basis());
            });
    html.end();
    html.element("p", "It is given for:", "class", "details");
    list(page, page.content.dossier().connections(citation).records());
    html.end();
  }

  private static List<DossierRecord> unsourced(Dossier dossier) {
    List<DossierRecord> unsourced = new ArrayList<>(dossier.agreements().withoutCitation().list());
    unsourced.addAll(dossier.quotes().withoutCitation().list());
    unsourced.addAll(dossier.statements().withoutCitation().list());
    unsourced.addAll(dossier.events().withoutCitation().list());
    return unsourced;
  }

  private static void list(DossierPageWriter page, List<DossierRecord> records) {
    page.html.start("ul");
    for (DossierRecord record : records) {
      page.html.start("li");
      page.link(record);
      page.html.end();
    }
    if (records.isEmpty()) {
      page.html.element("li", "Nothing.");
    }
    page.html.end();
  }
}

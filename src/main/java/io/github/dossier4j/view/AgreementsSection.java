package io.github.dossier4j.view;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Signatory;
import java.util.List;

/** The agreements: between whom, and who signed them in which capacity for whom. */
final class AgreementsSection implements Section {

  private final DossierPageWriter page;

  AgreementsSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public String title() {
    return "Agreements and who signed them";
  }

  @Override
  public void write() {
    List<Agreement> agreements = page.content.dossier().agreements().list();
    if (agreements.isEmpty()) {
      page.html.element("p", "None.");
      return;
    }
    page.html.start("ul", "class", "agreements");
    agreements.forEach(each -> agreement(page, each));
    page.html.end();
  }

  private static void agreement(DossierPageWriter page, Agreement agreement) {
    Html html = page.html;
    html.start("li").start("p");
    page.link(agreement);
    html.end().start("p", "class", "details");
    html.text(String.join(" · ", page.content.entry(agreement.id()).traits()));
    for (var time : List.of(agreement.date(), agreement.period())) {
      if (time.isPresent()) {
        html.text(" · ").text(TimelineSection.words(time.get()));
        page.basis(time.get().basis());
      }
    }
    list(page, " · parties: ", agreement.parties());
    list(page, " · objects: ", agreement.objects());
    html.text(" · ");
    page.sources(agreement.citations());
    html.end();
    if (agreement.signatories().isEmpty()) {
      html.element("p", "No signatory is named.", "class", "details");
    } else {
      html.start("ul");
      agreement.signatories().forEach(each -> signatory(page, each));
      html.end();
    }
    html.end();
  }

  private static void list(DossierPageWriter page, String before, List<? extends Link<?>> links) {
    if (!links.isEmpty()) {
      page.html.text(before);
      page.links(links);
    }
  }

  private static void signatory(DossierPageWriter page, Signatory signatory) {
    Html html = page.html;
    html.start("li").text("signed by ");
    page.link(signatory.person());
    signatory
        .capacity()
        .ifPresent(
            capacity -> {
              html.text(" as ");
              page.words(capacity.value(), Voice.PRINTED);
              page.basis(capacity.basis());
            });
    signatory
        .organization()
        .ifPresent(
            organization -> {
              html.text(" for ");
              page.link(organization);
            });
    html.end();
  }
}

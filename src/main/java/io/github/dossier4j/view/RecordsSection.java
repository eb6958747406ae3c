package io.github.dossier4j.view;

import io.github.dossier4j.model.RecordType;
import java.util.List;
import java.util.Locale;

/** Every record with every fact, and first the article. */
final class RecordsSection implements Section {

  private final DossierPageWriter page;

  RecordsSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "records";
  }

  @Override
  public String title() {
    return "Everything, with the reasons";
  }

  @Override
  public void write() {
    page.html.element("h3", "The article");
    entry(page, page.content.article());
    for (RecordType type : RecordType.values()) {
      List<Entry> entries =
          page.content.entries().values().stream()
              .filter(entry -> entry.type().filter(type::equals).isPresent())
              .toList();
      if (!entries.isEmpty()) {
        String list = type.listName();
        String title = list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1);
        page.html.element("h3", title);
        entries.forEach(entry -> entry(page, entry));
      }
    }
  }

  private static void entry(DossierPageWriter page, Entry entry) {
    Html html = page.html;
    html.start("article", "class", "record", "id", Anchors.record(entry.id()));
    html.start("div", "class", "beside").start("div");
    html.start("h4");
    page.words(entry.label(), entry.voice());
    html.end();
    html.start("p", "class", "details");
    if (!entry.traits().isEmpty()) {
      page.words(String.join(" · ", entry.traits()), Voice.OURS);
      html.text(" · ");
    }
    html.element("code", entry.id()).end();
    entry.remarks().forEach(page::remark);
    html.end();
    // The words of the article beside ours, because they are to be held against each other.
    boolean own = !entry.facts().isEmpty() && entry.facts().get(0).isOwnPlace();
    if (own) {
      html.start("dl");
      page.fact(entry.facts().get(0));
      html.end();
    }
    html.end();
    List<ShownFact> rest = own ? entry.facts().subList(1, entry.facts().size()) : entry.facts();
    if (!rest.isEmpty()) {
      html.start("dl");
      rest.forEach(page::fact);
      html.end();
    }
    html.end();
  }
}

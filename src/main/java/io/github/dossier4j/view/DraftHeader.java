package io.github.dossier4j.view;

/** The top of the page of a draft with problems. */
final class DraftHeader {

  /** What stands for the title of a draft that has none, or none that can be read. */
  static final String UNTITLED = "A draft without a title";

  private DraftHeader() {}

  static void write(PageWriter page, DraftContent content) {
    Html html = page.html;
    html.start("header");
    html.start("h1");
    content
        .title()
        .ifPresentOrElse(title -> page.words(title, Voice.OURS), () -> html.text(UNTITLED));
    html.end();
    String problems = Count.of(content.draft.problems().size(), "problem");
    html.element(
        "p", "This is a draft with " + problems + ": it gives no dossier.", "class", "warning");
    page.containsTheArticle();
    html.start("dl", "class", "about");
    content.id().ifPresent(id -> page.item("Id", () -> html.element("bdi", id)));
    page.item("Problems", () -> html.text(problems));
    page.item("Repairs", () -> html.text(Count.of(content.draft.repairs().size(), "repair")));
    page.item(
        "Found",
        () -> html.text(Count.of(content.draft.passages().size(), "passage") + " of the article"));
    html.end().end();
  }
}

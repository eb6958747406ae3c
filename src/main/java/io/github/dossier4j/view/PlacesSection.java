package io.github.dossier4j.view;

import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The passages as places, for a page without the article's text. */
final class PlacesSection implements Section {

  private static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::start)
          .thenComparing(Passage::end, Comparator.reverseOrder());

  private final DossierPageWriter page;

  PlacesSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "article";
  }

  @Override
  public String title() {
    return "The passages";
  }

  @Override
  public void write() {
    page.html.element(
        "p",
        "The article's text is not on this page. A passage says where its words stand: in which"
            + " paragraph, and from which to which character (code point). The header is"
            + " paragraph 0.");
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (ShownFact fact : page.content.facts()) {
      for (Passage passage : fact.evidence().map(Evidence::passages).orElse(List.of())) {
        marks
            .computeIfAbsent(passage.paragraph(), unknown -> new ArrayList<>())
            .add(new Mark(passage, page.content.support(fact), List.of()));
      }
    }
    Html html = page.html;
    for (ParagraphFingerprint paragraph : page.content.dossier().article().paragraphs()) {
      int number = paragraph.number();
      String anchor = Anchors.passages(number);
      html.start("section", "class", "passages", "aria-labelledby", anchor);
      html.element("h3", number == 0 ? "Header" : "Paragraph " + number, "id", anchor);
      passages(page, marks.getOrDefault(number, List.of()));
      html.end();
    }
  }

  /** The passages of a paragraph, each once, with what they support. */
  static void passages(PageWriter page, List<Mark> marks) {
    Html html = page.html;
    if (marks.isEmpty()) {
      html.element("p", "None.");
      return;
    }
    Map<Passage, List<Support>> supports = new TreeMap<>(IN_ORDER);
    for (Mark mark : marks) {
      supports.computeIfAbsent(mark.place, unknown -> new ArrayList<>()).add(mark.support);
    }
    html.start("ul");
    supports.forEach(
        (passage, supported) -> {
          html.start("li", "id", Anchors.passage(passage));
          html.element("span", passage.start() + " to " + passage.end(), "class", "where");
          page.supported(supported);
          html.end();
        });
    html.end();
  }
}

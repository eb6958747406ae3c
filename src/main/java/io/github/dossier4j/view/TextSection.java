package io.github.dossier4j.view;

import io.github.dossier4j.model.Passage;
import io.github.dossier4j.proof.ParagraphFinding;
import io.github.dossier4j.proof.ParagraphState;
import io.github.dossier4j.proof.PassageFinding;
import io.github.dossier4j.proof.Verdict;
import io.github.dossier4j.text.ArticleText;
import io.github.dossier4j.view.Fragments.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The article's text, in which words lead to what they support. A note that tells it is shown when
 * its words are followed, which needs no script.
 */
final class TextSection implements Section {

  private final ArticleText text;

  /** The notes by what they say, so that words that support the same share one. */
  private final Map<List<Integer>, Integer> notes = new LinkedHashMap<>();

  TextSection(ArticleText text) {
    this.text = text;
  }

  @Override
  public String name() {
    return "article";
  }

  @Override
  public String title() {
    return "The article";
  }

  @Override
  public void write(PageWriter page) {
    legend(page.html);
    Map<Integer, List<Mark>> marks = marks(page.content);
    List<Runnable> after = new ArrayList<>();
    int number = text.header() == 0 ? 1 : 0;
    for (String paragraph : text.paragraphs()) {
      List<Mark> own = marks.getOrDefault(number, List.of());
      paragraph(page, number, paragraph, own, after);
      number++;
    }
    page.html.start("div", "class", "notes");
    after.forEach(Runnable::run);
    page.html.end();
  }

  private static Map<Integer, List<Mark>> marks(Content content) {
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (ShownFact fact : content.facts()) {
      for (PassageFinding finding : fact.findings()) {
        if (finding.place().isPresent()) {
          Passage place = finding.place().get();
          marks
              .computeIfAbsent(place.paragraph(), unknown -> new ArrayList<>())
              .add(new Mark(place, fact, finding.verdict()));
        }
      }
    }
    return marks;
  }

  private static void legend(Html html) {
    html.start("ul", "class", "legend");
    sample(html, "stated", "w s", "a solid line: stated");
    sample(html, "inferred", "w i", "a dashed line: inferred");
    sample(html, "proven", "w s v", "a thick line: the words are proven");
    sample(html, "refuted", "w s x", "a frame: refuted");
    sample(html, "unproven", "w s u", "a dotted frame: unproven");
    html.end();
  }

  private static void sample(Html html, String name, String style, String words) {
    html.start("li", "id", "k-" + name).element("span", words, "class", style).end();
  }

  private void paragraph(
      PageWriter page, int number, String paragraph, List<Mark> marks, List<Runnable> after) {
    Map<Mark, Integer> ordinals = new IdentityHashMap<>();
    marks.forEach(mark -> ordinals.put(mark, ordinals.size()));
    Html html = page.html;
    html.start("div", "class", "paragraph", "id", Anchors.paragraph(number));
    html.start("p", "class", "number");
    html.text(number == 0 ? "header" : "paragraph " + number);
    state(page, number);
    html.end();
    html.start("p", attributes(page, paragraph));
    boolean crowded = false;
    for (Fragment fragment : Fragments.of(paragraph, marks)) {
      if (fragment.named().isEmpty()) {
        html.exactly(fragment.words());
        continue;
      }
      crowded |= fragment.more() > 0;
      String anchor = Anchors.words(number, fragment.start());
      if (fragment.words().isBlank()) {
        // Nothing to follow, but words may start with it.
        html.start("span", "id", anchor, "class", style(fragment));
      } else {
        String note = Anchors.note(note(page, number, fragment, ordinals, after));
        html.start(
            "a",
            "id",
            anchor,
            "class",
            style(fragment),
            "href",
            "#" + note,
            "aria-describedby",
            description(fragment));
      }
      html.exactly(fragment.words()).end();
    }
    html.end();
    if (crowded) {
      html.start("details", "id", Anchors.passages(number));
      html.element("summary", "All passages of this paragraph");
      PlacesSection.passages(page, marks);
      html.end();
    }
    html.end();
  }

  /** A badge for a paragraph that is not the dossier's. */
  private static void state(PageWriter page, int number) {
    ParagraphState state =
        page.content.proof().orElseThrow().paragraphs().stream()
            .filter(each -> each.numberInText().orElse(-1) == number)
            .map(ParagraphFinding::state)
            .findFirst()
            .orElse(ParagraphState.MISSING);
    switch (state) {
      case FOUND -> {}
      case ALTERED -> page.badge("unproven", "altered");
      case MISSING -> page.badge("unproven", "unknown to the dossier");
    }
  }

  private static String[] attributes(PageWriter page, String paragraph) {
    List<String> attributes =
        new ArrayList<>(List.of("class", "text", "dir", Direction.of(paragraph)));
    PageWriter.language(page.content).ifPresent(tag -> attributes.addAll(List.of("lang", tag)));
    return attributes.toArray(String[]::new);
  }

  private static String style(Fragment fragment) {
    StringBuilder style = new StringBuilder("w");
    style.append(fragment.isStated() ? " s" : "").append(fragment.isInferred() ? " i" : "");
    for (Verdict verdict : fragment.verdicts()) {
      switch (verdict) {
        case PROVEN -> style.append(" v");
        case REFUTED -> style.append(" x");
        case UNPROVEN -> style.append(" u");
        case PLACE_ONLY -> {}
      }
    }
    return style.toString();
  }

  /** The ids of the lines of the legend that tell what the style of a fragment means. */
  private static String description(Fragment fragment) {
    List<String> ids = new ArrayList<>();
    if (fragment.isStated()) {
      ids.add("k-stated");
    }
    if (fragment.isInferred()) {
      ids.add("k-inferred");
    }
    for (Verdict verdict : fragment.verdicts()) {
      if (verdict != Verdict.PLACE_ONLY) {
        ids.add("k-" + verdict);
      }
    }
    return String.join(" ", ids);
  }

  /** The number of the note that tells what a fragment supports. */
  private int note(
      PageWriter page,
      int paragraph,
      Fragment fragment,
      Map<Mark, Integer> ordinals,
      List<Runnable> after) {
    List<Integer> key = new ArrayList<>(List.of(paragraph, fragment.more()));
    fragment.named().forEach(mark -> key.add(ordinals.get(mark)));
    Integer known = notes.get(key);
    if (known != null) {
      return known;
    }
    int number = notes.size() + 1;
    notes.put(key, number);
    after.add(() -> note(page, number, paragraph, fragment));
    return number;
  }

  private static void note(PageWriter page, int number, int paragraph, Fragment fragment) {
    Html html = page.html;
    html.start("div", "class", "note", "id", Anchors.note(number), "tabindex", "-1");
    html.start("p").text("These words support: ");
    html.element("a", "Close", "href", "#" + Anchors.paragraph(paragraph), "class", "close").end();
    page.supported(fragment.named().stream().map(mark -> mark.fact).toList());
    if (fragment.more() > 0) {
      html.start("p").text("and " + fragment.more() + " more: ");
      html.element("a", "all passages of this paragraph", "href", "#" + Anchors.passages(paragraph))
          .end();
    }
    html.end();
  }
}

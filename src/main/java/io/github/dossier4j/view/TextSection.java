package io.github.dossier4j.view;

import io.github.dossier4j.text.ArticleText;
import io.github.dossier4j.view.Fragments.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The article's text, in which words lead to what they support. A note that tells it is shown when
 * its words are followed, which needs no script.
 */
final class TextSection implements Section {

  private final PageWriter page;
  private final ArticleText text;
  private final Markings markings;

  /** The notes by what they say, so that words that support the same share one. */
  private final Map<List<Integer>, Integer> notes = new LinkedHashMap<>();

  TextSection(PageWriter page, ArticleText text, Markings markings) {
    this.page = page;
    this.text = text;
    this.markings = markings;
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
  public void write() {
    legend();
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (Mark mark : markings.marks()) {
      marks.computeIfAbsent(mark.place.paragraph(), unknown -> new ArrayList<>()).add(mark);
    }
    List<Runnable> after = new ArrayList<>();
    int number = text.firstParagraph();
    for (String paragraph : text.paragraphs()) {
      paragraph(number, paragraph, marks.getOrDefault(number, List.of()), after);
      number++;
    }
    page.html.start("div", "class", "notes");
    after.forEach(Runnable::run);
    page.html.end();
  }

  private void legend() {
    page.html.start("ul", "class", "legend");
    for (Sign sign : markings.legend()) {
      String line = Set.of("s", "i").contains(sign.style) ? "w " : "w s ";
      page.html.start("li", "id", sign.anchor());
      page.html.element("span", sign.meaning, "class", line + sign.style).end();
    }
    page.html.end();
  }

  private void paragraph(int number, String paragraph, List<Mark> marks, List<Runnable> after) {
    IdentityHashMap<Mark, Integer> ordinals = new IdentityHashMap<>();
    marks.forEach(mark -> ordinals.put(mark, ordinals.size()));
    Html html = page.html;
    html.start("div", "class", "paragraph", "id", Anchors.paragraph(number));
    html.start("p", "class", "number");
    html.text(number == 0 ? "header" : "paragraph " + number);
    markings.state(number);
    html.end();
    html.start("p", attributes(paragraph));
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
        String note = Anchors.note(note(number, fragment, ordinals, after));
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

  private String[] attributes(String paragraph) {
    List<String> attributes =
        new ArrayList<>(List.of("class", "text", "dir", Direction.of(paragraph)));
    page.language.ifPresent(tag -> attributes.addAll(List.of("lang", tag)));
    return attributes.toArray(String[]::new);
  }

  private static String style(Fragment fragment) {
    StringBuilder style = new StringBuilder("w");
    fragment.signs().forEach(sign -> style.append(' ').append(sign.style));
    return style.toString();
  }

  /** The ids of the lines of the legend that tell what the style of a fragment means. */
  private static String description(Fragment fragment) {
    return fragment.signs().stream().map(Sign::anchor).collect(Collectors.joining(" "));
  }

  /** The number of the note that tells what a fragment supports. */
  private int note(
      int paragraph,
      Fragment fragment,
      IdentityHashMap<Mark, Integer> ordinals,
      List<Runnable> after) {
    List<Integer> key = new ArrayList<>(List.of(paragraph, fragment.more()));
    fragment.named().forEach(mark -> key.add(ordinals.get(mark)));
    Integer known = notes.get(key);
    if (known != null) {
      return known;
    }
    int number = notes.size() + 1;
    notes.put(key, number);
    after.add(() -> note(number, paragraph, fragment));
    return number;
  }

  private void note(int number, int paragraph, Fragment fragment) {
    Html html = page.html;
    html.start("div", "class", "note", "id", Anchors.note(number), "tabindex", "-1");
    html.start("p").text(markings.lead());
    html.element("a", "Close", "href", "#" + Anchors.paragraph(paragraph), "class", "close").end();
    page.supported(fragment.named().stream().map(mark -> mark.support).toList());
    if (fragment.more() > 0) {
      html.start("p").text("and " + fragment.more() + " more: ");
      html.element("a", "all passages of this paragraph", "href", "#" + Anchors.passages(paragraph))
          .end();
    }
    html.end();
  }
}

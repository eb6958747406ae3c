package io.github.dossier4j.view;

import io.github.dossier4j.model.Passage;
import io.github.dossier4j.view.DraftContent.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON of a draft line by line, with its problems and repairs below their lines. */
final class DraftSection implements Section {

  /** How many problems and repairs are shown below a line: a draft may be a single line. */
  private static final int MOST_BELOW = 16;

  private final PageWriter page;
  private final DraftContent content;
  private final DraftSource source;

  /** What is marked in the draft, by offset. */
  private final TreeMap<Integer, Target> targets = new TreeMap<>();

  DraftSection(PageWriter page, DraftContent content) {
    this.page = page;
    this.content = content;
    this.source = content.source;
  }

  /** A place to which links lead, and from where a link leads on. */
  private record Target(Sign sign, String href) {}

  @Override
  public String name() {
    return "draft";
  }

  @Override
  public String title() {
    return "The draft";
  }

  @Override
  public void write() {
    if (source.lines() == 0) {
      page.html.element("p", "The draft is empty, or it could not be read as text.");
      return;
    }
    Map<Integer, List<Finding>> byLine = new HashMap<>();
    for (Finding finding : content.findings) {
      byLine.computeIfAbsent(finding.line(), unknown -> new ArrayList<>()).add(finding);
      if (finding.remark().kind() == Remark.Kind.PROBLEM) {
        finding
            .offset()
            .ifPresent(
                at -> targets.putIfAbsent(at, new Target(Sign.REFUTED, "#" + finding.anchor())));
      }
    }
    content
        .words()
        .forEach(
            (offset, words) -> {
              Passage place = words.passage();
              String anchor = Anchors.words(place.paragraph(), place.start());
              targets.putIfAbsent(offset, new Target(words.sign(), "#" + anchor));
            });
    for (int line = 1; line <= source.lines(); line++) {
      line(line, byLine.getOrDefault(line, List.of()));
    }
  }

  private void line(int line, List<Finding> findings) {
    Html html = page.html;
    html.start("div", "class", "line", "id", Anchors.line(line));
    html.element("span", Integer.toString(line), "class", "at").start("div");
    html.start("code", "dir", "ltr");
    int start = source.start(line);
    code(start, source.end(line, start));
    html.end();
    findings.stream().limit(MOST_BELOW).forEach(each -> page.remark(each.remark()));
    if (findings.size() > MOST_BELOW) {
      Finding next = findings.get(MOST_BELOW);
      html.start("p").text("and " + (findings.size() - MOST_BELOW) + " more in this line: ");
      html.element("a", "all problems and repairs", "href", "#" + next.anchor()).end();
    }
    html.end().end();
  }

  private void code(int from, int to) {
    Html html = page.html;
    Map<Integer, Integer> parts = new TreeMap<>(source.tokens(from, to));
    targets.subMap(from, to).keySet().forEach(at -> parts.put(at, source.endOf(at)));
    int at = from;
    for (Map.Entry<Integer, Integer> part : parts.entrySet()) {
      int start = part.getKey();
      html.text(source.part(at, start));
      at = part.getValue();
      Target target = targets.get(start);
      if (target != null) {
        String style = "w " + target.sign().style;
        html.start("a", "id", Anchors.draft(start), "class", style, "href", target.href());
      }
      // Each text keeps to itself, whatever its direction.
      html.element("bdi", source.part(start, at));
      if (target != null) {
        html.end();
      }
    }
    html.text(source.part(at, to));
  }
}

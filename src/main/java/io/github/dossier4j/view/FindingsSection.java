package io.github.dossier4j.view;

import io.github.dossier4j.view.DraftContent.Finding;
import java.util.List;
import java.util.Optional;

/** The problems and the repairs of a draft, with their places. */
final class FindingsSection implements Section {

  private final PageWriter page;
  private final DraftContent content;

  FindingsSection(PageWriter page, DraftContent content) {
    this.page = page;
    this.content = content;
  }

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public String title() {
    return "Problems and repairs";
  }

  @Override
  public void write() {
    list(Remark.Kind.PROBLEM, "problem");
    list(Remark.Kind.REPAIR, "repair");
  }

  private void list(Remark.Kind kind, String name) {
    List<Finding> findings = content.findings(kind);
    if (findings.isEmpty()) {
      return;
    }
    Html html = page.html;
    html.element("h3", Count.of(findings.size(), name));
    html.start("ul", "class", "findings");
    for (Finding finding : findings) {
      html.start("li", "id", finding.anchor()).start("p", "class", "details");
      if (finding.line() > 0) {
        String place = "line " + finding.line() + ", column " + finding.column();
        Optional<String> anchor = content.anchor(finding);
        if (anchor.isPresent()) {
          html.element("a", place, "href", "#" + anchor.get());
        } else {
          html.text(place);
        }
        html.text(" · ");
      }
      String pointer = finding.remark().attribute();
      if (pointer.isEmpty()) {
        html.text("the draft as a whole");
      } else {
        page.words(pointer, Voice.POINTER);
      }
      html.end();
      page.remark(finding.remark());
      html.end();
    }
    html.end();
  }
}

package io.github.dossier4j.view;

import io.github.dossier4j.proof.ParagraphFinding;
import io.github.dossier4j.proof.ParagraphState;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.proof.Verdict;
import java.util.List;

/** What the article's text proves, what is wrong, and what is left to judge. */
final class ProofSection implements Section {

  private final DossierPageWriter page;
  private final Proof proof;

  ProofSection(DossierPageWriter page, Proof proof) {
    this.page = page;
    this.proof = proof;
  }

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public String title() {
    return "What the text proves";
  }

  @Override
  public void write() {
    Html html = page.html;
    html.element(
        "p",
        proof.isComplete()
            ? "The proof is complete: no word of the article is faked. Whether our words and"
                + " conclusions are right is for you to judge."
            : "The proof is not complete.");
    html.start("ul");
    for (Verdict verdict : Verdict.values()) {
      int count = proof.with(verdict).size();
      html.start("li").text(Count.of(count, "passage"));
      page.verdict(verdict);
      html.text(" ").text(meaning(verdict)).end();
    }
    for (ParagraphFinding paragraph : proof.paragraphs()) {
      if (paragraph.state() != ParagraphState.FOUND) {
        html.element("li", paragraph + " in this text");
      }
    }
    html.start("li").text("To judge: " + Count.of(proof.ownWords().size(), "text") + " in");
    page.badge("ours", "our words");
    html.text(" and " + Count.of(proof.inferences().size(), "fact"));
    page.badge("inferred", "inferred");
    html.end().end();
    remarks(Remark.Kind.PROBLEM, "problem");
    remarks(Remark.Kind.REPAIR, "repair");
  }

  private void remarks(Remark.Kind kind, String name) {
    List<Remark> remarks = page.content.remarks(kind);
    if (remarks.isEmpty()) {
      return;
    }
    Html html = page.html;
    html.element("h3", Count.of(remarks.size(), name));
    html.start("ul");
    for (Remark remark : remarks) {
      html.start("li");
      Entry entry = page.content.entry(remark.id());
      page.link(entry);
      html.text(", ");
      attribute(html, entry, remark.attribute());
      page.remark(remark);
      html.end();
    }
    html.end();
  }

  private static void attribute(Html html, Entry entry, String attribute) {
    for (ShownFact fact : entry.facts()) {
      if (fact.attribute().equals(attribute)) {
        html.element("a", attribute, "href", "#" + fact.anchor());
        return;
      }
    }
    html.text(attribute);
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case PROVEN -> "the dossier holds the words, and they stand there";
      case PLACE_ONLY -> "the place is right; the dossier holds no words to compare";
      case REFUTED -> "the dossier holds other words than stand there";
      case UNPROVEN -> "the text is altered there, or the passage cuts a word";
    };
  }
}

package io.github.dossier4j.fuzz;

import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.proof.Proof;
import io.github.dossier4j.text.ArticleText;

/** Every part of a text is found where it stands, and any text can be held against a dossier. */
public final class ArticleTextTarget {

  private ArticleTextTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      ArticleText text = ArticleText.of(Texts.of(input));
      for (ParagraphFingerprint paragraph : text.article("a").paragraphs()) {
        check(text, paragraph);
      }
      Expect.that(!Proof.of(MoscowVisit.dossier(), text).isComplete(), "proven by another text");
    } catch (InvalidDataException e) {
      Expect.documented(e);
    }
  }

  private static void check(ArticleText text, ParagraphFingerprint paragraph) {
    String whole = text.paragraph(paragraph.number());
    Passage all = Passage.of(paragraph.number(), 0, paragraph.length());
    Expect.that(text.words(all).equals(whole), "the whole paragraph is not its words");
    Expect.that(
        text.passage(paragraph.number(), whole).equals(all), "a paragraph is not in itself");
    Expect.that(
        ArticleText.ofBody(whole).paragraph(1).equals(whole), "canonical is not canonical again");
  }
}

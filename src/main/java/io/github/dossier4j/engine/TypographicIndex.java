package io.github.dossier4j.engine;

import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds words in the paragraphs of a text whatever their typographic form. */
final class TypographicIndex {

  private final int first;
  private final TextIndex canonical;
  private final TextIndex forms;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  TypographicIndex(int first, List<String> paragraphs, TextIndex canonical) {
    this.first = first;
    this.canonical = canonical;
    List<String> texts = new ArrayList<>();
    for (String text : paragraphs) {
      Paragraph paragraph = new Paragraph(text);
      this.paragraphs.add(paragraph);
      texts.add(paragraph.form.text());
    }
    this.forms = TextIndex.of(first, texts);
  }

  /**
   * Where words stand whole in some typographic form.
   *
   * @param words the words in canonical form
   * @return all places, in the order of the text
   */
  List<Passage> find(String words) {
    List<Passage> found = new ArrayList<>();
    for (Passage place : forms.find(TypographicForm.of(words).text())) {
      Paragraph paragraph = paragraphs.get(place.paragraph() - first);
      int start = paragraph.source(place.start());
      int end = paragraph.source(place.end());
      if (start >= 0 && end > start) {
        Passage passage = Passage.of(place.paragraph(), start, end);
        if (canonical.isWhole(passage)) {
          found.add(passage);
        }
      }
    }
    return found;
  }

  /** A paragraph and its typographic form, with the counts of code points in both. */
  private static final class Paragraph {

    final TypographicForm form;
    private final CodePoints inForm;
    private final CodePoints inText;

    Paragraph(String text) {
      form = TypographicForm.of(text);
      inForm = CodePoints.of(form.text());
      inText = CodePoints.of(text);
    }

    /** The code point of the text from which one of the form comes; -1 if there is none. */
    int source(int codePoint) {
      int unit = form.source(inForm.unit(codePoint));
      return unit < 0 ? -1 : inText.before(unit);
    }
  }
}

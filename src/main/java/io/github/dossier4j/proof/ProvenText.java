package io.github.dossier4j.proof;

import io.github.dossier4j.engine.TextIndex;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.text.ArticleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The text of an article, compared with the paragraphs of a dossier: which of them it has, and
 * which words stand where.
 */
final class ProvenText {

  private final TextIndex index;

  /** By number in the dossier. */
  private final Map<Integer, ParagraphFinding> paragraphs = new TreeMap<>();

  /**
   * The paragraphs of the text that are altered or inserted: the dossier has no such fingerprint.
   */
  private final Set<Integer> altered = new HashSet<>();

  /** Whether every paragraph of the dossier was found. */
  private final boolean isComplete;

  ProvenText(List<ParagraphFingerprint> wanted, ArticleText text) {
    index = TextIndex.of(text.firstParagraph(), text.paragraphs());
    for (ParagraphFingerprint fingerprint : text.fingerprints()) {
      altered.add(fingerprint.number());
    }
    findUnaltered(wanted, text.fingerprints());
    isComplete = paragraphs.size() == wanted.size();
    findAltered(wanted);
  }

  List<ParagraphFinding> paragraphs() {
    return List.copyOf(paragraphs.values());
  }

  boolean isUnaltered(Passage passage) {
    return finding(passage.paragraph()).state() == ParagraphState.FOUND;
  }

  /** A passage of an unaltered paragraph, with the number that the paragraph has in the text. */
  Passage inText(Passage passage) {
    return Passage.of(
        finding(passage.paragraph()).numberInText().getAsInt(), passage.start(), passage.end());
  }

  boolean isWhole(Passage inText) {
    return index.isWhole(inText);
  }

  String words(Passage inText) {
    return index.words(inText);
  }

  /** Whether words are printed as a quotation. */
  boolean isQuotation(Passage inText) {
    int paragraph = inText.paragraph();
    int length = length(paragraph);
    int from = Math.max(0, inText.start() - QuotationMarks.REACH);
    int to = Math.min(length, inText.end() + QuotationMarks.REACH);
    String before = index.words(paragraph, from, inText.start());
    String after = index.words(paragraph, inText.end(), to);
    return QuotationMarks.standAround(
        from == 0 ? QuotationMarks.EDGE + before : before,
        words(inText),
        to == length ? after + QuotationMarks.EDGE : after,
        QuotationMarks.isDash(index.words(paragraph, 0, 1).codePointAt(0)));
  }

  /** Where words stand whole in the article. A paragraph that was inserted is no part of it. */
  List<Passage> find(String words) {
    List<Passage> places = index.find(words);
    return isComplete && !altered.isEmpty()
        ? places.stream().filter(place -> !isAltered(place)).toList()
        : places;
  }

  /** Whether a place lies in a paragraph of the text that is none of the dossier's. */
  boolean isAltered(Passage inText) {
    return altered.contains(inText.paragraph());
  }

  /** Whether the text has nothing in the place of a paragraph of the dossier. */
  boolean isMissing(int paragraph) {
    return finding(paragraph).state() == ParagraphState.MISSING;
  }

  /** The paragraph of the text that is in the place of one of the dossier; -1 if it is missing. */
  int numberInText(int paragraph) {
    return finding(paragraph).numberInText().orElse(-1);
  }

  /** By how many code points a paragraph of the text is longer than it is in the dossier. */
  int longer(int paragraph) {
    return index.length(numberInText(paragraph)) - finding(paragraph).paragraph().length();
  }

  /** How many code points a paragraph of the text has. */
  int length(int paragraphInText) {
    return index.length(paragraphInText);
  }

  private ParagraphFinding finding(int paragraph) {
    return Objects.requireNonNull(paragraphs.get(paragraph), "checked by the dossier");
  }

  /** Compares fingerprints, so an inserted or missing paragraph does not make others altered. */
  private void findUnaltered(
      List<ParagraphFingerprint> wanted, List<ParagraphFingerprint> present) {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (ParagraphFingerprint fingerprint : present) {
      numbers
          .computeIfAbsent(key(fingerprint), none -> new LinkedHashSet<>())
          .add(fingerprint.number());
    }
    for (ParagraphFingerprint paragraph : wanted) {
      Set<Integer> same = numbers.get(key(paragraph));
      if (same != null && same.remove(paragraph.number())) {
        found(paragraph, paragraph.number());
      }
    }
    for (ParagraphFingerprint paragraph : wanted) {
      Set<Integer> same = numbers.get(key(paragraph));
      if (!paragraphs.containsKey(paragraph.number()) && same != null && !same.isEmpty()) {
        int number = same.iterator().next();
        same.remove(number);
        found(paragraph, number);
      }
    }
  }

  private void found(ParagraphFingerprint paragraph, int number) {
    altered.remove(number);
    paragraphs.put(
        paragraph.number(), new ParagraphFinding(paragraph, ParagraphState.FOUND, number));
  }

  /** An altered paragraph stands as far from the last unaltered one as it did in the dossier. */
  private void findAltered(List<ParagraphFingerprint> wanted) {
    int moved = 0;
    Set<Integer> taken = new HashSet<>();
    for (ParagraphFingerprint paragraph : wanted) {
      ParagraphFinding known = paragraphs.get(paragraph.number());
      if (known != null) {
        moved = known.numberInText().getAsInt() - paragraph.number();
        continue;
      }
      int number = paragraph.number() + moved;
      boolean stands = altered.contains(number) && taken.add(number);
      paragraphs.put(
          paragraph.number(),
          new ParagraphFinding(
              paragraph, stands ? ParagraphState.ALTERED : ParagraphState.MISSING, number));
    }
  }

  private static String key(ParagraphFingerprint fingerprint) {
    return fingerprint.length() + " " + fingerprint.sha256();
  }
}

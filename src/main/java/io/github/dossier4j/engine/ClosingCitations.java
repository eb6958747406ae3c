package io.github.dossier4j.engine;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the citations of an article cover. A citation closes its paragraph: it is stated for the
 * sentence in which it stands, and inferred for the sentences before it, back to the one with the
 * citation before it or to the start of the paragraph. It never reaches into another paragraph.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark (also of Chinese and Japanese,
 * Hindi and Arabic) with the quotation marks and brackets that close behind it, unless a lower-case
 * letter follows, or a single letter stands before a full stop. It includes the whole of any
 * quotation in it.
 *
 * @param <C> what stands for a citation
 */
public final class ClosingCitations<C> {

  /** The reason of an inferred link to a citation. */
  public static final String NOTE =
      "the citation closes the paragraph; the article does not say that it covers this sentence";

  private static final String FULL_STOPS = ".\u2026";
  private static final String OTHER_ENDS = "!?\u3002\uFF01\uFF1F\uFF0E\u0964\u0965\u061F\u06D4";
  private static final String CLOSERS = "\"')]}\u300D\u300F\uFF09";

  private final int first;
  private final List<String> paragraphs;
  private final Map<Integer, List<Cited<C>>> citations = new LinkedHashMap<>();
  private final Map<Integer, NavigableSet<Integer>> sentenceEnds = new LinkedHashMap<>();

  /**
   * The citations of a text.
   *
   * @param first the number of the first paragraph; the others follow
   * @param paragraphs the paragraphs in canonical form
   */
  public ClosingCitations(int first, List<String> paragraphs) {
    this.first = first;
    this.paragraphs = paragraphs;
  }

  private record Cited<C>(Passage passage, C citation) {}

  /** Adds a citation. */
  public void add(C citation, Passage passage) {
    if (isInText(passage)) {
      List<Cited<C>> here =
          citations.computeIfAbsent(passage.paragraph(), unknown -> new ArrayList<>());
      here.add(new Cited<>(passage, citation));
      here.sort(Comparator.comparingInt(each -> each.passage().start()));
    }
  }

  /**
   * The citations that cover some passages.
   *
   * @return each citation with the basis of the link to it, in the order of the text
   */
  public Map<C, Basis> of(List<Passage> passages) {
    Map<C, Basis> found = new LinkedHashMap<>();
    for (Passage passage : passages) {
      Cited<C> cited = isInText(passage) ? closing(passage) : null;
      if (cited != null) {
        boolean isSame = sentenceStart(cited.passage()) < passage.end();
        found.merge(
            cited.citation(),
            isSame ? Basis.STATED : Basis.INFERRED,
            (one, other) -> one == Basis.STATED ? one : other);
      }
    }
    return found;
  }

  /** The first citation whose sentence does not end before the passage does. */
  private @Nullable Cited<C> closing(Passage passage) {
    for (Cited<C> cited : citations.getOrDefault(passage.paragraph(), List.of())) {
      Integer end = ends(passage.paragraph()).ceiling(cited.passage().end());
      if (end == null || passage.end() <= end) {
        return cited;
      }
    }
    return null;
  }

  private int sentenceStart(Passage citation) {
    Integer before = ends(citation.paragraph()).lower(citation.start());
    return before == null ? 0 : before;
  }

  private boolean isInText(Passage passage) {
    return passage.paragraph() >= first && passage.paragraph() < first + paragraphs.size();
  }

  private NavigableSet<Integer> ends(int paragraph) {
    return sentenceEnds.computeIfAbsent(
        paragraph, number -> sentenceEnds(paragraphs.get(number - first)));
  }

  /** Where the sentences end, in code points. */
  private static NavigableSet<Integer> sentenceEnds(String paragraph) {
    int[] text = paragraph.codePoints().toArray();
    NavigableSet<Integer> ends = new TreeSet<>();
    boolean quoted = false;
    int i = 0;
    while (i < text.length) {
      if (text[i] == '"') {
        quoted = !quoted && opens(text, i);
      }
      if (!quoted && isEnd(text, i)) {
        int end = i + 1;
        while (end < text.length && (isEndMark(text[end]) || isOneOf(CLOSERS, text[end]))) {
          if (text[end] == '"' && opens(text, end)) {
            break;
          }
          end++;
        }
        if (startsSentence(text, end)) {
          ends.add(end);
        }
        i = end;
      } else {
        i++;
      }
    }
    return ends;
  }

  /** Whether a quotation mark opens: no word or sign stands right before it. */
  private static boolean opens(int[] text, int at) {
    return at == 0 || text[at - 1] == ' ' || isOneOf("([{\u2014\u2013-", text[at - 1]);
  }

  private static boolean isEnd(int[] text, int at) {
    if (text[at] == '"' && at > 0 && isEndMark(text[at - 1]) && !opens(text, at)) {
      // The end of a quotation that ends the sentence around it.
      return true;
    }
    if (!isOneOf(FULL_STOPS, text[at])) {
      return isOneOf(OTHER_ENDS, text[at]);
    }
    boolean afterInitial =
        at > 0
            && Character.isLetter(text[at - 1])
            && (at == 1 || !Character.isLetterOrDigit(text[at - 2]));
    return !afterInitial;
  }

  private static boolean isEndMark(int codePoint) {
    return isOneOf(FULL_STOPS, codePoint) || isOneOf(OTHER_ENDS, codePoint);
  }

  /** Whether another sentence can start at a place. */
  private static boolean startsSentence(int[] text, int at) {
    int next = at;
    while (next < text.length && (text[next] == ' ' || text[next] == '"' || text[next] == '\'')) {
      next++;
    }
    boolean isSpaced = at < text.length && text[at] == ' ';
    boolean needsSpace = at > 0 && isOneOf(FULL_STOPS + "!?", text[at - 1]);
    return next == text.length || ((isSpaced || !needsSpace) && !Character.isLowerCase(text[next]));
  }

  private static boolean isOneOf(String marks, int codePoint) {
    return marks.indexOf(codePoint) >= 0;
  }
}

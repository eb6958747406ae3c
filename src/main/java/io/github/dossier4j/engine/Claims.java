package io.github.dossier4j.engine;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose claim some words are: the innermost quote or reported statement that holds them. The
 * words within it that name its holder or addressee are not part of the claim.
 *
 * <p>A question takes logarithmic time, however many utterances a paragraph has.
 */
public final class Claims {

  private final Map<Integer, Spans> byParagraph = new HashMap<>();

  /** Collects the claims of a dossier. */
  public Claims(List<Quote> quotes, List<Statement> statements) {
    Map<Integer, List<Span>> spans = new HashMap<>();
    for (Quote quote : quotes) {
      add(spans, quote);
    }
    for (Statement statement : statements) {
      if (isClaim(statement)) {
        add(spans, statement);
      }
    }
    spans.forEach((paragraph, each) -> byParagraph.put(paragraph, new Spans(each)));
  }

  /**
   * The utterance whose claim a fact is.
   *
   * @param record the id of the record that the fact is about; no record is its own claim
   * @param passages where the fact is printed
   * @return the innermost utterance that holds all passages; null if the article itself speaks
   */
  public @Nullable Utterance of(String record, List<Passage> passages) {
    if (passages.isEmpty()) {
      return null;
    }
    int paragraph = passages.get(0).paragraph();
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Passage passage : passages) {
      if (passage.paragraph() != paragraph) {
        return null;
      }
      start = Math.min(start, passage.start());
      end = Math.max(end, passage.end());
    }
    Spans spans = byParagraph.get(paragraph);
    return spans == null ? null : spans.claim(record, start, end);
  }

  /** A reported statement without holder, addressee and cue is told in the article's own voice. */
  private static boolean isClaim(Statement statement) {
    return statement.kind() == StatementKind.REPORTED
        && (statement.holder().isPresent()
            || statement.addressee().isPresent()
            || statement.cue().isPresent());
  }

  private static void add(Map<Integer, List<Span>> spans, Utterance claim) {
    Passage whole = claim.passage();
    List<Span> known = spans.computeIfAbsent(whole.paragraph(), none -> new ArrayList<>());
    known.add(new Span(whole.start(), whole.end(), claim, false));
    addAttribution(known, claim, claim.attribution());
    addAttribution(known, claim, claim.addressee());
  }

  private static void addAttribution(
      List<Span> spans, Utterance claim, Optional<? extends Link<?>> named) {
    for (Passage passage : named.isPresent() ? named.get().passages() : List.<Passage>of()) {
      if (claim.passage().contains(passage)) {
        spans.add(new Span(passage.start(), passage.end(), claim, true));
      }
    }
  }

  /** Words of one paragraph that are a claim, or that say whose claim it is. */
  private record Span(int start, int end, Utterance claim, boolean attributes) {

    /** Outer spans stand before inner ones, and a claim before what attributes it. */
    static final Comparator<Span> OUTER_FIRST =
        Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparing(Span::attributes)
            .thenComparing(span -> span.claim instanceof Quote)
            .thenComparing(span -> span.claim.id());
  }

  /** The spans of one paragraph. */
  private static final class Spans {

    private static final int NONE = -1;

    private final List<Span> spans;

    /** A binary tree over the spans: each node holds the greatest end below it, the root is 1. */
    private final int[] greatestEnd;

    private final int leaves;

    /** For each span: the place of the claim that it stands in or, if it attributes, of its own. */
    private final int[] claimAround;

    Spans(List<Span> unordered) {
      spans = new ArrayList<>(unordered);
      spans.sort(Span.OUTER_FIRST);
      leaves = Integer.highestOneBit(2 * spans.size());
      greatestEnd = new int[2 * leaves];
      for (int i = 0; i < spans.size(); i++) {
        greatestEnd[leaves + i] = spans.get(i).end;
      }
      for (int node = leaves - 1; node > 0; node--) {
        greatestEnd[node] = Math.max(greatestEnd[2 * node], greatestEnd[2 * node + 1]);
      }
      claimAround = new int[spans.size()];
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        if (span.attributes) {
          claimAround[i] = claimAround[places.get(span.claim.id())];
        } else {
          places.put(span.claim.id(), i);
          claimAround[i] = claimBefore(i, span.end);
        }
      }
    }

    @Nullable Utterance claim(String record, int start, int end) {
      int place = claimBefore(firstAfter(start), end);
      if (place != NONE && spans.get(place).claim.id().equals(record)) {
        place = claimAround[place];
      }
      return place == NONE ? null : spans.get(place).claim;
    }

    /** The place of the innermost claim among the spans before a place that reach to an end. */
    private int claimBefore(int limit, int end) {
      int place = lastReaching(limit, end);
      return place != NONE && spans.get(place).attributes ? claimAround[place] : place;
    }

    /** The place of the first span that starts after an offset. */
    private int firstAfter(int start) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).start <= start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The last place before a limit at which a span reaches to an end. */
    private int lastReaching(int limit, int end) {
      int node = leaves + limit;
      // Up, as long as nothing to the left reaches so far; then down to the last that does.
      while (node > 1 && ((node & 1) == 0 || greatestEnd[node - 1] < end)) {
        node /= 2;
      }
      if (node <= 1) {
        return NONE;
      }
      node--;
      while (node < leaves) {
        node = greatestEnd[2 * node + 1] >= end ? 2 * node + 1 : 2 * node;
      }
      return node - leaves;
    }
  }
}

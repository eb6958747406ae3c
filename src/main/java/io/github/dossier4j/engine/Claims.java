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
 * Finds whose claim some words are. It is the innermost quote or reported statement that contains
 * them.
 *
 * <p>The words of a reported statement that name its holder or addressee are not part of the claim:
 * they belong to the claim around it, if there is one. Of a quote, every word is a claim of its
 * speaker.
 *
 * <p>A look-up takes time logarithmic in the number of utterances of a paragraph.
 */
public final class Claims {

  private final Map<Integer, ParagraphClaims> byParagraph = new HashMap<>();

  /** Collects the claims of a dossier. */
  public Claims(List<Quote> quotes, List<Statement> statements) {
    Map<Integer, List<Utterance>> claims = new HashMap<>();
    for (Quote quote : quotes) {
      add(claims, quote);
    }
    for (Statement statement : statements) {
      if (isClaim(statement)) {
        add(claims, statement);
      }
    }
    for (Map.Entry<Integer, List<Utterance>> entry : claims.entrySet()) {
      byParagraph.put(entry.getKey(), new ParagraphClaims(entry.getValue()));
    }
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
    ParagraphClaims claims = byParagraph.get(paragraph);
    return claims == null ? null : claims.of(record, start, end);
  }

  /** Without holder, addressee and cue, the article tells a reported statement in its own voice. */
  private static boolean isClaim(Statement statement) {
    return statement.kind() == StatementKind.REPORTED
        && (statement.holder().isPresent()
            || statement.addressee().isPresent()
            || statement.cue().isPresent());
  }

  private static void add(Map<Integer, List<Utterance>> claims, Utterance claim) {
    claims.computeIfAbsent(claim.passage().paragraph(), none -> new ArrayList<>()).add(claim);
  }

  /** The claims of one paragraph. */
  private static final class ParagraphClaims {

    private static final int NONE = -1;

    private final Spans claims;

    /** The words in claims that name a holder or an addressee. */
    private final Spans names;

    /** For each name: the place of the innermost claim that it is a part of. */
    private final int[] ofName;

    /** For each claim: its words that name its holder or addressee. */
    private final Naming[] namings;

    /** For each claim: the place of the innermost claim that it stands in. */
    private final int[] around;

    /** The places of the claims by id. */
    private final Map<String, Integer> places = new HashMap<>();

    ParagraphClaims(List<Utterance> utterances) {
      List<Span> whole = new ArrayList<>(utterances.size());
      List<Span> naming = new ArrayList<>();
      for (Utterance claim : utterances) {
        whole.add(new Span(claim.passage(), claim));
        for (Passage name : names(claim)) {
          naming.add(new Span(name, claim));
        }
      }
      claims = new Spans(whole);
      names = new Spans(naming);
      namings = new Naming[claims.size()];
      for (int i = 0; i < namings.length; i++) {
        namings[i] = new Naming(claims.get(i).claim);
      }
      ofName = new int[names.size()];
      for (int i = 0; i < ofName.length; i++) {
        boolean same = i > 0 && names.get(i).passage.equals(names.get(i - 1).passage);
        ofName[i] = same ? ofName[i - 1] : claimOf(names.get(i).passage);
      }
      around = new int[claims.size()];
      for (int i = 0; i < around.length; i++) {
        Passage passage = claims.get(i).passage;
        places.put(claims.get(i).claim.id(), i);
        int outerNames = names.countBefore(passage.start(), passage.end());
        around[i] = innermost(i, outerNames, passage.end());
      }
    }

    @Nullable Utterance of(String record, int start, int end) {
      int own = places.getOrDefault(record, NONE);
      int place = own;
      if (own == NONE || !claims.get(own).isAt(start, end)) {
        // Spans with the same start and end as the fact contain it too.
        place =
            innermost(claims.countBefore(start, end - 1), names.countBefore(start, end - 1), end);
      }
      if (place != NONE && place == own) {
        place = around[own];
      }
      return place == NONE ? null : claims.get(place).claim;
    }

    /**
     * The place of the innermost claim, among the first claims and names, that reaches to an end.
     */
    private int innermost(int claimCount, int nameCount, int end) {
      int claim = claims.lastReaching(claimCount, end);
      int name = names.lastReaching(nameCount, end);
      // A name lies within a claim, so where there is a name there is a claim.
      boolean named = name != NONE && !names.get(name).holds(claims.get(claim));
      return named ? ofName[name] : claim;
    }

    /** The place of the innermost claim that a name is a part of, without those that it names. */
    private int claimOf(Passage name) {
      int place = claims.countBefore(name.start(), name.end() - 1);
      do {
        place = claims.lastReaching(place, name.end());
      } while (place != NONE && namings[place].hold(name));
      return place;
    }

    /** The words of a claim that name its holder or addressee. A quote has none. */
    private static List<Passage> names(Utterance claim) {
      if (claim instanceof Quote) {
        return List.of();
      }
      List<Passage> names = new ArrayList<>();
      addNames(names, claim.attribution());
      addNames(names, claim.addressee());
      names.removeIf(name -> !claim.passage().contains(name));
      return names;
    }

    private static void addNames(List<Passage> names, Optional<? extends Link<?>> link) {
      if (link.isPresent()) {
        names.addAll(link.get().passages());
      }
    }
  }

  /** The words of one claim that name its holder or addressee. */
  private static final class Naming {

    /** Where they start, in order. */
    private final int[] starts;

    /** For each: the greatest end of those up to it. */
    private final int[] ends;

    Naming(Utterance claim) {
      List<Passage> names = new ArrayList<>(ParagraphClaims.names(claim));
      names.sort(Comparator.comparingInt(Passage::start));
      starts = new int[names.size()];
      ends = new int[names.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = names.get(i).start();
        ends[i] = Math.max(i == 0 ? 0 : ends[i - 1], names.get(i).end());
      }
    }

    /** Whether one of them holds all of some words. */
    boolean hold(Passage words) {
      int low = 0;
      int high = starts.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] <= words.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && ends[low - 1] >= words.end();
    }
  }

  /** Words of one paragraph that are a claim, or that say whose claim it is. */
  private record Span(Passage passage, Utterance claim) {

    /**
     * Outer spans stand before inner ones, and of those that overlap the one that starts first. Of
     * equal ones a quote is the inner one; else the id decides, whatever the order of the dossier.
     */
    static final Comparator<Span> OUTER_FIRST =
        Comparator.comparing(Span::passage, Span::outerFirst)
            .thenComparing(span -> span.claim instanceof Quote)
            .thenComparing(span -> span.claim.id());

    private static int outerFirst(Passage a, Passage b) {
      int byStart = Integer.compare(a.start(), b.start());
      return byStart != 0 ? byStart : Integer.compare(b.end(), a.end());
    }

    boolean isAt(int start, int end) {
      return passage.start() == start && passage.end() == end;
    }

    /** Whether another span is the inner one of the two, and not the same words. */
    boolean holds(Span other) {
      return outerFirst(passage, other.passage) < 0;
    }
  }

  /** Spans of one paragraph, outer ones first. */
  private static final class Spans {

    private final List<Span> spans;

    /** A binary tree over the spans: each node holds the greatest end below it, the root is 1. */
    private final int[] greatestEnd;

    /** A power of two that is greater than the number of spans, so that the last leaf is free. */
    private final int leaves;

    Spans(List<Span> unordered) {
      spans = unordered;
      spans.sort(Span.OUTER_FIRST);
      leaves = Math.max(1, Integer.highestOneBit(2 * spans.size()));
      greatestEnd = new int[2 * leaves];
      for (int i = 0; i < spans.size(); i++) {
        greatestEnd[leaves + i] = spans.get(i).passage.end();
      }
      for (int node = leaves - 1; node > 0; node--) {
        greatestEnd[node] = Math.max(greatestEnd[2 * node], greatestEnd[2 * node + 1]);
      }
    }

    int size() {
      return spans.size();
    }

    Span get(int place) {
      return spans.get(place);
    }

    /** How many spans start before a start, or with it and end after an end. */
    int countBefore(int start, int end) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        Passage passage = spans.get(middle).passage;
        if (passage.start() < start || (passage.start() == start && passage.end() > end)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The last of the first spans that reaches to an end. */
    int lastReaching(int count, int end) {
      int node = leaves + count;
      // Go up while nothing to the left reaches so far, then down to the last span that does.
      while (node > 1 && ((node & 1) == 0 || greatestEnd[node - 1] < end)) {
        node /= 2;
      }
      if (node <= 1) {
        return ParagraphClaims.NONE;
      }
      node--;
      while (node < leaves) {
        node = greatestEnd[2 * node + 1] >= end ? 2 * node + 1 : 2 * node;
      }
      return node - leaves;
    }
  }
}

package io.github.dossier4j.proof;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Proves one dossier.
 *
 * <p>First it visits all facts and collects the words to look for. Then it looks for all words at
 * once. In the end it reports the gaps, in the dossier's order.
 */
final class Prover {

  /** Attributes with our own words about the article. Their numbers must stand in the article. */
  private static final Set<String> NUMBERED = Set.of("/title", "/subject", "/text");

  private final Dossier dossier;

  /** The evidence for everything in the dossier, in its order, and how much of it was visited. */
  private final List<Evidence> evidence;

  private int seen;

  private final ProvenText text;
  private final Numbers numbers;
  private final Occurrences occurrences;
  private final MovedWords moved;

  private final List<@Nullable PassageFinding> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<OwnWords> ownWords = new ArrayList<>();

  /** By id of a record that was visited: its JSON Pointer. */
  private final Map<String, String> pointers = new HashMap<>();

  /** Checks that can run only after all words were looked for. */
  private final List<Runnable> inTheEnd = new ArrayList<>();

  /** By id, once it was needed: whether a passage shows the record. */
  private final Map<String, Target> targets = new HashMap<>();

  Prover(Dossier dossier, ArticleText text) {
    this.dossier = dossier;
    this.evidence = dossier.evidence();
    this.text = new ProvenText(dossier.article().paragraphs(), text);
    this.numbers = new Numbers(this.text);
    this.occurrences = new Occurrences(this.text);
    this.moved = new MovedWords(this.text);
  }

  Proof prove() {
    paragraphs();
    dossier();
    article();
    Map<RecordType, Integer> before = new EnumMap<>(RecordType.class);
    for (DossierRecord record : dossier.records()) {
      RecordType type = Index.typeOf(record);
      int position = before.merge(type, 1, Integer::sum) - 1;
      pointers.put(record.id(), "/" + type.listName() + "/" + position);
      HeldWords held = HeldWords.of(record);
      List<Evidence> facts = evidenceOf(record.id());
      facts(held, facts);
      cue(held);
      numbers(held, facts);
    }
    moved.find();
    occurrences.find();
    inTheEnd.forEach(Runnable::run);
    List<PassageFinding> found = new ArrayList<>(findings.size());
    findings.forEach(each -> found.add(Objects.requireNonNull(each, "every passage is found")));
    return new Proof(dossier, text.paragraphs(), found, gaps, ownWords);
  }

  private void paragraphs() {
    List<ParagraphFinding> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).state() != ParagraphState.FOUND) {
        gap(Gap.Reason.PARAGRAPH_NOT_FOUND, dossier.article().id(), "/paragraphs/" + i, List.of());
      }
    }
  }

  private void dossier() {
    ownWords.add(new OwnWords(dossier.id(), "/title", dossier.title()));
    dossier
        .coverage()
        .ifPresent(words -> ownWords.add(new OwnWords(dossier.id(), "/coverage", words)));
  }

  private void article() {
    String id = dossier.article().id();
    facts(HeldWords.of(dossier.article()), evidenceOf(id));
    headerNumber("/volume", dossier.article().volume());
    headerNumber("/issue", dossier.article().issue());
  }

  /** The next evidence, as long as it belongs to one record or to the article. */
  private List<Evidence> evidenceOf(String id) {
    int from = seen;
    while (seen < evidence.size() && evidence.get(seen).id().equals(id)) {
      seen++;
    }
    return evidence.subList(from, seen);
  }

  private void headerNumber(String attribute, OptionalInt number) {
    if (number.isEmpty()) {
      return;
    }
    String digits = Integer.toString(number.getAsInt());
    Occurrences.Question question = occurrences.question(List.of(digits));
    List<Passage> header = header();
    header.forEach(question::ask);
    inTheEnd.add(
        () -> {
          if (header.stream().noneMatch(question::standsIn)) {
            String id = dossier.article().id();
            gap(Gap.Reason.WORDS_NOT_IN_TEXT, id, attribute, List.of(digits));
          }
        });
  }

  /** The passage that is the whole header; none if the article has no header. */
  private List<Passage> header() {
    List<ParagraphFingerprint> paragraphs = dossier.article().paragraphs();
    return paragraphs.isEmpty() || paragraphs.get(0).number() != 0
        ? List.of()
        : List.of(Passage.of(0, 0, paragraphs.get(0).length()));
  }

  private void facts(HeldWords held, List<Evidence> facts) {
    for (Evidence fact : facts) {
      for (int i = 0; i < fact.passages().size(); i++) {
        passage(held, fact, i);
      }
      if (fact.passages().isEmpty()) {
        inTheEnd.add(() -> gap(Gap.Reason.NO_PASSAGE, held.id(), fact.attribute(), List.of()));
      } else if (fact.target().isPresent() && fact.basis() == Basis.STATED) {
        target(fact, fact.target().get());
      }
    }
    held.unprintedYears()
        .forEach(
            (attribute, year) ->
                inTheEnd.add(
                    () -> gap(Gap.Reason.YEAR_NOT_PRINTED, held.id(), attribute, List.of(year))));
    held.loose()
        .forEach(
            (attribute, words) -> {
              occurrences.ask(words);
              inTheEnd.add(
                  () -> {
                    if (!occurrences.stands(words)) {
                      gap(Gap.Reason.WORDS_NOT_IN_TEXT, held.id(), attribute, List.of(words));
                    }
                  });
            });
    ownWords.addAll(held.own());
  }

  private void passage(HeldWords held, Evidence fact, int index) {
    Passage passage = fact.passages().get(index);
    Forms forms = held.at(fact.attribute(), index);
    int slot = findings.size();
    findings.add(null);
    if (text.isUnaltered(passage)) {
      Passage place = text.inText(passage);
      findings.set(slot, finding(fact, passage, atItsPlace(place, forms), place, forms));
    } else if (forms.isEmpty()) {
      findings.set(slot, finding(fact, passage, Verdict.UNPROVEN, null, forms));
    } else {
      moved.add(
          passage,
          forms,
          place -> {
            Verdict verdict = place.isPresent() ? Verdict.PROVEN : Verdict.REFUTED;
            findings.set(slot, finding(fact, passage, verdict, place.orElse(null), forms));
          });
    }
    boolean quotation = held.isQuotation(fact.attribute());
    inTheEnd.add(
        () -> passageGap(Objects.requireNonNull(findings.get(slot), "finding"), quotation));
  }

  private Verdict atItsPlace(Passage place, Forms forms) {
    boolean whole = text.isWhole(place);
    if (forms.isEmpty()) {
      return whole ? Verdict.PLACE_ONLY : Verdict.UNPROVEN;
    }
    boolean stands = whole && !forms.fitting(place).isEmpty() && forms.contain(text.words(place));
    return stands ? Verdict.PROVEN : Verdict.REFUTED;
  }

  private PassageFinding finding(
      Evidence fact, Passage passage, Verdict verdict, @Nullable Passage place, Forms forms) {
    List<String> expected = verdict == Verdict.REFUTED ? forms.expectedAt(passage) : List.of();
    return new PassageFinding(fact, passage, verdict, place, expected, text);
  }

  /**
   * Reports the gap of a passage. If it is unproven because its paragraph is altered, the paragraph
   * has the gap.
   */
  private void passageGap(PassageFinding finding, boolean quotation) {
    if (finding.verdict() == Verdict.REFUTED) {
      passageGap(Gap.Reason.PASSAGE_REFUTED, finding, finding.expected());
    } else if (finding.verdict() == Verdict.UNPROVEN && finding.place().isPresent()) {
      passageGap(Gap.Reason.PASSAGE_CUTS_WORD, finding, List.of(finding.words().orElseThrow()));
    } else if (quotation && !finding.place().map(text::isQuotation).orElse(true)) {
      passageGap(Gap.Reason.QUOTE_NOT_MARKED, finding, List.of(finding.words().orElseThrow()));
    }
  }

  private void passageGap(Gap.Reason reason, PassageFinding finding, List<String> words) {
    gap(reason, finding.id(), finding.attribute(), Optional.of(finding.passage()), words);
  }

  /** A stated link must show its target in one of its passages. */
  private void target(Evidence fact, String id) {
    Target target = targets.computeIfAbsent(id, unknown -> target(dossier.get(id)));
    target.ask(fact.passages());
    inTheEnd.add(
        () -> {
          if (fact.passages().stream().noneMatch(target.shown)) {
            String label = dossier.get(id).label();
            gap(Gap.Reason.TARGET_NOT_SHOWN, fact.id(), fact.attribute(), List.of(label));
          }
        });
  }

  private Target target(DossierRecord record) {
    if (record instanceof Actor actor) {
      Occurrences.Question question = occurrences.question(HeldWords.printedForms(actor));
      return new Target(question, question::standsIn);
    }
    return new Target(null, new Ranges(Index.ownPassages(record))::overlap);
  }

  private void cue(HeldWords held) {
    if (held.cue().isPresent()) {
      List<String> cue = List.of(held.cue().get());
      Occurrences.Question question = occurrences.question(cue);
      held.cuePlaces().forEach(question::ask);
      inTheEnd.add(
          () -> {
            if (held.cuePlaces().stream().noneMatch(question::standsIn)) {
              gap(Gap.Reason.CUE_ELSEWHERE, held.id(), "/cue", cue);
            }
          });
    }
  }

  private void numbers(HeldWords held, List<Evidence> facts) {
    List<Passage> passages = new ArrayList<>();
    facts.forEach(fact -> passages.addAll(fact.passages()));
    for (OwnWords own : held.own()) {
      if (NUMBERED.contains(own.attribute())) {
        for (String number : numbers.missing(own.words(), passages)) {
          inTheEnd.add(
              () -> gap(Gap.Reason.NUMBER_NOT_SHOWN, held.id(), own.attribute(), List.of(number)));
        }
      }
    }
  }

  private void gap(Gap.Reason reason, String id, String attribute, List<String> words) {
    gap(reason, id, attribute, Optional.empty(), words);
  }

  private void gap(
      Gap.Reason reason,
      String id,
      String attribute,
      Optional<Passage> passage,
      List<String> words) {
    gaps.add(new Gap(reason, pointers.getOrDefault(id, "/article"), id, attribute, passage, words));
  }

  /**
   * A passage shows an actor by a name or an adjective, another record by overlapping one of its
   * passages.
   */
  private record Target(Occurrences.@Nullable Question question, Predicate<Passage> shown) {

    void ask(List<Passage> passages) {
      if (question != null) {
        passages.forEach(question::ask);
      }
    }
  }
}

package io.github.dossier4j.proof;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proves one dossier. */
final class Prover {

  private final Dossier dossier;
  private final ProvenText text;
  private final Numbers numbers;

  private final List<@Nullable PassageFinding> findings = new ArrayList<>();

  /** The passages of altered paragraphs that have words to look for. */
  private final List<Sought> altered = new ArrayList<>();

  private final List<Gap> gaps = new ArrayList<>();
  private final List<OwnWords> ownWords = new ArrayList<>();

  /** By id of an actor, once it was needed: the places of its printed forms. */
  private final Map<String, Shown> shown = new HashMap<>();

  Prover(Dossier dossier, ArticleText text) {
    this.dossier = dossier;
    this.text = new ProvenText(dossier.article().paragraphs(), text);
    this.numbers = new Numbers(this.text);
  }

  Proof prove() {
    for (ParagraphFinding paragraph : text.paragraphs()) {
      if (paragraph.state() != ParagraphState.FOUND) {
        gap(
            Gap.Reason.PARAGRAPH_NOT_FOUND,
            dossier.article().id(),
            "/paragraphs/" + paragraph.paragraph().number(),
            Optional.empty());
      }
    }
    List<Held> all = new ArrayList<>();
    all.add(new Held(HeldWords.of(dossier.article()), articleEvidence(), null));
    for (DossierRecord record : dossier.records()) {
      all.add(new Held(HeldWords.of(record), dossier.evidence(record), record));
    }
    for (Held held : all) {
      passages(held);
    }
    findAltered();
    int from = 0;
    for (Held held : all) {
      from = gaps(held, from);
    }
    List<PassageFinding> complete = new ArrayList<>(findings.size());
    for (@Nullable PassageFinding finding : findings) {
      complete.add(Objects.requireNonNull(finding, "every passage has a finding"));
    }
    return new Proof(dossier, text.paragraphs(), complete, gaps, ownWords);
  }

  private List<Evidence> articleEvidence() {
    String article = dossier.article().id();
    return dossier.evidence().stream().takeWhile(each -> each.id().equals(article)).toList();
  }

  /** What the dossier says of one record, or of the article, and the words that it holds of it. */
  private record Held(HeldWords words, List<Evidence> evidence, @Nullable DossierRecord record) {}

  /** A passage whose words are looked for in an altered text, and the place of its finding. */
  private record Sought(Evidence evidence, Passage passage, List<String> forms, int place) {

    /** The forms that fit the passage. */
    List<String> fitting() {
      return Prover.fitting(forms, passage);
    }
  }

  private void passages(Held held) {
    for (Evidence evidence : held.evidence) {
      List<String> forms = held.words.printed.getOrDefault(evidence.attribute(), List.of());
      for (int i = 0; i < evidence.passages().size(); i++) {
        Passage passage = evidence.passages().get(i);
        boolean holdsWords =
            !forms.isEmpty() && (i == 0 || evidence.attribute().equals("/mentions"));
        if (text.isUnaltered(passage)) {
          findings.add(atItsPlace(evidence, passage, holdsWords ? forms : List.of()));
        } else if (holdsWords) {
          altered.add(new Sought(evidence, passage, forms, findings.size()));
          findings.add(null);
        } else {
          findings.add(
              new PassageFinding(
                  evidence,
                  passage,
                  Verdict.UNPROVEN,
                  Optional.empty(),
                  Optional.empty(),
                  List.of()));
        }
      }
    }
  }

  private PassageFinding atItsPlace(Evidence evidence, Passage passage, List<String> forms) {
    Passage place = text.inText(passage);
    boolean whole = text.isWhole(place);
    Verdict verdict = whole ? Verdict.PLACE_ONLY : Verdict.UNPROVEN;
    List<String> expected = List.of();
    if (!forms.isEmpty()) {
      boolean stands = false;
      for (String form : forms) {
        stands |= text.isAt(place, form);
      }
      verdict = whole && stands ? Verdict.PROVEN : Verdict.REFUTED;
      expected = verdict == Verdict.PROVEN ? List.of() : expected(forms, passage);
    }
    return new PassageFinding(
        evidence, passage, verdict, Optional.of(place), Optional.of(text.words(place)), expected);
  }

  /** First what did not move, or moved with the end of its paragraph, then the rest in order. */
  private void findAltered() {
    altered.sort(
        Comparator.comparingInt((Sought sought) -> sought.passage.paragraph())
            .thenComparingInt(sought -> sought.passage.start()));
    List<Sought> rest = new ArrayList<>();
    for (Sought sought : altered) {
      Optional<Passage> place = Optional.empty();
      for (String form : sought.fitting()) {
        place = place.or(() -> text.takeAtItsPlace(sought.passage, form));
      }
      if (place.isPresent()) {
        moved(sought, place);
      } else {
        rest.add(sought);
      }
    }
    for (Sought sought : rest) {
      Optional<Passage> place = Optional.empty();
      for (String form : sought.fitting()) {
        place = place.or(() -> text.takeFirst(sought.passage, form));
      }
      moved(sought, place);
    }
  }

  private void moved(Sought sought, Optional<Passage> place) {
    findings.set(
        sought.place,
        new PassageFinding(
            sought.evidence,
            sought.passage,
            place.isPresent() ? Verdict.PROVEN : Verdict.REFUTED,
            place,
            place.map(text::words),
            place.isPresent() ? List.of() : expected(sought.forms, sought.passage)));
  }

  /** The forms that are as long as a passage. */
  private static List<String> fitting(List<String> forms, Passage passage) {
    int length = passage.end() - passage.start();
    return forms.stream()
        .filter(form -> form.codePointCount(0, form.length()) == length)
        .distinct()
        .toList();
  }

  private static List<String> expected(List<String> forms, Passage passage) {
    List<String> fitting = fitting(forms, passage);
    return fitting.isEmpty() ? forms : fitting;
  }

  /** Adds the gaps of a record, whose findings start at a place; returns where the next start. */
  private int gaps(Held held, int from) {
    String id = held.words.id;
    int next = from;
    Set<String> proven = new HashSet<>();
    for (Evidence evidence : held.evidence) {
      if (evidence.passages().isEmpty()) {
        gap(Gap.Reason.NO_PASSAGE, id, evidence.attribute(), Optional.empty());
      }
      for (int i = 0; i < evidence.passages().size(); i++) {
        PassageFinding finding = Objects.requireNonNull(findings.get(next++), "finding");
        if (finding.verdict() == Verdict.REFUTED) {
          String words = String.join("' or '", finding.expected());
          gap(Gap.Reason.PASSAGE_REFUTED, id, evidence.attribute(), Optional.of(words));
        } else if (finding.verdict() == Verdict.UNPROVEN && isUnaltered(evidence, i)) {
          gap(Gap.Reason.PASSAGE_UNPROVEN, id, evidence.attribute(), finding.words());
        } else if (finding.verdict() == Verdict.PROVEN) {
          proven.add(finding.words().orElseThrow());
        }
      }
      target(evidence, id);
    }
    held.words.loose.forEach(
        (attribute, words) -> {
          if (!proven.contains(words) && text.find(words).isEmpty()) {
            gap(Gap.Reason.WORDS_NOT_IN_TEXT, id, attribute, Optional.of(words));
          }
        });
    cue(held.words);
    if (held.record == null) {
      headerNumber("/volume", dossier.article().volume());
      headerNumber("/issue", dossier.article().issue());
    } else {
      for (OwnWords own : held.words.own) {
        if (own.attribute().equals("/title") || own.attribute().equals("/text")) {
          numbers
              .missing(own.words(), held.evidence)
              .forEach(
                  number ->
                      gap(Gap.Reason.NUMBER_NOT_SHOWN, id, own.attribute(), Optional.of(number)));
        }
      }
    }
    ownWords.addAll(held.words.own);
    return next;
  }

  /** What is unproven in an altered paragraph is that paragraph's gap. */
  private boolean isUnaltered(Evidence evidence, int passage) {
    return text.isUnaltered(evidence.passages().get(passage));
  }

  /** A stated link must show its target, as far as the text is unaltered. */
  private void target(Evidence evidence, String id) {
    Optional<String> target = evidence.target();
    if (target.isEmpty() || evidence.basis() == Basis.INFERRED || evidence.passages().isEmpty()) {
      return;
    }
    DossierRecord record = dossier.get(target.get());
    for (Passage passage : evidence.passages()) {
      if (!text.isUnaltered(passage) || shows(passage, record)) {
        return;
      }
    }
    gap(Gap.Reason.TARGET_NOT_SHOWN, id, evidence.attribute(), Optional.of(record.label()));
  }

  private boolean shows(Passage passage, DossierRecord target) {
    if (target instanceof Actor actor) {
      return shown
          .computeIfAbsent(actor.id(), unknown -> shown(actor))
          .within(text.inText(passage));
    }
    for (Passage own : Index.ownPassages(target)) {
      if (own.overlaps(passage)) {
        return true;
      }
    }
    return false;
  }

  private Shown shown(Actor actor) {
    List<String> forms = new ArrayList<>(HeldWords.names(actor));
    if (actor instanceof Organization organization) {
      organization.adjectives().forEach(each -> forms.add(CanonicalForm.of(each)));
    }
    List<Passage> places = new ArrayList<>();
    for (String form : new HashSet<>(forms)) {
      places.addAll(text.find(form));
    }
    return new Shown(places);
  }

  private void cue(HeldWords held) {
    if (held.cue == null) {
      return;
    }
    List<Passage> places = text.find(held.cue);
    for (Passage around : held.cuePlaces) {
      if (!text.isUnaltered(around)) {
        if (text.standsAltered(held.cue)) {
          return;
        }
      } else if (new Shown(places).within(text.inText(around))) {
        return;
      }
    }
    gap(Gap.Reason.CUE_ELSEWHERE, held.id, "/cue", Optional.of(held.cue));
  }

  private void headerNumber(String attribute, OptionalInt number) {
    if (number.isPresent()) {
      String digits = Integer.toString(number.getAsInt());
      if (text.find(digits).stream().noneMatch(place -> place.paragraph() == 0)) {
        gap(Gap.Reason.WORDS_NOT_IN_TEXT, dossier.article().id(), attribute, Optional.of(digits));
      }
    }
  }

  private void gap(Gap.Reason reason, String id, String attribute, Optional<String> words) {
    gaps.add(new Gap(reason, id, attribute, words));
  }
}

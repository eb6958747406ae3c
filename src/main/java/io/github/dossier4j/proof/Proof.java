package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Paragraph;
import io.github.dossier4j.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A dossier held against the text of its article, paragraph by paragraph and passage by passage.
 *
 * <p>In a paragraph whose fingerprint is found, every passage is {@link Verdict#PROVEN} unless the
 * dossier holds other words for it. In an altered paragraph, quotes, names, printed times, places,
 * capacities, titles and citations are proven or {@link Verdict#REFUTED} by their own words, which
 * may have moved by the difference in length; everything else there is {@link Verdict#UNPROVEN}.
 *
 * <p>A proof shows that words stand where the dossier says; whether they mean what it concludes,
 * such as the date that a printed day is given, is for its reader to judge.
 *
 * <p>A proof is immutable and safe between threads.
 */
@JsonPropertyOrder({"complete", "paragraphs", "findings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Proof {

  private final Dossier dossier;
  private final List<ParagraphFinding> paragraphs;
  private final List<Finding> findings;
  private final List<Evidence> unsupported;

  private Proof(
      Dossier dossier,
      List<ParagraphFinding> paragraphs,
      List<Finding> findings,
      List<Evidence> unsupported) {
    this.dossier = dossier;
    this.paragraphs = List.copyOf(paragraphs);
    this.findings = List.copyOf(findings);
    this.unsupported = List.copyOf(unsupported);
  }

  /**
   * Proves a dossier.
   *
   * @param dossier the dossier
   * @param text the text of its article
   * @return the proof, whatever its verdicts
   */
  public static Proof of(Dossier dossier, ArticleText text) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(text, "text");
    Map<Integer, ParagraphFinding> paragraphs = paragraphs(dossier, text);
    List<Finding> findings = new ArrayList<>();
    List<Evidence> unsupported = new ArrayList<>();
    for (Evidence evidence : dossier.evidence()) {
      if (evidence.passages().isEmpty()) {
        unsupported.add(evidence);
      }
      for (int i = 0; i < evidence.passages().size(); i++) {
        Passage passage = evidence.passages().get(i);
        ParagraphFinding paragraph = paragraphs.get(passage.paragraph());
        Objects.requireNonNull(paragraph, "checked by the dossier");
        findings.add(finding(evidence, i, paragraph, text));
      }
    }
    return new Proof(dossier, new ArrayList<>(paragraphs.values()), findings, unsupported);
  }

  /**
   * Whether the text proves all of it.
   *
   * @return true if every paragraph is found, every passage is proven, and every fact has a passage
   */
  @JsonProperty("complete")
  public boolean isComplete() {
    return paragraphs.stream().allMatch(each -> each.state() == ParagraphState.FOUND)
        && findings.size() == with(Verdict.PROVEN).size()
        && unsupported.isEmpty();
  }

  /**
   * What is found of the paragraphs.
   *
   * @return one finding for each paragraph of the dossier's article, in its order; unmodifiable
   */
  @JsonProperty("paragraphs")
  public List<ParagraphFinding> paragraphs() {
    return paragraphs;
  }

  /**
   * What is found of the passages.
   *
   * @return one finding for each passage of the dossier, in its order; unmodifiable
   */
  @JsonProperty("findings")
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The facts that cannot be proven, because the dossier gives no passage for them.
   *
   * @return their evidence, in the dossier's order; unmodifiable
   */
  public List<Evidence> unsupported() {
    return unsupported;
  }

  /**
   * The findings with a verdict.
   *
   * @param verdict the verdict
   * @return the findings, in the dossier's order; unmodifiable
   */
  public List<Finding> with(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
  }

  /** A report: the counts, then every paragraph that is not found and every refuted passage. */
  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    report.append("proof of ").append(dossier.id()).append(": ");
    report.append(count(ParagraphState.FOUND)).append(" of ").append(paragraphs.size());
    report.append(" paragraphs found, ");
    report.append(with(Verdict.PROVEN).size()).append(" of ").append(findings.size());
    report.append(" passages proven, ");
    report.append(with(Verdict.REFUTED).size()).append(" refuted, ");
    report.append(with(Verdict.UNPROVEN).size()).append(" unproven");
    if (!unsupported.isEmpty()) {
      report.append(", ").append(unsupported.size()).append(" facts without a passage");
    }
    for (ParagraphFinding paragraph : paragraphs) {
      if (paragraph.state() != ParagraphState.FOUND) {
        report.append("\n  ").append(paragraph);
      }
    }
    for (Finding finding : with(Verdict.REFUTED)) {
      report.append("\n  ").append(finding);
    }
    return report.toString();
  }

  private long count(ParagraphState state) {
    return paragraphs.stream().filter(each -> each.state() == state).count();
  }

  /**
   * Looks for the fingerprints first, so that a paragraph put in or left out does not alter the
   * rest.
   */
  private static Map<Integer, ParagraphFinding> paragraphs(Dossier dossier, ArticleText text) {
    Map<Integer, ParagraphFinding> findings = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    List<Paragraph> paragraphs = dossier.article().paragraphs();
    for (Paragraph paragraph : paragraphs) {
      if (text.hasAt(paragraph)) {
        taken.add(paragraph.number());
        findings.put(paragraph.number(), found(paragraph, paragraph.number()));
      }
    }
    for (Paragraph paragraph : paragraphs) {
      if (!findings.containsKey(paragraph.number())) {
        OptionalInt number = text.find(paragraph, taken);
        if (number.isPresent()) {
          taken.add(number.getAsInt());
          findings.put(paragraph.number(), found(paragraph, number.getAsInt()));
        }
      }
    }
    for (Paragraph paragraph : paragraphs) {
      int number = paragraph.number();
      boolean altered = text.has(number) && !taken.contains(number);
      findings.putIfAbsent(
          number,
          new ParagraphFinding(
              paragraph, altered ? ParagraphState.ALTERED : ParagraphState.MISSING, number));
    }
    return findings;
  }

  private static ParagraphFinding found(Paragraph paragraph, int number) {
    return new ParagraphFinding(paragraph, ParagraphState.FOUND, number);
  }

  private static Finding finding(
      Evidence evidence, int index, ParagraphFinding paragraph, ArticleText text) {
    Passage passage = evidence.passages().get(index);
    List<String> expected = evidence.printed(index).stream().map(ArticleText::canonical).toList();
    if (paragraph.state() == ParagraphState.MISSING) {
      Verdict verdict = expected.isEmpty() ? Verdict.UNPROVEN : Verdict.REFUTED;
      return new Finding(evidence, passage, verdict, Optional.empty(), expected);
    }
    int number = paragraph.numberInText().getAsInt();
    Optional<String> there = words(text, number, passage, 0);
    if (expected.isEmpty()) {
      return paragraph.state() == ParagraphState.FOUND
          ? new Finding(evidence, passage, Verdict.PROVEN, there, expected)
          : new Finding(evidence, passage, Verdict.UNPROVEN, Optional.empty(), expected);
    }
    int moved = text.length(number) - paragraph.paragraph().length();
    Optional<String> after = words(text, number, passage, moved);
    if (there.filter(expected::contains).isEmpty()
        && after.filter(expected::contains).isPresent()) {
      there = after;
    }
    Verdict verdict =
        there.filter(expected::contains).isPresent() ? Verdict.PROVEN : Verdict.REFUTED;
    return new Finding(evidence, passage, verdict, there, expected);
  }

  /** The words at a passage that has moved, if the paragraph reaches so far. */
  private static Optional<String> words(ArticleText text, int number, Passage passage, int moved) {
    int start = passage.start() + moved;
    int end = passage.end() + moved;
    return start < 0 || end > text.length(number)
        ? Optional.empty()
        : Optional.of(text.words(Passage.of(number, start, end)));
  }
}

package io.github.dossier4j.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.text.ArticleText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a dossier with the text of its article, paragraph by paragraph and passage by
 * passage.
 *
 * <p>A complete proof shows that no word of the article is faked:
 *
 * <ul>
 *   <li>every paragraph is found, by its fingerprint;
 *   <li>the words that the dossier holds for a passage stand at this very place, as whole words,
 *       and no passage cuts a word;
 *   <li>every fact has a passage, and words without a passage of their own stand in the text;
 *   <li>each stated link shows its target: one of its passages holds a name, acronym, alias or
 *       adjective of an actor, or overlaps a passage of a record of another type;
 *   <li>each verb of speech stands in the passage of its record, or in one that names speaker,
 *       holder or addressee;
 *   <li>one pair of quotation marks stands around each quote, with nothing but punctuation between
 *       them and its words; the closing one may be missing at the end of the paragraph. In a turn
 *       of a dialogue, which is a paragraph that begins with a dash, the quote follows punctuation;
 *   <li>each stated time that is printed and has a value shows the year, or one of two years, in
 *       digits;
 *   <li>each number, in digits, of a title, subject or paraphrase stands in a passage of its
 *       record; volume and issue stand in the header.
 * </ul>
 *
 * <p>It does not show that the article's words mean what the dossier makes of them. For most
 * passages only the place is checked, because the dossier holds no words to compare. The proof does
 * not notice when speaker and addressee are exchanged where one passage names both, or when
 * something is left out. What a person has to judge is listed: {@linkplain #inferences() what is
 * inferred}, and {@linkplain #ownWords() our own words}.
 *
 * <p>In an altered text, words are looked for in their paragraph, then in the other altered ones.
 * Each place proves one passage, and equal words keep their order. Links, verbs of speech and
 * numbers are compared with all altered paragraphs.
 *
 * <p>A proof is immutable and safe between threads. It keeps the text, for the words of its
 * findings. Time and memory grow in proportion to dossier and text.
 */
@JsonPropertyOrder({"complete", "gaps", "paragraphs", "findings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonView(Object.class)
public final class Proof {

  private final Dossier dossier;
  private final List<ParagraphFinding> paragraphs;
  private final List<PassageFinding> findings;
  private final List<Gap> gaps;
  private final List<OwnWords> ownWords;

  Proof(
      Dossier dossier,
      List<ParagraphFinding> paragraphs,
      List<PassageFinding> findings,
      List<Gap> gaps,
      List<OwnWords> ownWords) {
    this.dossier = dossier;
    this.paragraphs = List.copyOf(paragraphs);
    this.findings = List.copyOf(findings);
    this.gaps = List.copyOf(gaps);
    this.ownWords = List.copyOf(ownWords);
  }

  /**
   * Proves a dossier.
   *
   * @param dossier the dossier
   * @param text the text of its article, whose header has as many paragraphs as the article says
   * @return the proof, whatever its verdicts
   */
  public static Proof of(Dossier dossier, ArticleText text) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(text, "text");
    return new Prover(dossier, text).prove();
  }

  /**
   * Whether the text proves all that a program can check.
   *
   * @return true if there is no gap
   */
  @JsonProperty("complete")
  public boolean isComplete() {
    return gaps.isEmpty();
  }

  /**
   * Every reason why the proof is not complete.
   *
   * @return the gaps: paragraphs first, then in the dossier's order; unmodifiable
   */
  @JsonProperty("gaps")
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * The results for the paragraphs.
   *
   * @return one finding for each paragraph of the dossier's article, in its order; unmodifiable
   */
  @JsonProperty("paragraphs")
  public List<ParagraphFinding> paragraphs() {
    return paragraphs;
  }

  /**
   * The results for the passages.
   *
   * @return one finding for each passage of the dossier, in its order; unmodifiable
   */
  @JsonProperty("findings")
  public List<PassageFinding> findings() {
    return findings;
  }

  /**
   * The findings with a verdict.
   *
   * @param verdict the verdict
   * @return the findings, in the dossier's order; unmodifiable
   */
  public List<PassageFinding> with(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
  }

  /**
   * What a reader concludes and no text can prove. A person has to judge each reason.
   *
   * @return the evidence that is inferred, in the dossier's order; unmodifiable
   */
  public List<Evidence> inferences() {
    return dossier.evidence().stream()
        .filter(evidence -> evidence.basis() == Basis.INFERRED)
        .toList();
  }

  /**
   * The words of the dossier's author, which no text can prove: titles, paraphrases, subjects,
   * roles and notes; kinds, statuses and tenures; the values of times and texts that are not as
   * printed; the coverage. A person has to judge each beside the article.
   *
   * @return the words: those of the dossier itself, then of the article and each record, in the
   *     dossier's order; unmodifiable
   */
  public List<OwnWords> ownWords() {
    return ownWords;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Proof proof
        && dossier.equals(proof.dossier)
        && paragraphs.equals(proof.paragraphs)
        && findings.equals(proof.findings)
        && gaps.equals(proof.gaps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dossier, paragraphs, findings, gaps);
  }

  /** A report: the counts on one line, then a line for each gap. */
  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    report.append("proof of ").append(dossier.id()).append(": ");
    report.append(isComplete() ? "complete, " : "not complete, ");
    report.append(unaltered()).append(" of ").append(paragraphs.size());
    report.append(" paragraphs found, ").append(findings.size()).append(" passages: ");
    report.append(with(Verdict.PROVEN).size()).append(" proven by their words, ");
    report.append(with(Verdict.PLACE_ONLY).size()).append(" with their place only, ");
    report.append(with(Verdict.REFUTED).size()).append(" refuted, ");
    report.append(with(Verdict.UNPROVEN).size()).append(" unproven");
    for (Gap gap : gaps) {
      report.append("\n  ").append(gap);
    }
    return report.toString();
  }

  private long unaltered() {
    return paragraphs.stream().filter(each -> each.state() == ParagraphState.FOUND).count();
  }
}

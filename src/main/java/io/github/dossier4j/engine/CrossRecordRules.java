package io.github.dossier4j.engine;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold between the parts of a dossier, each written once. They know no places: who
 * asks adds the JSON Pointer to the problem, and can ask for parts of a dossier that was never
 * built.
 */
public final class CrossRecordRules {

  /** The length of each paragraph, by number. */
  private final Map<Integer, Integer> lengths = new HashMap<>();

  /** Rules for an article with some paragraphs. */
  public CrossRecordRules(List<ParagraphFingerprint> paragraphs) {
    for (ParagraphFingerprint paragraph : paragraphs) {
      lengths.put(paragraph.number(), paragraph.length());
    }
  }

  /** The problem of an id that stands a second time. */
  public static Problem duplicateId(String id) {
    return Problem.of(
        ProblemCode.DUPLICATE_ID, "", "an id must be unique in the whole dossier", id);
  }

  /** The problem of a link that closes a cycle. */
  public static Problem cycle(String id) {
    return Problem.of(
        ProblemCode.CIRCULAR_REFERENCE,
        "",
        "a record must not follow itself or be part of itself, directly or through others",
        id);
  }

  /**
   * What is wrong with a link.
   *
   * @param expected the type of record that the link may name
   * @param actual the class of the record with the id; null if there is none
   * @return the problem; null if there is none
   */
  public static @Nullable Problem target(
      Class<? extends DossierRecord> expected, @Nullable Class<?> actual, String id) {
    if (actual == null) {
      return Problem.of(
          ProblemCode.DANGLING_REFERENCE, "", "a link must name a record of the dossier", id);
    }
    return expected.isAssignableFrom(actual)
        ? null
        : Problem.of(
            ProblemCode.WRONG_TYPE_REFERENCE,
            "",
            "this link must name a record of type " + expected.getSimpleName(),
            id);
  }

  /** What is wrong with a passage; null if it lies in a paragraph of the article. */
  public @Nullable Problem passage(Passage passage) {
    Integer length = lengths.get(passage.paragraph());
    if (length != null && passage.end() <= length) {
      return null;
    }
    return Problem.of(
        ProblemCode.PASSAGE_OUTSIDE,
        "",
        length == null
            ? "a passage must lie in a paragraph of the article"
            : "a passage must end within its paragraph of " + length + " code points",
        passage.toString());
  }
}

package io.github.dossier4j.view;

import io.github.dossier4j.Evidence;
import io.github.dossier4j.proof.PassageFinding;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is said of a record, or of the article, with all that tells why.
 *
 * @param id the id of the record, or of the article
 * @param attribute a JSON Pointer from the record
 * @param name the attribute in words, such as {@code signed by}
 * @param value what is said; empty where the fact is that the record is named or reported there
 * @param voice whose words the value is
 * @param printed the words that the article prints for the value, where they differ
 * @param role the role of a participant or the tenure of a position, in our words
 * @param evidence basis, reason, passages and claim; empty for names and the like
 * @param findings what a proof finds of each passage; empty without the article's text
 * @param remarks what is wrong with it
 */
record ShownFact(
    String id,
    String attribute,
    String name,
    String value,
    Voice voice,
    Optional<String> printed,
    Optional<String> role,
    Optional<Evidence> evidence,
    List<PassageFinding> findings,
    List<Remark> remarks) {

  /** The id of its element on the page. No id of a record has a slash. */
  String anchor() {
    return Anchors.record(id) + attribute;
  }

  /** Whether it says where the record as such stands in the article. */
  boolean isOwnPlace() {
    return switch (attribute) {
      case "/mentions", "/passages", "/passage" -> true;
      default -> false;
    };
  }

  ShownFact withRole(String words) {
    return new ShownFact(
        id,
        attribute,
        name,
        value,
        voice,
        printed,
        Optional.of(words),
        evidence,
        findings,
        remarks);
  }
}

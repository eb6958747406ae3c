package io.github.dossier4j.moscow;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;

/** How the article is read: what several records share, and conclusions that recur. */
final class Reading {

  /** Both days of February are printed without a year. */
  private static final String YEAR =
      "printed without a year; the visit is the first since a re-election in December 2007, and a"
          + " program is agreed for 2008";

  private static final Passage DECEMBER_2007 = at(1, 214, 227);
  private static final Passage FOR_2008 = at(5, 406, 414);

  private Reading() {}

  /** The words of a paragraph from a code point, inclusive, to another, exclusive. */
  static Passage at(int paragraph, int startInclusive, int endExclusive) {
    return Passage.of(paragraph, startInclusive, endExclusive);
  }

  /** A day of February that is printed as a day. */
  static ReportedTime february(int day, Passage printed) {
    return ReportedTime.inferred(
        "February " + day, "2008-02-0" + day, YEAR, printed, DECEMBER_2007, FOR_2008);
  }

  /** The day of the visit, for something that is not dated itself. */
  static ReportedTime onTheVisit(String why, Passage... passages) {
    return ReportedTime.inferred("2008-02-06", why, passages);
  }

  /** A citation that stands in the same sentence. */
  static Link<SourceCitation> cites(SourceCitation citation) {
    return Link.stated(citation, citation.passage());
  }

  /** A citation that closes the paragraph of an earlier sentence. */
  static Link<SourceCitation> closing(SourceCitation citation) {
    return Link.inferred(
        citation,
        "the citation closes the paragraph; the article does not say that it covers this sentence",
        citation.passage());
  }
}

package io.github.dossier4j.moscow;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;

/** How the article is read: what several records share, and conclusions that recur. */
final class Reading {

  private static final Passage DECEMBER_2007 = at(1, 214, 227);
  private static final Passage FOR_2008 = at(5, 406, 414);
  private static final Passage DAY_OF_THE_VISIT = at(1, 73, 83);

  private Reading() {}

  /** The words of a paragraph from a code point, inclusive, to another, exclusive. */
  static Passage at(int paragraph, int startInclusive, int endExclusive) {
    return Passage.of(paragraph, startInclusive, endExclusive);
  }

  /** The day of the visit, as printed where the article tells of it. */
  static ReportedTime dayOfTheVisit() {
    return ReportedTime.inferred(
        "February 6",
        "2008-02-06",
        "printed without a year; the visit is the first trip abroad since a re-election in December"
            + " 2007, and the program that is agreed on it is for 2008",
        DAY_OF_THE_VISIT,
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of a source that has the day of the visit. */
  static ReportedTime february6(Passage printed) {
    return ReportedTime.inferred(
        "February 6",
        "2008-02-06",
        "printed without a year; the source has the day of the visit, and so the year of the visit:"
            + " it is the first trip abroad since a re-election in December 2007, and the program"
            + " that is agreed on it is for 2008",
        printed,
        DAY_OF_THE_VISIT,
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of the television program and of its source. */
  static ReportedTime february5(Passage printed) {
    return ReportedTime.inferred(
        "February 5",
        "2008-02-05",
        "printed without a year; the article tells of the program as of a signal of Karimov's"
            + " beside his visit of February 6 and names no other year for it, so it is taken to be"
            + " the day before: the visit is the first trip abroad since a re-election in December"
            + " 2007, and a program is agreed for 2008",
        printed,
        DAY_OF_THE_VISIT,
        at(6, 867, 907),
        DECEMBER_2007,
        FOR_2008);
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

package io.github.dossier4j.moscow;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import java.util.Arrays;

/**
 * Conclusions that several records share, and short methods for passages and citations.
 *
 * <p>For contributors: a word such as "he", "its" or "the two" refers back to a name. If the name
 * stands in the same sentence, the passage shows it, and the sentence can be read in one way only,
 * the link is stated. Otherwise the link is inferred. A reason that depends on another conclusion
 * says so.
 */
final class Conclusions {

  private static final Passage DECEMBER_2007 = at(1, 214, 227);
  private static final Passage FOR_2008 = at(5, 406, 414);
  private static final Passage DAY_OF_THE_PROGRAM = at(6, 40, 50);
  private static final Passage DAY_OF_THE_VISIT = at(1, 73, 83);

  private static final String THE_DAY = "2008-02-06";
  private static final String SO_ON_THE_DAY =
      "; so the day is taken to be that of the visit, whose year is concluded";

  private Conclusions() {}

  /** The state that cooperates with Uzbekistan where Putin praises it. */
  static Link<Organization> otherSideOfTheCooperation() {
    return Link.inferred(
        VisitOrganizations.RUSSIA,
        "the other side of the cooperation is not named; the one who praises it is Putin, whose"
            + " state is concluded to be Russia",
        at(1, 126, 150),
        at(2, 386, 403),
        at(2, 511, 537),
        at(4, 196, 262));
  }

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
            + " 2007, and the article tells of a program agreed for 2008",
        DAY_OF_THE_VISIT,
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of a source that has the day of the visit. */
  static ReportedTime february6(Passage printed) {
    return ReportedTime.inferred(
        "February 6",
        "2008-02-06",
        "printed without a year; the source has the day of the visit and is taken to have its year:"
            + " the visit is the first trip abroad since a re-election in December 2007, and the"
            + " article tells of a program agreed for 2008",
        printed,
        DAY_OF_THE_VISIT,
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of the television program, of its source, and of what the program says. */
  static ReportedTime february5(Passage printed) {
    return ReportedTime.inferred(
        "February 5",
        "2008-02-05",
        "printed without a year; the paragraph on the program, which also tells what Karimov"
            + " appears to signal, follows those on his visit of February 6 and names no other year"
            + " for the program, so it is taken to be the day before the visit, whose year is"
            + " concluded from a re-election in December 2007 and a program agreed for 2008",
        printed,
        DAY_OF_THE_VISIT,
        at(6, 867, 907),
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of the program, for what it says in a sentence without a day. */
  static ReportedTime inTheProgram(Passage said) {
    return ReportedTime.inferred(
        "2008-02-05",
        "said in the program that was broadcast on February 5, whose year is concluded",
        said,
        DAY_OF_THE_PROGRAM,
        DAY_OF_THE_VISIT,
        DECEMBER_2007,
        FOR_2008);
  }

  /** The day of the visit, for something without words of time of its own. */
  static ReportedTime onTheVisit(String why, Passage... passages) {
    return ReportedTime.inferred(THE_DAY, why.concat(SO_ON_THE_DAY), withTheYear(passages));
  }

  /** The day of the visit, for something whose words of time give no date. */
  static ReportedTime onTheVisit(String printed, String why, Passage... passages) {
    return ReportedTime.inferred(
        printed, THE_DAY, why.concat(SO_ON_THE_DAY), withTheYear(passages));
  }

  private static Passage[] withTheYear(Passage... passages) {
    Passage[] all = Arrays.copyOf(passages, passages.length + 3);
    all[passages.length] = DAY_OF_THE_VISIT;
    all[passages.length + 1] = DECEMBER_2007;
    all[passages.length + 2] = FOR_2008;
    return all;
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

package io.github.dossier4j.model;

import java.util.List;
import java.util.Optional;

/** What somebody said, thinks or is reported to hold: a {@link Quote} or a {@link Statement}. */
public sealed interface Utterance extends DossierRecord permits Quote, Statement {

  /**
   * What is said: of a quote the words as printed, of a statement our short paraphrase.
   *
   * @return the text, never blank
   */
  String text();

  /**
   * Whose words or view it is: the speaker of a quote, the holder of a statement.
   *
   * @return the link; empty where the article names nobody, and for an assessment of its author
   */
  Optional<Link<? extends Actor>> attribution();

  /**
   * To whom it is addressed.
   *
   * @return the link; empty where the article names nobody
   */
  Optional<Link<? extends Actor>> addressee();

  /**
   * The verb of speech that introduces it, as printed, such as <q>told</q>.
   *
   * @return the cue; empty where there is none
   */
  Optional<String> cue();

  /**
   * The records that it speaks of.
   *
   * @return links to records of any type; empty where it speaks of none
   */
  List<Link<? extends DossierRecord>> about();

  /**
   * The event at which it was said.
   *
   * @return the link; empty where the article leaves it open
   */
  Optional<Link<Event>> event();

  /**
   * When it was said.
   *
   * @return the date; empty where the article gives none
   */
  Optional<ReportedTime> date();

  /**
   * The sources that the article cites for it.
   *
   * @return the links; empty where the paragraph cites none
   */
  List<Link<SourceCitation>> citations();

  /**
   * Where it stands in the article.
   *
   * @return the passage
   */
  Passage passage();
}

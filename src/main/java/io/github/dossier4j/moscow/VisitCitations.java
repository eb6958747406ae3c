package io.github.dossier4j.moscow;

import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.Conclusions.february5;
import static io.github.dossier4j.moscow.Conclusions.february6;
import static io.github.dossier4j.moscow.VisitOrganizations.CHANNEL_ONE_TV;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.ITAR_TASS;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TV_FIRST_CHANNEL;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;

/**
 * The five sources that the article cites in parentheses, in reading order.
 *
 * <p>For contributors: each stands at the end of a paragraph. Two citations with the same words in
 * different paragraphs are two records. An acronym in parentheses is no citation.
 */
public final class VisitCitations {

  /** Closes paragraph 1. */
  public static final SourceCitation ITAR_TASS_ON_THE_VISIT =
      SourceCitation.builder()
          .id("itar-tass-on-the-visit")
          .printed("Itar-Tass, February 6")
          .addOutlet(Link.stated(ITAR_TASS, at(1, 780, 789)))
          .date(february6(at(1, 791, 801)))
          .passage(at(1, 780, 801))
          .build();

  /** Closes paragraph 3. */
  public static final SourceCitation ITAR_TASS_ON_SECURITY =
      SourceCitation.builder()
          .id("itar-tass-on-security")
          .printed("Itar-Tass, February 6")
          .addOutlet(Link.stated(ITAR_TASS, at(3, 1338, 1347)))
          .date(february6(at(3, 1349, 1359)))
          .passage(at(3, 1338, 1359))
          .build();

  /** Closes paragraph 4. */
  public static final SourceCitation CHANNEL_ONE_ON_THE_TALKS =
      SourceCitation.builder()
          .id("channel-one-on-the-talks")
          .printed("Channel One TV, February 6")
          .addOutlet(Link.stated(CHANNEL_ONE_TV, at(4, 782, 796)))
          .date(february6(at(4, 798, 808)))
          .passage(at(4, 782, 808))
          .build();

  /** Closes paragraph 5; names two outlets. */
  public static final SourceCitation INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING =
      SourceCitation.builder()
          .id("interfax-and-uzbek-tv-on-the-signing")
          .printed("Interfax, Uzbek TV First Channel, February 6")
          .addOutlets(
              Link.stated(INTERFAX, at(5, 850, 858)),
              Link.stated(UZBEK_TV_FIRST_CHANNEL, at(5, 860, 882)))
          .date(february6(at(5, 884, 894)))
          .passage(at(5, 850, 894))
          .build();

  /** Closes paragraph 6. */
  public static final SourceCitation UZBEK_TV_ON_THE_PROGRAM =
      SourceCitation.builder()
          .id("uzbek-tv-on-the-program")
          .printed("Uzbek TV First Channel, February 5")
          .addOutlet(Link.stated(UZBEK_TV_FIRST_CHANNEL, at(6, 1047, 1069)))
          .date(february5(at(6, 1071, 1081)))
          .passage(at(6, 1047, 1081))
          .build();

  private VisitCitations() {}

  static List<SourceCitation> all() {
    return List.of(
        ITAR_TASS_ON_THE_VISIT,
        ITAR_TASS_ON_SECURITY,
        CHANNEL_ONE_ON_THE_TALKS,
        INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING,
        UZBEK_TV_ON_THE_PROGRAM);
  }
}

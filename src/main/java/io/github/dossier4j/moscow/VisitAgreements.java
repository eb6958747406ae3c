package io.github.dossier4j.moscow;

import static io.github.dossier4j.model.AgreementKind.AGREEMENT;
import static io.github.dossier4j.model.AgreementKind.DOCUMENT;
import static io.github.dossier4j.model.AgreementKind.FRAMEWORK;
import static io.github.dossier4j.model.AgreementKind.PARTNERSHIP;
import static io.github.dossier4j.model.AgreementKind.PROGRAM;
import static io.github.dossier4j.model.AgreementKind.TREATY;
import static io.github.dossier4j.model.AgreementStatus.AGREED;
import static io.github.dossier4j.model.AgreementStatus.REFERENCED;
import static io.github.dossier4j.model.AgreementStatus.SIGNED;
import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.Conclusions.closing;
import static io.github.dossier4j.moscow.Conclusions.onTheVisit;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_SECURITY;
import static io.github.dossier4j.moscow.VisitEvents.FOREIGN_MINISTRIES_AGREE;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_DOCUMENTS;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_INTEGRATION_AGREEMENT;
import static io.github.dossier4j.moscow.VisitOrganizations.CSTO;
import static io.github.dossier4j.moscow.VisitOrganizations.FOREIGN_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.SCO;
import static io.github.dossier4j.moscow.VisitOrganizations.TASHKENT_CHKALOV;
import static io.github.dossier4j.moscow.VisitOrganizations.UABC;
import static io.github.dossier4j.moscow.VisitOrganizations.US;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.RUSTAM_AZIMOV;
import static io.github.dossier4j.moscow.VisitPeople.SERGEI_IVANOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import java.util.List;

/**
 * The agreements, documents, treaties, frameworks and partnerships that the article mentions, in
 * the order in which it mentions them first.
 *
 * <p>For contributors: the status is what the article says happened, so what it calls agreed is not
 * signed. A printed plural is one record. Parties are given only where the article names them or a
 * reason concludes them.
 */
public final class VisitAgreements {

  /** The partnership from whose period the Uzbek reforms date. */
  public static final Agreement US_UZBEK_STRATEGIC_PARTNERSHIP =
      Agreement.builder()
          .id("us-uzbek-strategic-partnership")
          .title("U.S.-Uzbek strategic partnership")
          .kind(PARTNERSHIP)
          .status(REFERENCED)
          .addParties(Link.stated(US, at(2, 352, 384)), Link.stated(UZBEKISTAN, at(2, 352, 384)))
          .addPassage(at(2, 352, 384))
          .build();

  /** The framework in which Karimov is reported to see the dialogue with Moscow. */
  public static final Agreement LEGAL_FRAMEWORK =
      Agreement.builder()
          .id("legal-framework-of-treaties")
          .title("Legal framework of various treaties")
          .kind(FRAMEWORK)
          .status(REFERENCED)
          .addObjects(Link.stated(CSTO, at(3, 339, 413)), Link.stated(SCO, at(3, 339, 461)))
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassage(at(3, 292, 327))
          .build();

  /** The treaties of that framework, which the article does not name. */
  public static final Agreement VARIOUS_TREATIES =
      Agreement.builder()
          .id("various-treaties")
          .title("Various treaties")
          .kind(TREATY)
          .status(REFERENCED)
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassage(at(3, 311, 327))
          .build();

  /** Known only from Karimov's words, which give neither its date nor its parties. */
  public static final Agreement TREATY_ON_STRATEGIC_COOPERATION =
      Agreement.builder()
          .id("treaty-on-strategic-cooperation")
          .title("Treaty on strategic cooperation")
          .kind(TREATY)
          .status(REFERENCED)
          .subject("strategic cooperation")
          .addCitation(closing(ITAR_TASS_ON_SECURITY))
          .addPassage(at(3, 696, 727))
          .build();

  /** Signed by the two presidents. */
  public static final Agreement DOCUMENTS_ON_ECONOMIC_COOPERATION =
      Agreement.builder()
          .id("documents-on-economic-cooperation")
          .title("Documents about economic cooperation through 2012")
          .kind(DOCUMENT)
          .status(SIGNED)
          .addParties(
              Link.inferred(
                  RUSSIA,
                  "signed by Putin, the President whose state is concluded to be Russia, because"
                      + " what he understands is why Moscow, the capital that stands for the state,"
                      + " deals with Tashkent; the article does not name the parties",
                  at(1, 126, 150),
                  at(2, 386, 403),
                  at(2, 511, 537),
                  at(5, 25, 59)),
              Link.inferred(
                  UZBEKISTAN,
                  "signed by its President; the article does not name the parties",
                  at(1, 0, 36),
                  at(5, 25, 59)))
          .addSignatories(
              Signatory.builder()
                  .person(Link.stated(VLADIMIR_PUTIN, at(5, 25, 59)))
                  .capacity(
                      ReportedText.inferred(
                          "President",
                          "the office is printed in paragraph 1, not where he signs",
                          at(1, 126, 135),
                          at(1, 126, 150)))
                  .organization(
                      Link.inferred(
                          RUSSIA,
                          "the office is printed without a state; what he understands is why"
                              + " Moscow, the capital that stands for the state, deals with"
                              + " Tashkent; that the state is Russia and that he signed for it are"
                              + " concluded",
                          at(1, 126, 150),
                          at(2, 386, 403),
                          at(2, 511, 537)))
                  .build(),
              Signatory.builder()
                  .person(Link.stated(ISLAM_KARIMOV, at(5, 25, 59)))
                  .capacity(
                      ReportedText.inferred(
                          "President",
                          "the office is printed in paragraph 1, not where he signs",
                          at(1, 13, 22),
                          at(1, 13, 36)))
                  .organization(
                      Link.inferred(
                          UZBEKISTAN,
                          "the office is printed in paragraph 1 as his state's; that he signed for"
                              + " the state is concluded",
                          at(1, 0, 36)))
                  .build())
          .event(Link.stated(SIGNING_OF_DOCUMENTS, at(5, 25, 59)))
          .date(
              onTheVisit(
                  "At the end of the talks",
                  "the talks that end are concluded to be part of the visit; the source of the"
                      + " paragraph has the same day",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .period(ReportedTime.stated("through 2012", "/2012", at(5, 84, 96)))
          .subject("economic cooperation")
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 50, 96))
          .build();

  /** Signed by the two first deputy prime ministers. */
  public static final Agreement INTEGRATION_AGREEMENT =
      Agreement.builder()
          .id("integration-agreement")
          .title("Agreement to integrate the Tashkent Chkalov association and the UABC")
          .kind(AGREEMENT)
          .status(SIGNED)
          .addParties(
              Link.inferred(
                  RUSSIA,
                  "signed by its First Deputy Prime Minister; the article does not name the"
                      + " parties",
                  at(5, 98, 147)),
              Link.inferred(
                  UZBEKISTAN,
                  "signed by its First Deputy Prime Minister; the article does not name the"
                      + " parties",
                  at(5, 152, 206)))
          .addSignatories(
              Signatory.builder()
                  .person(Link.stated(SERGEI_IVANOV, at(5, 134, 206)))
                  .capacity(ReportedText.stated("First Deputy Prime Minister", at(5, 106, 133)))
                  .organization(
                      Link.inferred(
                          RUSSIA,
                          "the office is his state's; that he signed for the state is concluded",
                          at(5, 98, 147)))
                  .build(),
              Signatory.builder()
                  .person(Link.stated(RUSTAM_AZIMOV, at(5, 186, 206)))
                  .capacity(ReportedText.stated("First Deputy Prime Minister", at(5, 158, 185)))
                  .organization(
                      Link.inferred(
                          UZBEKISTAN,
                          "the office is his state's; that he signed for the state is concluded",
                          at(5, 152, 206)))
                  .build())
          .addObjects(
              Link.stated(TASHKENT_CHKALOV, at(5, 223, 287)), Link.stated(UABC, at(5, 223, 344)))
          .event(Link.stated(SIGNING_OF_INTEGRATION_AGREEMENT, at(5, 186, 219)))
          .date(
              onTheVisit(
                  "told between what was signed as the talks ended and what came later, in a"
                      + " paragraph whose source has the day of the visit",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .subject("integration of an aviation association and an aircraft corporation")
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 207, 344))
          .build();

  /** Agreed by the Foreign Ministries, not signed. */
  public static final Agreement COOPERATION_PROGRAM =
      Agreement.builder()
          .id("cooperation-program-for-2008")
          .title("Cooperation program for 2008")
          .kind(PROGRAM)
          .status(AGREED)
          .addParty(Link.stated(FOREIGN_MINISTRIES, at(5, 350, 380)))
          .event(Link.stated(FOREIGN_MINISTRIES_AGREE, at(5, 350, 405)))
          .date(
              onTheVisit(
                  "told between what was signed as the talks ended and what came later, in a"
                      + " paragraph whose source has the day of the visit",
                  at(5, 0, 23),
                  at(5, 884, 894)))
          .period(ReportedTime.stated("for 2008", "2008", at(5, 406, 414)))
          .subject("cooperation")
          .addCitation(closing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING))
          .addPassage(at(5, 386, 414))
          .build();

  private VisitAgreements() {}

  static List<Agreement> all() {
    return List.of(
        US_UZBEK_STRATEGIC_PARTNERSHIP,
        LEGAL_FRAMEWORK,
        VARIOUS_TREATIES,
        TREATY_ON_STRATEGIC_COOPERATION,
        DOCUMENTS_ON_ECONOMIC_COOPERATION,
        INTEGRATION_AGREEMENT,
        COOPERATION_PROGRAM);
  }
}

package io.github.dossier4j.moscow;

import static io.github.dossier4j.moscow.Conclusions.at;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ParagraphFingerprint;

/**
 * The bundled dossier: the visit of the Uzbek president to Moscow in February 2008, as <em>Eurasia
 * Daily Monitor</em>, volume 5, issue 27, reports it.
 *
 * <p>Its records are constants: {@link VisitPeople}, {@link VisitOrganizations}, {@link
 * VisitAgreements}, {@link VisitQuotes}, {@link VisitStatements}, {@link VisitCitations} and {@link
 * VisitEvents}. The text of the article is not part of the library; its {@link ParagraphFingerprint
 * fingerprints} are.
 */
public final class MoscowVisit {

  // The text states no headline, author or date, so neither does the data.
  private static final Article ARTICLE =
      Article.builder()
          .id("eurasia-daily-monitor-5-27")
          .publication(Link.stated(VisitOrganizations.EURASIA_DAILY_MONITOR, at(0, 0, 34)))
          .volume(5)
          .issue(27)
          .language("en")
          .url(
              "https://jamestown.org/program/karimov-courts-moscow-as-tashkent-weighs-new-security-role-in-central-asia/")
          .addParagraphs(
              ParagraphFingerprint.of(
                  0, 54, "f268852130692421361673573cb47a61f1824d9f60aecc11b2e73e376581d704"),
              ParagraphFingerprint.of(
                  1, 803, "7350dec021378baea5bbf949e96a2b10c97944d683d50f3b424ea2c23855d354"),
              ParagraphFingerprint.of(
                  2, 838, "e8f55d2dfc5ae5d510d31a072d2b8b4b7eaf0cccd1838e3abdee4720613a942f"),
              ParagraphFingerprint.of(
                  3, 1361, "7baa2ab08c8b7d892a8b96a2a028b40861a1378c6d111c21523f0cf94d94ee98"),
              ParagraphFingerprint.of(
                  4, 810, "78b8ae56da00d1b5adfd10bac0f8b20e773fd643e49b5bdbe4e527397afe91b3"),
              ParagraphFingerprint.of(
                  5, 896, "a9bffabb6a74a2e2381ce40a40cdcb48e9a53173e7d572982f0ebbe679a801e8"),
              ParagraphFingerprint.of(
                  6, 1083, "9af53aba13eb2fb6e56d3cf78aa79fd56ac8c8672d28e8e2ee59c2985de0021a"),
              ParagraphFingerprint.of(
                  7, 1080, "e301777bb52fdb032c3d3ae74a9ee8bee9c2a4de8691c8f3a12165af4d73de71"))
          .build();

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("moscow-visit-2008")
          .title("The visit of the Uzbek president to Moscow, February 2008")
          .version("1.0.0")
          .rights(
              "Quotations belong to their speakers and publishers and are quoted with their"
                  + " source; the rest of the data is licensed under Apache-2.0.")
          .article(ARTICLE)
          .people(VisitPeople.all())
          .organizations(VisitOrganizations.all())
          .agreements(VisitAgreements.all())
          .quotes(VisitQuotes.all())
          .statements(VisitStatements.all())
          .citations(VisitCitations.all())
          .events(VisitEvents.all())
          .build();

  private MoscowVisit() {}

  /**
   * The dossier.
   *
   * @return always the same dossier
   */
  public static Dossier dossier() {
    return DOSSIER;
  }
}

package io.github.dossier4j;

import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationBuilder;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.SourceCitationBuilder;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementBuilder;
import io.github.dossier4j.model.StatementKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Dossiers of a few records, for what the bundled one does not hold: each record starts with what
 * is required and no more.
 */
final class SmallDossier {

  /** Why something is inferred, where the reason does not matter. */
  static final String WHY = "concluded";

  private static final Passage SOMEWHERE = Passage.of(1, 0, 1);

  private SmallDossier() {}

  /**
   * The records, each in the list of its type, of an article with a header and three paragraphs.
   */
  static Dossier of(DossierRecord... records) {
    String digest = "0".repeat(64);
    Article article =
        Article.builder()
            .id("article")
            .addParagraphs(
                ParagraphFingerprint.of(0, 100, digest),
                ParagraphFingerprint.of(1, 100, digest),
                ParagraphFingerprint.of(2, 100, digest),
                ParagraphFingerprint.of(3, 100, digest))
            .build();
    return of(article, records);
  }

  /** The records, each in the list of its type, of an article. */
  static Dossier of(Article article, DossierRecord... records) {
    DossierBuilder dossier =
        Dossier.builder()
            .id("small")
            .title("A small dossier")
            .version("1")
            .rights("Public domain")
            .article(article);
    for (DossierRecord record : records) {
      if (record instanceof Person person) {
        dossier.addPerson(person);
      } else if (record instanceof Organization organization) {
        dossier.addOrganization(organization);
      } else if (record instanceof Agreement agreement) {
        dossier.addAgreement(agreement);
      } else if (record instanceof Quote quote) {
        dossier.addQuote(quote);
      } else if (record instanceof Statement statement) {
        dossier.addStatement(statement);
      } else if (record instanceof SourceCitation citation) {
        dossier.addCitation(citation);
      } else if (record instanceof Event event) {
        dossier.addEvent(event);
      }
    }
    return dossier.build();
  }

  static PersonBuilder person(String id) {
    return Person.builder().id(id).name(id);
  }

  static OrganizationBuilder organization(String id) {
    return Organization.builder().id(id).name(id).kind(OrganizationKind.OTHER);
  }

  static AgreementBuilder agreement(String id) {
    return Agreement.builder()
        .id(id)
        .title(id)
        .kind(AgreementKind.OTHER)
        .status(AgreementStatus.REFERENCED);
  }

  static QuoteBuilder quote(String id) {
    return Quote.builder().id(id).text(id).kind(QuoteKind.DIRECT).passage(SOMEWHERE);
  }

  static StatementBuilder statement(String id) {
    return Statement.builder().id(id).text(id).kind(StatementKind.REPORTED).passage(SOMEWHERE);
  }

  static SourceCitationBuilder citation(String id) {
    return SourceCitation.builder().id(id).printed(id).passage(SOMEWHERE);
  }

  static EventBuilder event(String id) {
    return Event.builder().id(id).title(id).kind(EventKind.OTHER).status(EventStatus.OCCURRED);
  }

  /** A time that is printed as its value. */
  static ReportedTime time(String value) {
    return ReportedTime.stated(value, value);
  }

  /** The ids of an answer, in its order. */
  static List<String> ids(Iterable<? extends DossierRecord> records) {
    List<String> ids = new ArrayList<>();
    for (DossierRecord record : records) {
      ids.add(record.id());
    }
    return ids;
  }
}

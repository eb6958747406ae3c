package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.util.List;

/** An article that nobody printed, so that its text may be shown, and its dossier. */
final class InventedArticle {

  private static final ArticleText TEXT =
      ArticleText.ofParagraphs(
          List.of("The Harbour Gazette", "14 May 2024"),
          List.of(
              "Mayor Ada Field opened the new bridge over the Ellery on Monday, twelve years after"
                  + " the flood that took the old one (Coast Radio, May 13).",
              "“It will last a century,” Field told the guests. She signed an agreement with"
                  + " Norcrane, which built the bridge, on its upkeep for 20 years. Tomas Weir,"
                  + " the director of Norcrane, called the price of 48 million euros “fair”.",
              "Drivers may still have to pay a toll. The River Club, which was against the bridge,"
                  + " stayed away."));

  private InventedArticle() {}

  static ArticleText text() {
    return TEXT;
  }

  /** A dossier that its text proves. */
  static Dossier dossier() {
    Organization gazette =
        organization("gazette", "The Harbour Gazette", OrganizationKind.NEWS_OUTLET);
    Organization radio = organization("coast-radio", "Coast Radio", OrganizationKind.NEWS_OUTLET);
    Organization norcrane = organization("norcrane", "Norcrane", OrganizationKind.COMPANY);
    Organization club = organization("river-club", "River Club", OrganizationKind.ASSOCIATION);
    Person field =
        Person.builder()
            .id("ada-field")
            .name("Ada Field")
            .addAlias("Field")
            .addPosition(
                Position.builder()
                    .title("Mayor")
                    .basis(Basis.STATED)
                    .addPassage(at("Mayor"))
                    .build())
            .addMention(at("Ada Field"))
            .addMention(TEXT.passage(2, "Field"))
            .build();
    Person weir =
        Person.builder()
            .id("tomas-weir")
            .name("Tomas Weir")
            .addPosition(
                Position.stated(
                    "director", Link.stated(norcrane, at("director of Norcrane")), at("director")))
            .addMention(at("Tomas Weir"))
            .build();
    SourceCitation citation =
        SourceCitation.builder()
            .id("coast-radio-may-13")
            .printed("Coast Radio, May 13")
            .addOutlet(Link.stated(radio, at("Coast Radio")))
            .date(
                ReportedTime.inferred(
                    "May 13",
                    "2024-05-13",
                    "the year is that of the newspaper",
                    at("May 13"),
                    TEXT.passage(0, "14 May 2024")))
            .passage(at("Coast Radio, May 13"))
            .build();
    Event flood =
        Event.builder()
            .id("flood")
            .title("A flood destroys the old bridge")
            .kind(EventKind.DISASTER)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "2012", "twelve years before the opening", at("twelve years after the flood")))
            .addPassage(at("the flood that took the old one"))
            .build();
    Event opening =
        Event.builder()
            .id("opening")
            .title("The mayor opens the new bridge")
            .kind(EventKind.OTHER)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "Monday",
                    "2024-05-13",
                    "the Monday before the newspaper's date",
                    at("Monday"),
                    TEXT.passage(0, "14 May 2024")))
            .place(ReportedText.stated("Ellery", at("Ellery")))
            .addParticipant(
                Participant.of(
                    Link.stated(field, at("Mayor Ada Field opened the new bridge")), "host"))
            .addAfter(Link.stated(flood, at("twelve years after the flood that took the old one")))
            .addCitation(Link.stated(citation, at("Coast Radio, May 13")))
            .addPassage(at("Mayor Ada Field opened the new bridge over the Ellery on Monday"))
            .build();
    Agreement upkeep =
        Agreement.builder()
            .id("upkeep-agreement")
            .title("Agreement on the upkeep of the bridge")
            .kind(AgreementKind.AGREEMENT)
            .status(AgreementStatus.SIGNED)
            .addParty(Link.stated(norcrane, at("an agreement with Norcrane")))
            .addSignatory(
                Signatory.builder()
                    .person(Link.inferred(field, "'she' is the mayor", at("She signed")))
                    .build())
            .addFigure(
                ReportedText.builder()
                    .printed("20 years")
                    .value("20 years")
                    .basis(Basis.STATED)
                    .addPassage(at("20 years"))
                    .build())
            .addPassage(
                at(
                    "She signed an agreement with Norcrane, which built the bridge, on its upkeep"
                        + " for 20 years"))
            .build();
    return Dossier.builder()
        .id("bridge")
        .title("A new bridge over the Ellery")
        .version("0.2.0")
        .rights("An invented article. Use it as you like.")
        .addHistory(
            HistoryEntry.builder()
                .act(Act.DRAFTED)
                .by("an example")
                .date(Edtf.parse("2024-05-15"))
                .version("0.2.0")
                .build())
        .article(
            TEXT.article("bridge-article").toBuilder()
                .publication(Link.stated(gazette, TEXT.passage(0, "The Harbour Gazette")))
                .date(
                    ReportedTime.stated(
                        "14 May 2024", "2024-05-14", TEXT.passage(0, "14 May 2024")))
                .language("en")
                .url("https://example.org/bridge?from=guide&page=1")
                .build())
        .people(List.of(field, weir))
        .organizations(List.of(gazette, radio, norcrane, club))
        .addAgreement(upkeep)
        .addQuote(
            Quote.builder()
                .id("century")
                .text("It will last a century")
                .kind(QuoteKind.DIRECT)
                .speaker(Link.stated(field, at("Field told the guests")))
                .cue("told")
                .event(
                    Link.inferred(
                        opening, "the guests are those of the opening", at("told the guests")))
                .passage(at("It will last a century"))
                .build())
        .addQuote(
            Quote.builder()
                .id("fair")
                .text("fair")
                .kind(QuoteKind.PARTIAL)
                .speaker(Link.stated(weir, at("Tomas Weir, the director of Norcrane, called")))
                .cue("called")
                .passage(at("fair"))
                .build())
        .addStatement(
            Statement.builder()
                .id("toll")
                .text("It is possible that drivers go on paying to cross.")
                .kind(StatementKind.ASSESSMENT)
                .passage(at("Drivers may still have to pay a toll"))
                .build())
        .addStatement(
            Statement.builder()
                .id("club-against")
                .text("The club had opposed the project.")
                .kind(StatementKind.REPORTED)
                .holder(Link.stated(club, at("The River Club, which was against the bridge")))
                .passage(at("which was against the bridge"))
                .build())
        .addCitation(citation)
        .events(List.of(flood, opening))
        .build();
  }

  private static Organization organization(String id, String name, OrganizationKind kind) {
    return Organization.builder()
        .id(id)
        .name(name)
        .kind(kind)
        .mentions(TEXT.passages(name))
        .build();
  }

  private static Passage at(String words) {
    return TEXT.passage(words);
  }
}

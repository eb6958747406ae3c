package io.github.dossier4j.ferry;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
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

/** The dossier of the invented article, as its author would write it with the builders of Java. */
final class FerryInJava {

  private static final ArticleText TEXT = FerryTest.text();

  private FerryInJava() {}

  static Dossier dossier() {
    Organization court =
        Organization.builder()
            .id("court")
            .name("Maritime Court")
            .kind(OrganizationKind.COURT)
            .mentions(TEXT.mentions("Maritime Court"))
            .build();
    Organization port =
        Organization.builder()
            .id("port")
            .name("Port of Velmar")
            .addAlias("Port")
            .kind(OrganizationKind.OTHER)
            .mentions(TEXT.mentions("Port of Velmar", "Port"))
            .build();
    Organization lorvana =
        Organization.builder()
            .id("lorvana")
            .name("Lorvana")
            .kind(OrganizationKind.STATE)
            .addMention(at(5, "Lorvana", 1))
            .build();
    Organization hsa =
        Organization.builder()
            .id("hsa")
            .name("Harbor Safety Authority")
            .acronym("HSA")
            .kind(OrganizationKind.GOVERNMENT_BODY)
            .country(TEXT.stated(lorvana, "The HSA, an agency of Lorvana"))
            .mentions(TEXT.mentions("Harbor Safety Authority", "HSA"))
            .build();
    Organization brannock =
        Organization.builder()
            .id("brannock")
            .name("Brannock Holding")
            .addAlias("Brannock")
            .kind(OrganizationKind.COMPANY)
            .mentions(TEXT.mentions("Brannock Holding", "Brannock"))
            .build();
    Organization norvik =
        Organization.builder()
            .id("norvik")
            .name("Norvik Lines")
            .addAlias("Norvik")
            .kind(OrganizationKind.COMPANY)
            .partOf(TEXT.stated(brannock, "Brannock Holding, which owns Norvik Lines"))
            .mentions(TEXT.mentions("Norvik Lines", "Norvik"))
            .build();
    Organization selby =
        Organization.builder()
            .id("selby")
            .name("Selby Ferries")
            .kind(OrganizationKind.COMPANY)
            .mentions(TEXT.mentions("Selby Ferries"))
            .build();
    Organization divers =
        Organization.builder()
            .id("divers")
            .name("divers")
            .kind(OrganizationKind.GROUP)
            .mentions(TEXT.mentions("divers"))
            .build();
    Organization reporters =
        Organization.builder()
            .id("reporters")
            .name("reporters")
            .kind(OrganizationKind.GROUP)
            .mentions(TEXT.mentions("reporters"))
            .build();
    Organization board =
        Organization.builder()
            .id("board")
            .name("board")
            .kind(OrganizationKind.OTHER)
            .partOf(
                TEXT.inferred(
                    brannock,
                    "printed without a company; the chairwoman of Brannock expects it to meet",
                    "Brannock's chairwoman, Dame Greta Holm",
                    "Holm now expects the board to meet"))
            .mentions(TEXT.mentions("board"))
            .build();
    Organization courier =
        Organization.builder()
            .id("courier")
            .name("Velmar Courier")
            .kind(OrganizationKind.PUBLICATION)
            .mentions(TEXT.mentions("Velmar Courier"))
            .build();
    Organization radio =
        Organization.builder()
            .id("radio")
            .name("Lorvana Radio")
            .kind(OrganizationKind.NEWS_OUTLET)
            .mentions(TEXT.mentions("Lorvana Radio"))
            .build();
    Organization lna =
        Organization.builder()
            .id("lna")
            .name("LNA")
            .acronym("LNA")
            .kind(OrganizationKind.NEWS_OUTLET)
            .mentions(TEXT.mentions("LNA"))
            .build();
    Person person1 =
        Person.builder()
            .id("person-1")
            .name("Nora Quill")
            .mentions(TEXT.mentions("Nora Quill"))
            .build();
    Person marban =
        Person.builder()
            .id("marban")
            .name("Ilse Marban")
            .addPosition(
                Position.stated(
                    "Judge",
                    TEXT.inferred(
                        court,
                        "she reads the ruling of the court that the sentence before names",
                        "The Maritime Court",
                        "Judge Ilse Marban said when she read the ruling"),
                    at("Judge")))
            .mentions(TEXT.mentions("Ilse Marban"))
            .build();
    Person thal =
        Person.builder()
            .id("thal")
            .name("Oskar Thal")
            .addAlias("Thal")
            .addPosition(
                Position.stated(
                    "director", TEXT.stated(port, "the Port's director"), at("director")))
            .mentions(TEXT.mentions("Oskar Thal", "Thal"))
            .build();
    Person arandy =
        Person.builder()
            .id("arandy")
            .name("Pell Arandy")
            .addAlias("Arandy")
            .addPosition(
                Position.stated("lawyer", TEXT.stated(norvik, "Norvik's lawyer"), at("lawyer")))
            .mentions(TEXT.mentions("Pell Arandy", "Arandy"))
            .build();
    Person ekeby =
        Person.builder()
            .id("ekeby")
            .name("Jon Ekeby")
            .addPosition(
                Position.stated(
                    "Deputy Director",
                    TEXT.inferred(
                        hsa,
                        "printed without an organization; he signs for it",
                        "Deputy Director Jon Ekeby signed for the HSA"),
                    at("Deputy Director")))
            .mentions(TEXT.mentions("Jon Ekeby"))
            .build();
    Person holm =
        Person.builder()
            .id("holm")
            .name("Greta Holm")
            .addAlias("Holm")
            .addHonorific("Dame")
            .addPosition(
                Position.stated(
                    "chairwoman", TEXT.stated(brannock, "Brannock's chairwoman"), at("chairwoman")))
            .mentions(TEXT.mentions("Greta Holm", "Holm"))
            .build();
    SourceCitation citation1 =
        SourceCitation.builder()
            .id("citation-1")
            .printed("Velmar Courier, June 2, 2030")
            .addOutlet(TEXT.stated(courier, "Velmar Courier"))
            .date(ReportedTime.stated("June 2, 2030", "2030-06-02", at("June 2, 2030")))
            .passage(at("Velmar Courier, June 2, 2030"))
            .build();
    SourceCitation citation2 =
        SourceCitation.builder()
            .id("citation-2")
            .printed("Lorvana Radio, March 13")
            .addOutlet(TEXT.stated(radio, "Lorvana Radio"))
            .date(
                ReportedTime.inferred(
                    "March 13",
                    "2031-03-13",
                    "printed without a year; the article is dated the day after",
                    at("March 13"),
                    at("March 14, 2031")))
            .passage(at("Lorvana Radio, March 13"))
            .build();
    Event ruling =
        Event.builder()
            .id("ruling")
            .title("The Maritime Court orders Norvik to repay money to the Port")
            .kind(EventKind.VERDICT)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "Tuesday",
                    "2031-03-11",
                    "the Tuesday before the date of the article",
                    at("Tuesday"),
                    at("March 14, 2031")))
            .place(
                ReportedText.inferred(
                    "Velmar",
                    "where the court has its seat; the article does not say where the ruling was"
                        + " read",
                    at(1, "Velmar", 1)))
            .addParticipant(
                Participant.of(
                    TEXT.stated(court, "The Maritime Court in Velmar on Tuesday ordered"), "court"))
            .addParticipant(
                Participant.of(
                    TEXT.stated(norvik, "ordered the ferry company Norvik Lines to repay"),
                    "ordered to repay"))
            .addParticipant(
                Participant.of(
                    TEXT.stated(port, "to repay 4.2 million crowns to the Port of Velmar"),
                    "to be repaid"))
            .addParticipant(
                Participant.of(
                    TEXT.stated(marban, "Judge Ilse Marban said when she read the ruling"),
                    "judge who reads the ruling"))
            .addFigure(
                ReportedText.builder()
                    .printed("4.2 million crowns")
                    .value("4200000 crowns")
                    .basis(Basis.STATED)
                    .passages(List.of(at("4.2 million crowns")))
                    .build())
            .addPassage(
                at(
                    "The Maritime Court in Velmar on Tuesday ordered the ferry company Norvik Lines"
                        + " to repay 4.2 million crowns to the Port of Velmar"))
            .addPassage(at("she read the ruling"))
            .build();
    Event contractSigning =
        Event.builder()
            .id("contract-signing")
            .title("Norvik and the Port sign the contract")
            .kind(EventKind.SIGNING)
            .status(EventStatus.OCCURRED)
            .date(ReportedTime.stated("2028", "2028", at("2028")))
            .addParticipant(
                Participant.of(TEXT.stated(norvik, "Norvik and the Port signed"), "party"))
            .addParticipant(Participant.of(TEXT.stated(port, "the Port signed"), "party"))
            .addCitation(
                TEXT.inferred(
                    citation1,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Velmar Courier, June 2, 2030"))
            .addPassage(at("Norvik and the Port signed in 2028"))
            .build();
    Event advancePayment =
        Event.builder()
            .id("advance-payment")
            .title("The Port pays most of the sum in advance")
            .kind(EventKind.PAYMENT)
            .status(EventStatus.OCCURRED)
            .addParticipant(
                Participant.of(TEXT.stated(port, "The Port paid most of the sum"), "payer"))
            .addCitation(
                TEXT.inferred(
                    citation1,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Velmar Courier, June 2, 2030"))
            .addPassage(at("The Port paid most of the sum in advance"))
            .build();
    Event oldPiles =
        Event.builder()
            .id("old-piles")
            .title("Divers find the old piles")
            .kind(EventKind.INVESTIGATION)
            .status(EventStatus.ALLEGED)
            .date(ReportedTime.stated("May 2030", "2030-05", at("May 2030")))
            .addParticipant(Participant.of(TEXT.stated(divers, "divers found"), "finders"))
            .addCitation(TEXT.stated(citation1, "Velmar Courier, June 2, 2030"))
            .addPassage(at("divers found the old piles still in place in May 2030"))
            .build();
    Event withholding =
        Event.builder()
            .id("withholding")
            .title("Thal withholds a report by the HSA")
            .kind(EventKind.OTHER)
            .status(EventStatus.ALLEGED)
            .addParticipant(
                Participant.of(TEXT.stated(thal, "accused Thal of withholding"), "accused of it"))
            .addParticipant(
                Participant.of(
                    TEXT.stated(hsa, "a report by the Harbor Safety Authority"),
                    "author of the report"))
            .addPassage(at("withholding a report by the Harbor Safety Authority (HSA)"))
            .build();
    Event appeal =
        Event.builder()
            .id("appeal")
            .title("Norvik appeals")
            .kind(EventKind.TRIAL)
            .status(EventStatus.ALLEGED)
            .date(
                ReportedTime.inferred(
                    "next week",
                    "2031-03-17/2031-03-23",
                    "the week after that of the article's date; the day of the announcement is not"
                        + " printed",
                    at("next week"),
                    at("March 14, 2031")))
            .addParticipant(Participant.of(TEXT.stated(norvik, "Norvik would appeal"), "appellant"))
            .addAfter(
                TEXT.inferred(
                    ruling,
                    "what is to be appealed is not printed; the ruling is what the lawyer rejects",
                    "rejected the ruling",
                    "Norvik would appeal"))
            .addPassage(at("Norvik would appeal next week"))
            .build();
    Event inspection =
        Event.builder()
            .id("inspection")
            .title("The HSA inspects both landings")
            .kind(EventKind.INVESTIGATION)
            .status(EventStatus.EXPECTED)
            .date(
                ReportedTime.inferred(
                    "April 3",
                    "2031-04-03",
                    "the first April 3 after the date of the article",
                    at("April 3"),
                    at("March 14, 2031")))
            .addParticipant(
                Participant.of(
                    TEXT.stated(hsa, "The HSA, an agency of Lorvana, will inspect"), "inspector"))
            .addPassage(at("will inspect both landings on April 3"))
            .build();
    Event memorandumSigning =
        Event.builder()
            .id("memorandum-signing")
            .title("Ekeby and Thal sign the memorandum")
            .kind(EventKind.SIGNING)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "Thursday",
                    "2031-03-13",
                    "the Thursday before the date of the article",
                    at(5, "Thursday", 1),
                    at("March 14, 2031")))
            .addParticipant(
                Participant.of(TEXT.stated(ekeby, "Jon Ekeby signed for the HSA"), "signatory"))
            .addParticipant(
                Participant.of(
                    TEXT.stated(thal, "signed for the HSA, and Thal for the Port"), "signatory"))
            .addParticipant(Participant.of(TEXT.stated(hsa, "signed for the HSA"), "party"))
            .addParticipant(Participant.of(TEXT.stated(port, "memorandum with the Port"), "party"))
            .addPassage(at("On Thursday it signed a memorandum with the Port"))
            .addPassage(at("Jon Ekeby signed for the HSA, and Thal for the Port"))
            .build();
    Event loss =
        Event.builder()
            .id("loss")
            .title("Brannock Holding loses 7 percent on the stock exchange")
            .kind(EventKind.OTHER)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "Wednesday",
                    "2031-03-12",
                    "the Wednesday before the date of the article",
                    at("Wednesday"),
                    at("March 14, 2031")))
            .place(ReportedText.stated("Velmar stock exchange", at("Velmar stock exchange")))
            .addParticipant(
                Participant.of(
                    TEXT.stated(
                        brannock, "Brannock Holding, which owns Norvik Lines, lost 7 percent"),
                    "loser"))
            .addFigure(ReportedText.stated("7 percent", at("7 percent")))
            .addCitation(
                TEXT.inferred(
                    citation2,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Lorvana Radio, March 13"))
            .addPassage(at("lost 7 percent on the Velmar stock exchange on Wednesday"))
            .build();
    Event purchase =
        Event.builder()
            .id("purchase")
            .title("Brannock buys Selby Ferries")
            .kind(EventKind.ACQUISITION)
            .status(EventStatus.CALLED_OFF)
            .date(ReportedTime.undated("this spring", at("this spring")))
            .addParticipant(
                Participant.of(TEXT.stated(brannock, "Brannock had planned to buy"), "buyer"))
            .addParticipant(
                Participant.of(TEXT.stated(selby, "to buy Selby Ferries"), "bought company"))
            .addFigure(
                ReportedText.builder()
                    .printed("90 million crowns")
                    .value("90000000 crowns")
                    .basis(Basis.STATED)
                    .passages(List.of(at("90 million crowns")))
                    .build())
            .addCitation(
                TEXT.inferred(
                    citation2,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Lorvana Radio, March 13"))
            .addPassage(
                at("Brannock had planned to buy Selby Ferries for 90 million crowns this spring"))
            .build();
    Event event1 =
        Event.builder()
            .id("event-1")
            .title("Brannock calls the purchase off")
            .kind(EventKind.OTHER)
            .status(EventStatus.OCCURRED)
            .date(
                ReportedTime.inferred(
                    "Thursday",
                    "2031-03-13",
                    "the Thursday before the date of the article",
                    at(6, "Thursday", 1),
                    at("March 14, 2031")))
            .addParticipant(
                Participant.of(
                    TEXT.stated(
                        brannock,
                        "Brannock had planned to buy Selby Ferries for 90 million crowns this"
                            + " spring, but called the purchase off"),
                    "caller-off"))
            .addCitation(
                TEXT.inferred(
                    citation2,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Lorvana Radio, March 13"))
            .addPassage(at("called the purchase off on Thursday"))
            .build();
    Event boardMeeting =
        Event.builder()
            .id("board-meeting")
            .title("The board meets")
            .kind(EventKind.MEETING)
            .status(EventStatus.ALLEGED)
            .date(
                ReportedTime.inferred(
                    "before the end of the month",
                    "/2031-03-31",
                    "the month is that of the article's date",
                    at("before the end of the month"),
                    at("March 14, 2031")))
            .addParticipant(Participant.of(TEXT.stated(board, "the board to meet"), "participant"))
            .addCitation(TEXT.stated(citation2, "Lorvana Radio, March 13"))
            .addPassage(at("the board to meet before the end of the month"))
            .build();
    Agreement contract =
        Agreement.builder()
            .id("contract")
            .title("Contract on the renewal of two ferry landings")
            .kind(AgreementKind.CONTRACT)
            .status(AgreementStatus.SIGNED)
            .addParty(TEXT.stated(norvik, "a contract that Norvik and the Port signed"))
            .addParty(TEXT.stated(port, "a contract that Norvik and the Port signed"))
            .event(TEXT.stated(contractSigning, "signed in 2028"))
            .date(ReportedTime.stated("2028", "2028", at("2028")))
            .period(ReportedTime.stated("by the end of 2029", "/2029", at("by the end of 2029")))
            .subject("renewal of two ferry landings by the end of 2029")
            .addFigure(
                ReportedText.builder()
                    .printed("6 million crowns")
                    .value("6000000 crowns")
                    .basis(Basis.STATED)
                    .passages(List.of(at("6 million crowns")))
                    .build())
            .addCitation(
                TEXT.inferred(
                    citation1,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Velmar Courier, June 2, 2030"))
            .addPassage(at("a contract that Norvik and the Port signed in 2028"))
            .addPassage(
                at(
                    "Norvik undertook to renew two ferry landings by the end of 2029, for 6 million"
                        + " crowns"))
            .build();
    Agreement memorandum =
        Agreement.builder()
            .id("memorandum")
            .title("Memorandum on the exchange of inspection records")
            .kind(AgreementKind.MEMORANDUM)
            .status(AgreementStatus.SIGNED)
            .addParty(
                TEXT.inferred(
                    hsa,
                    "'it' is the HSA of the sentence before",
                    "The HSA",
                    "it signed a memorandum"))
            .addParty(TEXT.stated(port, "memorandum with the Port"))
            .addSignatory(
                Signatory.builder()
                    .person(TEXT.stated(ekeby, "Jon Ekeby signed"))
                    .capacity(ReportedText.stated("Deputy Director", at("Deputy Director")))
                    .organization(TEXT.stated(hsa, "signed for the HSA"))
                    .build())
            .addSignatory(
                Signatory.builder()
                    .person(TEXT.stated(thal, "signed for the HSA, and Thal for the Port"))
                    .organization(TEXT.stated(port, "Thal for the Port"))
                    .build())
            .event(TEXT.stated(memorandumSigning, "it signed a memorandum with the Port"))
            .date(
                ReportedTime.inferred(
                    "Thursday",
                    "2031-03-13",
                    "the Thursday before the date of the article",
                    at(5, "Thursday", 1),
                    at("March 14, 2031")))
            .subject("exchange of inspection records")
            .addPassage(
                at(
                    "On Thursday it signed a memorandum with the Port on the exchange of inspection"
                        + " records"))
            .build();
    Statement statement1 =
        Statement.builder()
            .id("statement-1")
            .text("In May 2030, the old piles had not been taken out; divers came upon them.")
            .kind(StatementKind.REPORTED)
            .holder(TEXT.stated(port, "According to the Port"))
            .cue("According to")
            .addAbout(TEXT.stated(oldPiles, "divers found the old piles still in place"))
            .addCitation(TEXT.stated(citation1, "Velmar Courier, June 2, 2030"))
            .passage(
                at("According to the Port, divers found the old piles still in place in May 2030"))
            .build();
    Statement statement2 =
        Statement.builder()
            .id("statement-2")
            .text("Thal was hard on those who work for him, too.")
            .kind(StatementKind.ASSESSMENT)
            .addAbout(
                TEXT.inferred(
                    thal,
                    "'he' is Thal, the speaker before and after",
                    "Oskar Thal, told the court",
                    "He did not spare"))
            .passage(at("He did not spare his own staff"))
            .build();
    Statement statement3 =
        Statement.builder()
            .id("statement-3")
            .text("The ruling is rejected.")
            .kind(StatementKind.REPORTED)
            .holder(TEXT.stated(arandy, "Pell Arandy, rejected the ruling"))
            .cue("rejected")
            .addAbout(
                TEXT.inferred(
                    ruling,
                    "'the ruling' is that of paragraph 1",
                    "she read the ruling",
                    "rejected the ruling"))
            .passage(at("rejected the ruling"))
            .build();
    Statement accusation =
        Statement.builder()
            .id("accusation")
            .text("Thal withheld a report that the HSA had made.")
            .kind(StatementKind.REPORTED)
            .holder(
                TEXT.inferred(
                    arandy,
                    "'she' is the lawyer of the sentence before",
                    "Norvik's lawyer, Pell Arandy",
                    "She accused Thal"))
            .cue("accused")
            .addAbout(TEXT.stated(thal, "accused Thal"))
            .addAbout(
                TEXT.stated(withholding, "withholding a report by the Harbor Safety Authority"))
            .passage(
                at("accused Thal of withholding a report by the Harbor Safety Authority (HSA)"))
            .build();
    Statement statement4 =
        Statement.builder()
            .id("statement-4")
            .text("An appeal by Norvik is to come in the week after.")
            .kind(StatementKind.REPORTED)
            .holder(TEXT.stated(arandy, "Arandy told reporters"))
            .addressee(TEXT.stated(reporters, "told reporters"))
            .cue("told")
            .addAbout(TEXT.stated(appeal, "Norvik would appeal next week"))
            .passage(at("Norvik would appeal next week, Arandy told reporters"))
            .build();
    Statement statement5 =
        Statement.builder()
            .id("statement-5")
            .text("Norvik will not be sold.")
            .kind(StatementKind.REPORTED)
            .holder(
                TEXT.inferred(
                    holm,
                    "'she' is the chairwoman of the sentence before",
                    "Dame Greta Holm, said",
                    "She ruled out a sale"))
            .cue("ruled out")
            .addAbout(TEXT.stated(norvik, "a sale of Norvik"))
            .addCitation(
                TEXT.inferred(
                    citation2,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Lorvana Radio, March 13"))
            .passage(at("She ruled out a sale of Norvik"))
            .build();
    Statement statement6 =
        Statement.builder()
            .id("statement-6")
            .text("The board is to come together before the month is over.")
            .kind(StatementKind.REPORTED)
            .holder(TEXT.stated(holm, "Holm now expects"))
            .cue("expects")
            .addAbout(TEXT.stated(boardMeeting, "the board to meet"))
            .addCitation(TEXT.stated(citation2, "Lorvana Radio, March 13"))
            .passage(at("Holm now expects the board to meet before the end of the month"))
            .build();
    Quote quote1 =
        TEXT.quote("shown no will to keep its word")
            .id("quote-1")
            .kind(QuoteKind.PARTIAL)
            .speaker(TEXT.stated(marban, "Judge Ilse Marban said"))
            .cue("said")
            .addAbout(TEXT.stated(norvik, "Norvik had \"shown no will"))
            .event(TEXT.stated(ruling, "when she read the ruling"))
            .build();
    Quote quote2 =
        TEXT.quote("We paid for steel")
            .id("quote-2")
            .kind(QuoteKind.DIRECT)
            .speaker(TEXT.stated(thal, "the Port's director, Oskar Thal, told the court"))
            .addressee(
                TEXT.inferred(
                    court,
                    "printed as 'the court', after the Maritime Court of paragraph 1",
                    "The Maritime Court",
                    "told the court"))
            .cue("told")
            .addAbout(
                TEXT.inferred(
                    advancePayment,
                    "'we' is the Port, whose director speaks; it paid most of the sum in advance",
                    "The Port paid most of the sum in advance",
                    "We paid for steel"))
            .build();
    Quote quote3 =
        TEXT.quote("and we got paint.")
            .id("quote-3")
            .kind(QuoteKind.DIRECT)
            .speaker(TEXT.stated(thal, "Oskar Thal, told the court, \"and we got paint."))
            .addressee(
                TEXT.inferred(
                    court,
                    "printed as 'the court', after the Maritime Court of paragraph 1",
                    "The Maritime Court",
                    "told the court"))
            .cue("told")
            .build();
    Quote quote4 =
        TEXT.quote(
                "One of their engineers wrote to us, 'Nobody looks under the water', and for a year"
                    + " nobody [at the Port] did")
            .id("quote-4")
            .kind(QuoteKind.DIRECT)
            .speaker(TEXT.stated(thal, "Thal said"))
            .cue("said")
            .addAbout(
                TEXT.inferred(
                    norvik,
                    "'their' engineers are those of the other side of the contract",
                    "a contract that Norvik and the Port signed",
                    "One of their engineers"))
            .build();
    Quote quote5 =
        TEXT.quote("Nobody looks under the water")
            .id("quote-5")
            .kind(QuoteKind.DIRECT)
            .addressee(
                TEXT.inferred(
                    port,
                    "'us' are those for whom the director of the Port speaks",
                    "the Port's director, Oskar Thal",
                    "wrote to us"))
            .cue("wrote")
            .build();
    Quote quote6 =
        TEXT.quote("safe, if not pretty")
            .id("quote-6")
            .kind(QuoteKind.PARTIAL)
            .speaker(
                TEXT.inferred(
                    arandy,
                    "'she' is the lawyer of the sentence before",
                    "Norvik's lawyer, Pell Arandy",
                    "She accused Thal",
                    "called the landings"))
            .cue("called")
            .build();
    Quote quote7 =
        TEXT.quote("not yet…")
            .id("quote-7")
            .kind(QuoteKind.PARTIAL)
            .speaker(
                TEXT.inferred(
                    thal,
                    "'he' is Thal, who has not answered",
                    "Thal has not answered the accusation – \"not yet…\", he said"))
            .cue("said")
            .addAbout(
                TEXT.inferred(
                    accusation,
                    "'the accusation' is the lawyer's, earlier in the paragraph",
                    "She accused Thal",
                    "the accusation"))
            .build();
    Quote quote8 =
        TEXT.quote("a setback, not a sinking")
            .id("quote-8")
            .kind(QuoteKind.PARTIAL)
            .speaker(TEXT.stated(holm, "Dame Greta Holm, said"))
            .cue("said")
            .addAbout(
                TEXT.inferred(
                    ruling,
                    "'the ruling' is that of paragraph 1",
                    "she read the ruling",
                    "The ruling was"))
            .addCitation(
                TEXT.inferred(
                    citation2,
                    "the citation closes the paragraph; the article does not say that it covers"
                        + " this sentence",
                    "Lorvana Radio, March 13"))
            .build();
    return Dossier.builder()
        .id("ferry-landings")
        .title("The ruling on the ferry landings of Velmar")
        .version("0.1.0")
        .rights("Public domain")
        .article(
            TEXT.article("ferry-landings-article").toBuilder()
                .title(
                    ReportedText.stated(
                        "Court Orders Norvik Lines to Repay the Port of Velmar",
                        at("Court Orders Norvik Lines to Repay the Port of Velmar")))
                .addAuthor(ReportedText.stated("Nora Quill", at("Nora Quill")))
                .date(ReportedTime.stated("March 14, 2031", "2031-03-14", at("March 14, 2031")))
                .place(ReportedText.stated("VELMAR", at("VELMAR")))
                .addSource(TEXT.stated(lna, "LNA"))
                .language("en")
                .build())
        .addPeople(person1, marban, thal, arandy, ekeby, holm)
        .addOrganizations(
            court, norvik, port, hsa, lorvana, brannock, selby, divers, reporters, board, courier,
            radio, lna)
        .addAgreements(contract, memorandum)
        .addQuotes(quote1, quote2, quote3, quote4, quote5, quote6, quote7, quote8)
        .addStatements(
            statement1, statement2, statement3, accusation, statement4, statement5, statement6)
        .addCitations(citation1, citation2)
        .addEvents(
            ruling,
            contractSigning,
            advancePayment,
            oldPiles,
            withholding,
            appeal,
            inspection,
            memorandumSigning,
            loss,
            purchase,
            event1,
            boardMeeting)
        .build();
  }

  private static Passage at(String words) {
    return TEXT.passage(words);
  }

  private static Passage at(int paragraph, String words, int occurrence) {
    return TEXT.passage(paragraph, words, occurrence);
  }
}

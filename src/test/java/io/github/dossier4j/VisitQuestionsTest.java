package io.github.dossier4j;

import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static io.github.dossier4j.moscow.VisitCitations.INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING;
import static io.github.dossier4j.moscow.VisitCitations.ITAR_TASS_ON_THE_VISIT;
import static io.github.dossier4j.moscow.VisitEvents.ANDIJAN_CRACKDOWN;
import static io.github.dossier4j.moscow.VisitEvents.KREMLIN_TALKS;
import static io.github.dossier4j.moscow.VisitEvents.SIGNING_OF_DOCUMENTS;
import static io.github.dossier4j.moscow.VisitEvents.VISIT_TO_MOSCOW;
import static io.github.dossier4j.moscow.VisitOrganizations.CSTO;
import static io.github.dossier4j.moscow.VisitOrganizations.FOREIGN_MINISTRIES;
import static io.github.dossier4j.moscow.VisitOrganizations.INTERFAX;
import static io.github.dossier4j.moscow.VisitOrganizations.ITAR_TASS;
import static io.github.dossier4j.moscow.VisitOrganizations.KREMLIN;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_PEOPLE;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEK_TV_FIRST_CHANNEL;
import static io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV;
import static io.github.dossier4j.moscow.VisitPeople.SERGEI_IVANOV;
import static io.github.dossier4j.moscow.VisitPeople.VLADIMIR_PUTIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the bundled dossier answers, in the file {@code questions.txt}: each step at least once,
 * with the words that {@code toString()} has for it.
 */
class VisitQuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2008, 2, 6);
  private static final LocalDate JUNE_2010 = LocalDate.of(2010, 6, 1);

  static Stream<Query<?, ?>> questions() {
    Dossier visit = MoscowVisit.dossier();
    return Stream.of(
        visit.people(),
        visit.people().named("KARIMOV"),
        visit.people().withHonorific("admiral"),
        visit.people().holding("President"),
        visit.people().holding("First Deputy Prime Minister", STATED),
        visit.people().holding("First Deputy Prime Minister", RUSSIA),
        visit.people().holding("First Deputy Prime Minister", RUSSIA, INFERRED),
        visit.people().holding("President", "uzbekistan", STATED),
        visit.people().inOfficeOf(UZBEKISTAN),
        visit.people().inOfficeOf(LUKOIL, INFERRED),
        visit.people().inParagraph(5),
        visit.people().overlapping(Passage.of(3, 1022, 1036)),
        visit.people().not(people -> people.inParagraph(6)).named("Putin"),
        visit.organizations(),
        visit.organizations().named("CSTO"),
        visit.organizations().named("Uzbekistan's armed forces"),
        visit.organizations().withAcronym("sco"),
        visit.organizations().ofKind(OrganizationKind.STATE),
        visit.organizations().ofKind(OrganizationKind.COMPANY, OrganizationKind.MILITARY_COMMAND),
        visit.organizations().inCountry(UZBEKISTAN),
        visit.organizations().inCountry(RUSSIA, STATED),
        visit.organizations().partOf("united-aircraft-building-corporation"),
        visit.organizations().inParagraph(0),
        visit.agreements(),
        visit.agreements().ofKind(AgreementKind.TREATY, AgreementKind.FRAMEWORK),
        visit.agreements().withStatus(AgreementStatus.SIGNED),
        visit.agreements().signedBy(VLADIMIR_PUTIN),
        visit.agreements().signedBy(SERGEI_IVANOV).signedFor(UZBEKISTAN),
        visit.agreements().signedFor(RUSSIA, INFERRED),
        visit.agreements().withParty(RUSSIA),
        visit.agreements().withParty(FOREIGN_MINISTRIES, STATED),
        visit.agreements().withObject(CSTO),
        visit.agreements().at(SIGNING_OF_DOCUMENTS),
        visit.agreements().citing("itar-tass-on-security", INFERRED),
        visit.agreements().reportedBy(ITAR_TASS),
        visit.agreements().withCitation(STATED),
        visit.agreements().withoutCitation(),
        visit.agreements().titleContaining("STRATEGIC"),
        visit.agreements().subjectContaining("aircraft"),
        visit.agreements().on("2008-12", Certainty.RULED_OUT),
        visit.agreements().inForceOn(JUNE_2010),
        visit.agreements().inForceOn(JUNE_2010, Certainty.NOT_STATED),
        visit.agreements().inForceOn(JUNE_2010, STATED),
        visit.agreements().undated(),
        visit.quotes(),
        visit.quotes().by(ISLAM_KARIMOV),
        visit.quotes().by(ISLAM_KARIMOV, INFERRED),
        visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN),
        visit.quotes().anyOf(q -> q.by(VLADIMIR_PUTIN), q -> q.to(VLADIMIR_PUTIN).undated()),
        visit.quotes().not(quotes -> quotes.by(ISLAM_KARIMOV)).withCitation(),
        visit.quotes().about(RUSSIA, STATED),
        visit.quotes().at(KREMLIN_TALKS),
        visit.quotes().unattributed(),
        visit.quotes().containing("oil AND gas"),
        visit.quotes().ofKind(QuoteKind.SCARE, QuoteKind.TITLE),
        visit.quotes().citing(INTERFAX_AND_UZBEK_TV_ON_THE_SIGNING, STATED),
        visit.quotes().reportedBy(UZBEK_TV_FIRST_CHANNEL, INFERRED),
        visit.quotes().withCitation(STATED),
        visit.quotes().withoutCitation(),
        visit.quotes().on(DAY),
        visit.quotes().withId("mistake"),
        visit.quotes().where("with insertions", quote -> !quote.insertions().isEmpty()),
        visit.quotes().where(quote -> quote.text().length() > 400),
        visit.statements().ofKind(StatementKind.REPORTED),
        visit.statements().by(KREMLIN),
        visit.statements().by(UZBEKISTAN, INFERRED),
        visit.statements().to(UZBEK_PEOPLE),
        visit.statements().about(RUSSIA).ofKind(StatementKind.REPORTED),
        visit.statements().at("television-program", STATED),
        visit.statements().ofKind(StatementKind.REPORTED).unattributed(),
        visit.statements().containing("arms race"),
        visit.statements().on("2008-02-06"),
        visit.citations(),
        visit.citations().from(INTERFAX),
        visit.citations().on("2008-02"),
        visit.citations().on("2008-02-05", STATED),
        visit.events().withStatus(EventStatus.ALLEGED),
        visit.events().ofKind(EventKind.VISIT, EventKind.INVITATION),
        visit.events().withParticipant(VLADIMIR_PUTIN),
        visit.events().withParticipant(ISLAM_KARIMOV, INFERRED),
        visit.events().withRole("VISITOR"),
        visit.events().withRole("inviter", VLADIMIR_PUTIN),
        visit.events().withRole("inviter", "islam-karimov", STATED),
        visit.events().titleContaining("Talks"),
        visit.events().placeContaining("kremlin"),
        visit.events().after(ANDIJAN_CRACKDOWN),
        visit.events().partOf(VISIT_TO_MOSCOW),
        visit.events().citing(ITAR_TASS_ON_THE_VISIT, STATED),
        visit.events().reportedBy(INTERFAX),
        visit.events().on(DAY, Certainty.POSSIBLE),
        visit.events().on("2008-02-06", Certainty.CERTAIN, STATED),
        visit.events().between("2007-12", "2008-02-05"),
        visit.events().between("..", "2005", STATED),
        visit.events().between(LocalDate.of(2007, 12, 1), DAY.minusDays(1)),
        visit.events().between("2007-12-15", "..", Certainty.POSSIBLE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void haveTheAnswersOfTheFile(Query<?, ?> question) throws IOException {
    assertThat(SmallDossier.ids(question)).isEqualTo(answers().get(question.toString()));
  }

  @Test
  void areAllInTheFileAndInItsOrder() throws IOException {
    assertThat(questions().map(Query::toString)).containsExactlyElementsOf(answers().keySet());
  }

  /** The ids by question; a line that starts with a space goes on with the answer. */
  private static Map<String, List<String>> answers() throws IOException {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    try (InputStream file = VisitQuestionsTest.class.getResourceAsStream("questions.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String entry : text.split("\n(?! )")) {
        List<String> lines = entry.lines().toList();
        if (!entry.startsWith("#")) {
          answers.put(
              lines.get(0),
              lines.stream().skip(1).flatMap(ids -> Stream.of(ids.strip().split(" "))).toList());
        }
      }
    }
    return answers;
  }

  /** Prints what the file should hold, to be read before it is committed. */
  public static void main(String[] args) {
    questions()
        .forEach(
            question -> {
              System.out.println(question);
              SmallDossier.ids(question).forEach(id -> System.out.println("  " + id));
            });
  }
}

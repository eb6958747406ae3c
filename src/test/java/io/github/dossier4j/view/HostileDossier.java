package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
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
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.util.List;

/** A dossier in which every text tries to be more than text. */
final class HostileDossier {

  static final ArticleText TEXT =
      ArticleText.ofBody(
          "</p></main><script>alert('article')</script><img src=x onerror=alert(0)>");

  /** What must be shown as it stands. */
  static final List<String> TEXTS =
      List.of(
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(2)>",
          "\"><svg onload=alert(3)>",
          "'><iframe srcdoc='<script>alert(4)</script>'>",
          "<!--<script>alert(5)</script>-->",
          "</style><style>*{display:none}</style>",
          "</title><base href=https://evil.example/>",
          "&lt;b&gt; &amp;copy; &#x3c;script&#x3e;",
          "{{constructor.constructor('alert(6)')()}} ${alert(7)}",
          "<a href=javascript:alert(8)>click</a>");

  private HostileDossier() {}

  /** The hostile texts as name, title, quote, note and the rest. */
  static Dossier dossier(String url) {
    Passage all = Passage.of(1, 0, 5);
    Person person =
        Person.builder()
            .id("person")
            .name(TEXTS.get(0))
            .addAlias(TEXTS.get(8))
            .addMention(all)
            .build();
    Organization organization =
        Organization.builder()
            .id("organization")
            .name(TEXTS.get(1))
            .kind(OrganizationKind.GROUP)
            .build();
    return Dossier.builder()
        .id("hostile")
        .title(TEXTS.get(6))
        .version("<script>alert(9)</script>")
        .rights(TEXTS.get(5))
        .coverage(TEXTS.get(4))
        .addHistory(
            HistoryEntry.builder().act(Act.REVIEWED).by(TEXTS.get(3)).note(TEXTS.get(2)).build())
        .article(
            TEXT.article("article").toBuilder()
                .url(url)
                .language("\"><script>alert(10)</script>")
                .build())
        .addPerson(person)
        .addOrganization(organization)
        .addAgreement(
            Agreement.builder()
                .id("agreement")
                .title(TEXTS.get(2))
                .subject(TEXTS.get(3))
                .kind(AgreementKind.OTHER)
                .status(AgreementStatus.PLANNED)
                .addPassage(all)
                .build())
        .addQuote(
            Quote.builder()
                .id("quote")
                .text(TEXTS.get(9))
                .kind(QuoteKind.DIRECT)
                .speaker(Link.inferred(person, TEXTS.get(7), all))
                .cue(TEXTS.get(4))
                .passage(all)
                .build())
        .addStatement(
            Statement.builder()
                .id("statement")
                .text(TEXTS.get(8))
                .kind(StatementKind.ASSESSMENT)
                .passage(all)
                .build())
        .addEvent(
            Event.builder()
                .id("event")
                .title(TEXTS.get(0))
                .kind(EventKind.OTHER)
                .status(EventStatus.ALLEGED)
                .addParticipant(Participant.of(Link.stated(organization, all), TEXTS.get(5)))
                .addPassage(all)
                .build())
        .build();
  }
}
